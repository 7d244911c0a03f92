"""What was read at each marked place of an article, in rows of a name and what it says."""

from collections.abc import Iterator, Mapping
from typing import Literal

import msgspec

from reconciler.concepts.annotation import Annotation
from reconciler.concepts.claim import Attribution, Claim
from reconciler.concepts.mention import FieldName, Unread
from reconciler.concepts.timex import Anchor, TimeExpression
from reconciler.reconciliation.phrases import GROUP_WORDS
from service.web import words
from service.web.days import say_interval, say_iso
from service.web.marks import Mark, MarkKind


class Row(msgspec.Struct, frozen=True):
    """One thing that was read."""

    name: str
    says: str


class EventLink(msgspec.Struct, frozen=True):
    """The event that a figure or a report belongs to."""

    address: str | None
    """Null where it is not kept yet."""
    label: str


class Reading(msgspec.Struct, frozen=True):
    """What was read at one place."""

    key: str
    kind: MarkKind
    field: FieldName
    start: int
    end: int
    words: str
    heading: str
    value: str | None
    """TIMEX3 type, value and mod of a date."""
    rows: tuple[Row, ...]
    event: EventLink | None = None

    @property
    def mark(self) -> Mark:
        """Where it stands in its field."""
        return Mark(self.start, self.end, self.kind, self.key)


Events = Mapping[str, EventLink]
"""By the report of the article that the event holds."""

SAID_ANCHORS: Mapping[str, str] = {
    "speech": "the day that it was said",
    "timex": "another date of the text",
    "revision": "the day of the revision that added it",
}
"""What a date is said to count from; that it counts from the publication day, or nothing, goes without saying."""


def readings(annotation: Annotation, events: Events) -> tuple[Reading, ...]:
    """Every date, figure and unread place, in the order of the text."""
    dates = [_date(number, one) for number, one in enumerate(annotation.times, 1)]
    figures = [_figure(one, events) for one in annotation.claims]
    unread = [_unread(number, one) for number, one in enumerate(annotation.unread, 1)]
    return tuple(sorted((*dates, *figures, *unread), key=lambda one: (one.field != "title", one.start, -one.end)))


def _date(number: int, told: TimeExpression) -> Reading:
    return Reading(
        key=f"d{number}",
        kind="date",
        field=told.field,
        start=told.start,
        end=told.end,
        words=told.text,
        heading=_date_heading(told),
        value=" ".join(filter(None, (told.type, told.value, told.mod))),
        rows=tuple(Row(name, says) for name, says in _date_rows(told) if says),
    )


def _date_heading(told: TimeExpression) -> str:
    if told.interval.start is None and told.interval.end is None:
        return {"DURATION": "a length of time", "SET": "a repeated time"}.get(told.type, "no day of its own")
    return say_interval(told.interval)


def _date_rows(told: TimeExpression) -> Iterator[tuple[str, str]]:
    yield "Because", told.because
    if told.anchor.kind in SAID_ANCHORS:
        yield "From", _anchor(told.anchor)
    if told.signal is not None:
        yield "Bound", f"“{told.signal}”"
    for other in told.alternatives:
        yield "Or else", f"{say_interval(other.interval)} ({other.value}): {other.because}"


def _anchor(anchor: Anchor) -> str:
    says = SAID_ANCHORS[anchor.kind]
    return f"{says}, {say_iso(anchor.value)}" if anchor.value else says


def _figure(claim: Claim, events: Events) -> Reading:
    return Reading(
        key=claim.id,
        kind="figure",
        field=claim.field,
        start=claim.start,
        end=claim.end,
        words=claim.text,
        heading=f"{words.claim_words(claim)} {words.OUTCOMES[claim.outcome].lower()}: {GROUP_WORDS[claim.group]}",
        value=None,
        rows=tuple(Row(name, says) for name, says in _figure_rows(claim) if says),
        event=events.get(claim.report) if claim.report else None,
    )


def _figure_rows(claim: Claim) -> Iterator[tuple[str, str]]:
    if claim.quantity.hedge != "exact":
        yield "Bounds", words.bound_words(claim.quantity)
    yield "Said by", _said_by(claim.attribution)
    if claim.modality != "asserted":
        yield "Told as", words.MODALITIES[claim.modality]
    if claim.role == "attacker":
        yield "Who", "attackers"
    if claim.kind != "event":
        yield "Told in", words.REPORTS[claim.kind].lower()
    yield from _figure_ties(claim)


def _figure_ties(claim: Claim) -> Iterator[tuple[str, str]]:
    if claim.agent is not None:
        yield "Done by", f"{claim.agent.text} ({claim.agent.status})"
    if claim.covers is not None:
        yield "Covers", f"“{claim.covers.text}”: {say_interval(claim.covers.interval)}"
    if claim.restates is not None:
        yield "Says again", claim.restates
    if claim.part_of is not None:
        yield "Among", f"{claim.part_of}{', told as included' if claim.subset else ''}"


def _said_by(told: Attribution | None) -> str:
    if told is None:
        return "the outlet itself"
    name = f"{told.speaker}: “{told.text}”" if told.speaker else f"“{told.text}”"
    stance = "" if told.stance == "asserts" else f", who {words.STANCES[told.stance]}"
    return f"{name} ({words.KINDS[told.kind]}){stance}"


def _unread(number: int, told: Unread) -> Reading:
    return Reading(
        key=f"u{number}",
        kind="unread",
        field=told.field,
        start=told.start,
        end=told.end,
        words=told.text,
        heading="not understood",
        value=None,
        rows=(Row("Because", told.why),),
    )


def count_words(found: tuple[Reading, ...], kind: Literal["date", "figure", "unread"]) -> str:
    """`1 date`, `3 figures`, `2 not understood`."""
    count = sum(one.kind == kind for one in found)
    return f"{count} not understood" if kind == "unread" else f"{count} {kind}{'' if count == 1 else 's'}"
