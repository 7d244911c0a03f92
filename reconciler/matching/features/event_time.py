"""Event time: whether two reports can tell of the same hours, by the intervals that they give."""

from collections.abc import Callable
from datetime import timedelta

from reconciler.matching.features.feature import Feature, Level
from reconciler.matching.features.pair import CLOCKS_APART, Pair, Setting, TimeGap
from reconciler.matching.profile import Profile


def of_fresh_news(setting: Setting) -> bool:
    """Two reports of fresh news that both print when."""
    return setting.fine and setting.fresh and not setting.derived


def of_followed_news(setting: Setting) -> bool:
    """The same where one follows a story up: its day may be that of an arrest or a trial."""
    return setting.fine and not setting.fresh and not setting.derived


def of_derived_days(setting: Setting) -> bool:
    """The same where a day is printed nowhere: what was published that day may have happened on any before it."""
    return setting.fine and setting.derived and not setting.of_the_day


def of_news_of_the_day(setting: Setting) -> bool:
    """The same where both are printed nowhere, and neither follows a story up."""
    return setting.fine and setting.of_the_day


def of_wide_days(setting: Setting) -> bool:
    """One says only about when, or not at all."""
    return not setting.fine


def gap_of(pair: Pair) -> TimeGap | None:
    """The gap between two reports; None where one is not dated."""
    return pair.gap


def wide_gap(pair: Pair) -> TimeGap | None:
    """The gap between two dated reports.

    None where one is told as a part of a series, has its days for want of its own, and the other lies within them at
    its place: on which of the days it was, nobody says.
    """
    return None if _part_of_days(pair) else pair.gap


def _part_of_days(pair: Pair) -> bool:
    course = pair.gap is not None and pair.gap.course
    wide = pair.right if pair.left.fine else pair.left
    return course and wide.part_of is not None and pair.relation in _AT_ONE_PLACE


_AT_ONE_PLACE = frozenset(("same", "respelt", "holds", "named", "other parts", "one name"))


def undated_lag(pair: Pair) -> int | None:
    """Days from the day of a dated report to the publication of an undated one.

    None where both or neither are dated, the date is a wide one, or the undated report is background, told any time.
    A day that the undated report's text names counts as no lag at all.
    """
    left, right = pair.left, pair.right
    if (left.days is None) == (right.days is None):
        return None
    dated, undated = (right, left) if left.days is None else (left, right)
    if dated.days is None or not dated.fine or undated.kind != "event":
        return None
    return 0 if dated.days[0] in undated.dates else undated.day - dated.days[0]


def publication_lag(pair: Pair) -> int | None:
    """Days between the publications of two undated reports of kind `event`; none where both texts name one day."""
    left, right = pair.left, pair.right
    if left.days is not None or right.days is not None or "background" in (left.kind, right.kind):
        return None
    return abs(left.day - right.day) if set(left.dates).isdisjoint(right.dates) else -1


def _shown(profile: Profile) -> str:
    start, end = profile.interval.start, profile.interval.end
    if profile.days is None or start is None or end is None:
        return f"no date (published {profile.published})"
    if profile.days[0] != profile.days[1]:
        return f"{start:%Y-%m-%d} to {end - timedelta.resolution:%Y-%m-%d}"
    return f"{start:%Y-%m-%d}" if end - start >= timedelta(days=1) else f"{start:%Y-%m-%d %H:%M}-{end:%H:%M}"


def _days(*bits: float) -> tuple[Level[TimeGap], ...]:
    """The ladder of days with the expected bits of its levels."""
    levels: tuple[tuple[str, str, Callable[[TimeGap], bool]], ...] = (
        ("same hours", "{left} and {right} share their hours", lambda gap: gap.meet and gap.parts != 1),
        ("in its day", "of {left} and {right}, one is a part of the other's day", lambda gap: gap.meet),
        ("an hour apart", "{left} and {right} lie within two hours of each other", lambda gap: gap.close),
        ("one night", "{left} and {right} lie within one night", lambda gap: gap.night and gap.days > 0),
        ("same day", "{left} and {right} are one day, other hours", lambda gap: gap.days == 0 and not gap.parted),
        ("the eve", "of {left} and {right}, one is the eve of the other or its small hours", lambda gap: gap.eve),
        ("hours apart", "{left} and {right} are one day, with hours between them", lambda gap: gap.days == 0),
        ("named", "of {left} and {right}, one text names the other's day too", lambda gap: gap.named),
        ("next day", "{left} and {right} are a day apart", lambda gap: gap.days == 1),
        ("some days apart", "{left} and {right} are some days apart", lambda gap: gap.days <= 3 and not gap.foretold),
        ("a week apart", "{left} and {right} are up to a week apart", lambda gap: gap.days <= 7 and not gap.foretold),
        (
            "a month apart",
            "{left} and {right} are up to a month apart",
            lambda gap: gap.days <= 31 and not gap.foretold,
        ),
        ("long apart", "{left} and {right} are more than a month apart", lambda gap: not gap.foretold),
        ("foretold", "of {left} and {right}, one report came out before the day of the other", lambda _: True),
    )
    return tuple(Level(name, worth, says, holds) for (name, says, holds), worth in zip(levels, bits, strict=True))


FRESH_BITS = (3.5, 3.0, 2.0, 1.5, 1.5, 0.0, -1.5, -2.5, -7.0, -7.5, -8.0, -9.0, -10.0, -10.0)
"""Two days that two reports of fresh news print are two events, whatever else is alike."""
FOLLOWED_BITS = (3.5, 3.0, 2.0, 2.0, 1.5, 1.0, 1.0, 1.0, 0.0, -1.0, -1.5, -2.5, -5.0, -6.0)
EVENT_TIME: Feature[TimeGap] = Feature("event time", gap_of, _shown, _days(*FRESH_BITS), asked_of=of_fresh_news)
DERIVED_BITS = (2.5, 2.5, 2.0, 1.5, 1.5, 1.0, 1.0, 1.0, 0.0, -0.5, -1.0, -2.0, -3.0, -6.0)
"""A day that no text prints says little."""
FOLLOWED_TIME: Feature[TimeGap] = Feature(
    "event time, followed up", gap_of, _shown, _days(*FOLLOWED_BITS), asked_of=of_followed_news
)
DERIVED_TIME: Feature[TimeGap] = Feature(
    "event time, derived", gap_of, _shown, _days(*DERIVED_BITS), asked_of=of_derived_days
)
OF_THE_DAY_BITS = (2.5, 2.5, 2.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.5, -0.5, -1.5, -3.5, -7.0, -7.0)
"""What each tells as the news of its day are two events where weeks lie between. Neither day is printed, so no report
is published before it."""
TIME_OF_THE_DAY: Feature[TimeGap] = Feature(
    "event time, of the day", gap_of, _shown, _days(*OF_THE_DAY_BITS)[:-1], asked_of=of_news_of_the_day
)


BRIEF = 8
"""Days: only what is told as so few lies just beside another time; years that follow each other do not."""


def _sided(gap: TimeGap, days: int) -> bool:
    return gap.meet and gap.span <= days and not gap.course


ABOUT_WHEN: Feature[TimeGap] = Feature(
    name="about when",
    compare=wide_gap,
    shows=_shown,
    asked_of=of_wide_days,
    levels=(
        Level("in that week", 1.5, "{left} and {right} meet within some days", lambda gap: _sided(gap, 8)),
        Level(
            "on its anniversary",
            1.5,
            "of {left} and {right}, one is told on the anniversary of the other",
            lambda gap: gap.anniversary,
        ),
        Level("in that month", 0.5, "{left} and {right} meet within a month", lambda gap: _sided(gap, 31)),
        Level(
            "in its course", 0.0, "of {left} and {right}, one goes on for days and holds the other", lambda g: g.course
        ),
        Level("in that time", 0.0, "{left} and {right} meet within a long time", lambda gap: gap.meet),
        Level(
            "beside that time",
            -3.0,
            "{left} and {right} lie just beside each other",
            lambda gap: gap.days <= 3 and gap.brief <= BRIEF,
        ),
        Level("out of that time", -7.0, "{left} and {right} do not meet", lambda _: True),
    ),
)

UNDATED: Feature[int] = Feature(
    name="undated",
    compare=undated_lag,
    shows=_shown,
    asked_of=of_wide_days,
    levels=(
        Level(
            "told at once",
            2.0,
            "{left}, {right}: published within two days of it",
            lambda lag: -CLOCKS_APART <= lag <= 2,
        ),
        Level("told soon", -0.5, "{left}, {right}: published within two weeks of it", lambda lag: 0 <= lag <= 14),
        Level("told apart", -2.5, "{left}, {right}: published long after it", lambda lag: lag > 14),
        Level("foretold", -5.0, "{left}, {right}: published before it", lambda _: True),
    ),
)

BOTH_UNDATED: Feature[int] = Feature(
    name="both undated",
    compare=publication_lag,
    shows=_shown,
    asked_of=of_wide_days,
    levels=(
        Level("naming one day", 2.5, "{left}, {right}: both texts name one day", lambda days: days < 0),
        Level("told at once", 1.5, "{left}, {right}: told within a day of each other", lambda days: days <= 1),
        Level("told soon", 0.0, "{left}, {right}: told within a week of each other", lambda days: days <= 7),
        Level("told apart", -2.0, "{left}, {right}: told weeks apart", lambda _: True),
    ),
)
