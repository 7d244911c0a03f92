"""Quarters of great American cities: places that no county list holds, in the middle of a city that one does."""

from collections.abc import Iterable, Iterator, Sequence
from math import cos, radians, sqrt

from reconciler.data.pack_gazetteer import Row

COUNTRY = "US"
"""Where news names the quarters of cities by themselves."""
GREAT = 100_000
"""Inhabitants of a city with quarters."""
GREATEST = 500_000
"""Inhabitants of one that lies in no county: Washington."""
LEAST = 1_000
"""Inhabitants from which a town of its own would be told with its county."""
REACH_KM = 0.0135
"""How far a city reaches for the square root of its inhabitants: Chicago 22 km, Baltimore 10."""
BOROUGH = 0.25
"""Share of its inhabitants by which a city is one of boroughs, each with its own quarters: New York."""
SURELY = 2.2
"""Times that another city must lie further off, each in its own reach."""
KM_PER_DEGREE = 111


def with_cities(rows: Sequence[Row]) -> list[Row]:
    """The rows; those without a district that lie within the reach of a great city of their state as its quarters."""
    cities = list(_cities(rows))
    return [_held(row, cities) if _is_loose(row) else row for row in rows]


def _is_loose(row: Row) -> bool:
    return row.country == COUNTRY and not row.district and row.population >= LEAST


def _cities(rows: Iterable[Row]) -> Iterator[Row]:
    """Great cities, but for one of boroughs and for what lies inside a greater one."""
    great = [row for row in rows if row.country == COUNTRY and row.population >= GREAT]
    for row in great:
        others = [other for other in great if other is not row and other.province == row.province]
        held = (other for other in others if other.district and _share(other, row) <= 1)
        inside = any(_share(row, other) <= 1 and _holds(other, row) for other in others)
        alone = row.population >= GREATEST and all(other.population < BOROUGH * row.population for other in held)
        if not inside and (row.district or alone):
            yield row


def _holds(city: Row, row: Row) -> bool:
    """A greater city that lies in no county, or in its own."""
    return city.population > row.population and (not row.district or city.district in (row.district, ""))


def _held(row: Row, cities: Iterable[Row]) -> Row:
    """In the city that reaches over it, and in that city's county; in none where two do about alike."""
    near = [(_share(row, city), city) for city in cities if city.province == row.province and city.name != row.name]
    reached = sorted((each for each in near if each[0] <= SURELY), key=lambda each: each[0])
    if not reached or reached[0][0] > 1 or (len(reached) > 1 and reached[1][0] < SURELY * reached[0][0]):
        return row
    city = reached[0][1]
    return row._replace(city=city.name, district=city.district)


def _share(row: Row, city: Row) -> float:
    """Its distance, as a share of how far the city reaches."""
    north = row.latitude - city.latitude
    east = (row.longitude - city.longitude) * cos(radians(row.latitude))
    return KM_PER_DEGREE * sqrt(north * north + east * east) / (REACH_KM * sqrt(city.population))
