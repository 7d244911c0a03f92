"""People counted by what they do or where they are from, among whom nobody of another calling or people is."""

import re

from reconciler.concepts.claim import Claim
from reconciler.extraction.nationalities import NATIONALITIES, ONE_OF_THEM

_OF_ANY_CALLING = re.compile(
    r"\b(?:civilians|villagers|locals|inhabitants|townspeople|brothers|sisters|siblings|cousins|spouses|twins|parents"
    r"|grandparents|children|students|pupils)$",
    re.IGNORECASE,
)


def of_one_calling(claim: Claim) -> bool:
    """Farmers, clerks or drivers; villagers and sisters may be of any calling."""
    return claim.group == "civilian" and _OF_ANY_CALLING.search(claim.text) is None


def of_one_people(claim: Claim) -> bool:
    """Germans, Kenyans or Israelis, counted by that alone."""
    word = claim.text.rsplit(maxsplit=1)[-1].lower() if claim.text else ""
    return word.removesuffix("s") in NATIONALITIES or word.removesuffix("s") in ONE_OF_THEM
