from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient

from reconciler import Article
from tests.service.serving import client_in

JSON = {"content-type": "application/json"}
FIXTURES = [
    msgspec.json.decode(line, type=Article) for line in Path("fixtures/articles.ndjson").read_bytes().splitlines()
]


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient[Any]]:
    with client_in(tmp_path_factory.mktemp("matches")) as client:
        for article in FIXTURES:
            client.post("/v1/articles", content=msgspec.json.encode(article), headers=JSON)
        yield client


@pytest.fixture
def explained(client: TestClient[Any]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Every event with its matches."""
    events = client.get("/v1/timeline").json()["events"]
    return [(event, client.get(f"/v1/events/{event['id']}/matches").json()) for event in events]


def refs(event: dict[str, Any]) -> set[tuple[str, str]]:
    return {(report["article"], report["report"]) for report in event["reports"]}


def sides(pair: dict[str, Any]) -> list[tuple[str, str]]:
    return [(pair[side]["article"], pair[side]["report"]) for side in ("left", "right")]


def test_an_event_of_several_reports_has_a_weakest_link_among_them(explained: list[Any]) -> None:
    for event, matches in explained:
        assert (matches["weakest"] is None) == (len(event["reports"]) == 1)
        if matches["weakest"]:
            assert refs(event).issuperset(sides(matches["weakest"]))


def test_outsiders_are_reports_of_other_events_the_nearest_first(explained: list[Any]) -> None:
    assert any(matches["outsiders"] for _, matches in explained)
    for event, matches in explained:
        totals = [pair["total"] for pair in matches["outsiders"]]

        assert all(one >= other for one, other in pairwise(totals))
        assert all(len(refs(event).intersection(sides(pair))) == 1 for pair in matches["outsiders"])


def test_each_reason_has_its_level_both_values_bits_and_words_and_all_add_up(explained: list[Any]) -> None:
    for _, matches in explained:
        for pair in [*filter(None, [matches["weakest"]]), *matches["outsiders"]]:
            assert pair["prior"] + sum(reason["bits"] for reason in pair["reasons"]) == pytest.approx(pair["total"])
            for reason in pair["reasons"]:
                assert all(reason[key] for key in ("feature", "level", "left", "right", "says"))


def test_matches_of_an_event_that_is_not_there_are_not_found(client: TestClient[Any]) -> None:
    assert client.get("/v1/events/e-none/matches").status_code == 404
