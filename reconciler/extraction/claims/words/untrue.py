"""Reports that the sentence itself calls untrue or unchecked: "the report that a guard died is unfounded"."""

import re

REACH = 80
"""Characters before a figure in which such words are looked for; twice as many behind it."""
REPORT = tuple("report claim rumor rumour allegation suggestion assertion toll figure".split())
REPORTS_OF = re.compile(
    rf"(?<!\w)(?:{'|'.join(REPORT)})s?"
    r"(?: (?!was |were |is |are |had |have )\w{1,15}){0,3} (?:that|of)(?!\w)[^.;:,]{0,60}$",
    re.IGNORECASE,
)
UNTRUE = re.compile(
    r"[^.;:,]{0,130}? (?:is|are|was|were|proved|turned out to be) (?:\w{1,12}ly )?(?:false|untrue|baseless|unfounded"
    r"|groundless|without (?:any )?(?:foundation|basis)|fake|fabricated|not true|incorrect|wrong|a lie|lies)(?!\w)",
    re.IGNORECASE,
)
UNCHECKED = re.compile(
    r"[^.;:,]{0,80}? (?:could not(?: (?:yet|immediately))?|cannot|can not|(?:have|has) not(?: yet)?)(?: be| been)?"
    r" (?:\w{1,14}ly )?(?:be |been )?(?:verified|confirmed|corroborated)(?!\w)",
    re.IGNORECASE,
)
"""What is said of reports behind a figure in them: "reports of 14 deaths could not be verified"."""


def called_untrue(text: str, start: int) -> bool:
    """What stands at `start` is in a report that the sentence calls untrue: "the report that a guard died is false"."""
    before, after = (
        words.replace("\u00a0", " ").replace("\n", " ")
        for words in (text[max(0, start - REACH) : start], text[start : start + REACH + REACH])
    )
    return REPORTS_OF.search(before) is not None and UNTRUE.match(after) is not None
