"""What the words around a name say of it: what it is called, and whether only places stand so."""

import re

from reconciler.extraction.places.beside import OF_A_PEOPLE, TOWNS
from reconciler.extraction.places.words import (
    BESIDE,
    BODIES,
    COASTS,
    COMPASS,
    HAPPENINGS,
    INSIDE,
    KINDS,
    ONLY_TOWNS,
)

LOOK = 64
"""Characters before a name in which the word stands that it explains."""
TOKEN = re.compile(r"[\w'’]+")
AFTER = 16
"""Characters behind a name in which the next word ends."""
_KIND_OF = re.compile(
    r" (?:mass|double|triple|drive-by|officer-involved|fatal|deadly) (?=shootings?\b|stabbings?\b)", re.ASCII
)
"""Before what happened in the town named there: "a Salem mass shooting"."""
_OF_NAME = re.compile(r" [a-z]{4,12} of (?:the )?[A-Z]")
"""After a word for a people: "the Sicilian island of Lampedusa"."""
KEPT = frozenset("city county parish state island town township".split())
"""Words that belong to the name that they end: "Kansas City", "Warren Township"."""


QUARTERS = frozenset(("neighborhood", "neighbourhood"))
"""Words for a part of what is named: "a Salem neighborhood" is one of Salem's."""
_GOVERNED = re.compile(r" Local Government(?: Area| Council)?$", re.ASCII)


_GOVERNS = ("Government", "Area", "Council")
"""How it ends."""


def called_by(words: list[str], before: list[str], after: str, *, text: str, end: int) -> tuple[str, int]:
    """What the text calls the place, and where its name ends without that word."""
    last = words[-1].lower()
    governed = _GOVERNED.search(" ".join(words)) if words[-1] in _GOVERNS else None
    if governed is not None:
        return "district", end - len(governed.group())
    if len(words) > 1 and last == "co":
        return "county", end
    if len(words) > 1 and last in KINDS and last not in KEPT:
        return last, end - len(words[-1]) - 1
    if len(words) > 1 and last in ("county", "parish", "township"):
        return last, end
    describes = last.endswith(OF_A_PEOPLE) or last in COASTS
    describes = describes or (before[-1:] == ["the"] and after in TOWNS)
    of_town = after in QUARTERS and before[-1:] in (["a"], ["an"]) and words[0].lower() not in COMPASS
    if after in KINDS and not of_town and not (describes and _OF_NAME.match(text, end)):
        return after, end
    if len(before) > 1 and before[-1] == "of" and before[-2] in KINDS:
        return before[-2], end
    return "", end


_ON_WAY = re.compile(
    r"\b(?:[Hh]ighway|[Hh]wy|[Rr]oad|[Rr]oute|[Mm]otorway|[Ee]xpressway|[Rr]ailway|[Rr]ail|line|stretch|section|lanes"
    r"|carriageway|[a-z]{4,5}bound|[ABEHKMNR]-?\d{1,4}|US-?\d{1,3}|I-\d{1,3}|Interstate|crash(?:ed)?|collision"
    r"|collided|accident|derail(?:ed|ment))\b(?: \d{1,3}| [a-z]{2,12}){0,2} between (?:[A-Z][\w'’-]{1,20}"
    r"(?: [A-Z][\w'’-]{1,20})? and )?$",
    re.ASCII,
)
_WAY_REACH = 100


def on_way(text: str, first: int, start: int) -> bool:
    """One of the two places between which a road runs, or a crash was: "on the A9 between Oru and Kaba"."""
    if not text.endswith((" between ", " and "), 0, start):
        return False
    return _ON_WAY.search(text, max(first, start - _WAY_REACH), start) is not None


_SET_OFF = re.compile(
    rf"\b[Ii]n (?:the|one|another|a)(?: [a-z-]{{3,16}}){{0,3}} (?P<called>{'|'.join(sorted(KINDS))}), $", re.ASCII
)


def set_off(text: str, start: int, end: int) -> str:
    """The word that a name set off by commas explains: "In the worst-hit district, Oru, …"."""
    if not text.endswith(", ", 0, start) or not text.startswith(",", end):
        return ""
    told = _SET_OFF.search(text, max(0, start - LOOK), start)
    return told["called"] if told else ""


OF_TOWNS = frozenset(
    "out control siege outskirts shelling bombing bombardment capture recapture storming seizure fall"
    " coast shores".split()
)
"""Before "of" and a town."""


_SIDES = frozenset(("outside", "inside"))
"""Before "of" and a town as well: "just outside of Oru"."""


def context_of(before: list[str], after: str, called: str) -> int:
    """2 where only places stand so, 1 where places and others do, 0 where nothing speaks."""
    bare = len(before)
    while bare and (before[bare - 1] in COMPASS or before[bare - 1] == "the"):
        bare -= 1
    last = before[bare - 1] if bare else ""
    if last == "of" and bare > 1 and before[bare - 2] in COMPASS:
        return 2
    if called or last in INSIDE or last in ONLY_TOWNS or after.lower() in BODIES:
        return 2
    if bare > 1 and before[-1] == "of" and (before[-2] in OF_TOWNS or before[-2] in _SIDES):
        return 2
    if last in BESIDE:
        return 1
    article = bool(before) and before[-1] in ("a", "an", "the") and after.islower()
    return int(article or after.lower() in HAPPENINGS)


def word_behind(text: str, end: int) -> str:
    """The word behind a name, or behind what kind of shooting it was."""
    if text[end : end + 1] not in (" ", "\u00a0"):
        return ""
    kind = _KIND_OF.match(text, end)
    begin = kind.end() if kind else end + 1
    following = TOKEN.match(text, begin, begin + AFTER - 1)
    return following.group() if following else ""
