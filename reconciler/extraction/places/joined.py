"""Lands, provinces and districts that are called by two names: "Trinidad and Tobago", "Tyne and Wear"."""

from collections.abc import Iterable

import msgspec

from reconciler.concepts.document import Document
from reconciler.data.gazetteer import Gazetteer
from reconciler.extraction.places.spot import Spot

_AND = " and "
_WIDE = frozenset(("country", "province", "district"))


def joined(document: Document, named: Iterable[Spot], gazetteer: Gazetteer) -> list[Spot]:
    """The names, two that "and" joins as one where the gazetteer has it for a land, a province or a district."""
    told: list[Spot] = []
    for spot in named:
        whole = _whole(document, told[-1], spot, gazetteer) if told else None
        told[-1:] = [whole] if whole is not None else [*told[-1:], spot]
    return told


def _whole(document: Document, first: Spot, second: Spot, gazetteer: Gazetteer) -> Spot | None:
    if first.field != second.field or second.start - first.end != len(_AND):
        return None
    if not document.article.field_text(first.field).startswith(_AND, first.end):
        return None
    for name in (f"{first.name}{_AND}{second.name}", f"{first.name} {second.name}"):
        if any(entry.level in _WIDE for entry in gazetteer.find(name)):
            return msgspec.structs.replace(
                first, end=second.end, name=name, kind=second.kind, called=second.called, only_inside=False
            )
    return None
