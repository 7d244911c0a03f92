from pathlib import Path

import pytest

from tests.service.serving import ARTICLE, client_in

SENT = [
    ({}, 201, "a program"),
    ({"sec-fetch-site": "same-origin"}, 201, "a page of ours"),
    ({"sec-fetch-site": "none"}, 201, "typed in by a person"),
    ({"sec-fetch-site": "cross-site"}, 403, "another site's page"),
    ({"sec-fetch-site": "same-site"}, 403, "a page of a sister domain"),
    ({"origin": "http://testserver.local"}, 201, "a page of ours in an older browser"),
    ({"origin": "http://evil.example"}, 403, "another site's page in an older browser"),
    ({"origin": "null"}, 403, "a page without an origin"),
]


@pytest.mark.parametrize(("headers", "status", "reason"), SENT, ids=[row[2] for row in SENT])
def test_only_own_pages_and_programs_may_change_anything(
    tmp_path: Path, headers: dict[str, str], status: int, reason: str
) -> None:
    with client_in(tmp_path) as client:
        assert client.post("/v1/articles", json=ARTICLE, headers=headers).status_code == status, reason
        assert client.get("/v1/timeline", headers=headers).status_code == 200, reason


def test_every_answer_forbids_guessing_at_its_type(tmp_path: Path) -> None:
    with client_in(tmp_path) as client:
        for answer in (client.get("/v1/timeline"), client.get("/nowhere"), client.post("/v1/articles", content=b"")):
            assert answer.headers["x-content-type-options"] == "nosniff"
