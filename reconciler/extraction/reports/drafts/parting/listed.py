"""Counts listed by place: "22 died in Samarra, nine in Balad and six in Dujail" tells of three parts."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.interval import meets
from reconciler.concepts.place import COARSE, Place
from reconciler.extraction.happenings import DISASTERS
from reconciler.extraction.reports.drafts.apart import neighbours, related
from reconciler.extraction.reports.drafts.draft import Told
from reconciler.extraction.reports.drafts.parting.by_place import by_place
from reconciler.extraction.reports.drafts.parting.series import PLURAL
from reconciler.extraction.reports.drafts.parting.summed import dead_in, later_in_parts, opening_in_parts, told_in_parts
from reconciler.extraction.reports.drafts.several import tells_of_several
from reconciler.extraction.reports.scenes.scene import Scene

_HEAD = re.compile(r"(?:But |And |Another )?(?:In|At|Near|Outside) (?:[a-z-]{2,14} ){0,4}$", re.ASCII)
"""Before the place that a sentence opens with."""
_SEVERAL = PLURAL | frozenset(
    "bombs raids shootings killings clashes fires floods tornadoes mudslides landslides crashes rockets missiles drones"
    " assaults ambushes massacres murders storms rains mines wrecks weekend".split()
)
"""What an opening tells of more than one of, so that its dead may lie at more places than the town that it names."""
FEWEST = 2
LOOK = 12
"""Scenes after the opening in which its total is told place by place."""


def parted(matter: Sequence[Told]) -> list[Told]:
    """The scenes, those marked that count the opening's dead place by place, if they are as many."""
    total = next((claim for claim in matter[0].scene.claims if claim.outcome == "killed"), None) if matter else None
    if total is None or not total.quantity.stated or total.quantity.stated < FEWEST:
        return _with_later(matter)
    opening = opening_in_parts(matter[0])
    if len(opening) > 1:
        return [*opening, *_with_later(matter[1:])]
    matter = parts_behind(matter, total)
    found = [
        (index, place, dead)
        for index, place, dead, sure in _places_counted(matter[1 : 1 + LOOK], matter[0])
        if _may_hold(matter[0].scene, place, sure=sure)
    ]
    sums = (_sum_from(found[at:], total.quantity.stated) for at in range(len(found)))
    of_lead = next((indexes for indexes in sums if indexes), frozenset())
    of_whole = (msgspec.structs.replace(told, of_lead=told.of_lead or told.scene.index in of_lead) for told in matter)
    return _with_later(of_whole)


def _with_later(matter: Iterable[Told]) -> list[Told]:
    """The scenes, those in their parts that give a total of their own with them."""
    return [part for told in matter for part in later_in_parts(told)]


def parts_behind(matter: Sequence[Told], total: Claim) -> list[Told]:
    """The scenes, those split that count the total's dead place by place, as long as some of them are left."""
    left = total.quantity.stated or 0
    given: list[Told] = [matter[0]]
    for told in matter[1:]:
        parts = _parts_in(told, left, matter[0]) if _of_the_total(told, matter[0], total, left) else (told,)
        left -= sum(dead_in(part) for part in parts) if len(parts) > 1 else 0
        given += parts
    return given


def _parts_in(told: Told, left: int, opening: Told) -> tuple[Told, ...]:
    """Its parts; whole countries share out nothing but a disaster."""
    parts = told_in_parts(told, left)
    wide = not DISASTERS.isdisjoint(opening.scene.types)
    return parts if wide or any(part.scene.places for part in parts) else (told,)


def _of_the_total(told: Told, opening: Told, total: Claim, left: int) -> bool:
    """Told soon after it, of no other day, and all that is left or of what was told of several places."""
    if told.scene.index - opening.scene.index > LOOK or told.scene.cue in ("earlier", "context", "statistic", "item"):
        return False
    if dead_in(told) == left == total.quantity.stated:
        return True
    first = opening.scene
    apart = _days_apart(told, opening)
    named = [place for place in first.places if place.start >= first.sentence.story]
    towns = {place.name for place in named if place.level == "city"}
    towns = towns or {place.name for place in named if place.level not in COARSE}
    if not tells_of_several(first) and _outside(told, [place for place in named if place.level == "province"]):
        return False
    return not apart and (tells_of_several(first) or len(towns) != 1 or not _SEVERAL.isdisjoint(first.tokens))


def _outside(told: Told, provinces: Sequence[Place]) -> bool:
    """At places that all lie outside the provinces that the opening names."""
    places = [place for place in told.scene.places if place.within]
    return bool(provinces) and bool(places) and not any(neighbours(one, place) for one in provinces for place in places)


def _days_apart(told: Told, opening: Told) -> bool:
    """Both have days, and share none."""
    ours, theirs = [role.around for role in told.dates], [role.around for role in opening.dates]
    if ours and not theirs:
        telling = next((role.interval.start for role in opening.roles if role.role == "telling"), None)
        ends = (day.end for day in ours)
        return telling is not None and all(end is not None and telling - end > A_MONTH for end in ends)
    return bool(ours) and bool(theirs) and not any(meets(one, other) for one in ours for other in theirs)


def _may_hold(opening: Scene, part: Place, *, sure: bool) -> bool:
    """The opening names no town of its own, or one that the part lies in or that lies in its province.

    Where no list or opening makes it `sure`, the opening names what holds the part, or its country alone.
    """
    story = opening.sentence.story
    named = [place for place in opening.places if place.start >= story]
    if not sure and named and part.within and not any(_holds(place, part) for place in named):
        return False
    towns = [place for place in opening.places if place.level == "city" and place.within and place.start >= story]
    return len(towns) != 1 or tells_of_several(opening) or neighbours(towns[0], part)


def _holds(place: Place, part: Place) -> bool:
    """One lies in the other, or the one is a province of the other's country: old and new provinces go side by side."""
    return related(place, part) or (place.level in COARSE and place.within[-1:] == part.within[-1:])


def _places_counted(matter: Sequence[Told], opening: Told) -> Iterator[tuple[int, Place, int, bool]]:
    """Sentence, place, how many died there, and whether it is told as one of a list, in the order of the text."""
    for told in matter:
        for each in by_place(told):
            dead = [claim for claim in each.scene.claims if claim.outcome == "killed" and claim.quantity.stated]
            if not dead or not each.scene.places or _LIVED.search(each.scene.words) is not None:
                continue
            sure = each is not told or told.listed or _opens_with_place(each.scene)
            if sure or _is_part_of(each, opening, dead):
                yield told.scene.index, _known(each.scene.places)[0], _together(dead), sure


_LIVED = re.compile(r"\b(?:lived|live|came|come|hailed|were|are|was) (?:in|from) (?:the )?[A-Z]", re.ASCII)
"""Says only whence the dead were: "Ten of them lived in Oru"."""
A_MONTH = timedelta(days=31)
"""Before the telling of an undated event, after which no day is a day of it."""


def _is_part_of(told: Told, opening: Told, dead: Sequence[Claim]) -> bool:
    """Counts some once, at places of one province, and on a day of the opening's if both have days."""
    scene = told.scene
    alone = _counted_once(dead) and scene.cue is None and not scene.recalled
    known = _known(scene.places)
    together = all(place.name in known[0].within or neighbours(known[0], place) for place in known)
    return alone and together and not _days_apart(told, opening)


def _counted_once(dead: Sequence[Claim]) -> bool:
    """One figure, or two side by side: "four soldiers and three rebels"."""
    return len(dead) == 1 or (len(dead) == FEWEST and 0 < dead[1].start - dead[0].end <= len(" and "))


def _together(dead: Sequence[Claim]) -> int:
    """As many as the first figure, or it and the one at its side, count."""
    counted = dead if _counted_once(dead) else dead[:1]
    return sum(claim.quantity.stated or 0 for claim in counted)


def _known(places: Sequence[Place]) -> Sequence[Place]:
    """Those of which it is known where they lie, if any."""
    return [place for place in places if place.within] or places


def _opens_with_place(scene: Scene) -> bool:
    return _HEAD.fullmatch(scene.words[: scene.places[0].start - scene.sentence.start]) is not None


def _sum_from(found: Sequence[tuple[int, Place, int]], total: int) -> frozenset[int]:
    """Sentences of the first of them, each of another place, that are the total together; none if they are not."""
    names: dict[str, int] = {}
    reached = 0
    for index, place, dead in found:
        name = place.name
        if name in names or reached >= total:
            break
        names[name] = index
        reached += dead
    return frozenset(names.values()) if reached == total and len(names) >= FEWEST else frozenset()
