"""Attackers told in or out of a count of one sentence."""

import re

from reconciler.concepts.claim import Claim
from reconciler.extraction.scanner import holds_any

_ATTACKER = (
    r"(?:the |both |all |its |their )?(?:a |an |one |two |three |\d{1,2} )?(?:alleged |suspected |lone |suicide"
    r" |apparent ){0,2}"
    r"(?:gunman|gunmen|shooter|shooters|attacker|attackers|assailant|assailants|bomber|bombers|suspect|suspects|killer"
    r"|perpetrator|perpetrators|hijackers)(?![\w-])"
)
_ATTACKER_NOUNS = "gunm shooter attacker assailant bomber suspect killer perpetrator hijacker".split()
"""Of these every word for an attacker holds one."""
_COUNTED_IN = re.compile(
    rf"(?<!not )(?<!\w)(?:(?:including|includes|included|among them|counting) {_ATTACKER}|{_ATTACKER} among them)",
    re.IGNORECASE,
)
_COUNTED_OUT = re.compile(
    rf"(?:not including|not counting|excluding|besides|in addition to|apart from|aside from|as well as|along with|plus)"
    rf" {_ATTACKER}",
    re.IGNORECASE,
)
_BESIDE_COUNT = (
    "includ|among them|counting|excluding|besides|in addition to|apart from|aside from|as well as|along with|plus"
).split("|")
"""Of these whatever says so holds one."""
REACH = 160
"""Characters after a figure within which its attackers are told."""


def count_attackers(claim: Claim, text: str) -> bool | None:
    """Whether a toll says that it counts those who attacked."""
    if claim.role == "attacker" or claim.quantity.stated == 1:
        return None
    end = min(claim.end + REACH, claim.sentence.end)
    low = text[claim.end : end].lower()
    if not holds_any(low, _ATTACKER_NOUNS) or not holds_any(low, _BESIDE_COUNT):
        return None
    if _COUNTED_OUT.search(text, claim.end, end):
        return False
    return True if _COUNTED_IN.search(text, claim.end, end) else None
