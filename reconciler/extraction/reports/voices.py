"""Who counts against whom: a side of the fight or witnesses and officials, and those who put the toll otherwise."""

import re

from reconciler.concepts.claim import AttributionKind, Claim

_PUT = re.compile(
    r"(?:some|other|others|but) .{0,40}\bput(?:s|ting)? the (?:[a-z]+ )?(?:toll|number|figure)", re.IGNORECASE
)
_AGAINST: frozenset[AttributionKind] = frozenset({"party", "witness", "ngo"})
"""Who may have another count than officials."""


def of_two_voices(one: Claim, other: Claim) -> bool:
    """Two who count the same people in two sentences, each for himself: neither count is a part of the other.

    What a side says of its own people is nobody else's count.
    """
    if one.attribution is None or other.attribution is None or one.sentence == other.sentence:
        return False
    kinds = {one.attribution.kind, other.attribution.kind}
    sides = len(kinds) > 1 and "official" in kinds and not kinds.isdisjoint(_AGAINST)
    second = max((one, other), key=lambda claim: claim.start)
    put = second.attribution is not None and _PUT.match(second.attribution.text) is not None
    return (sides or put) and (one.group == "insurgent") == (other.group == "insurgent")
