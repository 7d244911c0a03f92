"""Who opens a sentence by his full name and what he is: "Ada Brown, a baker on the boat, swam ashore"."""

import re

_CALLED = re.compile(
    r"[A-Z][\w'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,2}, (?P<what>(?:\d{2}, )?(?:an?|who|whose) [^,.;]{3,60})(?=, [a-z])"
)
_NO_PERSON = re.compile(
    r"\b(?:city|town|village|port|suburb|district|province|region|island|group|firm|company|agency|river)\b"
)
"""Says that the name is of no person."""
_DEAD = re.compile(r"\b(?:died|killed|dead|drowned|perished)\b")
"""Who is among these says nothing in the next sentence."""


def called(text: str, start: int, end: int) -> str | None:
    """The name with what he is, at the head of the sentence in `[start, end)`, for whom "he" stands behind it."""
    told = _CALLED.match(text, start, end)
    if told is None or _NO_PERSON.search(told["what"]) is not None or _DEAD.search(text, told.end(), end) is not None:
        return None
    return told.group()
