"""The wounded less those of them who died since: told beside fewer dead than there are now."""

import re
from collections.abc import Mapping, Sequence

from reconciler.concepts.claim import Claim, Outcome
from reconciler.concepts.mention import FieldName
from reconciler.concepts.report import Total
from reconciler.extraction.reports.tolls.ranks import rank
from reconciler.extraction.reports.tolls.told_within import size

_SINCE = re.compile(
    r"\b(?:has (?:now |also |since )?died|dies|(?:later|since) died|succumb(?:s|ed)|passed away"
    r"|died (?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|later|days? (?:after|later)|at an? hospital))\b",
    re.ASCII,
)
"""Said of somebody who was wounded first."""


def less_died_since(
    told: Mapping[Outcome, Total], claims: Sequence[Claim], texts: Mapping[FieldName, str]
) -> Mapping[Outcome, Total]:
    """The totals; of "one dead and four wounded" three wounded are left where "a second man has died"."""
    dead, hurt = told.get("killed"), told.get("injured")
    if dead is None or hurt is None or not dead.stated or (hurt.stated or 0) < FEWEST:
        return told
    late = [claim for claim in claims if _died_since(claim, texts)]
    before = {_dead_beside(claim, claims, late) for claim in claims if _counts(claim, hurt)} - {0} if late else set()
    more = dead.stated - max(before, default=dead.stated)
    told_all = more == 1 or any(rank(claim) == dead.stated for claim in late)
    if not 0 < more <= len(late) or more >= (hurt.stated or 0) or not told_all:
        return told
    left = (hurt.stated or 0) - more
    return {**told, "injured": Total(left, left, left, f"{hurt.because} less {late[0].text} killed")}


FEWEST = 2
"""Wounded of whom one may die and others live."""


def _died_since(claim: Claim, texts: Mapping[FieldName, str]) -> bool:
    """One person of whom it is told that the wounds were fatal in the end."""
    text = texts.get(claim.field, "")
    one = claim.outcome == "killed" and claim.quantity.stated == 1
    return one and (rank(claim) > 1 or _SINCE.search(text, claim.end, claim.sentence.end) is not None)


def _counts(claim: Claim, hurt: Total) -> bool:
    """Tells of as many wounded."""
    return claim.outcome == "injured" and claim.quantity.stated == hurt.stated


def _dead_beside(claim: Claim, claims: Sequence[Claim], late: Sequence[Claim]) -> int:
    """How many dead its sentence counts, but for those who died since."""
    here = (one for one in claims if one.outcome == "killed" and one.sentence == claim.sentence)
    return size([one for one in here if one.field == claim.field and one not in late])
