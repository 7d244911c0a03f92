"""A count of a year or a war at the end of a sentence on one killing: "…, bringing the city's homicides to 45"."""

import re

from reconciler.extraction.happenings import DISASTERS
from reconciler.extraction.reports.drafts.recalling.brought_by import most_dead
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.cues_records import OF_A_WAR
from reconciler.extraction.words import BRINGING

_VERBS = (*BRINGING, "making", "marking")
_HINTS = frozenset(_VERBS)
_TURN = re.compile(
    rf",? (?:and |which )?(?:{'|'.join(_VERBS)}) (?=(?:[\w'’,-]{{1,16}} ){{0,5}}?"
    r"(?:homicide|homicides|murder|murders|slayings|killings|fatal shootings|deaths|fatalities"
    r"|drownings|number|toll|tally|total|count)\b)",
    re.ASCII,
)
_OF_A_WAR = re.compile(OF_A_WAR, re.ASCII)


def year_counted(scene: Scene) -> int | None:
    """Where such a count begins, if what comes before it has victims of its own and the count is of a year or a war."""
    turn = _TURN.search(scene.low) if scene.claims and not _HINTS.isdisjoint(scene.tokens) else None
    if turn is None:
        return None
    head, tail = cut(scene, 0, turn.start()), cut(scene, turn.start(), len(scene.words))
    long = tail.cue == "statistic" or _OF_A_WAR.search(tail.low) is not None or _over_a_time(tail)
    long = long or _since_long_before(head, tail)
    tells = head.claims or (head.places and set(head.types) - {"other"})
    return turn.start() if tells and tail.claims and long else None


def _since_long_before(head: Scene, tail: Scene) -> bool:
    """Brings a far greater toll of many deeds, since a day or since they began, up to date with those of one day."""
    if not DISASTERS.isdisjoint((*head.types, *tail.types)) or _SINCE.search(tail.low) is None:
        return False
    day = any(time.type in ("DATE", "TIME") and time.granularity in _DAY for time in head.times)
    return day and most_dead(tail) >= MANY_TIMES * most_dead(head) > 0


MANY_TIMES = 3
_DAY = frozenset(("day", "part_of_day"))
_SINCE = re.compile(
    r"\bsince (?:[a-z]{3,9}\.? \d{1,2}\b|\d{1,2} [a-z]{3,9}\b"
    r"|(?:it|the (?:[a-z-]{3,14} ){0,2}?(?:war|offensive|conflict|operation|uprising|crackdown|violence|unrest|protests"
    r"|fighting|invasion|siege|campaign|truce|ceasefire)) (?:began|started|erupted|broke out|resumed|ended)\b)",
    re.ASCII,
)


def _over_a_time(tail: Scene) -> bool:
    """Counts since a day, or in a month or longer: "the number of guards killed in June"."""
    told = any(
        time.granularity in _LONG
        or (time.value.count("/") and time.interval.known)
        or (time.signal == "since" and time.interval.known)
        or (time.type == "DURATION" and _IN.search(tail.words, 0, time.start - tail.sentence.start))
        for time in tail.times
    )
    return told and not set(tail.types) - _KILLINGS and _NUMBER_OF.search(tail.low) is not None


_KILLINGS = frozenset(("other", "attack", "shooting", "kidnapping"))
"""What many single deeds of a month are; the toll of a fire is that of one."""
_LONG = frozenset(("month", "quarter", "season", "year", "decade"))
_IN = re.compile(r"\b(?:in|during|over|within) (?:the )?$", re.IGNORECASE)
_NUMBER_OF = re.compile(r"\b(?:(?:number|total|count|tally|toll) of|(?:toll|total|count|tally) since)\b", re.ASCII)
