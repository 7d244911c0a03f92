"""Event time: whether two reports can tell of the same hours, by the intervals that they give."""

from datetime import timedelta

import msgspec

from reconciler.concepts.interval import Interval, meets
from reconciler.matching.features.feature import Feature, Level
from reconciler.matching.profile import Profile

ONE_NIGHT = timedelta(hours=12)
"""Nights and small hours that lie no further apart are told of one night."""


class TimeGap(msgspec.Struct, frozen=True):
    """How two intervals lie."""

    days: int
    """Days between their nearest days; 0 where they share one."""
    near: bool
    """They share a moment, or lie within one night of each other."""
    meet: bool
    fine: bool
    """Both say when, not only about when."""
    span: int
    """Days of the longer one."""
    told: bool = True
    """Both are dated; else one is undated and its publication day stands in."""


def time_gap(left: Profile, right: Profile) -> TimeGap | None:
    """The gap between two dated reports, or between a dated and the publication day of an undated event."""
    first, second = left.days, right.days
    if first is not None and second is not None:
        return _gap(left, right, first, second)
    if first is None and second is None:
        return None
    dated, undated = (left, right) if second is None else (right, left)
    if undated.kind != "event" or not dated.fine:
        return None
    days = dated.days or (0, 0)
    return TimeGap(undated.day - days[0], near=False, meet=False, fine=False, span=1, told=False)


def _gap(left: Profile, right: Profile, first: tuple[int, int], second: tuple[int, int]) -> TimeGap:
    return TimeGap(
        days=max(0, second[0] - first[1], first[0] - second[1]),
        near=_within(left.interval, right.interval, ONE_NIGHT),
        meet=meets(left.interval, right.interval),
        fine=left.fine and right.fine,
        span=1 + max(first[1] - first[0], second[1] - second[0]),
    )


def _within(left: Interval, right: Interval, reach: timedelta) -> bool:
    if left.start is None or left.end is None or right.start is None or right.end is None:
        return False
    return left.start - right.end <= reach and right.start - left.end <= reach


def _shown(profile: Profile) -> str:
    days = profile.days
    start, end = profile.interval.start, profile.interval.end
    if days is None or start is None or end is None:
        return f"no date (published {profile.published})"
    if days[0] == days[1]:
        whole = end - start >= timedelta(days=1)
        return f"{start:%Y-%m-%d}" if whole else f"{start:%Y-%m-%d %H:%M}-{end:%H:%M}"
    return f"{start:%Y-%m-%d} to {end - timedelta.resolution:%Y-%m-%d}"


EVENT_TIME: Feature[TimeGap] = Feature(
    name="event time",
    compare=time_gap,
    shows=_shown,
    levels=(
        Level(
            "undated, told at once",
            1.0,
            "undated: told within two days of {left} / {right}",
            lambda g: not g.told and 0 <= g.days <= 2,
        ),
        Level(
            "undated, told soon",
            -0.5,
            "undated: told within two weeks of {left} / {right}",
            lambda g: not g.told and 0 <= g.days <= 14,
        ),
        Level("undated, told apart", -3.0, "undated: not told near the time of {left} / {right}", lambda g: not g.told),
        Level("same hours", 4.0, "{left} and {right} share their hours", lambda g: g.fine and g.meet),
        Level("same day", 2.5, "{left} and {right} are one day, other hours", lambda g: g.fine and g.days == 0),
        Level("one night", 1.5, "{left} and {right} lie within one night", lambda g: g.fine and g.near),
        Level("next day", -1.5, "{left} and {right} are a day apart", lambda g: g.fine and g.days == 1),
        Level(
            "some days apart", -4.0, "{left} and {right} are two or three days apart", lambda g: g.fine and g.days <= 3
        ),
        Level("a week apart", -5.5, "{left} and {right} are up to a week apart", lambda g: g.fine and g.days <= 7),
        Level("a month apart", -7.0, "{left} and {right} are up to a month apart", lambda g: g.fine and g.days <= 31),
        Level("long apart", -9.0, "{left} and {right} are more than a month apart", lambda g: g.fine),
        Level("in that week", 1.5, "{left} and {right} meet within some days", lambda g: g.meet and g.span <= 8),
        Level("in that month", 0.5, "{left} and {right} meet within a month", lambda g: g.meet and g.span <= 31),
        Level("in that time", -0.5, "{left} and {right} meet within a long time", lambda g: g.meet),
        Level("beside that time", -4.0, "{left} and {right} lie just beside each other", lambda g: g.days <= 3),
        Level("out of that time", -8.0, "{left} and {right} do not meet", lambda _: True),
    ),
)
