"""What later phrases may count from, after each that was read."""

from datetime import timedelta

import msgspec

from reconciler.concepts.calendar import Granule, granule_of
from reconciler.concepts.interval import EVER, Interval
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.dates.context.asides import is_beside_story
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.context.entries import entry_after
from reconciler.extraction.dates.context.history import (
    is_in_aside,
    is_passed_over,
    planned_for,
    reference_after,
    year_after,
)
from reconciler.extraction.dates.context.left_open import was_called_off
from reconciler.extraction.dates.context.main_line import main_line
from reconciler.extraction.dates.context.outlined import begun_at, is_outline
from reconciler.extraction.dates.context.verbs import CLAUSE_ENDS
from reconciler.extraction.dates.grammar.hours import NOON
from reconciler.extraction.dates.grammar.rule import Phrase, Reading, Setting, ToldDay
from reconciler.extraction.dates.grammar.tables import LAST_WORDS

PERIODS = frozenset(("quarter", "half"))
HALF_YEARS = frozenset(("P6M", "P9M"))
"""Lengths that results are told for: what they are compared with is the year before."""
EARLY = 3
"""The month until which such a length is of the year just over."""

DATING = frozenset(("day", "week", "weekend", "month", "season", "quarter", "half", "year"))
"""Granules that "the next day" or "a year earlier" may count from; decades are too wide."""

FAR_BACK = 21
"""Days before the one told last from which a day told in passing is no part of the story."""
COMPARED = frozenset(("month", "quarter"))
COMPARING = [["from"], ["than"], ["versus"], ["against"], ["over"], ["with"], ["since"]]
"""Before an earlier month these set it beside the one that is told of: "rose in June from May"."""
AMOUNT_REACH, AMOUNT_MARKS = 7, frozenset("$£€¥")
FROM = frozenset("from than versus against with after".split())
SCALES = frozenset(
    "million billion trillion mln bln cents percent pct points units tons tonnes barrels bushels jobs people"
    " dollars dlrs pounds stg yen marks francs euros pesos".split()
)
SINCE_REACH = 8
"""Words before a day within which "since" and what happened on it stand: "since the fire at Waco on April 19"."""

BACK = frozenset("previous preceding prior previously earlier before ago".split())

DAYS_KEPT = 7
"""Days told before the one told last that are kept in mind."""
CLOCK_TOLD = ("minute", "hour")
LASTING = timedelta(weeks=4)
"""A length as long as this is a stretch that dates may lie in; a shorter one only says how long something took."""
RANGES = (("between", "between"), ("from", "until"))
"""Signals of the two ends of a range."""
DASHES, DASH_LONG = frozenset("-–—"), 3
"""Between the two ends of a range in a history, and the most that it takes with its blanks."""


def follow(setting: Setting, phrase: Phrase, reading: Reading, times: list[TimeExpression]) -> Setting:
    """The setting after a reading, the last of `times`."""
    stretch = _stretch(setting, phrase, times)
    granule = reading.granule
    if setting.narrative and (
        looks_back(phrase) or (granule is not None and is_beside_story(phrase, granule, setting))
    ):
        return setting
    if reading.type == "DURATION" and reading.value in HALF_YEARS:
        return msgspec.structs.replace(setting, period=_year_of_results(setting), stretch=stretch)
    if granule is None or granule.unit not in DATING:
        return setting if stretch == setting.stretch else msgspec.structs.replace(setting, stretch=stretch)
    if setting.narrative and reading.anchor.kind == "published":
        return setting
    if not setting.narrative and _is_beside_the_story(phrase, granule, setting):
        return setting
    if (heading := begun_at(setting, phrase, stretch)) is not None:
        return msgspec.structs.replace(setting, reference=heading, told_year=heading.index, stretch=EVER, passed=None)
    part = _part_of_day(reading.value) if reading.type == "TIME" else ""
    reported = granule.unit in PERIODS and _is_reported(phrase, granule, setting)
    return msgspec.structs.replace(
        setting,
        reference=reference_after(setting, granule, phrase) if setting.narrative else granule,
        lately=granule if _has_come(granule, setting) else setting.lately,
        carried=False,
        main=main_line(setting, granule, phrase),
        planned=planned_for(setting, granule, phrase) if setting.narrative else None,
        period=granule if reported else setting.period,
        told_year=year_after(setting, granule, phrase) if setting.narrative else setting.told_year,
        passed=_passed_after(setting, granule, phrase) if setting.narrative and granule.unit == "year" else None,
        entry=entry_after(setting, granule, phrase),
        hour=_told_after_noon(phrase, reading, setting.hour) if reading.type == "TIME" else None,
        moment=reading.interval.start if reading.granularity in CLOCK_TOLD else None,
        part=part,
        days=(ToldDay(granule, part, phrase), *setting.days[:DAYS_KEPT]) if granule.unit == "day" else setting.days,
        stretch=EVER if reported else stretch,
        outlined=setting.narrative and stretch != setting.stretch and is_outline(phrase, len(times)),
        said=None,
    )


def _year_of_results(setting: Setting) -> Granule:
    """The year that results of six or nine months are of: told early in a year, the one before."""
    return granule_of("year", setting.day).shift(-(setting.day.month <= EARLY))


def _passed_after(setting: Setting, granule: Granule, phrase: Phrase) -> int | None:
    """A year ahead of the telling that was named in passing, until the telling goes on where it was."""
    return granule.index if is_passed_over(phrase, granule, setting) else setting.passed


def _is_beside_the_story(phrase: Phrase, granule: Granule, setting: Setting) -> bool:
    """News goes on from no year since which something is so, and from no month that another is only compared with."""
    if granule.unit == "year" and (phrase.last_token == "since" or _is_last_year_compared(phrase)):
        return True
    told = setting.reference
    if granule.unit == "day":
        aside = told is not None and told.unit == "day" and _is_far_aside(phrase, granule, told)
        return aside or (phrase.last_token == "for" and was_called_off(phrase))
    if granule.unit not in COMPARED or told is None or told.unit != granule.unit or told.index <= granule.index:
        return False
    last = phrase.before(2)[-1 - (phrase.last_token == "in") :][:1]
    compared = last in COMPARING or _is_of_amount_compared(phrase)
    return compared and phrase.next_token not in ("to", "through", "until")


def _is_of_amount_compared(phrase: Phrase) -> bool:
    """Fell to 4 percent in June from 5 percent in May."""
    before = phrase.before(AMOUNT_REACH)
    if phrase.last_token != "in" or len(before) < AMOUNT_REACH or "," in before[1:]:
        return False
    amount = before[-2]
    return (amount[:1] in AMOUNT_MARKS or amount[:1].isdigit() or amount in SCALES) and not FROM.isdisjoint(before)


def _is_last_year_compared(phrase: Phrase) -> bool:
    """Up 6 percent on last year."""
    last = [phrase.last_token]
    return phrase.get("which") in LAST_WORDS and (last in COMPARING or last == ["on"])


def _is_far_aside(phrase: Phrase, granule: Granule, told: Granule) -> bool:
    """Weeks before the day told last, and only what something is compared with since, or when somebody in it was hired.

    "The lowest since May 8", "the minister, appointed on 30 April, resigned".
    """
    if told.index - granule.index < FAR_BACK:
        return False
    since = _is_since(phrase) and list(phrase.tokens[phrase.end : phrase.end + 2]) != [",", "when"]
    return since or (phrase.next_token == "," and is_in_aside(phrase))


def _is_since(phrase: Phrase) -> bool:
    """Since it, or since what happened on it."""
    if phrase.last_token != "on":
        return phrase.last_token == "since"
    before = phrase.before(SINCE_REACH)
    return "since" in before and CLAUSE_ENDS.isdisjoint(before)


def _is_reported(phrase: Phrase, granule: Granule, setting: Setting) -> bool:
    """A period whose results the text may tell: an earlier one, one forecast or one that still runs displaces none.

    Since a quarter something has been so: no results of it are told.
    """
    if phrase.last_token == "since":
        return False
    told = setting.period
    if told is None or told.unit not in PERIODS:
        return True
    ended = granule.index < granule_of(granule.unit, setting.day).index
    earlier = granule.unit == told.unit and granule.index < told.index
    return ended and not earlier and lean(phrase) != "future"


def _has_come(granule: Granule, setting: Setting) -> bool:
    """A day that is not after publication."""
    return granule.unit == "day" and granule.index <= setting.published.toordinal()


def _told_after_noon(phrase: Phrase, reading: Reading, hour: int | None) -> int | None:
    """The hour of a TIME told as p.m., or of an afternoon whose clock has twelve hours, or minutes on."""
    words, start = (phrase.get("clock") or "").split(), reading.interval.start
    if start is None or not words or words[-1] == "clock":
        return start.hour if start is not None and hour is not None and start.hour >= NOON else None
    printed = words[0].partition(":")[0]
    after_noon = any(word.startswith("p") for word in words[1:])
    after_noon = after_noon or (start.hour > NOON and printed.isdigit() and int(printed) < NOON)
    return start.hour if after_noon else None


def _part_of_day(value: str) -> str:
    """`AF` of `2015-06-18TAF`; of a clock time none."""
    part = value.partition("T")[2]
    return part if part.isalpha() else ""


def looks_back(phrase: Phrase) -> bool:
    """The year before, two weeks earlier: a glance back, after which a narrative goes on from where it was."""
    return not BACK.isdisjoint(phrase.tokens[phrase.start : phrase.end])


def _stretch(setting: Setting, phrase: Phrase, times: list[TimeExpression]) -> Interval:
    """From the start of the first of two ends to the end of the second; a length of weeks told with its place."""
    lasting = times[-1].interval
    if times[-1].type == "DURATION" and lasting.start is not None and lasting.end is not None:
        return lasting if lasting.end - lasting.start >= LASTING else setting.stretch
    if len(times) < 2:
        return setting.stretch
    dashed = setting.narrative and phrase.last_token in DASHES and times[-1].start - times[-2].end <= DASH_LONG
    if not dashed and (times[-2].signal, times[-1].signal) not in RANGES:
        return setting.stretch
    start, end = times[-2].interval.start, times[-1].interval.end
    return Interval(start, end) if start is not None and end is not None and start < end else setting.stretch
