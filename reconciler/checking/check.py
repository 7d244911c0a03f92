"""Does this copy hold? A draft, or an outlet's own story, against the timeline."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from reconciler.checking.dates import check_dates
from reconciler.checking.events import events_told
from reconciler.checking.figures import check_figure, found_figure
from reconciler.checking.finding import Check, Finding
from reconciler.checking.weighed import Known
from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Article
from reconciler.concepts.event import Event, ReportRef, Timeline
from reconciler.concepts.judgement import Judgement
from reconciler.concepts.report import Report
from reconciler.concepts.version import RULES
from reconciler.extraction.annotate import annotate
from reconciler.reconciliation.marks import Mark
from reconciler.reconciliation.told import Told, gather
from reconciler.reconciliation.weigh import weigh

DRAFT = "draft"
"""Key that a draft without an id goes by."""

MOST_ALONE = 20
"""Figures of one report, the first of them, that are tried without the draft's others beside them, which may make
them look like parts: each try costs a weighing of the event."""


def check(
    draft: Article,
    timeline: Timeline,
    articles: Mapping[str, AnnotatedArticle],
    judgements: Sequence[Judgement] = (),
) -> Check:
    """Each figure and date of `draft` held against the events of `timeline` that it tells of.

    `articles` are those of the timeline by key, or as many of them as can matter. A story that is on the timeline
    itself, and its copies, never support it. Raises `ValueError` where the draft breaks the contract of articles.
    """
    named = with_name(draft)
    return check_read(AnnotatedArticle(named, annotate(named)), timeline, articles, judgements)


def with_name(draft: Article) -> Article:
    """The draft under an id: its own, else one that says what it is."""
    return draft if draft.id is not None else msgspec.structs.replace(draft, id=DRAFT)


def check_read(
    read: AnnotatedArticle,
    timeline: Timeline,
    articles: Mapping[str, AnnotatedArticle],
    judgements: Sequence[Judgement] = (),
) -> Check:
    """`check` of a draft that has been read already."""
    others = _others(read, timeline, articles)
    events = events_told(read, timeline, others, judgements)
    findings = [
        finding for report in read.annotation.reports for finding in _check_report(read, report, events, others)
    ]
    findings += _untold(read)
    return Check(
        article=read.annotation.article,
        published=read.annotation.published,
        findings=tuple(sorted(findings, key=lambda one: (one.field != "title", one.start, one.kind, one.end))),
        events=tuple(dict.fromkeys(event.id for event in events.values())),
        rules=RULES,
        unread=read.annotation.unread,
    )


def _others(
    read: AnnotatedArticle, timeline: Timeline, articles: Mapping[str, AnnotatedArticle]
) -> Mapping[str, AnnotatedArticle]:
    """The articles without the draft itself, in whatever version, and without copies of its text."""
    copies = {read.annotation.article}
    for event in timeline.events:
        for origin in event.origins:
            if read.annotation.article in origin.articles:
                copies.update(origin.articles)
    same = {key for key, other in articles.items() if other.article.text == read.article.text}
    return {key: other for key, other in articles.items() if key not in copies | same}


def _check_report(
    read: AnnotatedArticle, report: Report, events: Mapping[str, Event], others: Mapping[str, AnnotatedArticle]
) -> Iterator[Finding]:
    event = events.get(report.id)
    refs = [] if event is None else [ReportRef(one.article, one.report) for one in event.reports]
    beside = [ref for ref in refs if ref.article in others]
    if report.kind in ("event", "background"):
        reports = [] if event is None else _texts_of(event, others)
        yield from check_dates(read, report, None if event is None else event.id, reports)
    own = gather([ReportRef(read.annotation.article, report.id)], {read.annotation.article: read}, ())
    mine = tuple(_as_outsider(one) for one in own)
    if event is None:
        for drafted in mine:
            yield found_figure(drafted, "unknown", "the timeline has no such event")
        return
    claims = gather(beside, others, event.origins)
    known = _known(event, claims, mine)
    for place, drafted in enumerate(mine):
        found = check_figure(drafted, known)
        whole = drafted.claim.part_of is None and len(mine) > 1
        if found.verdict == "unknown" and whole and place < MOST_ALONE:
            found = check_figure(drafted, _known(event, claims, [drafted]))
        yield found


def _texts_of(event: Event, others: Mapping[str, AnnotatedArticle]) -> list[tuple[str, Report]]:
    """The event's reports, of each text that copies share the first alone: a copy bears nothing out."""
    first_in: dict[str, str] = {}
    told = [one for one in event.reports if one.article in others]
    return [
        (one.article, _report(others[one.article], one.report))
        for one in told
        if first_in.setdefault(one.origin, one.article) == one.article
    ]


def _known(event: Event, claims: Sequence[Told], drafted: Sequence[Told]) -> Known:
    """The event's claims with their standing there, and the context in which the draft's are compared with them."""
    standing = {
        (claim.article, claim.claim): Mark(claim.standing, claim.because or "")
        for figure in event.figures
        for claim in figure.claims
        if claim.standing != "current"
    }
    return Known(event.id, tuple(claims), standing, weigh([*claims, *drafted], standing).context)


def _as_outsider(one: Told) -> Told:
    """A draft is held against its own outlet's earlier words like against anybody's."""
    return msgspec.structs.replace(one, outlet=None)


def _untold(read: AnnotatedArticle) -> Iterable[Finding]:
    """Figures that belong to no report: nothing on the timeline is about them."""
    told = {claim for report in read.annotation.reports for claim in report.claims}
    for claim in read.annotation.claims:
        if claim.id not in told:
            yield Finding(
                "figure",
                "unknown",
                claim.field,
                claim.start,
                claim.end,
                claim.text,
                "it belongs to no event",
                None,
                claim.id,
            )


def _report(read: AnnotatedArticle, report_id: str) -> Report:
    return next(report for report in read.annotation.reports if report.id == report_id)
