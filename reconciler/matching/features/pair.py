"""A pair of reports with what several features ask of it, worked out once."""

from datetime import timedelta
from typing import NamedTuple

import msgspec

from reconciler.concepts.interval import Interval, within
from reconciler.matching.features.relation import ELSEWHERE, best_relation
from reconciler.matching.profile import Profile

ONE_NIGHT = timedelta(hours=6)
"""An evening and small hours that lie no further apart are told of one night."""
CLOSE = timedelta(hours=2)
"""Two outlets' clocks, or a clock and a part of the day, that lie no further apart may be told of one hour."""
HOURS_APART = timedelta(hours=5)
"""Two parts of one day that lie further apart are told of two."""
NOTHING = timedelta(0)
HALF_A_YEAR = 183
"""Days."""
A_YEAR = 365.25
BESIDE = 4
"""Days by which what is told on an anniversary comes out before or after it."""
TOLD_LATE = 31
"""Days by which one outlet's news of the day may come after another's."""
CLOCKS_APART = 1
"""Days that publication and event may lie apart by their clocks alone."""


class TimeGap(msgspec.Struct, frozen=True, cache_hash=True, gc=False):
    """How two intervals lie."""

    days: int
    """Days between their nearest days; 0 where they share one."""
    meet: bool
    night: bool
    """They lie within one night of each other, each told as a part of its day."""
    eve: bool
    """An evening or small hours, and the whole of the day beside it."""
    named: bool
    """The day of one is among the days that the other's text names."""
    span: int
    """Days of the longer one."""
    brief: int = 0
    """Days of the shorter one."""
    parts: int = 0
    """How many of the two are told as a part of a day."""
    close: bool = False
    """Hardly an hour or two lies between them, each told as a part of its day."""
    parted: bool = False
    """Hours lie between them, even where they are of one day."""
    foretold: bool = False
    """The one came out before the day on which the other, fresh news of it, has it happen."""
    course: bool = False
    """One goes on for days, and the other falls within them: an offensive and a strike."""
    anniversary: bool = False
    """One tells only about when, on the day of the year on which the other falls within it."""


class Setting(NamedTuple):
    """What sort of pair it is: by this, a feature is asked of it or not."""

    fine: bool
    """Both say when, not only about when."""
    fresh: bool
    """Neither follows a story up."""
    derived: bool
    """One of the days is printed nowhere: it was taken from the day of publication."""
    of_the_day: bool
    """Neither day is printed, and neither report follows a story up: each was told as the news of its day."""
    one_outlet: bool
    """One outlet ran both; its texts share its own reporters, phrases and page furniture."""
    apart: bool
    """Fresh news of other days, or of places that lie apart: what else is alike says less then."""


class Pair(msgspec.Struct, frozen=True, gc=False):
    """Two reports and how they lie to each other."""

    left: Profile
    right: Profile
    gap: TimeGap | None
    """None where one is not dated."""
    relation: str | None
    """Of their places; None where one names none."""
    setting: Setting


def pair_of(left: Profile, right: Profile) -> Pair:
    """The pair, worked out; the same from either side but for the order of the two."""
    gap = _gap(left, right)
    fine, fresh = left.fine and right.fine, not (left.follow_up or right.follow_up)
    relation = best_relation(left, right)
    derived = left.derived or right.derived
    of_the_day = fresh and left.derived and right.derived
    apart = relation in ELSEWHERE or (gap is not None and fresh and _of_other_times(gap, fine, derived, of_the_day))
    one_outlet = left.house is not None and left.house == right.house
    return Pair(left, right, gap, relation, Setting(fine, fresh, derived, of_the_day, one_outlet, apart))


def _gap(left: Profile, right: Profile) -> TimeGap | None:
    first, second = left.nominal_days, right.nominal_days
    between = _between(left.interval, right.interval)
    if first is None or second is None or between is None:
        return None
    days = max(0, second[0] - first[1], first[0] - second[1])
    parts = left.is_part_of_day + right.is_part_of_day
    return TimeGap(
        days=days,
        meet=between < NOTHING,
        night=between <= ONE_NIGHT and parts == 2,
        eve=between <= ONE_NIGHT and parts == 1,
        named=days > 1 and (first[0] in right.dates or second[0] in left.dates),
        span=1 + max(first[1] - first[0], second[1] - second[0]),
        brief=1 + min(first[1] - first[0], second[1] - second[0]),
        parts=parts,
        close=between <= CLOSE and parts == 2,
        parted=between >= HOURS_APART,
        foretold=came_before(left, right) or came_before(right, left),
        course=left.extent != right.extent and (_holds_a_day(left, right) or _holds_a_day(right, left)),
        anniversary=_is_anniversary(left, right) or _is_anniversary(right, left),
    )


def came_before(told: Profile, event: Profile) -> bool:
    """The one report was published days before the other's event, which is news that prints its day."""
    days = None if event.derived or event.follow_up else event.nominal_days
    return days is not None and told.day < days[0] - CLOCKS_APART


def _between(left: Interval, right: Interval) -> timedelta | None:
    """From the end of the one to the start of the other; less than nothing where they meet."""
    if left.start is None or left.end is None or right.start is None or right.end is None:
        return None
    return max(left.start - right.end, right.start - left.end)


def _of_other_times(gap: TimeGap, fine: bool, derived: bool, of_the_day: bool) -> bool:
    """Fresh news of other days, as far as their days can be relied on."""
    if not fine:
        return not derived and _of_other_years(gap)
    return gap.days > TOLD_LATE if of_the_day else not derived and _of_other_days(gap)


def _of_other_days(gap: TimeGap) -> bool:
    """Of two days, one night apart, or of two parts of one day with hours between them."""
    return (gap.days > 0 or gap.parted) and not gap.night and not gap.eve


def _of_other_years(gap: TimeGap) -> bool:
    """What one says only about when, with more than half a year between."""
    return gap.days > HALF_A_YEAR


def _is_anniversary(told: Profile, day: Profile) -> bool:
    """Published years later, within days of the day of the year, of an event that lies in the time told."""
    if told.fine or not day.fine or told.days is None or day.days is None:
        return False
    since = told.day - day.days[0]
    years = round(since / A_YEAR)
    return years >= 1 and abs(since - years * A_YEAR) <= BESIDE and told.days[0] <= day.days[0] <= told.days[1]


def _holds_a_day(course: Profile, day: Profile) -> bool:
    return (
        course.extent == "throughout"
        and day.extent == "within"
        and not course.fine
        and day.fine
        and within(day.interval, course.interval)
    )
