"""Words by which a toll moved, and the number that it moved from: "up from 12 a day earlier"."""

import re
from collections.abc import Mapping
from typing import Literal

Movement = Literal["rose", "fell", "revised"]

_RISE = (
    "rose risen rises rising climbed climbs climbing jumped jumps increased increases grew grown grows raised raises"
    " raising brought brings bringing pushed pushes pushing soared soars upped"
)
_FALL = "fell fallen falls dropped drops lowered lowers lowering cut cuts reduced reduces reducing downgraded"
_REVISE = "revised revises revising updated updates updating adjusted amended corrected changed"
MOVES: Mapping[str, Movement] = {
    **dict.fromkeys(_RISE.split(), "rose"),
    **dict.fromkeys(_FALL.split(), "fell"),
    **dict.fromkeys(_REVISE.split(), "revised"),
}
_GOES_ON = "to|in|which|where|that|who|and|with"
"""What comes behind these is another figure than the one that a toll moved from: "rose from 11 to 13"."""
_MOVED_FROM = re.compile(
    rf"\b(?:{'|'.join(MOVES)}|up|down)\b[^.;:\n]{{0,90}}\bfrom\b"
    rf"(?:(?!\b(?:{_GOES_ON})\b)[^.;:,\n]){{0,25}}$",
    re.ASCII | re.IGNORECASE,
)
BEFORE_DAY = re.compile(
    r"\b(?:up|down) from (?:an? (?:earlier|previous|initial) [a-z]{4,6} of )?(?:at least |about |some )?[\w,-]{1,12}"
    r" (?:(?:dead|people|reported|given|announced|counted|the|on|late|early|only|just) ){0,3}$",
    re.ASCII | re.IGNORECASE,
)
"""Before the day on which that number was told: "up from 12 reported on Tuesday"."""


def moved_from(before: str) -> bool:
    """Whether what stands behind these words of a sentence is the number that a toll moved from."""
    return "from" in before.lower() and _MOVED_FROM.search(before) is not None
