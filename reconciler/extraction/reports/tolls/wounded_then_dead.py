"""Counts of people hit that hold some who died, and of whom the dead are told apart."""

import re
from collections.abc import Mapping, Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.mention import FieldName
from reconciler.extraction.reports.tolls.found import includes
from reconciler.extraction.reports.tolls.hit_and_dead import (
    OTHERS,
)


def holds_dead(claim: Claim, beside: Sequence[Claim], texts: Mapping[FieldName, str]) -> bool:
    """Several who were hit, some of the dead `beside` them: "four were shot, one fatally", "four of the five died"."""
    if claim.outcome != "casualties" or claim.quantity.stated == 1:
        return False
    text = texts.get(claim.field, "")
    if OTHERS.search(claim.text) is not None:
        return any(includes(claim, dead, text) for dead in beside)
    if any(dead.end < claim.start and _ONE_OF_THEM.search(text, dead.end, claim.start) for dead in beside):
        return True
    return any(
        (dead.start > claim.end or _of_these(dead, claim, text)) and dead.text.lower() not in WHO_DID_IT
        for dead in beside
    )


def _of_these(dead: Claim, claim: Claim, text: str) -> bool:
    """So many of those hit: "two of at least 11 people shot have died"."""
    near = 0 < claim.start - dead.end <= OF_THE
    return near or _OF_ABOUT.fullmatch(text, dead.end, claim.start) is not None


_OF_ABOUT = re.compile(r" of (?:at least|more than|about|some|nearly|as many as) ", re.ASCII)
WHO_DID_IT = frozenset({"him", "himself", "herself", "self"})
"""Called so behind several who were hit, he is no one of them: "stabbed eight people before police shot him dead"."""
_ONE_OF_THEM = re.compile(
    r"\b(?:among|one of) (?:at least |the )?$|\b(?:after|when) [^.;:]{3,60}? (?:shot|stabbed) (?:at least )?$", re.ASCII
)
"""Between somebody who died and those who were hit: he is one of them."""
OF_THE = 8
"""Characters between the dead and those of whom they were: "four of the five people shot died"."""
