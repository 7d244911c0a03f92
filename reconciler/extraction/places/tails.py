"""Where a headline ends and the site's own name begins: "Man shot in Salem - WXYZ News, Weather, Sports"."""

import re

_SEPARATOR = re.compile(r"[ \u00a0](?:[-–—|«»:]{1,2})[ \u00a0]")
_SITE = re.compile(
    r"\b(?:News|Weather|Sports|Channel \d|TV|Radio|Times|Tribune|Herald|Gazette|Post|Journal|[KW][A-Z]{2,3}\d{0,2}"
    r"|[A-Z]{2,4}-?TV|(?:CBS|NBC|ABC|FOX) ?\d{0,2})\b|\.(?:com|org|net)\b"
)
_TAIL = 160
"""Characters that a site's name takes at most."""


def headline_end(text: str, start: int, end: int) -> int:
    """Where the headline from `start` to `end` leaves off, before the first separator that a site's name follows."""
    for separator in _SEPARATOR.finditer(text, max(start, end - _TAIL), end):
        after = _SEPARATOR.search(text, separator.end() - 1, end)
        if _SITE.search(text, separator.end(), after.start() if after else end) is not None:
            return separator.start()
    return end
