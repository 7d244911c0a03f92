"""Clock times told in a zone of their own, moved to the clock of the place: "at 10:35 GMT" in Kabul is 15:05.

They are moved only where both zones are known: of the place the one of the country that the sentence, else the article,
is about; else the outlet's. Value and words stay as printed.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

import msgspec

from reconciler.concepts.document import Document, Sentence
from reconciler.concepts.interval import Interval
from reconciler.concepts.place import Place
from reconciler.concepts.timex import Direction, TimeExpression
from reconciler.data.load import packed

TOLD_IN: Mapping[str, str] = {
    word: zone
    for zone, words in {
        "UTC": "gmt utc greenwich",
        "America/New_York": "est edt et eastern",
        "America/Chicago": "cdt ct central",
        "America/Denver": "mst mdt mt mountain",
        "America/Los_Angeles": "pst pdt pt pacific",
        "Europe/London": "bst",
        "Europe/Paris": "cet cest",
        "Europe/Athens": "eet",
        "Europe/Moscow": "msk moscow",
        "Asia/Baghdad": "baghdad",
        "Asia/Kabul": "aft kabul",
        "Asia/Karachi": "pkt",
        "Asia/Tokyo": "jst",
        "Asia/Hong_Kong": "hkt",
        "Asia/Shanghai": "beijing",
    }.items()
    for word in words.split()
}
"""Letters of zones that name one alone, and whose clock is meant: EST is printed for New York's in summer too."""

ALREADY_MOVED = "<clock time> (<clock time>) <day>"
RANGE = "<clock time> to <clock time>"
"""The rules of two clocks, whose second has the moment of the first, and of two times that share their zone."""


def on_local_clocks(
    times: tuple[TimeExpression, ...], document: Document, places: Sequence[Place] = ()
) -> tuple[TimeExpression, ...]:
    """The times with the intervals of those that are told in a known zone moved to that of their place."""
    told = [_zone_of(time) for time in times]
    if not any(told):
        return times
    for at in range(len(times) - 1):
        if times[at].rule == times[at + 1].rule == RANGE:
            told[at] = told[at] or told[at + 1]
    return tuple(
        time if zone is None else _moved(time, zone, _local_zone(time, zone, document, places), document.published.day)
        for time, zone in zip(times, told, strict=True)
    )


def _zone_of(time: TimeExpression) -> str | None:
    if time.type != "TIME" or time.rule == ALREADY_MOVED or time.granularity == "part_of_day":
        return None
    words = time.text.lower().replace(".", " ").split()
    return None if TOLD_IN.keys().isdisjoint(words) else next(TOLD_IN[word] for word in words if word in TOLD_IN)


def _moved(time: TimeExpression, told: str, local: str | None, published: date) -> TimeExpression:
    if local is None or time.interval.start is None or time.interval.end is None:
        return time
    try:
        start, end = (_on(moment, told, local) for moment in (time.interval.start, time.interval.end))
    except OverflowError:
        return time
    if start == time.interval.start:
        return time
    because = f"{time.because}; {start:%H:%M} in {local}"
    direction = _direction(start, published, time.direction)
    return msgspec.structs.replace(time, interval=Interval(start, end), because=because, direction=direction)


def _on(moment: datetime, told: str, local: str) -> datetime:
    return moment.replace(tzinfo=ZoneInfo(told)).astimezone(ZoneInfo(local)).replace(tzinfo=None)


def _direction(start: datetime, published: date, before: Direction | None) -> Direction | None:
    """As it was, unless it has come to lie on another day than the one of publication."""
    if start.date() == published:
        return before
    return "past" if start.date() < published else "future"


def _local_zone(time: TimeExpression, told: str, document: Document, places: Sequence[Place]) -> str | None:
    """The zone of the one country that its sentence names, else the article, else of the outlet's.

    None where it is told in a zone of that country: it is the place's own, or the country's other clocks are not meant.
    """
    outlet = document.article.zone
    countries = _countries(_in_sentence(time, document, places)) or _countries(places)
    if not countries and outlet is not None:
        return None if any(told in zones and outlet in zones for _, zones in _zones().values()) else outlet
    if len(countries) != 1:
        return None
    clocks, zones = _zones().get(next(iter(countries)), (0, ()))
    if told in zones:
        return None
    return zones[0] if clocks == 1 else outlet if outlet in zones else None


def _in_sentence(time: TimeExpression, document: Document, places: Sequence[Place]) -> Sequence[Place]:
    at = bisect_right(document.sentences, _order(time), key=_order)
    if not at:
        return ()
    sentence = document.sentences[at - 1]
    return [place for place in places if place.field == time.field and sentence.start <= place.start < sentence.end]


def _order(span: TimeExpression | Sentence) -> tuple[bool, int]:
    """The title is read first."""
    return span.field != "title", span.start


def _countries(places: Sequence[Place]) -> frozenset[str]:
    return frozenset(place.country for place in places if place.country is not None)


@cache
def _zones() -> Mapping[str, tuple[int, Sequence[str]]]:
    """How many clocks each country keeps, and its zones (`reconciler/data/README.md` says from where)."""
    lines = (line.split("\t") for line in packed("zones.tsv").decode().splitlines())
    return {country: (int(clocks), names) for country, clocks, *names in lines}
