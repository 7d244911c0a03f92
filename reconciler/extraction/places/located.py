"""The place that an entry of the gazetteer stands for where a text names it."""

from reconciler.concepts.document import Document
from reconciler.concepts.place import Place
from reconciler.data.gazetteer import Entry, Gazetteer
from reconciler.extraction.places.spot import Spot

LONG = 6
"""Letters from which a name in capitals is hardly an abbreviation."""


def located(document: Document, spot: Spot, entry: Entry, *, gazetteer: Gazetteer, told: bool) -> Place:
    """Called as the text writes it where the entry has no name; `told` says that the text tells what holds it."""
    text = document.article.field_text(spot.field)[spot.start : spot.end]
    level = (
        spot.kind
        if spot.kind in ("district", "city") and entry.level in ("city", "district", "unknown")
        else entry.level
    )
    return Place(
        field=spot.field,
        start=spot.start,
        end=spot.end,
        text=text,
        name=entry.name or _written(text),
        level=level,
        within=within(entry, gazetteer),
        country=entry.country,
        latitude=entry.latitude,
        longitude=entry.longitude,
        told=told,
    )


def _written(text: str) -> str:
    """As the text has it, but for the capitals of a dateline, for a line that ends inside it, and for "Pike Co."."""
    text = " ".join(text.split())
    text = f"{text}unty" if text.endswith(" Co") else text
    return text.title() if text.isupper() and len(text) >= LONG else text


def within(entry: Entry, gazetteer: Gazetteer) -> tuple[str, ...]:
    """What holds it, nearest first; a country is held by nothing."""
    if entry.level == "country":
        return ()
    country = gazetteer.country(entry.country) if entry.country else None
    names = (entry.city, entry.district, entry.province if entry.level != "province" else "", country or "")
    return tuple(name for name in names if name and name != entry.name)
