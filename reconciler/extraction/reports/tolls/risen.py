"""Words by which a toll rose to a number, or is final."""

import re

from reconciler.concepts.claim import Claim

FAR = 140
RISEN = re.compile(
    r"\b(?:tolls?|deaths|fatalities|dead|bodies|victims|killed|tally|count)\b[^.;:,]{0,100}?"
    r"\b(?:rose|risen|rises|climbed|climbs|grew|grown|increased|mounted|jumped|went up|stands?|stood|reached|hits?"
    r"|pass(?:es|ed)|top(?:s|ped)|now)\b"
    r"(?: by (?:one|two|\d))?(?: (?:to|at))?(?: (?:at least|about|some|nearly))? $",
    re.ASCII | re.IGNORECASE,
)
"""Before the number that a toll rose to."""
TAKEN_TO = re.compile(
    r"\b(?:taking|takes|took|bringing|brings|brought|raising|raises|raised|pushing|pushes|pushed) the "
    r"(?:[a-z]{3,10} ){0,3}(?:toll|count|total|tally|number of (?:dead|deaths|people killed|killed))"
    r"[^.;:,]{0,40}? to (?:(?:at least|about|some|nearly) )?$",
    re.ASCII | re.IGNORECASE,
)
"""Before the number that one more death brings it to."""
FINAL = re.compile(r"\bfinal (?:[a-z]{3,10} )?(?:toll|count|tally)\b[^.;:,]{0,40}$", re.ASCII | re.IGNORECASE)
"""Before the number that nobody will be added to."""
_UP_FROM = re.compile(
    r"[^.;]{0,60}?,? (?:\(?up|an increase|rising|increased|a rise) (?:sharply |slightly )?from\b"
    r"|[^.;]{0,40}? (?:now|so far|to date|as of)\b",
    re.ASCII,
)
"""Behind the number that a toll rose to: "21 had died, up from 19"."""
_NOW = re.compile(
    r"\b(?:revised|raised|raising|updated|put up|pushed up|lifted) (?:the |its |that |their )?[^.;,]{0,60}?"
    r"\bto (?:at least |about |some )?$|\b(?:now|so far|by then)\b[^.;]{0,40}$",
    re.ASCII | re.IGNORECASE,
)
"""Before it: "the ministry revised the toll to 21"."""


FEWEST = 2
"""People whom a toll can rise to."""


def says_it_rose(claim: Claim, text: str) -> bool:
    """The words around the number say that it is what the toll came to since; a title does not say since when."""
    if claim.block != "body" or claim.covers is not None or (claim.quantity.stated or 0) < FEWEST:
        return False
    before = _NOW.search(text, max(claim.sentence.start, claim.start - FAR), claim.start)
    return before is not None or _UP_FROM.match(text, claim.end, claim.sentence.end) is not None
