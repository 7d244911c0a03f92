"""What a happening is called: one table of nouns, from which the patterns of all stages are made."""

from collections.abc import Iterable, Mapping

from reconciler.concepts.report import EventType

NAMES: Mapping[EventType, str] = {
    "bombing": "bombing",
    "air_strike": "airstrike strike",
    "shelling": "shelling",
    "kidnapping": "kidnapping abduction",
    "execution": "execution beheading",
    "raid": "raid",
    "shooting": "shooting",
    "stabbing": "stabbing",
    "capture": "capture",
    "clash": "clash riot",
    "earthquake": "earthquake quake temblor tremor aftershock tsunami",
    "crash": "crash collision derailment wreck",
    "capsizing": "capsizing sinking shipwreck",
    "stampede": "stampede crush",
    "flood": "flood landslide landslip mudslide rockslide avalanche",
    "storm": "storm hurricane typhoon cyclone tornado twister",
    "collapse": "collapse",
    "explosion": "explosion blast",
    "fire": "fire blaze wildfire bushfire inferno",
    "outbreak": "outbreak epidemic",
    "attack": "attack assault ambush massacre",
    "other": "incident accident killing disaster",
}
"""Type of event to the nouns for one, in the singular; where several are told alike, the first here says most."""

DEEDS: tuple[EventType, ...] = (
    "bombing",
    "air_strike",
    "shelling",
    "kidnapping",
    "execution",
    "raid",
    "shooting",
    "stabbing",
    "explosion",
    "attack",
)
"""What somebody does to others."""
NATURE: frozenset[EventType] = frozenset({"earthquake", "flood", "storm"})
DISASTERS: frozenset[EventType] = NATURE | {"outbreak"}
"""What nobody does, told district by district and country by country."""
SPREADING: frozenset[EventType] = DISASTERS - {"earthquake"}
"""Those that strike no one place: the town that tells of them is one of many."""
EVERY: tuple[EventType, ...] = tuple(NAMES)


def names(kinds: Iterable[EventType] = EVERY) -> tuple[str, ...]:
    """Nouns for one happening of those kinds."""
    return tuple(name for kind in kinds for name in NAMES[kind].split())


def several(noun: str) -> str:
    """Its plural: `attack` attacks, `ambush` ambushes."""
    return f"{noun}es" if noun.endswith("sh") or noun == "tornado" else f"{noun}s"


NOUNS = frozenset((*names(), *map(several, names())))
"""Nouns for one happening, and for several."""


def one_of(nouns: Iterable[str]) -> str:
    """A pattern for any of the nouns; what begins another stands behind it."""
    return f"(?:{'|'.join(sorted(nouns, key=lambda noun: (-len(noun), noun)))})"


def one(kinds: Iterable[EventType] = EVERY, *, besides: str = "") -> str:
    """A pattern for one happening of those kinds, or what is called by a noun `besides`."""
    return one_of([*names(kinds), *besides.split()])


def many(kinds: Iterable[EventType] = EVERY, *, besides: str = "") -> str:
    """A pattern for several of them; the nouns `besides` stand as they are."""
    return one_of([*map(several, names(kinds)), *besides.split()])


def any_number(kinds: Iterable[EventType] = EVERY, *, besides: str = "") -> str:
    """A pattern for one or several of them; the nouns `besides` stand as they are."""
    return one_of([*names(kinds), *map(several, names(kinds)), *besides.split()])


DEED = any_number(DEEDS, besides="killing killings assassination")
"""What somebody did to others, by any noun: "the attack", "these killings"."""
