"""Places named in an article."""

from typing import Literal

import msgspec

from reconciler.concepts.mention import FieldName, Span

PlaceLevel = Literal["country", "region", "province", "district", "city", "site", "unknown"]
WIDE: frozenset[PlaceLevel] = frozenset({"country", "region"})
COARSE: frozenset[PlaceLevel] = WIDE | {"province"}
"""Levels of places that many events lie in."""


class Place(msgspec.Struct, frozen=True, gc=False):
    """One mention of a place; unknown names are kept as written."""

    field: FieldName
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

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.field, self.start, self.end)
