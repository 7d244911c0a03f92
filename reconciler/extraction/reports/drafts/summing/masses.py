"""Far more people than an event told before it harmed: the cost of a war, or the first count of that event."""

import re

from reconciler.concepts.claim import HURT, Claim
from reconciler.extraction.happenings import DISASTERS
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.drafts.most import size

MASS = 100
"""Figures from here on, told without date or type of event, sum up a war rather than tell of one event."""
MOST_OF_ONE = 2_000
"""More than a crash, a crush or a massacre kills, whose first count is told right behind it."""
TWICE = 2
SOON = 4
"""Sentences within which the first count follows: arrests and visits may be told of between."""
MANY_TIMES = 10
"""How many more died in one event than are missing, or than were hurt, at most."""
HURT_TIMES = 100
"""How many more are hurt in one event than died in it, at most."""


def is_mass(told: Told, current: Draft | None) -> bool:
    """Far more people than the event told before it harmed, of one outcome; of another, many times more."""
    harmed = [claim for claim in told.scene.claims if claim.outcome in HURT]
    dead = [claim for claim in harmed if claim.outcome == "killed"] or harmed
    if current is None or not dead or not all(_exceeds(claim, current) for claim in dead):
        return False
    if _OWN_DEED.search(told.scene.low) is not None and max(map(size, dead)) < OF_A_WAR:
        return False
    return not _first_count(told, current) and _RIVAL.search(told.scene.words) is None


OF_A_WAR = 500
"""So many a side says to have killed in a war, and not in one attack."""
_OWN_DEED = re.compile(
    r"\b(?:said|claimed|boasted)\b[^.;]{0,50}? (?:it|they|(?:its|their) (?:men|fighters|forces|troops)) (?:had )?"
    r"killed\b"
    r"(?![^.;]{0,80}\b(?:war|conflict|campaign|offensive|insurgency|since|operations|years?|months?|weeks)\b)",
    re.ASCII,
)
"""In small letters: what a side says of one attack: "the rebels said they had killed 140 soldiers"."""


_RIVAL = re.compile(
    r"\b(?:put|puts|gave|gives|raised|lowered|revised|updated) (?:the|a|its|their)"
    r" (?:number of (?:deaths|dead|people killed)|(?:death )?toll|dead|count)\b"
    r"|\b(?:[Tt]he )?(?:death )?toll (?:(?:has|had) )?(?:now )?"
    r"(?:risen|climbed|rose|rises|reached|stands|stood) (?:to|at|\d)"
    r"|\b[Tt]he (?:final |true |real |actual )?(?:(?:death )?toll|(?:number|figure)(?: of (?:the )?dead)?)"
    r" (?:could|may|might|would|will"
    r"|(?:is|was) (?:feared|likely|expected|set|sure|bound))\b",
    re.ASCII,
)
"""Says of an event told before how many it killed, or may have killed."""


def _first_count(told: Told, current: Draft) -> bool:
    """Soon behind an event that no figure was told of yet."""
    last, most = current.told[-1].scene.index, max(map(size, told.scene.claims), default=0)
    bare = current.sort == "event" and current.most_told() is None
    natural = not DISASTERS.isdisjoint(current.first.types)
    fits = natural or most <= (TWICE * MASS if _ON_THE_WHOLE.search(told.scene.low) else MOST_OF_ONE)
    return bare and told.scene.index <= last + SOON and fits


_ON_THE_WHOLE = re.compile(
    r"\b(?:have|has) (?:been )?[a-z]{3,12} (?:[a-z]{2,9} ){0,2}?(?:in|on|amid|during|along|by) (?:the |this |that )?"
    r"(?:[a-z-]{3,14} )?(?:violence|unrest|clashes|conflict|fighting|insurgency|war|route|crossing|border)\b",
    re.ASCII,
)
"""Counts all that some trouble has cost: "900 people have been killed in the violence"."""


def _exceeds(claim: Claim, before: Draft) -> bool:
    known = before.most_told("killed") if claim.outcome == "killed" else None
    times = HURT_TIMES if claim.outcome == "injured" else MANY_TIMES
    most = TWICE * known if known is not None else times * (before.most_told() or 0)
    return size(claim) >= MASS and size(claim) > most
