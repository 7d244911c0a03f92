"""Hours as soldiers write them, in four digits: "at 0415 on 10 July", "until 0200 today", "at about 1100"."""

from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.context import told_day
from reconciler.extraction.dates.grammar.hours import clock_of
from reconciler.extraction.dates.grammar.phrases import DAYS, MONTH, MONTH_DAY, OF_YEAR, WEEKDAY
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.rules.by_hour.clock import ABOUT, at_time, hedged
from reconciler.extraction.dates.rules.by_hour.clock_days import day_of_clock
from reconciler.extraction.dates.rules.by_hour.no_clocks import BEFORE_HOURS
from reconciler.extraction.dates.rules.by_length.counted import CLAUSE_STARTS

LEADING = BEFORE_HOURS - ABOUT - {"past", "to", "before", "after"}
"""Between one of these and a day four digits are an hour."""


def read_four_digits(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """At 0415 on 10 July: an hour as soldiers write it."""
    day = day_of_clock(phrase, setting) if _led_by(phrase) in BEFORE_HOURS else None
    return _on(day, phrase)


def _on(day: Reading | Refused | None, phrase: Phrase) -> Reading | Refused | None:
    """That hour of a day, about then where a hedge stands before it."""
    told = clock_of(phrase["clock"])
    if not isinstance(day, Reading) or not isinstance(told, tuple):
        return None
    return hedged(at_time(day, told, precise=True), phrase)


def read_digits_of_day(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """At 1600 this afternoon, until 0200 today; "about 1500 today" may count people."""
    led = _led_by(phrase)
    if "weekday" in phrase.groups and led != "at":
        return None
    return read_four_digits(phrase, setting) if led in LEADING else None


def _led_by(phrase: Phrase) -> str:
    """The preposition before it, hedges aside: "at about 1100"."""
    led = phrase.last_token
    return phrase.tokens[phrase.start - 2] if led in ABOUT and phrase.start > 1 else led


def read_soldiers_hour(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """At 0430: no number of anything begins with 0; at 1430, as no year is told with "at".

    That is so in a history, and in news that puts the day before the month.
    """
    digits, led = phrase["clock"], _led_by(phrase)
    padded = len(digits) == len("0430") and digits[0] == "0"
    if padded and _heads_entry(phrase, setting):
        return _on(day_of_clock(phrase, setting), phrase)
    early = padded and led in BEFORE_HOURS
    late = (setting.narrative or setting.month_first is False) and led == "at" and told_day(setting) is not None
    if not (early or late) or phrase.next_token not in CLAUSE_STARTS:
        return None
    return _on(day_of_clock(phrase, setting), phrase)


def _heads_entry(phrase: Phrase, setting: Setting) -> bool:
    """0700 Moved off: at the head of a line of a war diary."""
    heads = setting.narrative and phrase.start == 0 and told_day(setting) is not None
    return heads and phrase.printed(phrase.end)[:1].isupper()


FOUR_DIGIT_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<four digits> on <day>",
        pattern=f"(clock= <:four_digits>) on ({MONTH_DAY} | the? (day= {DAYS}) of? {MONTH}) {OF_YEAR}",
        read=read_four_digits,
        examples=(Example("at 0415 on 10 July 1943 they landed", "1943-07-10T04:15"),),
        not_examples=("at 0415 on the dial",),
    ),
    DateRule(
        name="<four digits> <today>",
        pattern=f"(clock= <:four_digits>) (<day:named_day> | (night= last | this) <part> | on? {WEEKDAY} <part>?)",
        read=read_digits_of_day,
        examples=(
            Example("They met at 1600 this afternoon.", "2015-06-18T16:00", "2015-06-18"),
            Example("It went on until 0200 today.", "2015-06-18T02:00", "2015-06-18"),
            Example("It began at 2200 Saturday night.", "2015-06-13T22:00", "2015-06-18"),
            Example("It fell at approximately 2130 yesterday.", "2015-06-17T21:30 APPROX", "2015-06-18"),
        ),
        not_examples=("a total of 1500 today", "about 1500 the day after", "since 2012 Monday"),
    ),
)

SOLDIERS_HOUR_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="at <four digits>",
        pattern="(clock= <:four_digits>)",
        read=read_soldiers_hour,
        examples=(
            Example("It began on June 3, 1944. At 0415 the guns opened fire.", "1944-06-03T04:15"),
            Example("In 1943 and 1944 they fought. It began on June 3, 1944, at 1630.", "1944-06-03T16:30"),
            Example("In 1943 and 1944 they fought.\n\n3 June 1944\n\n0700 Moved off to Caen.", "1944-06-03T07:00"),
            Example("On 6 June at about 1625, troops opened fire.", "2015-06-06T16:25 APPROX", "2015-06-18"),
        ),
        not_examples=("at 0415 feet", "shares closed at 1630, up 3"),
    ),
)
"""Read where the digits are no year."""
