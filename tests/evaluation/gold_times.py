"""Time expressions against the gold: every required one found, with its interval and direction."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from reconciler import TimeExpression
from reconciler.concepts.mention import Span
from tests.evaluation.forms import Given
from tests.evaluation.score import Tally

LEADING = ("on ", "in ", "by ", "at ", "since ", "the ", "for ", "before ", "between ", "from ")
"""May be in or out of a span."""


def score_times(given: Given, tally: Tally) -> None:
    """Counts each required expression of one article: found, its interval, its direction."""
    by_id = {wanted["id"]: wanted for wanted in given.gold["timex"]}
    for wanted in by_id.values():
        if wanted["extraction"] != "required" or given.place(wanted["start"], wanted["end"]) is None:
            continue
        found = _found(wanted, given)
        parts = [part for name in wanted.get("parts", ()) if (part := _found(by_id[name], given))]
        if found is None and len(parts) == 2:
            _count_parts(wanted, parts, _at(wanted, given), tally)
        else:
            _count(wanted, found, given, tally)


def _count(wanted: Mapping[str, Any], found: TimeExpression | None, given: Given, tally: Tally) -> None:
    at = _at(wanted, given)
    said = f"{at} {_said(found)}"
    tally.count("found", right=found is not None, error=at)
    tally.count("interval", right=found is not None and _interval_right(wanted, found), error=said)
    answer = wanted["direction"]["answer"]
    if answer is not None:
        tally.count(
            "direction", right=found is not None and _direction_right(answer, found, given), error=f"{answer}: {said}"
        )


def _at(wanted: Mapping[str, Any], given: Given) -> str:
    return f"{given.name} {given.form} {wanted['id']} {wanted['text']!r}"


def _direction_right(answer: str, found: TimeExpression, given: Given) -> bool:
    """As the gold says, or `present` for the publication day itself, which the gold calls past by its tense."""
    today = datetime.fromisoformat(given.annotation.published)
    start, end = found.interval.start, found.interval.end
    holds_today = start is not None and end is not None and start <= today and today + timedelta(days=1) <= end
    return found.direction == answer or (found.direction == "present" and holds_today)


def _count_parts(wanted: Mapping[str, Any], parts: Sequence[TimeExpression], at: str, tally: Tally) -> None:
    """A range given as its two ends is as good."""
    ends = parts[0].interval.start, parts[-1].interval.end
    tally.count("found", right=True, error=at)
    tally.count("interval", right=ends == _ends(wanted["interval"]), error=f"{at} gave {ends}")


def _found(wanted: Mapping[str, Any], given: Given) -> TimeExpression | None:
    place = given.place(wanted["start"], wanted["end"])
    core = _core(place, given) if place else None
    return next((time for time in given.annotation.times if _core(time.span, given) == core), None)


def _core(place: Span, given: Given) -> Span:
    """The span without the words that may be in or out."""
    words = given.article.field_text(place.field)[place.start : place.end].lower()
    start = place.start
    while leading := next((word for word in LEADING if words.startswith(word)), None):
        start, words = start + len(leading), words[len(leading) :]
    return Span(place.field, start, place.end)


def _interval_right(wanted: Mapping[str, Any], found: TimeExpression) -> bool:
    start, end = found.interval.start, found.interval.end
    if start is not None and end is not None and _in_envelope(wanted.get("envelope"), start, end):
        return True
    others = wanted.get("alternatives", ())
    accepted = [_ends(wanted["interval"]), *(_ends(other) for other in others if other.get("start"))]
    if day := _moment(wanted.get("coarse_day")):
        accepted.append((day, day + timedelta(days=1)))
    if wanted["modifier"] == "end" and wanted["value"].isdigit():
        accepted.append((datetime(int(wanted["value"]), 1, 1), datetime(int(wanted["value"]) + 1, 1, 1)))
    vague = found.value.endswith("_REF") and any(other.get("value") == found.value for other in others)
    return (start, end) in accepted or vague


def _in_envelope(envelope: Mapping[str, str] | None, start: datetime, end: datetime) -> bool:
    if envelope is None:
        return False
    edges = {name: datetime.fromisoformat(value) for name, value in envelope.items()}
    return edges["start_min"] <= start <= edges["start_max"] and edges["end_min"] <= end <= edges["end_max"]


def _ends(interval: Mapping[str, Any]) -> tuple[datetime | None, datetime | None]:
    return _moment(interval["start"]), _moment(interval["end"])


def _moment(printed: str | None) -> datetime | None:
    return datetime.fromisoformat(printed) if printed else None


def _said(found: TimeExpression | None) -> str:
    if found is None:
        return "missed"
    return f"gave {found.value} {found.interval.start} {found.interval.end} {found.direction}: {found.because}"
