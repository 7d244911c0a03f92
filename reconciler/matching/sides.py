"""The two sides of a pair, and which features it is asked of: only what its reports tell of is compared."""

from typing import Any, NamedTuple

from reconciler.matching.features.feature import Feature
from reconciler.matching.features.pair import Setting
from reconciler.matching.features.table import FEATURES
from reconciler.matching.glance import Fresh, fresh
from reconciler.matching.profile import Profile

BOTH, ONE = (
    tuple((feature.told, 1 << place) for place, feature in enumerate(FEATURES) if feature.by_one is by_one)
    for by_one in (False, True)
)
"""What is asked of pairs in which both reports tell of it, and what of those in which one does; a binary digit each."""


class Side(NamedTuple):
    """A report made ready to be weighed in many pairs."""

    profile: Profile
    both: int
    """What it tells of that both must tell of, a binary digit each."""
    one: int
    """What it tells of that need not be told by both."""
    fresh: Fresh | None
    """When it was, where it is fresh news that prints its day."""


def side_of(profile: Profile) -> Side:
    """One side of the pairs to come."""
    both, one = (sum([digit for told, digit in asked if told(profile)]) for asked in (BOTH, ONE))
    return Side(profile, both, one, fresh(profile))


def told_by(left: Side, right: Side) -> int:
    """What the pair is asked of, a binary digit each."""
    return left.both & right.both | left.one | right.one


def asked_of(setting: Setting, told: int) -> list[Feature[Any]]:
    """The features that a pair of this sort is asked of, where these are told."""
    return [feature for place, feature in enumerate(FEATURES) if told >> place & 1 and feature.asked_of(setting)]
