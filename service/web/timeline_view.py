"""The timeline as a page shows it: its filters as they were asked, and events by month."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby

import msgspec

from reconciler.concepts.event import Event
from service.use_cases.stored import EventFilter
from service.web.event_view import EventCard, event_card


class FilterField(msgspec.Struct, frozen=True):
    """One filter of the form."""

    name: str
    label: str
    kind: str
    value: str
    error: str | None


class Asked(msgspec.Struct, frozen=True):
    """What was asked of the timeline, as it was typed."""

    fields: tuple[FilterField, ...]
    wanted: EventFilter

    @property
    def told(self) -> bool:
        """Some filter is set."""
        return any(field.value for field in self.fields)

    @property
    def wrong(self) -> bool:
        """Some filter cannot be understood."""
        return any(field.error for field in self.fields)


class Group(msgspec.Struct, frozen=True):
    """Events that begin in one month."""

    heading: str
    cards: tuple[EventCard, ...]


def ask(first: str | None, last: str | None, place: str | None) -> Asked:
    """The filters; one left empty is not told, as plain forms send it."""
    typed = {"from": first or "", "to": last or "", "place": place or ""}
    errors = dict(_errors(typed))
    wanted = EventFilter(
        first=_day(typed["from"]),
        last=_day(typed["to"]),
        place=typed["place"].strip() or None,
    )
    fields = (
        FilterField("from", "From", "date", typed["from"], errors.get("from")),
        FilterField("to", "To", "date", typed["to"], errors.get("to")),
        FilterField("place", "Place", "search", typed["place"], None),
    )
    return Asked(fields, wanted)


def groups(events: Sequence[Event]) -> tuple[Group, ...]:
    """Events by the month that they begin in; the order stays."""
    return tuple(Group(heading, tuple(map(event_card, held))) for heading, held in groupby(events, _month))


def _month(event: Event) -> str:
    moment = event.interval.start or event.interval.end
    return "Not dated" if moment is None else f"{moment:%B} {moment.year}"


def _errors(typed: Mapping[str, str]) -> list[tuple[str, str]]:
    wrong = [name for name in ("from", "to") if typed[name] and _day(typed[name]) is None]
    if wrong:
        return [(name, f"“{typed[name][:40]}” is no day: write it as 2015-06-18") for name in wrong]
    first, last = _day(typed["from"]), _day(typed["to"])
    reversed_days = first is not None and last is not None and first > last
    return [("to", f"{last} is before {first}: exchange the two days")] if reversed_days else []


def _day(told: str) -> date | None:
    try:
        return date.fromisoformat(told.strip()) if told else None
    except ValueError:
        return None
