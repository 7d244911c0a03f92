"""Places named in an article."""

from typing import Literal

import msgspec

from reconciler.concepts.mention import PlaceField

PlaceLevel = Literal["country", "region", "province", "district", "city", "site", "unknown"]
WIDE: frozenset[PlaceLevel] = frozenset({"country", "region"})
COARSE: frozenset[PlaceLevel] = WIDE | {"province"}
"""Levels of places that many events lie in."""


class Place(msgspec.Struct, frozen=True, gc=False):
    """One mention of a place; unknown names are kept as written."""

    field: PlaceField
    """`outlet`: in the name of the paper or station."""
    start: int
    end: int
    text: str
    name: str
    """Canonical where known, else as written."""
    level: PlaceLevel
    within: tuple[str, ...] = ()
    """What holds it, nearest first, the country last."""
    country: str | None = None
    """ISO 3166-1 alpha-2."""
    latitude: float | None = None
    longitude: float | None = None
    told: bool = False
    """The text says beside the name what holds it: "Springfield, Mass.", "the Iraqi town of"."""
    derived: bool = False
    """Not told: the paper or station that tells the story is at home there, and the story is told as a local one."""
