"""Clock times told together, which share a day or a half of the clock: "between 10:15 p.m. and 10:45 p.m. June 12"."""

from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.hours import NOON, clock_of
from reconciler.extraction.dates.grammar.phrases import PART
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Reading, Setting, phrase_at
from reconciler.extraction.dates.rules.by_hour.clock import CLOCK, DAY, ZONE, at_time, read_clock
from reconciler.extraction.dates.rules.by_hour.clock_days import day_of_clock
from reconciler.extraction.dates.rules.by_hour.day_parts import shifted_day

DASHES = frozenset("-–")
BEFORE_A_RANGE = frozenset(("between", "from"))


def read_two_times(phrase: Phrase, setting: Setting) -> Parts | None:
    """The second with its day; the first on that same day, or the evening before it."""
    if "bare" in phrase.groups and not _is_range(phrase):
        return None
    place = phrase.start, phrase.part("second").end
    whole_second = phrase_at(phrase.tokens, phrase.spaced, place, phrase.base, phrase.groups)
    second, day = read_clock(whole_second, setting), day_of_clock(phrase, setting)
    told = clock_of(phrase["other"])
    if not isinstance(second, Reading) or not isinstance(day, Reading) or not isinstance(told, tuple):
        return None
    hour, later = told[0], second.interval.start.hour if second.interval.start is not None else 0
    if "bare" in phrase.groups and hour + NOON <= later:
        hour += NOON
    whole = shifted_day(day, -1) if hour > later else day
    first = at_time(whole, (hour, *told[1:]), precise=":" in phrase["other"] or told[1] > 0)
    return Parts((("first", first), ("second", second)))


def _is_range(phrase: Phrase) -> bool:
    """A bare number is an hour only where a range is told."""
    return phrase.last_token in BEFORE_A_RANGE or phrase.tokens[phrase.start + 1] in DASHES


_FIRST = f"(bare= (other= <:clock> | <:hour>)) | {CLOCK.replace('clock=', 'other=')} {ZONE}"
_AND = "(- | to | and | until | through)"

CLOCK_RANGE_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<clock time> to <clock time>",
        pattern=f"(first= {_FIRST}) {_AND} (second= {CLOCK} {ZONE} (,? (on | of)? {DAY} {PART})?)",
        read=read_two_times,
        examples=(
            Example("between 10:15 p.m. and 10:45 p.m. June 12", "2015-06-12T22:15", "2015-06-18"),
            Example("between 3 and 4 p.m. Tuesday", "2015-06-16T15:00", "2015-06-18"),
            Example("They waited from 11 a.m. to 2 p.m. on Friday", "2015-06-12T11:00", "2015-06-18"),
            Example("between 11 p.m. and 2 a.m. Tuesday", "2015-06-15T23:00", "2015-06-18"),
        ),
        not_examples=("3 and 4 people", "they killed 3 and 4 p.m. was the time"),
    ),
)
