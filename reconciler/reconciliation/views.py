"""Views that sum a figure up, each under its own name; none of them is ever taken by default."""

from collections.abc import Callable, Mapping, Sequence

import msgspec

from reconciler.concepts.figure import Bounds, Figure, FigureClaim
from reconciler.reconciliation.moments import Moment, later, read_moment
from reconciler.reconciliation.phrases import between, listed


class View(msgspec.Struct, frozen=True):
    """What a figure comes to under one named policy."""

    name: str
    bounds: Bounds
    claims: tuple[FigureClaim, ...]
    """The claims that it rests on, in the order of the figure."""
    because: str


def view(figure: Figure, name: str) -> View | None:
    """The figure as the view of that name sums it up; None where no current claim asserts what it counts.

    What is denied, supposed or feared counts for nothing here, and what counts a part, another period or other events
    only where nothing counts the event itself. Raises `ValueError` for a name that no view has.
    """
    if name not in VIEWS:
        raise ValueError(f"view {name!r} is not known: ask for one of {', '.join(VIEWS)}")
    asserted = [claim for claim in figure.claims if claim.standing == "current" and _asserted(claim)]
    whole = [claim for claim in asserted if claim.counts is None] or asserted
    return VIEWS[name](whole) if whole else None


def _asserted(claim: FigureClaim) -> bool:
    doubted = claim.attribution is not None and claim.attribution.stance in ("denies", "cannot_confirm")
    return not doubted and claim.modality in ("asserted", "reported")


def _hull(claims: Sequence[FigureClaim]) -> View:
    bounds = _hull_of(claims)
    return View("hull", bounds, tuple(claims), f"from the least to the most that is claimed: {between(bounds)}")


def _latest(claims: Sequence[FigureClaim]) -> View:
    newest = [claim for claim in claims if not any(later(_moment(other), _moment(claim)) for other in claims)]
    told = listed(_words(claim) for claim in newest)
    return View("latest", _hull_of(newest), tuple(newest), f"told last, on {newest[0].published}: {told}")


def _most_voices(claims: Sequence[FigureClaim]) -> View:
    backing: dict[Bounds, dict[str, None]] = {}
    for claim in claims:
        backing.setdefault(_bounds(claim), {})[claim.voice] = None
    most = max(len(voices) for voices in backing.values())
    chosen = [claim for claim in claims if len(backing[_bounds(claim)]) == most]
    told = listed(_words(claim) for claim in chosen)
    return View("most_voices", _hull_of(chosen), tuple(chosen), f"{most} {'voice' if most == 1 else 'voices'}: {told}")


def _most_conservative(claims: Sequence[FigureClaim]) -> View:
    least = min(_floor(claim) for claim in claims)
    chosen = [claim for claim in claims if _floor(claim) == least]
    told = listed(_words(claim) for claim in chosen)
    return View("most_conservative", _hull_of(chosen), tuple(chosen), f"claims the least: {told}")


VIEWS: Mapping[str, Callable[[Sequence[FigureClaim]], View]] = {
    "hull": _hull,
    "latest": _latest,
    "most_voices": _most_voices,
    "most_conservative": _most_conservative,
}


def _bounds(claim: FigureClaim) -> Bounds:
    return Bounds(claim.quantity.low, claim.quantity.high)


def _hull_of(claims: Sequence[FigureClaim]) -> Bounds:
    lows = [claim.quantity.low for claim in claims]
    highs = [claim.quantity.high for claim in claims]
    low = None if None in lows else min(low for low in lows if low is not None)
    high = None if None in highs else max(high for high in highs if high is not None)
    return Bounds(low, high)


def _floor(claim: FigureClaim) -> tuple[int, bool, int]:
    """What a claim asserts at the least; of equal floors the lower ceiling asserts less."""
    low, high = claim.quantity.low, claim.quantity.high
    return low or 0, high is None, high or 0


def _moment(claim: FigureClaim) -> Moment:
    return read_moment(claim.published)


def _words(claim: FigureClaim) -> str:
    return f"{claim.text} ({claim.speaker or claim.outlet or claim.article})"
