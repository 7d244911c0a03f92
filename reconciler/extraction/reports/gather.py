"""Gathers scenes into drafts: the same happening goes on until the text says that another is told."""

import re
from collections.abc import Sequence

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.interval import Interval, hull
from reconciler.extraction.reports.draft import (
    Draft,
    Told,
    dates_apart,
    dates_meet,
    joined,
    open_draft,
    places_apart,
    related,
    tells_of_several,
    types_apart,
)
from reconciler.extraction.reports.role import dates_history
from reconciler.extraction.reports.scene import Scene
from reconciler.extraction.reports.words import MODALS

_THE_PLACE = re.compile(r"\bthe (?:district|town|city|area|province|village|region|same [a-z]{4,12})\b", re.ASCII)
_NEW_CLAUSE = re.compile(r"[,;] (?:and|but|while|when|after)\b|;")
NEAR = 100
"""Characters within which "it happened" or "officers responded" stands by its day."""
CLOCKED = frozenset("happened occurred called responded dispatched".split())
"""Words that an hour without its day stands by."""
MOST = 400
"""Sentences of happenings that are weighed; no article has as many."""
SOME = 3
"""Fewer people than this are nobody's statistic."""
MASS = 100
"""Figures from here on, told without date or type of event, sum up a war rather than tell of one event."""
HARMED = frozenset({"killed", "injured", "casualties"})
FORTNIGHT = 14
"""Days; what is counted over more is a statistic."""


def gather(scenes: Sequence[Told]) -> list[Draft]:
    """Drafts in the order in which the body opens them; what tells of no happening is left out.

    The first `MOST` scenes are weighed one by one; in a longer text the rest goes with the last happening told.
    """
    drafts: list[Draft] = []
    current: int | None = None
    seen: dict[str, int] = {}
    matter = [told for told in scenes if _matters(told)]
    for told in matter[:MOST]:
        place = seen.get(told.scene.words)
        place = _home(told, drafts, current) if place is None else place
        if place is None:
            drafts.append(_opened(told, drafts, current))
            place = len(drafts) - 1
        else:
            drafts[place] = joined(drafts[place], told)
        seen[told.scene.words] = place
        if drafts[place].sort == "event":
            current = place
    if current is not None and len(matter) > MOST:
        drafts[current] = msgspec.structs.replace(drafts[current], told=(*drafts[current].told, *matter[MOST:]))
    return drafts


def _matters(told: Told) -> bool:
    """Tells of something that happened."""
    scene = told.scene
    if scene.claims or (scene.cue == "context" and scene.times):
        return True
    if not scene.types:
        return any(
            (role.role in ("event", "nearby", "later") and role.distance <= NEAR)
            or (role.role == "clock" and not CLOCKED.isdisjoint(scene.tokens))
            for role in told.roles
        )
    if dates_history(scene):
        return True
    if MODALS & scene.tokens and not told.dates:
        return False
    return bool(told.dates or scene.places or scene.types != ("other",))


def sort_of(told: Told, current: Draft | None) -> str:
    """`statistic`, `context`, or `event`."""
    scene = told.scene
    if scene.claims and _sums_up(told, current):
        return "statistic"
    history = dates_history(scene) and not told.dates and not (scene.claims and current is None)
    return "context" if scene.cue == "context" or history else "event"


def _sums_up(told: Told, current: Draft | None) -> bool:
    """Its figures count a period, or a whole war."""
    scene = told.scene
    if any(_covers_long(claim, scene) for claim in scene.claims):
        return True
    if not told.dates and (scene.cue == "statistic" or _spans(scene)):
        return True
    bare = not told.dates and not scene.places and not set(scene.types) - {"other"}
    return bare and _mass(told, current)


def _covers_long(claim: Claim, scene: Scene) -> bool:
    """Counts a period longer than any one event, told in the figure's own clause."""
    stated = claim.quantity.stated
    if claim.covers is None or not _long(claim.covers.interval) or (stated is not None and stated < SOME):
        return False
    told, figure = scene.words.find(claim.covers.text), claim.start - scene.sentence.start
    between = scene.words[min(told, figure) : max(told, figure)] if told >= 0 else ""
    return _NEW_CLAUSE.search(between) is None


def _spans(scene: Scene) -> bool:
    """Between two days further apart than any one event lasts."""
    ends = [time.interval for time in scene.times if time.signal == "between"]
    return len(ends) > 1 and _long(hull(ends[0], ends[-1]))


def _long(interval: Interval) -> bool:
    """Longer than a fortnight, or open."""
    return interval.start is None or interval.end is None or (interval.end - interval.start).days > FORTNIGHT


def _mass(told: Told, current: Draft | None) -> bool:
    harmed = [claim for claim in told.scene.claims if claim.outcome in HARMED]
    stated = max((claim.quantity.stated or claim.quantity.low or 0 for claim in harmed), default=0)
    before = [claim.quantity.stated or 0 for each in (current.told if current else ()) for claim in each.scene.claims]
    return current is not None and stated >= MASS and stated > 2 * max(before, default=0)


def _home(told: Told, drafts: Sequence[Draft], current: int | None) -> int | None:
    """Index of the draft that the scene goes on with; None opens another."""
    sort = sort_of(told, drafts[current] if current is not None else None)
    if sort != "event" or current is None:
        return None
    here = drafts[current]
    if not told.scene.types and not told.scene.claims:
        return current
    if told.scene.cue in ("another", "earlier"):
        return None
    if _part_of(told, drafts, current) is not None:
        return _same_part(told, drafts)
    if dates_apart(told, here) or _elsewhere(told, here) or _of_another_type(told, here):
        return _other_home(told, drafts)
    if here.whole is not None and "there" not in told.scene.tokens and _of_whole(told):
        return here.whole
    return current


def _elsewhere(told: Told, here: Draft) -> bool:
    """A figure or a date at a place that the draft neither names nor holds."""
    if not (told.scene.claims or told.dates) or not places_apart(told.scene.places, here.places):
        return False
    return told.scene.words.startswith("In ") and bool(told.scene.claims) and not dates_meet(told, here)


def _of_another_type(told: Told, here: Draft) -> bool:
    return bool(told.dates) and here.interval is None and types_apart(told.scene.types, here.kinds)


def _other_home(told: Told, drafts: Sequence[Draft]) -> int | None:
    """An earlier draft that the date, type and place of the scene fit."""
    for index, draft in enumerate(drafts):
        when = draft if draft.whole is None or draft.interval is not None else drafts[draft.whole]
        if draft.sort != "event" or dates_apart(told, when) or places_apart(told.scene.places, draft.places):
            continue
        if types_apart(told.scene.types, draft.kinds):
            continue
        if dates_meet(told, when) or (draft.interval is None and bool(draft.kinds.intersection(told.scene.types))):
            return index
    return None


def _umbrella(drafts: Sequence[Draft], current: int) -> int | None:
    """The draft told of several places at once, if the current one is it or a part of it."""
    held = drafts[current].whole
    whole = current if held is None else held
    return whole if drafts[whole].several or drafts[whole].parallel else None


def _part_of(told: Told, drafts: Sequence[Draft], current: int) -> int | None:
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


def _same_part(told: Told, drafts: Sequence[Draft]) -> int | None:
    names = {place.name for place in told.scene.places}
    for index, draft in enumerate(drafts):
        if draft.whole is not None and {place.name for place in draft.places} & names:
            return index
    return None


def _of_whole(told: Told) -> bool:
    """Speaks of the attacks together again."""
    return bool(told.scene.tokens & {"attacks", "bombings", "blasts", "shootings", "clashes", "raids", "assaults"})


def _opened(told: Told, drafts: Sequence[Draft], current: int | None) -> Draft:
    sort = sort_of(told, drafts[current] if current is not None else None)
    whole = _part_of(told, drafts, current) if current is not None and sort == "event" else None
    return open_draft(
        told,
        sort=sort,
        whole=whole if told.scene.cue not in ("another", "earlier") else None,
        meant=drafts[current].places if current is not None and _meant(told) else (),
    )


def _meant(told: Told) -> bool:
    """Says "the town" instead of a name."""
    return not told.scene.places and _THE_PLACE.search(told.scene.words) is not None
