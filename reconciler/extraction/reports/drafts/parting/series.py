"""Series told as one, and their parts: a figure at some of the places only."""

import re
from collections.abc import Sequence
from itertools import pairwise

from reconciler.concepts.group import ancestry
from reconciler.concepts.place import Place
from reconciler.concepts.report import EventType
from reconciler.extraction.happenings import DISASTERS
from reconciler.extraction.reports.drafts.apart import places_apart, related
from reconciler.extraction.reports.drafts.draft import HOURS, Draft, Told
from reconciler.extraction.reports.drafts.elsewhere import beside_it, in_neighbouring, out_of_land
from reconciler.extraction.reports.drafts.located import located, named_before, says_there
from reconciler.extraction.reports.drafts.parting.days_of_series import long_before
from reconciler.extraction.reports.drafts.parting.one_of_two import one_of_two
from reconciler.extraction.reports.drafts.parting.shares import (
    LOCATING_FIRST,
    as_many,
    beyond_the_total,
    less,
    opening_of,
)
from reconciler.extraction.reports.drafts.several import tells_of_several
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.words import VIOLENT
from reconciler.extraction.scanner import holds_any

PLURAL = frozenset("bombings attacks blasts explosions airstrikes strikes".split())
"""What an opening tells of more than one of."""
TOGETHER = frozenset(
    "attacks bombings blasts shootings clashes raids assaults toll total overall altogether nationwide".split()
)
"""Words that speak of the whole again."""
_LISTED = re.compile(r",?(?: and)?(?: [a-z-]{2,14}){0,5} ", re.ASCII)
"""Between two places of a list."""
_OPENS_WITHIN = 34
"""Characters before a year by which an event is called."""


def umbrella(drafts: Sequence[Draft], current: int) -> int | None:
    """The draft told of several places at once, if the current one is it or a part of it."""
    whole = _told_in(drafts, current)
    draft = drafts[whole]
    if whole and _of_a_past_year(draft):
        return None
    return whole if draft.several or draft.parallel or _wide(draft) or _plural(draft) else None


def _of_a_past_year(draft: Draft) -> bool:
    """Called by a year that is over: "The 2018 floods killed 483 people"."""
    years = [time for time in draft.first.times if time.granularity == "year" and time.direction == "past"]
    return any(time.start - draft.first.sentence.start < _OPENS_WITHIN for time in years)


def _plural(draft: Draft) -> bool:
    """Opened with "bombings" or "attacks" that killed so many together."""
    return bool(draft.first.claims) and not PLURAL.isdisjoint(draft.first.tokens)


def _wide(draft: Draft) -> bool:
    """A disaster, or fires over a whole region."""
    return not DISASTERS.isdisjoint(draft.first.all_types) or holds_any(draft.first.low, _FIRES)


_FIRES = ("wildfires", "bushfires", "forest fires", "bush fires", "brush fires")


def part_of(told: Told, drafts: Sequence[Draft], current: int) -> int | None:
    """The umbrella that a scene tells one part of: a figure at some of its places only."""
    if told.of_lead and drafts[0].sort != "statistic":
        return 0
    return _told_in(drafts, current) if told.of_before else _part_of_series(told, drafts, current)


def _part_of_series(told: Told, drafts: Sequence[Draft], current: int) -> int | None:
    whole = umbrella(drafts, current)
    scene = told.scene
    if (whole is None or not scene.places) and one_of_two(scene, drafts[base := _told_in(drafts, current)]):
        return base
    if whole is None or long_before(told, drafts, whole) or beyond_the_total(told, drafts, whole):
        return None
    draft = drafts[whole]
    if not scene.claims and not (draft.parallel and scene.cue == "another"):
        return whole if _opens_part(scene, draft) else None
    if other_side(scene, draft) or _of_another_land(scene, draft) or beside_it(scene, draft):
        return None
    if draft.parallel and scene.places and (not _wide(draft) or _inside(scene, draft)):
        return whole if _inside(scene, draft) and not as_many(scene, opening_of(draft)) else None
    if _another_wreck(scene, draft):
        return None
    some = _next_of_several(scene, draft) or _tells_of_some(scene, draft)
    if not some or _series_again(scene) or not less(scene, opening_of(draft)):
        return None
    return whole


def _of_another_land(scene: Scene, draft: Draft) -> bool:
    """At places that all lie in other countries than those that a series, no disaster, is told of first."""
    here = {place.within[-1] for place in scene.places if place.within}
    return (
        bool(here) and bool(_countries(draft.first)) and here.isdisjoint(_countries(draft.first)) and not _wide(draft)
    )


def _next_of_several(scene: Scene, draft: Draft) -> bool:
    """One more of a series was attacked "hours later", whether or not its name is known."""
    return draft.several and not scene.places and HOURS.match(scene.words) is not None


def _another_wreck(scene: Scene, draft: Draft) -> bool:
    """Something crashed or sank, which no word of its sentence lays to the disaster.

    It was hours after it, abroad, or the disaster is one that sinks and overturns nothing.
    """
    accident = _WRECKS.intersection(scene.types) and DISASTERS.isdisjoint(scene.types)
    if not accident:
        return False
    harmless = "crash" not in draft.kinds and not _STILL.isdisjoint(draft.first.types)
    apart = not draft.several and (harmless or HOURS.match(scene.words) is not None)
    return apart or _abroad(scene, draft) or (bool(scene.lands) and in_neighbouring(scene, scene.lands[0]))


def _abroad(scene: Scene, draft: Draft) -> bool:
    """In other countries than those that it opens with."""
    known, here = _countries(draft.first), _countries(scene)
    return bool(known) and bool(here) and known.isdisjoint(here)


def _countries(scene: Scene) -> frozenset[str]:
    return frozenset(place.within[-1] for place in scene.places if place.within) | {land.name for land in scene.lands}


_WRECKS: frozenset[EventType] = frozenset({"crash", "capsizing"})
_STILL: frozenset[EventType] = frozenset({"earthquake", "outbreak"})


def _told_in(drafts: Sequence[Draft], current: int) -> int:
    """The whole of a part, else the draft."""
    held = drafts[current].whole
    return current if held is None else held


def other_side(scene: Scene, draft: Draft) -> bool:
    """Counts insurgents alone, dead on a day or at a place of their own, where the series is one against others."""
    dead = [claim for claim in scene.claims if claim.outcome == "killed"]
    theirs = bool(dead) and all("insurgent" in ancestry(claim.group) for claim in dead)
    whole = [claim for claim in draft.first.claims if claim.outcome == "killed"]
    return theirs and bool(whole) and not any("insurgent" in ancestry(claim.group) for claim in whole)


def _series_again(scene: Scene) -> bool:
    """Tells of several places, none of which it opens with: no part of another series."""
    return tells_of_several(scene) and not located(scene, scene.places[:1])


def _opens_part(scene: Scene, draft: Draft) -> bool:
    """Tells how one attack of a series went at its place; its figures come in the sentences after."""
    violent = not (VIOLENT | {"attack", "fire"} | (DISASTERS if _wide(draft) else set())).isdisjoint(scene.types)
    listed = any(_side_by_side(scene, one, other) for one, other in pairwise(scene.places))
    again = draft.parallel and scene.words.startswith(LOCATING_FIRST) and _inside(scene, draft)
    dated = _wide(draft) and bool(scene.times) and scene.words.startswith(LOCATING_FIRST)
    return (
        (draft.several or again or dated)
        and violent
        and not listed
        and located(scene, scene.places)
        and not tells_of_several(scene)
    )


def _side_by_side(scene: Scene, one: Place, other: Place) -> bool:
    """Two items of a list: "in Kunduz and in the western province of Badghis"."""
    between = scene.words[one.end - scene.sentence.start : other.start - scene.sentence.start]
    inside = between == ", in " and other.level in ("district", "province")
    return _LISTED.fullmatch(between) is not None and not inside and not related(one, other)


def _tells_of_some(scene: Scene, draft: Draft) -> bool:
    """Names places of a part: any of a series, of a disaster where something is told in them, else others than its."""
    if draft.several:
        return bool(part_places(scene, draft))
    if named_before(scene) and not _shares(scene, draft):
        return _wide(draft)
    here = located(scene, part_places(scene, draft))
    if scene.places and {place.name for place in scene.places} == {place.name for place in draft.first.places}:
        return False
    return here and (_wide(draft) or not draft.first.places or places_apart(scene.places, draft.first.places))


def _shares(scene: Scene, draft: Draft) -> bool:
    """One of its places is, or lies in, one that the draft opens with."""
    return any(related(place, other) for place in scene.places for other in draft.first.places)


def part_places(scene: Scene, draft: Draft) -> tuple[Place, ...]:
    """The places of a part; of a wide disaster, countries that hold none of its own."""
    holders = {name for place in draft.places for name in place.within}
    lands = (land for land in scene.lands if _wide(draft) and land.name not in holders)
    return scene.places or tuple(lands)


def _inside(scene: Scene, draft: Draft) -> bool:
    held = {place.name for place in draft.places}
    here = {place.name for place in scene.places}
    inside = all(any(related(place, other) for other in draft.places) for place in scene.places)
    return (inside or bool(here & held)) and len(here & held) < len(held)


def _lies_in(place: Place, held: Sequence[Place]) -> bool:
    return any(other.name in place.within[:-1] for other in held)


def same_part(told: Told, drafts: Sequence[Draft], current: int) -> int | None:
    """The part being told that holds its places, or the one told before that names one of them."""
    names = {place.name for place in told.scene.places or told.scene.lands}
    held = drafts[current].whole is not None and not told.listed and drafts[current].places
    if held and told.scene.places and all(_lies_in(place, held) for place in told.scene.places):
        return current
    for index, draft in enumerate(drafts):
        if draft.whole is not None and {place.name for place in draft.places} & names:
            return index
    return None


def of_whole(told: Told, part: Draft, whole: Draft) -> bool:
    """Speaks of all together again, or begins a paragraph of its own that names no place."""
    scene = told.scene
    told_as_one = whole.several or _wide(whole) or _plural(whole)
    new = told_as_one and scene.sentence.block != part.told[-1].scene.sentence.block
    there = bool(part.places) and says_there(scene)
    abroad = told_as_one and out_of_land(scene, part)
    return bool(scene.tokens & TOGETHER) or (new and not scene.places and not there) or abroad
