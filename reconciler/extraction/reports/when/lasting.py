"""Events of several days: "in its fourth day", "after three days of fighting", "over the past two days"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from reconciler.concepts.interval import Interval
from reconciler.extraction.reports.drafts.draft import Draft
from reconciler.extraction.reports.roles.nth_day import OF_A_WAR
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.when.date import UNDATED, Dating
from reconciler.extraction.words import RANKS, SMALL_NUMBERS

OPENING = 6
"""Sentences of a draft that say how long it went on."""
LONGEST = 30
"""Days; what is told to last longer is a war or a drought."""
FORTNIGHT = timedelta(days=14)
A_DAY = timedelta(days=1)
_RANKS = RANKS[:10]
_RANK = rf"(?P<rank>{'|'.join(_RANKS)}|\d{{1,2}}(?=st|nd|rd|th))"
_GOING_ON = (
    r"(?:battles?|siege|standoff|offensive|fighting|clashes|shelling|bombardment|violence|unrest|rioting|riots|protests"
    r"|assault|gunbattle|bombing|air ?strikes|operation|campaign|hostage crisis|storms?|rains?|flood(?:s|ing)?)"
)
_WENT_ON = (
    r"(?:fought|fighting|battled|battling|clash(?:ed|ing)|rag(?:ed|ing)|burn(?:ed|t|ing)|rain(?:ed|ing)"
    r"|continu(?:ed|ing)|went on|gone on|going on|protest(?:ed|ing)|riot(?:ed|ing)|shell(?:ed|ing)"
    r"|bomb(?:ed|ing)|pound(?:ed|ing)|bombard(?:ed|ing)|siege|besieged|erupting|shook|rocked)"
)
_IN_DAY = re.compile(
    rf"\b(?:in|into|entered|enters|entering) (?:its|their) {_RANK}(?:st|nd|rd|th)? (?:straight )?day\b"
)
_SEARCH = re.compile(
    r"\b(?:search(?:es)?|rescue|recovery|salvage|relief|hunt|manhunt|efforts?|inquest|inquiry|trial|hearing)\b"
    r"(?! (?:workers|teams|crews)\b)[^.;,]{0,40}$",
    re.ASCII,
)
"""Before "entered its third day": what began only behind the event."""
_COUNT = r"(?P<count>[a-z]{3,9}|\d{1,2})"
_ENDED = re.compile(
    rf"\b{_COUNT}(?:-day(?:-long)?|-days-long)(?: [a-z-]{{3,12}}){{0,2}} {_GOING_ON}\b"
    rf"|\bafter {_COUNT.replace('count', 'after')} days of (?:[a-z-]{{3,12}} ){{0,2}}{_GOING_ON}\b"
    rf"|\b(?:lasted|raged|over|{_WENT_ON}(?: [a-z'-]{{2,14}}){{0,4}}? for|for the (?:past|last))"
    rf" (?:the )?(?:(?:past|last) )?{_COUNT.replace('count', 'days')} days\b"
    rf"|\b{_COUNT.replace('count', 'over')} days of (?:[a-z-]{{3,12}} ){{0,2}}{_GOING_ON}\b"
    r"[^.;]{0,40}? (?:ended|over)\b",
    re.ASCII | re.IGNORECASE,
)
_HOURS = re.compile(rf"\b(?P<hours>\d{{2}})-hour(?:-long)?(?: [a-z-]{{3,12}}){{0,2}} {_GOING_ON}\b", re.ASCII)
DAY = 24
"""Hours."""
_BEGAN = frozenset("began begun started erupted broke".split())
"""Words that a first day is told with; without one, the day told is the last."""


def lasting(draft: Draft, when: Dating, published: date) -> Dating:
    """The days of an event that is told to have gone on for several, up to the last told, or from the first."""
    if draft.sort != "event" or when.extent == "throughout":
        return when
    scenes = [told.scene for told in draft.told[:OPENING]]
    if when.derived or when == UNDATED:
        covered = next((claim.covers for scene in scenes for claim in scene.claims if claim.covers is not None), None)
        if covered is not None and _short(covered.interval):
            return Dating(covered.interval, "day", "throughout")
    days = next((days for scene in scenes for days in _days(scene)), 1)
    start, end = when.interval.start, when.interval.end
    if days < 2 or start is None or end is None or end - start > A_DAY:
        return when
    began = any(_BEGAN & scene.tokens for scene in scenes if scene.types) or _ended_now(when, days, scenes, published)
    return Dating(_stretch(when.interval, days, began=began), "day", "throughout", derived=when.derived)


def _ended_now(when: Dating, days: int, scenes: Sequence[Scene], published: date) -> bool:
    """Counted from the day told, the last is that of the text or the one before: "the four-day siege" of Saturday."""
    start = when.interval.start
    told = any(_BY_DAYS.search(scene.words) is not None for scene in scenes)
    return start is not None and told and 0 <= (published - start.date()).days - (days - 1) <= 1


_BY_DAYS = re.compile(rf"\b(?:[a-z]{{3,5}}|\d{{1,2}})-day(?:-long)?(?: [a-z-]{{3,12}}){{0,2}} {_GOING_ON}\b", re.ASCII)


def _stretch(told: Interval, days: int, *, began: bool) -> Interval:
    """So many whole days from the one told, or up to it; the day itself where the calendar ends."""
    if told.start is None:
        return told
    day = told.start.replace(hour=0, minute=0, second=0, microsecond=0)
    try:
        return Interval(day, day + days * A_DAY) if began else Interval(day - (days - 1) * A_DAY, day + A_DAY)
    except OverflowError:
        return told


def _short(interval: Interval) -> bool:
    return interval.start is not None and interval.end is not None and interval.end - interval.start <= FORTNIGHT


def _days(scene: Scene) -> Iterator[int]:
    """How many days the sentence tells of: a siege of 36 hours lies in three at most."""
    if "-hour" in scene.words and scene.types and (told := _HOURS.search(scene.words)) is not None:
        hours = int(told["hours"])
        yield 1 if hours < DAY else 1 - -hours // DAY
    counts_days = " day" in scene.words or "-day" in scene.words
    if not counts_days or not (scene.types or scene.claims):
        return
    rank = _IN_DAY.search(scene.words)
    if rank is not None and not any(told.search(scene.low, 0, rank.start()) for told in (_SEARCH, OF_A_WAR)):
        word = rank["rank"]
        yield _number(word) if word.isdigit() else _RANKS.index(word) + 1
    count = _ENDED.search(scene.words)
    if count is not None:
        yield _number(next(filter(None, count.groups())))


def _number(word: str) -> int:
    count = int(word) if word.isdigit() else SMALL_NUMBERS.get(word.lower(), 1)
    return count if count <= LONGEST else 1
