"""A stream of articles with the incident of each: read, prepared and matched once, for all that is measured on it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import msgspec

from reconciler import Article, annotate
from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.matching.candidates import candidate_pairs, weighed_pairs
from reconciler.matching.component import cluster_component
from reconciler.matching.prepare import prepare
from reconciler.matching.profile import Profile
from reconciler.matching.weights import default_weights
from tests.evaluation.corpora import half

STREAM = "matching/gva_dev.jsonl"


class Stream(msgspec.Struct, frozen=True):
    """One half of a stream."""

    articles: Mapping[str, Article]
    incident: Mapping[str, str]
    """By article id."""
    members: Sequence[Profile]
    """All reports, in canonical order."""

    @property
    def true_pairs(self) -> list[tuple[str, str]]:
        """Ids of every two articles on one incident."""
        told: dict[str, list[str]] = {}
        for article, incident in sorted(self.incident.items()):
            told.setdefault(incident, []).append(article)
        return [pair for articles in told.values() for pair in combinations(articles, 2)]

    def candidates(self) -> Iterator[tuple[int, int]]:
        """Candidate pairs of main reports, by rank."""
        for left, right in candidate_pairs(self.members):
            if self.members[left].primary and self.members[right].primary:
                yield left, right

    def same(self, left: int, right: int) -> bool:
        """Whether the articles of two reports are on one incident."""
        return self.incident[self.members[left].article] == self.incident[self.members[right].article]


def read_stream(folder: Path, part: str, *, outlets: bool = False) -> Stream:
    """The half `part` of the stream, by the hash of each incident; with its outlets told or untold."""
    lines = (folder / STREAM).read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if half(str(row["incident_id"])) == part]
    articles = {row["doc_id"]: _article(row, outlets=outlets) for row in rows}
    prepared = (prepare(AnnotatedArticle(article, annotate(article))) for article in articles.values())
    members = sorted((profile for own in prepared for profile in own.profiles), key=lambda own: own.order)
    return Stream(articles, {row["doc_id"]: str(row["incident_id"]) for row in rows}, members)


def _article(row: dict[str, Any], *, outlets: bool) -> Article:
    outlet = row["outlet"] if outlets else None
    return Article(id=row["doc_id"], text=row["text"], title=row["title"] or None, published=row["dct"], outlet=outlet)


def clusters(stream: Stream) -> dict[str, str]:
    """By article id, the cluster of its main report; an article without one stands alone."""
    table = default_weights()
    scored = weighed_pairs(stream.members, table)
    found = {f"{article}": f"alone {article}" for article in stream.articles}
    main = {profile.ref for profile in stream.members if profile.primary}
    for number, cluster in enumerate(cluster_component(stream.members, scored, weights=table)):
        found.update({ref.article: str(number) for ref in cluster.reports if ref in main})
    return found
