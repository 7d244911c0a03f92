"""Names that a text shortens, as headlines do: what it spells out elsewhere says which place is meant."""

from collections.abc import Mapping, Sequence

from reconciler.data.gazetteer import Entry, Gazetteer
from reconciler.extraction.places.lookup import Found
from reconciler.extraction.places.votes import Votes
from reconciler.extraction.places.words import BODIES, COMPASS, KINDS


def spelt_out(found: Sequence[Found], chosen: Mapping[int, Entry | None]) -> Mapping[int, Entry]:
    """Names that a longer one of the text begins with, each with its place: "Tuxtla" is Tuxtla Gutierrez.

    Only where the short name by itself means nothing, or a smaller place of another province: Miami is not Miami
    Gardens.
    """
    whole = {each.spot.name: chosen[at] for at, each in enumerate(found) if " " in each.spot.name and _town(chosen[at])}
    if not whole:
        return {}
    meant = ((at, _longer(each.spot.name, whole)) for at, each in enumerate(found) if not each.spot.called)
    return {at: entry for at, entry in meant if entry is not None and _smaller_elsewhere(chosen[at], entry)}


def without_article(
    found: Sequence[Found], chosen: Mapping[int, Entry | None], votes: Votes, gazetteer: Gazetteer
) -> Mapping[int, Entry]:
    """Countries without their article, where the text speaks of them or of a place in them: "a raid in Salvador"."""
    named = {entry.country for entry in chosen.values() if entry is not None} | set(votes.hints)
    meant = ((at, _with_article(each.spot.name, gazetteer)) for at, each in enumerate(found) if not each.spot.called)
    return {at: entry for at, entry in meant if entry is not None and entry.country in named}


def _with_article(name: str, gazetteer: Gazetteer) -> Entry | None:
    """The country of that name behind "El"."""
    if " " in name:
        return None
    return next((entry for entry in gazetteer.find(f"el {name}") if entry.level == "country"), None)


def _town(entry: Entry | None) -> bool:
    return entry is not None and entry.level == "city" and bool(entry.name)


def _longer(name: str, whole: Mapping[str, Entry | None]) -> Entry | None:
    """The one place whose name goes on from `name`, not with a word for its kind or its side."""
    begun = {
        entry
        for other, entry in whole.items()
        if other.startswith(f"{name} ") and _NO_REST.isdisjoint(other[len(name) :].split())
    }
    return begun.pop() if len(begun) == 1 else None


_NO_REST = KINDS.keys() | COMPASS | BODIES
"""Words that make another place of a name, or none: "Jackson Township"."""


def _smaller_elsewhere(entry: Entry | None, whole: Entry) -> bool:
    if entry is None:
        return True
    same = (entry.country, entry.province) == (whole.country, whole.province)
    return entry.level in ("city", "district") and not same and entry.population < whole.population
