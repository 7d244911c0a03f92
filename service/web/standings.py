"""How a figure and a claim stand, in words for pages."""

from collections.abc import Mapping

from reconciler.concepts.figure import ClaimStanding, Doubt, FigureClaim, FigureStanding

FIGURE_STANDINGS: Mapping[FigureStanding, tuple[str, str, str]] = {
    "single": ("One voice", "○", "nobody else gives a figure to hold it against"),
    "agree": ("Agree", "=", "all that count have equal bounds"),
    "compatible": ("Compatible", "≈", "all that count allow one and the same number"),
    "apart": ("Far apart", "↔", "they meet only because a bound is open; the printed numbers differ widely"),
    "conflict": ("In conflict", "≠", "two that count have no number in common, or a part exceeds its whole"),
}
"""Name, sign and meaning: the sign says it without colour, the name without the sign."""

CLAIM_STANDINGS: Mapping[ClaimStanding, tuple[str, str]] = {
    "current": ("Current", "counts for the figure"),
    "restated": ("Restated", "says again what another claim says: it adds no voice"),
    "superseded": ("Superseded", "the same voice later gave another figure"),
    "corrected": ("Corrected", "the outlet put another figure in its place"),
    "retracted": ("Retracted", "the outlet took it back"),
    "rejected": ("Rejected", "a person set it aside"),
}

DOUBTS: Mapping[Doubt, str] = {
    "denied": "denied: it bounds nothing",
    "unconfirmed": "its source cannot confirm it: it bounds nothing",
    "hypothetical": "only supposed: it bounds nothing",
}


def claim_standing(claim: FigureClaim) -> tuple[str, str]:
    """Name and meaning; a claim that does not count for the figure though it is current says why."""
    name, means = CLAIM_STANDINGS[claim.standing]
    if claim.standing == "current" and claim.doubt is not None:
        return name, DOUBTS[claim.doubt]
    return name, f"{claim.counts}: it is no count of the whole event" if claim.counts else means
