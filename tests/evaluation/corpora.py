"""Corpora with scorers of their own: Claimline's predictions written out in each scorer's form, and scored."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec

from reconciler import Annotation, Article, annotate
from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.report import Report
from reconciler.pipeline import reconcile_read
from tests.evaluation.keyed import figures_as_keyed
from tests.evaluation.keyed import row as figure_row

Row = dict[str, Any]
UNDATED = "1990-01-01"
"""Stands in where a corpus knows no publication day: only figures are scored there."""


class Corpus(msgspec.Struct, frozen=True):
    """A file of gold rows, its scorer, and how a prediction is written for it."""

    gold: str
    scorer: str
    predict: Callable[[list[Row]], Iterator[Row]]
    lists_errors: bool = False


def half(key: str) -> str:
    """`develop` or `report`, by the key's hash: which half of a corpus a row belongs to."""
    return "develop" if sha256(key.encode()).digest()[0] % 2 == 0 else "report"


def score_corpus(folder: Path, corpus: Corpus, errors: int) -> Iterator[str]:
    """The scorer's own words on each half of a corpus."""
    rows = [json.loads(line) for line in (folder / corpus.gold).read_text(encoding="utf-8").splitlines()]
    for part in ("develop", "report"):
        chosen = [row for row in rows if half(str(row.get("incident_id", row["doc_id"]))) == part]
        yield f"{corpus.gold} by {corpus.scorer}, half {part}, {len(chosen)} rows"
        yield _scored(folder / corpus.scorer, chosen, corpus, errors)


def _scored(scorer: Path, rows: list[Row], corpus: Corpus, errors: int) -> str:
    with TemporaryDirectory() as scratch:
        gold, predicted = Path(scratch, "gold.jsonl"), Path(scratch, "predicted.jsonl")
        gold.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        predicted.write_text("".join(json.dumps(row) + "\n" for row in corpus.predict(rows)), encoding="utf-8")
        listing = ("--errors", str(errors)) if errors and corpus.lists_errors else ()
        command = [sys.executable, str(scorer), str(gold), str(predicted), *listing]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _article(row: Row) -> Article:
    return Article(id=row["doc_id"], text=row["text"], title=row.get("title") or None, published=row["dct"] or UNDATED)


def _read(row: Row) -> Annotation:
    return annotate(_article(row))


def _times(rows: list[Row]) -> Iterator[Row]:
    for row in rows:
        told = [time for time in _read(row).times if time.field == "text"]
        timexes = [{key: getattr(time, key) for key in ("start", "end", "text", "type", "value")} for time in told]
        yield {"doc_id": row["doc_id"], "timexes": timexes}


def _figures(rows: list[Row]) -> Iterator[Row]:
    for row in rows:
        told = [figure_row(claim) for claim in figures_as_keyed(_read(row), _day(row))]
        yield {"doc_id": row["doc_id"], "figures": told}


def _day(row: Row) -> date | None:
    return date.fromisoformat(row["dct"][:10]) if row["dct"] else None


def _counts(rows: list[Row]) -> Iterator[Row]:
    for row in rows:
        primary = next((report for report in _read(row).reports if report.primary), None)
        yield {"doc_id": row["doc_id"], **_primary_counts(primary)}


def _primary_counts(primary: Report | None) -> Row:
    """Killed, injured and date of the lead event; an outcome of which nothing is told counts as none."""
    counts: Row = {"killed": 0, "injured": 0, "incident_date": None}
    if primary is None:
        return counts
    for outcome, total in primary.totals.items():
        if outcome in counts:
            counts[outcome] = {"low": total.low, "best": total.stated, "high": total.high}
    start = primary.interval.start
    return {**counts, "incident_date": start.date().isoformat() if start else None}


def _clusters(rows: list[Row]) -> Iterator[Row]:
    timeline = reconcile_read(AnnotatedArticle(article, annotate(article)) for article in map(_article, rows))
    cluster = {told.article: event.id for event in timeline.events for told in event.reports if told.primary}
    for row in rows:
        yield {"doc_id": row["doc_id"], "cluster_id": cluster.get(row["doc_id"], f"alone {row['doc_id']}")}


CORPORA: Mapping[str, Corpus] = {
    "times": Corpus("times/tbaq.jsonl", "times/score.py", _times, lists_errors=True),
    "times-corrected": Corpus("times/tbaq_corrected.jsonl", "times/score.py", _times, lists_errors=True),
    "times-narrative": Corpus("times/wikiwars_dev.jsonl", "times/score.py", _times, lists_errors=True),
    "figures": Corpus("figures/muc4_dev.jsonl", "figures/score_muc4_victims.py", _figures),
    "counts": Corpus("matching/gva_dev.jsonl", "figures/score_counts.py", _counts),
    "clusters": Corpus("matching/gva_dev.jsonl", "matching/score_clusters.py", _clusters),
}
"""Name to corpus; a missing file is named and passed over."""
