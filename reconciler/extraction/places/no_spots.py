"""Runs of capitals that spot no place: peoples, teams, roads, ranks and words that open a sentence."""

import re
from collections.abc import Sequence

from reconciler.extraction.never_places import NEVER_PLACES
from reconciler.extraction.places.words import (
    DAYS,
    SIDED,
    STREETS,
)

_ROAD = re.compile(r"[abekmnr]\d{1,4}", re.ASCII)
"""What a road is called, before the town that it leads to: "the A9 Inverness road"."""


def never_first(words: Sequence[str]) -> bool:
    """The first word begins no name, but where that is one of a side: "Northern Ireland"."""
    first = words[0].lower()
    if first not in _NEVER_FIRST or (first, words[1].lower()) in _FIRST_OF_ONE:
        return first.endswith("-old") or _ROAD.fullmatch(first) is not None
    return re.split(r"['’]", f"{first} {words[1].lower()}", maxsplit=1)[0] not in SIDED


_FIRST_OF_ONE = frozenset({("now", "zad")})
"""Names of towns by a word that begins no other."""


def before_others(words: list[str]) -> list[str]:
    """Those of its own, without a day or somebody's rank and name behind: "Oru Monday", "Oru Lt Gen Bo Lind"."""
    own = next((at for at, word in enumerate(words) if at and word.lower() in _RANKS), len(words))
    while own > 1 and words[own - 1].lower() in DAYS:
        own -= 1
    return words[:own]


_RANKS = frozenset("lt lieut gen col maj sgt capt brig cpl".split())
"""What somebody's name begins with."""


def may_be_place(words: Sequence[str]) -> bool:
    """No street and no common word; CAR is a country, a car is none; a SWAT team is no valley."""
    of_party = "-" in words[0] and _OF_PARTY.match(words[0]) is not None
    if of_party or words[0] in _TEAMS or ("-" in words[-1] and _DESCRIBES.search(words[-1]) is not None):
        return False
    if len(words) > 1:
        return words[-1].lower() not in STREETS
    return words[0] == "CAR" or words[0].lower() not in NEVER_PLACES


_TEAMS = frozenset(("SWAT", "SWAT's", "SWAT’s"))
_DESCRIBES = re.compile(
    r"-(?:majority|minority|dominated|populated|controlled|held|backed|led|claimed|linked|affiliated|aligned|allied|owned"
    r"|run|speaking|influenced|style|inspired|era)$",
    re.ASCII,
)
"""Ends of words that say whose a place is: "a Shia-majority district"."""
_OF_PARTY = re.compile(r"[DRI]-[A-Z][a-z]", re.ASCII)
"""How a politician's home is told: "Sen. Ann Boyd, D-Savannah"."""
_NEVER_FIRST = NEVER_PLACES - frozenset(
    "new east north south west united al central saint upper lower park bay national live church federal lake"
    " mount".split()
)
