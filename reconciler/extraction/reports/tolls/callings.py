"""What people do or are to others, which tells persons apart: a landlord is no roommate, a bystander is new."""

from collections.abc import Iterable
from functools import cache

from reconciler.concepts.claim import Claim
from reconciler.extraction.claims.words.nouns import package_nouns
from reconciler.extraction.reports.tolls.describe import called
from reconciler.extraction.reports.tolls.people_words import AGED, HE, LAW, SHE

ORDINARY = HE | SHE | AGED.keys() | frozenset("old victim person resident suspect one body adult male shooter".split())
"""What anybody may be called."""


KIN = frozenset(
    "father mother son daughter brother sister husband wife uncle aunt nephew niece cousin grandson granddaughter"
    " grandfather grandmother stepson stepdaughter stepfather stepmother dad mom".split()
)
"""Of these no two words beside each other mean one person: "father, son killed"."""


def does_else(claims: Iterable[Claim], role: str) -> bool:
    """Called by another calling: a roommate is no landlord."""
    words = {called(claim) for claim in claims}
    callings = {word for word in words if word in LAW or (word not in ORDINARY and word in _callings())}
    return bool(callings) and role not in callings


@cache
def _callings() -> frozenset[str]:
    """Nouns for one person that say what he or she does or is to others."""
    return frozenset(word for word, noun in package_nouns().heads.items() if noun.number == "singular") - ORDINARY
