"""The commands that keep and read a store."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from service.cli import main

FEED = "fixtures/articles.ndjson"
LINES = len(Path(FEED).read_bytes().splitlines())


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def address(folder: Path) -> str:
    return f"sqlite:///{folder / 'claimline.db'}"


def test_export_after_ingest_gives_the_bytes_of_reconcile(tmp_path: Path) -> None:
    told = run("ingest", FEED, "--database", address(tmp_path))

    assert told.stderr.strip() == f"{LINES} new, 0 revised, 0 known, 0 refused"
    assert run("export", "--database", address(tmp_path)).stdout_bytes == run("reconcile", FEED).stdout_bytes


def test_ingest_a_second_time_keeps_nothing_twice(tmp_path: Path) -> None:
    run("ingest", FEED, "--database", address(tmp_path))
    before = run("export", "--database", address(tmp_path)).stdout_bytes
    again = run("ingest", FEED, "--database", address(tmp_path))

    assert again.stderr.strip() == f"0 new, 0 revised, {LINES} known, 0 refused"
    assert run("export", "--database", address(tmp_path)).stdout_bytes == before


def test_ingest_tells_line_and_field_of_what_it_refuses(tmp_path: Path) -> None:
    feed = tmp_path / "feed.ndjson"
    feed.write_text('{"text": "Two died.", "published": "2015-06-18"}\n{"text": "Two died.", "published": "soon"}\n')
    told = run("ingest", str(feed), "--database", address(tmp_path))

    assert told.stderr.startswith(f"{feed}:2: /published: published 'soon' is not an ISO 8601 date")
    assert told.exit_code == 1


def test_timeline_and_event_print_json_where_there_is_no_terminal(tmp_path: Path) -> None:
    run("ingest", FEED, "--database", address(tmp_path))
    events = json.loads(run("timeline", "--database", address(tmp_path), "--place", "Badghis").stdout)["events"]
    shown = run("event", events[0]["id"], "--database", address(tmp_path))

    assert json.loads(shown.stdout) == events[0]


def test_a_place_of_no_event_is_named(tmp_path: Path) -> None:
    run("ingest", FEED, "--database", address(tmp_path))
    told = run("timeline", "--database", address(tmp_path), "--place", "Nowhereville")

    assert (json.loads(told.stdout)["events"], told.exit_code) == ([], 0)
    assert told.stderr == (
        "--place: no place 'Nowhereville' is known: spell it otherwise, or leave place out to see all\n"
    )
    assert not run("timeline", "--database", address(tmp_path), "--place", "Badghis").stderr


def test_an_event_is_summed_up_only_by_the_view_that_is_named(tmp_path: Path) -> None:
    run("ingest", FEED, "--database", address(tmp_path))
    (event, *_) = json.loads(run("timeline", "--database", address(tmp_path)).stdout)["events"]
    summed = json.loads(run("event", event["id"], "--database", address(tmp_path), "--view", "hull").stdout)

    assert [(row["outcome"], row["group"]) for row in summed] == [
        (row["outcome"], row["group"]) for row in event["figures"]
    ]
    assert {row["view"]["name"] for row in summed if row["view"]} == {"hull"}
    assert "view" not in event["figures"][0]


def test_a_database_that_is_not_there_is_not_made_by_reading(tmp_path: Path) -> None:
    told = run("timeline", "--database", address(tmp_path))

    says = f"nothing is kept at {address(tmp_path)}: claimline ingest fills it, --database names another"
    assert (told.stderr.strip(), told.exit_code) == (says, 1)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("wrong", ["nonsense", "sqlite://", "sqlite:///:memory:"])
def test_a_database_that_cannot_be_kept_is_refused(wrong: str) -> None:
    told = run("ingest", FEED, "--database", wrong)

    assert told.exit_code == 1
    assert told.stderr.startswith(f"database {wrong!r} is ")


@pytest.mark.parametrize("wrong", ["nonsense", "postgres://x", "nowhere://x"])
@pytest.mark.parametrize("command", ["timeline", "checks", "migrate"])
def test_a_database_that_cannot_be_opened_is_named_with_the_way_out(command: str, wrong: str) -> None:
    told = run(command, "--database", wrong)

    assert told.exit_code == 1
    assert wrong in told.stderr
    assert "sqlite:///claimline.db" in told.stderr


def test_settings_come_from_flags_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMLINE_PORT", "8123")
    monkeypatch.setenv("CLAIMLINE_HOST", "127.0.0.2")
    shown = run("serve", "--port", "9000", "--show-settings").stdout.splitlines()

    assert {"CLAIMLINE_PORT=9000", "CLAIMLINE_HOST=127.0.0.2"} <= set(shown)


def test_a_setting_of_the_wrong_kind_names_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMLINE_PORT", "eighty")

    assert "CLAIMLINE_PORT='eighty' cannot be used" in run("serve", "--show-settings").stderr


def test_what_ingest_acknowledged_survives_its_being_killed(tmp_path: Path) -> None:
    run_once = [sys.executable, "-c", "from service.cli import main; main()"]
    command = [*run_once, "ingest", FEED, "--database", address(tmp_path), "--json"]
    acknowledged: set[str] = set()
    for lines in (0, 1):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": "."})
        assert process.stdout is not None
        acknowledged.update(json.loads(process.stdout.readline())["article"] for _ in range(lines))
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
    told = [
        json.loads(line) for line in run("ingest", FEED, "--database", address(tmp_path), "--json").stdout.splitlines()
    ]

    assert acknowledged <= {one["article"] for one in told if one["status"] == "known"}
    assert run("export", "--database", address(tmp_path)).stdout_bytes == run("reconcile", FEED).stdout_bytes


@pytest.mark.parametrize("wrong", ["nowhere", "127.0.0.1:8000", "ftp://example.org", ""])
@pytest.mark.parametrize("command", [("timeline",), ("event", "e-1"), ("ingest", FEED)])
def test_a_server_that_is_no_address_is_named_with_the_form_of_one(command: tuple[str, ...], wrong: str) -> None:
    told = run(*command, "--server", wrong)

    says = f"server {wrong!r} is not an address: write it as http://127.0.0.1:8000"
    assert (told.stderr.strip().splitlines()[-1], told.exit_code) == (says, 1)


@pytest.mark.parametrize(
    ("command", "kept"), [(("timeline",), False), (("event", "e-1"), False), (("ingest", FEED), True)]
)
def test_only_ingest_says_that_what_a_silent_server_kept_is_passed_over(command: tuple[str, ...], kept: bool) -> None:
    told = run(*command, "--server", "http://127.0.0.1:9")

    assert "http://127.0.0.1:9 does not answer" in told.stderr
    assert "start it with claimline serve" in told.stderr
    assert ("what it kept already is passed over" in told.stderr) is kept


@pytest.mark.parametrize("command", ["ingest", "annotate", "reconcile"])
def test_a_line_over_the_limit_is_refused_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    good = '{"id": "a", "text": "Two died on Monday.", "published": "2015-06-18"}'
    feed = tmp_path / "feed.ndjson"
    feed.write_text("\n".join((good, good.replace("Two died", "Two died " * 20), good.replace('"a"', '"c"'))))
    monkeypatch.setenv("CLAIMLINE_ARTICLE_LIMIT", "200")
    monkeypatch.setenv("CLAIMLINE_DATABASE", address(tmp_path))
    told = run(command, str(feed))

    says = "241 bytes are over the limit of 200: send the article in fewer, or set CLAIMLINE_ARTICLE_LIMIT higher"
    assert told.stderr.splitlines()[0] == f"{feed}:2: {says}"
    assert told.exit_code == 1
    if command == "ingest":
        assert told.stderr.splitlines()[-1] == "2 new, 0 revised, 0 known, 1 refused"
