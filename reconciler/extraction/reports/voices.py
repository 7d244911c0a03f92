"""Who counts against whom: a side of the fight or witnesses and officials, and those who put the toll otherwise."""

import re

from reconciler.concepts.claim import AttributionKind, Claim
from reconciler.concepts.group import ancestry

_PUT = re.compile(
    r"(?:some|other|others|but) .{0,40}\bput(?:s|ting)? the (?:[a-z]+ )?(?:toll|number|figure)", re.IGNORECASE
)
_SIDE: frozenset[AttributionKind] = frozenset({"party"})
_AGAINST: frozenset[AttributionKind] = frozenset({"party", "witness", "ngo"})
"""Who may have another count than officials."""


def of_two_sides(one: Claim, other: Claim) -> bool:
    """Told in two sentences by a side of the fight and an official: neither count is a part of the other.

    What a side says of its own people is nobody else's count.
    """
    return _against(one, other, _SIDE)


def of_two_voices(one: Claim, other: Claim) -> bool:
    """Likewise told by witnesses or others, who may have seen some alone; of people no narrower than the first."""
    if not _against(one, other, _AGAINST) or other.group not in ancestry(one.group):
        return False
    side = other.attribution is not None and other.attribution.kind in ("party", "official")
    return side or (other.quantity.stated or 0) > (one.quantity.stated or 0)


def _against(one: Claim, other: Claim, against: frozenset[AttributionKind]) -> bool:
    if one.attribution is None or other.attribution is None or one.sentence == other.sentence:
        return False
    kinds = {one.attribution.kind, other.attribution.kind}
    sides = len(kinds) > 1 and "official" in kinds and not kinds.isdisjoint(against)
    second = max((one, other), key=lambda claim: claim.start)
    put = second.attribution is not None and _PUT.match(second.attribution.text) is not None
    return (sides or put) and (one.group == "insurgent") == (other.group == "insurgent")
