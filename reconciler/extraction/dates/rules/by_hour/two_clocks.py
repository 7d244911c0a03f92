"""One moment told on two clocks: "at 10:35 a.m. (0735 GMT) Friday". Both have the civil time of the first."""

from datetime import timedelta

import msgspec

from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.hours import clock_of
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.rules.by_hour.clock import CLOCK, DAY, ZONE, at_time, read_clock
from reconciler.extraction.dates.rules.by_hour.clock_days import day_of_clock
from reconciler.extraction.dates.rules.by_hour.day_parts import day_or_part, shifted_day

HALF_A_DAY = timedelta(hours=12)


def read_two_clocks(phrase: Phrase, setting: Setting) -> Parts | None:
    """The first as it stands, the second the same moment; a day behind them is that of the first."""
    first = read_clock(phrase.part("first"), setting)
    if first is None:
        return None
    readings: list[tuple[str, Reading | Refused]] = [("first", first)]
    if isinstance(first, Reading):
        readings.append(("second", _same_moment(phrase, first, setting)))
    day = day_of_clock(phrase, setting)
    if "after" in phrase.groups and isinstance(day, Reading) and day.granule is not None:
        readings.append(("after", day_or_part(day.granule, phrase.part("after"), day.because, day.anchor)))
    return Parts(tuple(readings))


def _same_moment(phrase: Phrase, first: Reading, setting: Setting) -> Reading | Refused:
    """On the day on which the other clock shows that hour: clocks differ by half a day at most."""
    told, day = clock_of(phrase["other"]), day_of_clock(phrase, setting)
    if not isinstance(told, tuple) or not isinstance(day, Reading) or day.granule is None:
        return told if isinstance(told, Refused) else Refused("a time of day without a day")
    second = at_time(day, told, precise=True)
    if isinstance(second, Refused) or second.interval.start is None or first.interval.start is None:
        return second
    ahead = second.interval.start - first.interval.start
    shift = 1 if ahead < -HALF_A_DAY else -1 if ahead > HALF_A_DAY else 0
    moved = at_time(shifted_day(day, shift), told, precise=True) if shift else second
    if isinstance(moved, Refused):
        return moved
    because = "the moment told before it, on another clock"
    return msgspec.structs.replace(moved, interval=first.interval, granularity=first.granularity, because=because)


_BRACKETED = f"<:opening> (second= {CLOCK.replace('clock=', 'other=')} {ZONE}) <:closing>"
"""Behind it no second day is read: two days of one moment would be one too many."""
_SOLDIERS = "(first= (clock= <:four_digits>) local?) <:opening> (second= (other= <:four_digits>) <:zone>) <:closing>"
"""The hour of another clock tells that the digits before it are no year."""

TWO_CLOCKS_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<clock time> (<clock time>) <day>",
        pattern=f"(first= {CLOCK} {ZONE} ,? on? {DAY}) {_BRACKETED}"
        f" | ((first= {CLOCK} {ZONE}) {_BRACKETED} | {_SOLDIERS}) (,? on? (after= {DAY}))?",
        read=read_two_clocks,
        examples=(
            Example("at 10:35 a.m. (0735 GMT) Friday", "2015-06-12T10:35", "2015-06-18"),
            Example("at 10:35 a.m. (0735 GMT) Friday", "2015-06-12T07:35", "2015-06-18"),
            Example("at 9 p.m. EDT on Tuesday (0100 GMT)", "2015-06-17T01:00", "2015-06-18"),
            Example("Voting ended at 1600 (2100 GMT).", "2015-06-18T16:00", "2015-06-18"),
            Example("He died at 0930 [1530 GMT] this morning.", "2015-06-18TMO", "2015-06-18"),
            Example("It shook at 1008 local [1608 GMT].", "2015-06-18T10:08", "2015-06-18"),
        ),
        not_examples=("at 9 p.m. (he said)",),
    ),
)
