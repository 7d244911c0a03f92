"""Lengths of time: "several hours", "17-year", "the last few days", "for days"."""

from collections.abc import Mapping

from reconciler.concepts.calendar import granule_of
from reconciler.concepts.interval import EVER
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Mod
from reconciler.extraction.dates.days import long_day
from reconciler.extraction.dates.lengths import FEW, GRANULARITIES_OF, stretch_beside
from reconciler.extraction.dates.numbers import COUNT, VAGUE_COUNT, number_of, printed
from reconciler.extraction.dates.points import UNANCHORED, dated
from reconciler.extraction.dates.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.tables import DURATION_CODES, GRANULE_UNITS, LAST_WORDS, UNIT_WORDS

QUALIFIER_MODS: Mapping[str, Mod] = {
    "more than": "MORE_THAN",
    "over": "MORE_THAN",
    "at least": "EQUAL_OR_MORE",
    "less than": "LESS_THAN",
    "fewer than": "LESS_THAN",
    "under": "LESS_THAN",
    "up to": "EQUAL_OR_LESS",
    "as many as": "EQUAL_OR_LESS",
    "about": "APPROX",
    "around": "APPROX",
    "approximately": "APPROX",
    "roughly": "APPROX",
    "some": "APPROX",
    "nearly": "APPROX",
    "almost": "APPROX",
}
QUALIFIER = f"(more= {' | '.join(QUALIFIER_MODS)})?"
COUNTED = f"({COUNT} | {VAGUE_COUNT})"

PERFECT = frozenset("had have has been 've".split())
PERFECT_REACH = 8
"""Tokens before a length within which a perfect tense governs it."""


def length_of(phrase: Phrase) -> tuple[str, str, float | None]:
    """TIMEX3 duration, unit and number of a counted unit; no number where it is vague."""
    unit = UNIT_WORDS[phrase["unit"]]
    prefix, size, letters = DURATION_CODES[unit]
    counted = phrase.get("count")
    number = number_of(counted) if counted is not None else None
    if phrase.get("half") is not None and number is not None:
        number += 0.5
    text = "X" if number is None else printed(number * size)
    return f"{prefix}{text}{letters}", unit, number


def read_length(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A duration on its own; a vague one after "have … for" ends where the telling stands."""
    value, unit, number = length_of(phrase)
    qualifier = phrase.get("more")
    mod = None if qualifier is None else QUALIFIER_MODS[qualifier]
    because = "a length of time"
    if number is None and after_perfect(phrase):
        interval = stretch_beside(setting.day, unit, FEW.get(unit, 3)) or EVER
        return Reading("DURATION", value, GRANULARITIES_OF[unit], because, setting.anchor, interval, mod)
    return Reading("DURATION", value, GRANULARITIES_OF[unit], because, UNANCHORED, EVER, mod)


def after_perfect(phrase: Phrase) -> bool:
    """It stands behind "for", and a perfect tense before that."""
    before = phrase.tokens[max(phrase.start - PERFECT_REACH, 0) : phrase.start]
    return bool(before) and before[-1] == "for" and not PERFECT.isdisjoint(before)


def read_recent_length(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The last three months, the next few days, recent weeks: a length that begins or ends here."""
    value, unit, number = length_of(phrase)
    back = (phrase.get("which") or "recent") in LAST_WORDS | {"recent", "latest"}
    count = FEW.get(unit, 3) if number is None else number
    interval = stretch_beside(setting.day, unit, count if back else -count) or EVER
    because = f"{'up to' if back else 'from'} {long_day(setting.day)}"
    return Reading("DURATION", value, GRANULARITIES_OF[unit], because, setting.anchor, interval)


def read_ago(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Three days ago: a granule as coarse as the unit."""
    _, unit, number = length_of(phrase)
    if number is None or unit not in GRANULE_UNITS:
        return Reading("DATE", "PAST_REF", "vague", "some time ago", setting.anchor)
    granule, size = GRANULE_UNITS[unit]
    if granule == "decade":
        granule, size = "year", 10
    because = f"{printed(number)} {unit} back from {long_day(setting.day)}"
    return dated(granule_of(granule, setting.day).shift(-int(number * size)), because, setting.anchor)


DURATION_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<count> <unit> ago",
        pattern=f"{QUALIFIER} {COUNTED} <unit> ago",
        read=read_ago,
        examples=(
            Example("three days ago", "2024-02-27", "2024-03-01"),
            Example("a month ago", "2024-02", "2024-03-31"),
        ),
        not_examples=("long ago", "in Santiago", "three days agog"),
    ),
    DateRule(
        name="the last <count> <unit>",
        pattern=f"the? (which= <:last> | <:next> | latest) {COUNTED} <unit>",
        read=read_recent_length,
        examples=(
            Example("the last few days", "PXD", "2015-06-18"),
            Example("the last two decades", "P2DE", "2015-06-18"),
        ),
        not_examples=("the last two men",),
    ),
    DateRule(
        name="recent <units>",
        pattern="(the | these)? (which= <:last> | <:next> | recent) <unit:units>",
        read=read_recent_length,
        examples=(Example("recent weeks", "PXW", "2015-06-18"),),
        not_examples=("recent weakness",),
    ),
    DateRule(
        name="<count> <unit>",
        pattern=f"{QUALIFIER} {COUNTED} -? <unit> (half= and a half)?",
        read=read_length,
        examples=(Example("several hours", "PTXH"), Example("a 17-year war", "P17Y")),
        not_examples=("several houses",),
    ),
    DateRule(
        name="<units>",
        pattern="<unit:units>",
        read=read_length,
        examples=(Example("for days", "PXD", "2015-06-18"),),
        not_examples=("a daze",),
    ),
)
