"""Names that are no towns where they stand: crossings of streets, makes of cars, people told with their home."""

import re
from collections.abc import Sequence

from reconciler.concepts.document import Document
from reconciler.data.fold import fold
from reconciler.data.gazetteer import Gazetteer
from reconciler.extraction.places.holders import state_of
from reconciler.extraction.places.lookup import Found
from reconciler.extraction.places.votes import american
from reconciler.extraction.places.words import KEEPS_UNKNOWN, KINDS

_STREET = (
    r"(?:[Ss]treets?|[Aa]venues?|[Rr]oads?|[Dd]rives?|[Bb]oulevards?|[Ll]anes?|[Hh]ighways?|[Pp]arkways?|[Cc]ourts?"
    r"|Sts?\.?|Aves?\.?|Rds?\.?|Drs?\.?|Blvds?\.?)(?![\w])"
)
_CROSSES = re.compile(
    r" (?:and|&) (?:\d{1,3}(?:st|nd|rd|th)\b|(?:[NSEW]\.?|North|South|East|West) [A-Z\d]"
    rf"|(?:[A-Z][\w.'’-]{{1,16}} ){{1,2}}{_STREET})",
    re.ASCII,
)
"""Behind the first of two streets: "near Hickory and Pine streets", "at Upton and North Poe"."""
_CROSSED = re.compile(rf"(?:\b\d{{1,3}}(?:st|nd|rd|th)|\b{_STREET}) (?:and|&) $", re.ASCII)
_CORNER = re.compile(
    r"\b(?:corner|intersection|junction|crossing|blocks?) (?:of|at) (?:[NSEW]\.? )?(?:[A-Z][\w.'’-]{1,16}"
    r"(?: [A-Z][\w.'’-]{1,16})? (?:and|&) )?$",
    re.ASCII,
)
_BARE_PAIR = re.compile(
    r" (?:and|&) (?P<second>[A-Z][\w'’-]{1,16})(?=$|[.,;]|[ \u00a0](?:[a-z]{2,7}|[A-Z][a-z]{2,5}day)\b)", re.ASCII
)
_AT = re.compile(r"\b(?:[Aa]t|[Nn]ear|[Oo]n) $", re.ASCII)
TOWN = 50_000
"""Inhabitants from which the second of two names is a town, no street."""
BEFORE = 48
"""Characters before a name that are looked at."""


def without_no_towns(document: Document, found: Sequence[Found], gazetteer: Gazetteer) -> list[Found]:
    """Names without those of cars, of people told with their home, and of streets that cross in an American town."""
    text = {field: document.article.field_text(field) for field in {each.spot.field for each in found}}
    crossed = bool(american(document)) or any(state_of(document, each.spot) for each in found)
    return [each for each in found if not _is_none(each, text[each.spot.field], gazetteer, crossed=crossed)]


def _is_none(each: Found, text: str, gazetteer: Gazetteer, *, crossed: bool) -> bool:
    spot = each.spot
    behind_initial = _INITIAL.search(text, max(0, spot.start - len(" D. ")), spot.start) is not None
    if is_car(text, spot.start, spot.end) or (not each.entries and is_person(spot.name, named=behind_initial)):
        return True
    if _of_two_streets(text, spot.start, spot.end):
        return True
    if not crossed or spot.called in KEEPS_UNKNOWN or spot.kind is not None:
        return False
    if at_crossing(text, spot.start, spot.end):
        return True
    second = second_street(text, spot.start, spot.end)
    return second is not None and not any(entry.population >= TOWN for entry in gazetteer.find(fold(second)))


def _of_two_streets(text: str, start: int, end: int) -> bool:
    """The first or the second of "Oak and Madison avenues"."""
    if text.startswith(_JOINED, end):
        return _AND_STREETS.match(text, end) is not None
    return text.startswith(_STREETS, end) and _NAMED_AND.search(text, max(0, start - BEFORE), start) is not None


_STREETS = (" streets", " avenues", " roads", " boulevards", " Streets", " Avenues")
_AND_STREETS = re.compile(
    r" (?:and|&) (?:[A-Z][\w.'’-]{1,16} ){1,3}(?:[Ss]treets|[Aa]venues|roads|boulevards)\b", re.ASCII
)
_NAMED_AND = re.compile(r"[A-Z][\w.'’-]{1,16} (?:and|&) $", re.ASCII)


def at_crossing(text: str, start: int, end: int) -> bool:
    """One of two streets that cross, as one of them or a word for the corner says."""
    if text.startswith(_JOINED, end) and _CROSSES.match(text, end) is not None:
        return True
    before = text[max(0, start - BEFORE) : start]
    if not before.rstrip().endswith(_BEFORE_STREETS):
        return False
    return _CORNER.search(before) is not None or _CROSSED.search(before) is not None


_JOINED = (" and ", " & ")
_BEFORE_STREETS = ("and", "&", "of", "at", "N", "S", "E", "W", ".")
"""What stands right before a street that crosses another: one of these, or most names would be searched for nothing."""


def second_street(text: str, start: int, end: int) -> str | None:
    """The other name of two behind "at" or "near": "at Union and Aetna", which are towns or streets."""
    pair = _BARE_PAIR.match(text, end)
    return pair["second"] if pair is not None and _AT.search(text, max(0, start - BEFORE), start) is not None else None


_MAKES = frozenset(
    "pontiac honda lincoln plymouth mercury malibu tucson tacoma dakota denali durango sorento tahoe yukon sedona"
    " aspen savana hummer saturn hudson seville sonoma colorado montana monterey catalina bonneville cordoba".split()
)
"""Makes and models of cars that are called like towns."""
_COLOR = (
    r"(?:white|black|silver|gray|grey|red|blue|green|gold|tan|brown|maroon|burgundy|beige|orange|yellow|purple|dark"
    r"|light|stolen|parked|older|newer|model|door|colou?red)"
)
_OF_CAR = re.compile(
    rf"(?:\b(?:{_COLOR}|(?:19|20)\d\d|(?:two|four|2|4)-door)(?: [a-z-]{{3,9}})?"
    r"|\b(?:Chevrolet|Chevy|Hyundai|Toyota|Dodge|GMC|Kia|Chrysler|Buick|Ford|Cadillac|Mercury))[ ,]+$",
    re.ASCII,
)
_MODEL = re.compile(
    r" (?:(?:[Tt]own [Cc]ar|Grand|Trans|G\d|Accord|Civic|CR-?V|Odyssey|Pilot|sedan|SUV|pickup|truck|minivan|van|car"
    r"|coupe|hatchback|convertible)\b)",
    re.ASCII,
)
_DRIVER = re.compile(r"\b(?:driver|passengers?|occupants?|front|rear|back|hood|roof|wheel) (?:of|in) the $", re.ASCII)


def is_car(text: str, start: int, end: int) -> bool:
    """A make or a model, as a colour, a year, the maker or the model beside it says: "a white Pontiac"."""
    if text[start:end].lower() not in _MAKES:
        return False
    before = text[max(0, start - BEFORE) : start]
    return (
        _OF_CAR.search(before) is not None or _DRIVER.search(before) is not None or _MODEL.match(text, end) is not None
    )


_INITIAL = re.compile(r" [A-Z]\. $")


def is_person(name: str, *, named: bool = False) -> bool:
    """Somebody with his home, folded: "ivo kos of salem"; a bank or a republic of somewhere is called by one word.

    `named` says that his first name stands before, as an initial does.
    """
    of, _, home = name.partition(" of ")
    return bool(home) and (named or len(of.split()) > 1) and KINDS.keys().isdisjoint(of.split())
