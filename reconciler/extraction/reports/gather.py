"""Gathers scenes into drafts: the same happening goes on until the text says that another is told."""

import re
from collections.abc import Sequence

import msgspec

from reconciler.concepts.place import Place
from reconciler.extraction.reports.draft import (
    Draft,
    Told,
    dates_apart,
    dates_meet,
    joined,
    open_draft,
    places_apart,
    types_apart,
)
from reconciler.extraction.reports.role import dates_history
from reconciler.extraction.reports.series import (
    WIDE,
    dated_by_parts,
    part_of,
    part_places,
    same_part,
)
from reconciler.extraction.reports.sums import goes_on, sort_of
from reconciler.extraction.reports.turns import abroad, aside, back, ended_before, opens_another, told_before
from reconciler.extraction.reports.words import MODALS, VIOLENT

_THE_PLACE = re.compile(
    r"\b[Tt]he (?:district|town|city|area|province|village|region|island"
    r"|same (?:[a-z]{3,12} )?(?:pit|mine|town|city|area|province|village|district|market|prison|camp|school))\b"
    r"|\bthere(?= (?:killed|left|wounded|injured|in|on|last|on|has)\b|[.,])",
    re.ASCII,
)
NEAR = 100
"""Characters within which "it happened" or "officers responded" stands by its day."""
HABIT = re.compile(r"\b(?:traditionally|typically|usually|every (?:spring|summer|autumn|fall|winter))\b")
"""Said of what happens time and again."""
HOURS = re.compile(r"(?:\w{1,10} )?(?:hours|minutes) (?:later|earlier)", re.IGNORECASE)
HABITUAL = frozenset("traditionally typically usually every".split())
CLOCKED = frozenset("happened occurred called responded dispatched".split())
"""Words that an hour without its day stands by."""
MOST = 400
"""Sentences of happenings that are weighed; no article has as many."""


def gather(scenes: Sequence[Told]) -> list[Draft]:
    """Drafts in the order in which the body opens them; what tells of no happening is left out.

    The first `MOST` scenes are weighed one by one; in a longer text the rest goes with the last happening told.
    """
    drafts: list[Draft] = []
    current: int | None = None
    latest = 0
    seen: dict[str, int] = {}
    matter = [told for told in scenes if _matters(told)]
    for told in matter[:MOST]:
        if aside(told, drafts[current]) if current is not None else drafts and _says_little(told):
            continue
        place = seen.get(told.scene.words)
        if place is None and goes_on(told, drafts[latest] if drafts else None, alone=current is None):
            place = latest
        place = _home(told, drafts, current) if place is None else place
        if place is None:
            drafts.append(_opened(told, drafts, current))
            place = len(drafts) - 1
        else:
            drafts[place] = joined(drafts[place], told)
        seen[told.scene.words] = latest = place
        if drafts[place].sort in ("event", "aggregate") and not told.scene.recalled:
            current = place if drafts[place].sort == "event" else None
    if current is not None and len(matter) > MOST:
        drafts[current] = msgspec.structs.replace(drafts[current], told=(*drafts[current].told, *matter[MOST:]))
    return drafts


def _says_little(told: Told) -> bool:
    """Names a kind of event beside a sum, and nothing of any one event."""
    return not (told.scene.claims or told.dates or told.scene.places)


def _matters(told: Told) -> bool:
    """Tells of something that happened."""
    scene = told.scene
    if scene.claims or (scene.cue == "context" and scene.times):
        return True
    if scene.tokens & HABITUAL and HABIT.search(scene.words) is not None:
        return False
    if not scene.types:
        return any(
            (role.role in ("event", "nearby", "later") and role.distance <= NEAR and role.time.granularity != "month")
            or (role.role == "clock" and not CLOCKED.isdisjoint(scene.tokens))
            for role in told.roles
        )
    if dates_history(scene):
        return True
    if MODALS & scene.tokens and not told.dates:
        return False
    return bool(told.dates or scene.places or scene.types != ("other",))


def _home(told: Told, drafts: Sequence[Draft], current: int | None) -> int | None:
    """Index of the draft that the scene goes on with; None opens another."""
    sort = sort_of(told, told_before(drafts, current))
    if sort != "event" or current is None:
        return None
    here = dated_by_parts(drafts, current)
    if not told.scene.types and not told.scene.claims:
        return current
    if opens_another(told, here):
        return None
    if part_of(told, drafts, current) is not None:
        return same_part(told, drafts)
    if abroad(told, here):
        return None
    if dates_apart(told, here) or _elsewhere(told, here) or _of_another_type(told, here):
        return _other_home(told, drafts)
    return back(told, drafts, current)


def _elsewhere(told: Told, here: Draft) -> bool:
    """A figure or a date at a place that the draft neither names nor holds."""
    if not (told.scene.claims or told.dates) or not places_apart(told.scene.places, here.places):
        return False
    return told.scene.words.startswith("In ") and bool(told.scene.claims) and not dates_meet(told, here)


def _of_another_type(told: Told, here: Draft) -> bool:
    """Of another family of violence; or violence, where the draft tells of nature's."""
    if told.dates and here.interval is None and types_apart(told.scene.types, here.kinds):
        return True
    violent = (VIOLENT | {"attack"}).intersection(told.scene.types)
    natural = bool(here.first.types) and WIDE.issuperset(here.first.types)
    return bool(violent and told.scene.claims) and natural and here.kinds.isdisjoint(violent)


def _other_home(told: Told, drafts: Sequence[Draft]) -> int | None:
    """An earlier draft that the date, type and place of the scene fit."""
    for index, draft in enumerate(drafts):
        when = dated_by_parts(drafts, index)
        when = when if draft.whole is None or draft.interval is not None else drafts[draft.whole]
        if draft.sort != "event" or dates_apart(told, when) or places_apart(told.scene.places, draft.places):
            continue
        if types_apart(told.scene.types, draft.kinds):
            continue
        if dates_meet(told, when) or (draft.interval is None and bool(draft.kinds.intersection(told.scene.types))):
            return index
    return None


def _opened(told: Told, drafts: Sequence[Draft], current: int | None) -> Draft:
    sort = sort_of(told, told_before(drafts, current))
    whole = part_of(told, drafts, current) if current is not None and sort == "event" else None
    if told.scene.cue in ("item", "earlier", "second") or (whole is not None and _separate(told, drafts[whole])):
        whole = None
    meant = _meant_places(told, drafts, current)
    if whole is not None:
        named = part_places(told.scene, drafts[whole])
        meant = tuple(place for place in named if place not in told.scene.places)
    return open_draft(told, sort=sort, whole=whole, meant=meant)


def _separate(told: Told, whole: Draft) -> bool:
    """Told as another event, not as the next of attacks that were announced at these very places."""
    return told.scene.cue == "another" and not (whole.parallel and HOURS.match(told.scene.words) is not None)


def _meant_places(told: Told, drafts: Sequence[Draft], current: int | None) -> tuple[Place, ...]:
    """Where it says "the town" instead of a name: those of the event told before, of a part the whole's.

    "The same city", after a paragraph on what was elsewhere and earlier, is the lead's.
    """
    said = _THE_PLACE.search(told.scene.words) if not told.scene.places else None
    before = told_before(drafts, current)
    if said is None or before is None:
        return ()
    lead = next((draft for draft in drafts if draft.sort == "event" and draft.whole is None), before)
    return lead.places if "same" in said.group() and lead.places and ended_before(before, lead) else before.places
