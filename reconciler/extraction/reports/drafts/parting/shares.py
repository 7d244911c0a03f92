"""How the figures of a series and those of its parts go together."""

from collections.abc import Mapping, Sequence

from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.scenes.scene import Scene

BEYOND = 10**9
"""More than any figure."""
LOCATING_FIRST = ("In ", "At ", "Near ")
"""What opens with where it was."""


def opening_of(whole: Draft) -> Scene:
    """The sentence that counts the whole: the first of it, else the first after it that counts somebody."""
    return next((told.scene for told in whole.told[:OPENING] if told.scene.claims), whole.first)


OPENING = 3
"""Sentences within which a series that opens without a figure has its total."""


def less(scene: Scene, opening: Scene) -> bool:
    """Some figure of the opening can be the total of the scene's, which opens with its place where that has none."""
    totals = _totals(opening)
    if not totals:
        return scene.words.startswith(LOCATING_FIRST)
    return any(0 < (claim.quantity.stated or 0) < totals.get(claim.outcome, 0) for claim in scene.claims)


def as_many(scene: Scene, opening: Scene) -> bool:
    """Some figure of the scene is no smaller than that of the opening: it is the whole again."""
    totals = _totals(opening)
    return any((claim.quantity.stated or 0) >= totals.get(claim.outcome, BEYOND) for claim in scene.claims)


def beyond_the_total(told: Told, drafts: Sequence[Draft], whole: int) -> bool:
    """Dead of a day of their own, more than the parts of an undated whole leave of its total."""
    dead = _totals(told.scene).get("killed", 0)
    total = _totals(drafts[whole].first).get("killed", BEYOND)
    if not dead or drafts[whole].interval is not None or not any(role.role == "event" for role in told.dates):
        return False
    inner = (_totals(draft.first).get("killed", 0) for draft in drafts if draft.whole == whole)
    parts = [count for count in inner if count]
    return len(parts) > 1 and sum(parts) + dead > total


def _totals(opening: Scene) -> Mapping[str, int]:
    """The most that the opening counts of each outcome."""
    totals: dict[str, int] = {}
    for claim in opening.claims:
        if claim.quantity.stated:
            totals[claim.outcome] = max(totals.get(claim.outcome, 0), claim.quantity.stated)
    return totals
