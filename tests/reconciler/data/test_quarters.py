"""Quarters of great cities: which of the places without a county lie in one."""

import pytest

from reconciler.data.gazetteer import CITY
from reconciler.data.pack_gazetteer import Row
from reconciler.data.quarters import with_cities


def _row(name: str, district: str, latitude: float, population: int, *, country: str = "US") -> Row:
    return Row(name, CITY, country, "Iowa", district, latitude, -93.0, population, (name,))


CITY_ROW = _row("Great", "Great County", 41.0, 2_000_000)


@pytest.mark.parametrize(
    ("row", "held", "reason"),
    [
        (_row("Quarter", "", 41.1, 9_000), "Great", "within the reach of a great city"),
        (_row("Town", "", 41.9, 9_000), "", "too far off"),
        (_row("Suburb", "Other County", 41.1, 9_000), "", "it has a county of its own"),
        (_row("Hamlet", "", 41.1, 600), "", "so small a town has no county told"),
        (_row("Abroad", "", 41.1, 9_000, country="CA"), "", "not in America"),
    ],
)
def test_a_place_without_a_county_lies_in_the_great_city_around_it(row: Row, held: str, reason: str) -> None:
    _, told = with_cities([CITY_ROW, row])

    assert told.city == held, reason
    assert told.district == (CITY_ROW.district if held else row.district), reason


def test_a_place_between_two_great_cities_lies_in_neither() -> None:
    other = _row("Greater", "Greater County", 41.2, 2_000_000)

    assert with_cities([CITY_ROW, other, _row("Quarter", "", 41.1, 9_000)])[-1].city == ""


def test_a_city_of_boroughs_holds_no_quarters() -> None:
    whole = _row("Whole", "", 41.0, 8_000_000)
    borough = _row("Borough", "Borough County", 41.1, 2_500_000)

    assert with_cities([whole, borough, _row("Quarter", "", 41.05, 9_000)])[-1].city == ""
