"""People of whom an article speaks again without their number: "six monks died", then "the killing of the monks"."""

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import STORY_BLOCKS

_DEFINITE = frozenset(("the", "these", "those"))
_GENERAL = frozenset(("people", "unknown", "civilian", "official", "state_force"))
"""Groups of many callings: the monks are not the cooks."""


def recalls(claim: Claim, full: Claim) -> bool:
    """The definite plural of the noun with which `full` counted them before, or of another for them, whoever says so.

    "Six boys died", then "the boys" or "the children".
    """
    if not is_definite(claim) or full.quantity.stated in (None, 1):
        return False
    before = full.start < claim.start and full.block in STORY_BLOCKS
    if not before or "denied" in (claim.modality, full.modality):
        return False
    return _same_noun(claim, full) or (claim.group == full.group and claim.group not in _GENERAL)


def recalls_elsewhere(claim: Claim, full: Claim) -> bool:
    """The same of people told in another report, by the same noun alone."""
    alike = (claim.outcome, claim.role, claim.quantity.unit) == (full.outcome, full.role, full.quantity.unit)
    return alike and recalls(claim, full) and _same_noun(claim, full)


def is_definite(claim: Claim) -> bool:
    """All of some who are known: "the monks"."""
    uncounted = claim.quantity.stated is None and not claim.subset
    return uncounted and claim.text.lower().split()[0] in _DEFINITE


def _same_noun(claim: Claim, full: Claim) -> bool:
    last = claim.text.lower().split()[-1].removesuffix("s")
    return last in {word.removesuffix("s") for word in full.text.lower().split()}
