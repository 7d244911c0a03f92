"""A timeline as TimelineJS reads it (Knight Lab, JSON format 3): a slide for each event, with its figures."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from html import escape

import msgspec

from reconciler.concepts.event import Event, Timeline
from reconciler.concepts.figure import Bounds, Figure
from reconciler.reconciliation.phrases import GROUP_WORDS, between
from service.exports.table import told_as

CLOCK = frozenset({"minute", "hour", "part_of_day"})
"""Precisions that a time of day is shown for."""
PARTS: Mapping[str, int] = {"year": 1, "decade": 1, "century": 1, "quarter": 2, "month": 2}
"""How many of year, month and day a precision tells; all three otherwise."""
MOMENT = timedelta(minutes=1)


def timelinejs_slides(timeline: Timeline) -> Iterator[bytes]:
    """One JSON object; events that nobody dates are left out, for a slide must have a date. All words are escaped."""
    slides = [slide for event in timeline.events if (slide := _slide(event)) is not None]
    yield msgspec.json.encode({"events": slides}) + b"\n"


def _slide(event: Event) -> dict[str, object] | None:
    start, end = event.interval.start, event.interval.end
    first, last = start or end, end - MOMENT if end is not None else None
    if first is None:
        return None
    text = {"headline": escape(event.label), "text": "".join(map(_figure, event.figures))}
    slide: dict[str, object] = {
        "unique_id": event.id,
        "group": event.type,
        "start_date": _date(first, event),
        "text": text,
    }
    return slide if last is None or last <= first else {**slide, "end_date": _date(last, event)}


def _date(moment: datetime, event: Event) -> dict[str, int]:
    names = ("year", "month", "day")[: PARTS.get(event.precision, 3)]
    told = {name: getattr(moment, name) for name in names}
    return {**told, "hour": moment.hour, "minute": moment.minute} if event.precision in CLOCK else told


def _figure(figure: Figure) -> str:
    counted = between(Bounds(figure.low, figure.high))
    attackers = " (attackers)" if figure.role == "attacker" else ""
    head = f"{figure.outcome} {GROUP_WORDS[figure.group]}{attackers}: {counted} ({figure.standing})"
    claims = "".join(f"<li>{escape(told_as(claim))}</li>" for claim in figure.claims)
    return f"<p>{escape(head)}</p><ul>{claims}</ul>"
