"""Whether a stretch of time is one that a figure counts over, and not the moment in which something happened."""

import re

from reconciler.concepts.claim import Claim
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.claims.perfect import in_the_perfect

_STRETCH = re.compile(
    r"(?:the )?(?:past|last|previous|preceding) (?:\d+|[a-z-]+ )?\w*"
    r"|.{0,12}(?:this (?:year|month|week|decade|summer|winter|spring|autumn|fall)|so far)",
    re.IGNORECASE,
)
_COUNTING = re.compile(r"(?:in|over|during|within|for|so far|through|throughout) (?:the )?$", re.IGNORECASE)
_ALL_THROUGH = re.compile(r"(?<!\w)(?:during|throughout) (?:the )?$", re.IGNORECASE)
"""Before a month or a week that is counted whole: "during October"."""
_OF_LATE = re.compile(r"(?:the )?(?:recent|past|last) [a-z]{4,6}s", re.IGNORECASE)
"""What "the killings of" may stand before: "recent months"."""
_LAST_YEAR = re.compile(r"last year|the (?:previous|past|preceding) year", re.IGNORECASE)
_MURDERS = re.compile(r"(?<!\w)(?:murder|homicide|massacre|execut|assassinat|kidnap|killings?(?!\w))", re.IGNORECASE)
_MANY = 100
"""So many murdered are rarely the dead of one event of a year that has no day."""
WITHIN = 300
"""Characters around a figure in which its period is looked for."""
_LONG = frozenset(("week", "month", "quarter", "year", "decade", "century"))


def is_counted_over(text: str, claim: Claim, expression: TimeExpression) -> bool:
    """A stretch of time that is counted over, not the moment that something happened in."""
    if not expression.interval.known:
        return False
    if "/" in expression.value:
        return True
    counting = _COUNTING.search(text, max(0, expression.start - 16), expression.start) is not None
    if expression.type == "DURATION":
        return counting or _killings_of(text, expression)
    if expression.granularity in ("week", "month") and claim.quantity.stated != 1 and _all_through(text, expression):
        return True
    told = text[slice(*around(claim))]
    long = expression.granularity in _LONG
    spans = [(expression.start, expression.end), (claim.start, claim.end)]
    perfect = long and in_the_perfect(text, spans, within=around(claim))
    if expression.granularity == "year" and _LAST_YEAR.fullmatch(expression.text) and _many_murdered(claim, told):
        return True
    return bool(perfect and _STRETCH.match(expression.text)) or (
        expression.granularity in ("year", "decade") and counting and claim.quantity.stated != 1
    )


def around(claim: Claim) -> tuple[int, int]:
    """Of its sentence, what stands near it."""
    return max(claim.sentence.start, claim.start - WITHIN), min(claim.sentence.end, claim.end + WITHIN)


def _killings_of(text: str, expression: TimeExpression) -> bool:
    of = text[max(0, expression.start - 3) : expression.start].lower() == "of "
    return of and _OF_LATE.fullmatch(expression.text) is not None


def _all_through(text: str, expression: TimeExpression) -> bool:
    return _ALL_THROUGH.search(text, max(0, expression.start - 16), expression.start) is not None


def _many_murdered(claim: Claim, told: str) -> bool:
    return (claim.quantity.stated or claim.quantity.low or 0) >= _MANY and _MURDERS.search(told) is not None
