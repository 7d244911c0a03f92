"""What stands at the edges of a sentence and tells nothing of harm itself: a dateline, a headline's source."""

import re

from reconciler.concepts.document import HEADLINES, Sentence
from reconciler.extraction.claims.sources.clause import Clause
from reconciler.extraction.claims.sources.sources import RANKS
from reconciler.extraction.claims.sources.speakers import ends_in_source
from reconciler.extraction.happenings import NOUNS

_SOURCE_BEFORE = re.compile(r"(?P<by>[A-Z][\w'’.]{1,20}(?: [\w'’.]{1,20}){0,3}):[ \u00a0](?=\S)")
_SOURCE_AFTER = re.compile(
    r"(?:[:–—-][ \u00a0]|,[ \u00a0](?P<says>(?:say|says|said|confirm|confirms|report|reports)[ \u00a0]))"
    r"(?P<by>[\w'’.]{2,20}(?: [\w'’.]{1,20}){0,3})$"
)
_NO_SOURCE = re.compile(
    r"(?<!\w)(?:on|in|at|after|by|for|near|to|from|with|against|over|among|including|them|some|many|most|all)(?!\w)"
    r"|^(?:DR[ \u00a0]Congo|DRC|CAR|UAE)$"
)
SHORTEST_HEADLINE = 20
"""Characters that a headline has at least before the name of a station."""
_STATION = re.compile(
    r" (?:-|–|—|\|) (?=(?:[\w.-]{1,20} ){0,2}?"
    r"(?:[KW][A-Z]{2,3}(?:-?TV)?\b(?! )|[KW][A-Z]{2,3} (?:\d|[A-Z][a-z]+ News|Action|News|Channel|TV)"
    r"|[\w-]{2,20}\.com\b"
    r"|(?:CBS|NBC|ABC|FOX|Fox|KSN|Channel|Action News|Eyewitness News|NewsChannel|TV) ?\d{1,2}\b))"
)
"""Before the name of the station that a page's title ends in, its towns behind it."""
LONGEST_SOURCE = 90
"""Characters from the end of a headline in which its source is looked for."""


def own_words(text: str, sentence: Sentence) -> tuple[int, int]:
    """Where the words of a sentence begin and end that may tell of harm: `[start, end)` of the field's `text`."""
    if sentence.kind == "title":
        station = _STATION.search(text, sentence.start + SHORTEST_HEADLINE, sentence.end)
        if station is not None:
            return sentence.story, station.start()
    source = headline_source(text, sentence)
    if source is not None:
        return (source.end, sentence.end) if source.leads else (sentence.start, source.start)
    return sentence.story, sentence.end


def headline_source(text: str, sentence: Sentence) -> Clause | None:
    """Who a headline says it is from: "Police: Three dead", "Three dead in raid, says mayor"; None elsewhere."""
    if sentence.kind not in HEADLINES:
        return None
    before = _SOURCE_BEFORE.match(text, sentence.start, sentence.end)
    if before is not None and _is_source(before["by"]):
        return Clause(before.start(), before.end(), before.span("by"), "asserts", leads=True)
    after = _SOURCE_AFTER.search(text, max(sentence.start, sentence.end - LONGEST_SOURCE), sentence.end)
    if after is None or not _is_source(after["by"]):
        return None
    start = after.start("says" if after["says"] else "by")
    return Clause(start, after.end(), after.span("by"), "asserts", leads=False)


def _is_source(words: str) -> bool:
    """No happening, by which headlines open as well: "London tower block fire: four dead"."""
    if words.rpartition(" ")[2].lower() in NOUNS:
        return False
    return (ends_in_source(words) or _RANKED.match(words) is not None) and _NO_SOURCE.search(words) is None


_RANKED = re.compile(
    rf"(?i:{'|'.join(sorted(RANKS))})\.?[ \u00a0][A-Z][\w'’-]{{1,20}}(?:[ \u00a0][A-Z][\w'’-]{{1,20}})?$"
)
"""Somebody by rank and name."""
