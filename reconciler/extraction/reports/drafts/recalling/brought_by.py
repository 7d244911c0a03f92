"""Sums beside the last event that they count: "80 have been killed since May, after a raid on Monday killed four"."""

import re

from reconciler.extraction.happenings import any_number, many, one
from reconciler.extraction.reports.drafts.most import size
from reconciler.extraction.reports.drafts.summing.sums import long_stretch
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.words import FEW

_AFTER = re.compile(
    r",? (?:just |hours |a day )?after "
    rf"(?=(?:(?:an?|another|the latest|a further|{FEW}|twin) (?:[a-z-]{{3,14}} ){{0,4}}?"
    rf"(?:{any_number()}|bombs?|gunm[ae]n|bombers?|militants|rebels|soldiers|jets|drones?|missiles?|rockets?)\b"
    r"|gunmen\b|militants\b|rebels\b|bombers\b|bandits\b|insurgents\b|fighters\b|jets\b|drones\b|soldiers\b|troops\b))",
    re.ASCII,
)
"""Before the event of a day that brought a sum about."""
_OF_SEVERAL = re.compile(rf"\b{many(besides='violence unrest fighting')}\b", re.ASCII)
_ROSE = re.compile(
    r"\b(?:toll|number|total|count|tally|dead)\b[^.;]{0,80}? (?:to|at|has reached|reached|has passed|passed) ", re.ASCII
)
_ONE = re.compile(rf"\b(?:an?|the|this|that|\w+day['’]s) (?:[a-z-]{{3,14}} ){{0,3}}{one()}\b", re.ASCII)
_DAY = frozenset({"day", "part_of_day"})


def where_brought_about(scene: Scene) -> int | None:
    """Where the event begins whose dead brought the sum of a time, or of several events, that is told before it."""
    turns = _AFTER.finditer(scene.words) if len(scene.claims) > 1 and "after" in scene.tokens else ()
    for turn in turns:
        head, last = cut(scene, 0, turn.start()), cut(scene, turn.end(), len(scene.words))
        if 0 < _dated_deaths(last) < most_dead(head) and _sums(head):
            return turn.end()
    behind = _behind_tally(scene)
    return _behind_semicolon(scene) if behind is None else behind


def _behind_tally(scene: Scene) -> int | None:
    """Where the last of those begins whom a tally counts: "homicides stood at 31 after a man was killed on Monday"."""
    if scene.cue != "statistic" or len(scene.claims) < len(("the tally", "the last")):
        return None
    for turn in _THEN.finditer(scene.words):
        head, last = cut(scene, 0, turn.start()), cut(scene, turn.end(), len(scene.words))
        if head.cue == "statistic" and last.cue is None and 0 < _dated_deaths(last) < most_dead(head):
            return turn.end()
    return None


def _behind_semicolon(scene: Scene) -> int | None:
    """Where what a day brought begins behind a sum: "nine have been killed this year; on Monday one was shot"."""
    turn = scene.words.find("; ") if len(scene.claims) > 1 else -1
    if turn < 0:
        return None
    head, last = cut(scene, 0, turn), cut(scene, turn + 2, len(scene.words))
    counts = any(claim.covers is not None and long_stretch(claim.covers.interval) for claim in head.claims)
    own = last.claims and last.cue is None and all(claim.covers is None for claim in last.claims)
    day = any(time.type == "DATE" and time.granularity in _DAY for time in last.times)
    return turn + 2 if own and day and head.claims and (counts or head.cue == "statistic") else None


_THEN = re.compile(r",? (?:after|when|as) (?=an? |[A-Z]|\w+ (?:men|women|people|boys|girls|teen)|the )", re.ASCII)


def _dated_deaths(scene: Scene) -> int:
    """Of an event on a day of its own; none where it has no day."""
    own = any(time.type == "DATE" and time.granularity in _DAY for time in scene.times)
    return most_dead(scene) if own else 0


def most_dead(scene: Scene) -> int:
    """The most dead that a claim of the sentence counts."""
    return max((size(claim) for claim in scene.claims if claim.outcome == "killed"), default=0)


def _sums(head: Scene) -> bool:
    """Counts a period, or raises the toll of several events and of no single one."""
    if any(claim.covers is not None and long_stretch(claim.covers.interval) for claim in head.claims):
        return True
    several = _OF_SEVERAL.search(head.low) is not None and _ONE.search(head.low) is None
    return several and _ROSE.search(head.low) is not None
