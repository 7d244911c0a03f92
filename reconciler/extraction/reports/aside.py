"""Places that an article names for something else than where it happened: an arrest, a birth, a government."""

import re
from collections.abc import Iterable

from reconciler.concepts.article import Article
from reconciler.concepts.place import Place

_BEFORE = re.compile(
    r"\b(?:arrested|apprehended|detained|(?:into|in) custody|extradited|surrendered|born)\b[^.;:\n]{0,70}"
    r"\b(?:in|to|at|near|from) (?:the )?$",
    re.ASCII,
)
_AFTER = re.compile(
    r"(?:['’]s)? (?:provincial |regional |city )?(?:government|fire station|police station)\b|,? [Rr]iver\b", re.ASCII
)
REACH = 110
"""Characters before a place in which an arrest or a birth is looked for."""


def event_places(article: Article, places: Iterable[Place]) -> list[Place]:
    """The places but for those of an arrest or a birth, and for those that govern."""
    return [place for place in places if not _aside(article.field_text(place.field), place.start, place.end)]


def _aside(text: str, start: int, end: int) -> bool:
    return _AFTER.match(text, end) is not None or _BEFORE.search(text[max(0, start - REACH) : start]) is not None
