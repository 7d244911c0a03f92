"""Whole articles of our own writing, with the reports that a reader finds in them (`articles/*.toml`).

`at` is where the report is told; `days` its first and last day; `place` its first place; `claims` every count of the
body that stands on it, as "stated outcome". A list gives the readings that are as good; what a row leaves out is not
looked at.
"""

import tomllib
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from reconciler import Annotation, Article, annotate
from reconciler.concepts.claim import Claim
from reconciler.concepts.report import Report

ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.toml"))
SHOWN = ("event", "background")
LOOKED_AT = ("kind", "primary", "type", "days", "place", "part_of", "claims", "killed", "responsible")


def days(report: Report) -> str | None:
    start, end = report.interval.start, report.interval.end
    if start is None or end is None:
        return None
    first, last = start.date(), (end - timedelta(seconds=1)).date()
    return first.isoformat() if first == last else f"{first}/{last}"


def count(claim: Claim) -> str:
    stated = claim.quantity.stated
    return f"{claim.figure.text.lower() if stated is None else stated} {claim.outcome}"


def found(annotation: Annotation, report: Report) -> dict[str, Any]:
    """What the annotation says of a report, in the words of the rows."""
    killed = report.totals.get("killed")
    own = [claim for claim in annotation.claims if claim.report == report.id and claim.block == "body"]
    return {
        "kind": report.kind,
        "primary": report.primary,
        "type": report.type,
        "days": days(report),
        "place": report.places[0] if report.places else None,
        "part_of": report.part_of,
        "claims": sorted({count(claim) for claim in own}),
        "killed": killed.stated if killed else None,
        "responsible": sorted({f"{row.agent} {row.stance}" for row in report.responsibility}),
    }


def _told_at(annotation: Annotation, at: int) -> Report:
    return next(report for report in annotation.reports if any(span.start <= at < span.end for span in report.evidence))


def fits(said: Any, expected: Any) -> bool:
    if isinstance(said, list):
        return said == sorted(expected)
    return said in expected if isinstance(expected, list) else said == expected


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_the_reports_of_an_article_are_those_that_a_reader_finds(path: Path) -> None:
    told = tomllib.loads(path.read_text())
    annotation = annotate(Article(title=told["title"], text=told["text"], published=told["published"]))

    told_of = {row["at"]: _told_at(annotation, told["text"].index(row["at"])) for row in told["report"]}
    for row in told["report"]:
        said = found(annotation, told_of[row["at"]])
        differs = {key: said[key] for key in LOOKED_AT if key in row and not fits(said[key], row[key])}
        assert differs == {}, row["at"]
    listed = {report.id for report in told_of.values()}
    assert [report.label for report in annotation.reports if report.kind in SHOWN and report.id not in listed] == []
