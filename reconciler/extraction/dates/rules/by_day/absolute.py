"""Days printed with the month's name: "June 13", "25 June 1950", "the morning of June 3"."""

from reconciler.concepts.calendar import month_granule
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.year_of_month import other_year, year_for
from reconciler.extraction.dates.grammar.phrases import (
    EARLY,
    MONTH,
    MONTH_DAY,
    MONTHDAY,
    OF_YEAR,
    PART,
    TOLD_YEAR,
    WEEKDAY,
    WHOSE_YEAR,
    YEAR,
    YEAR_BC,
)
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.rules.by_day.called_by_days import calls_something, dates_noun
from reconciler.extraction.dates.rules.by_day.days_of_months import (
    beside,
    day_before_christ,
    day_of,
    month_of,
    monthday_of,
)
from reconciler.extraction.dates.rules.by_hour.day_parts import day_or_part
from reconciler.extraction.words import MONTH_NAMES, ORDINALS

OPEN = "no verb near tells whether it is past or to come"


FEAST_DAY = "(good | easter | palm | ash | holy | maundy | whit)"
"""Before a weekday with its date: "Good Friday, 15 April"."""
WHICH_YEAR = "(this? (which= <:last>) | (which= next))"
"""Before a day of a month: "next 15 May", "this past June 3"."""
YEAR_DIGITS, EARLY_DIGITS = 4, 3
"""Of a year printed in full."""
LIFETIME = 60
ON = frozenset("on until by since from through".split())
END_OF_DATE = frozenset(("", ".", ",", ";", ")", "and", "—"))


def read_day_of_month(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A day of a month, with its year or without, whole or in part."""
    if "which" in phrase.groups and phrase.last_token == "the":
        return None
    month, day = month_of(phrase["month"]), monthday_of(phrase["day"])
    if phrase["day"] in ORDINALS and "year" not in phrase.groups and not _ends_date(phrase):
        return None
    if "year" not in phrase.groups and calls_something(phrase, phrase.end):
        return None
    year, because, anchor, is_open = year_for(month, day, phrase, setting)
    if "era" in phrase.groups or year <= 0:
        return day_before_christ(month_granule(year, month), day, because)
    whole = day_of(year, month, day, because=because, anchor=anchor)
    if isinstance(whole, Refused) or whole.granule is None:
        return whole
    reading = day_or_part(whole.granule, phrase, because, anchor)
    other = other_year(month, year, setting) if is_open else None
    return reading if other is None else beside(reading, day_of(other, month, day, because=OPEN, anchor=anchor))


def _ends_date(phrase: Phrase) -> bool:
    """Nothing behind it is counted: "the June third floor fire"; on the third of June nothing is."""
    if phrase.next_token in END_OF_DATE:
        return True
    inside = phrase.tokens[phrase.start : phrase.end]
    return phrase.last_token in ON and inside[0] == "the" and "of" in inside


def read_day_of_noun(phrase: Phrase, setting: Setting) -> Reading | Refused | Parts | None:
    """A day of a month, without the article of what it dates."""
    reading = read_day_of_month(phrase, setting)
    return Parts((("core", reading),)) if reading is not None and dates_noun(phrase) else reading


def read_no_day(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """June 32: no date, unless the number counts what follows it."""
    del setting
    if "year" not in phrase.groups and phrase.next_token not in END_OF_DATE:
        return None
    return Refused(f"{MONTH_NAMES[month_of(phrase['month']) - 1]} has no day {phrase['day']}")


def read_far_year(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A day of a year that no news prints, unless the number counts what follows it; an early one has three digits."""
    early = len(phrase["year"]) == EARLY_DIGITS and (
        phrase.tokens[phrase.end - 2] != "," or _is_near(int(phrase["year"]), setting)
    )
    if (len(phrase["year"]) != YEAR_DIGITS and not early) or phrase.next_token not in END_OF_DATE:
        return None
    if int(phrase["year"]) == 0:
        return Refused("no calendar has a year 0")
    return read_day_of_month(phrase, setting)


def _is_near(year: int, setting: Setting) -> bool:
    """A history has come to within a lifetime of it: else "on June 3, 246, most of them children," counts."""
    told = setting.told_year if setting.narrative else None
    return told is not None and abs(told - year) <= LIFETIME


ABSOLUTE_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<month> <day>, <year>",
        pattern=f"{EARLY} ({FEAST_DAY}? {WEEKDAY} ,? | {WHICH_YEAR})? {MONTH_DAY}"
        f" (,? of? {YEAR} | ,? {YEAR_BC} | {WHOSE_YEAR})? {PART}",
        read=read_day_of_month,
        examples=(
            Example("June 3, 2021", "2021-06-03"),
            Example("on January twenty-first the gates opened", "2015-01-21", "2015-06-18"),
            Example("on Good Friday, April 3, it fell", "2015-04-03", "2015-06-18"),
            Example("heavy fighting on June 13", "2015-06-13", "2015-06-18"),
            Example("an Aug. 2 inauguration is planned", "2014-08-02", "2014-06-25"),
            Example("they pushed that date back to September 11", "2021-09-11", "2021-06-06"),
            Example("Between May 1 and May 7, 2,322 died", "2015-05-07", "2015-06-18"),
            Example("on March 9 of 1951", "1951-03-09"),
            Example("on March the 9th, 1951", "1951-03-09"),
            Example("it has been shut since last Dec. 5", "2014-12-05", "2015-06-18"),
            Example("They will meet next July 5.", "2015-07-05", "2015-06-18"),
            Example("They marched in June 1998 after the May 4 riots.", "1998-05-04", "2015-06-18"),
            Example("since the Sept. 11 attacks", "2001-09-11", "2019-01-10"),
            Example("since the Sept. 11 attack on the bridge", "2018-09-11", "2019-01-10"),
            Example("on Monday, March 9, the column", "2009-03-09", "2010-02-01"),
        ),
        not_examples=(
            "the mayor, 7",
            "in July the first battle was fought",
            "In July the 9 guards were killed",
            "fighters of the May 19 Movement",
            "near the July 15 Martyrs Bridge",
        ),
    ),
    DateRule(
        name="<day> <month> <year>",
        pattern=f"{EARLY} ({FEAST_DAY}? {WEEKDAY} ,? | {WHICH_YEAR})? the? (core= {MONTHDAY} of? {MONTH}"
        f" (,? of? {YEAR} | ,? {YEAR_BC} | (year= <:two_digits_only>) | {WHOSE_YEAR})?)",
        read=read_day_of_noun,
        examples=(
            Example("25 June 1950", "1950-06-25"),
            Example("on the 3rd of March, 1918", "1918-03-03"),
            Example("on 3 June the first boats landed", "2015-06-03", "2015-06-18"),
            Example("on 2 August 216 BC", "BC0216-08-02"),
            Example("on 2 August of 1916", "1916-08-02"),
            Example("Next 15 February they will meet.", "2016-02-15", "2015-06-18"),
        ),
        not_examples=(
            "25 Junes",
            "a blast near 26 September Street",
            "a crush at the 30 June Stadium",
            "on the last 15 February mornings",
        ),
    ),
    DateRule(
        name="<day>-<month>-<year>",
        pattern=f"(day= <:monthday>) - {MONTH} - (year= <:year> | <:two_digits>)",
        read=read_day_of_month,
        examples=(Example("03-Jun-2021", "2021-06-03"), Example("3-June-98", "1998-06-03", "2015-06-18")),
        not_examples=("3-June-like", "31-Jun-2021"),
    ),
    DateRule(
        name="<month> <no day>",
        pattern=f"{MONTH} (day= <:two_digits>) {OF_YEAR} | (day= <:two_digits>) {MONTH} {OF_YEAR}",
        read=read_no_day,
        examples=(Example("on June 32, 2015", ""),),
        not_examples=("in June 45 people died",),
    ),
    DateRule(
        name="<month> <day>, <far year>",
        pattern=f"{MONTH_DAY} ,? (year= <:whole>) | {MONTHDAY} {MONTH} ,? (year= <:whole>)",
        read=read_far_year,
        examples=(
            Example("a bond due on June 3, 2465", "2465-06-03", "2015-06-18"),
            Example("1 January 0000", ""),
            Example("by December 31, 9999", ""),
            Example("He set out on 5 April 622.", "0622-04-05"),
            Example("On 5 April 622 he set out, and in May 623 he won. He fell on June 3, 624.", "0624-06-03"),
        ),
        not_examples=(
            "on June 3, 2465 people fled",
            "on June 3, 24651",
            "on 3 June 246 people fled",
            "on June 3, 246, and",
        ),
    ),
    DateRule(
        name="<part of day> of <month> <day>",
        pattern=f"the? (<mod> -?)? <part> (hours)? (of | on) {MONTH_DAY} {TOLD_YEAR}",
        read=read_day_of_month,
        examples=(
            Example("the morning of June 3, 2021", "2021-06-03TMO"),
            Example("on the night of March 3 last year", "2014-03-03TNI", "2015-06-18"),
        ),
        not_examples=("the morning of his life",),
    ),
    DateRule(
        name="<part of day> of <day> <month>",
        pattern=f"(<mod> (in | -)?)? the? <part> (hours)? (of | on) the? {MONTHDAY} of? {MONTH} {TOLD_YEAR}",
        read=read_day_of_month,
        examples=(Example("early in the morning of 29 April 1975", "1975-04-29TMO START"),),
        not_examples=("the morning of 29 people",),
    ),
)
