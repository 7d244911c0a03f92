"""Where a sentence joins the harmed of one day to those of another: "in June, and 21 were shot in March"."""

import re

from reconciler.concepts.interval import Interval, meets
from reconciler.extraction.reports.drafts.apart import places_apart
from reconciler.extraction.reports.drafts.recalling.clauses import DAYS
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.words import FEW


def seam_of(scene: Scene) -> int | None:
    """Where a second clause begins that counts the harmed of another day: "in June, and 21 were shot in March"."""
    for match in AND.finditer(scene.words):
        head, tail = cut(scene, 0, match.end()), cut(scene, match.end(), len(scene.words))
        if (
            head.claims
            and _tells(tail)
            and (
                dated_apart(head, tail)
                or _then(tail)
                or of_same_day(tail)
                or _later_elsewhere(head, tail)
                or _of_last_week(head, tail)
                or _then_elsewhere(head, tail)
            )
        ):
            return match.end()
    return _and_as_many(scene)


def _and_as_many(scene: Scene) -> int | None:
    """Where a figure begins, of another place and day: "in Oru on 3 May and 89 in Ila on 5 June"."""
    for match in _AND_COUNT.finditer(scene.words):
        head, tail = cut(scene, 0, match.end()), cut(scene, match.end(), len(scene.words))
        named = bool(head.claims) and bool(tail.claims) and places_apart(head.places, tail.places)
        if named and all(map(_of_a_day, (head, tail))) and dated_apart(head, tail):
            return match.end()
    return None


def _of_a_day(scene: Scene) -> bool:
    return any(time.granularity in _DATED for time in scene.times)


_DATED = frozenset({"day", "month", "year"})


_AND_COUNT = re.compile(
    rf",? and (?=(?:at least |about |some |nearly |another |more than )?(?:{FEW}|\d{{1,4}}) (?:[a-z-]{{3,14}} )?"
    r"(?:in|at|near|outside|died|were|was) |another (?:[a-z-]{3,12} )?(?:killed|left|wounded|injured) )",
    re.ASCII,
)


def _tells(tail: Scene) -> bool:
    """Counts somebody, or goes on with a number or a day, and says what happened and where."""
    placed = bool(tail.places) and bool(set(tail.types) - {"other", "attack"})
    return bool(tail.claims) or (placed and _GOES_ON.match(tail.words) is not None)


def _then(tail: Scene) -> bool:
    """Counts the harmed of another time of the month told before: "earlier that month a crane fell, killing 9"."""
    return bool(tail.claims) and tail.cue == "later"


def _then_elsewhere(head: Scene, tail: Scene) -> bool:
    """Both count the dead, each at a place and with a month or a year: "39 in Oru in 2014, and 31 in Ila in March"."""
    dead = all(any(claim.outcome == "killed" for claim in scene.claims) for scene in (head, tail))
    then = all(any(time.granularity in _LONG for time in scene.times) for scene in (head, tail))
    return dead and then and places_apart(head.places, tail.places)


_LONG = frozenset({"month", "year"})


def _later_elsewhere(head: Scene, tail: Scene) -> bool:
    """Counts the harmed of so many days later, at another place: "a day later, a man killed eight in Oru"."""
    return bool(tail.claims) and _LATER.match(tail.words) is not None and places_apart(head.places, tail.places)


_LATER = re.compile(
    rf"(?:(?:just|only) )?(?:an?|the|{FEW}|several|\d{{1,2}}) (?:hour|day|night|week|month)s?"
    r" (?:later|earlier|before|after)\b",
    re.ASCII,
)


def _of_last_week(head: Scene, tail: Scene) -> bool:
    """Counts the harmed of a week or a month before the day told: "on Sunday, and last week gunmen killed a clerk"."""
    days = any(time.granularity in DAYS for time in head.times)
    return days and bool(tail.claims) and _LAST_WEEK.match(tail.words) is not None


_LAST_WEEK = re.compile(
    rf"(?:[Ll]ast|(?:the )?previous|earlier (?:this|last)) (?:week|month|year)\b|(?:an?|{FEW}|\d{{1,2}})"
    r" (?:week|month|year)s? ago\b",
    re.ASCII,
)


def of_same_day(tail: Scene) -> bool:
    """Counts the harmed of something else of that day: "and on the same day a bridge fell, leaving nine dead"."""
    return bool(tail.claims) and _SAME_DAY.match(tail.words) is not None


_SAME_DAY = re.compile(r"(?:on )?(?:the|that) same (?:day|night|morning|afternoon|evening),? \w", re.ASCII)
_GOES_ON = re.compile(r"(?:\d|in |on |another |last )", re.ASCII)


AND = re.compile(r", (?:and|while|but) |; ")


def dated_apart(head: Scene, tail: Scene) -> bool:
    """Both have days, and share none."""
    days = [_days_of(head), _days_of(tail)]
    return all(days) and not any(meets(left, right) for left in days[0] for right in days[1])


def _days_of(scene: Scene) -> list[Interval]:
    """Days named, or, without any, stretches: "the third time in ten days: on Monday, …" is of Monday.

    The day of a dateline is that of the telling.
    """
    times = [time for time in scene.times if time.granularity in DAYS and time.start >= scene.sentence.story]
    named = [time.interval for time in times if time.type in ("DATE", "TIME")]
    return named or [time.interval for time in times]
