"""Towns that a text was sent from: all that a bureau sends shares them, whatever it tells of."""

import re
from collections.abc import Iterator, Sequence

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.mention import Span
from reconciler.matching.names import folded

_BEHIND = re.compile(
    r"(?:,? [A-Z][\w.]{1,14}){0,3}(?: \([^()\n]{2,24}\))?(?:, [^-–—:\n]{0,24})?\s?(?:--|[-–—:])\s", re.ASCII
)
"""Behind the town of a dateline, which begins its paragraph: ", Chad (Bureau) - "."""


def sent_from(read: AnnotatedArticle, story: Sequence[Span]) -> Iterator[str]:
    """Words of their names, as printed and as the gazetteer has them, folded."""
    starts = {span.start for span in story if span.field == "text"}
    for place in read.places_of.get("text", ()):
        if place.start in starts and _BEHIND.match(read.article.text, place.end) is not None:
            yield from (*folded(place.text).split(), *folded(place.name).split())
