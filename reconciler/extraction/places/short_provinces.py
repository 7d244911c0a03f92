"""Provinces behind a town by abbreviations or by counties: "Wawa, Ont.", "Newry, Co Down"; a state comes first."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from reconciler.concepts.document import Document
from reconciler.data.names import IRISH_COUNTIES, SHORT_PROVINCES
from reconciler.extraction.places.holders import state_of
from reconciler.extraction.places.lookup import Found
from reconciler.extraction.places.spot import Spot
from reconciler.extraction.places.votes import Province, province_of


def _provinces_of() -> Mapping[str, tuple[Province, ...]]:
    found: dict[str, list[Province]] = defaultdict(list)
    for province, shorts in SHORT_PROVINCES.items():
        for short in shorts:
            found[short].append(province)
    return {short: tuple(provinces) for short, provinces in found.items()}


_SHORT = _provinces_of()
_BEHIND = re.compile(
    r",[ \u00a0]{1,2}(?P<short>"
    + "|".join(sorted((re.escape(short) for short in _SHORT), key=len, reverse=True))
    + r")(?:(?<=\.)|\.|(?!\w))(?! [A-Z]{2})"
)
"""A province's abbreviation behind a comma, that no word in capitals follows: "IN OTTAWA, ON FRIDAY"."""
_LONGEST = 12
_COUNTIES: Mapping[str, Province] = {
    county: province for province, counties in IRISH_COUNTIES.items() for county in counties
}
_COUNTY = re.compile(rf"(?:Co\.?|County) (?P<county>{'|'.join(_COUNTIES)})\b", re.ASCII)
_COUNTY_WITHIN = 24


def province_behind(document: Document, found: Found) -> Province | None:
    """The state or province told behind the name by an abbreviation or a county; of several one with such a place."""
    state = state_of(document, found.spot)
    told = [("US", state)] if state is not None else []
    provinces = [*told, *_abbreviated(document, found.spot)]
    if len(provinces) > 1:
        held = set(map(province_of, found.entries))
        provinces = [province for province in provinces if province in held] or provinces
    return provinces[0] if provinces else None


def _abbreviated(document: Document, spot: Spot) -> Sequence[Province]:
    text = document.article.field_text(spot.field)
    own = _COUNTY.fullmatch(text, spot.start, spot.end) if text.startswith("Co", spot.start) else None
    if own is not None:
        return (_COUNTIES[own["county"]],)
    if not text.startswith(",", spot.end):
        return ()
    county = _COUNTY.match(text, spot.end + len(", "), spot.end + _COUNTY_WITHIN)
    if county is not None:
        return (_COUNTIES[county["county"]],)
    told = _BEHIND.match(text, spot.end, spot.end + _LONGEST)
    return _SHORT[told["short"]] if told is not None else ()


def is_short(text: str) -> bool:
    """An abbreviation of a province, with its last stop or without."""
    return text in _SHORT or f"{text}." in _SHORT
