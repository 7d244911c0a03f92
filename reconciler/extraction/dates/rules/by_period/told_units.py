"""Units that "the" alone tells: "the week", "the end of the year", "for the month", "the day's low"."""

from reconciler.concepts.calendar import Granule, GranuleUnit, granule_of, year_of
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.context import counted_from, day_told, told_last
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.grammar.names import long_day
from reconciler.extraction.dates.grammar.phrases import EDGE
from reconciler.extraction.dates.grammar.points import dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.units import GRANULE_UNITS, UNIT_WORDS
from reconciler.extraction.dates.rules.by_period.compared import told_quarter
from reconciler.extraction.dates.rules.by_period.edges import parted
from reconciler.extraction.dates.rules.by_period.own_units import GENITIVE
from reconciler.extraction.dates.rules.by_period.unit_ends import RESULTS_UNTIL

FOR_A_MONTH = frozenset(("for", "in", "during"))
OF_AN_EVENT = frozenset("of after before since that to when following leading prior".split())
"""Behind "the month" these tell whose it is."""
AWARDED = frozenset(
    "player coach rookie manager driver man woman person athlete artist album book song teacher officer entrepreneur"
    " executive citizen student footballer cricketer sportsman sportswoman personality newcomer word".split()
)
"""Before "of the year" these name an award."""
MONDAY, SATURDAY = 0, 5
TO_DATE = ["-", "to"]
"""Behind "the year" they make it an adjective."""
TOLD_ALONE = frozenset(("week", "weekend", "year", "decade", "century"))
"""Units that "the" alone makes a date of; the day and the month need more."""


def read_the_unit(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The week, the year: that of the story; in a narrative, the one told last."""
    unit, _ = GRANULE_UNITS[UNIT_WORDS[phrase["unit"]]]
    if phrase.last_token == "of" and phrase.tokens[phrase.start - 2] in AWARDED:
        return None
    if list(phrase.tokens[phrase.end : phrase.end + 2]) == TO_DATE:
        return None
    if unit == "weekend" and not setting.narrative:
        return read_weekend(phrase, setting)
    if unit in ("day", "month") and phrase.end - phrase.start == len(("the", unit)):
        return _day_of_story(phrase, setting) if unit == "day" else _month_of_results(phrase, setting)
    if unit not in TOLD_ALONE and "edge" not in phrase.groups and "mod" not in phrase.groups:
        return None
    here, anchor, because = _of_story(unit, phrase, setting)
    return parted(here, phrase, because, anchor)


def _of_story(unit: GranuleUnit, phrase: Phrase, setting: Setting) -> tuple[Granule, Anchor, str]:
    """The one that the story is told in: in news of what has been, the quarter, the year or the week just over."""
    here, anchor, base = counted_from(setting, unit)
    if setting.narrative or lean(phrase) == "future":
        return here, anchor, f"the {unit} of {base}"
    if unit == "quarter":
        here, base, anchor = told_quarter(setting)
    if unit == "year" and _is_of_results(phrase, setting):
        return here.shift(-1), anchor, "the year whose results are told"
    if unit == "week" and setting.day.weekday() == MONDAY:
        return here.shift(-1), anchor, f"on a Monday, the week before {base}"
    return here, anchor, f"the {unit} of {base}"


def _is_of_results(phrase: Phrase, setting: Setting) -> bool:
    """For the year, where early in a year news has told results of the one before."""
    told = setting.reference
    early = setting.day.month <= RESULTS_UNTIL and phrase.last_token in FOR_A_MONTH
    return early and told is not None and year_of(told) == setting.day.year - 1


def _day_of_story(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The day's big winner: of the day that the text told last."""
    if setting.narrative or list(phrase.tokens[phrase.end : phrase.end + 2]) not in GENITIVE:
        return None
    day, anchor, base = day_told(setting)
    return dated(day, f"the day of {base}", anchor)


def _month_of_results(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """For the month: the one that news told last, or that of the day it told."""
    told = setting.reference
    if setting.narrative or told is None or told.unit not in ("month", "day"):
        return None
    if phrase.last_token not in FOR_A_MONTH or phrase.next_token in OF_AN_EVENT:
        return None
    here, anchor, base = told_last(setting, "month")
    return dated(here, f"the month of {base}", anchor)


def read_weekend(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The weekend: the latest that has begun, or the next where it is told as to come."""
    here = granule_of("weekend", setting.day)
    begun = setting.day.weekday() >= SATURDAY
    shift = 0 if begun or lean(phrase) == "future" else -1
    because = f"the {'latest' if begun or shift else 'next'} weekend, counted from {long_day(setting.day)}"
    return parted(here.shift(shift), phrase, because, setting.anchor)


def read_year_to_date(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Year to date: this year so far."""
    del phrase
    here, anchor, base = counted_from(setting, "year")
    return dated(here, f"the year of {base}, so far", anchor)


TOLD_UNIT_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="year to date",
        pattern="the? year to date",
        read=read_year_to_date,
        examples=(
            Example("Year to date, the fund is down.", "2015", "2015-06-18"),
            Example("in the year to date", "2015", "2015-06-18"),
        ),
        not_examples=("year-to-date sales",),
    ),
    DateRule(
        name="the <week or year>",
        pattern=f"{EDGE} the full? <unit:granular_one> | the <of_weekend> ((and)? <of_weekend>)? (unit= weekend)",
        read=read_the_unit,
        examples=(
            Example("talks continued through the week", "2015-W25", "2015-06-18"),
            Example("by the end of the month", "2015-06 END", "2015-06-18"),
            Example("profit for the full year", "2015", "2015-06-18"),
            Example("Net for 2014 fell. For the year, sales were flat.", "2014", "2015-02-18"),
            Example("Sales rose in May. For the month, exports were up.", "2015-05", "2015-06-18"),
            Example("late in the day", "2015-06-18 END", "2015-06-18"),
            Example("It rose on Tuesday. The day's low was 3.", "2015-06-16", "2015-06-18"),
            Example("In the third quarter net fell. Orders rose late in the quarter.", "1989-Q3 END", "1989-10-30"),
            Example("for the remainder of the week", "2015-W25", "2015-06-18"),
            Example("eight died on the roads over the long weekend", "2015-W24-WE", "2015-06-18"),
            Example("forty were shot over the cold and snowy weekend", "2015-W24-WE", "2015-06-18"),
            Example("six were shot over the long holiday weekend", "2015-W24-WE", "2015-06-18"),
            Example("by the end of the decade", "201 END", "2015-06-18"),
        ),
        not_examples=("the yearling", "the day", "the year-to-date gain", "the coach of the year"),
    ),
)
