"""What was acknowledged is kept, once, whatever is killed and however many write at once."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random
from time import sleep

import msgspec
import pytest

from reconciler import Article, reconcile
from service.use_cases.find_events import whole_timeline
from service.use_cases.stored import EventFilter
from tests.service.crowd import crowd
from tests.service.serving import desk_in, settings_in

CLAIMLINE = [sys.executable, "-c", "from service.cli import main; main()"]


def feed_in(folder: Path, articles: Iterable[Article], name: str = "feed.ndjson") -> Path:
    feed = folder / name
    feed.write_bytes(b"\n".join(map(msgspec.json.encode, articles)))
    return feed


def ingest(folder: Path, *feeds: Path) -> subprocess.Popen[bytes]:
    command = [*CLAIMLINE, "ingest", *map(str, feeds), "--database", settings_in(folder).database, "--json"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": "."})


def kept_whole(folder: Path, articles: Sequence[Article]) -> None:
    """Every article is in the log once, its numbers have no gaps, and the timeline is that of all at once."""
    desk = desk_in(folder)
    with desk.store.reading() as snapshot:
        positions = [revision.position for article in articles for revision in snapshot.revisions(article.key)]

        assert sorted(positions) == list(range(2, len(articles) + 2))
        assert snapshot.position == len(articles) + 1
    assert msgspec.json.encode(whole_timeline(desk, EventFilter())) == msgspec.json.encode(reconcile(articles))


def kill_and_resume(folder: Path, articles: Sequence[Article], kills: int) -> None:
    feed, random, acknowledged = feed_in(folder, articles), Random(7), set[str]()
    for _ in range(kills):
        process = ingest(folder, feed)
        sleep(random.uniform(1.0, 3.0))
        process.send_signal(signal.SIGKILL)
        told, _ = process.communicate()
        whole_lines = told[: told.rfind(b"\n") + 1].splitlines()
        acknowledged.update(json.loads(line)["article"] for line in whole_lines)
    last, _ = ingest(folder, feed).communicate()
    known = {one["article"] for one in map(json.loads, last.splitlines()) if one["status"] == "known"}

    assert acknowledged <= known
    kept_whole(folder, articles)


def test_an_ingest_that_is_killed_twice_loses_and_repeats_nothing(tmp_path: Path) -> None:
    kill_and_resume(tmp_path, tuple(crowd(150)), kills=2)


@pytest.mark.soak
def test_an_ingest_that_is_killed_ten_times_loses_and_repeats_nothing(tmp_path: Path) -> None:
    kill_and_resume(tmp_path, tuple(crowd(1500)), kills=10)


def ingest_at_once(folder: Path, articles: Sequence[Article]) -> None:
    """Two processes on one file, with a third of the articles in both feeds."""
    third = len(articles) // 3
    desk_in(folder)
    feeds = (feed_in(folder, articles[: 2 * third], "one"), feed_in(folder, reversed(articles[third:]), "other"))
    told = [process.communicate()[0] for process in [ingest(folder, feed) for feed in feeds]]
    new = [one["article"] for lines in told for one in map(json.loads, lines.splitlines()) if one["status"] == "new"]

    assert sorted(new) == sorted(article.key for article in articles)
    kept_whole(folder, articles)


def test_two_ingests_at_once_on_one_file_keep_every_article_once(tmp_path: Path) -> None:
    ingest_at_once(tmp_path, tuple(crowd(90)))


@pytest.mark.soak
def test_two_long_ingests_at_once_on_one_file_keep_every_article_once(tmp_path: Path) -> None:
    ingest_at_once(tmp_path, tuple(crowd(1200)))


@pytest.mark.parametrize("size", [60, pytest.param(600, marks=pytest.mark.soak)])
def test_a_server_that_is_killed_keeps_what_it_answered(tmp_path: Path, size: int) -> None:
    articles = tuple(crowd(size))
    feed, database = feed_in(tmp_path, articles), settings_in(tmp_path).database
    server = subprocess.Popen(
        [*CLAIMLINE, "serve", "--database", database, "--port", "0"],
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": "."},
    )
    assert server.stderr is not None
    address = server.stderr.readline().decode().split(" at ")[1].strip()
    posting = subprocess.Popen(
        [*CLAIMLINE, "ingest", str(feed), "--server", address, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert posting.stdout is not None
    answered = [json.loads(posting.stdout.readline())["article"]]
    server.send_signal(signal.SIGKILL)
    answered += [json.loads(line)["article"] for line in posting.communicate()[0].splitlines()]
    server.communicate()

    with desk_in(tmp_path).store.reading() as snapshot:
        assert all(snapshot.revisions(article) for article in answered)
    ingest(tmp_path, feed).communicate()
    kept_whole(tmp_path, articles)
