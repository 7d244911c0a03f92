"""Why an article's reports are taken for the events that they are on: bit by bit, in words."""

from collections.abc import Iterator, Sequence

import msgspec

from reconciler.concepts.event import Event, ReportRef
from reconciler.matching.explain import Reason, explain_pair
from reconciler.matching.profile import Profile
from service.use_cases.ports import Matching

MOST = 20
"""Pairs shown, the strongest: events of large stories have hundreds of reports."""


class MatchEvidence(msgspec.Struct, frozen=True):
    """One report of the article beside another report of its event."""

    event: str
    report: str
    other: ReportRef
    bits: float
    """Prior and reasons added up."""
    prior: float
    reasons: tuple[Reason, ...]
    """Strongest first, whichever way it speaks."""


def match_evidence(matching: Matching, article: str, events: Sequence[Event]) -> tuple[MatchEvidence, ...]:
    """Every pair of a report of `article` and another report of its event, the strongest first."""
    found = sorted(_pairs(matching, article, events), key=lambda one: (-one.bits, one.event, one.report))
    return tuple(found[:MOST])


def _pairs(matching: Matching, article: str, events: Sequence[Event]) -> Iterator[MatchEvidence]:
    for event in events:
        profiles = matching.profiles(ReportRef(report.article, report.report) for report in event.reports)
        for own in (profile for ref, profile in profiles.items() if ref.article == article):
            yield from (_weighed(event.id, own, other) for other in profiles.values() if other.article != article)


def _weighed(event: str, own: Profile, other: Profile) -> MatchEvidence:
    told = explain_pair(own, other)
    return MatchEvidence(event, own.report, other.ref, told.total, told.prior, told.reasons)
