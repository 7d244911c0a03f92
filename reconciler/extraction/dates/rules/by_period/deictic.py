"""Weeks, months, years told from here or from the text: "last month", "the end of this year", "the previous day"."""

from datetime import datetime, time

import msgspec

from reconciler.concepts.calendar import GRANULARITY, interval_of
from reconciler.concepts.interval import EVER, Interval
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.context import counted_from, is_finer, told_last
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.context.somewhere import somewhere_in
from reconciler.extraction.dates.context.telling import is_told_ahead, or_from_telling
from reconciler.extraction.dates.grammar.lengths import GRANULARITIES_OF, stretch_beside
from reconciler.extraction.dates.grammar.phrases import EDGE, THAT_VERY
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import FOLLOWING_WORDS, LAST_WORDS, NEXT_WORDS, PREVIOUS_WORDS
from reconciler.extraction.dates.grammar.units import DURATION_CODES, GRANULE_UNITS, UNIT_WORDS
from reconciler.extraction.dates.rules.by_hour.daytimes import is_of_untold_day
from reconciler.extraction.dates.rules.by_period.compared import compared_with, told_quarter
from reconciler.extraction.dates.rules.by_period.edges import parted
from reconciler.extraction.dates.rules.by_period.own_units import is_own, own_unit
from reconciler.extraction.dates.rules.by_period.told_units import read_weekend

QUOTES = frozenset(("“", '"', "`", "'", "‘"))
"""Behind these, "This Week" with its capitals is a programme's name."""
OVER = frozenset("over in during for within".split())
"""Before "the last decade" these make it the ten years that end here; "in the next decade" may be of the calendar."""
MONDAY = 0
HAS_BEEN = frozenset(("earlier", "later"))


def read_unit(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Last, this or next week, month, quarter, year."""
    unit, size = GRANULE_UNITS[UNIT_WORDS[phrase["unit"]]]
    which = phrase["which"]
    if phrase.last_token in QUOTES and phrase.printed(phrase.end - 1)[:1].isupper():
        return None
    if phrase.get("the") and not phrase.get("edge") and _is_length(phrase, setting):
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
    if unit == "weekend" and which == "this" and _is_just_over(phrase, setting):
        shift = -1
    because = f"the {unit} {'before' if shift < 0 else 'after' if shift else 'of'} {base}"
    reading = _up_to_now(parted(here.shift(shift), phrase, because, anchor), phrase, setting)
    return compared_with(reading) if _is_only_compared(phrase, setting) else reading


def _up_to_now(reading: Reading | Refused, phrase: Phrase, setting: Setting) -> Reading | Refused:
    """Earlier this month is any day of it before this one, not its first third as "early this month" is."""
    if isinstance(reading, Refused) or reading.granule is None or phrase.get("mod") != "earlier":
        return reading
    whole = interval_of(reading.granule)
    now = datetime.combine(setting.day, time.min)
    if whole.start is None or whole.end is None or now <= whole.start:
        return reading
    interval = Interval(whole.start, min(now, whole.end))
    return msgspec.structs.replace(reading, interval=interval, granularity=GRANULARITY[reading.granule.unit])


def _is_just_over(phrase: Phrase, setting: Setting) -> bool:
    """On a Monday "said this weekend" is of the one before it."""
    return not setting.narrative and setting.day.weekday() == MONDAY and lean(phrase) == "past"


def _is_length(phrase: Phrase, setting: Setting) -> bool:
    """Within the next month; over the last decade, which begins or ends here and is none of the calendar."""
    which = phrase["which"]
    if which == "next" and phrase.last_token == "within":
        return True
    if phrase["unit"] != "decade" or setting.narrative or "mod" in phrase.groups or phrase.next_token == "of":
        return False
    return phrase.last_token in OVER and (which == "last" or (which == "next" and phrase.last_token != "in"))


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
    if unit == "day" and is_of_untold_day(phrase):
        return None
    if phrase.tokens[phrase.start] in HAS_BEEN and is_told_ahead(phrase, setting) and _has_been(phrase):
        setting = msgspec.structs.replace(setting, reference=setting.lately)
    told = setting.reference is not None and is_finer(setting, unit)
    if not told and (phrase.tokens[phrase.start + 1] != "in" or "mod" in phrase.groups):
        return somewhere_in(setting, unit) if setting.narrative else None
    here, anchor, base = told_last(setting, unit) if told else counted_from(setting, unit)
    return parted(here, phrase, f"the {unit} of {base}", anchor)


def _has_been(phrase: Phrase) -> bool:
    """Earlier in the week; later in the day only where a verb says so."""
    return phrase.tokens[phrase.start] == "earlier" or lean(phrase) == "past"


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
        pattern=f"(sometime | some time)? {EDGE} (the= the)? (this | very)?"
        " (which= <:last> | <:next> | <:this> | <:previous> | <:following>) (fiscal | calendar)? <unit:granular_one>"
        " (or so)?",
        read=or_from_telling(read_unit),
        examples=(
            Example("it fell last month", "2015-05", "2015-06-18"),
            Example("the end of last year", "2014 END", "2015-06-18"),
            Example("earlier this year", "2015 START", "2015-06-18"),
            Example("within the next month", "P1M", "2015-06-18"),
            Example("half of them left in the last decade", "P1DE", "2015-06-18"),
            Example("it will grow over the next decade", "P1DE", "2015-06-18"),
            Example("in his last year as mayor", "P1Y", "2015-06-18"),
            Example("this past weekend", "2015-W24-WE", "2015-06-18"),
            Example("They met this weekend.", "2015-W24-WE", "2015-06-15"),
            Example("They will meet this weekend.", "2015-W25-WE", "2015-06-15"),
            Example("for the rest of this year", "2015", "2015-06-18"),
            Example("It peaked in May 2014. On Friday profit was up on the previous quarter.", "2014-Q4", "2015-06-18"),
            Example("It began on June 3. The following day it ended.", "2015-06-04", "2015-06-18"),
            Example("It began on June 3. The very next day it ended.", "2015-06-04", "2015-06-18"),
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
        pattern=f"((earlier | later) (that | the same | in the) | {EDGE} ({THAT_VERY} | (the | this) same))"
        " <unit:granular_one>",
        read=or_from_telling(read_that_unit),
        examples=(
            Example("On June 3, 2014 it began. That day ten died.", "2014-06-03"),
            Example("On June 3, 2014 it began. On that fateful day ten died.", "2014-06-03"),
            Example("It began in May 2014. Later that year it ended.", "2014"),
            Example("earlier in the month", "2015-06", "2015-06-18"),
            Example("It began in May 2014. In this same year it ended.", "2014"),
            Example("It began in May 2014. Late that year it ended.", "2014 END"),
            Example("It began in May 2014. By the end of that month it had ended.", "2014-05 END"),
            Example("They must pay by July 3. Earlier in the week talks failed.", "2015-W25", "2015-06-18"),
            Example("A count is due on Friday. Later in the day the king called.", "2015-06-18", "2015-06-18"),
        ),
        not_examples=("that daylight",),
    ),
)
