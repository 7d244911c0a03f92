"""Blows struck days after the one told of: "Two days after the ambush, guards said they had killed four rebels"."""

import re

import msgspec

from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.happenings import any_number, one
from reconciler.extraction.reports.drafts.apart import types_apart
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.roles.back import counted_back, so_long_after
from reconciler.extraction.reports.roles.dated import DatedRole
from reconciler.extraction.reports.roles.long_before import opening_count
from reconciler.extraction.words import FEW

_DAYS_AFTER = re.compile(
    rf"[A-Za-z\d ]{{2,24}}? (?:days?|weeks?) after (?:the|that|this) (?:[a-z-]{{3,14}} ){{0,2}}{one()}, ", re.ASCII
)
_DID = re.compile(
    r"\b(?<!was )(?<!were )(?<!been )(?:killed|shot dead|gunned down|captured|seized|abducted|kidnapped) "
    rf"(?:(?:at least|about|nearly|some|more than|another) )?(?:\d|an? |{FEW})",
    re.ASCII,
)
"""Says what somebody did to others, and not what was done to them."""
_HOURS_BEFORE = re.compile(
    r"(?:(?:[Jj]ust|[Oo]nly|[Aa]bout|[Ss]ome) )?(?:[A-Za-z\d]{1,8} )?(?:[Hh]ours?|[Mm]inutes) (?:before|earlier), ",
    re.ASCII,
)
_OF_THE_SAME = frozenset("died wounds injuries succumbed hospital bodies body found recovered more".split())
"""Words of those who are of the toll told of before."""


_DAYS_BEFORE = re.compile(
    r"[A-Za-z\d ]{2,24}? (?:days?|weeks?|months?|years?) before (?:the|that|this) "
    rf"(?:[A-Za-z-]{{3,14}} ){{0,2}}{any_number()}, ",
    re.ASCII,
)


_BEFORE_IT = re.compile(
    rf"\b(?:killed|died|wounded|injured|abducted) [^,.;]{{0,40}}?\b(?:a|{FEW}|\d{{1,2}}) (?:days?|weeks?) before the "
    rf"(?:[a-z-]{{3,14}} ){{0,2}}{one()} (?:in|by|when|at|near) (?!which|that)",
    re.ASCII,
)
"""In the middle of a sentence: "Nine people died two days before the storm in a quake"."""


def _harmed_before(told: Told) -> bool:
    """Somebody came to harm days before it: "Two days before the wreck, his partner was killed by a car"."""
    harmed = any(claim.outcome in ("killed", "injured", "captured") for claim in told.scene.claims)
    if not harmed or "before" not in told.scene.tokens:
        return False
    return _DAYS_BEFORE.match(told.scene.words) is not None or _BEFORE_IT.search(told.scene.words) is not None


def struck_at_another_time(told: Told, here: Draft) -> bool:
    """Somebody killed or took others days after it, or struck by other arms hours before."""
    scene = told.scene
    if _HOURS_BEFORE.match(scene.words) is not None and types_apart(scene.types, here.kinds):
        return True
    return _struck_days_after(told) or _harmed_before(told)


def _struck_days_after(told: Told) -> bool:
    if "after" not in told.scene.tokens:
        return False
    harmed = any(claim.outcome in ("killed", "captured") for claim in told.scene.claims)
    new = harmed and _DID.search(told.scene.words) is not None and _OF_THE_SAME.isdisjoint(told.scene.tokens)
    return new and _DAYS_AFTER.match(told.scene.words) is not None


def counted_on(told: Told, lead: Draft | None) -> Told:
    """With the day so long after the lead's, where it opens with the count and names no day."""
    before = _harmed_before(told)
    other = before or _struck_days_after(told)
    base = None if told.dates or lead is None or not other else _own_day(lead)
    length = _length(told, "before") if before else opening_count(told.scene)
    if base is None or length is None:
        return told
    day = counted_back(base.time, length) if before else so_long_after(base, length)
    return told if day is None else msgspec.structs.replace(told, dates=(day,), roles=(*told.roles, day))


def _length(told: Told, said: str) -> TimeExpression | None:
    """The stretch that it opens with, where that word stands behind it."""
    scene = told.scene
    lengths = (time for time in scene.times if time.type == "DURATION")
    return next(
        (time for time in lengths if scene.words.startswith(f" {said} ", time.end - scene.sentence.start)), None
    )


def _own_day(draft: Draft) -> DatedRole | None:
    return next((role for each in draft.told for role in each.dates if role.role in ("event", "nearby")), None)
