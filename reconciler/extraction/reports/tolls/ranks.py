"""The number that a victim is told by: "a fourth victim", "the 12th person"."""

import re

from reconciler.concepts.claim import Claim
from reconciler.extraction.reports.roles.nth_day import ORDINALS

_NUMBERED = re.compile(
    rf"(?:an? |the )?(?P<rank>{'|'.join(ORDINALS)}|\d{{1,2}}(?=(?:st|nd|rd|th)\b))(?:st|nd|rd|th)?"
    r"(?: (?:[a-z]{3,12} )?"
    r"(?:victim|person|fatality|man|woman|boy|girl|teen|teenager|child|juvenile|male|female|patient|officer|deputy"
    r"|(?:police|fire|fisher|crew|service)m[ae]n|policewoman|constable|soldier|trooper|marine|guard|firefighter|miner"
    r"|worker|employee|passenger|student|pupil|villager|resident|protester|demonstrator|civilian|climber|hiker|skier"
    r"|sailor|migrant|tourist|inmate|prisoner|hostage|teacher|nurse|doctor|worshipper|pilgrim|fan)\b|$)",
    re.IGNORECASE,
)


def rank(claim: Claim) -> int:
    """The number that a victim is told by; 0 for none."""
    found = _NUMBERED.match(claim.text)
    if found is None:
        return 0
    rank = found["rank"].lower()
    return int(rank) if rank.isdigit() else ORDINALS.index(rank) + 2
