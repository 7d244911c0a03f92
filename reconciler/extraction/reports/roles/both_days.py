"""Days told side by side, on both of which it was: "150 were killed at Oru on March 29 and 30"."""

import re
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

import msgspec

from reconciler.concepts.interval import hull
from reconciler.extraction.reports.roles.dated import DatedRole
from reconciler.extraction.reports.scenes.scene import Scene

_AND = re.compile(r",? and (?:on |early |late )?", re.ASCII)
SOME_DAYS = timedelta(days=4)
"""What is further apart is told of two events."""


def on_both(scene: Scene, roles: Sequence[DatedRole]) -> tuple[DatedRole, ...]:
    """The roles, where each of two such days stands for the time from the first to the second."""
    found = list(roles)
    for at, (first, second) in enumerate(pairwise(roles)):
        if _side_by_side(scene, first, second):
            time = msgspec.structs.replace(first.time, interval=hull(first.interval, second.interval))
            found[at] = found[at + 1] = msgspec.structs.replace(first, time=time)
    return tuple(found)


def named_again(scene: Scene, roles: Sequence[DatedRole]) -> tuple[DatedRole, ...]:
    """The roles without what only counts weeks to a day named right behind: "two weeks earlier, on April 28"."""
    again = {first.time.start for first, second in pairwise(roles) if _counted_to(scene, first, second)}
    return tuple(role for role in roles if role.time.start not in again)


def _counted_to(scene: Scene, first: DatedRole, second: DatedRole) -> bool:
    between = scene.words[first.time.end - scene.sentence.start : second.time.start - scene.sentence.start]
    day = second.time.granularity == "day" and any(map(str.isdigit, second.time.text))
    return day and between in (", on ", " on ") and _COUNTED.search(first.time.text) is not None


_COUNTED = re.compile(r"\b(?:weeks?|months?) (?:earlier|before|ago|later)$", re.ASCII)


def _side_by_side(scene: Scene, first: DatedRole, second: DatedRole) -> bool:
    """Both date the event, a day each, with nothing but "and" between them."""
    start = scene.sentence.start
    days = all(role.role == "event" and role.time.granularity in ("day", "part_of_day") for role in (first, second))
    if not days or _AND.fullmatch(scene.words, first.time.end - start, second.time.start - start) is None:
        return False
    begun, ended = first.interval.start, second.interval.end
    return begun is not None and ended is not None and timedelta() < ended - begun <= SOME_DAYS
