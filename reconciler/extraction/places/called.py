"""Names that a text calls a town or a district once are called so all through it."""

from collections.abc import Mapping, Sequence

import msgspec

from reconciler.concepts.document import Document
from reconciler.extraction.places.lookup import Found
from reconciler.extraction.places.spot import Spot


def called_alike(document: Document, found: Sequence[Found]) -> list[Found]:
    """The same names, each called what the text calls it anywhere; a list shares the word before it."""
    kinds: dict[str, Spot] = {}
    before: Spot | None = None
    for each in found:
        spot = each.spot
        if before is not None and before.called.endswith("s") and _listed(document, before, spot):
            spot = msgspec.structs.replace(spot, kind=before.kind, called=before.called, context=2)
        if spot.kind is not None:
            kinds.setdefault(spot.name, spot)
        before = spot
    return [Found(_called(each.spot, kinds), each.entries) for each in found]


def _called(spot: Spot, kinds: Mapping[str, Spot]) -> Spot:
    same = kinds.get(spot.name)
    if same is None or spot.kind is not None:
        return spot
    return msgspec.structs.replace(spot, kind=same.kind)


def _listed(document: Document, before: Spot, spot: Spot) -> bool:
    between = document.article.field_text(spot.field)[before.end : spot.start]
    return before.field == spot.field and between.strip() in (",", "and", ", and", "or", "&")
