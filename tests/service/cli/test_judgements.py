"""Judgements in a file, followed by `claimline reconcile`."""

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from service.cli import main

ARTICLE = {
    "id": "star",
    "published": "2017-04-06",
    "text": "Nine people were killed when an earthquake struck Herat province on Wednesday, officials said.",
}
AMEND = {
    "type": "amend",
    "id": "j1",
    "article": "star",
    "claim": "c1",
    "by": "Ada",
    "why": "misprint",
    "quantity": {"hedge": "exact", "stated": 19, "low": 19, "high": 19},
}


def reconciled(folder: Path, *judgements: dict[str, Any] | str) -> Result:
    (folder / "articles.ndjson").write_text(json.dumps(ARTICLE))
    lines = [one if isinstance(one, str) else json.dumps(one) for one in judgements]
    (folder / "judgements.ndjson").write_text("\n".join(lines))
    files = [str(folder / "articles.ndjson"), "--judgements", str(folder / "judgements.ndjson")]
    return CliRunner().invoke(main, ["reconcile", *files])


def test_an_amendment_from_a_file_is_on_the_timeline_with_who_and_why(tmp_path: Path) -> None:
    done = reconciled(tmp_path, AMEND)
    (event,) = json.loads(done.stdout)["events"]
    (claim,) = event["figures"][0]["claims"]

    assert (done.exit_code, event["figures"][0]["low"], claim["text"]) == (0, 19, "Nine people")
    assert claim["judged"][0]["by"] == "Ada"
    assert claim["judged"][0]["was"]["quantity"]["stated"] == 9


def test_a_line_that_is_no_judgement_is_told_and_the_others_go_on(tmp_path: Path) -> None:
    done = reconciled(tmp_path, "{", AMEND, {"type": "crown"})

    assert done.exit_code == 1
    assert [line.split(": ")[0].rsplit(":", 1)[1] for line in done.stderr.splitlines()] == ["1", "3"]
    assert json.loads(done.stdout)["events"][0]["figures"][0]["low"] == 19


def test_a_judgement_without_its_object_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    done = reconciled(tmp_path, AMEND | {"claim": "c7"})

    assert done.exit_code == 1
    assert done.stderr.strip() == "judgement j1 is not followed: article 'star' has no claim 'c7'"
    assert json.loads(done.stdout)["events"][0]["figures"][0]["low"] == 9
