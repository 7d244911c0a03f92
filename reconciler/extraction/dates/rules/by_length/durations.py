"""Lengths of time: "several hours", "17-year", "for days"."""

from reconciler.concepts.interval import EVER
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.amounts import (
    COUNTED,
    COUNTED_OR_TWO,
    QUALIFIER,
    QUALIFIER_MODS,
    hedge_of,
    length_of,
)
from reconciler.extraction.dates.grammar.lengths import GRANULARITIES_OF, SEVERAL_REACH, stretch_beside
from reconciler.extraction.dates.grammar.points import UNANCHORED
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.units import LONG_WORDS, PLURALS, UNIT_WORDS, length_in
from reconciler.extraction.dates.rules.by_length.no_lengths import is_no_length

PREPOSITIONS = frozenset(("about", "around", "over", "as long as", "as little as"))
"""Qualifiers that stand before a length as prepositions do, outside its span."""
COUNTING = frozenset("for of in than last lasts lasted lasting take takes took taken at spent after well just".split())
"""Behind these, "over" counts: "lasted over a week"."""
BOUNDED = frozenset("before after since that when of in between leading following prior to".split())
HYPHENS = frozenset("-–")

PERFECT = frozenset("had have has been hadn haven hasn 've".split())
PERFECT_REACH = 8
"""Tokens before a length within which a perfect tense governs it."""


def read_length(phrase: Phrase, setting: Setting) -> Reading | Refused | Parts | None:
    """A duration, without the preposition before it or the article of what it describes: "the 30-day truce"."""
    if is_no_length(phrase):
        return None
    length = _length(phrase, setting)
    if "over" in phrase.groups:
        return length if _is_all_along(phrase) else Parts((("core", length),))
    return Parts((("core", length),)) if _begins_late(phrase) else length


def _is_all_along(phrase: Phrase) -> bool:
    """Over the years; "over the weeks before the vote" and "in the years since" tell of weeks, of years."""
    return phrase.last_token == "over" and phrase.next_token not in BOUNDED


def _begins_late(phrase: Phrase) -> bool:
    """Its first words do not belong to it."""
    if "core" not in phrase.groups:
        return False
    before, hyphened = phrase.get("more"), phrase.tokens[phrase.end - 2] in HYPHENS
    if phrase.tokens[phrase.start] == "the" or before == "some":
        return hyphened
    return before in PREPOSITIONS and not (before == "over" and phrase.last_token in COUNTING)


def _length(phrase: Phrase, setting: Setting) -> Reading:
    """A vague length after "have … for" ends where the telling stands; "some 24-hour shops" hedges no hours."""
    value, unit, number = length_of(phrase)
    because = "a length of time"
    mod = None if phrase.get("more") == "some" and phrase.tokens[phrase.end - 2] in HYPHENS else hedge_of(phrase)
    if number is None and after_perfect(phrase):
        interval = stretch_beside(setting.day, unit, SEVERAL_REACH.get(unit, 3)) or EVER
        return Reading("DURATION", value, GRANULARITIES_OF[unit], because, setting.anchor, interval, mod)
    return Reading("DURATION", value, GRANULARITIES_OF[unit], because, UNANCHORED, EVER, mod)


def after_perfect(phrase: Phrase) -> bool:
    """It stands behind "for", and a perfect tense before that."""
    before = phrase.before(PERFECT_REACH)
    return bool(before) and before[-1] == "for" and not PERFECT.isdisjoint(before)


def read_long(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Week-long, monthlong."""
    del setting
    word = phrase.get("long")
    told = phrase["unit"] if word is None else LONG_WORDS[word]
    unit = UNIT_WORDS[told]
    several = told in PLURALS or "several" in phrase.groups
    value = length_in(unit, "X" if several else 1)
    return Reading("DURATION", value, GRANULARITIES_OF[unit], "a length of time", UNANCHORED)


_HEDGE = f"(more= {' | '.join(words for words in QUALIFIER_MODS if words != 'some')})"
DURATION_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<count>-<unit>",
        pattern=f"({_HEDGE})? {COUNTED_OR_TWO} - <unit> (- long)? | <unit:one_unit> (half= - and - a - half)",
        read=read_length,
        examples=(
            Example("a 17-year war", "P17Y"),
            Example("a five-hour siege", "PT5H"),
            Example("Some 24-hour stores closed.", "PT24H"),
            Example("a three-to-five-year plan", "P3Y"),
            Example("a five- to seven-year term", "P5Y"),
            Example("the hour-and-a-half service", "PT1H30M"),
        ),
        not_examples=("a 17-yearly event",),
    ),
    DateRule(
        name="a <count>-<unit> period",
        pattern=f"(a | any | (the | that) (same | first | entire | whole)?) {COUNTED} -? <unit>"
        " (period | span | stretch)"
        f" | (a | the) (period | span | stretch | space) of {COUNTED} <unit>",
        read=read_length,
        examples=(
            Example("over a three-year period", "P3Y"),
            Example("in any 24-hour period", "PT24H"),
            Example("over a period of six weeks", "P6W"),
        ),
        not_examples=("a three-year periodical",),
    ),
    DateRule(
        name="<count> <unit>",
        pattern=f"the? {QUALIFIER} (core= (another | an additional)? {COUNTED_OR_TWO}"
        " -? <:kind_of>? -? <unit>"
        " (half= -? and -? (a | one) -? half)? (-? long | or (so | two | more) | and (nights | <:units>))?)",
        read=read_length,
        examples=(
            Example("several hours", "PTXH"),
            Example("jailed for ten to 12 years", "P10Y"),
            Example("jailed for 10-15 years", "P10Y"),
            Example("jailed for two and a half to three years", "P2Y6M"),
            Example("It lasted 480 hours.", "PT480H"),
            Example("two-and-a-half years", "P2Y6M"),
            Example("half an hour", "PT30M"),
            Example("a quarter of a century", "P25Y"),
            Example("after 30-some years", "P30Y"),
            Example("two dozen years", "P24Y"),
            Example("for 30 or more years", "P30Y"),
            Example("for slightly more than 30 years", "P30Y MORE_THAN"),
            Example("for upward of 30 years", "P30Y MORE_THAN"),
            Example("a quarter-century feud", "P25Y"),
            Example("the worst in nearly a quarter century", "P25Y APPROX"),
            Example("for two and half years", "P2Y6M"),
            Example("a minute and a half", "PT1M30S"),
            Example("2 1/2 years", "P2Y6M"),
            Example("jailed for 4-1/2 years", "P4Y6M"),
            Example("after three and one-half years", "P3Y6M"),
            Example("it took a year and one-half", "P1Y6M"),
            Example("a half-dozen years", "P6Y"),
            Example("three-quarters of an hour", "PT45M"),
            Example("in his 10-plus years there", "P10Y"),
            Example("several hundred years", "PXY"),
            Example("an extra week", "P1W"),
            Example("they waited another 21 days", "P21D"),
            Example("at least 20 more years", "P20Y EQUAL_OR_MORE"),
            Example("it may take as long as three days", "P3D EQUAL_OR_LESS"),
            Example("in a little more than a month", "P1M MORE_THAN"),
            Example("in the 30-day truce", "P30D"),
            Example("a month or so", "P1M"),
            Example("they fought for 22 days and nights", "P22D"),
            Example("within a day or two", "P1D"),
            Example("a weeks-long siege", "PXW"),
            Example("ending four straight quarters of decline", "P4Q"),
            Example("two quarters of slow growth", "P2Q"),
            Example("in the two days before the vote", "P2D"),
            Example("in the 12 hours after the quake", "PT12H"),
        ),
        not_examples=(
            "several houses",
            "the second attack in as many days",
            "the 1990 school year",
            "three quarters backed it",
            "calling hours",
        ),
    ),
    DateRule(
        name="another <unit>",
        pattern=f"{QUALIFIER} another <unit:one_unit>",
        read=read_length,
        examples=(
            Example("they waited another day", "P1D"),
            Example("they will stay for at least another year", "P1Y EQUAL_OR_MORE"),
        ),
        not_examples=("another daylight", "another second"),
    ),
    DateRule(
        name="<unit>-long",
        pattern="(<unit:one_unit> | <unit:units>) - long | (several= multi) - <unit:one_unit> | <long:long_word>",
        read=read_long,
        examples=(
            Example("a week-long siege", "P1W"),
            Example("a monthlong truce", "P1M"),
            Example("the days-long siege", "PXD"),
            Example("a year-long strike", "P1Y"),
            Example("a monthslong siege", "PXM"),
            Example("a multi-year contract", "PXY"),
        ),
        not_examples=("a week longer",),
    ),
    DateRule(
        name="<units>",
        pattern="the? <unit:units> (ahead | to come)"
        " | (over= the)? (core= <unit:units> (- long | (or | and) <:units>)?)",
        read=read_length,
        examples=(
            Example("we had asked for days", "PXD", "2015-06-18"),
            Example("in the weeks ahead", "PXW", "2015-06-18"),
            Example("over the years it sank", "PXY", "2015-06-18"),
            Example("for years to come", "PXY", "2015-06-18"),
            Example("within days or weeks", "PXD", "2015-06-18"),
        ),
        not_examples=("a daze",),
    ),
)
