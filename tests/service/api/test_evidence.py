from pathlib import Path

import msgspec
import pytest

from reconciler import Article
from tests.service.serving import client_in

JSON = {"content-type": "application/json"}
FIXTURES = [
    msgspec.json.decode(line, type=Article) for line in Path("fixtures/articles.ndjson").read_bytes().splitlines()
]


def test_evidence_names_each_other_report_and_its_reasons_add_up(tmp_path: Path) -> None:
    with client_in(tmp_path) as client:
        for article in FIXTURES:
            answer = client.post("/v1/articles", content=msgspec.json.encode(article), headers=JSON).json()
            others = {
                (event["id"], report["article"])
                for event in answer["events"]
                for report in event["reports"]
                if report["article"] != article.key
            }

            assert {(one["event"], one["other"]["article"]) for one in answer["evidence"]} == others
            for one in answer["evidence"]:
                assert one["prior"] + sum(reason["bits"] for reason in one["reasons"]) == pytest.approx(one["bits"])
                assert all(reason["says"] for reason in one["reasons"])
