"""Where an event was: what its own sentences name, and what the article is about."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

import msgspec

from reconciler.concepts.document import Document
from reconciler.concepts.place import COARSE, Place
from reconciler.extraction.reports.drafts.apart import neighbours, related
from reconciler.extraction.reports.drafts.draft import RESIDENT, Draft
from reconciler.extraction.reports.scenes.aside import is_mark
from reconciler.extraction.reports.scenes.dateline import ITEMS, datelines
from reconciler.extraction.reports.scenes.departed import departed
from reconciler.extraction.reports.scenes.scene import Scene

OPENING = 3
"""Paragraphs that say where the story plays."""
OFTEN = 3
"""Mentions from which a place is the article's own."""
LEVELS = ("site", "city", "district", "unknown", "province")
"""Finest first."""
_POLICE = re.compile(
    r"(?:['’]s)? (?:[A-Z][a-z]{2,12} (?=Metro))?(?:(?:Metro(?:politan)?|City|County) )?"
    r"(?:[Pp]olice|[Ss]heriff|[Ff]ire (?:[Dd]epartment|[Rr]escue))",
    re.ASCII,
)
_INSIDE = re.compile(
    r"\b(?:in|inside|across|throughout|within|around)(?: the)?(?: (?:[a-z]{3,12}-)?[a-z]{3,14}){0,2} $"
    r"|\b(?:[a-z]{4,6}[ -])?(?:north|south|east|west|centre|center|interior|rest|parts?|capital|coast|islands?"
    r"|provinces?|regions?|districts?|states?|towns?|villages?|city|cities|waters"
    r"|[a-z]{2,8}(?:ern|ral) (?:tip|edge|side|border))"
    r" (?:of|off) (?:the )?$",
    re.ASCII | re.IGNORECASE,
)
"""Before a country in which something was: "in western Chad", "in the north of Chad", "two provinces of Chad"."""
_CALLED = re.compile(r"\b(?:in|at|near|on) the (?:[a-z-]{3,14} )?(?:village|town|district|city|suburb) of $", re.ASCII)
FAR = 70


class Named(msgspec.Struct, frozen=True):
    """Places that the article is about."""

    titled: tuple[Place, ...]
    """Cities and districts of its title, or its provinces where it names nothing finer."""
    often: tuple[Place, ...]
    """Those of its first paragraphs, and those named again and again."""
    policed: tuple[Place, ...] = ()
    """The one whose police speak or come most often."""
    sent: tuple[Place, ...] = ()
    """Those that stand in a dateline only."""
    homes: frozenset[str] = frozenset()
    """Names that only say where somebody lives: "a Salem man"."""
    towns: tuple[Place, ...] = ()
    """Every town of the body that is not only somebody's home."""
    headed: tuple[Place, ...] = ()
    """Those of `titled` that nobody is only from."""
    called: tuple[Place, ...] = ()
    """Those of the first paragraphs that something is told of "in the village of", "in the district of"."""


def named_most(document: Document, places: Sequence[Place]) -> Named:
    """Cities and districts of the title, of the first paragraphs, and those named again and again."""
    times = Counter(place.name for place in places)
    early = _end_of_opening(document)
    titles = [(block.field, block.start, block.end) for block in document.blocks if block.kind == "title"]
    fine = [place for place in places if place.level not in COARSE]
    beside = Counter(place.name for place in fine if _only_beside(document.article.field_text(place.field), place))
    fine = [place for place in fine if beside[place.name] < times[place.name]]
    told = [place for place in places if any(place.field == at[0] and at[1] <= place.start < at[2] for at in titles)]
    where = [place for place in told if not _is_of_people(document, place)]
    titled = [place for place in fine if place in told] or [place for place in where if place.level == "province"]
    often = [place for place in fine if place.start < early or times[place.name] >= OFTEN]
    policed = [place for place in fine if _POLICE.match(document.article.field_text(place.field), place.end)]
    most = Counter(place.name for place in policed).most_common(1)
    times -= beside
    ends = {document.sentences[at].start: end for at, end in datelines(document).items()}
    heads = [place for place in fine if any(start <= place.start < end for start, end in ends.items())]
    sent = tuple(place for place in heads if times[place.name] == 1) if len(ends) < ITEMS else ()
    called = tuple(place for place in policed if place.name == most[0][0])[:1]
    homes = _homes(document, fine)
    towns = tuple(place for place in fine if place.level == "city" and place.name not in homes)
    first = (place for place in fine if place.start < early)
    spelt = tuple(place for place in first if _CALLED.search(_before(document, place)) is not None)
    headed = tuple(place for place in titled if place in where)
    return Named(tuple(titled), tuple(often), called, sent, homes, towns, headed, spelt)


def _is_of_people(document: Document, place: Place) -> bool:
    """Somebody is from there: "an Ohio man"."""
    return RESIDENT.match(document.article.field_text(place.field), place.end) is not None


def _only_beside(text: str, place: Place) -> bool:
    """What happened was only measured from there, or somebody came from there."""
    return is_mark(text, place.start) or departed(text, place, 0)


def _before(document: Document, place: Place) -> str:
    return document.article.field_text(place.field)[max(0, place.start - FAR) : place.start]


def _homes(document: Document, places: Sequence[Place]) -> frozenset[str]:
    told = {place.name: True for place in places}
    for place in places:
        told[place.name] &= _is_of_people(document, place)
    return frozenset(name for name, always in told.items() if always)


def _end_of_opening(document: Document) -> int:
    """Where the first paragraphs of the body end."""
    ends = [block.end for block in document.blocks if block.field == "text" and block.kind in ("body", "title")]
    return ends[min(OPENING, len(ends)) - 1] if ends else 0


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
    spelt = [place for place in named.called if place.name not in elsewhere]
    if spelt and all(place.name in sent for place in told):
        return _finest_first(spelt)
    if not told or all(place.level in COARSE for place in told):
        often = about if named.titled else named.often
        inner = [place for place in often if not told or any(neighbours(place, other) for other in told)]
        return _finest_first([*told, *named.titled, *named.policed, *inner])
    towns = _reported_from(named, sent, told)
    if not any(map(_located, told)):
        towns = [*about, *towns]
    towns = [*towns, *_inside(told, [place for place in named.towns if place.name not in elsewhere])]
    return _finest_first([*told, *named.titled, *named.policed, *towns])


def _without_sent(told: Sequence[Place], sent: Collection[str]) -> tuple[Place, ...]:
    """Where a known town is named besides that of the dateline, it is there; a quarter or a park may lie in it."""
    others = tuple(place for place in told if place.name not in sent)
    towns = [place for place in told if place.name in sent]
    return others if any(_located(place) and not _quarter(place, towns) for place in others) else tuple(told)


def _quarter(place: Place, towns: Iterable[Place]) -> bool:
    """Lies in no county that the gazetteer knows, as the quarters of a city do, and in the state of the dateline's."""
    loose = place.level == "city" and place.country == "US" and len(place.within) == OF_A_STATE
    return loose and any(place.within == town.within[1:] for town in towns)


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
    return [town for town in towns if not known or any(neighbours(town, place) for place in county)]


def _inside(told: Sequence[Place], towns: Sequence[Place]) -> list[Place]:
    """The first of the towns that lies in a district told, where no town is told."""
    known = [place for place in told if _located(place)]
    if any(place.level == "city" for place in known):
        return []
    return [town for town in towns if any(place.name in town.within for place in known)][:1]


def _beside(place: Place, fine: Sequence[Place]) -> bool:
    return any(_side_by_side(place, other) for other in fine if other.name != place.name)


def _side_by_side(left: Place, right: Place) -> bool:
    """In one county or district, or one inside the other."""
    return related(left, right) or (len(left.within) > 1 and left.within == right.within)


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
