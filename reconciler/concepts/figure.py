"""Figures: the claims on one outcome and group of one event, side by side."""

from typing import Literal

import msgspec

from reconciler.concepts.claim import Attribution, BlockKind, Judged, Modality, Outcome, Role
from reconciler.concepts.group import Group
from reconciler.concepts.quantity import Quantity

FigureStanding = Literal["single", "agree", "compatible", "apart", "conflict"]
ClaimStanding = Literal["current", "restated", "superseded", "corrected", "retracted", "rejected"]
Doubt = Literal["denied", "unconfirmed", "hypothetical"]
"""Why nobody stands behind a claim: it is shown in its row, and bounds nothing there."""
NoteKind = Literal[
    "sum", "sum_fails", "part", "part_exceeds", "later_higher", "attackers", "one_group_or_two", "uncounted"
]


class Bounds(msgspec.Struct, frozen=True, gc=False):
    """Counts from `low` to `high`, both inclusive, null is open."""

    low: int | None = None
    high: int | None = None


class Voices(msgspec.Struct, frozen=True, gc=False):
    """How many independent voices stand behind a figure: unnamed officials may be one or several."""

    at_least: int
    at_most: int


class Note(msgspec.Struct, frozen=True, gc=False):
    """Something to know of a figure that is no standing."""

    kind: NoteKind
    says: str


class FigureClaim(msgspec.Struct, frozen=True, gc=False):
    """One claim as it stands in a figure."""

    article: str
    claim: str
    report: str
    text: str
    quantity: Quantity
    attribution: Attribution | None
    speaker: str | None
    standing: ClaimStanding
    group: Group
    role: Role = "victim"
    modality: Modality = "asserted"
    block: BlockKind = "body"
    outlet: str | None = None
    published: str = ""
    """When its article was published, as printed."""
    voice: str = ""
    """Who stands behind it, under one key however the texts name them."""
    origin: str = ""
    """Id of the text that its article shares with its copies."""
    because: str | None = None
    """Why it is not current; null where it is."""
    counts: str | None = None
    """What it counts where that is not the event as a whole: `of a part`, `in Herat`, `over another period`."""
    judged: tuple[Judged, ...] = ()
    """What people did to it: what it was before stays to be seen."""

    @property
    def doubt(self) -> Doubt | None:
        """Why nobody stands behind it; None where somebody does."""
        stance = "asserts" if self.attribution is None else self.attribution.stance
        if stance == "denies" or self.modality == "denied":
            return "denied"
        if stance == "cannot_confirm":
            return "unconfirmed"
        return "hypothetical" if self.modality == "hypothetical" else None


class Figure(msgspec.Struct, frozen=True, gc=False):
    """Every claim on one outcome and group of one event, and how they stand to one another."""

    outcome: Outcome
    group: Group
    standing: FigureStanding
    low: int | None
    """Least of the hull of its current claims that count the whole event; null is open."""
    high: int | None
    shared: Bounds | None
    """What all current claims that count the whole event allow; null where they share nothing."""
    independent: Voices
    because: str
    claims: tuple[FigureClaim, ...]
    notes: tuple[Note, ...] = ()
    role: Role = "victim"
