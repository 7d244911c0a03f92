"""What comes after an event, on whatever day: who fled their homes, was brought out alive, or let go."""

from reconciler.concepts.report import EventType
from reconciler.extraction.happenings import DISASTERS
from reconciler.extraction.reports.drafts.apart import places_apart
from reconciler.extraction.reports.drafts.draft import Draft, Told


def only_fled(told: Told) -> bool:
    """Counts those who left their homes, and tells of nothing that drove them out."""
    fled = bool(told.scene.claims) and all(claim.outcome == "displaced" for claim in told.scene.claims)
    return fled and not set(told.scene.types) - {"other"}


def only_saved(told: Told, here: Draft) -> bool:
    """Somebody is brought out alive, on whatever day, of the accident or disaster told before, or let go."""
    if only_freed(told, here):
        return True
    saved = bool(told.scene.claims) and all(claim.outcome == "rescued" for claim in told.scene.claims)
    if not saved or not _CAPTIVE.isdisjoint(told.scene.tokens) or here.kinds.isdisjoint(_ACCIDENTS):
        return False
    return set(told.scene.types) <= here.kinds | {"other"}


_ACCIDENTS: frozenset[EventType] = DISASTERS | {"capsizing", "collapse", "crash", "fire", "explosion"}
_CAPTIVE = frozenset("held hostage hostages captive captives kidnapped abducted captors ransom".split())


def only_freed(told: Told, here: Draft) -> bool:
    """Those who were taken come free on a later day: "Five were let go on Sunday", and nobody taken elsewhere."""
    scene = told.scene
    if "kidnapping" not in here.kinds or _FREED.isdisjoint(scene.tokens) or not _TAKEN.isdisjoint(scene.tokens):
        return False
    alone = all(claim.outcome == "rescued" for claim in scene.claims) and set(scene.types) <= {"kidnapping", "other"}
    return alone and scene.cue is None and not places_apart(scene.places, here.places)


_FREED = frozenset("freed released escaped".split())
_TAKEN = frozenset("kidnapped abducted seized kidnapping abduction last another".split())
"""Words of those taken at some other time."""
