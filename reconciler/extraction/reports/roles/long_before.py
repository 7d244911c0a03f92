"""Happenings long before what a sentence tells: "two years after a fire killed 12, its owner", "a 1994 bombing"."""

import re
from collections.abc import Sequence

import msgspec

from reconciler.concepts.claim import HURT
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.roles.attached import names_event
from reconciler.extraction.reports.roles.back import counted_back
from reconciler.extraction.reports.roles.counted import said_after
from reconciler.extraction.reports.roles.dated import DatedRole, TimeRole
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.types import types_of
from reconciler.extraction.reports.vocabulary.wording import wording

_ABOUT = re.compile(
    r"(?:(?:nearly|almost|more than|over|about|around|some|just|exactly|barely|less than|only|not quite) )*", re.ASCII
)
"""What may stand before a count that opens a sentence."""
_OTHER = frozenset({"other"})
_DAYS = ("day", "part_of_day")
_OF_EVENT: frozenset[TimeRole] = frozenset({"event", "start"})
_BESIDE = re.compile(
    r"\b(?:since|than|until|before|after|like|unlike|site|scene|anniversary|repeat|echoes|echoed) ", re.ASCII
)
"""Before a happening of another year that the sentence only sets its own beside."""
_NEXT_CLAUSE = re.compile(r",| and | while | but ")


def long_before(scene: Scene, roles: Sequence[DatedRole]) -> tuple[DatedRole, ...]:
    """The roles; where all harm that is told lies long before what is told of now, that day dates the telling alone."""
    return _counted_first(scene, roles) or _of_a_year(scene, roles) or tuple(roles)


def _counted_first(scene: Scene, roles: Sequence[DatedRole]) -> tuple[DatedRole, ...] | None:
    """A sentence that opens with the count: "two years after a fire killed 12 in Leeds, its owner was jailed"."""
    begin, length = scene.sentence.start, opening_count(scene)
    if length is None:
        return None
    harmed = [claim.end - begin for claim in scene.claims if claim.outcome in HURT]
    turn = scene.words.find(", ", max(harmed, default=length.end - begin))
    if turn < 0 or _tells(scene, turn, len(scene.words)) or not (harmed or _tells(scene, length.end - begin, turn)):
        return None
    head = [role for role in roles if role.time.end - begin <= turn]
    if any(role.role in _OF_EVENT and role.time.granularity in _DAYS for role in head):
        return (*head, *(_telling(role) for role in roles if role not in head))
    base = next((role.time for role in roles if role not in head and role.time.granularity in _DAYS), None)
    day = None if base is None else counted_back(base, length)
    return None if day is None else (*(_telling(role) for role in roles), _loosely(day))


def opening_count(scene: Scene) -> TimeExpression | None:
    """What a sentence counts on from its first words: "two years after", "almost a month after"."""
    return next((time for time in scene.times if time.type == "DURATION" and _opens(scene, time)), None)


def _opens(scene: Scene, time: TimeExpression) -> bool:
    start = time.start - scene.sentence.start
    opening = max(0, scene.sentence.story - scene.sentence.start)
    return _ABOUT.fullmatch(scene.low, min(opening, start), start) is not None and said_after(scene, time)


def _tells(scene: Scene, first: int, past: int) -> bool:
    """That stretch tells of a happening."""
    return not _OTHER.issuperset(types_of(wording(scene.words[first:past], scene.low[first:past])))


def _of_a_year(scene: Scene, roles: Sequence[DatedRole]) -> tuple[DatedRole, ...] | None:
    """All harm is that of a happening called by its year: "two men held over a 1994 bombing that killed six"."""
    begin = scene.sentence.start
    year = next((time for time in scene.times if _names(scene, time)), None)
    if year is None:
        return None
    start, end = year.start - begin, year.end - begin
    harmed = [claim for claim in scene.claims if claim.outcome in HURT]
    behind = _NEXT_CLAUSE.search(scene.words, max([end, *(claim.end - begin for claim in scene.claims)]))
    alone = bool(harmed) and all(claim.start > year.end for claim in harmed)
    past = behind.start() if behind else len(scene.words)
    if not alone or _tells(scene, 0, start) or _tells(scene, past, len(scene.words)):
        return None
    if any(names_event(scene.low, role.time.start - begin, role.time.end - begin) for role in roles):
        return None
    return (*(_telling(role) for role in roles), _loosely(DatedRole(year, "event", 0)))


def _names(scene: Scene, time: TimeExpression) -> bool:
    """A happening is called by that past year, and is not what another is only set beside."""
    start, end = (at - scene.sentence.start for at in (time.start, time.end))
    past = time.granularity == "year" and time.direction == "past" and time.type == "DATE" and time.interval.known
    return past and names_event(scene.low, start, end) and _BESIDE.search(scene.low, 0, start) is None


def _loosely(counted: DatedRole) -> DatedRole:
    """Any day that the text prints for it is surer."""
    return msgspec.structs.replace(counted, role="later")


def _telling(role: DatedRole) -> DatedRole:
    return msgspec.structs.replace(role, role="telling")
