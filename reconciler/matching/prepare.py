"""Prepares an article for matching: the profiles of its reports, and the sketch of its text."""

from collections.abc import Iterator, Mapping, Sequence, Set
from math import hypot
from typing import TypeVar

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.claim import ReportKind
from reconciler.concepts.interval import Granularity, Interval
from reconciler.concepts.mention import FieldName, Mention, PlaceField, Span, within
from reconciler.concepts.place import COARSE
from reconciler.concepts.report import Report
from reconciler.extraction.storms import named_storms
from reconciler.matching.copies import Sketch, sketch_of
from reconciler.matching.names import folded, skeleton
from reconciler.matching.profile import KnownPlace, Profile, dated
from reconciler.matching.rarity import default_rarity, rare_names
from reconciler.matching.reported import reported
from reconciler.matching.told.ages import ages_in
from reconciler.matching.told.causes import causes_in
from reconciler.matching.told.datelines import sent_from
from reconciler.matching.told.follow_up import follows_up
from reconciler.matching.told.further import one_more_in_days, tells_of_one_more
from reconciler.matching.told.particulars import streets_in
from reconciler.matching.told.persons import persons_in
from reconciler.matching.told.several import sums_up
from reconciler.matching.told.sites import sites_in
from reconciler.matching.told.story import merged, report_spans, story_spans, words_of
from reconciler.matching.told.wording import MOST_READ, Wording, telling_words

CLUSTERED: frozenset[ReportKind] = frozenset({"event", "background"})
"""Only these kinds are reports of an event; statistics, aggregates and context never cluster."""

RECALLED: frozenset[Granularity] = frozenset({"minute", "hour", "part_of_day", "day"})
"""Precisions of context that is one event of another day."""
MOST_MENTIONED = 24
MOST_STORMS = 4


class Prepared(msgspec.Struct, frozen=True, gc=False):
    """One article, ready to be matched."""

    profiles: tuple[Profile, ...]
    """Of its reports of kind `event` or `background`, in their order."""
    sketch: Sketch


def prepare(read: AnnotatedArticle, *, rarity: Mapping[str, int] | None = None) -> Prepared:
    """The profiles and the sketch of one article; `rarity` is the table of word bits, by default the package's."""
    story = story_spans(read)
    sketch = sketch_of(read, story)
    reports = [report for report in read.annotation.reports if report.kind in CLUSTERED]
    table = default_rarity() if rarity is None else rarity
    recalled = [
        report for report in read.annotation.reports if report.kind == "context" and report.precision in RECALLED
    ]
    spans = report_spans(story, reports, recalled)
    named = _named(read, story)
    told = (
        _worded(reported(read, report, sketch.digest), read, report, _told(read, spans[report.id], table), named=named)
        for report in reports
    )
    return Prepared(tuple(told), sketch)


def profiles(read: AnnotatedArticle) -> tuple[Profile, ...]:
    """The profiles of one article alone."""
    return prepare(read).profiles


class _Named(msgspec.Struct, frozen=True, gc=False):
    """The places that an article names, as the gazetteer and as the text spells them, whatever it tells of them."""

    names: frozenset[str]
    words: frozenset[str]
    """Of the names."""
    sent: frozenset[str] = frozenset()
    """Words of the towns that it was sent from: all that a bureau sends shares them."""


def _named(read: AnnotatedArticle, story: Sequence[Span]) -> _Named:
    printed = (mention.text for mentions in read.places_called.values() for mention in mentions)
    names = frozenset(map(folded, (*read.places_called, *printed)))
    return _Named(names, frozenset(word for name in names for word in name.split()), frozenset(sent_from(read, story)))


class _Told(msgspec.Struct, frozen=True, gc=False):
    """What the words of one report tell beside the report itself."""

    wording: Wording
    mentioned: tuple[str, ...]
    dates: tuple[int, ...]
    people: tuple[str, ...]
    streets: tuple[str, ...]
    ages: tuple[int, ...]
    accused_ages: tuple[int, ...]
    follow_up: bool
    causes: tuple[str, ...]
    sites: tuple[str, ...]
    storms: tuple[str, ...]
    sums_up: bool
    one_more: bool
    one_more_in_days: bool


def _told(read: AnnotatedArticle, spans: Sequence[Span], rarity: Mapping[str, int]) -> _Told:
    own = merged(spans)
    near = {folded(place.name) for place in _inside(read.places_of, own) if place.level not in COARSE}
    days = {found for time in _inside(read.times_of, own) for found in _one_day(time.interval)}
    text = words_of(read, spans)
    head = text[:MOST_READ]
    ages, accused = ages_in(head)
    return _Told(
        wording=telling_words(text, rarity),
        mentioned=tuple(sorted(near)[:MOST_MENTIONED]),
        dates=tuple(sorted(days)[-MOST_MENTIONED:]),
        people=persons_in(head, rarity),
        streets=streets_in(head),
        ages=ages,
        accused_ages=accused,
        follow_up=follows_up(text),
        causes=causes_in(text),
        sites=sites_in(text),
        storms=tuple(sorted({name for _, name in named_storms(head)})[:MOST_STORMS]),
        sums_up=sums_up(text),
        one_more=tells_of_one_more(text),
        one_more_in_days=one_more_in_days(text),
    )


_Field = TypeVar("_Field", FieldName, PlaceField)


def _inside(mentions: Mapping[_Field, Sequence[Mention]], spans: Sequence[Span]) -> Iterator[Mention]:
    """Those that one of the spans holds."""
    return (each for span in spans for each in within(mentions.get(span.field, ()), span.start, span.end))


def _one_day(interval: Interval) -> tuple[int, ...]:
    """The day that an interval lies within, if it does."""
    days, _ = dated(interval)
    return days[:1] if days is not None and days[0] == days[1] else ()


def _worded(own: Profile, read: AnnotatedArticle, report: Report, told: _Told, *, named: _Named) -> Profile:
    """With what its words tell, its own places left out of its wording."""
    shown = _place_words(read, report, own.places) | named.sent
    words = {word: bits for word, bits in told.wording.words.items() if word not in shown}
    rare = rare_names(told.wording.words)
    return msgspec.structs.replace(
        own,
        causes=told.causes,
        sites=told.sites,
        storms=told.storms,
        follow_up=told.follow_up,
        mentioned=told.mentioned,
        dates=told.dates,
        people=_people({*told.people, *(folded(person) for person in report.people)}, named),
        streets=told.streets,
        ages=told.ages,
        accused_ages=told.accused_ages,
        words=words,
        spoken=_spoken(rare),
        length=hypot(*words.values()),
        rare_names=rare - shown,
        names=tuple(n for n in told.wording.names if n not in named.names and not shown.issuperset(n.split())),
        sums_up=told.sums_up,
        one_more=told.one_more,
        one_more_in_days=told.one_more_in_days,
    )


def _people(names: Set[str], places: _Named) -> tuple[str, ...]:
    """Those whose first and last names are not of the names of places: Darra Adam Khel is nobody."""
    return tuple(sorted(name for name in names - places.names if not places.words.issuperset(name.split())))


def _spoken(rare: Set[str]) -> frozenset[str]:
    """A village that no gazetteer knows may be a place of one report, and a mere name to another."""
    names = [folded(word) for word in rare]
    return frozenset((*names, *map(skeleton, names))) - {""}


def _place_words(read: AnnotatedArticle, report: Report, places: Sequence[KnownPlace]) -> frozenset[str]:
    """Words of the report's own places and of what holds them, as matching and as the text writes them.

    Places are compared as places: their names are no shared wording.
    """
    printed = {mention.text for name in report.told_places for mention in read.places_called.get(name, ())}
    holders = (holder for place in places for holder in place.within)
    names = (*(place.folded for place in places), *holders, *map(folded, printed))
    return frozenset(word for name in names for word in name.split())
