"""Days on which people mourn, search or speak, beside the day of what they mourn, search or speak of."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from reconciler.concepts.interval import Interval
from reconciler.extraction.reports.roles.attached import names_event
from reconciler.extraction.reports.roles.dated import DatedRole
from reconciler.extraction.reports.roles.nearest import nearest_after, nearest_before, opens_clause
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.words import FEW, UNITS

DAYS = frozenset({"part_of_day", "day"})
DEED_WITHIN = 20
"""A deed told within so many characters behind a day is done on it: "on Monday opened fire"."""
_OF_WHOM = re.compile(r"[ \u00a0](?:of|for|to|with|in[ \u00a0](?:memory|protest|honou?r))\b", re.ASCII)
"""Behind the day of what is done for others: "buried on Monday with those killed …"."""
_OF_THE_EVENT = re.compile(
    r"[^.;:]{0,60}?[ \u00a0](?:after|where|following|over|for|whose|because of|in protest (?:at|of|against)"
    r"|accused|(?=broke off|broke up)"
    r"|(?:families|relatives|victims|survivors|bodies|deaths) of"
    r"|to[ \u00a0](?:save|reach|meet|visit|comfort|rescue|free|find|treat|bury|mourn|honou?r|remember|identify|clear"
    r"|search|protest|condemn|denounce|deplore|decry|avenge|investigate|probe|commemorate|mark|discuss)"
    r")\b",
    re.ASCII,
)
"""Behind the day of what people did after an event, before the event."""
_OF_THE_DAY = frozenset(("event", "later", "nearby"))
"""What is told beside a day that leaves it the event's."""
_AFTER_THE_DAY = re.compile(rf"(?:(?P<days>an?|one|{FEW}|\d)[ \u00a0])?days?[ \u00a0]after\b", re.ASCII | re.IGNORECASE)
_NUMBERS = {"a": 1, "an": 1, **UNITS}


def before_aftermath(scene: Scene, roles: Sequence[DatedRole]) -> tuple[DatedRole, ...]:
    """The roles, where each deed has one day, its own.

    "Hundreds marched on Monday for the nine men killed on Friday": the deed is told behind both days, and is done on
    the one beside it. "A day after Friday's blast" dates the blast by the day that is counted from.
    """
    roles = _in_the_month_of_the_deed(roles)
    own = [_of_what_came_after(scene, _of_the_base(scene, role)) for role in roles]
    return tuple(
        msgspec.structs.replace(role, role="telling") if _stands_apart(scene, role, own[at + 1 :]) else role
        for at, role in enumerate(own)
    )


def _in_the_month_of_the_deed(roles: Sequence[DatedRole]) -> Sequence[DatedRole]:
    """The roles; a month that nothing else claims is the deed's, in a sentence on a later day of its court.

    "Wanted for two murders in Miami last month, he was brought before a magistrate on Wednesday".
    """
    courts = [role.interval.start for role in roles if role.role == "afterwards" and role.time.granularity in DAYS]
    start = max((day for day in courts if day is not None), default=None)
    return [
        msgspec.structs.replace(role, role="event")
        if start is not None and role.role == "none" and role.time.granularity == "month" and _over_by(role, start)
        else role
        for role in roles
    ]


def _over_by(role: DatedRole, day: datetime) -> bool:
    return role.interval.end is not None and role.interval.end <= day


def _of_what_came_after(scene: Scene, role: DatedRole) -> DatedRole:
    """Soon after the event lies a day told with what people did then, the event behind it in a clause of its own.

    "Shops were shut on Monday after gunmen killed nine": on that day unless another one is told.
    """
    if role.role != "event" or role.time.granularity not in DAYS:
        return role
    begin, end = (at - scene.sentence.start for at in (role.time.start, role.time.end))
    of_it = _OF_THE_EVENT.match(scene.low, end)
    if opens_clause(scene.low, begin) or of_it is None:
        return role
    before = nearest_before(scene.low, begin, opens=False, coarse=False)
    behind = nearest_after(scene.low[: of_it.end()], begin, end, opens=False, coarse=False)
    done = any(told in _OF_THE_DAY for _, told in (*before, *behind))
    return role if done else msgspec.structs.replace(role, role="later")


def _stands_apart(scene: Scene, role: DatedRole, behind: Sequence[DatedRole]) -> bool:
    """No deed is told before it or right behind it, and the one that is told further on has an earlier day of its own.

    A day that opens its sentence dates whatever the sentence tells.
    """
    if role.role != "event" or role.time.granularity not in DAYS or not any(_earlier(deed, role) for deed in behind):
        return False
    begin, end = (at - scene.sentence.start for at in (role.time.start, role.time.end))
    if opens_clause(scene.low, begin) or (role.distance < DEED_WITHIN and _OF_WHOM.match(scene.low, end) is None):
        return False
    return next(nearest_before(scene.low, begin, opens=False, coarse=False), (0, "none"))[1] != "event"


def _earlier(deed: DatedRole, role: DatedRole) -> bool:
    then, now = deed.interval.end, role.interval.start
    timed = deed.role in _OF_THE_DAY and deed.time.granularity in DAYS
    return timed and then is not None and now is not None and then.date() <= now.date()


def _of_the_base(scene: Scene, role: DatedRole) -> DatedRole:
    """The event that a day counted from it is called by: "a day after Friday's blast"."""
    counted = _AFTER_THE_DAY.match(role.time.text)
    begin, end = (at - scene.sentence.start for at in (role.time.start, role.time.end))
    start = role.interval.start
    if counted is None or start is None or not names_event(scene.low, begin, end):
        return role
    told = (counted["days"] or "a").lower()
    days = timedelta(days=_NUMBERS.get(told) or int(told))
    day = start.replace(hour=0, minute=0) - days
    base = msgspec.structs.replace(role.time, interval=Interval(day, day + timedelta(days=1)))
    return DatedRole(base, "event", 0)
