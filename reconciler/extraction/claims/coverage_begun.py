"""The period that a figure counts, where it is told from or during a happening and not by a date."""

import re

from reconciler.concepts.calendar import end_of
from reconciler.concepts.claim import Claim, Coverage
from reconciler.concepts.document import Document
from reconciler.concepts.interval import Interval
from reconciler.extraction.claims.coverage import of_the_last, parted
from reconciler.extraction.scanner import holds_any

_BEGUN = re.compile(
    r"(?<!\w)since (?:then\b"
    r"|(?:the )?(?:start|beginning|outbreak|onset|outset|launch) of [\w'’\"-]{2,20}(?: [\w'’\"-]{2,20}){0,3}"
    r"|(?:it|they|(?:the|its|their|this|these) (?:[\w'’-]{2,20} ){1,4}?)(?:was |were )?"
    r" ?(?:began|begun|started|erupted|broke out|flared|launched)\b)"
    r"|(?<!\w)(?:during|in|throughout|over) (?:the|its|their|this) (?:current|present|ongoing) (?:[\w'’-]{2,20} ){0,2}?"
    r"(?:campaign|war|conflict|crisis|offensive|uprising|unrest|season|term|outbreak|epidemic)\b"
)
"""In small letters: "since the offensive began", "since then", "during the current campaign"."""
_ONGOING = (" current ", " present ", " ongoing ")
_PERFECT = re.compile(r"(?<!\w)(?:has|have|had)(?!\w)")
FROM = 300
"""Characters around a figure in which its period is looked for."""


def may_be_begun(low: str, start: int, end: int) -> bool:
    """A word of such a period stands in a sentence of the field in small letters; in most none does."""
    if low.find("since ", start, end) >= 0 or low.find("since\n", start, end) >= 0:
        return True
    return holds_any(low[start:end], _ONGOING)


def cover_begun(document: Document, claim: Claim) -> Coverage | None:
    """From or during what the claim's own clause names, up to the article's day; told in the perfect."""
    text, low = document.article.field_text(claim.field), document.low[claim.field]
    begin, end = max(claim.sentence.start, claim.start - FROM), min(claim.sentence.end, claim.end + FROM)
    words = low[begin:end].replace("\n", " ")
    told = _BEGUN.search(words) if _PERFECT.search(words) is not None else None
    if told is None or parted(text, claim, begin + told.start(), begin + told.end()):
        return None
    if of_the_last(low, begin + told.end(), claim):
        return None
    return Coverage(text[begin + told.start() : begin + told.end()], Interval(None, end_of(document.published.day)))
