import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from litestar.testing import TestClient

from reconciler import Article, reconcile
from service.use_cases.find_events import whole_timeline
from service.use_cases.keep_article import keep_article
from service.use_cases.stored import EventFilter
from tests.service.serving import client_in, desk_in

Client = TestClient[Any]
FIXTURES = [
    msgspec.json.decode(line, type=Article) for line in Path("fixtures/articles.ndjson").read_bytes().splitlines()
]


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    with client_in(tmp_path_factory.mktemp("timeline")) as client:
        for article in FIXTURES:
            assert client.post("/v1/articles", content=msgspec.json.encode(article), headers=JSON).status_code == 201
        yield client


JSON = {"content-type": "application/json"}


def pages(client: Client, address: str, key: str) -> Iterator[Any]:
    answer = client.get(address).json()
    yield answer[key]
    while answer["next"]:
        answer = client.get(address, params={"cursor": answer["next"]}).json()
        yield answer[key]


@settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
@given(arrivals=st.permutations(FIXTURES))
def test_articles_one_by_one_in_any_order_give_the_bytes_of_all_at_once(
    tmp_path_factory: pytest.TempPathFactory, arrivals: Sequence[Article]
) -> None:
    desk = desk_in(tmp_path_factory.mktemp("order"))
    for article in arrivals:
        keep_article(desk, article)

    assert msgspec.json.encode(whole_timeline(desk, EventFilter())) == msgspec.json.encode(reconcile(FIXTURES))


def test_pages_hold_every_event_once_and_in_order(client: Client) -> None:
    whole = client.get("/v1/timeline").json()["events"]
    paged = [event for page in pages(client, "/v1/timeline?limit=3", "events") for event in page]

    assert paged == whole
    assert len(whole) > 5


def test_a_page_links_to_the_next_with_its_filters(client: Client) -> None:
    answer = client.get("/v1/timeline?limit=1&place=Helmand")

    assert answer.headers["link"].endswith('>; rel="next"')
    assert "place=Helmand" in answer.headers["link"]


def test_a_place_finds_the_events_inside_it_whatever_the_case(client: Client) -> None:
    found = client.get("/v1/timeline?place=hELMAND").json()["events"]

    assert found
    assert all({"Musa Qala", "Sangin", "Helmand"} & set(event["places"]) for event in found)


@pytest.mark.parametrize("asked", ["San Andrés Tuxtla", "san andres tuxtla", "SAN ANDRÉS TUXTLA", " San-Andres Tuxtla"])
def test_a_place_is_found_by_any_spelling_of_its_accents(tmp_path: Path, asked: str) -> None:
    text = "Nine people were killed by a gas blast in San Andrés Tuxtla, Mexico, on Monday."
    with client_in(tmp_path) as client:
        client.post("/v1/articles", json={"text": text, "published": "2021-09-15"})

        assert len(client.get("/v1/timeline", params={"place": asked}).json()["events"]) == 1


def test_days_are_inclusive_at_both_ends(client: Client) -> None:
    def found(day: str) -> list[str]:
        return [event["label"] for event in client.get(f"/v1/timeline?from={day}&to={day}").json()["events"]]

    assert any("Abkamari" in label for label in found("2021-06-05"))
    assert not any("Abkamari" in label for label in found("2021-06-04"))


def test_an_unchanged_timeline_is_not_sent_again(client: Client) -> None:
    tag = client.get("/v1/timeline").headers["etag"]

    assert client.get("/v1/timeline", headers={"if-none-match": tag}).status_code == 304
    assert client.get("/v1/timeline", headers={"if-none-match": '"other"'}).status_code == 200


@pytest.mark.parametrize(
    ("address", "accept"),
    [("/v1/timeline.csv", "*/*"), ("/v1/timeline", "text/csv"), ("/v1/timeline", "text/csv, */*;q=0.1")],
)
def test_the_timeline_is_given_out_as_csv_where_it_is_asked_for(client: Client, address: str, accept: str) -> None:
    answer = client.get(address, headers={"accept": accept})
    events = client.get("/v1/timeline").json()["events"]

    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert list(dict.fromkeys(row["event"] for row in csv.DictReader(io.StringIO(answer.text)))) == [
        event["id"] for event in events
    ]
    again = {"accept": accept, "if-none-match": answer.headers["etag"]}
    assert client.get(address, headers=again).status_code == 304
    assert client.get("/v1/timeline", headers=again | {"accept": "*/*"}).status_code == 200


def test_a_page_of_csv_links_to_the_next_in_csv(client: Client) -> None:
    answer = client.get("/v1/timeline.csv?limit=1&place=Helmand")

    assert answer.headers["link"].startswith("</v1/timeline.csv?")
    assert {"limit=1", "place=Helmand"} < set(answer.headers["link"].split("?")[1].split("&"))


def test_every_event_answers_under_its_id(client: Client) -> None:
    for event in client.get("/v1/timeline").json()["events"]:
        answer = client.get(f"/v1/events/{event['id']}")

        assert answer.json() == event
        assert answer.headers["content-location"] == f"/v1/events/{event['id']}"


def test_an_id_that_was_given_out_leads_to_the_event_that_holds_its_report_now(tmp_path: Path) -> None:
    with client_in(tmp_path) as client:
        late = next(article for article in FIXTURES if article.id == "musa-qala-ledger")
        early = next(article for article in FIXTURES if article.id == "musa-qala-gazette")
        client.post("/v1/articles", content=msgspec.json.encode(late), headers=JSON)
        old = client.get("/v1/timeline").json()["events"][-1]["id"]
        client.post("/v1/articles", content=msgspec.json.encode(early), headers=JSON)
        answer = client.get(f"/v1/events/{old}")

        assert answer.status_code == 200
        assert {"musa-qala-ledger", "musa-qala-gazette"} == {one["article"] for one in answer.json()["reports"]}
        assert answer.headers["content-location"] != f"/v1/events/{old}"
        now = client.get("/v1/claims", params={"event": answer.json()["id"]}).json()["claims"]
        assert now
        assert client.get("/v1/claims", params={"event": old}).json()["claims"] == now


def test_claims_are_found_by_outcome_with_the_words_at_their_place(client: Client) -> None:
    claims = [claim for page in pages(client, "/v1/claims?limit=7&outcome=injured", "claims") for claim in page]

    assert claims
    for one in claims:
        text = client.get(f"/v1/articles/{one['article']}").json()["submitted"][one["claim"]["field"]]
        assert one["claim"]["outcome"] == "injured"
        assert text[one["claim"]["start"] : one["claim"]["end"]] == one["claim"]["text"]


def test_every_article_is_listed_once_as_it_answers_under_its_id(client: Client) -> None:
    listed = [article for page in pages(client, "/v1/articles?limit=7", "articles") for article in page]

    assert [one["article"] for one in listed] == sorted(str(article.id) for article in FIXTURES)
    assert listed[3] == client.get(f"/v1/articles/{listed[3]['article']}").json()


@pytest.mark.parametrize(
    ("asked", "pointer"),
    [("from=2015", "/from"), ("limit=0", "/limit"), ("form=2015-01-01", "/form"), ("cursor=@@", "/cursor"),
     ("limit=2&limit=3", "/limit")],
)  # fmt: skip
def test_a_wrong_question_is_refused_naming_the_parameter(client: Client, asked: str, pointer: str) -> None:
    answer = client.get(f"/v1/timeline?{asked}")

    assert answer.status_code == 422
    assert [fault["pointer"] for fault in answer.json()["errors"]] == [pointer]


def test_days_in_the_wrong_order_hold_no_event_and_the_page_names_the_way_out(client: Client) -> None:
    assert client.get("/v1/timeline?from=2015-06-30&to=2015-06-01").json()["events"] == []
    assert "2015-06-01 is before 2015-06-30" in client.get("/?from=2015-06-30&to=2015-06-01").text


def test_dates_are_resolved_without_an_article(client: Client) -> None:
    answer = client.post("/v1/resolve", json={"text": "late on Wednesday", "published": "2015-06-18"})

    assert [time["value"] for time in answer.json()["times"]] == ["2015-06-17"]
