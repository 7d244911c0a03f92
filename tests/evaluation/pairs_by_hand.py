"""How pairs of reports that are easily confused come out, file by file and kind by kind."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.extraction.annotate import annotate
from reconciler.matching.learning.labelled import ArticlePair, Verdict, read_pairs
from reconciler.matching.match import Matched, match

FILES = (Path("fixtures/pairs.csv"), Path("fixtures/pairs_learnt.csv"), Path("fixtures/pairs_held_out.csv"))

Verdicts = Counter[tuple[str, Verdict, Verdict]]
"""Pairs by kind, the verdict that they should have, and the one that they got."""


def verdicts(file: Path) -> Verdicts:
    """How many pairs of each kind that should have one verdict got which."""
    with file.open(encoding="utf-8", newline="") as lines:
        return Counter((pair.kind, pair.verdict, verdict(pair)) for pair in read_pairs(lines))


def verdict(pair: ArticlePair) -> Verdict:
    """What becomes of the two articles' main reports when these two are all there is."""
    left, right = (AnnotatedArticle(article, annotate(article)) for article in (pair.left, pair.right))
    matched = match([left, right])
    one, other = _cluster_of(matched, left), _cluster_of(matched, right)
    if one is not None and one == other:
        return "same"
    return "part" if _holds(matched, one, other) or _holds(matched, other, one) else "other"


def _holds(matched: Matched, whole: int | None, part: int | None) -> bool:
    """The one cluster is of a series of which the other is a part."""
    return whole is not None and part is not None and matched.clusters[part].part_of in matched.clusters[whole].reports


def _cluster_of(matched: Matched, read: AnnotatedArticle) -> int | None:
    """The number of the cluster that holds the article's main report."""
    main = next((report.id for report in read.annotation.reports if report.primary), None)
    named = (read.annotation.article, main)
    clusters = enumerate(matched.clusters)
    return next((n for n, one in clusters if named in {(r.article, r.report) for r in one.reports}), None)


def merged_wrongly(found: Verdicts) -> int:
    """Pairs of two events, or of a series and its part, that were taken for one."""
    return sum(number for (_, wanted, got), number in found.items() if got == "same" != wanted)


def missed(found: Verdicts) -> int:
    """Pairs of one event that were not taken for one."""
    return sum(number for (_, wanted, got), number in found.items() if wanted == "same" != got)


def score_pairs() -> Iterator[str]:
    """A line a file, then one for each kind that is not all right."""
    for file in FILES:
        found = verdicts(file)
        same = sum(number for (_, wanted, _), number in found.items() if wanted == "same")
        other = found.total() - same
        yield f"{file}: {missed(found)} of {same} missed, {merged_wrongly(found)} of {other} merged wrongly"
        for kind in sorted({kind for kind, _, _ in found}):
            own: Verdicts = Counter({key: number for key, number in found.items() if key[0] == kind})
            if missed(own) or merged_wrongly(own):
                yield f"  {kind}: {missed(own)} missed, {merged_wrongly(own)} merged wrongly, of {own.total()}"
