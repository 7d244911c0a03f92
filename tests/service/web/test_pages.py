import json
import re
from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient

from reconciler.concepts.annotation import Annotation
from reconciler.concepts.article import Article
from service.app import build_app, open_desk
from tests.service.serving import ARTICLE as ARTICLE_ONE
from tests.service.serving import settings_in
from tests.service.web.opened import Opened

Client = TestClient[Any]
ARTICLE = "musa-qala-ledger"


def events(pages: Client, **asked: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pages.get("/v1/timeline", params=asked).json()["events"]
    return found


def disputed(pages: Client) -> dict[str, Any]:
    return next(event for event in events(pages, place="Musa Qala") if event["disputed"])


def every_address(pages: Client) -> list[str]:
    told = events(pages)
    articles = {report["article"] for event in told for report in event["reports"]}
    return ["/", "/paste", *(f"/events/{event['id']}" for event in told), *(f"/articles/{one}" for one in articles)]


def test_every_page_is_well_formed_with_one_heading_of_the_first_level_and_no_id_twice(pages: Client) -> None:
    for address in every_address(pages):
        answer = pages.get(address)
        opened = Opened(answer.text)
        assert answer.status_code == 200, address
        assert len(opened.all_of("h1")) == 1, address
        assert len(set(opened.places)) == len(opened.places), address


def test_no_page_holds_script_or_style_or_anything_of_another_site(pages: Client) -> None:
    for address in every_address(pages):
        opened = Opened(pages.get(address).text)
        for tag, told in opened.elements:
            assert tag not in ("script", "style", "iframe", "object", "embed", "base"), (address, tag)
            assert not [name for name in told if name == "style" or name.startswith("on")], (address, told)
        assert all(told["href"].startswith("/") for told in opened.all_of("link")), address


def test_every_link_of_every_page_leads_to_a_page_and_a_place_on_it(pages: Client) -> None:
    opened = {address: Opened(pages.get(address).text) for address in every_address(pages)}
    for address, page in opened.items():
        for link in page.links:
            target, _, place = link.partition("#")
            target = target or address
            if target not in opened:
                answer = pages.get(target)
                assert answer.status_code == 200, (address, link)
                assert not place, (address, link)
            elif place:
                assert place in opened[target].places, (address, link)


def test_answers_forbid_scripts_and_being_framed(pages: Client) -> None:
    policy = pages.get("/").headers["content-security-policy"]

    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy


def test_styles_are_kept_for_ever_under_an_address_that_changes_with_them(pages: Client) -> None:
    address = Opened(pages.get("/").text).all_of("link")[0]["href"]

    assert "immutable" in pages.get(address).headers["cache-control"]
    assert pages.get(re.sub(r"/static/\w+", "/static/000000000000", address)).status_code == 404


def test_the_timeline_tells_each_event_with_its_day_and_figures(pages: Client) -> None:
    text = Opened(pages.get("/").text).text

    for event in events(pages):
        assert event["label"] in text
    assert "Killed: state forces" in text


def test_a_disputed_event_is_called_so_in_words(pages: Client) -> None:
    event = disputed(pages)

    assert "Disputed" in Opened(pages.get(f"/events/{event['id']}").text).text
    assert "In conflict" in Opened(pages.get(f"/events/{event['id']}").text).text
    assert "Disputed" in Opened(pages.get("/", params={"place": "Musa Qala"}).text).text


def test_the_timeline_is_filtered_by_day_and_place(pages: Client) -> None:
    text = Opened(pages.get("/?from=2016-01-01&to=2016-12-31&place=").text).text

    assert "2016" in text
    assert "June 2015" not in text


def test_a_day_that_is_none_is_told_beside_its_field_with_what_was_typed(pages: Client) -> None:
    answer = pages.get("/?from=yesterday&place=Helmand")
    opened = Opened(answer.text)

    assert answer.status_code == 422
    assert "“yesterday” is no day: write it as 2015-06-18" in opened.text
    assert {told["name"]: told["value"] for told in opened.all_of("input")} == {
        "from": "yesterday",
        "to": "",
        "place": "Helmand",
    }


def test_an_empty_timeline_says_how_to_begin(empty: Client) -> None:
    assert "Nothing is kept yet. Paste an article to begin." in Opened(empty.get("/").text).text


def test_an_event_shows_every_claim_in_its_sentence_with_speaker_outlet_and_place(pages: Client) -> None:
    event = disputed(pages)
    opened = Opened(pages.get(f"/events/{event['id']}").text)

    for figure in event["figures"]:
        assert figure["because"][1:] in opened.text
        for claim in figure["claims"]:
            assert claim["text"] in opened.words_in("blockquote")
            assert claim["outlet"] in opened.text
            assert (claim["speaker"] or "") in opened.text
            assert f"/articles/{claim['article']}#{claim['claim']}" in opened.links
            assert (claim["because"] or "") in opened.text


def test_an_article_marks_each_date_and_figure_in_its_place_and_tells_its_reading(pages: Client) -> None:
    annotation = pages.get(f"/v1/articles/{ARTICLE}").json()["annotation"]
    opened = Opened(pages.get(f"/articles/{ARTICLE}").text)

    assert {claim["id"] for claim in annotation["claims"]} <= set(opened.places)
    for time in annotation["times"]:
        assert time["because"] in opened.words_in("readings")
        assert time["value"] in opened.words_in("readings")


def test_an_article_s_words_are_all_there_and_in_order(pages: Client) -> None:
    submitted = pages.get(f"/v1/articles/{ARTICLE}").json()["submitted"]
    opened = Opened(pages.get(f"/articles/{ARTICLE}").text)

    whole = f"{submitted['title']} {submitted['text']}"
    assert opened.words_in("words", but="ref").split() == whole.split()


@pytest.mark.parametrize(
    ("address", "status", "says"),
    [
        ("/events/e-none", 404, "No event 'e-none' is kept"),
        ("/articles/none", 404, "No article 'none' is kept"),
        ("/nowhere", 404, "Nothing is kept at /nowhere: "),
        (f"/articles/{ARTICLE}?revision=9", 404, "has no revision 9"),
        (f"/articles/{ARTICLE}?revision=x", 422, "Not valid"),
        ("/?form=2015-01-01", 422, "Form is not asked with: use from, to, place, cursor"),
        ("/?cursor=x", 422, "Cursor 'x' was not given out here"),
    ],
)
def test_what_goes_wrong_is_a_page_with_the_way_out(pages: Client, address: str, status: int, says: str) -> None:
    answer = pages.get(address, headers={"accept": "text/html,*/*;q=0.8"})

    assert answer.status_code == status
    assert says in Opened(answer.text).text
    assert "/" in Opened(answer.text).links


def test_programs_get_problem_details_for_an_address_that_nothing_answers(pages: Client) -> None:
    assert pages.get("/nowhere").headers["content-type"] == "application/problem+json"
    assert pages.get("/v1/nowhere", headers={"accept": "text/html"}).headers["content-type"].endswith("problem+json")


def test_a_former_revision_stays_readable_and_says_that_it_is_one(empty: Client) -> None:
    first, second = ({**ARTICLE_ONE, "text": ARTICLE_ONE["text"].replace("Three", word)} for word in ("Three", "Four"))
    for one in (first, second):
        empty.put("/v1/articles/ridge-1", json=one)
    current = Opened(empty.get("/articles/ridge-1").text)
    former = Opened(empty.get("/articles/ridge-1?revision=1").text)

    assert "Four people were killed" in current.words_in("words", but="ref")
    assert "/articles/ridge-1?revision=1" in current.links
    assert "This is revision 1 of 2." in former.text
    assert "Three people were killed" in former.words_in("words", but="ref")
    assert "/articles/ridge-1" in former.links


def test_a_long_timeline_is_paged_and_every_event_is_on_one_page(empty: Client) -> None:
    days = [f"{year}-{month:02}-14" for year in range(2010, 2015) for month in range(1, 13)]
    feed = "\n".join(
        json.dumps({"text": f"Two people were killed in a fire in Herat on {day}, police said.", "published": day})
        for day in days
    )
    empty.post("/v1/articles/bulk", content=feed, headers={"content-type": "application/x-ndjson"})
    address, seen, turned = "/?place=Herat", [], 0
    while address:
        page = Opened(empty.get(address).text)
        seen += [link.partition("#")[0] for link in page.links if link.startswith("/events/")]
        following = [told["href"] for told in page.all_of("a") if told.get("rel") == "next"]
        assert ("/?place=Herat" in page.links) == bool(turned)
        address, turned = following[0] if following else "", turned + 1

    assert turned > 1
    assert list(dict.fromkeys(seen)) == [f"/events/{event['id']}" for event in events(empty, limit="500")]


def test_a_defect_is_a_page_that_says_nothing_was_kept(tmp_path: Path) -> None:
    def broken(_: Article) -> Annotation:
        raise RuntimeError("defect")

    settings = settings_in(tmp_path)
    app = build_app(open_desk(settings, read=broken), settings)
    with TestClient(app, raise_server_exceptions=False) as client:
        answer = client.post("/paste", data={"text": "Two died.", "published": "2015-06-18"})

    assert answer.status_code == 500
    assert "A defect of Claimline" in Opened(answer.text).words_in("h1")
    assert "nothing was kept" in Opened(answer.text).text
