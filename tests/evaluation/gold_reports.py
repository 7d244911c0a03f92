"""Reports against the gold: kind, date and place of each required one, and which claims stand on it."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from rapidfuzz import fuzz

from reconciler.concepts.mention import Span
from reconciler.concepts.report import Report
from tests.evaluation.forms import Given
from tests.evaluation.score import Tally

KINDS = {"background_event": "background", "subevent": "event"}
SHOWN = frozenset({"event", "background"})
ALIKE = 80
"""Least ratio of two spellings of one place, of 100."""


def score_reports(given: Given, tally: Tally) -> None:
    """Counts each required report of one article, and what is shown as an event and is none."""
    real = set[str]()
    for wanted in given.gold["reports"]:
        found = _found(wanted, given)
        if found is not None and KINDS.get(wanted["timeline"], wanted["timeline"]) in SHOWN:
            real.add(found.id)
        if wanted["extraction"] == "required" and _given(wanted, given):
            _count(wanted, found, f"{given.name} {given.form} {wanted['id']} {wanted['label']!r}", tally)
    _count_shown(given, real, tally)
    _count_companions(given, tally)


def _count(wanted: Mapping[str, Any], found: Report | None, at: str, tally: Tally) -> None:
    kind = KINDS.get(wanted["timeline"], wanted["timeline"])
    said = f"{at} " + ("missed" if found is None else f"gave {found.kind} {found.interval} {found.places}")
    if kind == "context":
        tally.count("context kept off", right=found is None or found.kind not in SHOWN, error=said)
        return
    tally.count("found", right=found is not None, error=at)
    tally.count("kind", right=found is not None and found.kind == kind, error=said)
    if kind != "statistic":
        tally.count("date", right=found is not None and _same_date(wanted, found), error=said)
        tally.count("place", right=found is not None and _same_place(wanted, found), error=said)


def _count_shown(given: Given, real: set[str], tally: Tally) -> None:
    primaries = sum(report.primary for report in given.annotation.reports)
    tally.count("one primary", right=primaries == 1, error=f"{given.name} {given.form}: {primaries}")
    for report in given.annotation.reports:
        if report.kind in SHOWN:
            error = f"{given.name} {given.form} {report.kind} {report.label!r}"
            tally.count("shown rightly", right=report.id in real, error=error)


def _given(wanted: Mapping[str, Any], given: Given) -> bool:
    """Some words of the report were given in this form, outside captions."""
    return any(given.place(span["start"], span["end"]) for span in wanted["evidence_spans"]) or bool(wanted["claims"])


def _found(wanted: Mapping[str, Any], given: Given) -> Report | None:
    """The report that most of the wanted evidence and figures fall in."""
    places = [given.place(span["start"], span["end"]) for span in wanted["evidence_spans"]]
    places += [_figure_place(given, claim) for claim in given.gold["claims"] if claim["id"] in wanted["claims"]]
    spans = [place for place in places if place is not None]
    best = max(given.annotation.reports, key=lambda report: _overlap(report, spans, given), default=None)
    return best if best is not None and _overlap(best, spans, given) else None


def _overlap(report: Report, wanted: list[Span], given: Given) -> int:
    """Figures on it count twice: evidence sentences may tell of two events."""
    figures = [claim.span for claim in given.annotation.claims if claim.report == report.id]
    evidence = [span.overlaps(place) for span in wanted for place in report.evidence]
    return sum(evidence) + 2 * sum(any(span.overlaps(place) for place in figures) for span in wanted)


def _figure_place(given: Given, claim: Mapping[str, Any]) -> Span | None:
    return given.place(claim["figure"]["start"], claim["figure"]["end"]) if claim["figure"] else None


def _same_date(wanted: Mapping[str, Any], found: Report) -> bool:
    """Equal, or the same night or morning told more coarsely where the gold has a part of a day."""
    start, end = (datetime.fromisoformat(edge) if edge else None for edge in wanted["interval"].values())
    ours = found.interval
    if (ours.start, ours.end) == (start, end):
        return True
    if wanted["interval_precision"] != "part_of_day" or not (ours.start and ours.end and start and end):
        return False
    return ours.start.date() == start.date() and start < ours.end <= end + timedelta(hours=12)


def _same_place(wanted: Mapping[str, Any], found: Report) -> bool:
    names = [place["normalised"].split(",")[0] for place in wanted["places"] if place["normalised"]]
    spoken = " | ".join(found.places).lower()
    return any(fuzz.partial_ratio(name.lower(), spoken) >= ALIKE for name in names)


def _count_companions(given: Given, tally: Tally) -> None:
    """Whether each claim shares its report with the claims it should, and with no others (as B-cubed asks)."""
    gold, ours = dict[str, str](), dict[str, str]()
    for wanted in given.gold["claims"]:
        place = _figure_place(given, wanted)
        here = next((c for c in given.annotation.claims if place and c.report and c.span.overlaps(place)), None)
        if here is not None and here.report is not None:
            gold[here.id], ours[here.id] = wanted["report"], here.report
    for key in gold:
        wanted_with = {other for other in gold if gold[other] == gold[key]}
        given_with = {other for other in ours if ours[other] == ours[key]}
        error = f"{given.name} {given.form} {key}: wanted {sorted(wanted_with)}, gave {sorted(given_with)}"
        tally.count("no strangers", right=given_with <= wanted_with, error=error)
        tally.count("no parted", right=wanted_with <= given_with, error=error)
