"""Weeks, months, years told from here or from the text: "last month", "the end of this year", "the previous day"."""

import msgspec

from reconciler.concepts.calendar import granule_of
from reconciler.concepts.interval import EVER
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.context import counted_from, day_told, is_finer, told_last
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.context.somewhere import somewhere_in
from reconciler.extraction.dates.context.telling import is_told_ahead, or_from_telling
from reconciler.extraction.dates.grammar.lengths import GRANULARITIES_OF, stretch_beside
from reconciler.extraction.dates.grammar.names import long_day
from reconciler.extraction.dates.grammar.phrases import EDGE
from reconciler.extraction.dates.grammar.points import dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import FOLLOWING_WORDS, LAST_WORDS, NEXT_WORDS, PREVIOUS_WORDS
from reconciler.extraction.dates.grammar.units import DURATION_CODES, GRANULE_UNITS, UNIT_WORDS
from reconciler.extraction.dates.rules.compared import compared_with, told_quarter
from reconciler.extraction.dates.rules.edges import parted
from reconciler.extraction.dates.rules.own_units import GENITIVE, is_own, own_unit

FOR_A_MONTH = frozenset(("for", "in", "during"))
OF_AN_EVENT = frozenset("of after before since that to when following leading prior".split())
"""Behind "the month" these tell whose it is."""
MONDAY, SATURDAY = 0, 5
QUOTES = frozenset(("“", '"', "`", "'", "‘"))
"""Behind these, "This Week" with its capitals is a programme's name."""
HAS_BEEN = frozenset(("earlier", "later"))
TOLD_ALONE = frozenset(("week", "weekend", "year", "decade", "century"))
"""Units that "the" alone makes a date of; the day and the month need more."""


def read_unit(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Last, this or next week, month, quarter, year."""
    unit, size = GRANULE_UNITS[UNIT_WORDS[phrase["unit"]]]
    which = phrase["which"]
    if phrase.last_token() in QUOTES and phrase.printed(phrase.end - 1)[:1].isupper():
        return None
    if which == "next" and phrase.get("the") and phrase.last_token() == "within" and not phrase.get("edge"):
        return read_past_unit(phrase, setting)
    if is_own(phrase):
        return own_unit(phrase, setting)
    anaphoric = which in PREVIOUS_WORDS or which in FOLLOWING_WORDS or (phrase.get("the") and which == "next")
    somewhere = somewhere_in(setting, unit) if anaphoric else None
    if somewhere is not None:
        return somewhere
    if unit == "quarter" and which in PREVIOUS_WORDS and not setting.narrative:
        here, base, anchor = told_quarter(setting)
    else:
        here, anchor, base = told_last(setting, unit) if anaphoric else counted_from(setting, unit)
    back = which in LAST_WORDS or which in PREVIOUS_WORDS
    shift = -size if back else size if which in NEXT_WORDS or which in FOLLOWING_WORDS else 0
    because = f"the {unit} {'before' if shift < 0 else 'after' if shift else 'of'} {base}"
    reading = parted(here.shift(shift), phrase, because, anchor)
    return compared_with(reading) if _is_only_compared(phrase, setting) else reading


def _is_only_compared(phrase: Phrase, setting: Setting) -> bool:
    """News that sets a month's or quarter's figures against those of the previous one goes on about the first."""
    return not setting.narrative and phrase["which"] in PREVIOUS_WORDS and phrase["unit"] in ("month", "quarter")


def read_past_unit(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The past week, within the next month: a length that ends or begins here, no calendar week or month."""
    unit = UNIT_WORDS[phrase["unit"]]
    if unit == "weekend":
        return read_weekend(phrase, setting)
    prefix, size, letters = DURATION_CODES[unit]
    ahead = phrase.get("which") == "next"
    interval = stretch_beside(setting.day, unit, -1 if ahead else 1) or EVER
    because = f"one {unit} {'from' if ahead else 'up to'} {setting.day.isoformat()}"
    return Reading("DURATION", f"{prefix}{size}{letters}", GRANULARITIES_OF[unit], because, setting.anchor, interval)


def read_that_unit(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """That day, the same month, later that year: the granule told last."""
    unit, _ = GRANULE_UNITS[UNIT_WORDS[phrase["unit"]]]
    if phrase.tokens[phrase.start] in HAS_BEEN and is_told_ahead(phrase, setting) and _has_been(phrase):
        setting = msgspec.structs.replace(setting, reference=setting.lately)
    told = setting.reference is not None and is_finer(setting, unit)
    if not told and (phrase.tokens[phrase.start + 1] != "in" or phrase.get("mod") is not None):
        return somewhere_in(setting, unit) if setting.narrative else None
    here, anchor, base = told_last(setting, unit) if told else counted_from(setting, unit)
    return parted(here, phrase, f"the {unit} of {base}", anchor)


def _has_been(phrase: Phrase) -> bool:
    """Earlier in the week; later in the day only where a verb says so."""
    return phrase.tokens[phrase.start] == "earlier" or lean(phrase) == "past"


def read_the_unit(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The week, the year: that of the story; in a narrative, the one told last."""
    unit, _ = GRANULE_UNITS[UNIT_WORDS[phrase["unit"]]]
    if unit == "weekend" and not setting.narrative:
        return read_weekend(phrase, setting)
    if unit == "month" and phrase.end - phrase.start == 2:
        return _month_of_results(phrase, setting)
    if unit == "day" and phrase.end - phrase.start == len(("the", "day")):
        return _day_of_story(phrase, setting)
    if unit not in TOLD_ALONE and phrase.get("edge") is None and phrase.get("mod") is None:
        return None
    here, anchor, base = counted_from(setting, unit)
    if unit == "quarter" and not setting.narrative and lean(phrase) != "future":
        here, base, anchor = told_quarter(setting)
    if unit == "week" and setting.day.weekday() == MONDAY and not setting.narrative and lean(phrase) != "future":
        return parted(here.shift(-1), phrase, f"on a Monday, the week before {base}", anchor)
    return parted(here, phrase, f"the {unit} of {base}", anchor)


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
    if phrase.last_token() not in FOR_A_MONTH or phrase.next_token() in OF_AN_EVENT:
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


DEICTIC_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="the past <unit>",
        pattern="the past <unit:one_unit>",
        read=read_past_unit,
        examples=(
            Example("over the past decade", "P1DE", "2015-06-18"),
            Example("it fell over the past weekend", "2015-W24-WE", "2015-06-18"),
        ),
        not_examples=("the past participle",),
    ),
    DateRule(
        name="<last or next> <week, month, year>",
        pattern=f"(sometime | some time)? {EDGE} (the= the)? this?"
        " (which= <:last> | <:next> | <:this> | <:previous> | <:following>) (fiscal | calendar)? <unit:granular_one>"
        " (or so)?",
        read=or_from_telling(read_unit),
        examples=(
            Example("it fell last month", "2015-05", "2015-06-18"),
            Example("the end of last year", "2014 END", "2015-06-18"),
            Example("earlier this year", "2015 START", "2015-06-18"),
            Example("within the next month", "P1M", "2015-06-18"),
            Example("in his last year as mayor", "P1Y", "2015-06-18"),
            Example("this past weekend", "2015-W24-WE", "2015-06-18"),
            Example("for the rest of this year", "2015", "2015-06-18"),
            Example("It peaked in May 2014. On Friday profit was up on the previous quarter.", "2014-Q4", "2015-06-18"),
            Example("It began on June 3. The following day it ended.", "2015-06-04", "2015-06-18"),
            Example(
                "Prices rose in May from the previous month. The same month last year was flat.",
                "2015-04",
                "2015-06-18",
            ),
        ),
        not_examples=("at last monthly", "on her last day", 'on the programme "This Week" she said'),
    ),
    DateRule(
        name="that <day, month, year>",
        pattern=f"((earlier | later) (that | the same | in the) | {EDGE} (that same? | the same)) <unit:granular_one>",
        read=or_from_telling(read_that_unit),
        examples=(
            Example("On June 3, 2014 it began. That day ten died.", "2014-06-03"),
            Example("It began in May 2014. Later that year it ended.", "2014"),
            Example("earlier in the month", "2015-06", "2015-06-18"),
            Example("It began in May 2014. Late that year it ended.", "2014 END"),
            Example("It began in May 2014. By the end of that month it had ended.", "2014-05 END"),
            Example("They must pay by July 3. Earlier in the week talks failed.", "2015-W25", "2015-06-18"),
            Example("A count is due on Friday. Later in the day the king called.", "2015-06-18", "2015-06-18"),
        ),
        not_examples=("that daylight",),
    ),
    DateRule(
        name="the <week or year>",
        pattern=f"{EDGE} the full? <unit:granular_one> | the (long | holiday) (unit= weekend)",
        read=read_the_unit,
        examples=(
            Example("talks continued through the week", "2015-W25", "2015-06-18"),
            Example("by the end of the month", "2015-06 END", "2015-06-18"),
            Example("profit for the full year", "2015", "2015-06-18"),
            Example("Sales rose in May. For the month, exports were up.", "2015-05", "2015-06-18"),
            Example("late in the day", "2015-06-18 END", "2015-06-18"),
            Example("It rose on Tuesday. The day's low was 3.", "2015-06-16", "2015-06-18"),
            Example("In the third quarter net fell. Orders rose late in the quarter.", "1989-Q3 END", "1989-10-30"),
            Example("for the remainder of the week", "2015-W25", "2015-06-18"),
            Example("eight died on the roads over the long weekend", "2015-W24-WE", "2015-06-18"),
            Example("by the end of the decade", "201 END", "2015-06-18"),
        ),
        not_examples=("the yearling", "the day"),
    ),
)
