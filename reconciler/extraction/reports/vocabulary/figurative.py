"""Words of happenings that are meant of something else: masked, so that no later step takes them at their word."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from reconciler.extraction.reports.vocabulary.figures import FIGURES_OF_DEEDS
from reconciler.extraction.reports.vocabulary.figures_money import FIGURES_OF_MONEY
from reconciler.extraction.reports.vocabulary.figures_play import FIGURES_OF_PLAY
from reconciler.extraction.reports.vocabulary.wording import Wording, wording

MASK = "~"
"""Stands for every character of a word that tells of no happening here."""
FIGURES = (*FIGURES_OF_DEEDS, *FIGURES_OF_MONEY, *FIGURES_OF_PLAY)
_HINTED: Mapping[str, Sequence[int]] = {
    word: [at for at, (hints, _) in enumerate(FIGURES) if word in hints.split()]
    for word in sorted({word for hints, _ in FIGURES for word in hints.split()})
}
"""Word to the figures that it hints at, by their place in the table."""


@cache
def _patterns() -> Sequence[re.Pattern[str]]:
    return tuple(re.compile(pattern, re.ASCII) for _, pattern in FIGURES)


def literal(told: Wording) -> Wording:
    """The same stretch with the words masked that are meant figuratively; every offset stays what it was."""
    tried = {at for word in _HINTED.keys() & told.tokens for at in _HINTED[word]}
    spans = [match.span(match.lastindex or 0) for at in tried for match in _patterns()[at].finditer(told.low)]
    if not spans:
        return told
    return wording(_masked(told.words, spans), _masked(told.low, spans))


def _masked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + MASK * (end - start) + text[end:]
    return text
