"""Events: clusters of reports, with their figures side by side; and the timeline they make."""

import msgspec

from reconciler.concepts.figure import Figure
from reconciler.concepts.interval import Granularity, Interval
from reconciler.concepts.report import EventType, Responsibility


class ReportRef(msgspec.Struct, frozen=True, order=True, gc=False):
    """A report by its article."""

    article: str
    report: str


class EventReport(msgspec.Struct, frozen=True, gc=False):
    """One report of an event, and the text it came from."""

    article: str
    report: str
    outlet: str | None
    published: str
    origin: str
    primary: bool


class Origin(msgspec.Struct, frozen=True, gc=False):
    """The text that copies share."""

    id: str
    label: str
    """Its agency, else the outlet that ran it first, else the first article's id."""
    articles: tuple[str, ...]


class Correction(msgspec.Struct, frozen=True, gc=False):
    """One article taking back what another, or it itself, had said; or why it could not."""

    article: str
    """The article that corrects or withdraws."""
    corrects: str
    """The article whose figures it takes back; as submitted where that is not known."""
    says: str
    """What follows from it, in one line."""


class Event(msgspec.Struct, frozen=True, gc=False):
    """A cluster of reports of one happening."""

    id: str
    type: EventType
    label: str
    interval: Interval
    precision: Granularity
    date_conflict: bool
    date_derived: bool
    """Nobody printed this interval: it follows from several."""
    background: bool
    part_of: str | None
    parts: tuple[str, ...]
    places: tuple[str, ...]
    """Those that reports tell; where none does, the towns of their outlets."""
    disputed: bool
    """Some figure stands at `conflict`."""
    reports: tuple[EventReport, ...]
    origins: tuple[Origin, ...]
    aggregates: tuple[ReportRef, ...]
    figures: tuple[Figure, ...]
    responsibility: tuple[Responsibility, ...]
    corrections: tuple[Correction, ...] = ()
    """Corrections and retractions among its articles, those that could not count too, each with the reason."""
    place_derived: bool = False
    """Nobody printed these places as its own: local outlets tell of it, and are at home there."""


class Timeline(msgspec.Struct, frozen=True, gc=False):
    """Events in order of start (else end, else last), end, id."""

    events: tuple[Event, ...]
    rules: str
    """Version of the rules that made it."""
