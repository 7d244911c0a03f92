"""A draft held against articles, from the command line."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from service.cli import main

KEPT = {
    "id": "kept",
    "outlet": "The Daily",
    "published": "2017-04-06",
    "text": "Nine people were killed when an earthquake struck Herat province on Wednesday, officials said.",
}


@pytest.mark.parametrize(
    ("count", "verdict", "why"),
    [("Nine", "supported", "the same figure"), ("Thirty", "contradicted", "the two share nothing")],
)
@pytest.mark.parametrize("store", ["file", "database"])
def test_a_draft_is_held_against_what_is_known(tmp_path: Path, count: str, verdict: str, why: str, store: str) -> None:
    articles, draft = tmp_path / "articles.ndjson", tmp_path / "draft.txt"
    articles.write_text(json.dumps(KEPT))
    draft.write_text(f"{count} people died in an earthquake in Herat province on Wednesday.")
    database = f"sqlite:///{tmp_path}/kept.db"
    if store == "database":
        CliRunner().invoke(main, ["ingest", str(articles), "--database", database])
    against = ("--against", str(articles)) if store == "file" else ("--database", database)

    done = CliRunner().invoke(main, ["check", str(draft), "--published", "2017-04-07", *against])

    (figure,) = [one for one in json.loads(done.stdout)["findings"] if one["kind"] == "figure"]
    assert figure["verdict"] == verdict, why


def test_a_draft_without_a_day_is_refused_by_name(tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("Nine people died.")

    done = CliRunner().invoke(main, ["check", str(draft)])

    assert done.exit_code == 1
    assert "published is missing" in done.stderr
