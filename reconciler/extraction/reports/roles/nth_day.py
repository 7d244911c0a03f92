"""What has lasted for days: "its third day" began two days before the day on which it is told."""

import re
from collections.abc import Sequence
from datetime import timedelta

import msgspec

from reconciler.concepts.interval import Interval
from reconciler.extraction.reports.roles.dated import DatedRole, telling
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.words import RANKS

SEARCHING = frozenset("search searched searches searching rescuers rescue combed dug".split())
BESIDE = 6
"""Characters between "its third day" and the day that it is: " on "."""
ORDINALS = RANKS[1:10]
_NTH_DAY = re.compile(
    rf"(?:an?|its|the|their) (?P<nth>{'|'.join(ORDINALS)}) (?:straight |consecutive |successive )?day", re.IGNORECASE
)


def from_first_days(scene: Scene, roles: Sequence[DatedRole]) -> tuple[DatedRole, ...]:
    """The roles, where what is in its third day is dated by its first, and the day of a search dates nothing."""
    if scene.tokens & SEARCHING:
        return _of_the_event(roles)
    begun = zip(roles, _first_days(roles), strict=True)
    return tuple(telling(told) if _of_a_war(scene, told) else first for told, first in begun)


def _of_a_war(scene: Scene, role: DatedRole) -> bool:
    counted = _NTH_DAY.fullmatch(role.time.text) is not None
    return counted and OF_A_WAR.search(scene.low, 0, role.time.start - scene.sentence.start) is not None


OF_A_WAR = re.compile(r"\b(?:war|invasion|conflict)\b[^.;,]{0,40}$", re.ASCII)
"""What lasts is the war in which it happened: "struck as the war went into its fourth day"."""


def _of_the_event(roles: Sequence[DatedRole]) -> tuple[DatedRole, ...]:
    """The roles without the day of a search: "searched for a third day on Thursday" dates no event."""
    third = next((at for at, role in enumerate(roles) if _NTH_DAY.fullmatch(role.time.text)), None)
    if third is None:
        return tuple(roles)
    return tuple(telling(role) if third <= at <= third + 1 else role for at, role in enumerate(roles))


def _first_days(roles: Sequence[DatedRole]) -> tuple[DatedRole, ...]:
    """The roles with the day on which what is in "its third day" began, counted from the day named right after."""
    return tuple(_first_day(role, next(iter(roles[at : at + 1]), None)) for at, role in enumerate(roles, 1))


def _first_day(role: DatedRole, following: DatedRole | None) -> DatedRole:
    nth = _NTH_DAY.fullmatch(role.time.text)
    near = following is not None and following.time.start - role.time.end < BESIDE
    start = following.interval.start if following is not None and near else role.interval.start
    if nth is None or start is None:
        return role
    try:
        day = start - timedelta(days=ORDINALS.index(nth["nth"].lower()) + 1)
    except OverflowError:
        return role
    began = msgspec.structs.replace(role.time, interval=Interval(day, day + timedelta(days=1)))
    return DatedRole(began, "start", role.distance)
