"""Sentences that open with a time some days or months back, and with somebody new: "Last week, a raid …"."""

import re

from reconciler.extraction.reports.vocabulary.claimed_deeds import CLAIMED_ANOTHER
from reconciler.extraction.reports.vocabulary.words import ATTACKERS
from reconciler.extraction.words import FEW

_LATELY = re.compile(
    r"(?:(?:And|But|Just|Only),? )?(?:(?:[Ll]ate |[Ee]arly )?[Ll]ast (?:week|weekend|month|year|spring|summer|autumn"
    r"|fall|winter)|[Ee]arlier (?:this|last) (?:week|month|year)"
    rf"|(?:[Aa]n?|{FEW}|[A-Z][a-z]{{2,7}}|\d{{1,2}}) (?:days?|weeks?|months?|years?) ago)"
    rf"(?:,? (?:in|at|near|outside) [^,.;]{{3,40}})?,? (?:{CLAIMED_ANOTHER}"
    r"|(?:at least |more than |nearly |about |some |up to |as many as )?"
    rf"(?:an?|another|{FEW}|\d{{1,3}}|{ATTACKERS}|bandits|raiders|bombers|suspected|unidentified|unknown|masked"
    r"|armed) )",
    re.ASCII,
)


def opens_lately(words: str) -> bool:
    """A sentence opens with a time some days or months back and with somebody new."""
    return _LATELY.match(words) is not None
