"""Sets: "every Friday", "daily", "twice a month", "per year"."""

from reconciler.concepts.interval import EVER, Granularity
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.amounts import length_of
from reconciler.extraction.dates.grammar.lengths import GRANULARITIES_OF
from reconciler.extraction.dates.grammar.numbers import COUNT_OR_TWO, SMALL, ordinal_value
from reconciler.extraction.dates.grammar.points import UNANCHORED
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import PARTS_OF_DAY, SCALE_WORDS, WEEKDAYS_PLURAL
from reconciler.extraction.dates.grammar.units import ADVERB_UNITS, UNIT_WORDS, length_in
from reconciler.extraction.dates.rules.by_length.counted import CLAUSE_STARTS
from reconciler.extraction.words import WEEKDAYS

HYPHENS = frozenset("-–")
SHORTEST_PLURAL = 3
NO_COUNTED = frozenset(
    "takes lasts spends needs gives requires costs waits gets adds less plus perhaps besides always across towards does"
    " means says wants offers buys follows marks within yes this goes years months weeks days afterwards".split()
)
"""Words in "s" that name nothing that is counted."""
BEHIND_RATES = CLAUSE_STARTS | frozenset("from at for with in on over through into when while as if than".split())
"""Behind "a second" these leave it a rate; "a second attack" is the second of them."""
DAYS_OF_WEEK = frozenset("two three four five six seven 2 3 4 5 6 7".split())
"""Before "days a week", of which each week has so many; else a week is told behind a number of days."""
PEOPLE = frozenset("people men women children".split())


def repeated(value: str, granularity: Granularity) -> Reading:
    """As fine as the unit that it is told in."""
    return Reading("SET", value, granularity, "again and again", UNANCHORED, EVER)


def read_every_unit(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Every day, per month, each year."""
    del setting
    unit = UNIT_WORDS[phrase["unit"]]
    return repeated(length_in(unit, 1 if "skip" not in phrase.groups else 2), GRANULARITIES_OF[unit])


def read_every_few(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Every two years."""
    del setting
    value, unit, _ = length_of(phrase)
    return repeated(value, GRANULARITIES_OF[unit])


def read_every_nth(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Every third day."""
    del setting
    unit = UNIT_WORDS[phrase["unit"]]
    return repeated(length_in(unit, ordinal_value(phrase["nth"])), GRANULARITIES_OF[unit])


def read_adverb(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Daily, weekly, annually; with a capital inside a sentence it is a newspaper."""
    del setting
    if phrase.within_title(phrase.end - 1):
        return None
    unit = ADVERB_UNITS[phrase["adverb"]]
    return repeated(length_in(unit), GRANULARITIES_OF[unit])


def read_rate(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Two flights a week, $5 million a year: behind what is counted, "a" is "per"."""
    word = phrase.last_token
    hyphened = phrase.tokens[phrase.start + 1] in HYPHENS
    if hyphened:
        return read_every_unit(phrase, setting) if word in HYPHENS else None
    if phrase["unit"] == "second" and phrase.next_token.isalpha() and phrase.next_token not in BEHIND_RATES:
        return None
    counted = word.lstrip("$£€¥")[:1].isdigit() or word in SCALE_WORDS or word in PEOPLE or _is_plural(word)
    counts = word not in NO_COUNTED or (word == "days" and phrase.tokens[phrase.start - 2] in DAYS_OF_WEEK)
    return read_every_unit(phrase, setting) if counted and counts else None


def _is_plural(word: str) -> bool:
    return word.endswith("s") and len(word) > SHORTEST_PLURAL


def read_weekdays(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Every Friday, Tuesday nights."""
    del setting
    plural = phrase.get("weekdays")
    weekday = WEEKDAYS_PLURAL[plural] if plural is not None else WEEKDAYS[phrase["weekday"]]
    value, part = f"XXXX-WXX-{weekday + 1}", phrase.get("part")
    return repeated(value, "day") if part is None else repeated(f"{value}T{PARTS_OF_DAY[part]}", "part_of_day")


def read_weekends(phrase: Phrase, setting: Setting) -> Parts:
    """At weekends: each of them."""
    del phrase, setting
    return Parts((("weekend", repeated("XXXX-WXX-WE", "day")),))


def read_every_part(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Every morning; every night is as good as every day."""
    del setting
    return repeated(f"XXXX-XX-XXT{PARTS_OF_DAY[phrase['part']]}", "part_of_day")


SET_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="every <unit>",
        pattern="(every | each | per) (skip= other | second)? single? <unit:one_unit>",
        read=read_every_unit,
        examples=(
            Example("they met every day", "P1D"),
            Example("10 tons per month", "P1M"),
            Example("every second week", "P2W"),
        ),
        not_examples=("every daylight",),
    ),
    DateRule(
        name="every <nth> <unit>",
        pattern="every <nth:ordinal> <unit:one_unit>",
        read=read_every_nth,
        examples=(Example("every third day", "P3D"), Example("every 10th year", "P10Y")),
        not_examples=("every third daylight",),
    ),
    DateRule(
        name="every <count> <units>",
        pattern=f"(once | twice)? every {COUNT_OR_TWO} <unit:units>",
        read=read_every_few,
        examples=(
            Example("every two years", "P2Y"),
            Example("every 15 minutes", "PT15M"),
            Example("it meets once every two weeks", "P2W"),
            Example("every two or three years", "P2Y"),
        ),
        not_examples=("every two yearlings",),
    ),
    DateRule(
        name="every <weekday>",
        pattern="(every other? | each) (weekday= <:weekday_name>) (-? <part>)?",
        read=read_weekdays,
        examples=(Example("every Friday", "XXXX-WXX-5"), Example("every other Friday", "XXXX-WXX-5")),
        not_examples=("every Fridays",),
    ),
    DateRule(
        name="every <part of day>",
        pattern="(every | each) (part= <:part_once>)",
        read=read_every_part,
        examples=(Example("he walks every morning", "XXXX-XX-XXTMO"),),
        not_examples=("every mourning",),
    ),
    DateRule(
        name="<weekdays>",
        pattern="<weekdays> | (weekday= <:weekday_name>) (part= <:parts>)",
        read=read_weekdays,
        examples=(Example("they meet on Mondays", "XXXX-WXX-1"), Example("Tuesday nights", "XXXX-WXX-2TNI")),
        not_examples=("Monday's",),
    ),
    DateRule(
        name="at weekends",
        pattern="(at | on) the? (weekend= weekends)",
        read=read_weekends,
        examples=(
            Example("markets are held at weekends", "XXXX-WXX-WE"),
            Example("it rains on the weekends", "XXXX-WXX-WE"),
        ),
        not_examples=("three weekends",),
    ),
    DateRule(
        name="daily, weekly, annually",
        pattern="((once | twice) -?)? <adverb>",
        read=read_adverb,
        examples=(
            Example("a daily tally", "P1D"),
            Example("it is held annually", "P1Y"),
            Example("a twice-weekly trip", "P1W"),
        ),
        not_examples=("the weakly built wall",),
    ),
    DateRule(
        name="<counted> a <unit>",
        pattern="(a | an) -? <unit:one_unit>",
        read=read_rate,
        examples=(
            Example("four flights a week", "P1W"),
            Example("it costs $5 million a year", "P1Y"),
            Example("he raised $100,000 a day", "P1D"),
            Example("it carries two million people a day", "P1D"),
            Example("it fires 10 rounds a second from a turret", "PT1S"),
            Example("the 20-hour-a-day supply", "P1D"),
            Example("it flies six days a week", "P1W"),
        ),
        not_examples=(
            "after heavy losses a second attack failed",
            "it lasts a week",
            "it closed for days a week before",
            "wait a week",
            "this a year",
        ),
    ),
    DateRule(
        name="<times> a <unit>",
        pattern=f"(once | twice | ({SMALL} | several | many | a? few) times) (a | an | every | each) <unit:one_unit>",
        read=read_every_unit,
        examples=(Example("twice a month", "P1M"), Example("he came several times a year", "P1Y")),
        not_examples=("once a monthly",),
    ),
)
