"""Counts of the same people by two voices of one sentence: "officials said 40 died, residents put the toll at 65"."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.group import nested

_ADDED = re.compile(r"\b(?:more|others?|another|further|additional|elsewhere|second|third|fourth|fifth)\b", re.ASCII)
"""Says that its people come to those counted before."""


def by_voice(claims: list[Claim]) -> list[list[Claim]]:
    """The claims of one sentence apart by whoever counts, where two count the same; else all as one."""
    voices: dict[str, list[Claim]] = {}
    for claim in claims:
        voices.setdefault(claim.attribution.text if claim.attribution is not None else "", []).append(claim)
    first, *others = voices.values()
    if "" in voices or not any(_rivals(first, each) for each in others):
        return [claims]
    return [first, *others]


def rivals_of(chosen: Sequence[Claim], claims: Sequence[Claim]) -> list[Claim]:
    """What other voices of the same sentence count in place of those chosen."""
    if len(chosen) != 1 or chosen[0] not in claims:
        return []
    beside = [claim for claim in claims if (claim.field, claim.sentence) == (chosen[0].field, chosen[0].sentence)]
    return [each[0] for each in by_voice(beside) if chosen[0] not in each and _rivals(chosen, each)]


def _rivals(first: Sequence[Claim], other: Sequence[Claim]) -> bool:
    """Each counts several, of one group or of one that holds the other's."""
    one, two = first[0], other[0]
    several = all((claim.quantity.stated or 0) > 1 and not claim.subset for claim in (one, two))
    tied = {claim.part_of for claim in (*first, *other)} & {claim.id for claim in (*first, *other)}
    return several and not tied and nested(one.group, two.group) and _ADDED.search(two.text.lower()) is None
