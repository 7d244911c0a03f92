"""How many people a claim counts, and the most that any sentence of a draft does."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from reconciler.concepts.claim import Claim, Outcome

Most = Mapping[Outcome | None, int]
"""By outcome, and of any, the most people that one sentence counts."""
NOBODY: Most = {}


def size(claim: Claim) -> int:
    """The number printed, else the least meant, else none."""
    return claim.quantity.stated or claim.quantity.low or 0


def with_more(most: Most, claims: Sequence[Claim]) -> Most:
    """The same with one sentence more, of these claims."""
    if not claims:
        return most
    counts: dict[Outcome | None, int] = defaultdict(int)
    for claim in claims:
        counts[claim.outcome] += size(claim)
        counts[None] += size(claim)
    return {**most, **{outcome: max(count, most.get(outcome, 0)) for outcome, count in counts.items()}}
