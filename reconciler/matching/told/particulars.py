"""Streets that a text prints, which two events of one town and day seldom share."""

import re
from collections.abc import Mapping

MOST = 12
STREET_WORDS: Mapping[str, str] = {
    "street": "street",
    "st": "street",
    "avenue": "avenue",
    "ave": "avenue",
    "road": "road",
    "rd": "road",
    "boulevard": "boulevard",
    "blvd": "boulevard",
    "drive": "drive",
    "dr": "drive",
    "lane": "lane",
    "ln": "lane",
    "highway": "highway",
    "court": "court",
    "parkway": "parkway",
    "place": "place",
    "terrace": "terrace",
}
_KINDS = tuple(f" {word.title()}" for word in STREET_WORDS)
_KIND = "|".join(word.title() for word in STREET_WORDS)
_STREET = re.compile(rf"((?:[A-Z][\w'’-]{{1,20}} |\d{{1,3}}(?:st|nd|rd|th) ){{1,3}})({_KIND})\b", re.ASCII)
_SIDES = frozenset("north south east west n s e w northeast northwest southeast southwest the".split())


def streets_in(text: str) -> tuple[str, ...]:
    """Streets in lower case, the side of town left out, sorted."""
    found = set()
    for match in _STREET.finditer(text) if any(kind in text for kind in _KINDS) else ():
        words = [word for word in match[1].lower().split() if word not in _SIDES]
        if words:
            found.add(f"{words[-1]} {STREET_WORDS[match[2].lower()]}")
    return tuple(sorted(found)[:MOST])
