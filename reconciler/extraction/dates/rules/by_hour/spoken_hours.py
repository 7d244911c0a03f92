"""Hours as people say them: "at 4 in the morning", "half past three", "7:30 tonight"."""

from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.hours import NOON, clock_of, is_later_half, of_part
from reconciler.extraction.dates.grammar.numbers import number_of
from reconciler.extraction.dates.grammar.phrases import DAYS, MONTH, MONTH_DAY, OF_YEAR, WEEKDAY
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.rules.by_hour.clock import at_time, hedged
from reconciler.extraction.dates.rules.by_hour.clock_days import day_of_clock
from reconciler.extraction.dates.rules.by_hour.no_clocks import BEFORE_HOURS

BEHIND_HOURS = frozenset(("", ".", ",", ";", ")", "—", "and", "to", "for", "when", "in"))
MINUTES = {"half": 30, "quarter": 15}


def read_hour_of_part(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """At 4 in the morning, 7:30 tonight: the part of day tells the half of the clock."""
    words, part = phrase["clock"], phrase.get("part") or "night"
    if ":" not in words and phrase.last_token not in BEFORE_HOURS:
        return None
    told, day = clock_of(words), day_of_clock(phrase, setting)
    if not isinstance(told, tuple) or not isinstance(day, Reading):
        return told if isinstance(told, Refused) else day if isinstance(day, Refused) else None
    return hedged(at_time(day, (of_part(told[0], part), told[1], told[2]), precise=":" in words), phrase)


def read_past_hour(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Half past three, a quarter to nine."""
    hour, minute = int(number_of(phrase["hour"]) or 0), MINUTES[phrase["minutes"].split()[-1]]
    day = day_of_clock(phrase, setting)
    if not 1 <= hour <= NOON or not isinstance(day, Reading):
        return day if isinstance(day, Refused) else None
    later = is_later_half(_part(phrase), hour) or "pm" in phrase.groups or _goes_on(phrase, hour, setting)
    hour += NOON * (later and hour < NOON)
    time = (hour - 1, 60 - minute, None) if phrase["side"] == "to" else (hour, minute, None)
    return hedged(at_time(day, time, precise=True), phrase)


def _part(phrase: Phrase) -> str | None:
    """The part of the day that it is told with; "at night" has none of its own."""
    return "night" if phrase.tokens[phrase.end - 1] == "night" else phrase.get("part")


def read_worded_hour(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """At one o'clock on Saturday morning, about nine in the morning on Tuesday."""
    hour = int(number_of(phrase["hour"]) or 0)
    if not 1 <= hour <= NOON or ("clock" not in phrase.groups and not _is_told_as_hour(phrase)):
        return None
    day = day_of_clock(phrase, setting)
    if not isinstance(day, Reading):
        return day
    part = phrase.get("part") or ("night" if phrase.get("night") else None)
    small = hour == NOON and part in ("morning", "night")
    later = (is_later_half(part, hour) or (part is None and _goes_on(phrase, hour, setting))) and hour < NOON
    return hedged(at_time(day, (0 if small else hour + NOON * later, 0, None), precise=False), phrase)


def _goes_on(phrase: Phrase, hour: int, setting: Setting) -> bool:
    """No half of the clock is told, and it is later than the time told last if that is p.m. as that was."""
    if any(name in phrase.groups for name in ("part", "am", "weekday", "day", "month", "night")):
        return False
    return setting.hour is not None and setting.hour - NOON <= hour < NOON


def _is_told_as_hour(phrase: Phrase) -> bool:
    """A number that nothing behind it is counted by, or that a preposition brings in."""
    if "at" in phrase.groups:
        return phrase.next_token in BEHIND_HOURS
    return phrase.last_token in BEFORE_HOURS


def read_no_hour(phrase: Phrase, setting: Setting) -> Refused | None:
    """13 p.m.: a half of the clock has twelve hours."""
    del setting
    digits, half = phrase["hour"], "".join(letter for letter in phrase["half"] if letter.isalpha())
    return Refused(f"no clock shows {digits} {half[0]}.{half[1]}.") if int(digits) > NOON else None


_MONTH_DAY = f"({MONTH_DAY} {OF_YEAR} | the? (day= {DAYS}) of? {MONTH} {OF_YEAR})"
_THEN = "(that same? | the same | (ahead= the next | the following)) <part>"
"""A part of the day told last, or of the one after."""
_OF_DAY = f"((on | of)? {_MONTH_DAY})?"
_WEEKDAY = f"on? ({WEEKDAY} (,? {MONTH_DAY} {OF_YEAR})? | <day:named_day>)"

SPOKEN_HOUR_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<hour> in the <part of day>",
        pattern="(clock= <:clock> | <:hour>)"
        f" (in the <part> ({_OF_DAY} | {_WEEKDAY}) | at night {_WEEKDAY} | (night= tonight) | at night"
        " | (night= last | this) <part>"
        f" | <day:named_day> <part> | on? {WEEKDAY} <part> | {_THEN}"
        f" | on the <part> of ({WEEKDAY} | {_MONTH_DAY}))",
        read=read_hour_of_part,
        examples=(
            Example("he left at 4 in the morning", "2015-06-18T04:00", "2015-06-18"),
            Example("at 2 in the morning on March 5", "2015-03-05T02:00", "2015-06-18"),
            Example("at 12:30 in the morning", "2015-06-18T00:30", "2015-06-18"),
            Example("around 11 in the morning today", "2015-06-18T11:00 APPROX", "2015-06-18"),
            Example("he left at 9 at night on Saturday", "2015-06-13T21:00", "2015-06-18"),
            Example("at 7:30 tonight", "2015-06-18T19:30", "2015-06-18"),
            Example("at 9 yesterday morning", "2015-06-17T09:00", "2015-06-18"),
            Example("Police came on Tuesday. They left at 10 this morning.", "2015-06-18T10:00", "2015-06-18"),
            Example("it began at 10 last night", "2015-06-17T22:00", "2015-06-18"),
            Example("It fell on June 3. At 11 the next morning he left.", "2015-06-04T11:00", "2015-06-18"),
            Example("It fell on June 3. At 7 that evening he left.", "2015-06-03T19:00", "2015-06-18"),
            Example("seen at 9:40 on the evening of Oct. 22, 1994", "1994-10-22T21:40"),
            Example("at 4 on the morning of 6 June 1944", "1944-06-06T04:00"),
        ),
        not_examples=("he killed 4 in the morning",),
    ),
    DateRule(
        name="<no hour> p.m.",
        pattern="(hour= <:two_digits>) (half= (am | pm) | (a | p) . m .?)",
        read=read_no_hour,
        examples=(Example("at 13 p.m. they left", ""),),
        not_examples=("at 13 pmol", "a 15 amp fuse"),
    ),
    DateRule(
        name="half past <hour>",
        pattern="(minutes= half | a? quarter) -? (side= past | to) (hour= <:hour> | <:cardinal>)"
        " ((am= am | a . m .?) | (pm= pm | p . m .?))?"
        f" (in the <part> {_OF_DAY} | on? ({WEEKDAY} <part>? | <day:named_day> <part>?)"
        f" | on the <part> of ({WEEKDAY} | {_MONTH_DAY}) | {_THEN} | at night)?",
        read=read_past_hour,
        examples=(
            Example("at half past three in the afternoon", "2015-06-18T15:30", "2015-06-18"),
            Example("at half past nine on Tuesday night", "2015-06-16T21:30", "2015-06-18"),
            Example("at half-past three in the morning on July 1", "2015-07-01T03:30", "2015-07-18"),
            Example("at half past three on the morning of 6 June 1944", "1944-06-06T03:30"),
            Example(
                "It fell on June 3. At half past three the next morning he left.", "2015-06-04T03:30", "2015-06-18"
            ),
            Example("at a quarter to nine on Friday", "2015-06-12T08:45", "2015-06-18"),
        ),
        not_examples=("a quarter to a half", "half past the bridge"),
    ),
    DateRule(
        name="<hour in words> o'clock",
        pattern="(hour= <:cardinal>) (clock= o ' clock)?"
        f" (in the <part> (on? ({WEEKDAY} | <day:named_day>) | (on | of) {_MONTH_DAY})? | on? {WEEKDAY} <part>"
        f" | <day:named_day> <part> | on the <part> of ({WEEKDAY} | {_MONTH_DAY}) | {_THEN})"
        f" | (hour= <:cardinal>) (clock= o ' clock) (on? ({WEEKDAY} | <day:named_day>) | at (part= night)"
        " | (night= last | this) <part> | (night= tonight))?"
        f" | ({WEEKDAY} <part>? | <day:named_day> <part>?) (at= at) (hour= <:cardinal>) (clock= o ' clock)?"
        f" | ({WEEKDAY} | <day:named_day>) (at= at) (hour= <:hour> | <:cardinal>) in the <part>"
        f" | ({WEEKDAY} <part> | <day:named_day> <part> | (night= last | this) <part> | (night= tonight))"
        " (at= at) (hour= <:hour>)"
        f" | (hour= <:hour>) in the <part> on? {WEEKDAY}",
        read=read_worded_hour,
        examples=(
            Example("at one o'clock on Saturday morning", "2015-06-13T01:00", "2015-06-18"),
            Example("at one o'clock in the morning of March 23", "2015-03-23T01:00", "2015-06-18"),
            Example("at four o'clock on the afternoon of 6 June 1944", "1944-06-06T16:00"),
            Example("at five on Saturday morning", "2015-06-13T05:00", "2015-06-18"),
            Example("about nine in the morning on Tuesday", "2015-06-16T09:00 APPROX", "2015-06-18"),
            Example("at 6 in the evening on Tuesday", "2015-06-16T18:00", "2015-06-18"),
            Example("at ten o'clock at night", "2015-06-18T22:00", "2015-06-18"),
            Example("at eight o'clock this morning", "2015-06-18T08:00", "2015-06-18"),
            Example("it had rained since five o'clock", "2015-06-18T05:00", "2015-06-18"),
            Example("at ten o'clock last night", "2015-06-17T22:00", "2015-06-18"),
            Example("on Tuesday morning at nine", "2015-06-16T09:00", "2015-06-18"),
            Example("on Tuesday at 9 in the morning", "2015-06-16T09:00", "2015-06-18"),
            Example("It opens tonight at 8.", "2015-06-18T20:00", "2015-06-18"),
        ),
        not_examples=("he killed five on Saturday morning", "thirteen o'clock on the dial", "to look at nine people"),
    ),
)
