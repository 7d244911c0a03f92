import json
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

from service.api.document import STRUCTS, interface_document
from service.api.field_docs import field_docs
from service.app import API
from tests.service.serving import client_in, served_from

COMMITTED = Path("openapi/openapi.json")


def test_the_committed_document_is_that_of_the_code() -> None:
    assert COMMITTED.read_bytes() == interface_document(API), "claimline openapi > openapi/openapi.json"


def test_the_service_serves_the_committed_document(tmp_path: Path) -> None:
    with client_in(tmp_path) as client:
        assert client.get("/api/openapi.json").content == COMMITTED.read_bytes()


def test_fields_are_told_in_the_words_of_the_source() -> None:
    schemas = json.loads(COMMITTED.read_bytes())["components"]["schemas"]
    for name, struct in STRUCTS.items():
        for field, says in field_docs(struct).items():
            assert schemas[name]["properties"][field]["description"] == says, f"{name}.{field}"


def test_every_refusal_is_declared_as_a_problem() -> None:
    for path, operations in json.loads(COMMITTED.read_bytes())["paths"].items():
        for method, operation in operations.items():
            for status, answer in operation["responses"].items():
                if status >= "400":
                    assert list(answer["content"]) == ["application/problem+json"], f"{method} {path} {status}"


FEW = ("--max-examples=3", "--seed=1", "--generation-deterministic")
MANY = ("--max-examples=150",)


@pytest.mark.parametrize("effort", [pytest.param(FEW, id="few"), pytest.param(MANY, id="many", marks=pytest.mark.soak)])
def test_generated_requests_find_nothing_that_the_document_does_not_say(
    tmp_path: Path, effort: tuple[str, ...]
) -> None:
    with served_from(tmp_path) as address:
        command = [which("st") or str(Path(sys.executable).with_name("st")), "run", f"{address}/api/openapi.json"]
        told = subprocess.run(
            [*command, "--no-color", *effort], capture_output=True, text=True, check=False, cwd=tmp_path
        )

    assert told.returncode == 0, told.stdout
