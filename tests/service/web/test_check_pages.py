from typing import Any

import pytest
from litestar.testing import TestClient

from tests.service.web.opened import Opened
from tests.service.web.test_paste import Fields

Client = TestClient[Any]
KEPT = {
    "id": "daily",
    "outlet": "The Daily",
    "published": "2017-04-06",
    "title": "Herat counts its dead",
    "text": "Nine people were killed when an earthquake struck Herat province on Wednesday, said Gul Ahmad, "
    "the governor.",
}
LATER = KEPT | {"id": "daily-2", "published": "2017-04-07", "text": KEPT["text"].replace("Nine", "Fourteen")}
DRAFT = {"published": "2017-04-07", "text": "Nine people died in an earthquake in Herat province on Wednesday."}


@pytest.fixture
def kept(empty: Client) -> Client:
    empty.post("/v1/articles", json=KEPT)
    return empty


def saved(client: Client) -> str:
    answer = client.post("/check", data={**DRAFT, "deed": "save"}, follow_redirects=False)
    assert answer.status_code == 303
    address: str = answer.headers["location"]
    return address


def test_a_figure_is_marked_where_it_stands_with_verdict_reason_and_links(kept: Client) -> None:
    opened = Opened(kept.post("/check", data=DRAFT).text)

    assert opened.words_in("mark-supported") == "Nine peopleWednesday"
    assert "9 is borne out by 9 (Gul Ahmad)." in opened.words_in("finding-supported")
    assert "/articles/daily#c1" in opened.links
    assert any(link.startswith("/events/e-") for link in opened.links)


def test_a_figure_that_a_claim_excludes_is_called_contradicted_in_words(kept: Client) -> None:
    opened = Opened(kept.post("/check", data={**DRAFT, "text": DRAFT["text"].replace("Nine", "Thirty")}).text)

    assert opened.words_in("mark-contradicted") == "Thirty people"
    assert "Contradicted" in opened.words_in("finding-contradicted")
    assert "excludes it: “Nine people” 9 (Gul Ahmad) The Daily" in opened.words_in("grounds")


def test_other_voices_and_words_not_understood_are_told_beside_a_figure(kept: Client) -> None:
    kept.post("/v1/articles", json=KEPT | {"id": "other", "text": KEPT["text"].replace("Nine", "Six").replace(
        "Gul Ahmad, the governor", "Noor Shah, a doctor")})  # fmt: skip
    draft = (
        "Nine people died in an earthquake in Herat province on Wednesday, said Gul Ahmad. It began on 31 June 2017."
    )
    opened = Opened(kept.post("/check", data={**DRAFT, "text": draft}).text)

    assert "differs: “Six people” 6 (Noor Shah)" in opened.words_in("grounds")
    assert "“31 June 2017” June has no day 31" in opened.text


def test_looking_at_a_check_keeps_nothing(kept: Client) -> None:
    before = kept.get("/health/ready").json()["position"]
    kept.post("/check", data=DRAFT)
    kept.get("/checks")

    assert kept.get("/health/ready").json()["position"] == before


def test_a_checked_copy_can_be_saved_and_changed_from_its_page(kept: Client) -> None:
    told = Fields(kept.post("/check", data=DRAFT).text).told

    assert {name: told[name] for name in DRAFT} == DRAFT
    assert "Thirty" in kept.post("/check", data={**told, "text": "Thirty died.", "deed": "edit"}).text
    assert kept.post("/check", data={**told, "deed": "save"}, follow_redirects=False).status_code == 303


def test_a_saved_check_stands_until_its_event_moves(kept: Client) -> None:
    address = saved(kept)
    assert "It stands as it did when it was saved." in Opened(kept.get(address).text).text
    assert "Still stands" in Opened(kept.get("/checks").text).words_in("flags")

    kept.post("/v1/articles", json=LATER)
    moves = Opened(kept.get(address).text).words_in("moves")

    assert "“Nine people” Supported →, now Overtaken" in moves
    assert "14 (Gul Ahmad)" in moves
    assert "Moved" in Opened(kept.get("/checks").text).words_in("flag-disputed")


def test_a_move_that_was_seen_is_watched_from_there(kept: Client) -> None:
    address = saved(kept)
    kept.post("/v1/articles", json=LATER)

    assert saved(kept) == address
    assert "It stands as it did when it was saved." in Opened(kept.get(address).text).text


def test_a_kept_article_fills_the_form_to_check_it_by(kept: Client) -> None:
    article = Opened(kept.get("/articles/daily").text)
    told = Fields(kept.get("/check?article=daily").text).told

    assert "/check?article=daily" in article.links
    assert {name: told[name] for name in KEPT} == KEPT
    assert "Unknown" in Opened(kept.post("/check", data=told).text).words_in("finding-unknown")


def test_saved_checks_are_shown_a_page_at_a_time(kept: Client) -> None:
    for number in range(21):
        kept.post("/v1/checks", json=DRAFT | {"title": f"Copy {number}"})
    first = Opened(kept.get("/checks").text)
    (older,) = [link for link in first.links if link.startswith("/checks?cursor=")]

    assert "Copy 20" in first.text
    assert "Copy 0" in Opened(kept.get(older).text).text


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ({"text": " ", "published": "2017-04-07"}, "text is empty: give the article's words"),
        ({"text": "Nine died."}, "published is missing"),
    ],
)
def test_what_cannot_be_checked_comes_back_with_what_is_wrong(kept: Client, typed: dict[str, str], says: str) -> None:
    answer = kept.post("/check", data=typed)

    assert answer.status_code == 422
    assert says in Opened(answer.text).text


def test_an_unknown_check_is_a_page_that_leads_on(kept: Client) -> None:
    answer = kept.get("/checks/c-none", headers={"accept": "text/html"})

    assert answer.status_code == 404
    assert "No check 'c-none' is saved" in Opened(answer.text).text
