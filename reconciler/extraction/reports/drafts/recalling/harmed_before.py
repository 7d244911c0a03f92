"""Who was harmed days before somebody else: "a boy was shot on Sunday, two days after a clerk was killed nearby"."""

import re

from reconciler.concepts.claim import HURT
from reconciler.extraction.happenings import any_number
from reconciler.extraction.reports.drafts.recalling.earlier_one import as_older
from reconciler.extraction.reports.drafts.recalling.seams import dated_apart
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.words import FEW

_COUNTED = (
    r"(?:(?:just|only|barely|exactly|about|nearly|almost|roughly|little|less|more|than|and|some) ){0,3}"
    rf"(?:(?:(?:an?|the|{FEW}|\d{{1,2}}|several|many|a few|a couple of) )?(?:days?|nights?|weeks?|months?|years?)"
    r"|(?:12|18|24|36|48|72) hours) after "
)
_BLOW = r"(?:shot|killed|slain|stabbed|wounded|injured|hurt|hit|struck|beaten|attacked|gunned down|run over|found)\b"
_BEFALL = (
    r"(?:(?!(?:he|she|they|it|the|that|this|being|having)\b)"
    rf"(?:[\w'’.-]{{1,14}},? ){{1,7}}?(?:(?:was|were) (?:[a-z]{{3,12}} ){{0,2}}?{_BLOW}|died\b)"
    r"|(?:an? )?(?:gunfire|gunm[ae]n|robbers?|attackers?|assailants?|drivers?|bullets?) (?:[a-z]{3,12} ){0,3}?"
    r"(?:shot|killed|wounded|injured|hit|struck|stabbed|beat) (?!(?:him|her|them)\b)"
    rf"|an? (?:[a-z-]{{3,14}} ){{0,3}}?{any_number()} (?:[\w-]{{1,14}} ){{0,4}}?(?:killed|wounded|injured|left)\b"
    r"|the (?:killings?|murders?|shooting|stabbing|slaying|fatal shooting) of (?:an?|two|three|another) )"
)
_TURN = re.compile(rf",? {_COUNTED}(?={_BEFALL})", re.ASCII)
"""Before those harmed first, told by what befell them."""
_TURN_TO_DAY = re.compile(rf",? (?:after|following|on the heels of|in the wake of) (?={_BEFALL})", re.ASCII)
"""The same where no days are counted, and both have a day of their own."""
_HARMED_NOW = re.compile(
    r"\b(?:shot|killed|slain|stabbed|wounded|injured|hurt|hit|struck|grazed|beaten|gunned down)\b", re.ASCII
)
_OF_IT = re.compile(
    r"\b(?:die[ds]|(?<!to )deaths?|succumbed|bod(?:y|ies)|remain(?:s|ed)|found|toll|suspects?|charged|arrested|accused"
    r"|convicted|sentenced|pleaded|guilty|(?:him|her)self|themselves|suicide|identified|wounds|buried|mourned"
    r"|retaliat[a-z]{2,6}|revenge|rose|risen|rises|climbed|number|victims?|recovering|hospitalized|coma|released|still)\b",
    re.ASCII,
)
"""Of those who died or lie hurt of what is told behind, are sought or held for it, or were found in it."""


def harmed_before(scene: Scene) -> tuple[Scene, Scene] | None:
    """The sentence's own harmed, and those harmed days before, whom it only counts from."""
    if len(scene.claims) < len(("now", "then")) or scene.tokens.isdisjoint(("after", "following", "heels", "wake")):
        return None
    turn = _TURN.search(scene.words) or (_TURN_TO_DAY.search(scene.words) if len(scene.times) > 1 else None)
    if turn is None:
        return None
    head, older = cut(scene, 0, turn.start()), cut(scene, turn.end(), len(scene.words))
    if turn.re is _TURN_TO_DAY and not dated_apart(head, older):
        return None
    if _OF_IT.search(head.low) is not None or _HARMED_NOW.search(head.low) is None:
        return None
    if not all(any(claim.outcome in HURT for claim in each.claims) for each in (head, older)):
        return None
    return head, as_older(older, scene, turn.end())
