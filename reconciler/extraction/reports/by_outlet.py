"""A local story that names no place, put where the paper or station that tells it is at home: said to be derived."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from reconciler.concepts.document import Document
from reconciler.concepts.place import Place
from reconciler.concepts.report import Report
from reconciler.data.fold import fold
from reconciler.data.gazetteer import Entry, Gazetteer
from reconciler.extraction.layout import spans_of_story
from reconciler.extraction.places.home_town import Home, home_town, homes_of
from reconciler.extraction.places.located import within
from reconciler.extraction.places.votes import american

_STREETS = (
    r"Street|St\.|Avenue|Ave\b|Road|Rd\b|Drive|Dr\.|Boulevard|Blvd|Lane|Ln\b|Parkway|Pkwy|Place|Court|Terrace|Pike"
    r"|Circle"
)
_BLOCK = re.compile(r"\b\d{1,4}00(?: |-)blocks? of\b")
"""How American police tell where something was."""
_ADDRESS = re.compile(
    rf"{_BLOCK.pattern}"
    r"|\b(?:in|on|at|near|along|off|of|from|to|and|outside) (?:the )?(?:\d{1,5} )?(?:[NSEW]\.? |[NS][EW] )?"
    r"(?!Wall Street|Fleet Street|Downing Street|Sesame Street)"
    rf"(?:(?:[A-Z][\w.'’-]{{1,20}}|\d{{1,3}}(?:st|nd|rd|th)) ){{1,3}}(?:{_STREETS})"
    r"(?! (?![NS][EW]?\b|[A-Z][a-z]{2,8}day\b)[A-Z])"
    r"|\b[Ii]ntersection of [A-Z\d]"
    r"|\b(?:in|on|from) (?:the (?:city|town)['’]s (?:north|south|east|west|[NSEW][a-z]{3,4})|midtown\b)",
    re.ASCII,
)
"""Where something was in a town, told to those who live there."""


def with_outlets_town(
    document: Document, reports: Sequence[Report], places: Sequence[Place], gazetteer: Gazetteer
) -> tuple[tuple[Report, ...], tuple[Place, ...]]:
    """The reports and places; the main report at the outlet's own town where it says of its place only a street.

    So it is where the text names no other town or county, and a street, a crossing or the initials of the town's
    police say that it is told to those who know where they are.
    """
    main = next((report for report in reports if report.primary and report.kind == "event"), None)
    own = [place for place in places if main is not None and place.name in main.places]
    if main is None or any(_settles(place) or gazetteer.find(fold(place.name)) for place in own):
        return tuple(reports), tuple(places)
    told = {(place.country, _province(place)) for place in places if place.country}
    home = home_town(homes_of(document, gazetteer), told, american=_is_american(document))
    words = list(_told(document, main) if main.type == "other" else _story(document))
    streets = all(place.level == "site" for place in own)
    if home is None or not _told_nearby(words, home[1], places, streets=streets):
        return tuple(reports), tuple(places)
    town = _derived(document, *home, gazetteer)
    placed = msgspec.structs.replace(main, places=(*main.places, town.name), place_derived=True)
    return tuple(placed if report is main else report for report in reports), (*places, town)


def _is_american(document: Document) -> bool:
    return bool(american(document)) or any(_BLOCK.search(each) is not None for each in _story(document))


def _settles(place: Place) -> bool:
    """Known to lie somewhere; the name of a school is not."""
    return bool(place.within) or place.level == "country"


def _province(place: Place) -> str:
    """The largest that holds it in its country, or its own name."""
    return (place.name, *place.within)[-2] if place.within else ""


def _told_nearby(words: Sequence[str], town: Entry, places: Sequence[Place], *, streets: bool) -> bool:
    """`streets`: one is enough, since the report names no village that no gazetteer may know."""
    initials = _police_of(town)
    police = any(initials.search(each) is not None for each in words)
    if police and " " in town.name:
        return True
    if any(_is_elsewhere(place, town) for place in places):
        return False
    known = police or any(place.level == "district" and place.name == town.district for place in places)
    return known or (streets and any(_ADDRESS.search(each) is not None for each in words))


def _story(document: Document) -> Iterator[str]:
    return (document.article.field_text(span.field)[span.start : span.end] for span in spans_of_story(document.blocks))


def _told(document: Document, report: Report) -> Iterator[str]:
    """The report's own sentences: who died in bed may have lived in a street."""
    return (document.article.field_text(span.field)[span.start : span.end] for span in report.evidence)


def _police_of(town: Entry) -> re.Pattern[str]:
    """The initials of its police department: "BRPD" of Baton Rouge."""
    return re.compile(rf"\b{''.join(word[0] for word in town.name.split())}PD\b")


def _is_elsewhere(place: Place, town: Entry) -> bool:
    """It is another town, or lies in another county, state or country; one of many of its name may not."""
    if not place.within and place.level != "country":
        return False
    holders = {town.name, town.district, town.province}
    if place.level == "country" or (len(place.within) == 1 and place.level != "province"):
        return place.country != town.country
    return place.name not in holders and place.within[0] != town.name


def _derived(document: Document, home: Home, town: Entry, gazetteer: Gazetteer) -> Place:
    return Place(
        field=home.field,
        start=home.start,
        end=home.end,
        text=document.article.field_text(home.field)[home.start : home.end],
        name=town.name,
        level=town.level,
        within=within(town, gazetteer),
        country=town.country,
        latitude=town.latitude,
        longitude=town.longitude,
        derived=True,
    )
