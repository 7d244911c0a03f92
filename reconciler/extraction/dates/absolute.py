"""Dates printed with the month's name, whole or in part: "June 13", "25 June 1950", "May 2015", "in 2007"."""

from datetime import date

from reconciler.concepts.calendar import Granule, first_day, granule_of, month_granule
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.days import MONTH_NAMES, day_or_part, long_day
from reconciler.extraction.dates.direction import lean
from reconciler.extraction.dates.phrases import EDGE, MONTH, MONTHDAY, WEEKDAY, WHICH, YEAR, plain
from reconciler.extraction.dates.points import EXPLICIT, dated
from reconciler.extraction.dates.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.tables import EDGES, LAST_WORDS, MODS, MONTHS, NEXT_WORDS, ORDINALS

MONTH_PREPOSITIONS = frozenset("in since by until till during from of to for through between and or".split())
SHORT_NAMES = frozenset("jan mar jun dec".split())
"""Months cut short that are given names or other words."""

LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def read_day_of_month(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A day of a month, with its year or without."""
    month, day = MONTHS[plain(phrase["month"])], monthday_of(phrase["day"])
    if day == 0 or day > LONGEST[month - 1]:
        return Refused(f"{MONTH_NAMES[month - 1]} has no day {day}")
    printed = phrase.get("year")
    if printed is not None:
        year, because, anchor = year_of(printed, setting), "day, month and year are told", EXPLICIT
    else:
        year, because, anchor = year_near(Granule("month", month), day, phrase, setting)
    try:
        found = granule_of("day", date(year, month, day))
    except ValueError:
        return Refused(f"{MONTH_NAMES[month - 1]} {year} has no day {day}")
    return day_or_part(found, phrase, because, anchor)


def monthday_of(word: str) -> int:
    """The number of a day of the month: `13`, `13th`, `thirteenth`."""
    return ORDINALS[word] if word in ORDINALS else int(word.rstrip("stndrh"))


def year_of(word: str, setting: Setting) -> int:
    """A printed year; two digits mean the one nearest to publication that is hardly in its future."""
    if word.isdigit() and len(word) > 2:
        return int(word)
    short = int(word.lstrip("'’‘"))
    century = setting.day.year // 100 * 100
    return century + short - (100 if century + short > setting.day.year + 20 else 0)


def year_near(month: Granule, day: int | None, phrase: Phrase, setting: Setting) -> tuple[int, str, Anchor]:
    """The year of a month, or of a day in it, that is told without one, and why."""
    if setting.narrative and setting.reference is not None:
        year = told_year(setting.reference)
        return year, f"{year}, the year told last", Anchor("timex", str(year))
    here = setting.day
    leaning = lean(phrase)
    number = month.index
    this = (number, day or (here.day if number == here.month else 1)) <= (here.month, here.day)
    latest = here.year if this else here.year - 1
    if leaning == "future" and not (this and number == here.month):
        return latest + 1, f"the first after {long_day(here)}: told as to come", setting.anchor
    if leaning == "past":
        return latest, f"the latest not after {long_day(here)}: told as past", setting.anchor
    months_back = (here.year - latest) * 12 + here.month - number
    if months_back <= 6:
        return latest, f"the nearest to {long_day(here)}", setting.anchor
    return latest + 1, f"the nearest to {long_day(here)}", setting.anchor


def told_year(reference: Granule) -> int:
    """The year that a granule lies in."""
    return first_day(reference).year


def read_month(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A month, with its year or without, or its early, middle or late part."""
    if names_person(phrase):
        return None
    month = MONTHS[plain(phrase["month"])]
    printed, which = phrase.get("year"), phrase.get("which")
    here = setting.day
    if printed is not None:
        year, because, anchor = year_of(printed, setting), "month and year are told", EXPLICIT
    elif which in LAST_WORDS:
        year = here.year - (month >= here.month)
        because, anchor = f"the {MONTH_NAMES[month - 1]} before {long_day(here)}", setting.anchor
    elif which in NEXT_WORDS:
        year = here.year + (month <= here.month)
        because, anchor = f"the {MONTH_NAMES[month - 1]} after {long_day(here)}", setting.anchor
    elif which == "this":
        year, because, anchor = here.year, f"{MONTH_NAMES[month - 1]} of {here.year}", setting.anchor
    else:
        year, because, anchor = year_near(Granule("month", month), None, phrase, setting)
    return parted(month_granule(year, month), phrase, because, anchor)


def names_person(phrase: Phrase) -> bool:
    """A lone month behind another name ("Theresa May"), or a short one that no preposition brings in ("Jan said")."""
    if phrase.end - phrase.start > 1:
        return False
    before = phrase.written[phrase.start - 1] if phrase.start else ""
    if before.lower() in MONTH_PREPOSITIONS:
        return False
    named = before[:1].isupper() and phrase.start > 1 and before.lower() not in MONTHS
    return named or phrase["month"] in SHORT_NAMES


def parted(granule: Granule, phrase: Phrase, because: str, anchor: Anchor) -> Reading | Refused:
    """A granule, or its part told as early, mid, late, the beginning or the end."""
    edge, mod = phrase.get("edge"), phrase.get("mod")
    if edge is not None:
        return dated(granule, because, anchor, mod=EDGES[edge], edge=True)
    return dated(granule, because, anchor, mod=None if mod is None else MODS[mod])


def read_year(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A year in digits."""
    year = year_of(phrase["year"], setting)
    return parted(Granule("year", year), phrase, "the year is told", EXPLICIT)


ABSOLUTE_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<month> <day>, <year>",
        pattern=f"({WEEKDAY} ,?)? {MONTH} the? {MONTHDAY} (,? {YEAR})?",
        read=read_day_of_month,
        examples=(
            Example("June 3, 2021", "2021-06-03"),
            Example("June 13", "2015-06-13", "2015-06-18"),
        ),
        not_examples=("the mayor, 7",),
    ),
    DateRule(
        name="<day> <month> <year>",
        pattern=f"({WEEKDAY} ,?)? the? {MONTHDAY} (day)? of? {MONTH} (,? {YEAR})?",
        read=read_day_of_month,
        examples=(Example("25 June 1950", "1950-06-25"),),
        not_examples=("25 Junes",),
    ),
    DateRule(
        name="<early or late> <month> <year>",
        pattern=f"{EDGE} {WHICH}? {MONTH} (,? of? {YEAR})?",
        read=read_month,
        examples=(
            Example("late July", "2014-07 END", "2014-06-25"),
            Example("last December", "2014-12", "2015-08-26"),
        ),
        not_examples=("he may go", "they march on"),
    ),
    DateRule(
        name="<early or late> <year>",
        pattern=f"{EDGE} {YEAR}",
        read=read_year,
        examples=(Example("2007", "2007"),),
        not_examples=("12007",),
    ),
)
