import json
from pathlib import Path

from service.api.problems import TITLES
from tests.service.serving import client_in

CALLS = json.loads(Path("openapi/openapi.json").read_bytes())["paths"]


def test_the_reference_tells_every_call_and_every_kind_of_problem(tmp_path: Path) -> None:
    with client_in(tmp_path) as client:
        answer = client.get("/api")

    assert answer.headers["content-type"].startswith("text/html")
    for path, operations in CALLS.items():
        for method in operations:
            assert f"{method.upper()} {path}</code>" in answer.text
    for status in TITLES:
        assert f'id="problem-{status}"' in answer.text


def test_the_type_of_a_problem_leads_to_its_description(tmp_path: Path) -> None:
    with client_in(tmp_path) as client:
        page, anchor = client.get("/v1/events/nothing").json()["type"].split("#")

        assert f'id="{anchor}"' in client.get(page).text
