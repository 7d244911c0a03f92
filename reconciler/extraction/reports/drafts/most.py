"""How many people a draft or a claim counts."""

from reconciler.concepts.claim import Claim, Outcome
from reconciler.extraction.reports.drafts.draft import Draft


def most_told(draft: Draft, outcome: Outcome | None = None) -> int | None:
    """The most people of an outcome, or of any, that a draft counts in one sentence."""
    told = ([each for each in told.scene.claims if outcome in (None, each.outcome)] for told in draft.told)
    return max((sum(map(size, claims)) for claims in told if claims), default=None)


def size(claim: Claim) -> int:
    """The number printed, else the least meant, else none."""
    return claim.quantity.stated or claim.quantity.low or 0
