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


@pytest.mark.parametrize(
    ("words", "says"),
    [
        pytest.param("", " holds nothing: give it the draft's words", id="empty"),
        pytest.param(
            json.dumps(KEPT) + "\n" + json.dumps(KEPT),
            " holds several articles: check one at a time, each in a file of its own",
            id="two articles",
        ),
        pytest.param(
            json.dumps(KEPT | {"published": "soon"}),
            ":1: /published: published 'soon' is not an ISO 8601 date or moment: "
            "write it as 2015-06-18 or 2015-06-18T09:30:00+04:30",
            id="refused",
        ),
    ],
)
def test_what_is_no_draft_is_refused_by_its_name(tmp_path: Path, words: str, says: str) -> None:
    draft = tmp_path / "draft.ndjson"
    draft.write_text(words)

    done = CliRunner().invoke(main, ["check", str(draft), "--database", f"sqlite:///{tmp_path}/kept.db"])

    assert (done.stderr, done.exit_code) == (f"{draft}{says}\n", 1)


def test_a_check_against_articles_of_which_some_are_refused_says_so_in_its_status(tmp_path: Path) -> None:
    articles, draft = tmp_path / "articles.ndjson", tmp_path / "draft.txt"
    articles.write_text(json.dumps(KEPT) + "\n{")
    draft.write_text("Nine people died in an earthquake in Herat province on Wednesday.")

    done = CliRunner().invoke(main, ["check", str(draft), "--published", "2017-04-07", "--against", str(articles)])

    assert json.loads(done.stdout)["findings"][0]["verdict"] == "supported"
    assert (done.exit_code, done.stderr.startswith(f"{articles}:2: not JSON")) == (1, True)


def test_a_saved_check_is_listed_and_says_what_moved(tmp_path: Path) -> None:
    articles, draft, later = tmp_path / "articles.ndjson", tmp_path / "draft.txt", tmp_path / "later.ndjson"
    articles.write_text(json.dumps(KEPT))
    later.write_text(json.dumps(KEPT | {"id": "other", "outlet": "Echo", "text": KEPT["text"].replace("Nine", "Ten")}))
    draft.write_text("Nine people died in an earthquake in Herat province on Wednesday.")
    store = ("--database", f"sqlite:///{tmp_path}/kept.db")
    CliRunner().invoke(main, ["ingest", str(articles), *store])

    done = CliRunner().invoke(main, ["check", str(draft), "--published", "2017-04-07", "--save", *store])
    before = CliRunner().invoke(main, ["checks", "--moved", *store])
    CliRunner().invoke(main, ["ingest", str(later), *store])
    (state,) = map(json.loads, CliRunner().invoke(main, ["checks", "--moved", *store]).stdout.splitlines())

    assert done.stderr.strip() == f"saved as {state['id']}"
    assert before.stdout == ""
    assert "was supported, and is now contradicted by 10 (officials) in other" in state["moved"][0]["says"]


def test_a_check_against_files_cannot_be_saved(tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("Nine people died.")

    done = CliRunner().invoke(main, ["check", str(draft), "--save", "--against", str(draft)])

    assert (done.exit_code, "--save keeps a check in a database" in done.stderr) == (2, True)
