"""What the framework refuses is told like any other refusal: the thing, its value, and the way out."""

from collections.abc import Iterator
from typing import Any

import pytest
from litestar.testing import TestClient

from tests.service.serving import ARTICLE, client_in

Client = TestClient[Any]


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    with client_in(tmp_path_factory.mktemp("refusals")) as client:
        yield client


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ("timeline?from=yesterday", "from 'yesterday' is not a date: write it as 2015-06-18"),
        ("timeline?to=2015-13-01", "to '2015-13-01' is not a date: write it as 2015-06-18"),
        ("timeline?place=", "place is empty: give it a value, or leave it out"),
        ("timeline?limit=0", "limit '0' is not a whole number from 1 to 500: send one, or leave it out"),
        ("timeline?limit=many", "limit 'many' is not a whole number from 1 to 500: send one, or leave it out"),
        ("articles/a?revision=0", "revision '0' is not a whole number from 1: send one, or leave it out"),
        (
            "claims?outcome=great",
            "outcome 'great' is not known: send one of killed, injured, missing, captured, rescued, trapped, "
            "displaced, casualties",
        ),
    ],
)
def test_a_wrong_parameter_is_told_with_its_value_and_the_way_out(client: Client, asked: str, says: str) -> None:
    answer = client.get(f"/v1/{asked}").json()

    assert answer["detail"].startswith(says)
    assert [fault["detail"] for fault in answer["errors"]] == [answer["detail"]]


def test_a_method_that_is_not_taken_names_those_that_are(client: Client) -> None:
    answer = client.delete("/v1/timeline")

    assert answer.status_code == 405
    assert answer.json()["detail"] == "DELETE is not taken at /v1/timeline: use GET, OPTIONS"
    assert answer.headers["allow"] == "GET, OPTIONS"


def test_an_address_where_nothing_is_kept_is_named(client: Client) -> None:
    says = "nothing is kept at /there/v1/timeline: the page /api tells the addresses"

    assert client.get("/there/v1/timeline").json()["detail"] == says


def test_a_body_over_the_limit_is_told_with_its_size_the_limit_and_the_setting(client: Client) -> None:
    body = b"x" * 30_000
    answer = client.post("/v1/articles", content=body, headers={"content-type": "text/plain"})

    says = "30,000 bytes are over the limit of 20,000: send the article in fewer, or set CLAIMLINE_ARTICLE_LIMIT higher"
    assert (answer.status_code, answer.json()["detail"]) == (413, says)


def test_a_body_of_unsaid_length_is_told_with_the_limit(client: Client) -> None:
    answer = client.post("/v1/articles", content=iter([b"x" * 15_000] * 2), headers={"content-type": "text/plain"})

    says = (
        "the body is over the limit of 20,000 bytes: send the article in fewer, or set CLAIMLINE_ARTICLE_LIMIT higher"
    )
    assert (answer.status_code, answer.json()["detail"]) == (413, says)


@pytest.mark.parametrize(
    ("field", "says"),
    [
        ({"text": 5}, "text is a number: send a string"),
        ({"text": None}, "text is null: send a string"),
        ({"published": ["2015-06-18"]}, "published is an array: send a string, or leave it out"),
        ({"original": "x"}, "original is a string: send an object, or leave it out"),
        ({"status": "great"}, "status 'great' is not known: send one of usable, corrected, withheld, canceled"),
    ],
)
def test_a_field_of_the_wrong_kind_is_told_with_what_is_taken(
    client: Client, field: dict[str, object], says: str
) -> None:
    answer = client.post("/v1/articles", json=ARTICLE | field)

    assert answer.status_code == 422
    assert [fault["detail"] for fault in answer.json()["errors"]] == [says]
