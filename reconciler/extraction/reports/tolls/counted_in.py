"""Whether a toll counts those who did it among the dead."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import Claim, Outcome
from reconciler.extraction.reports.tolls.describe import describe
from reconciler.extraction.reports.tolls.person import is_self
from reconciler.extraction.reports.tolls.together import is_again
from reconciler.extraction.reports.tolls.told_within import is_left

_HIT = frozenset({"killed", "casualties"})
_TOGETHER = re.compile(r"\b(?:murder|homicide|killing)s?[- ]suicide", re.IGNORECASE)
"""Of whose dead one is who did it."""


def counted_in(victims: Sequence[Claim], claims: Sequence[Claim], own: frozenset[str], *, text: str) -> bool:
    """Whether the toll of `victims` counts those who did it.

    The text says so, calls it a murder-suicide, or the very sentence that tells of a harmer's death adds up to it.
    """
    toll = sum(claim.quantity.stated or 0 for claim in victims)
    if any(told(victims, claims, own, text) for told in _ALL_COUNTED):
        return True
    if any(claim.includes_attackers for claim in victims) or _titled(claims, own, victims[0].outcome, toll=toll):
        return True
    here = {(claim.field, claim.sentence.start) for claim in victims}
    if any(
        claim.id in own and claim.outcome == "killed" and (claim.field, claim.sentence.start) in here
        for claim in claims
    ):
        return False
    if toll > 1 and any(_TOGETHER.search(text, claim.sentence.start, claim.sentence.end) for claim in victims):
        return True
    if any(claim.group != "people" for claim in victims) and not _one_may_be(victims, own, claims, text):
        return False
    told: dict[tuple[str, int], dict[str, int]] = {}
    where = {claim.id: (claim.field, claim.sentence.start) for claim in claims}
    for claim in claims:
        apart = claim.part_of is None or where.get(claim.part_of) != where[claim.id]
        if apart and claim.outcome in (*_HIT, victims[0].outcome) and (claim.id in own or not is_again(claim)):
            sentence = told.setdefault((claim.field, claim.sentence.start), {})
            who = "own" if claim.id in own else "others"
            sentence[who] = sentence.get(who, 0) + (claim.quantity.stated or 0)
    return any(sum(each.values()) == toll and len(each) > 1 for each in told.values())


def _among_them(victims: Sequence[Claim], claims: Sequence[Claim], own: frozenset[str], text: str) -> bool:
    """Those who did it are told as some of the dead: "12 died, including five bandits", "he was among the dead"."""
    among = [claim for claim in claims if claim.id in own and claim.outcome == victims[0].outcome]
    wholes = {claim.id for claim in victims if (claim.quantity.stated or 0) > 1}
    some = any(claim.subset and claim.part_of in wholes for claim in among)
    return some or any(_AMONG.match(text, claim.end) is not None for claim in among)


def _all_dead(victims: Sequence[Claim], claims: Sequence[Claim], own: frozenset[str], text: str) -> bool:
    """A title's "two dead" are all who died, one who did it among them, as are "three are dead", told one by one."""
    one = victims[0]
    told = len(victims) == 1 and one.block == "title" and one.outcome == "killed" and one.quantity.stated != 1
    among = told and any(claim.id in own and claim.part_of == one.id for claim in claims)
    counted = (among and _DEAD.match(text, one.end) is not None) or _both(victims, claims, own)
    return counted or _told_singly(victims, claims, own, text)


def _beside_all_dead(victims: Sequence[Claim], claims: Sequence[Claim], own: frozenset[str], text: str) -> bool:
    """The hurt told in one breath with all the dead, suspects among them: "three are dead and one is hurt"."""
    one = victims[0]
    if len(victims) > 1 or one.outcome != "injured":
        return False
    dead = [claim for claim in claims if claim.outcome == "killed" and claim.sentence == one.sentence]
    several = len(dead) == 1 and (dead[0].quantity.stated or 0) > 1 and dead[0].id not in own
    return several and one.group == dead[0].group == "people" and counted_in(dead, claims, own, text=text)


def _titled_with(victims: Sequence[Claim], claims: Sequence[Claim], own: frozenset[str], _text: str) -> bool:
    """A title's wounded, all of whom are told one by one, who did it the last of them: "2 dead, 2 wounded"."""
    one = victims[0]
    if len(victims) > 1 or one.block != "title" or one.outcome != "injured" or not one.quantity.stated:
        return False
    parts = [claim for claim in claims if claim.part_of == one.id and claim.outcome == "injured"]
    told = sum(claim.quantity.stated or 0 for claim in parts if claim.id not in own)
    doers = any(claim.id in own and claim.outcome == "injured" for claim in claims)
    return doers and 0 < told == one.quantity.stated - 1


def _left(victims: Sequence[Claim], claims: Sequence[Claim], own: frozenset[str], text: str) -> bool:
    """As many are left dead as the sentence tells before, who did it among them: "…, leaving three people dead"."""
    one = victims[0]
    if len(victims) > 1 or not is_left(one, text):
        return False
    here = [
        claim for claim in claims if claim.sentence == one.sentence and claim.outcome in (one.outcome, "casualties")
    ]
    before = [claim for claim in here if claim.start < one.start]
    did = any(claim.id in own for claim in before)
    return did and sum(claim.quantity.stated or 0 for claim in before) == one.quantity.stated


def _both(victims: Sequence[Claim], claims: Sequence[Claim], own: frozenset[str]) -> bool:
    """One who did it and one other, told singly right before "both" or "her parents", and no other two."""
    one = victims[0]
    if len(victims) > 1 or one.quantity.stated != len(("one", "other")) or _THE_TWO.fullmatch(one.text) is None:
        return False
    before = [claim for claim in claims if claim.field == one.field and 0 < one.start - claim.end < BOTH_WITHIN]
    return any(claim.id in own for claim in before) and all(claim.quantity.stated == 1 for claim in before)


_THE_TWO = re.compile(
    r"both(?: (?:parents|adults|spouses|people))?"
    r"|(?:the|his|her|their|(?:the )?[\w-]{2,14}['’]s?) (?:parents|couple|pair)",
    re.ASCII | re.IGNORECASE,
)
BOTH_WITHIN = 400
"""Characters before "both" in which the two are told."""


def _told_singly(victims: Sequence[Claim], claims: Sequence[Claim], own: frozenset[str], text: str) -> bool:
    """Of "three are dead" as many are told one by one behind it, one who did it among them."""
    one = victims[0]
    if len(victims) > 1 or one.outcome != "killed" or _ARE_DEAD.match(text, one.end) is None:
        return False
    after = [claim for claim in claims if claim.outcome == "killed" and claim.start > one.sentence.end]
    singly = {claim.text.lower(): claim for claim in after if claim.id in own or not is_again(claim)}
    doers = any(claim.id in own for claim in singly.values())
    return doers and sum(claim.quantity.stated or 0 for claim in singly.values()) == one.quantity.stated


_ARE_DEAD = re.compile(r"(?: (?:people|persons|men|adults))? (?:(?:are|were) (?:now )?(?:found )?)?dead\b", re.ASCII)

_DEAD = re.compile(r"(?: (?:people|persons|men|adults))? (?:found )?dead\b", re.IGNORECASE)

_ALL_COUNTED = (_among_them, _all_dead, _beside_all_dead, _left, _titled_with)
"""Ways to say that a toll holds them all."""
_AMONG = re.compile(
    r"(?:,[^.;:]{2,60},)? (?:is|are|was|were) (?:also )?(?:counted )?among (?:the|those|the \w{3,6}) (?:people )?"
    r"(?:dead|killed|slain|victims|who (?:died|were killed))\b",
    re.ASCII,
)


def _titled(claims: Sequence[Claim], own: frozenset[str], outcome: Outcome, *, toll: int) -> bool:
    """As many intruders or suspects as came to harm, told in the title alone: the very ones."""
    told = [claim for claim in claims if claim.id in own and claim.outcome == outcome]
    same = all(claim.block == "title" and claim.quantity.stated == toll and not is_self(claim) for claim in told)
    return bool(told) and same


def _one_may_be(victims: Sequence[Claim], own: frozenset[str], claims: Sequence[Claim], text: str) -> bool:
    """One of several grown people told singly is of the sex of who is told as "himself": "a woman and her husband"."""
    selves = [describe(claim, text).sex for claim in claims if claim.id in own and is_self(claim)]
    singly = len(victims) > 1 and all(claim.quantity.stated == 1 for claim in victims)
    grown = (claim for claim in victims if claim.group != "child")
    return singly and bool(selves) and any(describe(claim, text).sex in selves for claim in grown)
