"""The shape of a phrase that tells of a type of event which none of its words tells of."""

import re

import msgspec

from reconciler.concepts.report import EventType

WITHIN = r"[^.;\n]{0,90}?\b"
"""Between two words of one clause."""
CAR = (
    r"(?:bus|buses|minibus|microbus|midibus|coach|truck|lorry|van|minivan|car|train|tram|vehicle|jeep|jeepney|tanker"
    r"|trailer|rickshaw|autorickshaw|tuk-tuk|taxi|matatu|pickup|pick-up|semi-trailer|semitrailer|tractor|motorcycle|motorbike|scooter|dumper|suv|sedan)"
)

_THING = re.compile(r"[a-z]+(?:-[a-z]+)?", re.ASCII)


class Phrase(msgspec.Struct, frozen=True):
    """A way to tell of a type that none of its words tells of."""

    type: EventType
    hints: frozenset[str]
    """Words of which the sentence must hold one."""
    things: frozenset[str]
    """Words of which it must hold one too, if there are any."""
    pattern: re.Pattern[str]
    drops: frozenset[EventType] = frozenset()
    """Types that its words told of by mistake."""
    unless: frozenset[EventType] = frozenset()
    """Beside these it says nothing new."""


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
    return Phrase(
        kind,
        frozenset(hints.split()),
        frozenset((*named, *(f"{name}s" for name in named))),
        re.compile(pattern, re.ASCII | re.IGNORECASE),
        drops,
        unless,
    )
