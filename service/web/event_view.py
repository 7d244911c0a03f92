"""An event as a page shows it."""

from collections.abc import Iterable, Mapping

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.event import Correction, Event, Origin
from reconciler.concepts.report import Responsibility
from service.use_cases.open_event import EventFile
from service.web import standings, words
from service.web.addresses import article_address, event_address
from service.web.days import say_interval, say_iso
from service.web.figure_view import FigureView, figure_key, figure_views


class Brief(msgspec.Struct, frozen=True):
    """A figure in one line."""

    heading: str
    hull: str
    standing: str
    standing_word: str
    sign: str
    address: str


class EventCard(msgspec.Struct, frozen=True):
    """An event in brief, as the timeline and other events name it."""

    id: str
    address: str
    label: str
    when: str
    first_day: str | None
    """ISO 8601, for machines that read the page."""
    places: tuple[str, ...]
    disputed: bool
    background: bool
    date_conflict: bool
    date_derived: bool
    place_derived: bool
    part: bool
    parts: int
    figures: tuple[Brief, ...]
    outlets: tuple[str, ...]
    reports: int


class Source(msgspec.Struct, frozen=True):
    """One article that tells of an event."""

    article: str
    address: str
    title: str
    outlet: str
    day: str
    published: str
    origin: str
    """The text that it shares with its copies."""
    primary: bool
    when: str
    """When it puts the event."""


class Copies(msgspec.Struct, frozen=True):
    """Articles that share one text: one voice, however many ran it."""

    label: str
    articles: tuple[Source, ...]


class EventView(msgspec.Struct, frozen=True):
    """One event with every figure and where it comes from."""

    card: EventCard
    figures: tuple[FigureView, ...]
    sources: tuple[Source, ...]
    copies: tuple[Copies, ...]
    whole: EventCard | None
    parts: tuple[EventCard, ...]
    sums: tuple[Source, ...]
    """Articles whose own sums over several events hold this one."""
    responsibility: tuple[str, ...]
    corrections: tuple[Correction, ...]


def event_card(event: Event) -> EventCard:
    """An event in brief."""
    interval = event.interval
    return EventCard(
        id=event.id,
        address=event_address(event.id),
        label=words.label_words(event),
        when=say_interval(interval),
        first_day=None if interval.start is None else interval.start.date().isoformat(),
        places=event.places,
        disputed=event.disputed,
        background=event.background,
        date_conflict=event.date_conflict,
        date_derived=event.date_derived,
        place_derived=event.place_derived,
        part=event.part_of is not None,
        parts=len(event.parts),
        figures=tuple(_briefs(event)),
        outlets=tuple(dict.fromkeys(report.outlet or report.article for report in event.reports)),
        reports=len(event.reports),
    )


def event_view(told: EventFile) -> EventView:
    """The page of one event."""
    event, articles = told.event, told.articles
    sources = {(r.article, r.report): _source(r.article, r.report, event, articles) for r in event.reports}
    return EventView(
        card=event_card(event),
        figures=figure_views(event, articles),
        sources=tuple(sources.values()),
        copies=tuple(_copies(event.origins, sources.values())),
        whole=None if told.whole is None else event_card(told.whole),
        parts=tuple(map(event_card, told.parts)),
        sums=tuple(_source(ref.article, ref.report, event, articles) for ref in event.aggregates),
        responsibility=tuple(map(responsible, event.responsibility)),
        corrections=event.corrections,
    )


def responsible(told: Responsibility) -> str:
    """`Taliban: claims responsibility (Zabihullah Mujahid)`; an accusation is told as one."""
    says = {
        "asserts": "named as responsible",
        "denies": "said not to be responsible",
        "claims_responsibility": "claims responsibility",
        "cannot_confirm": "not confirmed as responsible",
    }[told.stance]
    return f"{told.agent}: {says}, by {told.by}" if told.by else f"{told.agent}: {says}, in an article’s own words"


def _briefs(event: Event) -> Iterable[Brief]:
    for figure in event.figures:
        name, sign, _ = standings.FIGURE_STANDINGS[figure.standing]
        yield Brief(
            words.figure_words(figure),
            words.hull_words(figure.low, figure.high),
            figure.standing,
            name,
            sign,
            event_address(event.id, figure_key(figure)),
        )


def _source(article: str, report: str, event: Event, articles: Mapping[str, AnnotatedArticle]) -> Source:
    read = articles[article]
    told = next((one for one in event.reports if (one.article, one.report) == (article, report)), None)
    labels = {origin.id: origin.label for origin in event.origins}
    own = next(one for one in read.annotation.reports if one.id == report)
    return Source(
        article=article,
        address=article_address(article),
        title=(read.article.title or "").strip() or "untitled",
        outlet=read.article.outlet or "outlet not told",
        day=say_iso(read.annotation.published),
        published=read.annotation.published,
        origin="" if told is None else labels[told.origin],
        primary=told is not None and told.primary,
        when=say_interval(own.interval),
    )


def _copies(origins: Iterable[Origin], sources: Iterable[Source]) -> Iterable[Copies]:
    told = {source.article: source for source in sources}
    for origin in origins:
        articles = tuple(told[name] for name in origin.articles if name in told)
        if len(articles) > 1:
            yield Copies(origin.label, articles)
