"""The three forms in which an annotated article is given, and where its gold offsets fall in each."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from reconciler import Annotation, Article, annotate
from reconciler.concepts.mention import FieldName, Span

Gold = Mapping[str, Any]
Pieces = Sequence[tuple[int, int, FieldName, int]]
"""Stretches of the gold's file `[start, end)` with the field and offset where they were given."""

STORY = ("dek", "body")
"""Kinds of gold segment that the first form gives as text."""


class Given(msgspec.Struct, frozen=True):
    """One annotated article in one form, read by Claimline."""

    name: str
    form: str
    gold: Gold
    article: Article
    annotation: Annotation
    pieces: tuple[tuple[int, int, FieldName, int], ...]

    def place(self, start: int, end: int) -> Span | None:
        """Where gold offsets fall in what was given; None where the words were not given."""
        for begin, stop, field, offset in self.pieces:
            if begin <= start and end <= stop:
                return Span(field, start - begin + offset, end - begin + offset)
        return None


def given_forms(gold_folder: Path, seed_folder: Path) -> Iterator[Given]:
    """Every gold article in each form: title and body alone, the whole page, the feed."""
    feed = {row["id"]: row for row in _rows(seed_folder / "articles.ndjson")}
    for path in sorted(gold_folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        page = (seed_folder / gold["file"]).read_text(encoding="utf-8")
        name = path.stem.split("_")[0]
        for form, make in FORMS.items():
            article, pieces = make(gold, page, feed[name])
            yield Given(name, form, gold, article, annotate(article), tuple(pieces))


def _story(gold: Gold, page: str, row: Mapping[str, Any]) -> tuple[Article, Pieces]:
    text, pieces = "", list[tuple[int, int, FieldName, int]]()
    for segment in gold["segments"]:
        if segment["kind"] in STORY:
            pieces.append((segment["start"], segment["end"], "text", len(text)))
            text += page[segment["start"] : segment["end"]] + "\n\n"
    title = gold["title"]
    pieces.append((title["start"], title["end"], "title", 0))
    return Article(id=row["id"], text=text, title=title["text"], published=row["published"]), pieces


def _page(gold: Gold, page: str, row: Mapping[str, Any]) -> tuple[Article, Pieces]:
    printed = any(segment["kind"] == "dateline" for segment in gold["segments"])
    published = None if printed else row["published"]
    return Article(id=row["id"], text=page, published=published), [(0, len(page), "text", 0)]


def _feed(gold: Gold, page: str, row: Mapping[str, Any]) -> tuple[Article, Pieces]:
    del gold, page
    article = msgspec.convert(row, Article)
    return article, [(0, len(article.text), "text", 0)]


FORMS: Mapping[str, Callable[[Gold, str, Mapping[str, Any]], tuple[Article, Pieces]]] = {
    "story": _story,
    "page": _page,
    "feed": _feed,
}


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
