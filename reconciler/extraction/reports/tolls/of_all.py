"""Whether somebody who may have come upon some of the dead alone counts all of them: "put the toll at nine"."""

import re

from reconciler.concepts.claim import AttributionKind, Claim

_COUNTS: frozenset[AttributionKind] = frozenset({"official", "health", "media", "ngo", "unnamed", "party"})
"""Who hears how many died, and has not only seen some."""
BEFORE = 60
"""Characters before a number in which it is called a toll."""
_TOLL = re.compile(
    r"\b(?:tolls?|number of (?:the )?(?:dead|deaths|fatalities|people killed|those killed|victims)|death count)\b"
    r"[^.;:,]{0,30}$",
    re.ASCII | re.IGNORECASE,
)
_PEOPLE_DIED = re.compile(
    r"(?: (?:people|persons))? (?:(?:had |have )?(?:died|perished)|(?:were|had been|have been) killed|(?:were|are) dead"
    r"|(?:had |have )?lost their lives)"
    r"(?=[.,;\"”]| when | after | in (?!(?:the )?(?:first|second|third|other|one|each|latter|hospital|an? )\b)"
    r"| and (?:[\w-]+ ){1,5}(?:wounded|injured|hurt)\b)",
    re.ASCII,
)
"""Behind a number: all of them, and no blast or ward alone."""


def of_all_dead(claim: Claim, text: str) -> bool:
    """The claim is called a toll, or says plainly that so many people died, in the word of who counts them."""
    if claim.outcome != "killed" or claim.group != "people" or claim.subset:
        return False
    before = text[max(claim.sentence.start, claim.start - BEFORE) : claim.figure.start]
    if _TOLL.search(before) is not None:
        return True
    counts = claim.attribution is not None and claim.attribution.kind in _COUNTS
    return counts and _PEOPLE_DIED.match(text, claim.figure.end) is not None
