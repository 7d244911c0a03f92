"""Dates printed with the month's name: "June 13", "25 June 1950", "late May 2015", "last December"."""

from calendar import isleap
from datetime import date

from reconciler.concepts.calendar import Granule, first_day, granule_of, month_granule
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.daytimes import day_or_part
from reconciler.extraction.dates.direction import lean
from reconciler.extraction.dates.names import MONTH_NAMES, long_day
from reconciler.extraction.dates.phrases import EARLY, EDGE, MONTH, MONTHDAY, PART, WEEKDAY, YEAR, YEAR_BC, plain
from reconciler.extraction.dates.points import EXPLICIT, dated
from reconciler.extraction.dates.rule import DateRule, Leaning, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.tables import EDGES, LAST_WORDS, MODS, MONTHS, NEXT_WORDS, ORDINALS
from reconciler.extraction.dates.years import spelt_year, year_of

LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days of each month in a leap year."""

MONTH_PREPOSITIONS = frozenset(
    "in since by until till during from of to for through between and or this last next late early mid - after before"
    " each every".split()
)
SHORT_NAMES = frozenset("jan mar jun dec".split())
"""Months cut short that are given names or other words."""

END_OF_DATE = frozenset(("", ".", ",", ";", ")", "and", "—"))
GONE_BY = frozenset("was were had did passing passed missed since".split())
DEADLINE_REACH = 12
"""Tokens before a deadline within which a past auxiliary governs it."""

LEAP_DAY = (2, 29)
MONTHS_A_YEAR = 12
HALF_A_YEAR = 6


def read_day_of_month(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A day of a month, with its year or without, whole or in part."""
    month, day = month_of(phrase["month"]), monthday_of(phrase["day"])
    if phrase["day"] in ORDINALS and phrase.get("year") is None and phrase.next_token() not in END_OF_DATE:
        return None
    year, because, anchor = year_for(month, day, phrase, setting)
    whole = day_of(year, month, day, because=because, anchor=anchor)
    if isinstance(whole, Refused) or whole.granule is None:
        return whole
    return day_or_part(whole.granule, phrase, because, anchor)


def day_of(year: int, month: int, day: int, *, because: str, anchor: Anchor) -> Reading | Refused:
    """One day, or why there is none."""
    if day == 0 or day > LONGEST[month - 1]:
        return Refused(f"{MONTH_NAMES[month - 1]} has no day {day}")
    try:
        return dated(granule_of("day", date(year, month, day)), because, anchor)
    except ValueError:
        return Refused(f"{MONTH_NAMES[month - 1]} {year} has no day {day}")


def month_of(words: str) -> int:
    """The number of a month: `Sept.` is 9."""
    return MONTHS[plain(words)]


def monthday_of(word: str) -> int:
    """The number of a day of the month: `13`, `13th`, `thirteenth`."""
    return ORDINALS[word] if word in ORDINALS else int(word.rstrip("stndrh"))


def year_for(month: int, day: int | None, phrase: Phrase, setting: Setting) -> tuple[int, str, Anchor]:
    """The year printed with it, else the one that tense and telling leave; why; and what it counts from."""
    printed, spelt = phrase.get("year"), phrase.get("year_words")
    if phrase.get("era") is not None and printed is not None:
        return 1 - int(printed), "the year is told", EXPLICIT
    if printed is not None:
        return year_of(printed, setting), "the year is told", EXPLICIT
    if spelt is not None:
        return spelt_year(spelt), "the year is told", EXPLICIT
    year, because, anchor = year_near(month, day, phrase, setting)
    if (month, day) == LEAP_DAY:
        return min((year, year - 1, year + 1, year - 2, year + 2), key=_leap_first), because, anchor
    return year, because, anchor


def _leap_first(year: int) -> bool:
    return not isleap(year)


def year_near(month: int, day: int | None, phrase: Phrase, setting: Setting) -> tuple[int, str, Anchor]:
    """The year of a month, or of a day in it, that is told without one, and why."""
    if setting.narrative and setting.told_year is not None:
        return _carried(month, setting, setting.told_year)
    here = setting.day
    begun = (month, day or 1) <= (here.month, here.day)
    latest = here.year if begun else here.year - 1
    current = month == here.month and day is None
    leaning = month_leaning(phrase)
    if leaning == "future" and not current:
        same_day = begun and (month, day) == (here.month, here.day)
        return latest if same_day else latest + 1, f"the first after {long_day(here)}: told as to come", setting.anchor
    if leaning == "past":
        return latest, f"the latest not after {long_day(here)}: told as past", setting.anchor
    back = (here.year - latest) * MONTHS_A_YEAR + here.month - month
    nearest = latest if back <= HALF_A_YEAR else latest + 1
    return nearest, f"the nearest to {long_day(here)}", setting.anchor


def _carried(month: int, setting: Setting, year: int) -> tuple[int, str, Anchor]:
    """In a narrative: the year told last; the next one where the telling passes from autumn into a new year."""
    told = setting.reference
    if told is not None and told.unit in ("day", "week", "month") and year > 0:
        before = first_day(told)
        year += before.year == year and before.month - month > HALF_A_YEAR + 2
    return year, f"{year}, carried forward", Anchor("timex", str(year))


def read_no_day(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """June 32: no date, unless the number counts what follows it."""
    del setting
    if phrase.get("year") is None and phrase.next_token() not in END_OF_DATE:
        return None
    return Refused(f"{MONTH_NAMES[month_of(phrase['month']) - 1]} has no day {phrase['day']}")


def month_leaning(phrase: Phrase) -> Leaning | None:
    """A deadline lies ahead unless a past auxiliary says that it has gone by."""
    ahead = phrase.last_token() in ("by", "until", "set") or phrase.next_token() == "deadline"
    if ahead and GONE_BY.isdisjoint(phrase.before(DEADLINE_REACH)):
        return "future"
    return lean(phrase)


def read_month(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A month, with its year or without, or its early, middle or late part."""
    if names_person(phrase):
        return None
    month, which = month_of(phrase["month"]), phrase.get("which")
    here = setting.day
    if which in LAST_WORDS:
        year = here.year - (month >= here.month - 1)
        because, anchor = f"the one before {long_day(here)}, last month aside", setting.anchor
    elif which in NEXT_WORDS:
        year, because, anchor = here.year + (month <= here.month), f"the one after {long_day(here)}", setting.anchor
    elif which == "this":
        year, because, anchor = here.year, f"that of {here.year}", setting.anchor
    else:
        year, because, anchor = year_for(month, None, phrase, setting)
    return parted(month_granule(year, month), phrase, because, anchor)


def names_person(phrase: Phrase) -> bool:
    """A lone month behind another name ("Theresa May"), or a short one that no preposition brings in ("Jan said")."""
    if phrase.end - phrase.start > 1 or phrase.last_token() in MONTH_PREPOSITIONS:
        return False
    before = phrase.written[phrase.start - 1] if phrase.start else ""
    if before in ("the", "annual", "The") and phrase.next_token() in ("for", "of", "on"):
        return True
    named = before[:1].isupper() and before.lower() not in MONTHS
    return named or phrase["month"] in SHORT_NAMES


def parted(granule: Granule, phrase: Phrase, because: str, anchor: Anchor) -> Reading | Refused:
    """A granule, or its part told as early, mid, late, the beginning or the end."""
    edge, mod = phrase.get("edge"), phrase.get("mod")
    if edge is not None:
        return dated(granule, because, anchor, mod=EDGES[edge], edge=True)
    return dated(granule, because, anchor, mod=None if mod is None else MODS[mod])


ABSOLUTE_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<month> <day>, <year>",
        pattern=f"{EARLY} ({WEEKDAY} ,?)? {MONTH} the? {MONTHDAY} (,? {YEAR})? {PART}",
        read=read_day_of_month,
        examples=(
            Example("June 3, 2021", "2021-06-03"),
            Example("heavy fighting on June 13", "2015-06-13", "2015-06-18"),
            Example("an Aug. 2 inauguration is planned", "2014-08-02", "2014-06-25"),
            Example("they pushed that date back to September 11", "2021-09-11", "2021-06-06"),
            Example("Between May 1 and May 7, 2,322 died", "2015-05-07", "2015-06-18"),
        ),
        not_examples=("the mayor, 7", "in July the first battle was fought"),
    ),
    DateRule(
        name="<day> <month> <year>",
        pattern=f"{EARLY} ({WEEKDAY} ,?)? the? {MONTHDAY} of? {MONTH} (,? {YEAR} | (year= <:two_digits_only>))?",
        read=read_day_of_month,
        examples=(Example("25 June 1950", "1950-06-25"), Example("on the 3rd of March, 1918", "1918-03-03")),
        not_examples=("25 Junes",),
    ),
    DateRule(
        name="<month> <no day>",
        pattern=f"{MONTH} (day= <:two_digits>) (,? {YEAR})? | (day= <:two_digits>) {MONTH} (,? {YEAR})?",
        read=read_no_day,
        examples=(Example("on June 32, 2015", ""),),
        not_examples=("in June 45 people died",),
    ),
    DateRule(
        name="<part of day> of <month> <day>",
        pattern=f"the? (<mod> -?)? <part> (hours)? (of | on) {MONTH} {MONTHDAY} (,? {YEAR})?",
        read=read_day_of_month,
        examples=(Example("the morning of June 3, 2021", "2021-06-03TMO"),),
        not_examples=("the morning of his life",),
    ),
    DateRule(
        name="<part of day> of <day> <month>",
        pattern=f"(<mod> (in | -)?)? the? <part> (hours)? (of | on) the? {MONTHDAY} of? {MONTH} (,? {YEAR})?",
        read=read_day_of_month,
        examples=(Example("early in the morning of 29 April 1975", "1975-04-29TMO START"),),
        not_examples=("the morning of 29 people",),
    ),
    DateRule(
        name="<early or late> <last or next> <month> <year>",
        pattern=f"{EDGE} (which= <:last> | <:next> | this)? {MONTH}"
        f" ((, | of | in)? ({YEAR} | {YEAR_BC} | (year_words= nineteen <:tens> (-? <:ones>)?)))?",
        read=read_month,
        examples=(
            Example("it is expected to conclude in late July", "2014-07 END", "2014-06-25"),
            Example("last December", "2014-12", "2015-08-26"),
            Example("after a meeting in March he agreed", "2015-03", "2015-06-18"),
            Example("the end of May 2015", "2015-05 END"),
        ),
        not_examples=("he may go", "they march on", "Theresa May", "Jan said"),
    ),
)
