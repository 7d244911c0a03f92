"""Dates printed with the month's name: "June 13", "25 June 1950", "late May 2015", "last December"."""

from datetime import date

from reconciler.concepts.calendar import Granule, granule_of, month_granule
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.ambiguity import either
from reconciler.extraction.dates.context import told_last
from reconciler.extraction.dates.daytimes import day_or_part
from reconciler.extraction.dates.habit import is_habitual, of_every_year
from reconciler.extraction.dates.names import MONTH_NAMES, long_day
from reconciler.extraction.dates.phrases import (
    EARLY,
    EDGE,
    MONTH,
    MONTHDAY,
    PART,
    WEEKDAY,
    WHOSE_YEAR,
    YEAR,
    YEAR_BC,
    plain,
)
from reconciler.extraction.dates.points import dated
from reconciler.extraction.dates.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.tables import EDGES, LAST_WORDS, MODS, MONTHS, NEXT_WORDS, ORDINALS, PREVIOUS_WORDS
from reconciler.extraction.dates.year_of_month import other_year, year_for

MONTHS_A_YEAR = 12
MONTH_ALONE = 2
"""Tokens of a month without its year: "June", "late June"."""
OPEN = "no verb near tells whether it is past or to come"
LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days of each month in a leap year."""

MONTH_PREPOSITIONS = frozenset(
    "in since by until till during from of to for through between and or this last next late early mid - after before"
    " each every".split()
)
MARCHING = frozenset("of on for against".split())
SHORT_NAMES = frozenset("jan mar jun dec".split())
"""Months cut short that are given names or other words."""

END_OF_DATE = frozenset(("", ".", ",", ";", ")", "and", "—"))


def read_day_of_month(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A day of a month, with its year or without, whole or in part."""
    month, day = month_of(phrase["month"]), monthday_of(phrase["day"])
    if phrase["day"] in ORDINALS and phrase.get("year") is None and phrase.next_token() not in END_OF_DATE:
        return None
    year, because, anchor = year_for(month, day, phrase, setting)
    whole = day_of(year, month, day, because=because, anchor=anchor)
    if isinstance(whole, Refused) or whole.granule is None:
        return whole
    reading = day_or_part(whole.granule, phrase, because, anchor)
    other = other_year(month, year, phrase, setting) if anchor == setting.anchor else None
    return reading if other is None else _beside(reading, day_of(other, month, day, because=OPEN, anchor=anchor))


def _beside(likely: Reading | Refused, other: Reading | Refused) -> Reading | Refused:
    """Both readings, where there are two."""
    return either(likely, other) if isinstance(likely, Reading) and isinstance(other, Reading) else likely


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


def read_no_day(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """June 32: no date, unless the number counts what follows it."""
    del setting
    if phrase.get("year") is None and phrase.next_token() not in END_OF_DATE:
        return None
    return Refused(f"{MONTH_NAMES[month_of(phrase['month']) - 1]} has no day {phrase['day']}")


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
    elif which is not None and which != "this":
        return _beside_told(month, phrase, setting, back=which.split()[-1] in PREVIOUS_WORDS)
    elif which == "this":
        year, because, anchor = here.year, f"that of {here.year}", setting.anchor
    elif phrase.end - phrase.start <= MONTH_ALONE and is_habitual(phrase):
        return of_every_year(f"XXXX-{month:02}", phrase)
    else:
        year, because, anchor = year_for(month, None, phrase, setting)
    reading = parted(month_granule(year, month), phrase, because, anchor)
    other = other_year(month, year, phrase, setting) if anchor == setting.anchor else None
    return reading if other is None else _beside(reading, parted(month_granule(other, month), phrase, OPEN, anchor))


def _beside_told(month: int, phrase: Phrase, setting: Setting, *, back: bool) -> Reading | Refused:
    """The previous April, the following May: the nearest before or after what the text told last."""
    here, anchor, base = told_last(setting, "month")
    away = (here.index + 1 - month) % MONTHS_A_YEAR or MONTHS_A_YEAR
    shift = -away if back else MONTHS_A_YEAR - away % MONTHS_A_YEAR
    return parted(here.shift(shift), phrase, f"the one {'before' if back else 'after'} {base}", anchor)


def names_person(phrase: Phrase) -> bool:
    """A lone month behind another name ("Theresa May"), or a short one that no preposition brings in ("Jan said")."""
    if phrase.end - phrase.start == 1 and (names_march(phrase) or is_given_name(phrase)):
        return True
    if phrase.end - phrase.start > 1 or phrase.last_token() in MONTH_PREPOSITIONS:
        return False
    before = phrase.written[phrase.start - 1] if phrase.start else ""
    if before in ("the", "annual", "The") and phrase.next_token() in ("for", "of", "on"):
        return True
    named = before[:1].isupper() and before.lower() not in MONTHS
    return named or phrase["month"] in SHORT_NAMES


def is_given_name(phrase: Phrase) -> bool:
    """A month cut short without its full stop, and a name behind it: "Jan Smith"."""
    behind = phrase.written[phrase.end] if phrase.end < len(phrase.written) else ""
    return phrase["month"] in SHORT_NAMES and behind[:1].isupper()


def names_march(phrase: Phrase) -> bool:
    """A march of people: "the Mothers' March", "March on the Capital"."""
    before, behind = phrase.last_token(), phrase.next_token()
    led = before in ("s", "'", "’", "`", "“", '"') and behind not in ("s", "'", "’")
    return phrase["month"] == "march" and (led or (before not in MONTH_PREPOSITIONS and behind in MARCHING))


def parted(granule: Granule, phrase: Phrase, because: str, anchor: Anchor) -> Reading | Refused:
    """A granule, or its part told as early, mid, late, the beginning or the end."""
    edge, mod = phrase.get("edge"), phrase.get("mod")
    if edge is not None:
        return dated(granule, because, anchor, mod=EDGES[edge], edge=True)
    return dated(granule, because, anchor, mod=None if mod is None else MODS[mod])


ABSOLUTE_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<month> <day>, <year>",
        pattern=f"{EARLY} ({WEEKDAY} ,?)? {MONTH} the? {MONTHDAY} (,? of? {YEAR} | {WHOSE_YEAR})? {PART}",
        read=read_day_of_month,
        examples=(
            Example("June 3, 2021", "2021-06-03"),
            Example("heavy fighting on June 13", "2015-06-13", "2015-06-18"),
            Example("an Aug. 2 inauguration is planned", "2014-08-02", "2014-06-25"),
            Example("they pushed that date back to September 11", "2021-09-11", "2021-06-06"),
            Example("Between May 1 and May 7, 2,322 died", "2015-05-07", "2015-06-18"),
            Example("on March 9 of 1951", "1951-03-09"),
            Example("They marched in June 1998 after the May 4 riots.", "1998-05-04", "2015-06-18"),
            Example("since the Sept. 11 attacks", "2001-09-11", "2019-01-10"),
            Example("since the Sept. 11 attack on the bridge", "2018-09-11", "2019-01-10"),
            Example("on Monday, March 9, the column", "2009-03-09", "2010-02-01"),
        ),
        not_examples=("the mayor, 7", "in July the first battle was fought"),
    ),
    DateRule(
        name="<day> <month> <year>",
        pattern=f"{EARLY} ({WEEKDAY} ,?)? the? {MONTHDAY} of? {MONTH}"
        f" (,? {YEAR} | (year= <:two_digits_only>) | {WHOSE_YEAR})?",
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
        pattern=f"{EDGE} (which= <:last> | <:next> | this | the? (<:previous> | <:following>))? {MONTH}"
        f" ((, | of | in)? ({YEAR} | {YEAR_BC} | (year_words= nineteen <:tens> (-? <:ones>)?)) | {WHOSE_YEAR})?",
        read=read_month,
        examples=(
            Example("it is expected to conclude in late July", "2014-07 END", "2014-06-25"),
            Example("last December", "2014-12", "2015-08-26"),
            Example("It was told that troops go home after the mission ends in December.", "2014-12", "2014-06-25"),
            Example("The river normally floods in late August.", "XXXX-08 END", "2014-06-25"),
            Example("after a meeting in March he agreed", "2015-03", "2015-06-18"),
            Example("the end of May 2015", "2015-05 END"),
            Example("It fell in May 1950, won the previous April.", "1950-04", "2015-06-18"),
            Example("It fell in May 1950 and the following April rose.", "1951-04", "2015-06-18"),
            Example("In June last year it fell", "2014-06", "2015-06-18"),
            Example("They met in May 1950. In July of that year he left.", "1950-07", "2015-06-18"),
        ),
        not_examples=(
            "he may go",
            "they march on",
            "Theresa May",
            "Jan said",
            "Bob and Jan Smith",
            "the Miners' March",
        ),
    ),
)
