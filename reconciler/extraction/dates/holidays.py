"""Holidays by rule: "Christmas Day", "Thanksgiving", "New Year's Eve", "Good Friday"."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from dateutil.easter import EASTER_ORTHODOX, easter

from reconciler.concepts.calendar import GranuleUnit, granule_of
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context import told_year
from reconciler.extraction.dates.daytimes import day_or_part
from reconciler.extraction.dates.direction import lean
from reconciler.extraction.dates.names import long_day
from reconciler.extraction.dates.phrases import YEAR
from reconciler.extraction.dates.points import EXPLICIT
from reconciler.extraction.dates.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.tables import LAST_WORDS, NEXT_WORDS
from reconciler.extraction.dates.years import year_of

HOLIDAY_UNITS: Mapping[str | None, GranuleUnit] = {None: "day", "week": "week", "weekend": "weekend"}
"""What a holiday is told with: Easter week, Easter weekend."""

MONDAY, TUESDAY, THURSDAY, SUNDAY = 0, 1, 3, 6


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, count: int) -> Callable[[int], date]:
    """The count-th such weekday of a month; from its end where `count` is negative."""

    def day(year: int) -> date:
        if count > 0:
            first = date(year, month, 1)
            return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))
        last = date(year, month + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)

    return day


def _easter(shift: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=shift)


def _election(year: int) -> date:
    """The Tuesday after the first Monday of November."""
    return _nth(11, MONDAY, 1)(year) + timedelta(days=1)


def _orthodox_easter(year: int) -> date:
    return easter(year, EASTER_ORTHODOX)


def _black_friday(year: int) -> date:
    """The day after Thanksgiving."""
    return _nth(11, THURSDAY, 4)(year) + timedelta(days=1)


HOLIDAYS: Mapping[str, Callable[[int], date]] = {
    "christmas": _fixed(12, 25),
    "christmas day": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "boxing day": _fixed(12, 26),
    "new year ' s day": _fixed(1, 1),
    "new years day": _fixed(1, 1),
    "new year ' s eve": _fixed(12, 31),
    "new year ' s": _fixed(1, 1),
    "valentine ' s day": _fixed(2, 14),
    "st patrick ' s day": _fixed(3, 17),
    "halloween": _fixed(10, 31),
    "veterans day": _fixed(11, 11),
    "armistice day": _fixed(11, 11),
    "anzac day": _fixed(4, 25),
    "juneteenth": _fixed(6, 19),
    "guy fawkes night": _fixed(11, 5),
    "orthodox easter": _orthodox_easter,
    "orthodox christmas": _fixed(1, 7),
    "whit monday": _easter(50),
    "ascension day": _easter(39),
    "pentecost": _easter(49),
    "maundy thursday": _easter(-3),
    "mother ' s day": _nth(5, SUNDAY, 2),
    "father ' s day": _nth(6, SUNDAY, 3),
    "black friday": _black_friday,
    "remembrance day": _fixed(11, 11),
    "bastille day": _fixed(7, 14),
    "thanksgiving": _nth(11, THURSDAY, 4),
    "thanksgiving day": _nth(11, THURSDAY, 4),
    "labor day": _nth(9, MONDAY, 1),
    "memorial day": _nth(5, MONDAY, -1),
    "martin luther king day": _nth(1, MONDAY, 3),
    "presidents ' day": _nth(2, MONDAY, 3),
    "columbus day": _nth(10, MONDAY, 2),
    "election day": _election,
    "easter": _easter(0),
    "easter sunday": _easter(0),
    "easter monday": _easter(1),
    "good friday": _easter(-2),
    "holy thursday": _easter(-3),
    "palm sunday": _easter(-7),
    "ash wednesday": _easter(-46),
}
"""Day of each holiday in a year of the Western calendar; national ones are those of the United States."""


def read_holiday(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A holiday of a year told, else the one that tense and telling leave."""
    name = phrase["name"].replace("’", "'")
    rule = HOLIDAYS.get(name.replace(".", "").replace("  ", " "))
    if rule is None or not phrase.part("name").written[phrase.part("name").start][:1].isupper():
        return None
    try:
        year, because, anchor = _year(rule, phrase, setting)
        unit = HOLIDAY_UNITS[phrase.get("week")]
        return day_or_part(granule_of(unit, rule(year)), phrase, f"{name} {year}: {because}", anchor)
    except (ValueError, OverflowError):
        return Refused(f"{name} of a year that the rule for it does not hold")


def _year(rule: Callable[[int], date], phrase: Phrase, setting: Setting) -> tuple[int, str, Anchor]:
    printed, here = phrase.get("year"), setting.day
    if printed is not None:
        return year_of(printed, setting), "the year is told", EXPLICIT
    if setting.narrative:
        return told_year(setting), "of the year told last", Anchor("timex", str(told_year(setting)))
    latest = here.year if rule(here.year) <= here else here.year - 1
    leaning, which = lean(phrase), phrase.get("which")
    if which in NEXT_WORDS or (which is None and leaning == "future" and rule(here.year) != here):
        return latest + 1, f"the first after {long_day(here)}", setting.anchor
    if which in LAST_WORDS:
        return latest - (rule(here.year) == here), f"the latest before {long_day(here)}", setting.anchor
    if leaning == "past" and phrase.get("week") is None:
        return latest, f"the latest by {long_day(here)}", setting.anchor
    nearest = min((latest, latest + 1), key=lambda year: abs(rule(year) - here))
    return nearest, f"the nearest to {long_day(here)}", setting.anchor


_LONGEST_FIRST = sorted(HOLIDAYS, key=lambda name: -len(name.split()))

HOLIDAY_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<holiday> <year>",
        pattern=f"(which= <:last> | <:next> | this)? (name= {' | '.join(_LONGEST_FIRST)})"
        f" (<part> | <week:week_or_weekend>? (,? {YEAR})?)",
        read=read_holiday,
        examples=(
            Example("on Christmas Day 2014", "2014-12-25"),
            Example("until Election Day they will march", "1998-11-03", "1998-10-26"),
            Example("on Christmas Eve", "1998-12-24", "1998-12-21"),
            Example("on Christmas morning", "2014-12-25TMO", "2015-06-18"),
            Example("since Good Friday", "2015-04-03", "2015-06-18"),
            Example("found at sea last Thanksgiving", "2014-11-27", "2015-06-18"),
        ),
        not_examples=("a boxing match", "Good fellows"),
    ),
)
