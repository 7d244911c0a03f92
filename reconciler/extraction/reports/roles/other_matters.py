"""Days of what harmed nobody and only came before or beside an event: an arrival in a country, a vote, a treaty."""

import re

from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.words import STRIKING

_PAPER = (
    r"(?:resolution|bill|law|budget|motion|agreement|accord|pact|treaty|decree|amendment|constitution|loan|contract)s?"
)
_PASSED = r"(?:approved|adopted|passed|signed|ratified|enacted|tabled|presented|issued|endorsed|vetoed)"
_WENT = (
    r"(?:arrived in|returned (?:to|from)|travel(?:l)?ed to|flown to|come (?:to|from)|gone to|visited) (?:the )?[A-Z]"
)
_NAMED = r"been (?:elected|appointed|named|nominated|sworn)\b|taken office\b|won\b"
_BEFORE = re.compile(
    rf"\bhad (?:(?:just|only|recently|already) )?(?:{_WENT}|{_NAMED})[^.;]{{0,40}}$"
    rf"|\b{_PAPER}\b[^.;]{{0,60}}\b{_PASSED}\b[^.;,]{{0,30}}$"
    rf"|\b{_PASSED} (?:an?|the|its|their) [^.;,]{{0,30}}?\b{_PAPER}\b[^.;,]{{0,20}}$",
    re.ASCII,
)
WITHIN = 120
"""Characters before a day in which such a deed is told."""


def of_other_matters(time: TimeExpression, scene: Scene) -> bool:
    """The sentence harms nobody, and what it tells to have been done then is no news of the event."""
    if scene.claims or not STRIKING.isdisjoint(scene.types):
        return False
    begin = time.start - scene.sentence.start
    return _BEFORE.search(scene.words, max(0, begin - WITHIN), begin) is not None
