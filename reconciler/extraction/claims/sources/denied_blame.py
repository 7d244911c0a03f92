"""Denials of blame, and blame: who denies that he did it, or says who did, is no source for the harm."""

import re
from collections.abc import Sequence

from reconciler.concepts.claim import Claim
from reconciler.extraction.claims.sources.clause import Clause


def sources_of_harm(found: Sequence[Clause], claim: Claim, text: str) -> Sequence[Clause]:
    """The clauses without denials of blame for what befell those of the claim, and without blame for what is known."""
    return [
        clause
        for clause in found
        if not (clause.stance == "denies" and _denies_blame(clause, claim, text))
        and not (_speaks_of_blame(clause, text) and _known(clause, claim, text))
    ]


def _speaks_of_blame(clause: Clause, text: str) -> bool:
    return clause.stance == "denies" or _BLAMES.search(text, clause.speaker[1], clause.end) is not None


_BLAMES = re.compile(r"\b(?:accus(?:ed|es|ing)|blam(?:ed|es|ing)|condemn(?:ed|s|ing))$", re.ASCII)


def _known(clause: Clause, claim: Claim, text: str) -> bool:
    """Told by the way of what the blame is for: "denied that it carried out the strike, which killed nine"."""
    return _BY_THE_WAY.search(text, clause.end, max(clause.end, claim.start)) is not None


_BY_THE_WAY = re.compile(
    r"\b(?:strike|attack|raid|bombing|blast|assault|shelling|massacre|ambush|explosion|shooting|crash|incident|offensive"
    r"|operation|fire|siege)s?(?: [a-z]{2,9}(?: [A-Z][\w'’-]{2,20}){1,3}| (?:on|last) [A-Z]?[a-z]{2,8})?,?"
    r"[ \u00a0\n](?:which|that|in which|where)(?: [a-z]{2,10})? ?(?:killed|left|injured|wounded|claimed|took)?\b",
    re.ASCII,
)


def _denies_blame(clause: Clause, claim: Claim, text: str) -> bool:
    if _CONDEMNS.search(text, clause.speaker[1], clause.end) and not _TOLD.search(
        text, clause.end - 8, clause.end + 90
    ):
        return True
    return _BLAME.search(text, max(0, clause.end - len("denied ")), max(clause.end, claim.start)) is not None


_B = r"[ \u00a0\n]"
_DID_IT = (
    rf"(?:carr(?:ied|ying){_B}out|conduct(?:ed|ing)|stag(?:ed|ing)|launch(?:ed|ing)|mount(?:ed|ing)|order(?:ed|ing)"
    rf"|plann(?:ed|ing)|plant(?:ed|ing)|committ(?:ed|ing)|perpetrat(?:ed|ing))"
)
"""What somebody denies to have done: that it was done is known where it is "the" deed, or that of a day."""
_BLAME = re.compile(
    rf"(?<!\w)(?:responsibility|involvement|participation|complicity|blame[sd]?|(?:any|a|its|their|his){_B}"
    rf"(?:\w{{1,14}}{_B})?(?:part|role|links?|hand|knowledge|connection)|to do with"
    rf"|(?:was|were|is|are|being|been){_B}(?:behind|involved|responsible|guilty|linked|to blame|related|connected)"
    rf"|(?:charges|accusations|allegations|claims){_B}(?:against|levell?ed|made)|accused{_B}(?:\w{{1,12}}{_B})?of"
    rf"|implicated{_B}in|{_DID_IT}(?!{_B}(?:an?|any){_B}))(?!\w)",
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
