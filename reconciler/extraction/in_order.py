"""Claims in the order of the text, with ids that follow it."""

from collections.abc import Mapping, Sequence

import msgspec

from reconciler.concepts.claim import Claim


def in_order(claims: Sequence[Claim]) -> tuple[tuple[Claim, ...], Mapping[str, str]]:
    """The claims numbered anew, and the new id of each that had one; nothing is tied to one that had none."""
    ordered = sorted(claims, key=lambda claim: (claim.field != "title", claim.start, claim.end))
    ids = {claim.id: f"c{at}" for at, claim in enumerate(ordered, start=1) if claim.id}
    numbered = tuple(
        msgspec.structs.replace(
            claim,
            id=f"c{at}",
            part_of=None if claim.part_of is None else ids[claim.part_of],
            restates=None if claim.restates is None else ids[claim.restates],
        )
        for at, claim in enumerate(ordered, start=1)
    )
    return numbered, ids
