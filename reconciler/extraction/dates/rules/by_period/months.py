"""Months, with their year or without: "late May 2015", "last December", "the previous April"."""

from reconciler.concepts.calendar import first_day, month_granule
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.context import told_last
from reconciler.extraction.dates.context.habit import is_habitual, of_every_year
from reconciler.extraction.dates.context.year_of_month import other_year, year_for
from reconciler.extraction.dates.grammar.names import long_day
from reconciler.extraction.dates.grammar.phrases import DAYS, EDGE, MONTH, WHOSE_YEAR, YEAR, YEAR_BC
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import LAST_WORDS, NEXT_WORDS, PREVIOUS_WORDS
from reconciler.extraction.dates.grammar.years import year_of
from reconciler.extraction.dates.rules.by_day.absolute import END_OF_DATE, OPEN
from reconciler.extraction.dates.rules.by_day.days_of_months import beside, day_of, month_of, monthday_of
from reconciler.extraction.dates.rules.by_period.edges import parted
from reconciler.extraction.dates.rules.by_period.no_months import names_person

MONTHS_A_YEAR, HALF_A_YEAR = 12, 6
HAD_REACH = 4
MONTH_ALONE = 2
"""Tokens of a month without its year: "June", "late June"."""


def read_month(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A month, with its year or without, or its early, middle or late part."""
    if names_person(phrase):
        return None
    month, which, is_open = month_of(phrase["month"]), phrase.get("which"), False
    here = setting.day
    if which in LAST_WORDS:
        latest = which == "past"
        year = here.year - (month >= here.month - (not latest))
        because = f"the one before {long_day(here)}{'' if latest else ', last month aside'}"
        anchor = setting.anchor
    elif which in NEXT_WORDS and setting.narrative and setting.reference is not None:
        return _beside_told(month, phrase, setting, back=False)
    elif which in NEXT_WORDS:
        year, because, anchor = here.year + (month <= here.month), f"the one after {long_day(here)}", setting.anchor
    elif which is not None and which != "this":
        return _beside_told(month, phrase, setting, back=which.split()[-1] in PREVIOUS_WORDS)
    elif which == "this":
        year, because, anchor = here.year, f"that of {here.year}", setting.anchor
    elif "year" not in phrase.groups and phrase.end - phrase.start <= MONTH_ALONE and is_habitual(phrase):
        return of_every_year(f"XXXX-{month:02}", phrase)
    else:
        year, because, anchor, is_open = year_for(month, None, phrase, setting)
    reading = parted(month_granule(year, month), phrase, because, anchor)
    other = other_year(month, year, setting) if is_open else None
    return reading if other is None else beside(reading, parted(month_granule(other, month), phrase, OPEN, anchor))


def read_year_first(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """At the head of an entry: 1996 January."""
    if phrase.start or names_person(phrase) or phrase.next_token == "of":
        return None
    year, month = year_of(phrase["year"], setting), month_of(phrase["month"])
    if "day" not in phrase.groups:
        return dated(month_granule(year, month), "the year is told", EXPLICIT)
    return day_of(year, month, monthday_of(phrase["day"]), because="the year is told", anchor=EXPLICIT)


def read_that_month(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """That November: of the year told last; before a verb "that" joins a clause, but not at the sentence's start."""
    ends = phrase.next_token in END_OF_DATE or phrase.start == 0
    if not ends or setting.reference is None:
        return None
    year, anchor, base = told_last(setting, "year")
    month, told = month_of(phrase["month"]), setting.reference
    gone = told.unit in ("day", "month") and first_day(told).month - month > HALF_A_YEAR
    return dated(month_granule(year.index + (gone and not _had(phrase)), month), f"that of {base}", anchor)


def _had(phrase: Phrase) -> bool:
    """That January he had left: before what is told."""
    return "had" in (*phrase.before(HAD_REACH), *phrase.tokens[phrase.end : phrase.end + HAD_REACH])


def read_day_beside_told(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The 12th of the following June."""
    month = _beside_told(month_of(phrase["month"]), phrase, setting, back=phrase["which"] in PREVIOUS_WORDS)
    if not isinstance(month, Reading) or month.granule is None:
        return month
    day = first_day(month.granule)
    return day_of(day.year, day.month, monthday_of(phrase["day"]), because=month.because, anchor=month.anchor)


def _beside_told(month: int, phrase: Phrase, setting: Setting, *, back: bool) -> Reading | Refused:
    """The previous April, the following May: the nearest before or after what the text told last."""
    here, anchor, base = told_last(setting, "month")
    if not back and setting.reference is not None and setting.reference.unit == "year":
        here = here.shift(MONTHS_A_YEAR - 1)
    away = (here.index + 1 - month) % MONTHS_A_YEAR or MONTHS_A_YEAR
    shift = -away if back else MONTHS_A_YEAR - away % MONTHS_A_YEAR
    return parted(here.shift(shift), phrase, f"the one {'before' if back else 'after'} {base}", anchor)


MONTH_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<early or late> <last or next> <month> <year>",
        pattern=f"{EDGE} (this? (which= <:last>)"
        f" | (which= <:next> | this | the? (<:previous> | <:following>) | the next))? {MONTH}"
        f" ((, | of | in)? ({YEAR} | {YEAR_BC} | (year_words= nineteen <:tens> (-? <:ones>)?)) | {WHOSE_YEAR})?",
        read=read_month,
        examples=(
            Example("it is expected to conclude in late July", "2014-07 END", "2014-06-25"),
            Example("last December", "2014-12", "2015-08-26"),
            Example("this past July", "2015-07", "2015-08-26"),
            Example("It was told that troops go home after the mission ends in December.", "2014-12", "2014-06-25"),
            Example("The river normally floods in late August.", "XXXX-08 END", "2014-06-25"),
            Example("It is usually dated to October 1934.", "1934-10", "2014-06-25"),
            Example("after a meeting in March he agreed", "2015-03", "2015-06-18"),
            Example("the end of May 2015", "2015-05 END"),
            Example("It fell in May 1950, won the previous April.", "1950-04", "2015-06-18"),
            Example("It fell in May 1950 and the following April rose.", "1951-04", "2015-06-18"),
            Example("It fell late in 1950 and the following June rose.", "1951-06", "2015-06-18"),
            Example("It fell in August 1950. The next May it rose.", "1951-05", "2015-06-18"),
            Example("In June last year it fell", "2014-06", "2015-06-18"),
            Example("Rains in May killed nine.", "2015-05", "2015-06-18"),
            Example("Throughout May rains fell.", "2015-05", "2015-06-18"),
            Example("They met in May 1950. In July of that year he left.", "1950-07", "2015-06-18"),
        ),
        not_examples=(
            "June Smith, 34, was hurt",
            "Bud and June Runion, both 60, died",
            "April Moss and her son were hurt",
            "the mayor met with Mr. March at noon",
            "he may go",
            "they march on",
            "Theresa May",
            "Jan said",
            "Bob and Jan Smith",
            "behind a bakery on the corner of May Street",
            "the clock tower in May Pen",
            "the Miners' March",
        ),
    ),
    DateRule(
        name="the <day> of the following <month>",
        pattern=f"(the (day= {DAYS} | <:day_word>) of | (day= <:monthday>))"
        f" the (which= <:previous> | <:following>) {MONTH}",
        read=read_day_beside_told,
        examples=(
            Example("He was hired on March 3, 1865 and left on the 12th of the following June.", "1865-06-12"),
            Example("It fell in May 1950, won on the 4th of the previous April.", "1950-04-04"),
        ),
        not_examples=("the 12th of the following marches", "on the 40th of the following June"),
    ),
    DateRule(
        name="<year> <month> <day>",
        pattern=f"(year= <:year>) {MONTH} (<day:monthday>)?",
        read=read_year_first,
        examples=(
            Example("1996 January The bakers strike.", "1996-01"),
            Example("1996 Jan. 14, Bakers strike.", "1996-01-14"),
        ),
        not_examples=("In 1996 May said no.", "1996 marches", "1996 March of the bakers"),
    ),
    DateRule(
        name="that <month>",
        pattern="that (month= <:month_name>)",
        read=read_that_month,
        examples=(
            Example("They met in 1990 and he left that November.", "1990-11", "2015-06-18"),
            Example("He was elected in October 1988. That January he moved in.", "1989-01", "1996-12-19"),
            Example("He was elected in October 1988. That January he had sworn not to run.", "1988-01", "1996-12-19"),
            Example("He was elected in 1988. That November he moved in.", "1988-11", "1996-12-19"),
        ),
        not_examples=("They met in 1990; he said that November was cold.",),
    ),
)
