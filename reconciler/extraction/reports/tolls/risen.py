"""Words by which a toll rose to a number, or is final."""

import re

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
