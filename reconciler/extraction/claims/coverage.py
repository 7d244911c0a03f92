"""The period that a figure counts, where the sentence tells one."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from reconciler.concepts.calendar import end_of
from reconciler.concepts.claim import Claim, Coverage
from reconciler.concepts.document import Document
from reconciler.concepts.interval import Interval
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.claims.counted_over import WITHIN, around, is_counted_over
from reconciler.extraction.claims.of_a_day import of_a_day, of_a_thing
from reconciler.extraction.scanner import holds_any
from reconciler.extraction.words import BRINGING

_SINCE = re.compile(
    r"(?<!\w)(?<!missing )(?<!gone )(?<!seen )(?<!heard from )(?<!seen alive )since(?!\w)[^.,;:]{0,80}$"
)
"""Who has been gone since a day was harmed on a later one."""
_TO = re.compile(r"\s{1,4}(?:and|to|until|till|through)\s{1,4}|\s{0,2}[-–]\s{0,2}", re.IGNORECASE)
_CLAUSE = re.compile(
    r",\s{1,4}(?:and|but|while|when|where)(?!\w)|[;:]"
    r"|(?<!\w)(?:country|province|region|area|state|town|city|district|zone|valley) where(?!\w)"
    r"|(?<!\w)(?:should|could|would) have(?!\w)"
    r"|(?<!\w)had [a-z]{2,12}ed(?!\w)"
    r"|(?<!\w)(?:more|fewer|less|higher|lower|greater|larger|deadlier|worse) than (?:the|those|its)(?!\w)"
    r"|(?<!\w)compared (?:with|to)(?!\w)"
    r"|(?<!\w)(?:as|like) (?:it|he|she|they|we) (?:[a-z]{2,12}ed|did|had|was|were)(?!\w)",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?<!\w)after (?:an?|another|the latest|two|three|four|twin|gunmen|militants|rebels|bandits|fighters"
    r"|jets|soldiers|troops|police)(?!\w)[^,;:]{0,160}$"
)
"""Between a stretch counted and those whom its last event killed: "80 since May, after a raid killed four"."""
_BROUGHT = re.compile(rf",\s{{1,4}}(?:(?:which )?(?:{'|'.join(BRINGING)})|where)(?!\w)")
"""Behind those who fell in one event: "…, bringing to 36 those killed since May", "…, where rebels have held since"."""
_WHEN = re.compile(r",? when (?!an? |the )", re.IGNORECASE)
"""Behind years in which what it leads in befell many."""
_LASTING = re.compile(
    r"(?<!\w)(?:in|over|within|during)(?: the)?"
    r"(?: only| just| barely| less than| under| about| some| little more than)?"
    r"(?: (?:course|space|span|period) of)? $",
    re.IGNORECASE,
)
"""Before a stretch up to the day of the article: "have been killed in less than 15 days"."""
_UP_TO_NOW = re.compile(
    r"(?<!\w)(?:has|have)(?: now| already)? (?:been|died|killed|lost|claimed|taken|reported|recorded|seen|left)(?!\w)",
    re.IGNORECASE,
)
_LENGTH = re.compile(r"P(T?)(\d{1,3})([HDWMY])")
_UNITS = {"TH": "hours", "D": "days", "W": "weeks", "M": "months", "Y": "years"}
_COMPARED = re.compile(
    r"(?<!\w)(?:worst|deadliest|bloodiest|fiercest|biggest|largest|highest|heaviest|greatest|gravest|first|second|third|fourth|fifth"
    r"|latest|longest|most (?:violent|deadly|lethal|bloody|serious|devastating|brutal|tragic))(?!\w)[^.,;:]{0,90}$"
)
"""Said before a stretch over which an event is only compared: "the worst flood in"."""
_COMPARING = ("est", "most", "worst", "first", "second", "third", "fourth", "fifth")
"""Of these such words hold one."""
REACH = 120
"""Characters before an expression in which what is compared over it stands."""
SINCE_REACH = 100
"""The same of "since"."""
MOST_TIMES = 8
A_WEEK = timedelta(days=7)


def cover(document: Document, claim: Claim, times: Sequence[TimeExpression]) -> Coverage | None:
    """The period of the time expression in the claim's sentence that says over which time it counts."""
    text, low = document.article.field_text(claim.field), document.low[claim.field]
    first = bisect_left(times, claim.start - WITHIN, key=lambda expression: expression.start)
    past = bisect_left(times, claim.end + WITHIN, key=lambda expression: expression.start)
    times = times[first : min(past, first + MOST_TIMES)]
    for at, expression in enumerate(times):
        if _counts_otherwise(low, claim, expression, times[:at]) or _to_come(expression, document.published.day):
            continue
        if expression.signal in ("between", "from"):
            ends = _two_ends(text, expression, times[at + 1 : at + 2])
            if ends is not None:
                return ends
            continue
        since = _since(low, max(claim.sentence.start, expression.start - SINCE_REACH), expression.start)
        if (
            since is not None
            and expression.interval.start is not None
            and _BROUGHT.search(low, claim.end, max(claim.end, expression.start)) is None
        ):
            start, end = expression.interval.start, end_of(document.published.day)
            if start < end:
                return Coverage(text[since.start() : expression.end], Interval(start, end))
        period = _period(text, claim, expression, document.published.day)
        if period is not None:
            return period
    return None


def _counts_otherwise(low: str, claim: Claim, expression: TimeExpression, before: Sequence[TimeExpression]) -> bool:
    """The figure is of a day told before, or of the last event, or only compared over that time."""
    compared = _compared(low, max(claim.sentence.start, expression.start - REACH), expression.start)
    last = of_the_last(low, expression.end, claim)
    return (
        compared
        or last
        or of_a_thing(low, claim, expression)
        or any(of_a_day(low, claim, day, expression) for day in before)
    )


def of_the_last(low: str, end: int, claim: Claim) -> bool:
    """The claim counts those of one event, by which the stretch that ends there came to its sum."""
    return _AFTER.search(low, end, claim.start) is not None


def _to_come(expression: TimeExpression, published: date) -> bool:
    """Begins on the day of the text and goes on for long after: "for the next two years"."""
    start, end = expression.interval.start, expression.interval.end
    return start is not None and end is not None and start.date() >= published and end.date() - published > A_WEEK


def _compared(low: str, start: int, end: int) -> bool:
    """What `low[start:end]` says is only compared over what follows."""
    return holds_any(low[start:end], _COMPARING) and bool(_COMPARED.search(low, start, end))


def _since(low: str, start: int, end: int) -> "re.Match[str] | None":
    return _SINCE.search(low, start, end) if low.find("since", start, end) >= 0 else None


def parted(text: str, claim: Claim, start: int, end: int) -> bool:
    """A new clause begins between the claim and what stands there."""
    first, last = sorted(((claim.start, claim.end), (start, end)))
    return _CLAUSE.search(text, first[1], last[0]) is not None


def _two_ends(text: str, first: TimeExpression, rest: Sequence[TimeExpression]) -> Coverage | None:
    """From the first expression to the one that "and" or "to" ties to it."""
    if not rest or not _TO.fullmatch(text, first.end, rest[0].start):
        return None
    start, end = first.interval.start, rest[0].interval.end
    if start is None or end is None or start >= end:
        return None
    return Coverage(text[first.start : rest[0].end], Interval(start, end))


def _period(text: str, claim: Claim, expression: TimeExpression, day: date) -> Coverage | None:
    """The expression as a stretch of time that the figure counts, in its own clause."""
    if parted(text, claim, expression.start, expression.end):
        return Coverage(expression.text, expression.interval) if _then(text, claim, expression) else None
    counted = is_counted_over(text, claim, expression)
    return Coverage(expression.text, expression.interval) if counted else _elapsed(text, claim, expression, day)


def _then(text: str, claim: Claim, expression: TimeExpression) -> bool:
    """The years in which many fell, told right before: "the late 1980s, when thousands were killed"."""
    start, end = expression.interval.start, expression.interval.end
    when = _WHEN.match(text, expression.end)
    if when is None or start is None or end is None or claim.quantity.stated == 1:
        return False
    years = (end - start).days > _A_YEAR or (expression.granularity == "year" and claim.quantity.stated is None)
    return years and when.end() <= claim.start and not _CLAUSE.search(text, when.end(), claim.start)


_A_YEAR = 366


def _elapsed(text: str, claim: Claim, expression: TimeExpression, day: date) -> Coverage | None:
    """A length of time that ends on the article's day, where the figure is told in the perfect."""
    length = _LENGTH.fullmatch(expression.value) if expression.type == "DURATION" else None
    unit = _UNITS.get(f"{length[1]}{length[3]}") if length else None
    if length is None or unit is None or expression.interval.known:
        return None
    if not _LASTING.search(text, max(0, expression.start - 32), expression.start):
        return None
    told = text[slice(*around(claim))]
    end = end_of(day)
    if _UP_TO_NOW.search(told) is None or day.year <= _FIRST_YEAR:
        return None
    return Coverage(expression.text, Interval(end - relativedelta(**{unit: int(length[2])}), end))  # type: ignore[arg-type]


_FIRST_YEAR = 1000
"""Before it no length that three digits tell can be counted back."""
