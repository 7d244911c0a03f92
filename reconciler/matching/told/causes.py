"""Causes: what struck, as the head of a story tells it. Shells and a mine in one town on one day are two events."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from reconciler.extraction.scanner import holds_any
from reconciler.matching.told.story import head_of, head_words

WORDS: Mapping[str, str] = {
    "attack": "attack attacks attacked attackers assault ambush ambushed militants rebels insurgents armed raid raided"
    " killings homicide homicides murder murders murdered slain slayings massacre massacred clash clashes clashed"
    " fighting battle",
    "guns": "shot shoots shooting shootings shootout gunfire gunshot gunshots gunned gunman gunmen shooter",
    "blades": "stabbed stabbing stabbings stabs knifed knife knives machete machetes hacked beheaded",
    "kidnapping": "kidnapped kidnapping kidnap kidnaps kidnappers abducted abduct abducts abduction",
    "planted bombs": "bomber bombers landmine landmines ied ieds",
    "bombs": "bomb bombs bombing bombings bombed bombardment grenade grenades",
    "blast": "explosion explosions explosive explosives blast blasts exploded explodes explode blew detonated",
    "shells": "shells shelled shelling mortar mortars artillery rocket rockets",
    "aircraft": "airstrike airstrikes drone drones warplane warplanes missile missiles jets",
    "earthquake": "earthquake earthquakes quake aftershock temblor tsunami",
    "water": "flood floods flooding flooded floodwaters landslide landslides mudslide mudslides avalanche rain rains",
    "storm": "hurricane typhoon cyclone tornado tornadoes storm storms blizzard lightning winds",
    "boat": "capsized capsizes capsizing capsize sank sinks sunk shipwreck",
    "vehicles": "crash crashed crashes collided collides collision derailed derailment overturned plunged gorge ravine",
    "run over": "pedestrian pedestrians",
    "fire": "blaze wildfire wildfires bushfire inferno arson burned burnt burns flames",
    "burning building": "",
    "collapse": "collapse collapsed collapses caved",
    "crush": "stampede stampedes stampeded trampled",
    "illness": "outbreak epidemic cholera ebola measles poisoned poisoning poisonous",
}
"""Cause to the words that tell of it, whatever stands around them; a burning building is a fire with a building."""

_VEHICLES_MEANT = "bus minibus truck lorry car van train tanker motorcycle tractor plane helicopter".split()
_VEHICLE = rf"(?:{'|'.join(_VEHICLES_MEANT)})"
_BURNING = r"(?:house|home|apartment|factory|market|hotel|hospital|shack|nightclub|tanker|warehouse|forest|slum|school)"
_BUILDINGS = frozenset(
    "house houses home homes apartment apartments factory market hotel hospital shack shacks nightclub warehouse slum"
    " hut huts school dormitory mill building tenement shop shops church mosque forest woods".split()
)
_VEHICLES = frozenset("bus minibus truck lorry car van train tanker plane aircraft helicopter vehicle vehicles".split())
PHRASES: Mapping[str, tuple[Sequence[str], re.Pattern[str]]] = {
    "planted bombs": (
        ("bomb", "mine"),
        re.compile(
            r"\b(?:roadside|car|truck|suicide|planted|magnetic|motorcycle|parked|buried) bomb"
            r"|\b(?:over|on|hit|hits|struck|triggered) an? (?:land |anti-tank |anti-personnel |buried )?mine\b"
            r"|\bmine (?:kills|killed|went off|hits)\b"
        ),
    ),
    "aircraft": (("air",), re.compile(r"\bair (?:strike|raid|attack)")),
    "vehicles": (
        (*_VEHICLES_MEANT, "road"),
        re.compile(
            rf"\b{_VEHICLE} (?:hits?|struck|strikes|ram(?:s|med)|ran|runs|slam(?:s|med))\b"
            rf"|\b{_VEHICLE} (?:skid(?:s|ded)|fell|falls|veer(?:s|ed))\b"
            rf"|\bhit by an? {_VEHICLE}\b|\broad accident\b"
        ),
    ),
    "run over": (
        ("and-run", "ran over", "run over", "struck by a", "down by a", "killed by a"),
        re.compile(
            r"\bhit-and-run|\bran over (?:and|him|her|them|a man|a woman|a child)\b|\b(?:was|were) run over\b"
            r"|\b(?:struck|knocked down|mow(?:n|ed) down|killed) by an? (?:[a-z-]{1,20} ){0,2}"
            rf"(?:{_VEHICLE}|suv|pickup|vehicle|driver)\b(?! bomb)"
        ),
    ),
    "fire": (
        ("fire",),
        re.compile(
            rf"\bfires? (?:swept|sweeps|broke|breaks|tore|tears|kills|killed|guts|gutted|ravages|ravaged|destroys|burn)"
            rf"|\b{_BURNING} fire|\b(?:caught|on|in a|set) fire\b|\bthe (?:fire brigade|firemen|firefighters)\b"
        ),
    ),
}
"""Cause to letters without some of which nothing tells of it, and to words in a row that do."""

FAMILIES: tuple[frozenset[str], ...] = (
    frozenset({"attack", "guns", "kidnapping"}),
    frozenset({"attack", "blades", "kidnapping"}),
    frozenset({"attack", "guns", "planted bombs", "bombs", "blast"}),
    frozenset({"attack", "guns", "shells", "aircraft", "bombs", "blast"}),
    frozenset({"attack", "blades", "vehicles"}),
    frozenset({"attack", "vehicles", "run over"}),
    frozenset({"attack", "planted bombs", "bombs", "blast", "shells", "aircraft", "fire", "collapse", "crush"}),
    frozenset({"attack", "bombs", "blast", "shells", "aircraft", "burning building", "fire", "collapse", "crush"}),
    frozenset({"earthquake", "storm", "burning building", "fire"}),
    frozenset({"aircraft", "vehicles", "fire", "blast"}),
    frozenset({"earthquake", "collapse", "fire", "water"}),
    frozenset({"water", "storm", "collapse", "vehicles", "boat"}),
    frozenset({"fire", "blast", "collapse", "vehicles", "boat", "crush"}),
    frozenset({"fire", "storm"}),
    frozenset({"water", "illness"}),
)
"""Causes that one event may be told with, each by another outlet."""
EXCLUDED: frozenset[frozenset[str]] = frozenset(
    {frozenset({"planted bombs", "shells"}), frozenset({"planted bombs", "aircraft"})}
)
"""What a family holds for the sake of others."""


MOST_KEPT = 1 << 14
"""Pairs of lists of causes of which it is kept whether they go together."""


def causes_in(story: str) -> tuple[str, ...]:
    """Causes that the head of a story tells, sorted."""
    head = head_of(story)
    words = head_words(story)
    found = {_cause_of_word()[word] for word in words & _cause_of_word().keys()}
    for cause, (hints, pattern) in PHRASES.items():
        if holds_any(head, hints) and pattern.search(head):
            found.add(cause)
    if "fire" in found and words & _BUILDINGS and not words & _VEHICLES:
        found = found - {"fire"} | {"burning building"}
    return tuple(sorted(found))


@lru_cache(MOST_KEPT)
def go_together(causes: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Some cause of the one may be told of an event together with some cause of the other."""
    return not set(causes).isdisjoint(others) or any(
        other in _companions()[cause] for cause in causes for other in others
    )


@cache
def _cause_of_word() -> Mapping[str, str]:
    return {word: cause for cause, words in WORDS.items() for word in words.split()}


@cache
def _companions() -> Mapping[str, frozenset[str]]:
    return {cause: frozenset(_held_with(cause)) for cause in WORDS}


def _held_with(cause: str) -> Iterable[str]:
    for family in FAMILIES:
        if cause in family:
            yield from (other for other in family if frozenset({cause, other}) not in EXCLUDED)
