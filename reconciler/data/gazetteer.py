"""The gazetteer: names of places looked up in one sorted text, without building a table of them.

`gazetteer.bin` holds, deflated: a line of four lengths; the provinces with the stretch of places that each holds; the
names' first letters with the place where they begin; the folded names, sorted, each with the positions of its places;
and the places themselves, one a line. A look-up searches one short stretch of the names.
"""

import csv
import zlib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from io import StringIO

import msgspec

from reconciler.concepts.place import PlaceLevel
from reconciler.data.fold import fold
from reconciler.data.load import packed

COUNTRY, PROVINCE, DISTRICT, CITY = "C", "P", "D", "T"
LEVELS: Mapping[str, PlaceLevel] = {COUNTRY: "country", PROVINCE: "province", DISTRICT: "district", CITY: "city"}

MOST_NAMES = 1 << 15
"""Names whose places are kept at hand; most names in the news are no places, and come again."""
FEW_LINES = 512
"""Bytes of names that are looked through from end to end."""
PREFIX = 3
"""Letters of a name by which the index is cut."""


class Entry(msgspec.Struct, frozen=True, gc=False):
    """One place of the gazetteer."""

    name: str
    level: PlaceLevel
    country: str | None
    """ISO 3166-1 alpha-2."""
    province: str = ""
    district: str = ""
    latitude: float | None = None
    longitude: float | None = None
    population: int = 0
    """Inhabitants; those of the cities held, for provinces and districts."""
    spellings: tuple[str, ...] = ()
    """Folded."""
    city: str = ""
    """The great city that it is a quarter of."""


class Gazetteer:
    """Places by name, and by the province that holds them; a newsroom's own places stand before all others."""

    def __init__(self, data: bytes, own: Iterable[Entry] = ()) -> None:
        """`data` as the compile command packs it (inflated); `own` places win over those of the same name."""
        head, _, body = data.partition(b"\n")
        sections, prefixes, names, places = (int(length) for length in head.split())
        at = len(head) + 1
        self._data = data
        self._sections = _directory(body[:sections])
        self._prefixes = _prefixes(body[sections : sections + prefixes])
        self._names_end = at + sections + prefixes + names
        self._names_at = at + sections + prefixes
        self._places_at = self._names_end
        self._places_end = self._places_at + places
        self._own = _by_spelling(own)
        self.find = lru_cache(maxsize=MOST_NAMES)(self._find)
        self.inside = lru_cache(maxsize=256)(self._inside)

    def _find(self, name: str) -> tuple[Entry, ...]:
        """Every place of that name, however it is spelt; `name` is folded."""
        if name in self._own:
            return self._own[name]
        begin = self._prefixes.get(name[:PREFIX])
        if begin is None:
            return ()
        written = name.encode()
        first, past = self._stretch(written, self._names_at + begin[0], self._names_at + begin[1] + 1)
        key = b"\n%b\t" % written
        at = self._data.find(key, first, past)
        if at < 0:
            return ()
        start = at + len(key)
        end = self._data.find(b"\n", start, self._names_end)
        return tuple(self._entry(int(offset, 16)) for offset in self._data[start:end].split(b","))

    def _stretch(self, name: bytes, first: int, past: int) -> tuple[int, int]:
        """The few lines of the sorted names among which a name stands, if any does; halved until they are few."""
        past = min(past, self._names_end)
        while past - first > FEW_LINES:
            line = self._data.rfind(b"\n", first, (first + past) // 2)
            if line <= first:
                break
            if self._data[line + 1 : self._data.find(b"\t", line)] <= name:
                first = line
            else:
                past = line + 1
        return first, past

    def _inside(self, country: str, province: str) -> tuple[Entry, ...]:
        """Every place that a province holds."""
        begin, end = self._sections.get((country, province), (0, 0))
        lines = self._data[self._places_at + begin : self._places_at + end].decode().splitlines()
        return tuple(_entry(line) for line in lines)

    def provinces(self, country: str) -> tuple[str, ...]:
        """The first-level divisions of a country."""
        return tuple(province for held, province in self._sections if held == country and province)

    def country(self, code: str) -> str | None:
        """The English news name of a country, by its ISO 3166-1 alpha-2 code."""
        return next((entry.name for entry in self.inside(code, "") if entry.level == "country"), None)

    def _entry(self, offset: int) -> Entry:
        begin = self._places_at + offset
        return _entry(self._data[begin : self._data.find(b"\n", begin, self._places_end)].decode())


@cache
def default_gazetteer() -> Gazetteer:
    """The gazetteer that the package carries, read once."""
    return Gazetteer(zlib.decompress(packed("gazetteer.bin")))


def with_own_places(table: str) -> Gazetteer:
    """The default gazetteer under a newsroom's own places.

    `table` is CSV with a heading: `name`, `level`, `country` (ISO 3166-1 alpha-2), and, where known, `province`,
    `latitude`, `longitude`, `spellings` (parted by semicolons). Raises `ValueError` naming the line that is no place.
    """
    return Gazetteer(zlib.decompress(packed("gazetteer.bin")), own_places(table))


def own_places(table: str) -> tuple[Entry, ...]:
    """The places of a CSV table; raises `ValueError` naming the line that is no place."""
    rows = csv.DictReader(StringIO(table))
    return tuple(_own_place(row, number) for number, row in enumerate(rows, start=2))


def _own_place(row: Mapping[str, str | None], number: int) -> Entry:
    told = {key: (value or "").strip() for key, value in row.items() if key is not None and isinstance(value, str)}
    name, level = told.get("name", ""), told.get("level", "")
    if not name or level not in LEVELS.values():
        raise ValueError(
            f"line {number} of the place table gives name {name!r} and level {level!r}: "
            f"give a name, and one of {', '.join(LEVELS.values())}"
        )
    try:
        return Entry(
            name=name,
            level=next(known for known in LEVELS.values() if known == level),
            country=told.get("country") or None,
            province=told.get("province", ""),
            latitude=float(told["latitude"]) if told.get("latitude") else None,
            longitude=float(told["longitude"]) if told.get("longitude") else None,
            spellings=tuple(fold(other) for other in told.get("spellings", "").split(";") if fold(other)),
        )
    except ValueError:
        raise ValueError(
            f"line {number} of the place table has a latitude or longitude that is no number: write it as 34.53"
        ) from None


def _by_spelling(own: Iterable[Entry]) -> Mapping[str, tuple[Entry, ...]]:
    found: dict[str, tuple[Entry, ...]] = {}
    for entry in own:
        for spelling in (fold(entry.name), *entry.spellings):
            found[spelling] = (*found.get(spelling, ()), entry)
    return found


def _entry(line: str) -> Entry:
    name, level, country, province, district, latitude, longitude, population, spellings, city = line.split("|")
    located = level != COUNTRY
    return Entry(
        name=name,
        level=LEVELS[level],
        country=country,
        province=province,
        district=district,
        latitude=float(latitude) if located else None,
        longitude=float(longitude) if located else None,
        population=int(population),
        spellings=tuple(spellings.split(";")) if spellings else (),
        city=city,
    )


def _directory(lines: bytes) -> Mapping[tuple[str, str], tuple[int, int]]:
    found = {}
    for line in lines.decode().splitlines():
        country, province, begin, end = line.split("\t")
        found[country, province] = int(begin), int(end)
    return found


def _prefixes(lines: bytes) -> Mapping[str, tuple[int, int]]:
    told = [line.split("\t") for line in lines.decode().splitlines()]
    starts = [int(begin) for _, begin in told]
    ends = [*starts[1:], starts[-1] + (1 << 40)] if starts else []
    return {prefix: (start, end) for (prefix, _), start, end in zip(told, starts, ends, strict=True)}
