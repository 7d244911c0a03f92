"""Why an article's reports are taken for the events that they are on: bit by bit, in words."""

from collections.abc import Iterator, Sequence

import msgspec

from reconciler.concepts.event import Event, ReportRef
from reconciler.matching.features.table import FEATURES
from reconciler.matching.profile import Profile
from reconciler.matching.weigh import Part, weigh
from service.use_cases.ports import Matching

MOST = 20
"""Pairs shown, the strongest: events of large stories have hundreds of reports."""


class Reason(msgspec.Struct, frozen=True):
    """One thing that two reports were compared in."""

    feature: str
    bits: float
    """Base-2 logarithm; positive speaks for one event."""
    says: str


class MatchEvidence(msgspec.Struct, frozen=True):
    """One report of the article beside another report of its event."""

    event: str
    report: str
    other: ReportRef
    bits: float
    """Prior and reasons added up."""
    prior: float
    reasons: tuple[Reason, ...]


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
    evidence = weigh(own, other)
    reasons = tuple(Reason(part.feature, part.bits, _says(part, own, other)) for part in evidence.parts)
    return MatchEvidence(event, own.report, other.ref, evidence.total, evidence.prior, reasons)


def _says(part: Part, own: Profile, other: Profile) -> str:
    feature = next(feature for feature in FEATURES if feature.name == part.feature)
    level = next(level for level in feature.levels if level.name == part.level)
    return level.says.format(left=feature.shows(own), right=feature.shows(other))
