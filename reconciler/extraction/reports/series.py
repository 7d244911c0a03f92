"""Series told as one, and their parts: a figure at some of the places only."""

from collections.abc import Sequence

from reconciler.extraction.reports.draft import Draft, Told, dates_apart, related, tells_of_several
from reconciler.extraction.reports.scene import Scene


def _umbrella(drafts: Sequence[Draft], current: int) -> int | None:
    """The draft told of several places at once, if the current one is it or a part of it."""
    held = drafts[current].whole
    whole = current if held is None else held
    return whole if drafts[whole].several or drafts[whole].parallel else None


def part_of(told: Told, drafts: Sequence[Draft], current: int) -> int | None:
    """The umbrella that a scene tells one part of: a figure at some of its places only."""
    whole = _umbrella(drafts, current)
    scene = told.scene
    if whole is None or not scene.claims or not scene.places or dates_apart(told, drafts[whole]):
        return None
    held = {place.name for place in drafts[whole].places}
    here = {place.name for place in scene.places}
    if not drafts[whole].parallel:
        return whole if not tells_of_several(scene) and _less(scene, drafts[whole].first) else None
    inside = all(any(related(place, other) for other in drafts[whole].places) for place in scene.places)
    return whole if inside and len(here & held) < len(held) else None


def _less(scene: Scene, opening: Scene) -> bool:
    """Some figure of the opening can be the total of the scene's."""
    totals = {claim.outcome: claim.quantity.stated or 0 for claim in opening.claims}
    return any(0 < (claim.quantity.stated or 0) < totals.get(claim.outcome, 0) for claim in scene.claims)


def same_part(told: Told, drafts: Sequence[Draft]) -> int | None:
    """The part told before that names one of its places."""
    names = {place.name for place in told.scene.places}
    for index, draft in enumerate(drafts):
        if draft.whole is not None and {place.name for place in draft.places} & names:
            return index
    return None


def of_whole(told: Told) -> bool:
    """Speaks of the attacks together again."""
    return bool(told.scene.tokens & {"attacks", "bombings", "blasts", "shootings", "clashes", "raids", "assaults"})
