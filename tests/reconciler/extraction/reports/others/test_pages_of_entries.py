"""Live pages, whose lines of clock times head entries on several events, and diaries, whose lines are days."""

import pytest

from reconciler import Article, annotate
from reconciler.extraction.reports.scenes.entries import is_bare_day

DNIPRO = "Drone strike kills nine in Dnipro\nA drone hit a block of flats in Dnipro overnight, killing nine people."
NIKOPOL = "Driver killed in Nikopol\nA shell hit a bus in Nikopol, killing the driver and wounding four passengers."
KRASNODAR = "Depot burns in Krasnodar\nAn oil depot in Krasnodar is on fire after a drone attack. Nobody was hurt."
REACTION = "Minister condemns strike\nThe foreign minister has condemned the strike as barbaric."
TOLL = "Search ends in Dnipro\nThe search of the rubble is over. The final toll is 12 dead."
ENTRIES = (DNIPRO, REACTION, NIKOPOL, KRASNODAR, TOLL)


def page(form: str, *, newest_first: bool) -> str:
    told = [f"{form.format(7 + at)}\n{entry}" for at, entry in enumerate(ENTRIES)]
    return "\n\n".join(reversed(told) if newest_first else told)


def read(text: str) -> list[tuple[str, str, int | None]]:
    reports = annotate(Article(text=text, published="2025-04-16", title="War: strike on Dnipro")).reports
    return sorted(
        (
            next(iter(report.places), ""),
            str(report.interval.start.date()) if report.interval and report.interval.start else "",
            report.totals["killed"].stated if "killed" in report.totals else None,
        )
        for report in reports
    )


@pytest.mark.parametrize(
    "form",
    [
        "{:02}:10",
        "{:02}.10 GMT",
        "{}:10 a.m. ET",
        "[{:02}:10]",
        "{}h ago",
        "Posted at {:02}:10 16 Apr",
        "April 16, 2025, {}:10 a.m. ET",
        "Update {:02}:10",
    ],
)
@pytest.mark.parametrize("newest_first", [True, False])
def test_each_entry_of_a_live_page_stands_on_the_event_of_its_town(form: str, newest_first: bool) -> None:
    assert read(page(form, newest_first=newest_first)) == [
        ("Dnipro", "2025-04-16", 12),
        ("Krasnodar", "2025-04-16", None),
        ("Nikopol", "2025-04-16", 1),
    ]


DIARY = (
    ("January 5", "A car bomb killed three people in Kano, Nigeria"),
    ("February 8", "Gunmen shot dead five people in Peshawar, Pakistan"),
    ("March 14", "Floods killed nine people in Homs, Syria"),
    ("March 20", "A fire killed four people in Gao, Mali"),
)
OF_DIARY = [
    ("Gao", "2025-03-20", 4),
    ("Homs", "2025-03-14", 9),
    ("Kano", "2025-01-05", 3),
    ("Peshawar", "2025-02-08", 5),
]


@pytest.mark.parametrize(
    "form", ["{}\n{}.", "{}: {}.", "* {} - {}", "On {}: {}.", "{} — {}."], ids=["line", "colon", "bullet", "on", "dash"]
)
def test_each_day_of_a_diary_has_an_event_of_its_own(form: str) -> None:
    assert read("\n\n".join(form.format(*entry) for entry in DIARY)) == OF_DIARY


def test_a_list_of_headlines_by_day_and_town_is_one_event_a_line() -> None:
    lines = "\n".join(f"* May {2 + at}, {town}: A car bomb killed {at + 3} people" for at, town in enumerate(TOWNS))

    told = annotate(Article(text=lines, published="2025-12-30")).reports

    assert [(*report.places, report.totals["killed"].stated) for report in told] == [
        (town, at + 3) for at, town in enumerate(TOWNS)
    ]


TOWNS = ("Mosul", "Kirkuk", "Kandahar", "Herat", "Kunduz", "Quetta", "Peshawar", "Kano", "Jos", "Gao")


@pytest.mark.parametrize("line", ["Saturday, May 2", "2 May", "* May 2nd, 2015:", "May 2."])
def test_a_line_that_is_a_day_is_told(line: str) -> None:
    assert is_bare_day(line)


@pytest.mark.parametrize("line", ["May 2 was quiet.", "May 2 - Gunmen killed two.", "Two died on May 2"])
def test_a_line_that_tells_more_is_no_day(line: str) -> None:
    assert not is_bare_day(line)
