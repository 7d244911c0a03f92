"""People hurt beside the dead of a crash: "a man has died. The driver of the other car was hurt"."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import Claim
from reconciler.extraction.reports.tolls.callings import ORDINARY
from reconciler.extraction.reports.tolls.describe import called, describe
from reconciler.extraction.reports.tolls.person import Person

_OTHER_CAR = re.compile(
    r" (?:of|in|from) (?:the (?:other|second|third)|another|a second) (?:[a-z]{3,10} )?"
    r"(?:cars?|vehicles?|vans?|lorry|truck|bus|motorcycle|taxi|pick-?up|suv)\b",
    re.ASCII | re.IGNORECASE,
)
_SLIGHTLY = re.compile(
    r"[^.;\n]{0,90}?\b(?:minor|slight|superficial) (?:[a-z]{3,8} )?(?:injur(?:y|ies)|burns|cuts|wounds)\b"
    r"|[^.;\n]{0,60}?\btreated for shock\b",
    re.ASCII,
)
"""Of what nobody dies."""


def of_another_car(claim: Claim, found: Sequence[Person], text: str) -> bool:
    """Called by what he does and hurt in another car, or but slightly, where all told before are dead."""
    if claim.outcome != "injured" or not found or claim.role == "attacker":
        return False
    if not all(person.dead for person in found):
        return False
    if called(claim) in ORDINARY:
        sex = describe(claim, text).sex
        known = sex is None or any(person.known.sex in (None, sex) for person in found)
    elif _OTHER_CAR.match(text, claim.end) is not None:
        return True
    else:
        known = any(called(claim) in person.known.nouns for person in found)
    return not known and _SLIGHTLY.match(text, claim.end) is not None
