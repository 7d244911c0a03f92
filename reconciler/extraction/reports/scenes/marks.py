"""Places that what happened is only measured from, or lies beside: "50 km west of Gao", "near the Chad border"."""

import re
from collections.abc import Sequence

from reconciler.concepts.place import Place
from reconciler.extraction.scanner import holds_any

REACH = 110
"""Characters before a place that are looked at."""


def without_marks(places: Sequence[Place], words: str, start: int) -> Sequence[Place]:
    """The places of a sentence without those that another is only measured from or neighbours: "50 km west of Gao"."""
    if len(places) < FEWEST:
        return [place for place in places if not _far_from(words, place.start - start)]
    marked = [place for place in places if is_mark(words, place.start - start)]
    others = [place for place in places if place not in marked]
    held = {name for place in marked if place.level == "city" for name in place.within}
    if marked and all(place.name in held for place in others):
        return places
    return others if any(place.level not in ("country", "region") for place in others) else places


def is_mark(text: str, start: int) -> bool:
    """A place that starts there is only measured from, or lies beside what is told."""
    if not text.endswith(_MARK_ENDS, 0, start):
        return False
    first = max(0, start - REACH)
    return holds_any(text[first:start], _MARK_HINTS) and bool(_MARK.search(text, first, start))


def across_the_border(text: str, start: int, end: int) -> bool:
    """A country there is what something lies on the border of: "along the border with Chad", "near the Chad border"."""
    return _BORDER_BEHIND.match(text, end) is not None or (
        text.find("border", max(0, start - BORDER_WITHIN), start) >= 0
        and _BORDER_BEFORE.search(text, max(0, start - BORDER_WITHIN), start) is not None
    )


_BORDER_BEHIND = re.compile(r"(?:['’]s)? (?:border|frontier)\b", re.ASCII)
_BORDER_BEFORE = re.compile(
    r"\bborder(?:s|ing|ed)?(?: (?:region|area|post|crossing|town|zone)s?)?(?: (?:with|to|of|from|by))?"
    r"(?: neighbou?ring)?(?: the)? $",
    re.ASCII,
)
BORDER_WITHIN = 50
"""Characters before a country in which its border is looked for."""
_MARK_ENDS = ("of ", "of, ", "from ", "the ", "capital ", "capital, ", "ring ", "uburban ")
"""How what stands before a mark ends."""
_MARK = re.compile(
    r"(?:(?<!the )(?<!in )\b(?:north|south)?-?(?:north|south|east|west) of"
    r"|(?:\b|(?<=\d))(?:km|kms|kilomet(?:er|re)s?|miles?)(?: \([^()]{1,16}\))?(?: [a-z-]{2,12}){0,3} (?:from|of)"
    r"|\b(?:an?|the) (?:[a-z-]{3,12} ){0,2}(?:suburb|outskirts) (?:of|from)"
    r"|(?:fighting|war|conflict|unrest|clashes|violence|began)(?: [a-z-]{2,12}){0,3} (?:in|to|from) neighbou?ring"
    r"|\b[Ss]uburban)"
    r"(?: the)?(?: (?:[A-Z][a-z]{3,12} |[a-z]{5,10} )?(?:capital|city of|town of),?)? $",
    re.ASCII,
)


def _far_from(text: str, start: int) -> bool:
    """A capital that starts there is hundreds of kilometres away: "1,600 km from the capital, Oru"."""
    capital = text.endswith(("capital ", "capital, "), 0, start)
    return capital and _HUNDREDS.search(text, max(0, start - REACH), start) is not None


_HUNDREDS = re.compile(
    r"\b[1-9](?:,\d{3}|\d{2,3}) ?(?:km|kms|kilomet(?:er|re)s|miles)\b[^.;]{0,50} (?:of|from) [^.;]{0,30}$", re.ASCII
)
_MARK_HINTS = ("th of", "st of", "km", "kilomet", "mile", "neighbo", "suburb of", "uburban")
"""Of these it holds one: "south of", "west of", "miles"."""
FEWEST = 2
