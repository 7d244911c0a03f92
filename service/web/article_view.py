"""An article as a page shows it: its text with every date and figure marked in place, and the reading of each."""

from collections.abc import Sequence

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Article
from reconciler.concepts.event import Event
from reconciler.concepts.mention import FieldName
from reconciler.concepts.report import Report
from service.use_cases.answers import ArticleState, Revisions
from service.web import words
from service.web.addresses import article_address, event_address, outside_link
from service.web.days import say_interval, say_iso
from service.web.marks import Line, lines
from service.web.reading_view import EventLink, Events, Reading, Row, count_words, readings


class Paragraph(msgspec.Struct, frozen=True):
    """One line of the article with the readings of what is marked in it."""

    line: Line
    readings: tuple[Reading, ...]


class ReportView(msgspec.Struct, frozen=True):
    """What the article tells of one event, period or background."""

    kind: str
    label: str
    primary: bool
    when: str
    places: str
    totals: tuple[Row, ...]
    event: EventLink | None


class ReadView(msgspec.Struct, frozen=True):
    """An article's words and what was read off them; kept or not."""

    title: tuple[Paragraph, ...]
    body: tuple[Paragraph, ...]
    counts: tuple[str, ...]
    unread: tuple[Reading, ...]
    reports: tuple[ReportView, ...]
    published: str
    published_source: str
    rules: str


class RevisionLink(msgspec.Struct, frozen=True):
    """One revision of the article."""

    number: int
    address: str
    recorded: str
    current: bool
    shown: bool


class ArticleView(msgspec.Struct, frozen=True):
    """One revision of an article as it is kept."""

    id: str
    name: str
    """Its title, else its id."""
    outlet: str
    read: ReadView
    details: tuple[Row, ...]
    link: str | None
    current: bool
    in_english: bool
    """It is no translation, so that all of it fits the form to check it by."""
    revision: int
    revisions: tuple[RevisionLink, ...]
    notices: tuple[str, ...]
    """What it says that does not count."""


def article_view(state: ArticleState, told: Revisions) -> ArticleView:
    """The page of one revision."""
    article = state.submitted
    events = events_by_report(state.article, state.events) if state.current else {}
    return ArticleView(
        id=state.article,
        name=(article.title or "").strip() or state.article,
        outlet=article.outlet or "Outlet not told",
        read=read_view(AnnotatedArticle(article, state.annotation), events),
        details=tuple(_details(article, state)),
        link=outside_link(article.url),
        current=state.current,
        in_english=article.original is None,
        revision=state.revision,
        revisions=tuple(
            RevisionLink(
                one.number,
                article_address(state.article, revision=None if one.current else one.number),
                f"{say_iso(one.recorded)}, {one.recorded[11:16]} UTC",
                one.current,
                one.number == state.revision,
            )
            for one in told.revisions
        ),
        notices=tuple(one.detail for one in state.notices),
    )


def events_by_report(article: str, events: Sequence[Event]) -> Events:
    """The events that hold the article's reports, by report."""
    return {
        told.report: EventLink(event_address(event.id), words.label_words(event))
        for event in events
        for told in event.reports
        if told.article == article
    }


def read_view(read: AnnotatedArticle, events: Events) -> ReadView:
    """What was read off an article."""
    found = readings(read.annotation, events)
    source = "as submitted" if read.annotation.published_from == "submitted" else "found in the text"
    kinds = [count_words(found, kind) for kind in ("date", "figure", "unread")]
    return ReadView(
        title=_paragraphs(read.article, "title", found),
        body=_paragraphs(read.article, "text", found),
        counts=tuple(kinds),
        unread=tuple(one for one in found if one.kind == "unread"),
        reports=tuple(_report(report, events) for report in read.annotation.reports),
        published=say_iso(read.annotation.published),
        published_source=source,
        rules=read.annotation.rules,
    )


def _paragraphs(article: Article, field: FieldName, found: Sequence[Reading]) -> tuple[Paragraph, ...]:
    here = {one.key: one for one in found if one.field == field}
    text = article.field_text(field)
    one_line = text.replace("\n", " ") if field == "title" else text
    cut = lines(one_line, [one.mark for one in here.values()])
    return tuple(Paragraph(line, tuple(here[mark.key] for mark in line.marks)) for line in cut)


def _places(report: Report) -> str:
    named = ", ".join(report.places) or "not told"
    return f"{named} (derived: the outlet is at home there)" if report.place_derived else named


def _report(report: Report, events: Events) -> ReportView:
    return ReportView(
        kind=words.REPORTS[report.kind],
        label=report.label or words.type_words(report.type),
        primary=report.primary,
        when=say_interval(report.interval),
        places=_places(report),
        totals=tuple(Row(words.OUTCOMES[outcome], total.because) for outcome, total in report.totals.items()),
        event=events.get(report.id),
    )


def _details(article: Article, state: ArticleState) -> list[Row]:
    told = (
        ("Byline", article.byline),
        ("Agency", article.agency),
        ("Dateline", article.dateline),
        ("Published", article.published),
        ("Zone", article.zone),
        ("Medium", None if article.medium == "article" else article.medium.replace("_", " ")),
        ("Status", None if article.status == "usable" else article.status),
        ("Corrects", article.correction_of),
        ("Translated from", article.original.language if article.original else None),
        ("Address", article.url),
        ("Archived copy", article.archive_url),
        ("Id", state.article),
        ("Recorded", state.recorded.replace("T", " ")),
        ("SHA-256", state.content_hash),
    )
    return [Row(name, says) for name, says in told if says]
