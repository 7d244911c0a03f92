"""People of no told number in one list with those counted: "killed a soldier and dozens of civilians"."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import Claim


def untold_beside(chosen: Sequence[Claim], claims: Sequence[Claim], text: str) -> list[Claim]:
    """Those of `claims` whose number no one tells, each right behind one of `chosen` in its list, in order."""
    ids = {claim.id for claim in chosen}
    ends = {claim.end for claim in claims if claim.id in ids}
    found: list[Claim] = []
    for claim in claims:
        if claim.id in ids or claim.quantity.stated is not None or claim.part_of is not None or claim.restates:
            continue
        here = (end for end in ends if claim.sentence.start <= end < claim.start)
        other = claim.subset or claim.text in _ANYBODY or _NAMED.match(text, claim.end) is not None
        if (
            not other
            and not _may_do(claim, text)
            and any(_AND.fullmatch(text, end, claim.start) is not None for end in here)
        ):
            found.append(claim)
    return found


def _may_do(claim: Claim, text: str) -> bool:
    """They are rather the subject of a verb behind them: "killed a guard and officers returned fire"."""
    return (
        _VERB.search(text, claim.sentence.start, claim.start) is not None
        and _DO.match(text, claim.end, claim.sentence.end) is not None
    )


_VERB = re.compile(
    r"\b(?:kill|injur|wound|hurt|claim|leav|left|tak|took|shot|shoot|stab|murder|slay|slain|execut|captur|kidnap|abduct"
    r"|arrest|displac|rescu|trap|burn|hit|struck|strik)",
    re.IGNORECASE,
)
"""What befalls a list behind it."""
_DO = re.compile(
    r"[^.,;:]*?\b(?:[a-z]{2,12}ed|was|were|is|are|has|have|had|will|would|could|may|ran|fled|hid|took|shot|said|say|says"
    r"|left|went|came|got|held|lost|made|fought|told|saw|found|began|stood|fell|gave|kept|met|put|set|sat|threw|drove"
    r"|broke|sought|brought|caught|thought|heard|felt|paid|sent|spent|rose|swept|woke|wept|hit|struck|built|dug)\b"
)
_ANYBODY = ("others", "many", "some", "several")
"""Rather the subject of the next verb: "they killed a boy, and others hurt his father"."""
_AND = re.compile(
    r"(?: (?:in|at|near|from|of)(?: [A-Z][\w'’-]{1,20}){1,3})?(?:, [A-Z][\w .'’-]{2,40})?"
    r",? (?:and|as well as|along with|together with) (?:(?:his|her|their) )?"
)
"""Between two of a list."""
_NAMED = re.compile(r"(?:,|:| [-–—]) ?[A-Z]")
"""Behind those who are told by name: "her children, Ana and Bo"."""
