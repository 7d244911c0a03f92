"""What every HTTP client may count on, whatever it asks for."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient

from tests.service.serving import ARTICLE, client_in

Client = TestClient[Any]
BOM = b"\xef\xbb\xbf"


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    with client_in(tmp_path) as client:
        client.post("/v1/articles", json=ARTICLE)
        yield client


@pytest.mark.parametrize("address", ["/v1/timeline", "/v1/articles/ridge-1", "/health/ready", "/", "/v1/articles/none"])
def test_head_answers_as_get_does_without_the_body(client: Client, address: str) -> None:
    got, asked = client.get(address), client.head(address)

    assert (asked.status_code, asked.content) == (got.status_code, b"")
    assert asked.headers == got.headers


def test_any_state_that_is_known_is_not_sent_again(client: Client) -> None:
    assert client.get("/v1/timeline", headers={"if-none-match": "*"}).status_code == 304


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", json.dumps(ARTICLE | {"id": "bom"}).encode()),
        ("text/plain", ARTICLE["text"].encode()),
    ],
)
def test_a_byte_order_mark_is_no_part_of_what_is_posted(client: Client, kind: str, body: bytes) -> None:
    answer = client.post(
        "/v1/articles?published=2015-06-18" if kind == "text/plain" else "/v1/articles",
        content=BOM + body,
        headers={"content-type": kind},
    )

    assert (answer.status_code, answer.json()["submitted"]["text"]) == (201, ARTICLE["text"])
