"""People who are taken: kidnapped, where they are of no force."""

from collections.abc import Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.group import ancestry
from reconciler.concepts.report import EventType


def with_captives(types: tuple[EventType, ...], claims: Sequence[Claim]) -> tuple[EventType, ...]:
    """People other than forces who are taken are kidnapped, whatever the verb."""
    taken = any(claim.outcome == "captured" and claim.role == "victim" and _common(claim) for claim in claims)
    if not taken or not set(types) <= {"shooting", "capture", "attack", "other"}:
        return types
    return ("kidnapping", *(kind for kind in types if kind != "capture"))


def _common(claim: Claim) -> bool:
    return claim.group == "people" or "civilian" in ancestry(claim.group)
