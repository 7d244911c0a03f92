"""The words of its sentence around a claim, as far as they can bear on what it counts."""

from reconciler.concepts.claim import Claim
from reconciler.concepts.mention import Stretch

REACH = 600
"""Characters to either side of a claim that bear on it: hardly a sentence of news is as long."""


def around(claim: Claim) -> Stretch:
    """Where the words around a claim begin and end, the claim itself among them."""
    start = max(claim.sentence.start, claim.start - REACH)
    return Stretch(min(start, claim.start), max(min(claim.sentence.end, claim.end + REACH), claim.end))
