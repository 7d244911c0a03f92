"""People told dead as a group that was counted before as hit: "shot two boys", then "the boys died"."""

from collections.abc import Sequence

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.group import Group
from reconciler.extraction.reports.recalled_people import is_definite, recalls
from reconciler.extraction.reports.tolls.person import by_himself

TELLING: frozenset[Group] = frozenset({"child", "woman", "man"})
"""Groups that the next words for them are of as well: "his two sons … the boys"."""


def with_their_number(claims: Sequence[Claim]) -> list[Claim]:
    """The claims; the dead of whom only "the boys" is said have the number of those who were hit before."""
    return [_numbered(claim, claims[:at]) for at, claim in enumerate(claims)]


def _numbered(claim: Claim, before: Sequence[Claim]) -> Claim:
    if claim.outcome != "killed" or not is_definite(claim):
        return claim
    hit = [other for other in before if other.outcome in ("casualties", "injured") and recalls(claim, other)]
    died = (other for other in before if other.outcome == "killed" and not by_himself(other))
    dead = any(other.group in {claim.group, "people"} for other in died)
    several = {other.quantity.stated for other in hit if other.group in TELLING}
    if dead or len(several) != 1:
        return claim
    return msgspec.structs.replace(claim, quantity=hit[0].quantity)
