"""Judgements: what a person decided; it outranks scores."""

from typing import Literal

import msgspec

from reconciler.concepts.event import ReportRef

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


Judgement = PairJudgement | ClaimJudgement
