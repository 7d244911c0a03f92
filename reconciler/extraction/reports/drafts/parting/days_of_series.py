"""The days of a series and of its parts, and what lies before them."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from reconciler.concepts.interval import Interval, hull
from reconciler.concepts.report import EventType
from reconciler.extraction.happenings import DISASTERS
from reconciler.extraction.reports.drafts.apart import dates_apart, places_apart
from reconciler.extraction.reports.drafts.draft import OPENS_WITHIN, Draft, Told
from reconciler.extraction.reports.roles.dated import OVER_A_DAY

FORTNIGHT = timedelta(days=14)


def dated_by_parts(drafts: Sequence[Draft], at: int) -> Draft:
    """The draft; undated, a series with the days of its parts, a part with its whole's, another with the lead's."""
    draft = drafts[at]
    if draft.interval is None and draft.whole is not None:
        return msgspec.structs.replace(draft, interval=drafts[draft.whole].interval)
    if draft.interval is None and draft.first.cue in ("another", "second", "same day", "beside"):
        lead = next((other for other in drafts[:at] if other.sort == "event" and other.whole is None), draft)
        return msgspec.structs.replace(draft, interval=lead.interval)
    if draft.interval is not None:
        return draft
    inner = [other.interval for other in drafts if other.whole == at and other.interval is not None]
    if not inner:
        return draft
    span = inner[0]
    for interval in inner[1:]:
        span = hull(span, interval)
    return msgspec.structs.replace(draft, interval=span)


def long_before(told: Told, drafts: Sequence[Draft], whole: int) -> bool:
    """Apart from the whole's own days, or by more than a fortnight from those of its parts."""
    if _at_an_earlier_time(told, drafts[whole]):
        return True
    if drafts[whole].interval is not None and not _on_its_way(told, drafts[whole]):
        begun = [role for role in told.dates if role.role == "start"]
        return not begun and dates_apart(told, drafts[whole])
    span = dated_by_parts(drafts, whole).interval
    ends = [role.interval.end for role in told.dates if role.role == "event"]
    return bool(ends) and span is not None and all(_gap(end, span) for end in ends)


def _at_an_earlier_time(told: Told, draft: Draft) -> bool:
    """Opens with a week or a month before a whole of a day elsewhere: "Earlier this month, nine died in Oru"."""
    first = told.dates[0] if told.dates else None
    start = draft.interval.start if draft.interval is not None else None
    if first is None or start is None or first.time.granularity not in OVER_A_DAY:
        return False
    by_day = any(
        role.role == "event" and role.time.granularity not in OVER_A_DAY for each in draft.told for role in each.dates
    )
    opens = first.time.start - told.scene.sentence.start < OPENS_WITHIN
    before = first.interval.start is not None and first.interval.start < start
    goes_on = _ITS.search(told.scene.words) is not None
    elsewhere = not draft.places or places_apart(told.scene.places, draft.places)
    return by_day and opens and before and not goes_on and elsewhere


_ITS = re.compile(
    r"\b(?:it|its|they|[Tt]he (?:same )?(?:storm|typhoon|hurricane|cyclone|floods?|flooding|rains?|quakes?|virus))\b",
    re.ASCII,
)
"""Speaks of the disaster being told."""


def _on_its_way(told: Told, storm: Draft) -> bool:
    """In the week before the last day of a storm or of floods, which struck one place after another."""
    moving = not _MOVING.isdisjoint(storm.first.types) and told.scene.cue is None and not _is_slide(storm)
    moving = moving and "similar" not in told.scene.tokens
    start = storm.interval.start if storm.interval is not None else None
    begun = [role.interval.start for role in told.dates]
    other = not DISASTERS.intersection(told.scene.types) <= set(storm.first.types)
    return (
        moving and not other and start is not None and all(day and timedelta() < start - day <= WEEK for day in begun)
    )


def _is_slide(storm: Draft) -> bool:
    """One slope that gave way, and no weather over a land."""
    tokens = storm.first.tokens
    return not _SLIDES.isdisjoint(tokens) and _WEATHER.isdisjoint(tokens)


_SLIDES = frozenset("landslide mudslide landslip rockslide avalanche snowslide".split())
_WEATHER = frozenset(
    "rain rains rainfall downpours flood floods flooding storm storms typhoon hurricane cyclone monsoon".split()
)
_MOVING: frozenset[EventType] = frozenset({"storm", "flood"})
WEEK = timedelta(days=7)


def _gap(end: datetime | None, span: Interval) -> bool:
    return end is not None and span.start is not None and span.start - end > FORTNIGHT
