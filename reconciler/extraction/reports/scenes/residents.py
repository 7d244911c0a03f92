"""Towns that only say where somebody is from: "Bo Lind (48) of Salem", "a resident of Salem", "she lived in Salem"."""

import re

from reconciler.concepts.place import Place

_WHO = (
    r"(?:males?|females?|m[ae]n|wom[ae]n|boys?|girls?|drivers?|riders?|passengers?|motorists?|motorcyclists?|cyclists?"
    r"|bikers?|pedestrians?|students?|teen(?:ager)?s?|mother|father|farmers?|pilot)"
)
_BEFORE = re.compile(
    r"(?:(?:, (?:who was |aged )?|\((?:aged )?)\d{1,3}\)?,?|\b(?:is|was|were) aged \d{1,3},?(?: and)?"
    rf"|\b(?:\d{{1,3}}|[A-Za-z]{{3,9}}(?:-[a-z]{{3,5}})?)-year-olds?(?: {_WHO}){{0,2}}"
    r"(?: [A-Z][\w.'’-]{0,16}){0,3},?)"
    r" (?:(?:both|all|each|formerly) )?(?:of|from) (?:the )?(?:(?:rural|nearby|near) )?$"
    r"|\b(?:who|[Hh]e|[Ss]he|[Vv]ictims?|[Ss]uspect|[Tt]eenager|[Cc]ouple|m[ae]n|wom[ae]n|boys?|girls?)"
    r" (?:is|was|were|are) (?:(?:believed|understood|thought) to be )?(?:originally )?from (?:the )?$"
    rf"|\b(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|[Ff]our|[Aa]nother) {_WHO} from $"
    r"|\b(?:residents?|natives?|inhabitants) of (?:the )?$"
    r"|\b(?:[Hh]e|[Ss]he|who|[Vv]ictim|[Ss]uspect|couple) (?:had )?"
    r"(?:lived|lives|resided|resides|worked|works|is based|was based) in $",
    re.ASCII,
)
_BEHIND = re.compile(rf", (?:[A-Z][a-z]{{0,4}}\.){{1,3}},? (?:{_WHO[3:-1]})\b", re.ASCII)
"""Behind a town with its state or province: "a Moncton, N.B., man"."""
_ENDS = (
    *(f" {verb} in " for verb in ("lived", "lives", "resided", "resides", "worked", "works", "based")),
    *(
        f" {of} {the}{what}"
        for of in ("of", "from")
        for the in ("", "the ")
        for what in ("", "rural ", "nearby ", "near ")
    ),
)
"""How what stands before such a town ends."""
_TOWN_IN = re.compile(r" [A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20})? in $", re.ASCII)
"""A town before what it lies in: "a man from Oru in Kaba"."""
REACH = 80
"""Characters before a town that are looked at."""


def is_from(text: str, place: Place) -> bool:
    """Somebody is said to be from the place, by what stands before it or behind."""
    if text.startswith(", ", place.end) and _BEHIND.match(text, place.end) is not None:
        return True
    start = place.start
    if text.endswith(" in ", 0, start):
        town = _TOWN_IN.search(text, max(0, start - REACH), start)
        start = start if town is None else town.start() + 1
    if not text.endswith(_ENDS, 0, start):
        return False
    return _BEFORE.search(text, max(0, start - REACH), start) is not None
