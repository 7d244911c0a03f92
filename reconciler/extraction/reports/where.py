"""Where an event was: what its own sentences name, and what the article is about."""

import re
from collections.abc import Collection, Iterable, Sequence

from reconciler.concepts.place import COARSE, Place
from reconciler.extraction.happenings import SPREADING
from reconciler.extraction.reports.drafts.apart import neighbours, related
from reconciler.extraction.reports.drafts.draft import Draft
from reconciler.extraction.reports.named import FAR, Named
from reconciler.extraction.reports.scenes.dateline import at_sea
from reconciler.extraction.reports.scenes.scene import Scene

LEVELS = ("site", "city", "district", "unknown", "province")
"""Finest first."""
_STRUCK = (
    r"hit|struck|lashed|battered|pounded|rocked|jolted|shook|ravaged|devastated|inundated|swamped"
    r"|(?:slammed|tore|swept|ripped|blew|barrelled|ploughed|roared) (?:into|through|across|over)"
)
_INSIDE = re.compile(
    rf"\b(?:in|inside|across|throughout|within|around|{_STRUCK})(?: the)?"
    r"(?: (?:[a-z]{3,12}-)?[a-z]{3,14}){0,2} $"
    r"|\b(?:[a-z]{4,6}[ -])?(?:north|south|east|west|centre|center|interior|rest|parts?|capital|coast|islands?"
    r"|provinces?|regions?|districts?|states?|towns?|villages?|city|cities|waters"
    r"|[a-z]{2,8}(?:ern|ral) (?:tip|edge|side|border))"
    r" (?:of|off) (?:the )?(?:(?:[a-z]{3,12}-)?(?:(?:north|south|east|west)[a-z]{0,7}|central) )?$",
    re.ASCII | re.IGNORECASE,
)
"""Before a country in which something was: "in western Chad", "two provinces of Chad", "hit southern Chad"."""


def lead_places(draft: Draft, held: Sequence[Place], *, others: Iterable[Draft], named: Named) -> tuple[Place, ...]:
    """The places of the lead event: its own, those of the title, and of what the article is about what lies near.

    What another draft alone names is left out, unless the lead names no place at all; so is the town that a dateline
    alone names, unless it lies in what the lead names.
    """
    own = {place.name for place in draft.places}
    elsewhere = {place.name for other in others for place in other.places} - own
    fine = [place for place in draft.places if place.level in ("city", "district")]
    inside = {place.name for place in named.often if _beside(place, fine)}
    sent = frozenset(place.name for place in named.sent if place.name not in inside)
    about = [place for place in named.often if place.name not in elsewhere and place.name not in sent]
    told = _as_titled(_without_sent(places_of(draft, [*held, *about]), sent), sent, named)
    if about and named.left.issuperset(place.name for place in told):
        told = ()
    if any(place.level == "city" and _located(place) for place in (*about, *named.sent)):
        told = tuple(place for place in told if place.level != "province" or place.name not in named.homes)
    spelt = [place for place in named.called if place.name not in elsewhere]
    if spelt and all(place.name in sent for place in told):
        return _finest_first(spelt)
    if not told or all(place.level in COARSE for place in told):
        wide = (bool(told) and not SPREADING.isdisjoint(draft.kinds)) or at_sea(draft.first.words)
        often = about if named.titled or draft.first.lands or wide else named.often
        inner = [place for place in often if not told or any(neighbours(place, other) for other in told)]
        every = [*told, *named.titled, *named.policed, *inner]
        return _but_homes([*every, *_inside(every, _towns_told(named, elsewhere))], named)
    towns = _reported_from(named, sent, told)
    if not any(map(_located, told)):
        towns = [*(place for place in about if place.name not in named.met), *towns]
    towns = [*towns, *_inside(told, _towns_told(named, elsewhere))]
    both = any(place.name in own for place in named.titled)
    titled = [place for place in named.titled if not both or place.name not in elsewhere]
    return _but_homes([*told, *titled, *named.policed, *towns], named)


def _but_homes(places: Sequence[Place], named: Named) -> tuple[Place, ...]:
    """Without towns that somebody is only from, where another town is told: "Two Salem men were shot in Eugene"."""
    sent = {place.name for place in named.sent}
    towns = [place for place in places if place.level == "city" and place.name not in named.homes | sent]
    measured = () if towns else named.marks
    homes = named.homes if measured or any(map(_located, towns)) else frozenset()
    kept = [place for place in places if place.name not in homes or place.level != "city"]
    return _finest_first([*kept, *measured] if len(kept) < len(places) else places)


def _without_sent(told: Sequence[Place], sent: Collection[str]) -> tuple[Place, ...]:
    """Where a known town is named besides that of the dateline, it is there; a quarter or a park may lie in it."""
    others = tuple(place for place in told if place.name not in sent)
    towns = [place for place in told if place.name in sent]
    if any(_located(place) and not _quarter(place, towns) for place in others):
        return others
    return others if towns and any(_elsewhere(place, towns) for place in others) else tuple(told)


def _elsewhere(place: Place, towns: Iterable[Place]) -> bool:
    """A village or a province that is known to lie in another province than the dateline's towns."""
    abroad = place.country not in (None, "US") and bool(place.within)
    return abroad and all(town.country and _province(town) != _province(place) for town in towns)


def _province(place: Place) -> str:
    """The largest that holds it in its country; its own name where nothing else does."""
    return (place.name, *place.within)[-2]


def _quarter(place: Place, towns: Iterable[Place]) -> bool:
    """A quarter of one of the towns, or a place of its state that lies in no county that the gazetteer knows."""
    if place.level != "city" or place.country != "US":
        return False
    loose = len(place.within) == OF_A_STATE
    return any(
        place.within == (town.name, *town.within) or (loose and place.within == town.within[1:]) for town in towns
    )


OF_A_STATE = 2
"""A state and its country."""


def _as_titled(told: Sequence[Place], sent: Collection[str], named: Named) -> tuple[Place, ...]:
    """Without the dateline's town, where nothing else is told and the title names places elsewhere."""
    if not named.headed or any(place.name not in sent for place in told):
        return tuple(told)
    return tuple(place for place in told if any(neighbours(place, other) for other in named.headed))


def _located(place: Place) -> bool:
    """A town or a district that is known to lie somewhere; a quarter's name is not."""
    return place.level in ("city", "district") and bool(place.within)


def _reported_from(named: Named, sent: Collection[str], told: Sequence[Place]) -> list[Place]:
    """The dateline's town, where no other town is named but as somebody's home, and no county but one of its state."""
    known = [place for place in told if _located(place) and not _quarter(place, named.sent)]
    if any(place.level == "city" and place.name not in named.homes for place in known):
        return []
    towns = (place for place in named.sent if place.name in sent)
    county = [place for place in known if place.country == "US"]
    sure = (town for town in towns if not any(_elsewhere(place, [town]) for place in told))
    return [town for town in sure if not known or any(neighbours(town, place) for place in county)]


def _towns_told(named: Named, elsewhere: Collection[str]) -> list[Place]:
    """Towns of the body, and those that something was measured from, but for what another draft names."""
    return [place for place in (*named.towns, *named.marks) if place.name not in elsewhere]


def _inside(told: Sequence[Place], towns: Sequence[Place]) -> list[Place]:
    """The first of the towns that lies in a district told, where no town is told."""
    known = [place for place in told if _located(place)]
    if any(place.level == "city" for place in known):
        return []
    return [town for town in towns if any(place.name in town.within for place in known)][:1]


def _beside(place: Place, fine: Sequence[Place]) -> bool:
    """A town of one county or district with one of the places; abroad those are large, and a town told is elsewhere."""
    others = [other for other in fine if other.name != place.name]
    towns = [other for other in others if other.level == "city" and _located(other)]
    if towns and place.country != "US" and place.level == "city":
        return any(related(place, town) for town in towns)
    return any(_side_by_side(place, other) for other in others)


def _side_by_side(left: Place, right: Place) -> bool:
    """In one county or district, or one inside the other."""
    return related(left, right) or (len(left.within) > OF_A_STATE and left.within == right.within)


def places_of(draft: Draft, near: Sequence[Place] = ()) -> tuple[Place, ...]:
    """Places told, each once: those of the finest level first, then what holds them.

    Places `near` are added where one holds the other or none was told.
    """
    told = draft.scene_places or draft.places
    beside = [place for place in near if not told or any(neighbours(place, other) for other in told)]
    return _finest_first([*told, *beside])


def own_first(draft: Draft, places: tuple[Place, ...]) -> tuple[Place, ...]:
    """What a series itself names, then where its parts were."""
    own = {place.name for place in (draft.scene_places or draft.places)}
    return tuple(sorted(places, key=lambda place: place.name not in own))


def _finest_first(places: Iterable[Place]) -> tuple[Place, ...]:
    """Each name once."""
    found: dict[str, Place] = {}
    for place in places:
        found.setdefault(place.name, place)
    return tuple(sorted(found.values(), key=lambda place: LEVELS.index(place.level) if place.level in LEVELS else 9))


def lands_of(draft: Draft, heads: Iterable[Scene] = ()) -> tuple[Place, ...]:
    """The country that its sentences, else those `heads`, say that it was in, where they name nothing finer."""
    scenes = [told.scene for told in draft.told]
    inside = (land for scene in (*scenes, *heads) for land in scene.lands if _in_land(scene, land))
    return tuple(inside)[:1]


def _in_land(scene: Scene, land: Place) -> bool:
    begin = land.start - scene.sentence.start
    return _INSIDE.search(scene.words, max(0, begin - FAR), begin) is not None


def of_a_part(draft: Draft, places: Sequence[Place]) -> bool:
    """All its places are told of a part of those counted: "99 deaths in Malawi, 85 of them in Blantyre"."""
    scene = draft.first
    told = {place.name for place in scene.places if _of_some(scene, place)}
    return bool(told) and told.issuperset(place.name for place in places)


def _of_some(scene: Scene, place: Place) -> bool:
    begin = place.start - scene.sentence.start
    some = _OF_SOME.search(scene.words, max(0, begin - OF_SOME), begin)
    counted = scene.sentence.start + (some.start() if some is not None else 0)
    return some is not None and any(claim.start < counted for claim in scene.claims)


_OF_SOME = re.compile(
    r",? (?:(?:at least |about |some )?[\w,-]{1,12} of (?:them|those|whom|the dead)|(?:including|among them)"
    r" (?:at least |about |some )?[\w,-]{1,12}(?: [a-z]{3,14})?) (?:[a-z]{3,12} )?(?:in|at|near|around)"
    r" (?:the )?(?:[a-z]{3,12} ){0,2}(?:of )?$",
    re.ASCII,
)
"""Before the place of some of those just counted."""
OF_SOME = 160
"""Characters that it may hold."""
