"""Chooses between overlapping candidates, before any is read: the longest, then the earlier rule."""

from collections.abc import Mapping, Sequence

import msgspec


class Candidate(msgspec.Struct, frozen=True, gc=False):
    """A stretch of words that one rule matches; tokens count from the start of the run."""

    rule: int
    start: int
    end: int
    groups: Mapping[str, tuple[int, int]]
    telling: int | None
    """The token that says which year it is of, or what it counts from."""


class Printed(msgspec.Struct, frozen=True, gc=False):
    """A candidate that is read first, with what it says of its year."""

    candidate: Candidate
    word: str | None
    """The year that it prints, or else the word that it counts by, or its digits."""
    block: int
    """Index of its paragraph in the document."""
    alone: bool = False
    """It is all of its sentence: a heading."""


def choose(found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Candidates that do not overlap, in the order of the text; `found` has the longest first, then by precedence."""
    kept: list[Candidate] = []
    for candidate in found:
        if all(candidate.end <= other.start or other.end <= candidate.start for other in kept):
            kept.append(candidate)
    return tuple(sorted(kept, key=_place))


def within(found: Sequence[Candidate], start: int, end: int, tried: frozenset[int]) -> tuple[Candidate, ...]:
    """What else there is to read inside a stretch whose first choice turned out to be no time expression."""
    inside = [other for other in found if start <= other.start and other.end <= end]
    return choose([other for other in inside if other.rule not in tried])


def instead(found: Sequence[Candidate], refused: Candidate, tried: frozenset[int]) -> tuple[Candidate, ...]:
    """What else there is to read in a stretch that is no time expression.

    It may begin before that: "on 3 June the first boats" tells of 3 June, not of June the first, and "the two days
    before it" of a length, not of a day two days before; "in June 1991, May and" of June 1991, not of 1991's May.
    """
    if len(found) == 1:
        return ()
    into = [other for other in found if _leads_into(other, refused)]
    if not into:
        return within(found, refused.start, refused.end, tried)
    free = max((other.end for other in choose(found) if other.end <= refused.start), default=0)
    return within([*into, *(other for other in found if other.start >= refused.start)], free, refused.end, tried)


def _leads_into(other: Candidate, refused: Candidate) -> bool:
    """It begins before the refused one: a length that ends within it, or a month whose day or year that begins with."""
    if not other.start < refused.start < other.end:
        return False
    length = other.end <= refused.end and "unit" in other.groups and "which" not in other.groups
    return length or ("month" in other.groups and ("day" in other.groups or "year" in other.groups))


def _place(candidate: Candidate) -> int:
    return candidate.start
