"""Denials of blame: who denies that he did it is no source for the harm."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import Claim
from reconciler.extraction.claims.sources.clauses import Clause


def sources_of_harm(found: Sequence[Clause], claim: Claim, text: str) -> Sequence[Clause]:
    """The clauses without denials of blame for what befell those of the claim."""
    if all(clause.stance != "denies" for clause in found):
        return found
    return [clause for clause in found if clause.stance != "denies" or not _denies_blame(clause, claim, text)]


def _denies_blame(clause: Clause, claim: Claim, text: str) -> bool:
    if _CONDEMNS.search(text, clause.speaker[1], clause.end) and not _TOLD.search(
        text, clause.end - 8, clause.end + 90
    ):
        return True
    return _BLAME.search(text, max(0, clause.end - len("denied ")), max(clause.end, claim.start)) is not None


_B = r"[ \u00a0\n]"
_BLAME = re.compile(
    rf"(?<!\w)(?:responsibility|involvement|participation|complicity|blame[sd]?|(?:any|a|its|their|his){_B}"
    rf"(?:\w{{1,14}}{_B})?(?:part|role|links?|hand|knowledge|connection)|to do with|being behind"
    rf"|(?:was|were|is|are|being|been){_B}(?:behind|involved|responsible|guilty|linked|to blame|related|connected)"
    rf"|(?:charges|accusations|allegations|claims){_B}(?:against|levell?ed|made)|accused{_B}(?:\w{{1,12}}{_B})?of"
    rf"|implicated{_B}in)(?!\w)",
    re.IGNORECASE,
)
"""What somebody denies who does not deny the harm."""
_CONDEMNS = re.compile(r"(?<!\w)(?:rejected|dismissed|refuted)$", re.IGNORECASE)
_TOLD = re.compile(
    r"(?<!\w)(?:claims?|reports?|accusations?|allegations?|charges?|suggestions?|figures?|toll|account|version|that|count"
    r"|rumou?rs?|statements?|assertions?|numbers?|estimates?)(?!\w)",
    re.IGNORECASE,
)
"""What is rejected as untrue; who rejects a murder only condemns it."""
