"""What a text says an attack was made with, and so what sort of attack it was."""

import re
from collections.abc import Iterable, Mapping

from reconciler.concepts.report import EventType

ARMS: Mapping[EventType, str] = {
    "bombing": ("bomb bombs bombing dynamite explosive explosives car-bomb truck-bomb car-bombs firebomb firebombs"),
    "explosion": "grenade grenades",
    "shelling": "mortar mortars rocket rockets artillery shells",
    "air_strike": "drone drones missile missiles",
    "shooting": "gun guns rifle rifles machinegun machineguns machine-gun machine-guns pistol pistols shotgun shotguns",
    "stabbing": "knife knives machete machetes axe axes sword swords",
    "fire": "arson",
}
"""Type to the words for what it is done with."""
_TYPE: Mapping[str, EventType] = {word: kind for kind, words in ARMS.items() for word in words.split()}
_ARM = "|".join(sorted(_TYPE, key=len, reverse=True))
_BEFORE = re.compile(
    rf"\b({_ARM})[ \u00a0](?:[a-z]{{3,10}} )?(?:attacks?|assaults?)\b(?! (?:rifle|helicopter))", re.ASCII
)
_BEHIND = re.compile(
    r"\b(?:attacks?|assaults?|attacked|assaulted|attacking)\b,?(?: (?!with\b)[\w'’,-]{1,16}){0,8}?"
    r" with ((?:[\w-]{1,12},? ){0,8})",
    re.ASCII,
)


_WORD = re.compile(r"[\w-]+", re.ASCII)
_OF_ANOTHER = re.compile(
    r"\b(?:similar|previous|earlier|past|compared|recall(?:ed|s|ing)?|like|since|years? ago|last year|anniversary)\b"
    r"|\b(?:of|in|since) (?:[a-z]{3,9} )?(?:19|20)\d\d\b",
    re.ASCII,
)
"""What speaks of another attack."""


def sort_of_attack(told: Iterable[str]) -> EventType | None:
    """The one sort that the sentences, in small letters, tell: "a dynamite attack", "the attack, with two bombs"."""
    found = {kind for low in told if _told_here(low) for kind in _sorts(low)}
    return found.pop() if len(found) == 1 else None


def _told_here(low: str) -> bool:
    return ("attack" in low or "assault" in low) and _OF_ANOTHER.search(low) is None


def _sorts(low: str) -> Iterable[EventType]:
    yield from (_TYPE[each[1]] for each in _BEFORE.finditer(low))
    for each in _BEHIND.finditer(f"{low} "):
        yield from (_TYPE[word] for word in _WORD.findall(each[1]) if word in _TYPE)
