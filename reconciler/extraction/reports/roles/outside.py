"""Expressions that date nothing that is told: bounds, names of fairs, stamps, the days of statements."""

import re

from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.roles.attached import names_event
from reconciler.extraction.reports.roles.dated import BOUNDS, CLOCKS, LOOK, OVERNIGHT, REACH, before_dawn
from reconciler.extraction.reports.roles.days_of_telling import WEEKDAY
from reconciler.extraction.reports.roles.since import UNTIL
from reconciler.extraction.reports.scenes.scene import Scene

_PRAYERS = re.compile(r" (?:[a-z]{4,9} )?(?:prayers?|sermons?|mass|services?)\b", re.ASCII)
"""What is held on its day: "during Friday prayers", "after Sunday mass"."""
_WARES = re.compile(
    r" (?:markets?|trees?|shopp(?:ers|ing)|lights|fairs?|decorations|fast(?:ing)?|meals?|prayers?|truce|ceasefire"
    r"|mosques?)\b",
    re.ASCII,
)
"""What is called by a feast or a day and held on other days: "a Christmas market"."""
_OF_ALL = re.compile(r"['’]s (?:most recent|latest|first|last|final|deadliest|worst|bloodiest|only|other)\b", re.ASCII)
"""After a weekend, of all of which one is told: "the weekend's most recent shooting"."""
_TURN_OF_DAY = re.compile(
    r"(?:dawn|daybreak|sunrise|first light|dusk|sunset|nightfall|midday|noon|midnight) ", re.ASCII | re.IGNORECASE
)
"""A moment of a day that is named, which a bound is hardly off: "shortly after dawn on Tuesday"."""


_TO = re.compile(r"\b(?:in|over|during|for) the (?:[a-z]+ )?(?:weeks?|months?|quarter|year|days) to $", re.ASCII)
"""Before the end of a stretch that is counted over: "in the month to August 20"."""


def in_brackets(words: str, begin: int, end: int) -> bool:
    """Printed beside what it dates: "the attack (June 3)"."""
    return words[begin - 1 : begin] == "(" and words[end : end + 1] == ")"


_AS_THEN = re.compile(
    r"\b(?:as|like|than) (?:they|it|he|she|we|the [a-z]{3,14}) (?:did|had done|had|was|were) (?:(?:back )?in |on )?$",
    re.ASCII,
)
"""Before a time that something is only compared with: "would take it as they did last year"."""
_AFTER_TALKS = re.compile(
    r"\bafter [^.;:,]{0,60}?\b(?:paused|resumed|held|ended|opened|suspended|broke off|signed|agreed|met"
    r"|announced|declared|began|started)(?: (?!attack|bomb|killing|shooting|offensive|firing)[a-z'’-]{1,14}){0,4}?"
    r" (?:talks|negotiations|a (?:deal|truce|ceasefire|pact)|an agreement|to (?:talk|meet)|meetings?)"
    r"(?: (?:in|with|between) [a-z ]{2,30}?)? (?:late |early |on ){0,2}$",
    re.ASCII,
)
"""Before the day of talks, which only tells what came before: "it exploded after the two sides met on Thursday"."""
_WHERE_SINCE = re.compile(r", where (?:[\w'’-]{1,14} ){1,6}(?:has|have) (?:been )?[a-z]{3,12} since\b", re.ASCII)
"""What has gone on at the place is no event of it: "in Oru, where troops have advanced since Sunday"."""
FAR = 80


def bounds(time: TimeExpression, scene: Scene) -> bool:
    """The event lies beside the expression: "after Tuesday", not "after Tuesday's attack"."""
    end = time.end - scene.sentence.start
    if time.text.endswith("day") and time.granularity == "day" and _PRAYERS.match(scene.low, end) is not None:
        return False
    if time.signal == "since" and _WHERE_SINCE.search(scene.low, max(0, time.start - scene.sentence.start - FAR)):
        return True
    if _WARES.match(scene.words, end) is not None or _OF_ALL.match(scene.words, end) is not None:
        return True
    if before_dawn(time):
        return False
    begin = time.start - scene.sentence.start
    if _only_compared(scene.low, begin) or UNTIL.search(scene.words, max(0, begin - LOOK), begin) is not None:
        return True
    exact = time.granularity in CLOCKS or (time.granularity == "part_of_day" and _TURN_OF_DAY.match(time.text))
    return time.signal in BOUNDS and not exact and not names_event(*window(time, scene))


def _only_compared(words: str, begin: int) -> bool:
    """Ends a stretch that is counted over, is one that something is likened to, or is the day of talks before it."""
    near = max(0, begin - LOOK)
    if _TO.search(words, near, begin) is not None or _AS_THEN.search(words, near, begin) is not None:
        return True
    return "after " in words and _AFTER_TALKS.search(words, max(0, begin - REACH), begin) is not None


def of_days_before(time: TimeExpression, scene: Scene) -> bool:
    """An overnight raid that what is told came days after."""
    if time.text != OVERNIGHT:
        return False
    words, begin, _ = window(time, scene)
    return _DAYS_AFTER.search(words, 0, begin) is not None


_DAYS_AFTER = re.compile(r"\b(?:days?|weeks?|months?) after [^.;:]{3,120} an? (?:[a-z-]{3,12} )?$", re.ASCII)


def counted_from(words: str, begin: int, end: int) -> bool:
    """Another day is counted from it ("the day-after-Easter shooting"), or somebody only hid then, or last saw them.

    "That Saturday night" is one that the text tells of.
    """
    if words.endswith("that ", 0, begin):
        return _weekday_told_of(words, begin, end)
    first = max(0, begin - LOOK)
    if ("last " in words and _LAST_SAW.search(words, first, begin)) or _AHEAD.search(words, first, begin) is not None:
        return True
    return words.endswith(_COUNTED_FROM, 0, begin) or (
        words.startswith("overnight", begin) and _WAITED.search(words, max(0, begin - LOOK), begin) is not None
    )


def _weekday_told_of(words: str, begin: int, end: int) -> bool:
    """Of the week that the text tells of, which need not be the last: "he was at the bar that Saturday night"."""
    if WEEKDAY.match(words, begin) is None or _SAYS_THAT.search(words, max(0, begin - LOOK), begin) is not None:
        return False
    return _ON_THAT.search(words, max(0, begin - LOOK), begin) is not None or _CLAUSE_ENDS.match(words, end) is not None


_SAYS_THAT = re.compile(
    r"\b(?:say|says|said|told [^,.;:]{2,30}|saying|announced|reported|confirmed|believes?|believed|thinks?|knows?|knew"
    r"|shows?|showed|alleges?|alleged) that $",
    re.ASCII,
)
_ON_THAT = re.compile(r"\b(?:on|by|early|late|earlier|later|of|since|until) that $", re.ASCII)
_CLAUSE_ENDS = re.compile(r"[,.;:]|$| (?:when|and|before|after|as|while|with|in|at|to)\b", re.ASCII)


_LAST_SAW = re.compile(r"\blast (?:saw|spoke|talked|heard from)\b[^.;,]{0,40}$", re.ASCII)
_AHEAD = re.compile(
    r"\b(?:will|(?:is|are) (?:due|set|expected|scheduled|slated) to) (?!have\b)"
    r"(?:[a-z]{2,12} ){1,3}(?:early |late |on )?$",
    re.ASCII,
)
"""Before a day that had not come when it was told: "the mall will reopen Monday"."""
_WAITED = re.compile(
    r"\b(?:hidden|hid|hiding|slept|stayed|camped|parked|waited|spent) (?:[a-z'’-]{1,12} ){0,6}$", re.ASCII
)


_COUNTED_FROM = ("-after-", "-before-", " year ago ", " years ago ", " month ago ", " months ago ")


def window(time: TimeExpression, scene: Scene) -> tuple[str, int, int]:
    """The words around the expression in lower case, with its place among them."""
    begin, end = time.start - scene.sentence.start, time.end - scene.sentence.start
    first = max(0, begin - REACH)
    return scene.low[first : end + REACH], begin - first, end - first
