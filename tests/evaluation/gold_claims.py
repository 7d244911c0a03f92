"""Claims against the gold: every required one found, its outcome, group, bounds, hedge and attribution right."""

from collections.abc import Mapping
from typing import Any

from reconciler.concepts.claim import Claim
from reconciler.concepts.group import GROUPS, Group, lowest_common
from reconciler.concepts.mention import Span
from tests.evaluation.forms import Given
from tests.evaluation.score import Tally

OUTCOMES = {"wounded": "injured", "killed_or_wounded": "casualties", "besieged_at_risk": "trapped"}
GROUP_WORDS: Mapping[str, str] = {
    "state_forces": "state_force",
    "foreign_forces": "foreign_force",
    "insurgents": "insurgent",
    "civilians": "civilian",
    "children": "child",
    "women": "woman",
}
HEDGES = {"approx": "about", "roughly": "about", "as_many_as": "up_to"}
NO_CLAIM = frozenset({"attacker_count", "may_remain", "deployed"})


def score_claims(given: Given, tally: Tally) -> None:
    """Counts each required claim of one article, and claims that stand where the gold has none."""
    met: set[str] = set()
    for wanted in given.gold["claims"]:
        place = _figure_place(given, wanted)
        if place is None or wanted["outcome"] in NO_CLAIM:
            continue
        found = _found(wanted, place, given)
        met |= {found.id} if found else set()
        if wanted["extraction"] == "required":
            _count(wanted, found, f"{given.name} {given.form} {wanted['id']} {wanted['figure']['text']!r}", tally)
    for claim in given.annotation.claims:
        if claim.modality == "asserted" and claim.quantity.hedge != "none":
            error = f"{given.name} {given.form} {claim.text!r} {claim.outcome}"
            tally.count("precision", right=claim.id in met, error=error)


def _count(wanted: Mapping[str, Any], found: Claim | None, at: str, tally: Tally) -> None:
    tally.count("found", right=found is not None, error=at)
    marks = {
        "outcome": found is not None and found.outcome == OUTCOMES.get(wanted["outcome"], wanted["outcome"]),
        "bounds": found is not None and _bounds_right(wanted, found),
        "group": found is not None and found.group == _group(wanted),
        "hedge": found is not None and found.quantity.hedge == HEDGES.get(wanted["qualifier"], wanted["qualifier"]),
        "attribution": found is not None and _attribution_right(wanted, found),
    }
    said = f"{at} wanted {_wanted(wanted)}, {_said(found)}"
    for measure, right in marks.items():
        tally.count(measure, right=right, error=said)
    tally.count("three at once", right=marks["outcome"] and marks["bounds"] and marks["group"], error=at)
    tally.count("all at once", right=all(marks.values()), error=at)


def _figure_place(given: Given, wanted: Mapping[str, Any]) -> Span | None:
    figure = wanted["figure"]
    return given.place(figure["start"], figure["end"]) if figure else None


def _found(wanted: Mapping[str, Any], place: Span, given: Given) -> Claim | None:
    outcome = OUTCOMES.get(wanted["outcome"], wanted["outcome"])
    here = [claim for claim in given.annotation.claims if _figure_span(claim).overlaps(place)]
    return min(here, key=lambda claim: claim.outcome != outcome, default=None)


def _figure_span(claim: Claim) -> Span:
    return Span(claim.field, claim.figure.start, claim.figure.end)


def _bounds_right(wanted: Mapping[str, Any], found: Claim) -> bool:
    lows = {wanted["low"]}
    if wanted["bound_kind"] == "lexical":
        lows.add(None)
    if wanted["qualifier"] == "more_than":
        lows.add(wanted["value"])
    return found.quantity.low in lows and found.quantity.high == wanted["high"]


def _group(wanted: Mapping[str, Any]) -> Group:
    return lowest_common(_one_group(name) for name in wanted["victims"]["normalised"])


def _one_group(name: str) -> Group:
    """The finest of `state_forces/army` that the tree has a word for."""
    for part in reversed(name.split("/")):
        known = GROUP_WORDS.get(part, part)
        if known in GROUPS:
            return GROUPS[GROUPS.index(known)]
    return "people"


def _attribution_right(wanted: Mapping[str, Any], found: Claim) -> bool:
    """Nobody where nobody is wanted; else the same words in part, and no other speaker."""
    if wanted["attribution"] is None or found.attribution is None:
        return wanted["attribution"] is None and found.attribution is None
    said = wanted["attribution"]["verbatim"]["text"]
    speaker = wanted["attribution"]["speaker"] or ""
    ours = found.attribution.speaker
    if ours is not None and speaker and ours.split()[-1].lower() not in speaker.lower():
        return False
    return ours is not None or bool(set(found.attribution.text.lower().split()) & set(said.lower().split()))


def _wanted(wanted: Mapping[str, Any]) -> str:
    said = wanted["attribution"] and wanted["attribution"]["verbatim"]["text"]
    return f"{wanted['outcome']} {wanted['low']}-{wanted['high']} {wanted['victims']['normalised']} by {said!r}"


def _said(found: Claim | None) -> str:
    if found is None:
        return "missed"
    said = found.attribution and (found.attribution.text, found.attribution.speaker)
    bounds = f"{found.quantity.hedge} {found.quantity.low}-{found.quantity.high}"
    return f"gave {found.text!r} {found.outcome} {bounds} {found.group} by {said!r}"
