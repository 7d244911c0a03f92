"""Reports: what one article tells of one event."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from reconciler.concepts.claim import Outcome, ReportKind, Stance
from reconciler.concepts.interval import EVER, Extent, Granularity, Interval
from reconciler.concepts.mention import Span

EventType = Literal[
    "attack",
    "bombing",
    "air_strike",
    "shooting",
    "shelling",
    "raid",
    "capture",
    "clash",
    "execution",
    "kidnapping",
    "stabbing",
    "earthquake",
    "flood",
    "storm",
    "fire",
    "collapse",
    "explosion",
    "crash",
    "capsizing",
    "stampede",
    "outbreak",
    "other",
]


class Total(msgspec.Struct, frozen=True, gc=False):
    """All people of one report with one outcome, attackers and suspects among them."""

    low: int | None
    high: int | None
    stated: int | None
    """The printed number, or the sum of printed parts where only parts are given."""
    because: str
    attackers: int | None = None
    """How many of them were attackers, where told."""


class Responsibility(msgspec.Struct, frozen=True, gc=False):
    """Who is said to be responsible, and by whom."""

    agent: str
    stance: Stance
    by: str | None = None
    """Who says so; null where it is the article's own word."""


class Report(msgspec.Struct, frozen=True, gc=False):
    """What one article tells of one event, period or background."""

    id: str
    """`r1`, `r2`, … in the order of the text."""
    key: str
    """Made from the evidence, not from the number: stays when other reports come and go."""
    kind: ReportKind
    primary: bool
    type: EventType
    label: str
    """Names no culprit."""
    interval: Interval = EVER
    precision: Granularity = "vague"
    extent: Extent = "within"
    places: tuple[str, ...] = ()
    """Canonical names, the finest first; found among the annotation's places."""
    claims: tuple[str, ...] = ()
    part_of: str | None = None
    """Id of the umbrella report that holds it."""
    evidence: tuple[Span, ...] = ()
    totals: Mapping[Outcome, Total] = {}
    responsibility: tuple[Responsibility, ...] = ()
    people: tuple[str, ...] = ()
    """Victims, suspects and others named in it, as written; speakers are left out."""
    derived: bool = False
    """Its interval was reasoned from the telling, not printed."""
    place_derived: bool = False
    """No place is told but, at most, a street or a quarter: the town is the outlet's own, a derived place."""

    @property
    def told_places(self) -> tuple[str, ...]:
        """Its places, without any where its town is derived."""
        return () if self.place_derived else self.places
