"""Whose a paper is that is told by its noun alone: "the report adds" behind "the police gave a report"."""

import re

from reconciler.concepts.claim import AttributionKind
from reconciler.extraction.claims.sources.kinds import told_by

_BARE = re.compile(
    r"(?:the|this|that|a|another)[ \n](?:(?:first|second|third|next|last|same|latest)[ \n])?"
    r"(?P<what>report|message|letter|note|dispatch|leaflet|bulletin)s?(?:[ \n]begins[ \n]by)?$",
    re.IGNORECASE,
)
_CLANDESTINE = re.compile(r"(?<!\w)clandestine(?!\w)", re.IGNORECASE)
WITHIN_DATELINE = 150
"""Characters at the head of a text in which it stands where it comes from."""
LONGEST = 90
"""Characters before a noun in which it stands whose paper it is."""
MOST = 8
"""Mentions of it that are looked at."""
LOOK_BACK = 6_000
"""Characters back in which the paper is told of before."""


def in_hiding(text: str) -> bool:
    """The text is of a station of armed men in hiding."""
    return _CLANDESTINE.search(text, 0, WITHIN_DATELINE) is not None


def kind_of_paper(phrase: str, text: str, before: int) -> AttributionKind | None:
    """The kind of those who gave a paper; null where the phrase is none, or tells itself whose it is."""
    bare = _BARE.match(phrase)
    if bare is None:
        return None
    low, what = text[max(0, before - LOOK_BACK) : before].lower(), bare["what"].lower()
    at = len(low)
    for _ in range(MOST):
        at = low.rfind(what, 0, at)
        if at < 0:
            break
        head = re.split(r"[.:;\]]\s|\n\n", low[max(0, at - LONGEST) : at])[-1]
        kind = told_by(head)[0]
        if kind not in ("none", "unnamed"):
            return kind
    return "party" if in_hiding(text) else "unnamed"
