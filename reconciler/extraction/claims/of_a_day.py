"""Figures of one day, which count over no longer period that is told further on."""

import re

from reconciler.concepts.claim import Claim
from reconciler.concepts.timex import TimeExpression

_DAYS = frozenset(("day", "part_of_day", "hour", "minute"))
_APART = re.compile(r"[,;:()]")
_AWAY = re.compile(r"[,;:(]|[–—]| - |\band (?:at least |more than |about |some |nearly |over |another )?\d")
"""Between the day and what is told of another period: "killed nine on Monday, more than any since 2012"."""
_UP_TO = re.compile(
    r"(?:by|until|till|through|before|since|as of|up to|to|said|says|reported|announced|told [a-z]{3,12}"
    r"|statement)(?: (?:on|late|early|late on|early on|the|last|this|end of))? ?$"
)
"""Before a day up to which is counted, or on which somebody spoke."""
NEAR = 24
"""Characters before a day in which such words stand."""


def of_a_day(low: str, claim: Claim, day: TimeExpression, period: TimeExpression) -> bool:
    """The claim is told with its `day`, and `period` stands behind a comma or dash after that."""
    if day.granularity not in _DAYS or not claim.end <= day.start < day.end <= period.start:
        return False
    if _APART.search(low, claim.end, day.start) or _AWAY.search(low, day.end, period.start) is None:
        return False
    return _UP_TO.search(low[max(claim.end, day.start - NEAR) : day.start]) is None


def of_a_thing(low: str, claim: Claim, period: TimeExpression) -> bool:
    """The period is when something was made or somebody hired: "hurt when a wall that was built in 2019 fell"."""
    made = _MADE.search(low, max(claim.sentence.start, period.start - FAR), period.start)
    return made is not None and "since" not in low[max(claim.sentence.start, made.start() - NEAR) : made.start()]


FAR = 40
"""Characters before a period in which such a verb stands."""


_MADE = re.compile(
    r"(?<!\w)(?:built|opened|founded|established|erected|completed|renovated|bought|installed|designed|formed|created"
    r"|launched|signed|declared|elected|hired|recruited|born|enlisted) (?:back |only |early |late )?(?:in|during)"
    r" (?:the )?$"
)
