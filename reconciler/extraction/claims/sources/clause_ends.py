"""Where a reporting clause ends its sentence or its quotation, or only sets beside what was told."""

import re

from reconciler.extraction.words import FEW

_SHORT_REST = re.compile(
    r"[ \u00a0\n](?:on|in|at|by|through|via|to|during|late|early)(?:[ \u00a0\n][a-z'’-]{1,20}){1,5}\.?$",
    re.ASCII | re.IGNORECASE,
)
"""A few words behind a verb at the end of a sentence: "the agency said on its website"."""


def ends_sentence(text: str, past: int, end: int) -> bool:
    """Nothing, or only a few words of where it was said, stands behind the clause."""
    ends = text[past : past + 1] in (".", ",", ";") or _SHORT_REST.match(text, past, end) is not None
    return ends or _CREDIT.match(text, past, end) is not None


_CREDIT = re.compile(r"[ \u00a0][—–-]{1,2}[ \u00a0][A-Z][\w. ]{1,20}$")
"""The agency behind a dash at the end of a line."""


def only_sets(text: str, past: int, end: int, *, told_in: bool) -> bool:
    """Only what it is set beside stands behind, and counts nobody: "…, the army said in the latest blow to peace".

    `told_in`: a statement or the like is named right before, which "that" goes on from.
    """
    beside = _BESIDE.match(text, past, end) or (told_in and _WHICH.match(text, past, end))
    return bool(beside) and _COUNTS.search(text, past, end) is None


_BESIDE = re.compile(
    r"[ \u00a0\n](?:in (?:the|what|one|an?)|when|as|while|amid|calling it|describing|blaming|vowing)(?!\w)",
    re.IGNORECASE,
)
_WHICH = re.compile(r",?[ \u00a0\n](?:that|which)(?!\w)", re.IGNORECASE)
_COUNTS = re.compile(
    rf"\d|(?<!\w)(?:{FEW}|dozens?|several|many|some|hundreds|(?:kill|murder|wound|injur|captur|abduct|kidnap)\w{{0,5}}"
    r"|died|dead|dies|deaths?|toll|hurt|shot|missing|casualties|bod(?:y|ies))(?!\w)",
    re.IGNORECASE,
)
"""What may be told of others behind the clause, who have the same source."""


def ends_quotation(text: str, speaker: int, past: int, end: int) -> bool:
    """Who spoke stands right behind a quotation, and then only when or where: "…," the mayor said after the fire."""
    quoted = text[max(0, speaker - 3) : speaker].rstrip()[-2:] in _QUOTED
    return quoted and _WHEN.match(text, past, end) is not None and _OPENS.search(text, past, end) is None


_QUOTED = (',"', ",”", "?”", '?"', "!”", '!"', "”,", '",')
_WHEN = re.compile(
    r"[ \u00a0\n](?:(?:hours|minutes|shortly|soon|just|a day|days|moments) )?"
    r"(?:after|as|while|when|before|following|during|in|at|on|outside|near|from|by|amid)[ \u00a0\n]",
    re.IGNORECASE,
)
_OPENS = re.compile('["“]')
