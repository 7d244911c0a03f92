"""Packs places into the form that `gazetteer.py` describes: the same rows give the same bytes."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from reconciler.data.fold import fold
from reconciler.data.gazetteer import PREFIX


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
    city: str = ""
    """The great city that it is a quarter of."""
    own: tuple[str, ...] = ()
    """Those of its spellings that it keeps although another place is called so first."""


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
    where = f"{row.latitude:.2f}", f"{row.longitude:.2f}"
    return ("|".join((*told, *where, str(row.population), spellings, row.city)) + "\n").encode()
