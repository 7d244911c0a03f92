"""What is taken, and yet does not do what it was sent for, is said in the answer."""

import json
from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient

from tests.service.serving import ARTICLE, client_in

Client = TestClient[Any]
CORRECTING = ARTICLE | {"id": "ridge-2", "published": "2015-06-19", "correction_of": "ridge-0"}
NOT_KNOWN = {
    "pointer": "/correction_of",
    "detail": "ridge-2 corrects 'ridge-0', which is not known here: its figures stand as its own until that is kept",
}


def bulk(client: Client, *articles: dict[str, Any]) -> list[dict[str, Any]]:
    body = "".join(f"{json.dumps(article)}\n" for article in articles)
    answer = client.post("/v1/articles/bulk", content=body, headers={"content-type": "application/x-ndjson"})
    return [json.loads(line) for line in answer.text.splitlines()]


def test_a_correction_of_an_article_that_is_not_kept_is_told_until_it_is_and_nothing_is_lost(tmp_path: Path) -> None:
    with client_in(tmp_path) as client:
        assert client.post("/v1/preview", json=CORRECTING).json()["notices"] == [NOT_KNOWN]
        posted = client.post("/v1/articles", json=CORRECTING)
        assert (posted.status_code, posted.json()["notices"]) == (201, [NOT_KNOWN])
        assert posted.json()["submitted"]["correction_of"] == "ridge-0"
        assert NOT_KNOWN["detail"] in client.get("/articles/ridge-2").text.replace("&#39;", "'")
        client.post("/v1/articles", json=ARTICLE | {"id": "ridge-0"})

        assert client.get("/v1/articles/ridge-2").json()["notices"] == []
        (event,) = client.get("/v1/timeline").json()["events"]
        assert [one["corrects"] for one in event["corrections"]] == ["ridge-0"]


def test_a_line_of_a_feed_is_told_the_same_unless_the_feed_holds_what_it_corrects(tmp_path: Path) -> None:
    with client_in(tmp_path) as client:
        assert [line["notices"] for line in bulk(client, CORRECTING)] == [[NOT_KNOWN]]
        assert [line["status"] for line in bulk(client, CORRECTING)] == ["known"]
        both = bulk(client, CORRECTING | {"id": "r-2", "correction_of": "r-0"}, ARTICLE | {"id": "r-0"})
        assert not any("notices" in line for line in both)


def test_a_line_of_a_feed_that_a_later_text_stays_before_is_told_so(tmp_path: Path) -> None:
    early = ARTICLE | {"published": "2015-06-17"}
    with client_in(tmp_path) as client:
        told = bulk(client, ARTICLE, early, early)

    assert [(line["status"], line.get("current", True)) for line in told] == [
        ("new", True), ("revised", False), ("known", False)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "pointer", "says"),
    [
        ({"place": "Qwertyville"}, "/place",
         "no place 'Qwertyville' is known: spell it otherwise, or leave place out to see all"),
        ({"place": "Lyon"}, "/place", "no event is at 'Lyon': leave place out to see all"),
        ({"from": "2015-06-30", "to": "2015-06-01"}, "/to", "2015-06-01 is before 2015-06-30: exchange the two days"),
    ],
)  # fmt: skip
def test_a_question_that_no_event_can_answer_is_told_why(
    tmp_path: Path, asked: dict[str, str], pointer: str, says: str
) -> None:
    with client_in(tmp_path) as client:
        client.post("/v1/articles", json=ARTICLE)
        answer = client.get("/v1/timeline", params=asked)

        assert (answer.status_code, answer.json()["events"]) == (200, [])
        assert answer.json()["notices"] == [{"pointer": pointer, "detail": says}]
        assert pointer != "/place" or says in client.get("/", params=asked).text.replace("&#39;", "'")


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"article": "gone"}, "no article 'gone' is kept: look at its id again"),
        ({"event": "gone"}, "no event 'gone' is kept: find it on the timeline, /v1/timeline"),
    ],
)
def test_claims_of_what_is_not_kept_are_told_to_be_so(tmp_path: Path, asked: dict[str, str], says: str) -> None:
    with client_in(tmp_path) as client:
        client.post("/v1/articles", json=ARTICLE)
        answer = client.get("/v1/claims", params=asked).json()

        assert (answer["claims"], [one["detail"] for one in answer["notices"]]) == ([], [says])
        assert client.get("/v1/claims", params={"article": "ridge-1"}).json()["notices"] == []


def test_a_place_that_has_events_on_other_days_is_not_called_unknown(tmp_path: Path) -> None:
    with client_in(tmp_path) as client:
        client.post("/v1/articles", json=ARTICLE)
        answer = client.get("/v1/timeline", params={"place": "Kabul", "from": "2020-01-01"}).json()

        assert (answer["events"], answer["notices"]) == ([], [])
