"""Pairs told apart at a glance: fresh news of other days, whose places and people need not be compared.

Most candidates are such pairs: a town has news every week. What is quickly looked up of them mostly shows that nothing
else, however alike, could make one event of the two.
"""

from functools import lru_cache
from typing import Any, NamedTuple

from reconciler.matching.features.event_time import EVENT_TIME
from reconciler.matching.features.event_type import TYPE
from reconciler.matching.features.feature import Feature
from reconciler.matching.features.pair import CLOCKS_APART, Pair, Setting, TimeGap
from reconciler.matching.features.particulars import AGES, SITES, STREETS
from reconciler.matching.features.people import NAMES_APART
from reconciler.matching.profile import Profile

GLANCED: tuple[Feature[Any], ...] = (EVENT_TIME, TYPE, AGES, NAMES_APART, SITES, STREETS)
"""What is looked at, none of which asks how the places of a pair lie: what tells most for its time comes first."""
LONG = 100
"""Days: whatever lies further apart does so alike."""
_OF_OTHER_DAYS = tuple(
    Setting(fine=True, fresh=True, derived=False, of_the_day=False, one_outlet=one, apart=True) for one in (False, True)
)


class Fresh(NamedTuple):
    """When it was, of fresh news that prints its day."""

    first: int
    last: int
    """Days as ordinals, both inclusive; a night is of the day on which it falls."""
    whole: bool
    """Told as days, not as a part of one."""


def fresh(profile: Profile) -> Fresh | None:
    """When it was; None for what follows a story up, and where no text prints the day."""
    days = profile.nominal_days
    if days is None or not profile.fine or profile.follow_up or profile.derived:
        return None
    return Fresh(*days, whole=not profile.is_part_of_day)


def pair_of_days_apart(left: Profile, right: Profile, first: Fresh, second: Fresh) -> Pair | None:
    """The pair, how its places lie left out; None unless its days are sure to lie apart, and in no one night."""
    days = max(second.first - first.last, first.first - second.last)
    if days < 1 or (days == 1 and not (first.whole and second.whole)):
        return None
    named = days > 1 and (first.first in right.dates or second.first in left.dates)
    one_outlet = left.house is not None and left.house == right.house
    foretold = left.day < second.first - CLOCKS_APART or right.day < first.first - CLOCKS_APART
    return Pair(left, right, _gap(min(days, LONG), named, foretold), None, _OF_OTHER_DAYS[one_outlet])


@lru_cache(maxsize=4 * LONG)
def _gap(days: int, named: bool, foretold: bool) -> TimeGap:
    return TimeGap(days=days, meet=False, night=False, eve=False, named=named, span=1, foretold=foretold)
