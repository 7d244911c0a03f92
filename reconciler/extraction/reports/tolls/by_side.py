"""Two sides' dead, of one of which the other side tells another number: "we killed 31 soldiers", they say nine."""

from collections.abc import Iterator, Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.group import nested
from reconciler.extraction.reports.tolls.rivals import rivals_of

SIDES = 2
"""Sides whose dead are added up."""


def by_side(chosen: Sequence[Claim], claims: Sequence[Claim], text: str) -> list[list[Claim]]:
    """The counts chosen of both sides, and those with another voice's count in place of a side's; none without one."""
    if len(chosen) != SIDES or nested(chosen[0].group, chosen[1].group):
        return []
    first, second = ([side, *_of_other_voices(side, chosen, claims, text)] for side in chosen)
    counts = [[one, two] for one in first for two in second]
    return counts if len(counts) > 1 else []


def _of_other_voices(side: Claim, chosen: Sequence[Claim], claims: Sequence[Claim], text: str) -> Iterator[Claim]:
    """Other counts of the side's dead, of no group of the other side's too: more, or what one of the sides says."""
    others = [claim for claim in chosen if claim is not side]
    for claim in rivals_of([side], [each for each in claims if each not in others], text):
        if claim.sentence == side.sentence or any(nested(claim.group, other.group) for other in others):
            continue
        more = (claim.quantity.stated or 0) > (side.quantity.stated or 0)
        if more or (claim.attribution is not None and claim.attribution.kind == "party"):
            yield claim
