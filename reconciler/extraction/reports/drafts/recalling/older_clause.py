"""A clause at the end of a sentence that tells of dead of long before: "claimed by those who killed 30 in May"."""

import re

from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene

_DAY = frozenset(("day", "part_of_day"))
_LONG = frozenset(("month", "quarter", "season", "year"))
_TURN = re.compile(
    r"\b(?:that|which|who|when|where) |, (?:his|her|their) [a-z]{3,12} having |\b(?:linked|connected|tied|related) to |"
    r"\b(?:like|as in|echoing|recalling) ",
    re.ASCII,
)
"""Leads to what is told of another time."""
_OF_COURTS = re.compile(
    r"\b(?:charged|arrested|accused|sentenced|convicted|jailed|court|trial|jury|judge|pleaded|guilty|indicted|executed"
    r"|suspect|suspects|confessed|admitted|detained|extradited)\b",
    re.ASCII,
)
_TOLD_ON = re.compile(
    r"\b(?:said|says|told|announced|reported|according|statement|named|identified)\b[^,;]{0,24}$", re.ASCII
)


def older_clause(scene: Scene) -> int | None:
    """Where it begins, behind dead or hurt of a day of their own."""
    if len(scene.claims) < len(("now", "then")) or len(scene.times) < len(("now", "then")):
        return None
    last = scene.claims[-1]
    now, then = _day_before(scene, last.start), _long_ago(scene, last.end)
    if now is None or then is None or _OF_COURTS.search(scene.low) is not None:
        return None
    start, end = now.interval.start, then.interval.end
    if start is None or end is None or end > start:
        return None
    turn = _last_turn(scene, max(now.end, scene.claims[-2].end), last.start)
    return turn if turn is not None and cut(scene, 0, turn).claims else None


def _day_before(scene: Scene, at: int) -> TimeExpression | None:
    """The day told first, of no telling."""
    days = (time for time in scene.times if time.type == "DATE" and time.granularity in _DAY and time.end <= at)
    day = next(days, None)
    told = day is not None and _TOLD_ON.search(scene.words[: day.start - scene.sentence.start]) is not None
    return None if told else day


def _long_ago(scene: Scene, at: int) -> TimeExpression | None:
    """The month or year told behind it, where no day is."""
    behind = [time for time in scene.times if time.start >= at]
    return behind[0] if behind and behind[0].granularity in _LONG else None


def _last_turn(scene: Scene, first: int, past: int) -> int | None:
    begun = scene.sentence.start
    turns = [turn.start() for turn in _TURN.finditer(scene.words, first - begun, past - begun + AHEAD)]
    return max((turn for turn in turns if turn < past - begun), default=None)


AHEAD = 40
"""Characters behind those told last in which the turn may end."""
