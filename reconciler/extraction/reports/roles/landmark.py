"""Days of an older event that only tell where a new one was: "a new quake hit near the centre of the May 3 quake"."""

import re
from collections.abc import Sequence

from reconciler.extraction.happenings import any_number
from reconciler.extraction.reports.roles.dated import DatedRole
from reconciler.extraction.reports.scenes.scene import Scene

_NEW = re.compile(
    r"\b(?:an?|another) (?:[a-z-]{3,14},? ){0,3}?(?:second|third|new|fresh|further|stronger|bigger|larger|smaller"
    r"|weaker|deadlier|powerful|similar|separate|copycat) (?:[a-z0-9.-]{1,14} ){0,2}?"
    rf"{any_number()}\b|\banother (?:[a-z0-9.-]{{1,14}} ){{0,2}}?{any_number()}\b",
    re.ASCII,
)
"""An event that is not the one called by its day behind."""
_BESIDE = re.compile(r"\b(?:of|to|from|than|after|as|near|like|by|following) (?:the )?$", re.ASCII)
_CALLED = re.compile(rf"(?:['’]s)? (?:[a-z0-9.-]{{1,14}} ){{0,3}}?{any_number()}\b", re.ASCII)
_LEAD = len("following the ")


def no_landmarks(scene: Scene, roles: Sequence[DatedRole]) -> tuple[DatedRole, ...]:
    """The roles without the days of older events, where a new one has its own day before."""
    event = [role for role in roles if role.role == "event"]
    if len(event) < len(("its own", "the older one's")):
        return tuple(roles)
    own, start = event[0], scene.sentence.start
    new = _NEW.search(scene.low, own.time.end - start)
    if new is None:
        return tuple(roles)
    return tuple(role for role in roles if role is own or not _is_landmark(scene, role, new.end() + start, own))


def _is_landmark(scene: Scene, role: DatedRole, past: int, own: DatedRole) -> bool:
    """Behind the new event, before it in time, and what another is called by."""
    first, end = role.time.start - scene.sentence.start, role.time.end - scene.sentence.start
    if role.time.start < past or _BESIDE.search(scene.low, max(0, first - _LEAD), first) is None:
        return False
    older = role.interval.end is not None and own.interval.start is not None and role.interval.end <= own.interval.start
    return older and _CALLED.match(scene.low, end) is not None
