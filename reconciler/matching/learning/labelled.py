"""Labelled pairs of articles, as CSV: what match weights are learnt from and held against.

Columns: `kind` (what makes the pair hard), `verdict`, `why` (one line), then `published`, `outlet`, `title` and `text`
of both articles, with `left_` and `right_` before them. Verdicts: `same`, the main reports tell of one event; `other`,
they do not; `part`, one of them tells of a part of the series that the other tells of.
"""

import csv
from collections.abc import Iterable, Iterator
from typing import Literal, cast, get_args

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Article
from reconciler.extraction.annotate import annotate
from reconciler.matching.learning.learn import LabelledPair, learn_weights
from reconciler.matching.prepare import profiles
from reconciler.matching.profile import Profile
from reconciler.matching.weights import write_weights

Verdict = Literal["same", "other", "part"]
FIELDS = ("published", "outlet", "title", "text")
COLUMNS = ("kind", "verdict", "why", *(f"left_{name}" for name in FIELDS), *(f"right_{name}" for name in FIELDS))


class ArticlePair(msgspec.Struct, frozen=True):
    """Two articles and how their main reports stand to each other."""

    kind: str
    verdict: Verdict
    why: str
    left: Article
    right: Article


def read_pairs(lines: Iterable[str]) -> Iterator[ArticlePair]:
    """The pairs of a CSV file; raises `ValueError` for a missing column or an unknown verdict, with the row."""
    for number, row in enumerate(csv.DictReader(lines), start=1):
        missing = [column for column in COLUMNS if row.get(column) is None]
        if missing:
            raise ValueError(f"row {number} of the pairs lacks {missing[0]}: the columns are {', '.join(COLUMNS)}")
        if row["verdict"] not in get_args(Verdict):
            raise ValueError(f"row {number} of the pairs has the verdict {row['verdict']!r}: write same, other or part")
        verdict = cast("Verdict", row["verdict"])
        yield ArticlePair(row["kind"], verdict, row["why"], _article(row, "left"), _article(row, "right"))


def learn_table(
    files: Iterable[tuple[Iterable[str], int]], source: Iterable[str] = (), *, kept: frozenset[str] = frozenset()
) -> str:
    """The table of match weights learnt from files of labelled pairs, each with how often its pairs are counted.

    A pair of which one side tells of no event is left out.
    """
    read: dict[Article, Profile | None] = {}
    labelled = (
        pair
        for lines, times in files
        for one in read_pairs(lines)
        if (pair := _labelled(one, read)) is not None
        for _ in range(times)
    )
    learnt = learn_weights(labelled, tuple(source), kept=kept)
    return write_weights(learnt.weights, learnt.seen)


def _labelled(pair: ArticlePair, read: dict[Article, Profile | None]) -> LabelledPair | None:
    """The pair of main reports; what was read before is taken from `read`, as a stream's article is in many pairs."""
    left, right = (_once(article, read) for article in (pair.left, pair.right))
    return None if left is None or right is None else LabelledPair(left, right, pair.verdict == "same")


def _once(article: Article, read: dict[Article, Profile | None]) -> Profile | None:
    plain = msgspec.structs.replace(article, id="main")
    if plain not in read:
        read[plain] = _main(plain)
    return read[plain]


def _main(article: Article) -> Profile | None:
    read = AnnotatedArticle(article, annotate(article))
    return next((profile for profile in profiles(read) if profile.primary), None)


def _article(row: dict[str, str], side: str) -> Article:
    return Article(
        id=side,
        text=row[f"{side}_text"],
        title=row[f"{side}_title"] or None,
        outlet=row[f"{side}_outlet"] or None,
        published=row[f"{side}_published"],
    )
