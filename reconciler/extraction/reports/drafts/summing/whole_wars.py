"""Figures of a whole war or region, told with no date beside one event: "took the toll past 30,000"."""

import re

from reconciler.extraction.happenings import DISASTERS
from reconciler.extraction.reports.drafts.apart import A_DAY
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.drafts.most import size

WARLIKE = frozenset("other attack clash bombing shooting shelling raid air_strike kidnapping massacre".split())
"""Types of one event that cannot have killed so many: a quake can, no attack."""
MANY_TIMES = 10
"""How many more died in a war than in one blow of it, at least."""


def of_a_whole_war(told: Told, current: Draft) -> bool:
    """Counts those whom a war has killed or driven out."""
    return _driven_out_by_a_war(told, current) or _of_its_dead(told, current) or _since_it_began(told, current)


def _since_it_began(told: Told, current: Draft) -> bool:
    """Counts more dead than the one blow told before it, since days before that: "have been killed since October 7"."""
    begun = [role.interval.start for role in told.dates if role.role == "start"]
    here = current.interval.start if current.interval is not None else None
    if (
        here is None
        or told.scene.recalled
        or len(begun) != 1
        or len(told.dates) > 1
        or current.several
        or not DISASTERS.isdisjoint(current.kinds)
    ):
        return False
    blow = all(role.role != "start" for each in current.told for role in each.dates)
    dead = max((size(claim) for claim in told.scene.claims if claim.outcome in ("killed", "casualties")), default=0)
    before = begun[0] is not None and here - begun[0] > A_DAY
    return blow and before and WARLIKE.issuperset(told.scene.types) and dead > (current.most_told("killed") or 0)


def _driven_out_by_a_war(told: Told, current: Draft) -> bool:
    """Counts more who have left their homes than one event drives out, and names neither its day nor a disaster."""
    if told.dates or not told.scene.claims or any(claim.outcome != "displaced" for claim in told.scene.claims):
        return False
    natural = not DISASTERS.isdisjoint((*told.scene.types, *current.kinds))
    many = all(size(claim) >= _OF_A_REGION for claim in told.scene.claims)
    many = many or _DISPLACED_SO_FAR.search(told.scene.words) is not None
    return not natural and many


_OF_A_REGION = 500_000
_DISPLACED_SO_FAR = re.compile(r"\bnumber of (?:those |people |persons )?(?:displaced|uprooted|refugees)\b", re.ASCII)


def _of_its_dead(told: Told, current: Draft) -> bool:
    """Counts far more dead than any one blow kills, and than the one told before it: "took the toll past 30,000"."""
    dead = max((size(claim) for claim in told.scene.claims if claim.outcome == "killed"), default=0)
    warlike = WARLIKE.issuperset(told.scene.types) and DISASTERS.isdisjoint(current.kinds)
    return warlike and not told.dates and dead >= _OF_MONTHS and dead > MANY_TIMES * (current.most_told("killed") or 0)


_OF_MONTHS = 5_000
