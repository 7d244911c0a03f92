from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient

from tests.service.serving import client_in, desk_in

Client = TestClient[Any]
KEPT = {
    "id": "daily",
    "outlet": "The Daily",
    "published": "2017-04-06",
    "text": "Nine people were killed when an earthquake struck Herat province on Wednesday, said Gul Ahmad, "
    "the governor.",
}
LATER = KEPT | {
    "id": "daily-2",
    "published": "2017-04-07",
    "text": "Fourteen people were killed when an earthquake struck Herat province on Wednesday, said Gul Ahmad, "
    "the governor.",
}
DRAFT = {"published": "2017-04-07", "text": "Nine people died in an earthquake in Herat province on Wednesday."}


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    with client_in(tmp_path) as client:
        client.post("/v1/articles", json=KEPT)
        yield client


def figure(check: Any) -> Any:
    (found,) = [one for one in check["findings"] if one["kind"] == "figure"]
    return found


def position(client: Client) -> int:
    found: int = client.get("/health/ready").json()["position"]
    return found


def test_a_draft_is_checked_with_the_words_and_links_and_nothing_is_kept(client: Client) -> None:
    before = position(client)
    answer = client.post("/v1/check", json=DRAFT).json()

    assert (figure(answer["check"])["verdict"], position(client)) == ("supported", before)
    (source,) = figure(answer["check"])["supported_by"]
    assert (source["text"], source["says"]) == ("Nine people", "9 (Gul Ahmad)")
    assert client.get(answer["links"]["articles"][source["article"]]).json()["article"] == "daily"
    assert client.get(answer["links"]["events"][figure(answer["check"])["event"]]).status_code == 200


def test_a_draft_that_has_the_day_wrong_is_told_by_whom_it_is_contradicted(client: Client) -> None:
    wrong = DRAFT | {"text": "Nine people died in an earthquake in Herat province on Tuesday."}
    answer = client.post("/v1/check", json=wrong).json()
    (date,) = [one for one in answer["check"]["findings"] if one["kind"] == "date"]

    assert (date["verdict"], date["text"], date["because"]) == (
        "contradicted",
        "Tuesday",
        "daily has it on 5 April 2017",
    )
    assert client.get(answer["links"]["events"][date["event"]]).status_code == 200


def test_a_draft_in_other_words_finds_the_event_of_its_town_and_number_on_another_day(client: Client) -> None:
    toll = "The death toll from Tuesday's explosion at a market in Orizaba, Mexico, has risen to 19, the mayor said."
    client.post("/v1/articles", json={"id": "toll", "published": "2021-09-17", "text": toll})
    wrong = {"text": "Nineteen people died when gas tanks blew up in Orizaba, Mexico, on Monday."}
    found = client.post("/v1/check", json=wrong | {"published": "2021-09-18"}).json()["check"]["findings"]

    assert [(one["kind"], one["verdict"]) for one in found] == [("figure", "supported"), ("date", "contradicted")]


def test_a_saved_check_stands_until_its_event_moves_and_then_names_the_claims_that_moved_it(client: Client) -> None:
    saved = client.post("/v1/checks", json=DRAFT)
    address = saved.headers["location"]

    assert (saved.status_code, saved.json()["moved"]) == (201, [])
    client.post("/v1/articles", json=LATER)
    state = client.get(address).json()
    (move,) = [one for one in state["moved"] if one["before"]["kind"] == "figure"]

    assert (figure(state["then"])["verdict"], figure(state["now"])["verdict"]) == ("supported", "overtaken")
    assert (move["kind"], "daily-2" in move["says"]) == ("verdict", True)
    assert state["draft"]["text"] == DRAFT["text"]


def test_a_copy_of_an_article_moves_no_check(client: Client) -> None:
    client.post("/v1/checks", json=DRAFT)
    client.post("/v1/articles", json=KEPT | {"id": "copy", "outlet": "Copyist", "published": "2017-04-08"})

    assert [one["moved"] for one in client.get("/v1/checks").json()["checks"]] == [[]]


def test_saving_the_same_text_again_keeps_one_check_and_nothing_twice(client: Client) -> None:
    first = client.post("/v1/checks", json=DRAFT)
    before = position(client)
    again = client.post("/v1/checks", json=DRAFT)

    assert (again.status_code, again.json(), position(client)) == (200, first.json(), before)


def test_a_moved_check_saved_again_is_held_to_how_it_stands_now(client: Client) -> None:
    client.post("/v1/checks", json=DRAFT)
    client.post("/v1/articles", json=LATER)
    again = client.post("/v1/checks", json=DRAFT)

    assert (again.status_code, again.json()["moved"]) == (200, [])
    assert figure(again.json()["then"])["verdict"] == "overtaken"
    assert len(client.get("/v1/checks").json()["checks"]) == 1


def test_checks_are_listed_a_page_at_a_time_the_one_saved_last_first(client: Client) -> None:
    drafts = [DRAFT | {"id": f"d{number}"} for number in range(3)]
    for draft in drafts:
        client.post("/v1/checks", json=draft)
    page = client.get("/v1/checks?limit=2").json()
    rest = client.get("/v1/checks", params={"limit": 2, "cursor": page["next"]}).json()

    assert [one["draft"]["id"] for one in (*page["checks"], *rest["checks"])] == ["d2", "d1", "d0"]
    assert rest["next"] is None


def test_drafts_on_one_page_know_nothing_of_each_other(client: Client) -> None:
    client.post("/v1/checks", json=DRAFT)
    client.post("/v1/checks", json=DRAFT | {"text": DRAFT["text"].replace("Nine", "Thirty")})

    verdicts = [figure(one["now"])["verdict"] for one in client.get("/v1/checks").json()["checks"]]
    assert verdicts == ["contradicted", "supported"]


def test_our_own_story_never_supports_itself(client: Client) -> None:
    own = client.post("/v1/check", json=KEPT).json()

    assert figure(own["check"])["verdict"] == "unknown"


def test_a_saved_check_is_there_after_a_restart(tmp_path: Path) -> None:
    with client_in(tmp_path) as client:
        client.post("/v1/articles", json=KEPT)
        saved = client.post("/v1/checks", json=DRAFT)
    with client_in(tmp_path) as client:
        assert client.get(saved.headers["location"]).json() == saved.json()


def test_a_saved_check_takes_the_next_place_in_the_log(client: Client, tmp_path: Path) -> None:
    before = position(client)
    client.post("/v1/checks", json=DRAFT)
    client.post("/v1/articles", json=LATER)

    with desk_in(tmp_path).store.reading() as snapshot:
        (kept,) = snapshot.saved_checks(10)
        assert (kept.entry, kept.kept.position) == (before + 1, before)
        assert [one.position for one in snapshot.revisions("daily-2")] == [before + 2]


REFUSED = [
    ("/v1/check", {"text": "Nine died."}, 422, "no publication day"),
    ("/v1/checks", {"text": " ", "published": "2017-04-07"}, 422, "no text"),
    ("/v1/checks", {"text": "a", "published": "2017-04-07", "verdict": "so"}, 422, "unknown key"),
]


@pytest.mark.parametrize(("address", "body", "status", "reason"), REFUSED, ids=[row[3] for row in REFUSED])
def test_bad_copies_are_refused_as_problems(client: Client, address: str, body: Any, status: int, reason: str) -> None:
    answer = client.post(address, json=body)

    assert answer.status_code == status, reason
    assert answer.headers["content-type"] == "application/problem+json"


def test_an_unknown_check_is_a_problem_that_names_the_way_out(client: Client) -> None:
    answer = client.get("/v1/checks/c-none")

    assert (answer.status_code, answer.json()["detail"]) == (
        404,
        "no check 'c-none' is saved: find it among the saved ones, /v1/checks",
    )


def test_a_cursor_that_was_not_given_out_is_refused(client: Client) -> None:
    assert client.get("/v1/checks?cursor=nowhere").status_code == 422
