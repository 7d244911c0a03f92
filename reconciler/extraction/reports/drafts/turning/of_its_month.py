"""Days without a year, of a month that the lead is dated by: "a fire in July 2018 … The blaze, on July 23"."""

import re
from datetime import datetime

import msgspec

from reconciler.concepts.interval import Interval
from reconciler.extraction.happenings import NAMES
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.roles.dated import DatedRole

_NOUNS = {noun: kind for kind, nouns in NAMES.items() for noun in nouns.split()}
_THE = re.compile(r"The (?:[a-z-]{3,14} ){0,2}?([a-z]{4,12})\b", re.ASCII)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b", re.ASCII)


def of_its_month(told: Told, lead: Draft | None) -> Told:
    """With the lead's year, where it opens with what the lead was, on a day of the month that is all its date."""
    month = _month_of(lead) if lead is not None else None
    named = _THE.match(told.scene.words)
    if month is None or lead is None or named is None or _NOUNS.get(named[1]) not in lead.kinds:
        return told
    dates = tuple(_in_year(role, month) for role in told.dates)
    return told if dates == told.dates else msgspec.structs.replace(told, dates=dates, roles=(*told.roles, *dates))


def _month_of(lead: Draft) -> datetime | None:
    """When the month begins that dates the lead, told with its year."""
    months = [role.time for role in lead.told[0].dates if role.time.granularity == "month"]
    told = next((time for time in months if _YEAR.search(time.text) is not None), None)
    return told.interval.start if told is not None else None


def _in_year(role: DatedRole, month: datetime) -> DatedRole:
    time, start, end = role.time, role.time.interval.start, role.time.interval.end
    if start is None or end is None or time.granularity not in ("day", "part_of_day") or _YEAR.search(time.text):
        return role
    if start.month != month.month or start.year == month.year:
        return role
    try:
        moved = start.replace(year=month.year)
        interval = Interval(moved, moved + (end - start))
    except (ValueError, OverflowError):
        return role
    value = time.value.replace(str(start.year), str(month.year), 1)
    return msgspec.structs.replace(role, time=msgspec.structs.replace(time, interval=interval, value=value))
