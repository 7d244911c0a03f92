"""Towns of papers and stations that tell a story: "the Salem Herald reported", "told WXYZ Salem"."""

import re

_PAPER = re.compile(
    r" (?:(?:[A-Z][a-z]{2,9} ){0,2}(?:Gazette|Tribune|Times|Herald|News|Post|Journal|Star|Banner|Register|Dispatch"
    r"|Chronicle|Democrat|Observer|Sentinel|Courier|Bulletin|Telegraph|Examiner|Globe|Enquirer|Inquirer)"
    r"|Free Press|Sun-Times)\b(?!(?:['’]s)? (?:building|office|newsroom|plant|parking))",
    re.ASCII,
)
"""Behind the town of a paper."""
_STATION = re.compile(
    r"\b(?:CBS|NBC|ABC|FOX|Fox|PBS|NPR|CNN|[KW][A-Z]{2,3})(?:-?TV)?(?: \d{1,2})?(?: News)?(?: in)? $", re.ASCII
)
"""Before the town of a station."""
_OF_SITE = re.compile(r"(?:, [A-Z]{2}|, [A-Z][a-z]{3,12})?(?: ?\||\s*$|\n)", re.ASCII)
"""Behind the town of a site, alone between bars: "Two shot | Salem, OR | News"."""
BEFORE = 24
"""Characters in which it stands."""


def of_teller(text: str, start: int, end: int) -> bool:
    """A paper or a station is called by the place, or is told to be there behind a headline."""
    if text.endswith("| ", 0, start):
        return _OF_SITE.match(text, end) is not None
    return _PAPER.match(text, end) is not None or _STATION.search(text, max(0, start - BEFORE), start) is not None
