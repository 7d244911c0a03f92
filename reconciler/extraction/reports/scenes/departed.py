"""Towns that a craft had left or was bound for, or that the harmed came from: named beside where it happened."""

import re
from collections.abc import Iterable

from reconciler.concepts.place import Place
from reconciler.extraction.words import WEEKDAY

_ON_THE_WAY = (
    r"flying|flown|flight|en route|travell?ing|sailing|sailed|going|driving|riding|returning|heading|headed|bound"
    r"|journey|trip|on (?:its|the|a|their|his|her) way"
)
_LEFT = re.compile(
    r"\b(?:[Ff]light \d{1,4}|take-?off|taking off|took off|taken off|departure|departed|departing|set (?:off|out|sail)"
    rf"|{_ON_THE_WAY})(?: [a-z0-9-]{{1,12}}){{0,4}} from (?:the )?$",
    re.ASCII,
)
"""Before the town that a craft had left."""
_LEFT_FOR = re.compile(r"\b(?:left|leaving|departed) (?:the )?$", re.ASCII)
_FOR = re.compile(
    rf" (?:(?:early |late )?(?:on )?{WEEKDAY} (?:(?:morning|afternoon|evening|night) )?"
    r"|at [\d.:]{1,5} ?[ap]\.?m\.? )?"
    r"(?:for|bound for|heading for|headed for|on its way|en route|with \d{1,3} (?:people|passengers)) ",
    re.ASCII | re.IGNORECASE,
)
"""Around it: "had left Goma for Kinshasa", "left Goma on Sunday bound for Kinshasa"."""
_CRAFT = r"\b(?:bus|coach|minibus|boat|ferry|ship|vessel|plane|aircraft|jet|flight|helicopter|train|truck|lorry|convoy"
_CRAFT_LEFT = re.compile(
    rf"{_CRAFT})"
    r" (?:[a-z]{1,12} ){0,3}?(?:had |has )?(?:left|departed)(?: from)? $",
    re.ASCII,
)
"""Before it, whatever comes behind: "the bus had left Lima on Thursday night"."""
_BOUND = re.compile(
    rf"\b(?:left|leaving|departed|flew|carrying|take-?off|taking off|took off|taken off|{_ON_THE_WAY})\b"
    r"[^.;,]{0,50} (?:for|to)"
    r" (?:the (?:port|city|town|island) of )?$",
    re.ASCII,
)
"""Before the town that it was bound for."""
_RUN = rf"{_CRAFT}|express|service|\d{{1,2}}[:.]\d\d)(?: [a-z]{{1,12}}){{0,3}} from"
_ROUTE_FROM = re.compile(rf"{_RUN} (?:the )?$", re.ASCII)
_THEN_TO = re.compile(r" (?:to|towards?) (?:the )?[A-Z]", re.ASCII)
"""Around it: "the 18:25 from Leeds to London"."""
_ROUTE_TO = re.compile(rf"{_RUN} [A-Z][^.;,]{{1,30}} (?:to|towards?) $", re.ASCII)
"""Before where it went."""
_FROM = re.compile(
    r"\b(?:father|mother|son|daughter|couple|family|brothers?|sisters?|m[ae]n|wom[ae]n|soldiers?|pilgrims?|pupils?"
    r"|students?|teachers?|workers|tourists?|passengers?|engineers?|resident|native|farmers?|traders?)"
    r"(?:,? (?:and|both|all|two|three|aged|\d{1,2}),?| (?:an?|[a-z]{3,12}),?){0,4} from (?:the )?$",
    re.ASCII,
)
"""Before the town of the harmed: "a father and a son from Izmir"."""
_SERVICES = re.compile(
    r"\b(?i:services?|traffic|trains|flights|ferries|links?|communications?) (?:on the [a-z]{3,10} )?between (?:the )?"
    r"(?:[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20})? and (?:the )?)?$",
    re.ASCII,
)
"""Before either end of a line that was shut because of it."""
LOOK = 80
"""Characters before a town in which it is told as left."""


def departed(words: str, place: Place, start: int) -> bool:
    """The place, in a sentence that begins at `start`, is only where a craft or somebody came from, or went."""
    begin = place.start - start
    if words.startswith("-bound ", place.end - start):
        return True
    before = words[max(0, begin - LOOK) : begin]
    if before.endswith((" from ", " from the ")):
        went = _ROUTE_FROM.search(before) is not None and _THEN_TO.match(words, place.end - start) is not None
        return went or _LEFT.search(before) is not None or _FROM.search(before) is not None
    if before.endswith((" between ", " between the ", " and ", " and the ")):
        return _SERVICES.search(before) is not None
    if before.endswith((" for ", " to ", " of ", " toward ", " towards ")):
        return _BOUND.search(before) is not None or _ROUTE_TO.search(before) is not None
    if not before.endswith(("left ", "leaving ", "departed ", " the ")):
        return False
    left = _LEFT_FOR.search(before) is not None and _FOR.match(words, place.end - start) is not None
    return left or _CRAFT_LEFT.search(before) is not None


def happened_in(told: Iterable[tuple[str, int, Place]]) -> tuple[Place, ...]:
    """The places, each with its sentence and where that starts, but for those that are only departed from."""
    named = tuple(told)
    there = {place.name for words, start, place in named if not departed(words, place, start)}
    return tuple(place for _, _, place in named if place.name in there)
