"""The number that a victim is told by: "a fourth victim", "the 12th person"."""

import re
from functools import lru_cache

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


MOST_KEPT = 1 << 10
"""Words for people of which it is kept whether they are numbered: a text asks of the same few again and again."""


def rank(claim: Claim) -> int:
    """The number that a victim is told by; 0 for none."""
    return _rank(claim.text)


@lru_cache(MOST_KEPT)
def _rank(words: str) -> int:
    found = _NUMBERED.match(words)
    if found is None:
        return 0
    rank = found["rank"].lower()
    return int(rank) if rank.isdigit() else ORDINALS.index(rank) + 2
