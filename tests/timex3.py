"""What every time expression keeps to, whatever its text: TIMEX3 values, EDTF, granularity, ends of intervals.

Written from the standards (TimeML 1.2.1, ISO 8601-2:2019) and apart from the code that makes the values.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from reconciler.concepts.timex import TimeExpression

Ends = tuple[datetime, datetime]

YEAR, MONTH, WEEK = "[0-9]{4}", "(?:0[1-9]|1[0-2])", "(?:0[1-9]|[1-4][0-9]|5[0-3])"
MONTHDAY = f"{MONTH}-(?:0[1-9]|[12][0-9]|3[01])"
DAY = f"{YEAR}-{MONTHDAY}"
SEASON = "(?:SP|SU|FA|WI)"
PORTION = f"(?:{SEASON}|Q[1-4]|H[12])"
PART = "(?:MO|MI|AF|EV|NI|DT)"
CLOCK = "(?:24:00|(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?)"
NUMBER = r"(?:X|[0-9]+(?:\.[0-9]+)?)"
LENGTH = (
    f"(?=P.)P(?:XX|{NUMBER}(?:DE|CE|ML|WE|[WQ])"
    f"|(?:{NUMBER}(?:CE|DE))?(?:{NUMBER}Y)?(?:{NUMBER}M)?(?:{NUMBER}D)?"
    f"(?:T(?=.)(?:{NUMBER}H)?(?:{NUMBER}M)?(?:{NUMBER}S)?)?)"
)

VALUES: Mapping[str, str] = {
    "DATE": f"{DAY}(?:/{DAY})?|{YEAR}(?:-{MONTH}|-W{WEEK}(?:-WE)?|-{PORTION})?|[0-9]{{1,3}}"
    f"|BC{DAY}|BC{YEAR}(?:-{MONTH}|-{PORTION})?|BC[0-9]{{1,3}}|(?:PAST|PRESENT|FUTURE)_REF|XXXX-(?:{MONTH}|{SEASON}|Q[1-4]|WXX-[1-7])"
    f"|(?:BC)?{YEAR}-(?:(?:{MONTH}|XX)-XX|WXX(?:-WE)?)",
    "TIME": f"(?:{DAY}|{YEAR}-(?:{MONTH}|XX)-XX|XXXX-XX-XX|XXXX-WXX-[1-7])T(?:{CLOCK}|{PART})",
    "DURATION": f"{LENGTH}|{DAY}/{DAY}",
    "SET": f"{LENGTH}|XXXX-WXX-(?:WE|[1-7](?:T{PART})?)|XXXX-(?:{SEASON}|{MONTHDAY}|{MONTH})|XXXX-XX-XXT{PART}",
}
"""Values as each type may have them."""

FINENESS = "minute hour part_of_day day week month quarter year decade century".split()
GRANULARITIES: tuple[tuple[str, str, str], ...] = (
    ("DATE", r".*_REF|XXXX.*", "vague"),
    ("DATE", f"{DAY}/{DAY}", "month"),
    ("DATE", f"(?:BC)?{DAY}", "day"),
    ("DATE", ".*-WE", "day"),
    ("DATE", ".*-W[0-9]+", "week"),
    ("DATE", f".*-{MONTH}", "month"),
    ("DATE", f".*-{PORTION}", "quarter"),
    ("DATE", "(?:BC)?[0-9]{1,2}", "century"),
    ("DATE", "(?:BC)?[0-9]{3}", "decade"),
    ("DATE", f"(?:BC)?{YEAR}", "year"),
    ("TIME", f".*T{PART}", "part_of_day"),
    ("DURATION", "PXX", "vague"),
)
"""How fine an expression is whose value has this form, unless `mod` names a part of it."""


def _day(year: int, month: int, day: int) -> Ends:
    start = datetime(year, month, day)
    return start, start + timedelta(days=1)


def _months(year: int, month: int, count: int) -> Ends:
    first = year * 12 + month - 1
    after = first + count
    return datetime(first // 12, first % 12 + 1, 1), datetime(after // 12, after % 12 + 1, 1)


def _years(printed: str, width: int) -> Ends:
    """A decade or century, from its leading digits; the calendar begins with the year 1."""
    start = int(printed) * width
    return datetime(max(start, 1), 1, 1), datetime(start + width, 1, 1)


_FIRST_MONTH = {
    **{str(21 + turn): (3 + 3 * turn, 3) for turn in range(4)},
    **{str(33 + turn): (1 + 3 * turn, 3) for turn in range(4)},
    **{str(40 + turn): (1 + 6 * turn, 6) for turn in range(2)},
}
"""EDTF seasons, quarters and halves of a year: first month and how many."""

EDTF: tuple[tuple[re.Pattern[str], Callable[..., Ends]], ...] = tuple(
    (re.compile(pattern), ends)
    for pattern, ends in (
        ("([0-9]{4})-([01][0-9])-([0-3][0-9])", lambda year, month, day: _day(int(year), int(month), int(day))),
        ("([0-9]{4})-([01][0-9])", lambda year, month: _months(int(year), int(month), 1)),
        ("([0-9]{4})-([234][0-9])", lambda year, part: _months(int(year), *_FIRST_MONTH[part])),
        ("([0-9]{4})", lambda year: _months(int(year), 1, 12)),
        ("([0-9]{3})X", lambda decade: _years(decade, 10)),
        ("([0-9]{2})XX", lambda century: _years(century, 100)),
    )
)
"""Forms of ISO 8601-2 (levels 0 and 1, quarters and halves of level 2) and the days that they cover."""


def covered(edtf: str) -> Ends | None:
    """First moment, and first after, of an EDTF date or of the range between two; None before the year 1.

    Raises `ValueError` for what is no EDTF.
    """
    if "/" in edtf:
        first, last = (covered(end) for end in edtf.split("/"))
        assert first is not None
        assert last is not None
        return first[0], last[1]
    plain = edtf.removesuffix("~")
    if re.fullmatch("0000|-(?!0000)[0-9]{4}", plain):
        return None
    for pattern, ends in EDTF:
        if match := pattern.fullmatch(plain):
            return ends(*match.groups())
    raise ValueError(f"no EDTF: {edtf}")


def check(time: TimeExpression, published: date) -> None:
    """Asserts all that holds of any time expression, whatever it was read from."""
    assert re.fullmatch(VALUES[time.type], time.value), time
    for other in time.alternatives:
        assert re.fullmatch(VALUES[other.type], other.value), time
    assert time.text[0] not in ",.;:)-–—", time
    assert time.text.strip() == time.text, time
    readings = [(time.type, time.value, time.mod), *((one.type, one.value, one.mod) for one in time.alternatives)]
    assert len(set(readings)) == len(readings), f"the same reading twice: {time}"
    assert time.because.strip() == time.because != "", time
    assert "\n" not in time.because, time
    _check_edtf(time)
    _check_granularity(time)
    _check_direction(time, published)


def _check_edtf(time: TimeExpression) -> None:
    if time.edtf and re.fullmatch(f"{DAY}|(?:BC)?{YEAR}|{YEAR}-{MONTH}", time.value):
        assert time.edtf.endswith("~") == (time.mod == "APPROX"), time
    start, end = time.interval.start, time.interval.end
    if time.edtf is None:
        assert time.type != "DATE" or not re.fullmatch(f"{DAY}|{YEAR}(?:-{MONTH})?", time.value) or None in (start, end)
        return
    ends = covered(time.edtf)
    if ends is None:
        assert (start, end) == (None, None), time
    else:
        assert start is not None, time
        assert end is not None, time
        assert ends[0] <= start < end <= ends[1], time
        assert time.mod in ("START", "MID", "END") or (start, end) == ends, time


def _check_granularity(time: TimeExpression) -> None:
    if time.mod in ("START", "MID", "END"):
        return
    for kind, form, granularity in GRANULARITIES:
        if time.type == kind and re.fullmatch(form, time.value):
            assert time.granularity == granularity, time
            return
    if time.type in ("DURATION", "SET") and time.value.startswith("P"):
        assert time.granularity in FINENESS, f"a length that has a unit is as fine as it: {time}"


def _check_direction(time: TimeExpression, published: date) -> None:
    start, end = time.interval.start, time.interval.end
    if start is None or end is None:
        return
    if time.direction == "past":
        assert start.date() <= published, time
    elif time.direction == "future":
        assert end > datetime(published.year, published.month, published.day), time
    elif time.direction == "present":
        assert start.date() <= published < max(end.date(), start.date() + timedelta(days=1)), time
