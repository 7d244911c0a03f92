"""Compiles the table of the zones of each country: `python -m reconciler.data.compile_zones > zones.tsv`.

Zones are those of the package tzdata. Prints a line a country: its ISO 3166-1 code, how many clocks its zones keep
today, and its zones.
"""

import sys
from collections.abc import Iterator
from importlib.resources import files


def zones() -> Iterator[tuple[str, list[str]]]:
    """Each country with its zones, in the order of `zone.tab`."""
    found: dict[str, list[str]] = {}
    for line in (files("tzdata.zoneinfo") / "zone.tab").read_text().splitlines():
        if not line.startswith("#"):
            country, _, zone = line.split("\t")[:3]
            found.setdefault(country, []).append(zone)
    yield from sorted(found.items())


def _rule(zone: str) -> bytes:
    """How the zone goes on from now on: the last line of its file (RFC 8536)."""
    return (files("tzdata.zoneinfo") / zone).read_bytes().rstrip(b"\n").rpartition(b"\n")[2]


def main() -> None:
    """Prints the table."""
    for country, names in zones():
        sys.stdout.write("\t".join((country, str(len(set(map(_rule, names)))), *names)) + "\n")


if __name__ == "__main__":
    main()
