"""What a person at a terminal is shown, where a pipe is given JSON."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from service.cli import main

FEED = "fixtures/articles.ndjson"
DRAFT = "At least 12 soldiers were killed in Helmand province on Wednesday, officials said.\n"


def on_a_terminal(*arguments: str) -> str:
    """All that the command prints where its output is a terminal, white space folded."""
    reader, writer = os.openpty()
    command = [sys.executable, "-c", "from service.cli import main; main()", *arguments]
    environment = os.environ | {"COLUMNS": "160", "NO_COLOR": "1", "TERM": "dumb"}
    with subprocess.Popen(command, stdout=writer, stderr=subprocess.DEVNULL, env=environment):
        os.close(writer)
        return " ".join(_read(reader).split())


def _read(reader: int) -> str:
    told = b""
    try:
        while chunk := os.read(reader, 65_536):
            told += chunk
    except OSError:  # a terminal whose other end was closed
        pass
    os.close(reader)
    return told.decode()


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    address = f"sqlite:///{tmp_path_factory.mktemp('store') / 'claimline.db'}"
    assert CliRunner().invoke(main, ("ingest", FEED, "--database", address)).exit_code == 0
    return address


@pytest.fixture
def draft(tmp_path: Path) -> str:
    (tmp_path / "draft.txt").write_text(DRAFT)
    return str(tmp_path / "draft.txt")


def test_a_timeline_is_a_table(database: str) -> None:
    shown = on_a_terminal("timeline", "--database", database, "--from", "2015-06-15")

    assert shown.startswith("when event figure standing told as")
    assert "2015-06-17 18:00 Raid, Musa" in shown
    assert "conflict at least 11" in shown


def test_a_copy_is_checked_in_a_table(draft: str) -> None:
    shown = on_a_terminal("check", draft, "--published", "2015-06-19", "--against", FEED)

    assert shown.startswith("in the copy verdict because rests on")
    assert "12 soldiers contradicted" in shown


def test_a_copy_without_figures_says_so(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("The council met to discuss its budget.\n")
    shown = on_a_terminal("check", str(tmp_path / "empty.txt"), "--published", "2015-06-19", "--against", FEED)

    assert shown == "No figure and no date of an event found."


def test_checks_that_are_kept_are_listed(database: str, draft: str) -> None:
    none = on_a_terminal("checks", "--database", database)
    on_a_terminal("check", draft, "--published", "2015-06-19", "--database", database, "--save")

    assert none == "No such check is saved: claimline check --save keeps one."
    assert "still stands" in on_a_terminal("checks", "--database", database)


def test_rules_are_shown_with_what_they_read_and_leave() -> None:
    shown = CliRunner().invoke(main, ("rules", "--stage", "dates")).stdout

    assert "dates: <count> <unit> ago" in shown
    assert "\n  reads      " in shown
    assert "\n  leaves     " in shown
