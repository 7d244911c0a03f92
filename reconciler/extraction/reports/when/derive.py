"""The likeliest day of an event where its own sentences say none, or say it coarsely."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from reconciler.concepts.calendar import end_of
from reconciler.concepts.interval import GRANULARITIES, Granularity, Interval, intersection, meets
from reconciler.extraction.reports.drafts.draft import Told
from reconciler.extraction.reports.roles.back import so_long_before
from reconciler.extraction.reports.roles.counted import said_after
from reconciler.extraction.reports.roles.dated import CLOCKS, OVER_A_DAY, DatedRole, TimeRole
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.words import COURTS
from reconciler.extraction.reports.when.date import UNDATED, Dating
from reconciler.extraction.reports.when.followed import follows_up, up_to
from reconciler.extraction.words import MONTH

NEAR: tuple[TimeRole, ...] = ("event", "start", "nearby", "later")
"""What an expression dates that shares the event's day, the likeliest first."""
AFTER: tuple[TimeRole, ...] = ("none", "telling", "afterwards")
"""What an expression dates that comes no sooner than the event."""
UNCLAIMED: tuple[TimeRole, ...] = ("none",)
"""What no telling and nothing afterwards claims, and so may date the event of a story that follows one up."""
LATELY = timedelta(days=4)
"""News of an event that nothing dates is hardly older."""
WEEK = timedelta(days=7)
OPENED = 2
"""Sentences of a story that tell its event."""
EVENING = timedelta(hours=7)
A_DAY = timedelta(days=1)
NAMING: tuple[TimeRole, ...] = ("event", "nearby", "later", "none")
"""What an expression dates that may say a coarse date more finely."""
BESIDE_IT = 60
"""Characters within which a word for a court or a statement surely has the day."""
OPENING = 3
"""Sentences that say what kind of story it is."""
HISTORY = timedelta(days=400)
"""What is older is history: a year and about a month, as news a year on still tells of the event."""


def refined(when: Dating, told: Sequence[Told], published: date) -> Dating:
    """A month or week narrowed to the day that the text names in it elsewhere: "last May", "shot on May 25"."""
    held = _coarse(when, published)
    if held is None:
        return when
    roles = [role for each in told for role in each.roles if _shorter(role.interval, when.interval)]
    for kind in NAMING:
        within = when.interval if kind == "none" else held
        inside = (role for role in roles if role.role == kind and intersection(role.interval, within) == role.interval)
        finer = next(inside, None)
        if finer is not None and not (kind == "later" and _printed_before(finer, roles, published)):
            return Dating(finer.interval, finer.time.granularity)
    days = (day for day in _calendar_days(roles, published) if meets(whole_day(day), held))
    day = min(days, default=None)
    return when if day is None else Dating(whole_day(day), "day")


def _printed_before(death: DatedRole, roles: Sequence[DatedRole], published: date) -> bool:
    """Somebody died some days later than a day of the month that is printed: "on May 16 … died two days later"."""
    start = death.interval.start
    return start is not None and any(day < start.date() for day in _calendar_days(roles, published))


def _coarse(when: Dating, published: date) -> Interval | None:
    """Longer than a day; "last week" lasts until the day of the text, a weekend begins on Friday evening."""
    start, end = when.interval.start, when.interval.end
    if start is None or end is None or when.extent == "throughout" or end - start <= A_DAY:
        return None
    if when.precision == "week":
        return Interval(start, max(end, datetime.combine(published, time.min)))
    return (
        Interval(start - EVENING, end) if when.precision == "day" and start > datetime.min + EVENING else when.interval
    )


def _shorter(interval: Interval, held: Interval) -> bool:
    if interval.start is None or interval.end is None or held.start is None or held.end is None:
        return False
    return interval.end - interval.start < held.end - held.start


def derived(told: Sequence[Told], published: date) -> Dating:
    """The day that the text makes likeliest where nothing says it: of what stands near, else of the telling.

    A story from court is told long after: there only what stands near the event dates it. One that follows an event up
    tells of it at some time before.
    """
    roles = [role for each in told for role in each.roles if role.time.granularity not in OVER_A_DAY]
    near = next(_of_kinds(NEAR, roles), None)
    if near is not None:
        return _day(min(near, *_found(told), near))
    since = next((when for each in told for when in _counted_back(each, published)), None)
    if since is not None:
        return since
    if _of_court(told):
        return up_to(published)
    latest = min((day for day in _of_kinds(AFTER, roles) if published - day <= LATELY), default=published)
    if not follows_up(told):
        return _day(latest)
    unclaimed = min((day for day in _of_kinds(UNCLAIMED, roles) if published - day <= LATELY), default=None)
    return up_to(latest) if unclaimed is None else _day(unclaimed)


def _found(told: Sequence[Told]) -> Iterator[date]:
    """Days on which the opening says that the dead were found, or the living brought out."""
    body = next((each for each in told if each.scene.sentence.kind != "title"), None)
    roles = () if body is None else body.roles
    return _of_kinds(("afterwards",), [role for role in roles if role.time.granularity not in OVER_A_DAY])


def _of_court(told: Sequence[Told]) -> bool:
    """Told long after its event."""
    return any(COURTS & each.scene.tokens for each in told[:OPENING])


def _of_hearing(role: DatedRole, scene: Scene) -> bool:
    """A word for a court or a statement has the day, and nothing is called by it: "in the May 4 robbery"."""
    begin, end = (at - scene.sentence.start for at in (role.time.start, role.time.end))
    called = scene.low.endswith(" the ", 0, begin) and _NOUN.match(scene.low, end) is not None
    return role.role in _SPOKEN and role.distance <= BESIDE_IT and not called


_NOUN = re.compile(r" (?!hearing|trial|arrest|sentencing|search|interview)[a-z]{4}", re.ASCII)


def printed(told: Sequence[Told], published: date) -> Dating:
    """The first day that these sentences print by month and day: what came after is told by weekdays, or is later.

    A story from court prints the days of hearings and searches as well.
    """
    roles = [role for each in told for role in each.roles if role.time.granularity not in OVER_A_DAY]
    if _of_court(told):
        roles = [role for each in told for role in each.roles if role in roles and not _of_hearing(role, each.scene)]
    day = min(_calendar_days(roles, published), default=None)
    return UNDATED if day is None else _day(day)


def before_told(when: Dating, own: Sequence[Told], told: Sequence[Told]) -> Dating:
    """The day before, where the event's own hour comes after a morning in which somebody spoke of it or was held."""
    start = when.interval.start
    hours = [role.interval.start for each in own for role in each.roles if role.role == "clock"]
    if not when.derived or start is None or not hours or hours[0] is None:
        return when
    happened = datetime.combine(start.date(), hours[0].time())
    after = (role for each in told for role in each.roles if role.role in _SPOKEN and _is_hour(role))
    ends = (role.interval.end for role in after if role.interval.start and role.interval.start.date() == start.date())
    late = any(end is not None and end <= happened for end in ends)
    return _day(start.date() - A_DAY) if late and start.date() > date.min else when


_SPOKEN: frozenset[TimeRole] = frozenset({"telling", "afterwards"})


def _is_hour(role: DatedRole) -> bool:
    """A part of a day, and no stamp."""
    return role.distance > 0 and role.time.granularity in CLOCKS | {"part_of_day"}


def of_opening(told: Sequence[Told], published: date) -> Dating:
    """The one day that the opening names beside no word that a time stands with: "took the captain … on Sunday".

    What the lead tells happened on the day that it prints, unless that is the day of a statement or of what came after.
    """
    body = [each for each in told if each.scene.sentence.kind != "title"][:OPENED]
    roles = [role for each in body for role in each.roles if role.role == "none" and _lately(role, published)]
    days = {role.interval.start.date() for role in roles if role.interval.start}
    if len(days) != 1:
        return UNDATED
    finest = min(roles, key=lambda role: GRANULARITIES.index(role.time.granularity))
    return Dating(finest.interval, finest.time.granularity)


def _lately(role: DatedRole, published: date) -> bool:
    """On a day of the week before the text."""
    start, end = role.interval.start, role.interval.end
    if start is None or end is None or end - start > A_DAY or role.time.granularity in OVER_A_DAY:
        return False
    return timedelta() < published - start.date() <= WEEK


def is_history(interval: Interval, published: date) -> bool:
    """Over long before the text."""
    return interval.end is not None and published - interval.end.date() >= HISTORY


def _calendar_days(roles: Sequence[DatedRole], published: date) -> Iterator[date]:
    """Days of the year before the text that it prints by month and day, stamps left out."""
    for role in roles:
        stamp = role.role == "telling" and role.distance == 0
        if (
            stamp
            or role.time.signal == "since"
            or role.interval.start is None
            or _CALENDAR.search(role.time.text) is None
        ):
            continue
        day = role.interval.start.date()
        if day < published and published - day < HISTORY:
            yield day


_CALENDAR = re.compile(rf"\b{MONTH}\.? \d|\d (?:of )?{MONTH}\b|\d/\d", re.ASCII)


def _counted_back(told: Told, published: date) -> Iterator[Dating]:
    """So long before the news: "Five days after gunmen stormed the jail, …"."""
    for length in told.scene.times:
        if told.scene.types and said_after(told.scene, length):
            held = so_long_before(datetime.combine(published, time.min), length)
            if held is not None and held.start is not None and held.end is not None:
                fine: Granularity = "day" if held.end - held.start <= A_DAY else "month"
                yield Dating(held, fine if held.end - held.start < HISTORY / 2 else "year", derived=True)


def _of_kinds(kinds: Sequence[TimeRole], roles: Sequence[DatedRole]) -> Iterator[date]:
    """The days named, by kind and then in the order of the text."""
    for kind in kinds:
        yield from (role.interval.start.date() for role in roles if role.role == kind and role.interval.start)


def _day(day: date) -> Dating:
    return Dating(whole_day(day), "day", derived=True)


def whole_day(day: date) -> Interval:
    """From midnight to midnight."""
    return Interval(datetime.combine(day, time.min), end_of(day))
