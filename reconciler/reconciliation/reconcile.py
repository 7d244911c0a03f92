"""One event's claims, dates and places side by side."""

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.event import Event, EventReport, Origin, ReportRef
from reconciler.concepts.judgement import ClaimJudgement, Judgement
from reconciler.concepts.report import Report
from reconciler.matching.match import Cluster, Matched
from reconciler.reconciliation.corrections import NO_CORRECTIONS, CorrectionLinks, link_corrections
from reconciler.reconciliation.dates import reconcile_dates
from reconciler.reconciliation.rejected import rejected
from reconciler.reconciliation.side_by_side import side_by_side
from reconciler.reconciliation.taken_back import taken_back
from reconciler.reconciliation.told import gather
from reconciler.reconciliation.weigh import weigh

ID_LENGTH = 16
"""Hexadecimal digits of an event id: 64 bits, enough for a billion reports."""


class Links(msgspec.Struct, frozen=True):
    """The events that hold an event, and those that it holds, by id."""

    part_of: str | None = None
    parts: tuple[str, ...] = ()


NO_LINKS = Links()


def reconcile_events(
    articles: Mapping[str, AnnotatedArticle], matched: Matched, judgements: Sequence[Judgement] = ()
) -> tuple[Event, ...]:
    """Every cluster as an event, its claims side by side, with the standing of each and why.

    `articles` are by article key. The events' own `part_of` and `parts` are ids of events.
    """
    links = link_events(articles, matched.clusters)
    corrections = link_corrections(articles)
    origin_of = {article: origin for origin in matched.origins for article in origin.articles}
    judged = _by_article(judgements)
    return tuple(
        reconcile_event(
            articles,
            cluster,
            [origin_of[key] for key in _articles_of(cluster) if key in origin_of],
            judgements=[judgement for key in _articles_of(cluster) for judgement in judged.get(key, ())],
            links=links[cluster.reports[0]],
            corrections=corrections,
        )
        for cluster in matched.clusters
    )


def _articles_of(cluster: Cluster) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ref.article for ref in cluster.reports))


def _by_article(judgements: Sequence[Judgement]) -> Mapping[str, list[ClaimJudgement]]:
    """Judgements on claims, by article, each in the order of the log."""
    found: dict[str, list[ClaimJudgement]] = {}
    for judgement in judgements:
        if isinstance(judgement, ClaimJudgement):
            found.setdefault(judgement.article, []).append(judgement)
    return found


def reconcile_event(
    articles: Mapping[str, AnnotatedArticle],
    cluster: Cluster,
    origins: Sequence[Origin],
    *,
    judgements: Sequence[Judgement] = (),
    links: Links = NO_LINKS,
    corrections: CorrectionLinks = NO_CORRECTIONS,
) -> Event:
    """One cluster as an event, out of its own articles and those that correct them (`correctors_of`), and no others.

    `origins` are those of its articles, others are passed over; `links` name the events beside it; `corrections` are
    `link_corrections` over these articles, those that they correct, and those that correct them, however far.
    """
    told = gather(cluster.reports, articles, origins)
    back = taken_back(told, articles, corrections)
    figures = side_by_side(told, weigh(told, {**back.marks, **rejected(told, judgements)}))
    reports = [_report(articles, ref) for ref in cluster.reports]
    dated = reconcile_dates(reports)
    lead = _lead(reports)
    named = tuple(dict.fromkeys(place for report in reports for place in report.told_places))
    where = named or tuple(dict.fromkeys(place for report in reports for place in report.places))
    return Event(
        id=event_id(articles, cluster.reports[0]),
        type=lead.type,
        label=lead.label,
        interval=dated.interval,
        precision=dated.precision,
        date_conflict=dated.conflict,
        date_derived=dated.derived,
        background=all(report.kind == "background" for report in reports),
        part_of=links.part_of,
        parts=links.parts,
        places=where,
        place_derived=bool(where) and where != named,
        disputed=any(figure.standing == "conflict" for figure in figures),
        reports=_event_reports(articles, cluster, origins),
        origins=_origins_of(cluster, origins),
        aggregates=cluster.aggregates,
        figures=figures,
        responsibility=tuple(dict.fromkeys(row for report in reports for row in report.responsibility)),
        corrections=back.corrections,
    )


def event_id(articles: Mapping[str, AnnotatedArticle], first: ReportRef) -> str:
    """The id that a report gives its event: of its article and its evidence, not of its number."""
    named = f"{first.article}\n{_report(articles, first).key}"
    return f"e-{sha256(named.encode()).hexdigest()[:ID_LENGTH]}"


def link_events(articles: Mapping[str, AnnotatedArticle], clusters: Sequence[Cluster]) -> Mapping[ReportRef, Links]:
    """The umbrella and parts of every cluster, by its first report."""
    cluster_of = {ref: cluster for cluster in clusters for ref in cluster.reports}
    ids = {cluster.reports[0]: event_id(articles, cluster.reports[0]) for cluster in clusters}
    above: dict[ReportRef, str] = {}
    below: dict[ReportRef, list[str]] = {}
    for cluster in clusters:
        umbrella = None if cluster.part_of is None else cluster_of.get(cluster.part_of)
        if umbrella is not None and umbrella is not cluster:
            above[cluster.reports[0]] = ids[umbrella.reports[0]]
            below.setdefault(umbrella.reports[0], []).append(ids[cluster.reports[0]])
    return {first: Links(above.get(first), tuple(sorted(below.get(first, ())))) for first in ids}


def _report(articles: Mapping[str, AnnotatedArticle], ref: ReportRef) -> Report:
    report = articles[ref.article].reports.get(ref.report)
    if report is None:
        raise ValueError(f"article {ref.article!r} has no report {ref.report!r}: match it anew")
    return report


def _lead(reports: Sequence[Report]) -> Report:
    """The report that gives type and label: the first of the commonest type, of background only if all are."""
    best = [report for report in reports if report.kind != "background"] or list(reports)
    types = Counter(report.type for report in best)
    return max(best, key=lambda report: (types[report.type], report.primary, -best.index(report)))


def _event_reports(
    articles: Mapping[str, AnnotatedArticle], cluster: Cluster, origins: Sequence[Origin]
) -> tuple[EventReport, ...]:
    origin_of = {article: origin.id for origin in origins for article in origin.articles}
    return tuple(
        EventReport(
            article=ref.article,
            report=ref.report,
            outlet=articles[ref.article].article.outlet,
            published=articles[ref.article].article.published or articles[ref.article].annotation.published,
            origin=origin_of.get(ref.article, f"o-{ref.article}"),
            primary=_report(articles, ref).primary,
        )
        for ref in cluster.reports
    )


def _origins_of(cluster: Cluster, origins: Sequence[Origin]) -> tuple[Origin, ...]:
    """The texts behind this event's articles, in canonical order, each with those of its copies that tell of it."""
    here = dict.fromkeys(_articles_of(cluster))
    origin_of = {article: origin for origin in origins for article in origin.articles}
    found = dict.fromkeys(origin_of[key] for key in here if key in origin_of)
    kept = ((origin, tuple(key for key in origin.articles if key in here)) for origin in found)
    return tuple(Origin(origin.id, origin.label, articles) for origin, articles in kept)
