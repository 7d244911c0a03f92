"""Towns that only say where somebody is from: "Bo Lind (48) of Salem", "a resident of Salem", "she lived in Salem"."""

import re

from reconciler.concepts.place import Place

_WHO = (
    r"(?:males?|females?|m[ae]n|wom[ae]n|boys?|girls?|drivers?|riders?|passengers?|motorists?|motorcyclists?|cyclists?"
    r"|bikers?|pedestrians?|students?|teen(?:ager)?s?|mother|father|farmers?|pilot)"
)
_BEFORE = re.compile(
    r"(?:(?:, (?:who was |aged )?|\((?:aged )?)\d{1,3}\)?,?"
    rf"|\b\d{{1,3}}-year-olds?(?: {_WHO}){{0,2}}(?: [A-Z][\w.'’-]{{0,16}}){{0,3}},?)"
    r" (?:(?:both|all|each|formerly) )?(?:of|from) (?:the )?(?:(?:rural|nearby|near) )?$"
    r"|\b(?:residents?|natives?|inhabitants) of (?:the )?$"
    r"|\b(?:[Hh]e|[Ss]he|who|[Vv]ictim|[Ss]uspect|couple) (?:had )?(?:lived|lives|resided|resides|worked|works) in $",
    re.ASCII,
)
_ENDS = (" of ", " from ", " in ", " the ", " rural ", " nearby ", " near ")
REACH = 80
"""Characters before a town that are looked at."""


def is_from(text: str, place: Place) -> bool:
    """Somebody is said to be from the place, by what stands before it."""
    if not text.endswith(_ENDS, 0, place.start):
        return False
    return _BEFORE.search(text, max(0, place.start - REACH), place.start) is not None
