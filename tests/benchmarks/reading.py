"""How many articles a second are read, beside dateparser's `search_dates` on the same texts."""

import json
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from pathlib import Path

from dateparser.search import search_dates

from reconciler import Article, annotate, resolve
from tests.benchmarks.timing import in_turn

FIXTURES = Path(__file__).parents[2] / "fixtures" / "articles.ndjson"
LENGTH = 3_000
"""Characters of an article, about what a news story has."""


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

    def ours() -> None:
        for article in articles:
            annotate(article)

    def dates() -> None:
        for article in articles:
            resolve(article.text, article.published or "")

    def theirs() -> None:
        for article in articles:
            base = datetime.fromisoformat(article.published or "")
            search_dates(article.text, languages=["en"], settings={"RELATIVE_BASE": base})

    for name, work in (("whole annotation", ours), ("dates alone", dates)):
        mine, other, ratio = in_turn(work, theirs)
        yield (
            f"{name}: {len(articles) / mine:,.0f} articles a second; dateparser's search_dates "
            f"{len(articles) / other:,.0f}; {ratio:.1f} times as many"
        )
    yield _on_two(articles)


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
