"""Which entry of the gazetteer a name means, beside what holds it; or one as the text writes it."""

from collections.abc import Iterable

import msgspec
from rapidfuzz import fuzz

from reconciler.concepts.place import PlaceLevel
from reconciler.data.fold import fold
from reconciler.data.gazetteer import Entry, Gazetteer
from reconciler.data.load import common_words
from reconciler.extraction.places.lookup import Found
from reconciler.extraction.places.settle import choose, held_by
from reconciler.extraction.places.spot import Spot
from reconciler.extraction.places.unknown import is_post
from reconciler.extraction.places.votes import LARGE, Votes, certain

AMERICA = "US"
"""Where a quarter, a street or a state's abbreviation stands behind many a town's name."""
ALIKE = 84
"""Similarity (0 to 100) from which two spellings, blanks left out, name one place of a province."""


def meant(found: Found, votes: Votes, holder: Entry | None, gazetteer: Gazetteer) -> Entry | None:
    """The place meant; one by a like spelling inside its province; else one as written, where the text calls it so."""
    called = bool(found.spot.called) and holder is not None and holder.country != AMERICA
    sure = called and holder is not None and votes.countries.get(holder.country or "", 0) > 0
    if holder is not None and not sure and any(entry.level == holder.level for entry in found.entries):
        holder = None if not any(held_by(entry, holder) for entry in found.entries) else holder
    exact = choose(found, votes, holder)
    told = found.spot.called or found.spot.only_inside or is_post(found.spot) or not found.entries
    if exact is not None or (holder is None and not told):
        return exact
    if not found.spot.called and found.entries and not _far_namesake(found, votes, holder):
        return choose(found, votes, None)
    if holder is not None and holder.level == "province" and holder.country:
        like = _alike(found.spot.name, gazetteer.inside(holder.country, holder.name))
        if like is not None:
            return msgspec.structs.replace(like, name="")
    return _as_written(found.spot, holder) if found.spot.in_sentence or is_post(found.spot) else None


def _far_namesake(found: Found, votes: Votes, holder: Entry | None) -> bool:
    """Told to lie in a country, and only towns of countries that nothing else speaks for are called so."""
    if holder is None or not holder.country:
        return False
    if holder.level not in ("country", "province"):
        told = not holder.name or votes.countries.get(holder.country, 0) > 0
        spoken = holder.country != AMERICA and told
        return spoken and all(entry.country != holder.country for entry in found.entries)
    if holder.level == "province" and holder.country == AMERICA and all(map(_small, found.entries)):
        return True
    own = certain(found)
    itself = own.country if own is not None else None
    own_votes = votes.times.get(found.spot.name, 0)
    return all(
        votes.countries.get(entry.country or "", 0) <= own_votes * (entry.country == itself) for entry in found.entries
    )


def _small(entry: Entry) -> bool:
    """A town or district of a name that many have: not the one told to lie in another state."""
    return entry.level in ("city", "district") and entry.population < LARGE


def _alike(name: str, entries: Iterable[Entry]) -> Entry | None:
    close = name.replace(" ", "")
    best, score = None, float(ALIKE)
    for entry in entries:
        for spelling in (fold(entry.name), *entry.spellings):
            similar = fuzz.ratio(close, spelling.replace(" ", ""), score_cutoff=score)
            if similar >= score and entry.level != "province":
                best, score = entry, similar
    return best


def unlocated(found: Found, printed: str) -> Entry | None:
    """The name as written, where the text itself makes it a place; a common word is none: "Police Say Woman …"."""
    spot = found.spot
    told = spot.called or (spot.only_inside and spot.in_sentence and not printed.isupper())
    return _as_written(spot, None) if spot.context == 2 and (told or spot.name not in common_words()) else None


def _as_written(spot: Spot, holder: Entry | None) -> Entry:
    level: PlaceLevel = spot.kind or "unknown"
    country = holder.country if holder else None
    province = "" if holder is None or holder.level == "country" else holder.province or holder.name
    return Entry(name="", level=level, country=country, province=province)
