"""Ties claims of one report that say again what another says in full."""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import TypeAlias

from reconciler.concepts.claim import Claim, Outcome, Role
from reconciler.concepts.document import STORY_BLOCKS
from reconciler.concepts.group import nested
from reconciler.concepts.quantity import Quantity, Unit
from reconciler.extraction.reports.distinct import distinct_persons
from reconciler.extraction.reports.recalled_people import is_definite, recalls

REST = re.compile(r"\b(?:others?|more|another)\b", re.ASCII | re.IGNORECASE)
"""Said of those left beside the ones told before: no whole of anything."""
JOINED = range(5, 13)
"""Characters that "and" takes with whose the next are: "two cooks and their two children"; more than a dash has."""
JOINED_HEDGED = range(5, 20)
"""Likewise with what hedges the next: "14 cooks and at least three waiters"."""
MOST = 200
"""Fullest claims of one report that others are held against; no article has as many."""
MANY_TIMES = 10
"""What tells of so many more is no fuller word on them: "at least nine", where 135 died of another collapse."""
PERSONS = 8
"""So many who say one again are enough to tell that another is none of them."""
ROUND = 10
"""A round figure is off by a tenth at most."""
DOZEN = 12
ROUGH = 4
"""By a quarter, where it is one dozen: "nearly a dozen" are nine or more."""


Kind: TypeAlias = tuple[Outcome, Role, Unit]
"""What two claims must both count to be held against each other."""


def restatements(
    claims: Sequence[Claim],
    moved: Collection[str] = (),
    older: Collection[str] = (),
    one_more: Collection[str] = (),
) -> Mapping[str, str]:
    """Claim id to the id of the claim that says it in full, over the claims of one report in the order of the text.

    Claims `moved` here from the opening of another report never count as the full ones, nor `older` ones, which the
    text itself tells as such, of another number: "at least 22 died, down from 40". Those of `one_more` are of nobody
    who is told in the sentence before: "a nun was also killed".
    """
    found: dict[str, str] = {}
    saying: dict[str, list[Claim]] = {}
    fullest = by_kind(_fullest(claims, moved)[:MOST])
    by_id = {claim.id: claim for claim in claims}
    for claim in claims:
        others = [other for other in fullest.get(kind_of(claim), ()) if not _weaker(other, claim)]
        others = [other for other in others if other.id not in older or _as_many(other, claim)] if older else others
        others = [other for other in others if not _right_before(other, claim)] if claim.id in one_more else others
        again = (other for other in others if recalls(claim, other)) if is_definite(claim) else iter(())
        alike = (other for other in others if _restates(claim, other, moved))
        known = next(again, None)
        full = known or next((other for other in alike if not _apart(claim, found, by_id, other)), None)
        if full is None:
            continue
        said = found.get(full.id, full.id)
        others = saying.setdefault(said, [])
        if known is None and any(distinct_persons(claim, other) for other in others):
            continue
        found[claim.id] = said
        if claim.quantity.stated == 1 and len(others) < PERSONS:
            others.append(claim)
    return found


def _right_before(one: Claim, other: Claim) -> bool:
    """One person told in the sentence before the other's."""
    near = one.field == other.field and 0 <= other.sentence.start - one.sentence.end <= PARAGRAPH
    return near and one.quantity.stated == 1


PARAGRAPH = 4
"""Characters between two sentences that follow each other."""


def _as_many(left: Claim, right: Claim) -> bool:
    return left.quantity.stated == right.quantity.stated


def _apart(claim: Claim, found: Mapping[str, str], by_id: Mapping[str, Claim], other: Claim) -> bool:
    """Another person than the one whom `other` says again: "the politician" was Ada Moor, and is not Bo Lind."""
    said = by_id.get(found.get(other.id, ""))
    return said is not None and distinct_persons(claim, said)


def _weaker(full: Claim, claim: Claim) -> bool:
    """What only may have been is told again by nothing that was: "an order to kill six", then "the murder of six"."""
    return full.modality in ("hypothetical", "feared") and claim.modality == "asserted"


def by_kind(claims: Sequence[Claim]) -> Mapping[Kind, Sequence[Claim]]:
    """Claims by what they count, each in their order."""
    found: dict[Kind, list[Claim]] = {}
    for claim in claims:
        found.setdefault(kind_of(claim), []).append(claim)
    return found


def kind_of(claim: Claim) -> Kind:
    """Outcome, role and unit."""
    return claim.outcome, claim.role, claim.quantity.unit


def _fullest(claims: Sequence[Claim], moved: Collection[str]) -> list[Claim]:
    """Body before all else, printed numbers before vague words, in the order of the text."""
    return sorted(claims, key=lambda claim: (*_order(claim, moved)[:1], claim.quantity.stated is None))


def _restates(claim: Claim, full: Claim, moved: Collection[str]) -> bool:
    if claim.id == full.id or not _fit(claim.quantity, full.quantity) or not same_people(claim, full):
        return False
    if any(told(claim, full) for told in (distinct_persons, _goes_on, _joined, _listed)):
        return False
    if _pasted(claim, full):
        return _order(full, moved) < _order(claim, moved)
    if claim.modality == "denied" or full.modality == "denied":
        return False
    if claim.subset or full.subset:
        return _headed(claim, full)
    if claim.quantity.stated is not None and claim.quantity.stated == full.quantity.stated:
        return _order(full, moved) < _order(claim, moved)
    if full.quantity.stated is None:
        return False
    loose = claim.block not in STORY_BLOCKS or claim.attribution is None
    return loose and _looser(claim.quantity, full.quantity) and full.block in STORY_BLOCKS


def _listed(claim: Claim, full: Claim) -> bool:
    """Two bare numbers of one sentence, each of its own place: "Kent reported two, Surrey two and Essex one"."""
    together = (claim.field, claim.sentence) == (full.field, full.sentence)
    return together and " " not in claim.text and " " not in full.text


def _goes_on(claim: Claim, full: Claim) -> bool:
    """The later of the two counts more people than the earlier: "two died at once, two more on the way"."""
    first, second = sorted((claim, full), key=lambda each: (each.block in STORY_BLOCKS, each.start))
    return REST.search(second.text) is not None and REST.search(first.text) is None


def _joined(claim: Claim, full: Claim) -> bool:
    """Told side by side in one list: "two cooks and their two children" are four."""
    first, second = sorted((claim, full), key=lambda each: each.start)
    beside = first.sentence == second.sentence and first.field == second.field and not (first.subset or second.subset)
    hedged = second.quantity.hedge not in ("exact", "none", "vague")
    return beside and second.start - first.end in (JOINED_HEDGED if hedged else JOINED)


def _pasted(claim: Claim, full: Claim) -> bool:
    """Both stand in the same place of two sentences of one length: a text pasted twice."""
    there = claim.start - claim.sentence.start, claim.sentence.end - claim.sentence.start, claim.text
    return there == (full.start - full.sentence.start, full.sentence.end - full.sentence.start, full.text)


def _headed(claim: Claim, full: Claim) -> bool:
    """A title tells only of some: "132 children", where the body has "141 people, 132 of them children"."""
    told = claim.quantity.stated is not None and claim.quantity.stated == full.quantity.stated
    return told and nested(claim.group, full.group) and claim.block not in STORY_BLOCKS and full.block in STORY_BLOCKS


def _order(claim: Claim, moved: Collection[str]) -> tuple[bool, int]:
    return claim.block not in STORY_BLOCKS or claim.id in moved, claim.start


def same_people(left: Claim, right: Claim) -> bool:
    """Like is compared with like: outcome, role and unit agree and one group holds the other."""
    return kind_of(left) == kind_of(right) and nested(left.group, right.group)


def _fit(left: Quantity, right: Quantity) -> bool:
    """Some count fits both, or one is "more than" the number that the other prints."""
    alike = left.stated == right.stated is not None
    return share(left, right) or (alike and "more_than" in (left.hedge, right.hedge))


def share(left: Quantity, right: Quantity) -> bool:
    """Some count fits both."""
    return not _below(left, right) and not _below(right, left)


def _below(left: Quantity, right: Quantity) -> bool:
    """The most of the one is less than the least of the other."""
    return left.high is not None and right.low is not None and left.high < right.low


def _looser(claim: Quantity, full: Quantity) -> bool:
    """A vague word, or a smaller "more than"."""
    if claim.stated is None:
        return True
    if claim.hedge in ("nearly", "about"):
        rough = ROUGH if claim.stated == DOZEN else ROUND
        return full.stated is not None and abs(claim.stated - full.stated) * rough <= claim.stated
    if claim.hedge == "up_to":
        return full.stated is not None and full.stated > 1 and claim.stated < full.stated * MANY_TIMES
    far = full.stated is not None and claim.stated * MANY_TIMES < full.stated
    return claim.hedge in ("more_than", "at_least") and not far and (full.stated or 0) > claim.stated
