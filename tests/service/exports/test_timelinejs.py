"""A timeline as slides: every dated event once, its dates no finer than told, its words no markup."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from reconciler import Article, reconcile
from reconciler.concepts.event import Timeline
from reconciler.concepts.interval import Granularity, Interval
from service.exports.timelinejs import timelinejs_slides
from tests.service.exports.test_spreadsheet import timeline

FIXTURES = Path("fixtures/articles.ndjson").read_bytes().splitlines()


def slides(told: Timeline) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(b"".join(timelinejs_slides(told)))["events"]
    return found


def slide_at(interval: Interval, precision: Granularity) -> list[dict[str, Any]]:
    told = timeline("20 officers")
    event = msgspec.structs.replace(told.events[0], interval=interval, precision=precision)
    return slides(Timeline((event,), "1"))


def test_every_dated_event_of_the_fixtures_is_a_slide_in_their_order() -> None:
    told = reconcile([msgspec.json.decode(line, type=Article) for line in FIXTURES])

    assert [slide["unique_id"] for slide in slides(told)] == [event.id for event in told.events]
    assert all(slide["start_date"]["year"] and slide["text"]["headline"] for slide in slides(told))


@pytest.mark.parametrize(
    ("start", "end", "precision", "first", "last"),
    [
        (datetime(2015, 6, 17), datetime(2015, 6, 18), "day", (2015, 6, 17), (2015, 6, 17)),
        (datetime(2015, 6, 1), datetime(2015, 7, 1), "month", (2015, 6), (2015, 6)),
        (datetime(2014, 1, 1), datetime(2015, 1, 1), "year", (2014,), (2014,)),
        (datetime(2015, 6, 17, 18), datetime(2015, 6, 18), "part_of_day", (2015, 6, 17, 18, 0), (2015, 6, 17, 23, 59)),
        (datetime(2015, 6, 17), None, "day", (2015, 6, 17), None),
    ],
)
def test_a_slide_is_dated_as_finely_as_its_event(
    start: datetime, end: datetime | None, precision: Granularity, first: tuple[int, ...], last: tuple[int, ...] | None
) -> None:
    (slide,) = slide_at(Interval(start, end), precision)

    assert tuple(slide["start_date"].values()) == first
    assert (tuple(slide["end_date"].values()) if "end_date" in slide else None) == last


def test_an_event_that_nobody_dates_is_no_slide() -> None:
    assert slide_at(Interval(None, None), "vague") == []


def test_words_of_articles_are_no_markup() -> None:
    (slide,) = slides(timeline("<script>eleven</script> & more"))

    assert "<li>at least &lt;script&gt;eleven&lt;/script&gt; &amp; more (a, Khan)</li>" in slide["text"]["text"]
