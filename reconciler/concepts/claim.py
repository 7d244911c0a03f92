"""Claims: one stated quantity with one outcome and group, in one report, by someone's word."""

from typing import Literal

import msgspec

from reconciler.concepts.group import Group
from reconciler.concepts.interval import Interval
from reconciler.concepts.mention import Extract, FieldName, Span, Stretch
from reconciler.concepts.quantity import Quantity

Outcome = Literal["killed", "injured", "missing", "captured", "rescued", "trapped", "displaced", "casualties"]
HURT: frozenset[Outcome] = frozenset({"killed", "injured", "casualties"})
Modality = Literal["asserted", "reported", "feared", "denied", "hypothetical"]
Role = Literal["victim", "attacker"]
AttributionKind = Literal["official", "party", "health", "witness", "ngo", "media", "unnamed", "none"]
Stance = Literal["asserts", "denies", "claims_responsibility", "cannot_confirm"]
ReportKind = Literal["event", "background", "statistic", "aggregate", "context"]
Side = Literal["state", "insurgent", "foreign", "other"]
BlockKind = Literal[
    "title", "standfirst", "body", "caption", "credit", "related", "heading", "stamp", "outlet", "byline", "chrome"
]
"""The part of a page that a line belongs to."""


class Attribution(msgspec.Struct, frozen=True, gc=False):
    """Who the article has a claim from, in its own words."""

    text: str
    start: int
    end: int
    kind: AttributionKind
    stance: Stance = "asserts"
    speaker: str | None = None
    """The person or institution, under one canonical name per voice; null where nobody is named (officials, police)."""
    organisation: str | None = None
    """What the speaker belongs to, where told."""
    side: Side | None = None
    """The party that the speaker speaks for, where told."""
    chain: tuple[str, ...] = ()
    """From the outlet inwards, where told: this outlet, from that agency, from that speaker."""


class Agent(msgspec.Struct, frozen=True, gc=False):
    """Who is said to have done it."""

    text: str
    status: Literal["asserted", "accused", "claimed", "denied"]


class Coverage(msgspec.Struct, frozen=True, gc=False):
    """The period that a figure counts, where it is told."""

    text: str
    interval: Interval


class AsRead(msgspec.Struct, frozen=True, gc=False):
    """What a claim was read as, before a person amended or moved it."""

    outcome: Outcome
    group: Group
    quantity: Quantity
    role: Role
    modality: Modality
    report: str | None


class Judged(msgspec.Struct, frozen=True, gc=False):
    """What a person did to a claim, and why."""

    verdict: Literal["amend", "add", "move", "best", "note"]
    by: str
    why: str | None
    """The reason; of a note, what it says."""
    was: AsRead | None = None
    """Null where nothing of the claim was changed."""


class Claim(msgspec.Struct, frozen=True, gc=False):
    """One stated quantity of people with one outcome, at its place in the text."""

    id: str
    """`c1`, `c2`, … in the order of the text."""
    field: FieldName
    start: int
    """Of figure, hedge left out, and head noun together."""
    end: int
    text: str
    figure: Extract
    """The number's own words; the article or noun where a victim has no number."""
    sentence: Stretch
    outcome: Outcome
    group: Group
    quantity: Quantity
    block: BlockKind
    """Titles, standfirsts and captions restate the body, they do not add to it."""
    group_text: str | None = None
    role: Role = "victim"
    modality: Modality = "asserted"
    includes_attackers: bool | None = None
    covers: Coverage | None = None
    attribution: Attribution | None = None
    agent: Agent | None = None
    report: str | None = None
    restates: str | None = None
    """Id of the claim of the same article that says it in full."""
    part_of: str | None = None
    """Id of the claim whose people these are among."""
    subset: bool = False
    """Told as included ("including two children"): never added to its siblings."""
    kind: ReportKind = "context"
    """Of the report that it stands in."""
    judged: tuple[Judged, ...] = ()
    """What people did to it, in the order of the log."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.field, self.start, self.end)
