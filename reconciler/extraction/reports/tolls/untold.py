"""People of no told number in one list with those counted: "killed a soldier and dozens of civilians"."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import Claim


def untold_beside(chosen: Sequence[Claim], claims: Sequence[Claim], text: str) -> list[Claim]:
    """Those of `claims` whose number no one tells, each right behind one of `chosen` in its list, in order."""
    ids = {claim.id for claim in chosen}
    ends = {claim.end for claim in claims if claim.id in ids or claim.part_of in ids or claim.quantity.stated == 1}
    found: list[Claim] = []
    for claim in claims:
        if claim.id in ids or claim.quantity.stated is not None or claim.part_of is not None or claim.restates:
            continue
        here = (end for end in ends if claim.sentence.start <= end < claim.start)
        listed = claim.subset or claim.text in _ANYBODY or _NAMED.match(text, claim.end) is not None
        if not listed and any(_AND.fullmatch(text, end, claim.start) is not None for end in here):
            found.append(claim)
    return found


_ANYBODY = ("others", "many", "some", "several")
"""Rather the subject of the next verb: "they killed a boy, and others hurt his father"."""
_AND = re.compile(
    r"(?: (?:in|at|near|from|of)(?: [A-Z][\w'’-]{1,20}){1,3})?(?:, [A-Z][\w .'’-]{2,40})?"
    r",? (?:and|as well as|along with|together with) (?:(?:his|her|their) )?"
)
"""Between two of a list."""
_NAMED = re.compile(r"(?:,|:| [-–—]) ?[A-Z]")
"""Behind those who are told by name: "her children, Ana and Bo"."""
