"""Chooses between overlapping candidates, before any is read: the longest, then the earlier rule."""

from collections.abc import Sequence

from reconciler.extraction.dates.recognise import Candidate


def choose(found: Sequence[Candidate]) -> list[Candidate]:
    """Candidates that do not overlap, in the order of the text; `found` has the longest first, then by precedence."""
    kept: list[Candidate] = []
    for candidate in found:
        if all(candidate.end <= other.start or other.end <= candidate.start for other in kept):
            kept.append(candidate)
    kept.sort(key=_place)
    return kept


def within(found: Sequence[Candidate], start: int, end: int, tried: frozenset[int]) -> list[Candidate]:
    """What else there is to read inside a stretch whose first choice turned out to be no time expression."""
    inside = [other for other in found if start <= other.start and other.end <= end]
    return choose([other for other in inside if other.rule not in tried])


def _place(candidate: Candidate) -> int:
    return candidate.start
