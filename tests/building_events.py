"""Reconciles articles built by hand, and reads what a test asks of their event."""

from collections.abc import Sequence

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.claim import (
    Outcome,
    Role,
)
from reconciler.concepts.event import Event, Origin, ReportRef
from reconciler.concepts.figure import Figure
from reconciler.concepts.group import Group
from reconciler.concepts.judgement import Judgement
from reconciler.matching.match import Cluster, Matched
from reconciler.reconciliation.reconcile import reconcile_events


def event_of(
    *articles: AnnotatedArticle, copies: Sequence[Sequence[str]] = (), judgements: Sequence[Judgement] = ()
) -> Event:
    """The event that all the articles tell of; `copies` are lists of the articles that share a text."""
    matched = one_cluster(articles, copies)
    (event,) = reconcile_events({read.annotation.article: read for read in articles}, matched, judgements)
    return event


def one_cluster(articles: Sequence[AnnotatedArticle], copies: Sequence[Sequence[str]] = ()) -> Matched:
    """All articles' reports in one cluster, in canonical order; articles of the same copies share an origin."""
    ordered = sorted(articles, key=lambda read: (read.article.published or "", read.annotation.article))
    reports = tuple(
        ReportRef(read.annotation.article, report.id)
        for read in ordered
        for report in read.annotation.reports
        if report.kind in ("event", "background")
    )
    shared = {key: min(group) for group in copies for key in group}
    firsts = {read.annotation.article: shared.get(read.annotation.article, read.annotation.article) for read in ordered}
    origins = tuple(
        Origin(f"o-{first}", first, tuple(key for key in firsts if firsts[key] == first))
        for first in sorted(set(firsts.values()))
    )
    return Matched((Cluster(reports, None, ()),), origins)


def figure_of(event: Event, outcome: Outcome = "killed", group: Group = "people", role: Role = "victim") -> Figure:
    """The event's row on one outcome and group."""
    return next(row for row in event.figures if (row.outcome, row.group, row.role) == (outcome, group, role))


def standings(event: Event) -> dict[str, str]:
    """The standing of every claim, by `article/claim`."""
    return {f"{claim.article}/{claim.claim}": claim.standing for row in event.figures for claim in row.claims}
