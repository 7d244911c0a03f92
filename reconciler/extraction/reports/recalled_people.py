"""People of whom an article speaks again without their number: "six monks died", then "the killing of the monks"."""

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import STORY_BLOCKS

_DEFINITE = frozenset(("the", "these", "those"))


def recalls(claim: Claim, full: Claim) -> bool:
    """The definite plural of the noun with which `full` counted them before, whoever says so."""
    if claim.quantity.stated is not None or claim.subset or full.quantity.stated in (None, 1):
        return False
    told = claim.text.lower().split()
    before = full.start < claim.start and full.block in STORY_BLOCKS
    if told[0] not in _DEFINITE or not before or "denied" in (claim.modality, full.modality):
        return False
    return told[-1].removesuffix("s") in {word.removesuffix("s") for word in full.text.lower().split()}
