"""Judgements: what a person decided; it outranks scores."""

from typing import Literal

import msgspec

from reconciler.concepts.claim import Modality, Outcome, ReportKind, Role
from reconciler.concepts.event import ReportRef
from reconciler.concepts.group import Group
from reconciler.concepts.interval import Granularity, Interval
from reconciler.concepts.mention import FieldName
from reconciler.concepts.quantity import Quantity

Verdict = Literal["same", "different", "unsure"]


class PairJudgement(msgspec.Struct, frozen=True, tag="pair"):
    """Two reports are, or are not, of one event."""

    id: str
    verdict: Verdict
    left: ReportRef
    right: ReportRef
    by: str
    why: str | None = None


class ClaimJudgement(msgspec.Struct, frozen=True, tag="claim"):
    """A claim is rejected, or accepted again."""

    id: str
    verdict: Literal["reject", "accept"]
    article: str
    claim: str
    by: str
    why: str | None = None


class ClaimAmendment(msgspec.Struct, frozen=True, tag="amend"):
    """A claim was read wrongly; what is null stays as it was read."""

    id: str
    article: str
    claim: str
    by: str
    why: str | None = None
    quantity: Quantity | None = None
    outcome: Outcome | None = None
    group: Group | None = None
    role: Role | None = None
    modality: Modality | None = None


class ClaimAddition(msgspec.Struct, frozen=True, tag="add"):
    """The text makes a claim that was not read, at `[start, end)` of a field; it gets the judgement's id."""

    id: str
    article: str
    report: str
    field: FieldName
    start: int
    end: int
    outcome: Outcome
    quantity: Quantity
    by: str
    why: str | None = None
    group: Group = "people"
    role: Role = "victim"
    modality: Modality = "asserted"


class ClaimMove(msgspec.Struct, frozen=True, tag="move"):
    """A claim belongs to another report of its article."""

    id: str
    article: str
    claim: str
    report: str
    by: str
    why: str | None = None


class ReportAmendment(msgspec.Struct, frozen=True, tag="report"):
    """A report has another time, other places or another kind; what is null stays as it was read."""

    id: str
    article: str
    report: str
    by: str
    why: str | None = None
    interval: Interval | None = None
    precision: Granularity | None = None
    places: tuple[str, ...] | None = None
    """Names of places that the article tells of."""
    kind: ReportKind | None = None


class ClaimRemark(msgspec.Struct, frozen=True, tag="remark"):
    """A claim is the one to go by, or something is to be known of it; neither changes how anything stands."""

    id: str
    verdict: Literal["best", "note"]
    article: str
    claim: str
    by: str
    why: str | None = None


Judgement = PairJudgement | ClaimJudgement | ClaimAmendment | ClaimAddition | ClaimMove | ReportAmendment | ClaimRemark
Change = ClaimAmendment | ClaimAddition | ClaimMove | ReportAmendment | ClaimRemark
"""Judgements on what one article was read as."""
