"""Months whose figures a sentence sets beside those of a year earlier."""

from reconciler.concepts.calendar import Granule
from reconciler.extraction.dates.grammar.rule import Phrase, Setting
from reconciler.extraction.words import MONTHS

REACH = 24
"""Words of a sentence before "a year earlier" in which the month stands whose figures are compared."""
COMPARING = frozenset("from than with over against versus percent pct % million billion mln bln dollars dlrs".split())
"""Before "a year earlier" these set figures beside each other."""
PERIODS = frozenset("quarter quarters half period months fiscal ended ending".split())
"""In the sentence these tell of the results of more than a month."""


def month_compared(phrase: Phrase, setting: Setting) -> Granule | None:
    """The month that its sentence tells, whose figures are set beside those of a year earlier."""
    told = setting.reference
    if setting.narrative or told is None or told.unit != "month" or MONTHS.keys().isdisjoint(phrase.before(REACH)):
        return None
    last = phrase.last_token
    if phrase.tokens[phrase.end - 1] == "month" or phrase.next_token in ("month", "-"):
        return told
    return told if last in COMPARING or last[:1].isdigit() else None


def is_of_month_alone(phrase: Phrase, setting: Setting) -> bool:
    """Its sentence tells of a month, and of no quarter: "June sales rose 3 percent from a year earlier"."""
    return PERIODS.isdisjoint(phrase.before(REACH)) and month_compared(phrase, setting) is not None
