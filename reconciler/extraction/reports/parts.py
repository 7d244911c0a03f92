"""Ties claims of one report that count some of the people of another, or add up to it."""

import re
from collections.abc import Callable, Mapping, Sequence

from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.group import ancestry, nested
from reconciler.extraction.one_calling import of_one_calling
from reconciler.extraction.reports.restate import MOST, REST, by_kind, kind_of, same_people
from reconciler.extraction.reports.voices import of_two_sides

BESIDE = range(4, 8)
"""Characters that "and" takes, which joins a list: "three adults and a child"."""
LISTED = 20
"""Characters between two of one list: a comma, and perhaps somebody of no number, "his aides"."""
BEFORE = range(4, 20)
"""Characters that "and" takes with what hedges the next: "13 sailors and about 170 others"."""


def parts(claims: Sequence[Claim], totals: Sequence[Claim]) -> Mapping[str, str]:
    """Claim id to the id of the total that its people are among."""
    found: dict[str, str] = {}
    listed = _lists(claims)
    wholes = by_kind([total for total in totals[:MOST] if total.quantity.stated is not None])
    for claim in claims:
        of_its_kind = wholes.get(kind_of(claim), ())
        wider = (total for total in of_its_kind if _is_part(claim, total) and not listed(claim, total))
        whole = next((total for total in wider if not (_KIN.search(total.text) and listed(total, claim))), None)
        if whole is not None:
            found[claim.id] = whole.id
    return found


_KIN = re.compile(r"\b(?:brothers|sisters|siblings|cousins|sons|daughters|uncles|aunts|nephews|nieces)$", re.IGNORECASE)
"""Behind whom others of one list are others: "four brothers, a nurse and a clerk"."""


def _lists(claims: Sequence[Claim]) -> Callable[[Claim, Claim], bool]:
    """Whether a list goes on from the first to the second, told side by side: "a mayor, his aide and six guards"."""
    lists: dict[str, int] = {}
    last: Claim | None = None
    for claim in sorted(claims, key=lambda claim: (claim.field, claim.start)):
        joined = last is not None and last.sentence == claim.sentence and last.outcome == claim.outcome
        goes_on = joined and last is not None and not last.subset and claim.start - last.end < LISTED
        lists[claim.id] = lists[last.id] if goes_on and last is not None and not claim.subset else len(lists)
        last = claim
    return lambda one, other: one.start < other.start and lists[one.id] == lists.get(other.id)


def _in_one_list(claim: Claim, total: Claim) -> bool:
    """Told side by side: both among the dead, or neither some of the other."""
    if claim.subset or total.subset:
        return claim.subset and total.subset
    return claim.start - total.end in BESIDE or total.start - claim.end in BEFORE


def sums(claims: Sequence[Claim], totals: Sequence[Claim]) -> Mapping[str, str]:
    """Claim id to the id of the total told elsewhere that the claims of one sentence add up to."""
    told: dict[tuple[str, int, Outcome], list[Claim]] = {}
    for claim in claims:
        told.setdefault((claim.field, claim.sentence.start, claim.outcome), []).append(claim)
    wholes: dict[int | None, list[Claim]] = {}
    for total in totals[:MOST]:
        wholes.setdefault(total.quantity.stated, []).append(total)
    found: dict[str, str] = {}
    for side_by_side in told.values():
        counted = [claim for claim in side_by_side if not claim.subset]
        alike = wholes.get(sum(claim.quantity.stated or 0 for claim in counted), ()) if len(counted) > 1 else ()
        whole = next((total for total in alike if _told_elsewhere(counted, total)), None)
        found |= {claim.id: whole.id for claim in counted} if whole is not None else {}
    return found


def _told_elsewhere(claims: Sequence[Claim], total: Claim) -> bool:
    return all(claim.sentence != total.sentence and same_people(claim, total) for claim in claims)


def _is_part(claim: Claim, total: Claim) -> bool:
    stated, whole = claim.quantity.stated, total.quantity.stated
    if stated is None or whole is None or stated >= whole or claim.id == total.id:
        return False
    if claim.sentence == total.sentence and _in_one_list(claim, total):
        return False
    lower = total.group in ancestry(claim.group)[1:] or (claim.subset and nested(claim.group, total.group))
    others = REST.search(total.text) is not None or of_one_calling(total) or of_two_sides(claim, total)
    return lower and (claim.subset or not others)
