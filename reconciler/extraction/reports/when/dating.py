"""When a draft's event was: what its expressions share, signals applied, and how sure that is."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

import msgspec

from reconciler.concepts.calendar import end_of
from reconciler.concepts.interval import EVER, Granularity, Interval, hull, meets
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.roles.dated import CLOCKS, OVER_A_DAY, OVERNIGHT, DatedRole
from reconciler.extraction.reports.tolls.ranks import rank
from reconciler.extraction.reports.when.date import UNDATED, Dating
from reconciler.extraction.reports.when.nights import after_midnight, night_before, told_on
from reconciler.extraction.reports.when.shared import shared_by

A_DAY = timedelta(days=1)
BESIDE = 10
"""Characters between an expression and the one that says it again: ", on "."""
CLOSE = 24
"""Characters between a day and its hour: "on Tuesday, at some time before 6 p.m."."""
EARLIER = "earlier"
"""The cue of a sentence that turns to what was before, whose day is not the event's."""
OPENING = 4
"""Sentences of a draft that its own day stands in."""
_COUNTED = re.compile(r"\b(?:earlier|later|before|after|ago)$", re.ASCII | re.IGNORECASE)


def dating(draft: Draft, published: date, titled: Sequence[Told] = ()) -> Dating:
    """The draft's own date, sooner that of its title than of a call or a find; `UNDATED` where nothing dates it."""
    if draft.sort == "statistic":
        return _period(draft)
    if draft.sort == "context":
        return _history(draft)
    of_it = [told for at, told in enumerate(draft.told) if at == 0 or told.scene.cue != EARLIER]
    roles = [role for told in (*of_it, *titled) for role in told.dates]
    early = [role for told in (*of_it[:OPENING], *titled) for role in told.dates]
    starts = [role for role in roles if role.role == "start" and role.time.signal in ("since", "from")]
    starts += [role for role in roles if role.role == "start" and role not in starts]
    happened = [role for role in roles if role.role == "event" and not (_coarse(role) and role not in early)]
    if starts and (not happened or (starts[0] in early and _began(starts[0], happened[0]))):
        return _throughout(starts[0], published, _until(draft))
    near = _without_feasts([role for role in roles if role.role == "nearby"])
    sure = near if near and _far_on(happened, near[0], draft) else happened
    known = _without_overnight(sure, early)
    if known and all(map(_is_overnight, known)) and any(role in early for role in near):
        known = near
    later = [] if _of_one_more_death(draft) else [role for role in roles if role.role == "later"]
    later = [role for role in later if not _after_a_find(role, draft)]
    chosen = known or near or later
    shared = shared_by(_printed(_named_first(chosen), roles))
    clocks = [role for told in draft.told for role in told.roles if _tells_hour(role, shared)]
    said = chosen[0].time.text if chosen else ""
    told_at = _at_hour(after_midnight(shared, clocks, said=said), chosen, [c for c in clocks if c.role == "clock"])
    when = night_before(told_at, published, said=said, told_on=told_on(draft, published))
    opened = chosen and chosen[0] in draft.told[0].dates and "died" in draft.first.tokens
    only_later = bool(chosen) and chosen is later and not opened
    return msgspec.structs.replace(when, derived=True) if only_later else when


_OF_INJURIES = re.compile(
    r"\b(?:died|dies|succumbed|succumbs) (?:[a-z]{2,9} ){0,3}?(?:of|from|to) (?:[a-z]{2,10} ){0,2}?"
    r"(?:injur(?:y|ies)|wounds?|burns)\b"
    r"|\bof the (?:[a-z]{4,10} )?(?:wounded|injured|hurt|survivors) (?:[a-z]{3,9} )?"
    r"(?:died|dies|dying|succumbed|succumbing)\b",
    re.ASCII,
)
"""How those died who had been hurt before."""


def _of_one_more_death(draft: Draft) -> bool:
    """Opens with one who died of it later, on a day that is not the event's: "a fourth victim of the fire has died"."""
    opening = draft.first
    dead = [claim for claim in opening.claims if claim.outcome == "killed"]
    return any(rank(claim) > 1 for claim in dead) or _OF_INJURIES.search(opening.words) is not None


def _after_a_find(role: DatedRole, draft: Draft) -> bool:
    """Later than a day on which the opening says that the dead were found, or the living brought out."""
    days = (found for found in draft.told[0].roles if found.time.granularity not in OVER_A_DAY)
    found = (found.interval.end for found in days if found.role == "afterwards")
    start = role.interval.start
    return start is not None and any(end is not None and end <= start for end in found)


def _coarse(role: DatedRole) -> bool:
    """Names no day: far on in a text it dates something else than what opened it."""
    return role.time.granularity == "month"


def _tells_hour(role: DatedRole, shared: Dating) -> bool:
    """A clock without a day, or one of the day found."""
    hour = role.role == "nearby" and role.time.granularity in CLOCKS and meets(role.interval, shared.interval)
    return role.role == "clock" or hour


def _at_hour(shared: Dating, chosen: Sequence[DatedRole], clocks: Sequence[DatedRole]) -> Dating:
    """A whole day narrowed to the hour that stands beside it, or that an event's word has: "Tuesday, about 6 p.m."."""
    start, end = shared.interval.start, shared.interval.end
    if start is None or end is None or end - start != A_DAY:
        return shared
    for clock in clocks:
        hour = clock.interval
        of_day = hour.start is not None and start <= hour.start < end and clock.time.signal not in ("by", "until")
        if of_day and _of_event(clock, chosen):
            return Dating(hour, clock.time.granularity)
    return shared


def _of_event(clock: DatedRole, days: Sequence[DatedRole]) -> bool:
    """An event's word is the nearest to it, or one of the event's days stands right beside it."""
    pairs = (sorted((clock.time, day.time), key=lambda time: time.start) for day in days)
    return clock.of_event or any(0 <= second.start - first.end <= CLOSE for first, second in pairs)


def _far_on(happened: Sequence[DatedRole], near: DatedRole, draft: Draft) -> bool:
    """The first day that dates a happening stands long after that of the call, and is another."""
    opening = draft.told[:OPENING]
    if not happened or not any(near in told.dates for told in opening):
        return False
    if any(happened[0] in told.dates for told in opening):
        return False
    start, end = near.interval.start, happened[0].interval.start
    return start is not None and end is not None and start.date() != end.date()


def _without_feasts(near: list[DatedRole]) -> list[DatedRole]:
    """Without the feasts that something was held for, where a day is told as well."""
    return [role for role in near if not role.loose] or near


def _without_overnight(happened: list[DatedRole], early: Sequence[DatedRole]) -> list[DatedRole]:
    """Without "overnight", where the opening names the day as well: it may have been written the day before."""
    named = [role for role in happened if not _is_overnight(role)]
    return named if any(role in early for role in named) else happened


def _is_overnight(role: DatedRole) -> bool:
    return OVERNIGHT in role.time.text.lower()


def _named_first(happened: list[DatedRole]) -> list[DatedRole]:
    """A calendar day before "four days earlier" beside it, which only counts to it."""
    if (
        len(happened) > 1
        and _COUNTED.search(happened[0].time.text)
        and happened[1].time.start - happened[0].time.end < BESIDE
    ):
        return happened[1:]
    return happened


def _printed(chosen: list[DatedRole], roles: Sequence[DatedRole]) -> list[DatedRole]:
    """The calendar day that the text prints for "two weeks ago", which is only about so long ago."""
    start = chosen[0].interval.start if chosen and _WEEKS_AGO.search(chosen[0].time.text) else None
    if start is None:
        return chosen
    days = (role for role in roles if role.time.granularity in _TO_THE_DAY and _CALENDAR.search(role.time.text))
    near = [role for role in days if role.interval.start is not None and abs(role.interval.start - start) <= ABOUT]
    return near[:1] or chosen


_WEEKS_AGO = re.compile(r"\b(?:weeks?|months?) (?:ago|earlier)$", re.ASCII | re.IGNORECASE)
_CALENDAR = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}\b", re.ASCII | re.IGNORECASE
)
_TO_THE_DAY = frozenset(("minute", "hour", "part_of_day", "day"))
ABOUT = timedelta(days=4)
"""How far off a count of weeks may be."""
_MONTHS: frozenset[Granularity] = frozenset({"month", "quarter", "year", "decade"})


def _period(draft: Draft) -> Dating:
    """What a statistic counts over: told as coverage, between two days, or as the month or year of a tally."""
    covers = [claim.covers.interval for told in draft.told for claim in told.scene.claims if claim.covers is not None]
    ends = [time.interval for told in draft.told for time in told.scene.times if time.signal == "between"]
    summed = draft.first.cue in ("tally", "statistic")
    months = [time.interval for time in draft.first.times if summed and time.granularity in _MONTHS]
    counted = covers[0] if covers else hull(ends[0], ends[-1]) if ends else next(iter(months), EVER)
    return Dating(counted, "day" if counted.known else "vague", "throughout")


def _history(draft: Draft) -> Dating:
    """The first stretch that it names, a year or longer as well."""
    past = (time for told in draft.told for time in told.scene.times if time.interval.known and time.type == "DATE")
    return next((Dating(time.interval, time.granularity) for time in past), UNDATED)


def _began(start: DatedRole, happened: DatedRole) -> bool:
    """What goes on began before the days that its later course is told on."""
    begun, then = start.interval.start, happened.interval.start
    return begun is not None and then is not None and begun < then


def _until(draft: Draft) -> datetime | None:
    """When it was over, where its first sentence tells: "from Sunday night until midday on Monday"."""
    over = (time.interval.end for time in draft.first.times if time.signal in ("until", "to"))
    return max((end for end in over if end is not None), default=None)


def _throughout(start: DatedRole, published: date, until: datetime | None) -> Dating:
    begun = start.interval.start
    end = end_of(published)
    if begun is None or begun >= end:
        return UNDATED
    end = until if until is not None and begun < until < end else end
    return Dating(Interval(begun, end), start.time.granularity, "throughout")
