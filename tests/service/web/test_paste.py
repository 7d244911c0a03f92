from html.parser import HTMLParser
from typing import Any

import pytest
from litestar.testing import TestClient

from tests.service.web.opened import Opened

Client = TestClient[Any]
TYPED = {
    "text": "Three people were killed in a bomb attack in Kabul on Monday, police said.\n\nTwo were hurt.",
    "title": "Three dead in Kabul",
    "outlet": "Valley Voice",
    "published": "2015-06-18",
}


class Fields(HTMLParser):
    """What a browser would send back of the first form of a page that is posted."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.told: dict[str, str] = {}
        self._in_form = self._done = False
        self._area = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag == "form" and told.get("method") == "post" and not self._done:
            self._in_form = True
        if self._in_form and tag == "input":
            self.told[told["name"]] = told.get("value", "")
        if self._in_form and tag == "textarea":
            self._area, self.told[told["name"]] = told["name"], ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._area:
            self.told[self._area] = self.told[self._area].removeprefix("\n")
            self._area = ""
        if tag == "form" and self._in_form:
            self._in_form, self._done = False, True

    def handle_data(self, data: str) -> None:
        if self._area:
            self.told[self._area] += data


def kept(client: Client) -> list[Any]:
    found: list[Any] = client.get("/v1/timeline").json()["events"]
    return found


def test_a_preview_shows_the_reading_and_keeps_nothing(empty: Client) -> None:
    answer = empty.post("/paste", data={**TYPED, "deed": "preview"})
    opened = Opened(answer.text)

    assert answer.status_code == 200
    assert "3 killed: people" in opened.words_in("readings")
    assert "Monday 15 June 2015" in opened.words_in("readings")
    assert "This would be a new event." in opened.text
    assert kept(empty) == []


def test_what_the_preview_sends_back_is_kept_as_it_was_typed(empty: Client) -> None:
    typed = TYPED | {"text": "\n <b>Three</b> & “four”\tpeople were killed in Kabul on Monday.\r\n\r\n‮dne "}
    preview = empty.post("/paste", data={**typed, "deed": "preview"})

    answer = empty.post("/paste", data={**Fields(preview.text).told, "deed": "keep"}, follow_redirects=False)
    submitted = empty.get(f"/v1{answer.headers['location']}").json()["submitted"]

    assert answer.status_code == 303
    assert submitted["text"] == typed["text"].replace("\r\n", "\n")
    assert {name: submitted[name] for name in ("title", "outlet", "published")} == {
        name: TYPED[name] for name in ("title", "outlet", "published")
    }


def test_keeping_leads_to_the_article_and_puts_it_on_the_timeline(empty: Client) -> None:
    answer = empty.post("/paste", data={**TYPED, "deed": "keep"})

    assert answer.status_code == 200
    assert answer.url.path.startswith("/articles/")
    assert "Three dead in Kabul" in Opened(answer.text).words_in("h1", but="ref")
    assert len(kept(empty)) == 1


def test_the_same_article_pasted_twice_is_one(empty: Client) -> None:
    addresses = {empty.post("/paste", data={**TYPED, "deed": "keep"}).url.path for _ in range(2)}

    assert len(addresses) == 1


def test_a_preview_stands_beside_what_is_told_of_the_event_already(pages: Client) -> None:
    text = "Nine members of the security forces were killed in Musa Qala, Helmand, late on Wednesday, Saqi Jan said."
    before = kept(pages)
    opened = Opened(pages.post("/paste", data={"text": text, "published": "2015-06-18", "outlet": "New Paper"}).text)

    assert "what is told of this event already" in opened.text
    assert "Nine members of the security forces" in opened.words_in("claim-here")
    assert kept(pages) == before


def test_faults_stand_beside_their_fields_and_what_was_typed_stays(empty: Client) -> None:
    answer = empty.post("/paste", data={"text": " ", "title": "<i>Kept</i>", "published": "18/06/2015", "url": "x"})
    opened = Opened(answer.text)
    fields = {told["name"]: told for told in (*opened.all_of("input"), *opened.all_of("textarea")) if "name" in told}

    assert answer.status_code == 422
    assert fields["title"]["value"] == "<i>Kept</i>"
    assert fields["published"]["value"] == "18/06/2015"
    for name in ("text", "published"):
        assert fields[name]["aria-invalid"] == "true"
        assert f"{name}-error" in fields[name]["aria-describedby"].split()
        assert f"#field-{name}" in opened.links
    assert "text is empty: give the article's words" in opened.text


def test_a_taken_id_is_told_beside_its_field(empty: Client) -> None:
    empty.post("/paste", data={**TYPED, "id": "mine", "deed": "keep"})
    answer = empty.post("/paste", data={**TYPED, "id": "mine", "text": "Four were killed in Kabul.", "deed": "keep"})

    assert answer.status_code == 409
    assert "id 'mine' is taken by other content" in Opened(answer.text).words_in("field-wrong")
    assert len(kept(empty)) == 1


def test_a_text_over_the_limit_is_told_beside_its_field(empty: Client) -> None:
    answer = empty.post("/paste", data={**TYPED, "text": "word " * 4_500})

    assert answer.status_code == 413
    assert "20,000 are read at once: shorten it" in Opened(answer.text).words_in("field-wrong")


def test_a_form_far_over_the_limit_is_refused_as_a_page(empty: Client) -> None:
    answer = empty.post("/paste", data={**TYPED, "text": "word " * 40_000})

    assert answer.status_code == 413
    assert "Too large" in Opened(answer.text).words_in("h1")


def test_a_form_that_no_page_sends_is_refused_as_a_page(empty: Client) -> None:
    form = {"content-type": "application/x-www-form-urlencoded"}
    broken = empty.post("/paste", content=b"text=%ff", headers=form)
    unknown = empty.post("/paste", data={**TYPED, "colour": "red"})

    assert broken.status_code == 400
    assert "The form cannot be read: send it again from the page." in Opened(broken.text).text
    assert unknown.status_code == 422
    assert "Colour is no field of the form" in Opened(unknown.text).text


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"origin": "https://elsewhere.example"}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "same-origin"}, 303),
        ({"origin": "http://testserver.local"}, 303),
    ],
)
def test_only_this_site_s_own_pages_may_paste(empty: Client, headers: dict[str, str], status: int) -> None:
    answer = empty.post("/paste", data={**TYPED, "deed": "keep"}, headers=headers, follow_redirects=False)

    assert answer.status_code == status
    assert len(kept(empty)) == (status == 303)
