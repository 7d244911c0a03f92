"""The places of a report as matching compares them: the finest ones, with what holds them."""

from collections.abc import Container, Sequence

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.place import COARSE, Place
from reconciler.concepts.report import Report
from reconciler.matching.names import folded
from reconciler.matching.profile import KnownPlace


def finest(read: AnnotatedArticle, report: Report) -> tuple[KnownPlace, ...]:
    """The report's places that hold none of its others, each name once."""
    named: dict[str, KnownPlace] = {}
    for name in report.told_places:
        places = read.places_called.get(name, ())
        best = min(places, key=lambda place: (not _held_by_another(place, report), not place.told), default=None)
        named[name] = KnownPlace(name, folded(name), "unknown") if best is None else _known(best, read.places_called)
    chosen = _held([named[name] for name in dict.fromkeys(report.told_places)])
    holders = {holder for place in chosen for holder in place.within}
    return tuple(place for place in chosen if place.folded not in holders) or tuple(chosen)


def _held_by_another(place: Place, report: Report) -> bool:
    """One of the report's other places holds it: of two towns of one name, the one whose state is told."""
    return any(holder in report.places for holder in place.within)


def _held(places: Sequence[KnownPlace]) -> list[KnownPlace]:
    """Places that no gazetteer knows are held by the wider ones told with them."""
    wider = tuple(place.folded for place in places if place.level in COARSE)
    country = next((place.country for place in places if place.level in COARSE and place.country), None)
    return [
        msgspec.structs.replace(
            place, within=tuple(dict.fromkeys((*wider, *place.within))), country=place.country or country
        )
        if place.level == "unknown" and wider
        else place
        for place in places
    ]


def _known(place: Place, told: Container[str]) -> KnownPlace:
    return KnownPlace(
        name=place.name,
        folded=folded(place.name),
        level=place.level,
        within=tuple(folded(holder) for holder in place.within),
        country=place.country,
        latitude=place.latitude,
        longitude=place.longitude,
        certain=place.told or any(holder in told for holder in place.within),
    )
