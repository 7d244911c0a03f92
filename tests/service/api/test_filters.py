"""A timeline is narrowed by kind, figure, outlet and words; each filter leaves what it says and nothing else."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient

from tests.service.serving import client_in

Client = TestClient[Any]
Row = dict[str, Any]


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    with client_in(tmp_path_factory.mktemp("filters")) as client:
        feed = Path("fixtures/articles.ndjson").read_bytes()
        client.post("/v1/articles/bulk", content=feed, headers={"content-type": "application/x-ndjson"})
        yield client


def events(client: Client, **asked: str) -> list[Row]:
    answer = client.get("/v1/timeline", params={"limit": "500", **asked})
    assert answer.status_code == 200, answer.text
    found: list[Row] = answer.json()["events"]
    return found


def figures(event: Row, **told: str) -> list[Row]:
    return [one for one in event["figures"] if all(one[name] == value for name, value in told.items())]


@pytest.mark.parametrize(
    ("asked", "answers"),
    [
        ({"type": "earthquake"}, lambda event: event["type"] == "earthquake"),
        ({"disputed": "true"}, lambda event: event["disputed"]),
        ({"background": "false"}, lambda event: not event["background"]),
        ({"outcome": "missing"}, lambda event: figures(event, outcome="missing")),
        ({"outcome": "killed", "group": "civilian"}, lambda event: figures(event, outcome="killed", group="civilian")),
        ({"outcome": "killed", "standing": "conflict"},
         lambda event: figures(event, outcome="killed", standing="conflict")),
        ({"outlet": "delta gazette"}, lambda event: any(one["outlet"] == "Delta Gazette" for one in event["reports"])),
    ],
)  # fmt: skip
def test_a_filter_leaves_the_events_that_answer_to_it_in_their_order(
    client: Client, asked: dict[str, str], answers: Callable[[Row], bool]
) -> None:
    expected = [event for event in events(client) if answers(event)]

    assert expected
    assert events(client, **asked) == expected


@pytest.mark.parametrize(
    ("words", "place"),
    [("mwanza", "Mwanza"), ("SEVENTEEN Mwanza", None), ("harbour times sediqi", "Sangin"), ("x", None)],
)
def test_words_are_looked_for_in_labels_places_outlets_claims_and_speakers(
    client: Client, words: str, place: str | None
) -> None:
    found = events(client, q=words)

    assert all(place in event["places"] for event in found) if place else not found


def test_the_least_number_is_that_of_the_same_figure_as_the_outcome(client: Client) -> None:
    (ferry,) = events(client, outcome="rescued", min="70")

    assert ferry["type"] == "capsizing"
    assert events(client, outcome="rescued", min="71") == []
    assert ferry not in events(client, outcome="killed", min="18")


def test_pages_of_a_filtered_timeline_hold_every_event_once(client: Client) -> None:
    whole = events(client, outcome="killed", background="false")
    page = client.get("/v1/timeline", params={"outcome": "killed", "background": "false", "limit": 2})
    paged = page.json()["events"]
    while page.json()["next"]:
        page = client.get(page.links["next"]["url"])
        paged += page.json()["events"]

    assert paged == whole


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ("disputed=maybe", "disputed 'maybe' is not known: send one of true, false"),
        ("min=-1", "min '-1' is not a whole number from 0 to 10,000,000,000: send one, or leave it out"),
        ("type=war", "type 'war' is not known: send one of attack, bombing"),
    ],
)
def test_a_filter_that_cannot_be_read_is_refused_with_what_can(client: Client, asked: str, says: str) -> None:
    answer = client.get(f"/v1/timeline?{asked}")

    assert answer.status_code == 422
    assert answer.json()["detail"].startswith(says)
