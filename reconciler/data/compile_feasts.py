"""Compiles the table of feasts that no short rule tells: `python -m reconciler.data.compile_feasts > feasts.tsv`.

The calendars are those of the package `holidays` (extra `data`): computed or as they were announced, by year. Prints a
line a feast: its name, and its first days in order.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from holidays import calendars

YEARS = range(1947, 2101)
"""The Hebrew calendar of the package begins in 1947; the Hindu one holds 2001 to 2035."""


def feasts() -> Iterator[tuple[str, list[date]]]:
    """Each feast with its first days; a lunar year may bring one twice in a civil year."""
    islamic, hebrew = calendars._IslamicLunar(), calendars._HebrewLunisolar()
    chinese, hindu, persian = calendars._ChineseLunisolar(), calendars._HinduLunisolar(), calendars._Persian()
    told: Mapping[str, Callable[[int], Iterable[object]]] = {
        "ashura": islamic.ashura_dates,
        "diwali": lambda year: [hindu.diwali_india_date(year)],
        "eid al-adha": islamic.eid_al_adha_dates,
        "eid al-fitr": islamic.eid_al_fitr_dates,
        "hanukkah": hebrew.hanukkah_date,
        "holi": lambda year: [hindu.holi_date(year)],
        "islamic new year": islamic.hijri_new_year_dates,
        "lunar new year": lambda year: [chinese.lunar_new_year_date(year)],
        "mawlid": islamic.mawlid_dates,
        "nowruz": lambda year: [persian.new_year_date(year)],
        "passover": lambda year: [hebrew.passover_date(year)],
        "purim": lambda year: [hebrew.purim_date(year)],
        "ramadan": islamic.ramadan_beginning_dates,
        "rosh hashanah": lambda year: [hebrew.rosh_hashanah_date(year)],
        "yom kippur": lambda year: [hebrew.yom_kippur_date(year)],
    }
    for name, days_of in told.items():
        yield name, sorted({day for year in YEARS for found in days_of(year) if (day := _day(found)) is not None})


def _day(found: object) -> date | None:
    """The package gives a day, or a day with a mark that it was estimated."""
    first = found[0] if isinstance(found, tuple) else found
    return first if isinstance(first, date) else None


def main() -> None:
    """Prints the table."""
    for name, days in feasts():
        sys.stdout.write("\t".join((name, *(day.isoformat() for day in days))) + "\n")


if __name__ == "__main__":
    main()
