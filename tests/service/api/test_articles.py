import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient

from tests.service.serving import ARTICLE, client_in, desk_in

Client = TestClient[Any]
FEED = {"content-type": "application/x-ndjson"}


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    with client_in(tmp_path) as client:
        yield client


def test_a_posted_article_is_answered_with_its_annotation_and_address(client: Client) -> None:
    answer = client.post("/v1/articles", json=ARTICLE)

    assert answer.status_code == 201
    assert answer.headers["location"] == "/v1/articles/ridge-1"
    assert answer.json()["submitted"]["text"] == ARTICLE["text"]
    assert [claim["text"] for claim in answer.json()["annotation"]["claims"]] == ["Three", "Three people"]


def test_the_same_content_twice_is_one_article(client: Client) -> None:
    first, again = client.post("/v1/articles", json=ARTICLE), client.post("/v1/articles", json=ARTICLE)

    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert len(client.get("/v1/articles/ridge-1/revisions").json()["revisions"]) == 1


def test_an_article_without_an_id_is_kept_once_under_an_id_of_its_content(client: Client) -> None:
    nameless = {key: value for key, value in ARTICLE.items() if key != "id"}
    first, again = client.post("/v1/articles", json=nameless), client.post("/v1/articles", json=nameless)

    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json()["article"] == again.json()["article"]
    assert client.get(first.headers["location"]).json() == first.json()


def test_a_taken_id_is_refused_and_names_the_way_out(client: Client) -> None:
    client.post("/v1/articles", json=ARTICLE)
    answer = client.post("/v1/articles", json=ARTICLE | {"text": "Four people were killed."})

    says = "id 'ridge-1' is taken by other content: send another id, or PUT this as a new revision of it"
    assert answer.status_code == 409
    assert answer.json()["errors"] == [{"pointer": "/id", "detail": says}]


def test_a_put_revision_is_current_and_the_old_one_stays_readable(client: Client) -> None:
    client.post("/v1/articles", json=ARTICLE)
    newer = ARTICLE | {"text": "Five people were killed in a bomb attack in Kabul on Monday, police said."}

    assert client.put("/v1/articles/ridge-1", json=newer).status_code == 200
    assert client.get("/v1/articles/ridge-1").json()["submitted"]["text"] == newer["text"]
    assert client.get("/v1/articles/ridge-1?revision=1").json()["submitted"]["text"] == ARTICLE["text"]
    assert [one["current"] for one in client.get("/v1/articles/ridge-1/revisions").json()["revisions"]] == [False, True]


def test_putting_an_old_text_back_makes_it_current_again(client: Client) -> None:
    newer = ARTICLE | {"text": "Five people were killed in a bomb attack in Kabul on Monday, police said."}
    for text in (ARTICLE, newer, ARTICLE):
        client.put("/v1/articles/ridge-1", json=text)

    assert client.get("/v1/articles/ridge-1").json()["submitted"]["text"] == ARTICLE["text"]
    assert client.get("/v1/articles/ridge-1").json()["revision"] == 3


@pytest.mark.parametrize("article", ["wire/2015/06", "50% more", "a%2Fb", "ümläut?", "..."])
def test_any_printable_id_has_an_address(client: Client, article: str) -> None:
    location = client.post("/v1/articles", json=ARTICLE | {"id": article}).headers["location"]

    assert client.get(location).json()["article"] == article


REFUSED = [
    (b"{", "application/json", 400, "cut short"),
    (b'{"text": "\xff"}', "application/json", 400, "not UTF-8"),
    (b"[" * 10_000, "application/json", 400, "nested deep"),
    (b"", "application/json", 400, "empty"),
    (b"[]", "application/json", 422, "no object"),
    (b'{"text": "a\\u0000b", "published": "2015-06-18"}', "application/json", 422, "NUL"),
    (b'{"text": "a", "published": "2015-13-40"}', "application/json", 422, "no such day"),
    (b'{"text": "a"}', "application/json", 422, "no publication day"),
    (b'{"text": "a", "published": "2015-06-18", "texts": "b"}', "application/json", 422, "unknown key"),
    (b'{"text": "' + b"a" * 20_000 + b'"}', "application/json", 413, "over the limit"),
    (b"text=a", "application/x-www-form-urlencoded", 415, "a form"),
    (b"\x89PNG", "image/png", 415, "a picture"),
]


@pytest.mark.parametrize(("body", "media", "status", "reason"), REFUSED, ids=[row[3] for row in REFUSED])
def test_bad_input_is_refused_as_a_problem_and_leaves_no_trace(
    client: Client, body: bytes, media: str, status: int, reason: str
) -> None:
    before = client.get("/health/ready").json()["position"]
    answer = client.post("/v1/articles", content=body, headers={"content-type": media})

    assert answer.status_code == status, reason
    assert answer.headers["content-type"] == "application/problem+json"
    assert set(answer.json()) == {"type", "title", "status", "detail", "errors"}
    assert client.get("/health/ready").json()["position"] == before


def test_every_faulty_field_is_named(client: Client) -> None:
    answer = client.post("/v1/articles", json={"text": " ", "zone": "Mars/Olympus", "published": "2015-06-18"})

    assert {fault["pointer"] for fault in answer.json()["errors"]} == {"/text", "/zone"}


def test_a_feed_answers_every_line_in_order(client: Client) -> None:
    lines = [
        json.dumps(ARTICLE),
        "",
        "nope",
        json.dumps(ARTICLE),
        json.dumps(ARTICLE | {"id": "b", "text": "x" * 30_000}),
    ]
    answer = client.post("/v1/articles/bulk", content="\n".join(lines), headers=FEED)
    told = [json.loads(line) for line in answer.text.splitlines()]

    assert [(one["line"], one["status"]) for one in told] == [(1, "new"), (3, "refused"), (4, "known"), (5, "refused")]


def test_in_a_feed_the_later_text_of_an_id_is_current_in_either_order(tmp_path: Path) -> None:
    earlier, later = ARTICLE, ARTICLE | {"text": "Four people were killed in Kabul.", "published": "2015-06-19"}
    for name, feed in (("there", [earlier, later]), ("back", [later, earlier])):
        (tmp_path / name).mkdir()
        with client_in(tmp_path / name) as client:
            content = "\n".join(map(json.dumps, feed))
            client.post("/v1/articles/bulk", content=content, headers=FEED)

            assert client.get("/v1/articles/ridge-1").json()["submitted"]["published"] == "2015-06-19", name


def test_a_preview_reads_and_keeps_nothing(client: Client) -> None:
    answer = client.post("/v1/preview", json=ARTICLE)

    assert answer.json()["annotation"]["claims"]
    assert client.get("/v1/articles/ridge-1").status_code == 404


def test_what_was_kept_is_there_after_a_restart(tmp_path: Path) -> None:
    with client_in(tmp_path) as client:
        kept = client.post("/v1/articles", json=ARTICLE).json()
    with client_in(tmp_path) as client:
        assert client.get("/v1/articles/ridge-1").json() == kept


def test_the_log_has_no_gaps_whatever_was_refused(tmp_path: Path) -> None:
    with client_in(tmp_path) as client:
        for body in (ARTICLE, {"text": ""}, ARTICLE, ARTICLE | {"text": "x"}, ARTICLE | {"id": "b"}):
            client.post("/v1/articles", json=body)
    with desk_in(tmp_path).store.reading() as snapshot:
        positions = [revision.position for name in ("ridge-1", "b") for revision in snapshot.revisions(name)]

        assert positions == [2, 3]
        assert snapshot.position == 3
