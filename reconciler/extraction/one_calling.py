"""Civilians counted by what they do, among whom nobody of another calling is."""

import re

from reconciler.concepts.claim import Claim

_OF_ANY_CALLING = re.compile(
    r"\b(?:civilians|villagers|locals|inhabitants|townspeople|brothers|sisters|siblings|cousins|spouses|twins|parents"
    r"|grandparents|children|students|pupils)$",
    re.IGNORECASE,
)


def of_one_calling(claim: Claim) -> bool:
    """Farmers, clerks or drivers; villagers and sisters may be of any calling."""
    return claim.group == "civilian" and _OF_ANY_CALLING.search(claim.text) is None
