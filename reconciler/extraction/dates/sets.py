"""Sets: "every Friday", "daily", "twice a month", "per year"."""

from reconciler.concepts.calendar import SEASON_CODES
from reconciler.concepts.interval import EVER
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.durations import length_of
from reconciler.extraction.dates.numbers import COUNT, SMALL
from reconciler.extraction.dates.points import UNANCHORED
from reconciler.extraction.dates.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.tables import PARTS_OF_DAY, SCALE_WORDS, SEASONS, WEEKDAYS, WEEKDAYS_PLURAL
from reconciler.extraction.dates.units import ADVERB_UNITS, DURATION_CODES, UNIT_WORDS

SHORTEST_PLURAL = 3
NO_COUNTED = frozenset(
    "takes lasts spends needs gives requires costs waits gets adds less plus perhaps besides always across towards does"
    " means says wants offers buys follows marks within yes this goes years months weeks days".split()
)
"""Words in "s" that name nothing that is counted."""


def _repeated(value: str, because: str) -> Reading:
    return Reading("SET", value, "day" if "W" in value or value == "P1D" else "vague", because, UNANCHORED, EVER)


def read_every_unit(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Every day, per month, each year."""
    del setting
    prefix, size, letters = DURATION_CODES[UNIT_WORDS[phrase["unit"]]]
    count = {"other": 2}.get(phrase.get("skip") or "", 1)
    return _repeated(f"{prefix}{size * count}{letters}", "again and again")


def read_every_few(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Every two years."""
    del setting
    return _repeated(length_of(phrase)[0], "again and again")


def read_adverb(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Daily, weekly, annually."""
    del setting
    return _repeated(ADVERB_UNITS[phrase["adverb"]], "again and again")


def read_rate(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Two flights a week, $5 million a year: behind what is counted, "a" is "per"."""
    word = phrase.last_token()
    counted = word[:1].isdigit() or word in SCALE_WORDS or (word.endswith("s") and len(word) > SHORTEST_PLURAL)
    return read_every_unit(phrase, setting) if counted and word not in NO_COUNTED else None


def read_weekdays(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Every Friday, Tuesday nights."""
    del setting
    plural = phrase.get("weekdays")
    weekday = WEEKDAYS_PLURAL[plural] if plural is not None else WEEKDAYS[phrase["weekday"]]
    part = phrase.get("part")
    return _repeated(f"XXXX-WXX-{weekday + 1}" + (f"T{PARTS_OF_DAY[part]}" if part else ""), "again and again")


def read_every_season(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Every summer."""
    del setting
    return _repeated(f"XXXX-{SEASON_CODES[SEASONS[phrase['season']]]}", "again and again")


SET_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="every <unit>",
        pattern="(every | each | per) (skip= other)? single? <unit:one_unit>",
        read=read_every_unit,
        examples=(Example("they met every day", "P1D"), Example("10 tons per month", "P1M")),
        not_examples=("every daylight",),
    ),
    DateRule(
        name="every <count> <units>",
        pattern=f"every {COUNT} <unit:units>",
        read=read_every_few,
        examples=(Example("every two years", "P2Y"), Example("every 15 minutes", "PT15M")),
        not_examples=("every two yearlings",),
    ),
    DateRule(
        name="every <weekday>",
        pattern="(every | each) (weekday= <:weekday_name>) (-? <part>)?",
        read=read_weekdays,
        examples=(Example("every Friday", "XXXX-WXX-5"),),
        not_examples=("every Fridays",),
    ),
    DateRule(
        name="<weekdays>",
        pattern="<weekdays> | (weekday= <:weekday_name>) (part= <:parts>)",
        read=read_weekdays,
        examples=(Example("they meet on Mondays", "XXXX-WXX-1"), Example("Tuesday nights", "XXXX-WXX-2TNI")),
        not_examples=("Monday's",),
    ),
    DateRule(
        name="every <season>",
        pattern="(every | each) <season>",
        read=read_every_season,
        examples=(Example("every summer", "XXXX-SU"),),
        not_examples=("every summery day",),
    ),
    DateRule(
        name="daily, weekly, annually",
        pattern="<adverb>",
        read=read_adverb,
        examples=(Example("a daily tally", "P1D"), Example("it is held annually", "P1Y")),
        not_examples=("the weakly built wall",),
    ),
    DateRule(
        name="<counted> a <unit>",
        pattern="(a | an) <unit:one_unit>",
        read=read_rate,
        examples=(Example("four flights a week", "P1W"), Example("it costs $5 million a year", "P1Y")),
        not_examples=("it lasts a week", "wait a week", "this a year"),
    ),
    DateRule(
        name="<times> a <unit>",
        pattern=f"(once | twice | {SMALL} times) (a | an | every | each) <unit:one_unit>",
        read=read_every_unit,
        examples=(Example("twice a month", "P1M"),),
        not_examples=("once a monthly",),
    ),
)
