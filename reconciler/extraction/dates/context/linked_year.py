"""The year of a month that a known day, or a date told beside it, leaves alone."""

from collections.abc import Mapping
from datetime import date
from itertools import pairwise

from reconciler.concepts.calendar import first_day, value_of, widen
from reconciler.concepts.calendar import year_of as year_of_granule
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.appointed import MOVING
from reconciler.extraction.dates.context.direction_of_months import lean_of_month
from reconciler.extraction.dates.context.votes import WILL
from reconciler.extraction.dates.grammar.points import EXPLICIT
from reconciler.extraction.dates.grammar.rule import Phrase, Setting
from reconciler.extraction.words import MONTHS

KNOWN_DAYS: Mapping[tuple[int, int], tuple[str, int]] = {(9, 11): ("attacks", 2001)}
"""Month and day, the noun that it is known by, and the year."""
DEED_REACH = 2
LINKS = frozenset(("after", "before", "following"))
NEAR_LINK = 3
"""Tokens before a day within which the word stands that ties it to a date with a year."""
NEAR_COUNT = 5
"""Tokens before a day within which "weeks before that" stands."""
LINK_REACH = 6
"""Tokens before a day within which that year stands."""

RANGING = frozenset("to through until".split())
"""Between two months these make them the ends of one stretch: "from late August to early June"."""
MOVED_REACH = 8
"""Words before the second within which a verb may say that something was moved from one to the other."""
MONTH_BEHIND = 3
"""Words within which the second stands behind "to": "to mid-September"."""
MONTHS_A_YEAR = 12

JOINED_REACH = 16
"""Tokens before a month within which a year stands that it is joined to."""
JOINING = frozenset(("and", "with"))
JOINING_ONLY = JOINING | MONTHS.keys() | frozenset(", or in on again then early late".split())

DAYS_A_MONTH, DAYS_A_YEAR, NEAR = 30, 360, 30
"""Days around publication whose like of another year may be an anniversary."""
FRAME_REACH = 24
"""Tokens before a day within which the year stands that its clause is told of."""


def year_known(month: int, day: int | None, phrase: Phrase, setting: Setting) -> tuple[int, str, Anchor] | None:
    """The year of a day that everybody knows by what happened on it."""
    found = None if day is None else KNOWN_DAYS.get((month, day))
    if found is None or (day is not None and setting.day <= date(found[1], month, day)):
        return None
    deed, year = found
    told = deed in phrase.tokens[phrase.end : phrase.end + DEED_REACH]
    return (year, f"the {deed} of {year}", EXPLICIT) if told else None


def year_told_with(month: int, day: int | None, phrase: Phrase, setting: Setting) -> tuple[int, str, Anchor] | None:
    """The year that the same day was printed with before, if it is long gone and no day near publication."""
    if day is None:
        return None
    for told in setting.days:
        if "year" not in told.phrase.groups:
            continue
        printed = first_day(told.day)
        if (printed.month, printed.day) != (month, day) or printed.year >= setting.day.year:
            continue
        if _is_near(month, day, setting.day) or lean_of_month(phrase) == "future":
            return None
        return printed.year, f"told with its year before: {printed.isoformat()}", Anchor("timex", value_of(told.day))
    return None


def _is_near(month: int, day: int, here: date) -> bool:
    """In some year within weeks of that day."""
    apart = abs((here.month - month) * DAYS_A_MONTH + here.day - day)
    return min(apart, DAYS_A_YEAR - apart) <= NEAR


def year_linked(month: int, day: int | None, phrase: Phrase, setting: Setting) -> tuple[int, str, Anchor] | None:
    """In "June 1998 after the May 4 riots": the nearest before or after the date that it is told beside."""
    beside, before = setting.reference, list(phrase.before(LINK_REACH))
    if beside is None or beside.unit not in ("day", "month", "year") or not LINKS.intersection(before[-NEAR_LINK:]):
        return None
    year, value = year_of_granule(beside), value_of(beside)
    if str(year) not in before:
        return None
    told = value[len("2001-") :]
    here = f"{month:02}-{day or 1:02}"[: len(told)]
    later = "before" in before[-NEAR_LINK:]
    year += (here < told) if later else -(here > told and bool(told))
    return year, f"told beside {value}", Anchor("timex", value)


def year_counted(phrase: Phrase, setting: Setting) -> tuple[int, str, Anchor] | None:
    """In "In 2015, a fire … Weeks before that, on May 11, a crane …": that of what was told last."""
    beside, before = setting.reference, list(phrase.before(LINK_REACH))
    if beside is None or beside.unit not in ("day", "month", "year") or year_of_granule(beside) >= setting.day.year:
        return None
    told = any(pair in (("before", "that"), ("after", "that")) for pair in pairwise(before[-NEAR_COUNT:]))
    year = year_of_granule(beside)
    return (year, f"counted from {value_of(beside)}", Anchor("timex", value_of(beside))) if told else None


def year_ranged(month: int, phrase: Phrase, setting: Setting) -> tuple[int, str, Anchor] | None:
    """In "from late August to early June": the first of the second month behind the one told right before it."""
    if phrase.last_token not in RANGING or phrase.start < 2:
        return None
    told, before = setting.reference, phrase.before(MOVED_REACH)
    if told is None or told.unit not in ("day", "month") or not MOVING.isdisjoint(before):
        return None
    first, last = widen(told, "month"), before[-2]
    number = first.index % MONTHS_A_YEAR + 1
    if MONTHS.get(last) != number and not (told.unit == "day" and last == str(first_day(told).day)):
        return None
    value = value_of(told)
    return year_of_granule(first) + (month < number), f"the first behind {value}, told with it", Anchor("timex", value)


def year_joined(month: int, phrase: Phrase, setting: Setting) -> tuple[int, str, Anchor] | None:
    """In "opens in April 2021, with a second to follow in May and June": the first behind the one joined to it."""
    told, before = setting.reference, list(phrase.before(JOINED_REACH))
    if told is None or told.unit not in ("day", "month") or str(year_of_granule(told)) not in before:
        return None
    between = before[before.index(str(year_of_granule(told))) + 1 :]
    ahead = year_of_granule(told) > setting.day.year and not JOINING.isdisjoint(between)
    if not between or not (ahead or JOINING_ONLY.issuperset(between)):
        return None
    first, value = widen(told, "month"), value_of(told)
    later = month < first.index % MONTHS_A_YEAR + 1
    return year_of_granule(first) + later, f"the first behind {value}, joined to it", Anchor("timex", value)


def is_running(month: int, phrase: Phrase, here: date) -> bool:
    """The first of two months that the day of publication lies between, told of what is: "open from May to July"."""
    if phrase.next_token not in RANGING or not WILL.isdisjoint(phrase.before(MOVED_REACH)):
        return False
    behind = phrase.tokens[phrase.end + 1 : phrase.end + 1 + MONTH_BEHIND]
    second = next((MONTHS[word] for word in behind if word in MONTHS), month)
    return (here.month - month) % MONTHS_A_YEAR <= (second - month) % MONTHS_A_YEAR and second != month


def year_framed(phrase: Phrase, setting: Setting) -> tuple[int, str, Anchor] | None:
    """In "in 2004, when waves struck on Dec. 26", and "In 2004, a wave killed nine on Dec. 26": that of its clause."""
    beside = setting.reference
    if beside is None or beside.unit != "year" or year_of_granule(beside) >= setting.day.year:
        return None
    year, before = year_of_granule(beside), list(phrase.before(FRAME_REACH))
    at = before.index(str(year)) if str(year) in before else 0
    following = before[at + 1 : at + 3]
    opens = at == 1 and phrase.start < FRAME_REACH and following[:1] == [","]
    clause = following in ([",", "when"], [",", "as"]) or following[:1] == ["when"]
    told = at > 0 and before[at - 1] == "in" and (opens or clause)
    return (year, f"told within {year}", Anchor("timex", value_of(beside))) if told else None
