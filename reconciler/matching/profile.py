"""Profiles: all that matching needs of one report, worked out once, so that pairs are cheap to weigh."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cached_property

import msgspec

from reconciler.concepts.claim import Outcome, ReportKind
from reconciler.concepts.event import ReportRef
from reconciler.concepts.group import Group
from reconciler.concepts.interval import EVER, Extent, Granularity, Interval
from reconciler.concepts.place import COARSE, PlaceLevel
from reconciler.concepts.report import EventType

FINE = timedelta(days=2)
"""An interval up to this long says when; a longer one only about when."""
COUNTED: tuple[Outcome, ...] = ("killed", "injured", "captured")
"""Outcomes by which a part is told from its whole."""
A_DAY = timedelta(days=1)
NOON = 12


class KnownPlace(msgspec.Struct, frozen=True, cache_hash=True, gc=False):
    """A place of a report, its names folded for comparison."""

    name: str
    """As shown."""
    folded: str
    level: PlaceLevel
    within: tuple[str, ...] = ()
    """Folded names of what holds it, nearest first."""
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    certain: bool = False
    """Its text names a province or country that holds it: of towns of one name, it is this one."""

    @property
    def below_country(self) -> tuple[str, ...]:
        """What holds it, without its country."""
        return self.within[:-1] if self.country else self.within

    @property
    def province(self) -> str:
        """The widest of these; the place itself where nothing is known to hold it."""
        return (self.folded, *self.below_country)[-1]


class Count(msgspec.Struct, frozen=True, gc=False):
    """How many people of a report met one outcome; null bounds are open."""

    low: int | None
    high: int | None
    stated: int | None
    told: tuple[int, ...] = ()
    """All numbers printed of it in the report, totals and parts, sorted."""


class Profile(msgspec.Struct, frozen=True, dict=True):
    """One report as matching sees it; plain data, so it can be stored and read back.

    What each of its pairs would work out anew is kept beside it.
    """

    article: str
    report: str
    key: str
    """The report's own key, made from its evidence."""
    kind: ReportKind
    primary: bool
    published: str
    """Civil day, ISO 8601."""
    day: int
    """The same day as a proleptic ordinal."""
    outlet: str | None = None
    type: EventType = "other"
    causes: tuple[str, ...] = ()
    """What struck, as the head of the story tells it, sorted."""
    storms: tuple[str, ...] = ()
    """Names of storms, in lower case, sorted."""
    sites: tuple[str, ...] = ()
    """What kinds of place the head of the story tells of, sorted."""
    interval: Interval = EVER
    days: tuple[int, int] | None = None
    """First and last day of the interval as ordinals, both inclusive; None unless both ends are told."""
    fine: bool = False
    """The interval says when, not only about when."""
    precision: Granularity = "vague"
    extent: Extent = "within"
    derived: bool = False
    follow_up: bool = False
    """Its text tells what came of the event: an arrest, a trial, a mourning."""
    places: tuple[KnownPlace, ...] = ()
    """The finest ones only: none of them holds another."""
    mentioned: tuple[str, ...] = ()
    """Folded names of all places below province level that its text names."""
    dates: tuple[int, ...] = ()
    """Days, as ordinals, that its text names."""
    counts: Mapping[Outcome, Count] = {}
    groups: Mapping[Outcome, tuple[Group, ...]] = {}
    """Groups that the report's own figures are told of, sorted."""
    people: tuple[str, ...] = ()
    """Folded names of victims, suspects and others named in it."""
    streets: tuple[str, ...] = ()
    ages: tuple[int, ...] = ()
    accused_ages: tuple[int, ...] = ()
    """Those of them that are told of the accused alone."""
    words: Mapping[str, int] = {}
    """Rare words of the report with their bits."""
    length: float = 0.0
    """Euclidean length of `words`, so that cosines need not count it again."""
    spoken: frozenset[str] = frozenset()
    """All rare names of one word that its text prints, those of its own places too, folded, and their skeletons.

    Places of another report are looked for among them: a village no gazetteer knows is a mere name to this one.
    """
    rare_names: frozenset[str] = frozenset()
    """Those of `words` that are names, as printed but in lower case, without those of its places: shared wording."""
    names: tuple[str, ...] = ()
    """Capitalised names of two words or more, in lower case, in order of the text: for finding pairs, never weighed."""
    umbrella: bool = False
    """It tells of a series whose parts are reports of their own."""
    parts: tuple[tuple[tuple[str, ...], int | None], ...] = ()
    """Of a series, the folded names of the places of each part, and how many died there."""
    sums_up: bool = False
    """The head of its story tells of several attacks or places."""
    one_more: bool = False
    """Its story says that it was not the first of its kind there."""
    one_more_in_days: bool = False
    """It says so of days or more: the others were on other days."""
    part_of: str | None = None
    """Id of the umbrella report of the same article that holds it."""
    aggregate: str | None = None
    """Id of the aggregate report of the same article that counts it in."""
    links: tuple[str, ...] = ()
    """Reports that share one of these are of one event: copies of one text, and what corrects what."""

    @property
    def ref(self) -> ReportRef:
        """The report by its article."""
        return ReportRef(self.article, self.report)

    @property
    def order(self) -> tuple[str, str, str, str]:
        """Canonical order of reports: published, article, key, report."""
        return self.published, self.article, self.key, self.report

    @cached_property
    def nominal_days(self) -> tuple[int, int] | None:
        """First and last day; a night that runs into the next morning is of the day on which it falls."""
        start, end = self.interval.start, self.interval.end
        if self.days is None or start is None or end is None:
            return None
        overnight = self.days[1] == self.days[0] + 1 and start.hour >= NOON > end.hour
        return (self.days[0], self.days[0]) if overnight else self.days

    @cached_property
    def is_part_of_day(self) -> bool:
        """It is told as a part of its day."""
        start, end = self.interval.start, self.interval.end
        return start is not None and end is not None and end - start < A_DAY

    @cached_property
    def house(self) -> str | None:
        """Its outlet, however it is written."""
        return None if self.outlet is None else self.outlet.casefold()

    @cached_property
    def victims_ages(self) -> tuple[int, ...]:
        """The ages that are not told of the accused alone."""
        return tuple(age for age in self.ages if age not in self.accused_ages)

    @cached_property
    def tells_some_ages(self) -> bool:
        """Another text may tell others: it counts more people than it tells ages, or follows up with suspects'."""
        hurt = [count.stated or 0 for outcome, count in self.counts.items() if outcome in ("killed", "injured")]
        return self.follow_up or sum(hurt) > len(self.victims_ages)

    @cached_property
    def fine_names(self) -> frozenset[str]:
        """Folded names of its places below province level."""
        return frozenset(place.folded for place in self.places if place.level not in COARSE)

    @cached_property
    def holders(self) -> frozenset[str]:
        """Folded names of what holds its places."""
        return frozenset(holder for place in self.places for holder in place.within)


def dated(interval: Interval) -> tuple[tuple[int, int] | None, bool]:
    """The `days` and `fine` of a profile with this interval."""
    if interval.start is None or interval.end is None:
        return None, False
    days = interval.start.toordinal(), (interval.end - datetime.resolution).toordinal()
    return days, interval.end - interval.start <= FINE
