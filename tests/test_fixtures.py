"""The fixtures give the timeline that is expected of them, with every standing."""

import json
from functools import cache
from itertools import permutations
from pathlib import Path
from typing import Any

import msgspec
import pytest

from reconciler import Article, Timeline, reconcile
from reconciler.concepts.event import Event
from reconciler.concepts.figure import Figure

FOLDER = Path(__file__).parents[1] / "fixtures"
EXPECTED: list[dict[str, Any]] = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))["events"]
SUMMARY = ("about", "why")
"""Told to people; everything else is compared."""


def articles() -> list[Article]:
    lines = (FOLDER / "articles.ndjson").read_bytes().splitlines()
    return [msgspec.json.decode(line, type=Article) for line in lines]


@cache
def timeline() -> Timeline:
    return reconcile(articles())


def place_of(events: list[dict[str, Any]], about: str | None) -> tuple[str, str] | None:
    """The expected event of that description, by what the timeline can say of it."""
    return next(((event["start"], event["place"]) for event in events if event["about"] == about), None)


def expected(event: dict[str, Any]) -> dict[str, Any]:
    told = {key: value for key, value in event.items() if key not in SUMMARY}
    told["part_of"] = place_of(EXPECTED, event["part_of"])
    told["figures"] = sorted((expected_figure(figure) for figure in event["figures"]), key=str)
    return told


def expected_figure(figure: dict[str, Any]) -> dict[str, Any]:
    claims = sorted((claim["article"], claim["words"], claim["standing"]) for claim in figure["claims"])
    kept = {key: figure[key] for key in ("outcome", "group", "standing")}
    return {**kept, "claims": claims, "notes": sorted(figure.get("notes", []))}


def given(event: Event) -> dict[str, Any]:
    holder = next((other for other in timeline().events if other.id == event.part_of), None)
    start, end = event.interval.start, event.interval.end
    return {
        "start": start.isoformat() if start else None,
        "end": end.isoformat() if end else None,
        "place": event.places[0] if event.places else None,
        "background": event.background,
        "part_of": (holder.interval.start.isoformat(), holder.places[0]) if holder and holder.interval.start else None,
        "articles": sorted({report.article for report in event.reports}),
        "figures": sorted(map(given_figure, event.figures), key=str),
    }


def given_figure(figure: Figure) -> dict[str, Any]:
    notes = {note.kind for note in figure.notes} & {"one_group_or_two", "attackers"}
    return {
        "outcome": figure.outcome,
        "group": figure.group,
        "standing": figure.standing,
        "claims": sorted((claim.article, claim.text, claim.standing) for claim in figure.claims),
        "notes": sorted(notes),
    }


@pytest.mark.parametrize("event", EXPECTED, ids=lambda event: str(event["about"]))
def test_an_expected_event_stands_on_the_timeline_with_its_figures_and_standings(event: dict[str, Any]) -> None:
    wanted = expected(event)
    same_place = [found for found in map(given, timeline().events) if found["articles"] == wanted["articles"]]
    near = [found for found in same_place if found["start"] == wanted["start"] and found["place"] == wanted["place"]]

    assert wanted in (near or same_place), near or same_place


def test_nothing_else_stands_on_the_timeline() -> None:
    assert len(timeline().events) == len(EXPECTED)


def test_the_order_of_the_articles_changes_no_byte() -> None:
    wanted = msgspec.json.encode(timeline())
    some = articles()

    for head in permutations(some[:3]):
        assert msgspec.json.encode(reconcile([*some[3:], *head])) == wanted


def test_every_reason_is_told_in_words() -> None:
    for event in timeline().events:
        for figure in event.figures:
            assert figure.because
            assert all((claim.because is None) == (claim.standing == "current") for claim in figure.claims)
