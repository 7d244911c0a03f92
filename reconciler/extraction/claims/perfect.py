"""The perfect, in which a stretch of time up to now is counted: "have died this month"."""

import re
from collections.abc import Iterable

_PERFECT = re.compile(r"(?<!\w)(?:has|have|had)(?!\w)", re.IGNORECASE)
_OPENS = re.compile(r"[,;:()] |(?<!\w)(?:that|which|who)(?= (?!ha(?:s|ve|d) ))", re.ASCII)
_CLOSES = re.compile(r"[,;:()]", re.ASCII)


def in_the_perfect(text: str, spans: Iterable[tuple[int, int]], *, within: tuple[int, int]) -> bool:
    """The clause around one of the spans is in it, as far as it lies in the stretch `within`.

    Not "a bus that overturned last month, killing five, had no brakes", of last month and of the five.
    """
    if _PERFECT.search(text, *within) is None:
        return False
    return any(_PERFECT.search(text, *_clause(text, span, within)) is not None for span in spans)


def _clause(text: str, span: tuple[int, int], within: tuple[int, int]) -> tuple[int, int]:
    first = max((found.end() for found in _OPENS.finditer(text, within[0], span[0])), default=within[0])
    after = _CLOSES.search(text, span[1], within[1])
    return first, after.start() if after else within[1]
