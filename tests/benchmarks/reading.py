"""How many articles a second are read, beside dateparser's `search_dates` on the same texts."""

import json
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from io import BytesIO
from pathlib import Path

import msgspec
from dateparser.search import search_dates

from reconciler import Article, annotate, resolve
from service.intake.at_hand import entries_at_hand
from service.intake.feed import Defaults
from service.use_cases.read_feed import print_feed
from tests.benchmarks.timing import in_turn

FIXTURES = Path(__file__).parents[2] / "fixtures" / "articles.ndjson"
LENGTH = 3_000
"""Characters of an article, about what a news story has."""
NOTHING = Defaults()
"""Every article says what is to be known of it."""


def stories() -> list[Article]:
    """The fixtures' stories, several to an article, each about as long as a news story."""
    rows = [json.loads(line) for line in FIXTURES.read_text(encoding="utf-8").splitlines()]
    made = list[Article]()
    for turn in range(len(rows)):
        text, others = "", rows[turn:] + rows[:turn]
        while len(text) < LENGTH:
            text += others.pop(0)["text"] + "\n\n"
        made.append(Article(id=f"s{turn}", title=rows[turn]["title"], published=rows[turn]["published"], text=text))
    return made


def report() -> Iterator[str]:
    """Articles a second of each, and the ratios."""
    articles = stories()
    yield f"{len(articles)} articles of {sum(len(a.text) for a in articles) // len(articles)} characters, one core"
    for name, work in _ways(articles).items():
        mine, other, ratio = in_turn(work, lambda: _search_dates(articles))
        yield (
            f"{name}: {len(articles) / mine:,.0f} articles a second; dateparser's search_dates "
            f"{len(articles) / other:,.0f}; {ratio:.1f} times as many"
        )
    yield _on_two(articles)


def _ways(articles: list[Article]) -> Mapping[str, Callable[[], object]]:
    """What is timed; a file is read as `claimline annotate` reads it, from lines of JSON to lines of JSON."""
    feed = b"\n".join(map(msgspec.json.encode, articles))
    return {
        "whole annotation, one after another": lambda: [annotate(article) for article in articles],
        "whole annotation of a file": lambda: list(print_feed(entries_at_hand("feed.ndjson", BytesIO(feed)), NOTHING)),
        "dates alone": lambda: [resolve(article.text, article.published or "") for article in articles],
    }


def _search_dates(articles: list[Article]) -> None:
    for article in articles:
        base = datetime.fromisoformat(article.published or "")
        search_dates(article.text, languages=["en"], settings={"RELATIVE_BASE": base})


def _on_two(articles: list[Article]) -> str:
    many = articles * 40
    with ProcessPoolExecutor(2) as two:
        list(two.map(annotate, many[:64], chunksize=16))
        alone, together, _ = in_turn(
            lambda: [annotate(article) for article in many],
            lambda: list(two.map(annotate, many, chunksize=16)),
            rounds=3,
        )
    return f"two processes: {alone / together:.2f} times as many articles a second as one"
