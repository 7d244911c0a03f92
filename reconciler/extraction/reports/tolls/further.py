"""Those whom a sentence counts besides the ones told right before it: "… left six wounded. Four more were trampled"."""

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from reconciler.concepts.claim import Claim
from reconciler.concepts.group import Group, ancestry
from reconciler.extraction.reports.tolls.together import UNSAID, is_again
from reconciler.extraction.reports.tolls.told_within import size

NEAR = 4
"""Characters between two sentences of which the second goes on counting: none stands between them."""
_FURTHER = re.compile(
    r"^(?:(?:at least|about|some) )?(?!the )(?:[a-z]+|\d{1,3}) (?:others?|more|additional|further)\b",
    re.ASCII | re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:others|more|additional)\b", re.IGNORECASE)
_ANOTHER = re.compile(
    r"another (?:person|man|woman|child|teen|teenager|boy|girl|victim|bystander|officer|passenger)\b", re.IGNORECASE
)


def with_further(chosen: Sequence[Claim], claims: Sequence[Claim], *, died: bool) -> list[Claim]:
    """The claims chosen, and those of the sentence beside theirs that counts further people, or is gone on from.

    Where somebody died, "four others" may be others than the dead; "another man" behind "ten others" is none of them.
    """
    if not chosen or chosen[0].block != "body":
        return list(chosen)
    besides = _goes_on_besides if _OTHERS.search(chosen[0].text) is not None else _more_than_those
    goes_on = besides if died else _goes_on
    body = sorted([claim for claim in claims if claim.block == "body"], key=lambda claim: claim.start)
    told = [list(each) for _, each in groupby(body, key=lambda claim: claim.sentence.start)]
    for before, after in pairwise(told):
        if chosen[0] in (*before, *after) and goes_on(before, after, body):
            return [*_counted(before, chosen), *_counted(after, chosen)]
    return list(chosen)


def with_other_side(chosen: Sequence[Claim], claims: Sequence[Claim], text: str) -> list[Claim]:
    """The claims chosen, and those of the other side who "were also killed", told right before or behind them."""
    if not chosen or chosen[0].block != "body" or chosen[0].outcome not in ("killed", "injured"):
        return list(chosen)
    body = sorted([claim for claim in claims if claim.block == "body"], key=lambda claim: claim.start)
    told = [list(each) for _, each in groupby(body, key=lambda claim: claim.sentence.start)]
    for before, after in pairwise(told):
        theirs = len(before) == 1 and list(chosen) in (before, after)
        if theirs and (all(_also(before[0], one, text) for one in after) or _two_peoples(before, after, body)):
            return [*before, *after]
    return list(chosen)


def _also(first: Claim, second: Claim, text: str) -> bool:
    """Others than the first, told a sentence behind: "a soldier was killed. Two rebels were also killed"."""
    near = second.start - first.sentence.end <= NEAR_SIDES and not (second.subset or first.subset or second.part_of)
    known = _is_told(first) and _is_told(second) and _are_others(first, second)
    also = _ALSO.match(text, second.end) or _ALSO_LOST.search(text, second.sentence.start, second.start)
    also = also or _ALSO_SAID.search(text, second.sentence.start, second.start)
    return near and known and also is not None


def _two_peoples(before: Sequence[Claim], after: Sequence[Claim], every: Sequence[Claim]) -> bool:
    """Two offices count one people each, and nobody counts more: "police said two nuns died. The army lost one"."""
    if len(after) != 1 or any(claim.restates is None and claim not in (*before, *after) for claim in every):
        return False
    pair = (*before, *after)
    offices = all(claim.attribution is not None and claim.attribution.kind in _OFFICES for claim in pair)
    sides = [_SIDES.intersection(ancestry(claim.group)) for claim in pair]
    apart = all(sides) and sides[0].isdisjoint(sides[1])
    whole = not any(claim.subset or claim.part_of or claim.restates for claim in pair)
    return offices and apart and whole and after[0].start - before[0].sentence.end <= NEAR_SIDES


_OFFICES = frozenset(("official", "health"))
_SIDES: frozenset[Group] = frozenset(("civilian", "state_force", "foreign_force"))


def _is_told(claim: Claim) -> bool:
    """More is said of them than that they are people."""
    return claim.group not in UNSAID or claim.text.split()[-1].lower() not in _ANYBODY


def _are_others(first: Claim, second: Claim) -> bool:
    """Neither may be some of the other."""
    if UNSAID.isdisjoint({first.group, second.group}):
        return first.group not in ancestry(second.group) and second.group not in ancestry(first.group)
    return first.text.split()[-1].lower() != second.text.split()[-1].lower()


_ANYBODY = frozenset("people person persons victims victim others men man women woman villagers residents one".split())


NEAR_SIDES = 600
"""Characters between two sentences that tell of two sides, with what somebody said of it between them."""
_ALSO = re.compile(
    r"[^.;:]{0,60}? (?:(?:were|was) also|(?:had|have|has) also been) (?:killed|shot dead)\b| also died\b", re.ASCII
)
_ALSO_SAID = re.compile(r"\bAlso, |\b(?:also|further) (?:said|added|reported|confirmed|announced|claimed)\b", re.ASCII)
_ALSO_LOST = re.compile(r"\balso (?:suffered|sustained|took|incurred) (?:[a-z]{3,10} )?(?:loss|casualt)", re.ASCII)


def _goes_on_besides(before: Sequence[Claim], after: Sequence[Claim], every: Sequence[Claim]) -> bool:
    """The second sentence tells of one more than the "others" hurt in the first."""
    several = len(before) == 1 and _OTHERS.search(before[0].text) is not None and (before[0].quantity.stated or 0) > 1
    one = len(after) == 1 and after[0].outcome == "injured" and _ANOTHER.match(after[0].text) is not None
    near = after[0].start - before[0].sentence.end <= NEAR
    return (several and one and near and len(every) < FEW_TOLD) or _more_than_those(before, after, every)


def _more_than_those(before: Sequence[Claim], after: Sequence[Claim], _every: Sequence[Claim]) -> bool:
    """The second sentence counts more than those told hurt one by one in the first: "two more were cut by glass"."""
    singly = all(claim.quantity.stated == 1 and claim.outcome == "injured" for claim in before)
    near = after[0].start - before[0].sentence.end <= NEAR
    new = singly and near and not any(map(is_again, before))
    return new and len(after) == 1 and after[0].outcome == "injured" and is_so_many_more(after[0])


def is_so_many_more(claim: Claim) -> bool:
    """Counts as "two more" or "five more people"."""
    return _MORE.match(claim.text) is not None


_MORE = re.compile(r"(?:[a-z]+|\d{1,3}) more\b", re.ASCII | re.IGNORECASE)


FEW_TOLD = 6
"""Claims of the wounded in all: where more are told one by one, they are those counted before."""


def _counted(claims: Sequence[Claim], chosen: Sequence[Claim]) -> Sequence[Claim]:
    return chosen if chosen[0] in claims else claims


def _goes_on(before: Sequence[Claim], after: Sequence[Claim], every: Sequence[Claim]) -> bool:
    """The second sentence counts others than the first, which are in no sum told elsewhere."""
    if len(after) != 1 or len(before) != 1 or after[0].start - before[0].sentence.end > NEAR:
        return False
    first, second = before[0], after[0]
    free = not (second.part_of or second.restates or second.subset or first.subset or is_again(first))
    least = max(size([first]), size([second]))
    others = (claim for claim in every if claim not in (first, second) and claim.restates not in (first.id, second.id))
    return free and _FURTHER.match(second.text) is not None and all(size([claim]) < least for claim in others)
