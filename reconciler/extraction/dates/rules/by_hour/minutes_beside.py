"""Minutes counted from noon or midnight: "one minute past midnight", "five minutes to noon"."""

from datetime import timedelta

from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.numbers import number_of
from reconciler.extraction.dates.grammar.phrases import PART
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.rules.by_hour.clock import DAY, at_time
from reconciler.extraction.dates.rules.by_hour.clock_days import day_of_clock

AN_HOUR = 60
AFTER = frozenset(("past", "after"))


def read_minutes_beside(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Before midnight is late on the day, past midnight early on it."""
    minutes, day = int(number_of(phrase["minutes"]) or 0), day_of_clock(phrase, setting)
    if not 0 < minutes < AN_HOUR or not isinstance(day, Reading):
        return day if isinstance(day, Refused) else None
    hour = 12 if phrase["clock"] == "noon" else 0 if phrase["side"] in AFTER else 24
    told = timedelta(hours=hour, minutes=minutes if phrase["side"] in AFTER else -minutes)
    return at_time(day, (told.seconds // 3_600, told.seconds // 60 % AN_HOUR, None), precise=True)


MINUTES_BESIDE_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<minutes> past midnight",
        pattern="(minutes= a | one | <:cardinal> | <:two_digits>) (minute | minutes)?"
        f" (side= past | after | to | before) (clock= noon | midnight) (on? {DAY} {PART})?",
        read=read_minutes_beside,
        examples=(
            Example("It began at one minute past midnight.", "2015-06-18T00:01", "2015-06-18"),
            Example("at five minutes to noon", "2015-06-18T11:55", "2015-06-18"),
            Example("It is due one minute after midnight Friday.", "2015-06-19T00:01", "2015-06-18"),
            Example("at a minute before midnight", "2015-06-18T23:59", "2015-06-18"),
        ),
        not_examples=("ten minutes before the midnight train",),
    ),
)
