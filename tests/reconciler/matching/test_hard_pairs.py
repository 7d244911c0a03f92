from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.extraction.annotate import annotate
from reconciler.matching.labelled import ArticlePair, Verdict, read_pairs
from reconciler.matching.match import Matched, match

PAIRS = Path("fixtures/pairs.csv")
MOST_MISSED = 0.05


@cache
def pairs() -> tuple[ArticlePair, ...]:
    with PAIRS.open(encoding="utf-8", newline="") as lines:
        return tuple(read_pairs(lines))


@cache
def verdicts() -> Counter[tuple[str, Verdict, Verdict]]:
    """How many pairs of each kind that should have one verdict got which."""
    return Counter((pair.kind, pair.verdict, verdict(pair)) for pair in pairs())


def verdict(pair: ArticlePair) -> Verdict:
    left, right = (AnnotatedArticle(article, annotate(article)) for article in (pair.left, pair.right))
    matched = match([left, right])
    one, other = cluster_of(matched, left), cluster_of(matched, right)
    if one is not None and one == other:
        return "same"
    umbrella = None if other is None else matched.clusters[other].part_of
    return "part" if one is not None and umbrella in matched.clusters[one].reports else "other"


def cluster_of(matched: Matched, read: AnnotatedArticle) -> int | None:
    """The number of the cluster that holds the article's main report."""
    main = next((report.id for report in read.annotation.reports if report.primary), None)
    named = (read.annotation.article, main)
    clusters = enumerate(matched.clusters)
    return next((n for n, one in clusters if named in {(r.article, r.report) for r in one.reports}), None)


def test_hard_pairs_are_at_least_two_hundred() -> None:
    assert len(pairs()) >= 200


@pytest.mark.parametrize("kind", sorted({pair.kind for pair in pairs()}))
def test_no_hard_pair_of_two_events_is_merged(kind: str) -> None:
    wrong = {key: number for key, number in verdicts().items() if key[0] == kind and key[2] == "same" != key[1]}

    assert wrong == {}


def test_hardly_any_hard_pair_of_one_event_is_missed() -> None:
    one_event = sum(number for (_, wanted, _), number in verdicts().items() if wanted == "same")
    missed = {key: number for key, number in verdicts().items() if key[1] == "same" != key[2]}

    assert sum(missed.values()) <= MOST_MISSED * one_event, missed


def test_a_part_told_by_itself_stands_in_its_umbrella() -> None:
    assert {got for (_, wanted, got) in verdicts() if wanted == "part"} == {"part"}
