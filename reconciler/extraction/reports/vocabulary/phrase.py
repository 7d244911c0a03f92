"""The shape of a phrase that tells of a type of event which no word of it tells of, and what several of them name."""

import re

import msgspec

from reconciler.concepts.report import EventType

WITHIN = r"[^.;\n]{0,90}?\b"
"""Between two words of one clause."""
CAR = (
    r"(?:bus|buses|minibus|microbus|midibus|coach|truck|lorry|van|minivan|car|train|tram|vehicle|jeep|jeepney|tanker"
    r"|trailer|rickshaw|autorickshaw|tuk-tuk|taxi|matatu|pickup|pick-up|semi-trailer|semitrailer|tractor|motorcycle"
    r"|motorbike|scooter|dumper|suv|sedan|cruiser|ambulance|limousine|snowmobile|atv|ute|bakkie|kombi|tricycle|tipper|bowser|multicab|campervan)"
)
CRAFT = (
    r"(?:plane|aeroplane|airplane|floatplane|seaplane|helicopter|aircraft|jet|airliner|glider|microlight|cessna"
    r"|boeing|airbus|antonov|ilyushin|tupolev|fokker|dc-\d{1,2}|an-\d{2}|havilland(?: \w+)?|chinook)s?"
)
OBSTACLE = (
    r"(?:an? |the |some )?(?:[a-z-]{2,12} ){0,2}?"
    r"(?:lines?|cables?|wires?|ridge|hill|mountain|mountainside|hillside|trees?|cliff|ground"
    r"|(?:building|house|hangar|tower|wall|fence|runway)(?! (?:[a-z]+ ){0,4}(?:killing|with)))\b"
)
"""What aircraft run into, and do not bomb."""

_CAPITALS = "(?-i:"
"""Begins what a pattern wants as printed."""
_THING = re.compile(r"[a-z]+(?:-[a-z]+)?", re.ASCII)


class Phrase(msgspec.Struct, frozen=True):
    """A way to tell of a type that none of its words tells of."""

    type: EventType
    hints: frozenset[str]
    """Words of which the sentence must hold one."""
    things: frozenset[str]
    """Words of which it must hold one too, if there are any."""
    pattern: re.Pattern[str]
    """In small letters, as the sentence is searched."""
    drops: frozenset[EventType] = frozenset()
    """Types that its words told of by mistake."""
    unless: frozenset[EventType] = frozenset()
    """Beside these it says nothing new."""
    capitals: bool = False
    """It minds capitals: the sentence is searched as printed."""


def phrase(
    kind: EventType,
    pattern: str,
    hints: str,
    *,
    things: str = "",
    drops: frozenset[EventType] = frozenset(),
    unless: frozenset[EventType] = frozenset(),
) -> Phrase:
    """A phrase for `kind`; `hints` are parted by blanks, `things` taken out of a pattern, with their plurals."""
    named = _THING.findall(things)
    capitals = _CAPITALS in pattern
    return Phrase(
        kind,
        frozenset(hints.split()),
        frozenset((*named, *(f"{name}s" for name in named))),
        re.compile(pattern, re.ASCII | re.IGNORECASE if capitals else re.ASCII),
        drops,
        unless,
        capitals,
    )
