"""Why the reports of an event are taken for one event, and what came nearest to joining them."""

import msgspec

from reconciler.concepts.event import ReportRef
from reconciler.matching.explain import Explanation, explain_event
from reconciler.matching.wholes import told_bits
from service.use_cases.desk import Desk
from service.use_cases.ports import Matching
from service.use_cases.show_event import event_in

MOST_REPORTS = 60
"""Reports that are looked at, the first ones: all others of a large event were held against these."""


class EventMatches(msgspec.Struct, frozen=True):
    """What holds one event together, bit by bit."""

    event: str
    """Its own id."""
    weakest: Explanation | None
    """The weakest of the links without which it would fall apart; null where it has one report."""
    outsiders: tuple[Explanation, ...]
    """The nearest reports that are of other events, the strongest first."""


def event_matches(desk: Desk, event_id: str) -> EventMatches:
    """Of the event that now answers to `event_id`; raises `NotFound`."""
    with desk.store.reading() as snapshot:
        event = event_in(snapshot, event_id)
        members = [ReportRef(report.article, report.report) for report in event.reports]
        pairs = _pairs(snapshot.matching, members[:MOST_REPORTS])
        known = snapshot.matching.profiles({*members[:MOST_REPORTS], *(ref for pair in pairs for ref in pair)})
        shown = [ref for ref in members if ref in known]
        told = explain_event(shown, known, {pair: bits for pair, bits in pairs.items() if known.keys() >= set(pair)})
        return EventMatches(event.id, told.weakest, told.outsiders)


def _pairs(matching: Matching, members: list[ReportRef]) -> dict[tuple[ReportRef, ReportRef], float]:
    """Every pair that one of the reports was compared in, each once."""
    found: dict[tuple[ReportRef, ReportRef], float] = {}
    for ref in members:
        pairs = matching.pairs(ref).items()
        found.update({(ref, other): told_bits(kept)[0] for other, kept in pairs if (other, ref) not in found})
    return found
