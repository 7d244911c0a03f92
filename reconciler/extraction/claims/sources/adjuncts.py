"""When and where somebody said it, told before the subject or between it and the verb."""

import re

from reconciler.extraction.words import WEEKDAY

_B = r"[ \u00a0\n]"
_TIME = re.compile(
    rf"{_B}(?:on|in|since|last|late|early|earlier|yesterday|today|{WEEKDAY})(?:{_B}[\w.]{{1,12}}){{0,3}}{_B}?",
    re.IGNORECASE,
)
_SAYINGS = "statement|interview|report|message|post|tweet|bulletin"
_ADJUNCT = re.compile(
    rf"(?:earlier|later|previously|initially|at first|meanwhile|meantime){_B}(?=(?:the|he|she|it|they){_B}?)"
    rf"|(?:on|in|at|over|during|after|since|by|within|before){_B}(?:[\w'’-]{{1,20}}{_B}){{1,4}}?(?=the{_B})"
    rf"|(?:on|at|by|in){_B}(?:that|this|the same|a|an|his|her|one){_B}(?:[a-z]{{3,12}}{_B})?"
    rf"(?:occasion|day|time|morning|evening|night|afternoon|date|{_SAYINGS}){_B}|on{_B}{WEEKDAY}{_B}",
    re.IGNORECASE,
)


def tells_of(words: str) -> bool:
    """Nothing, a time, or what else a speaker did stands between "who" and the verb: "medics who treated him said"."""
    return not words.strip() or _TIME.fullmatch(words) is not None or _DID.match(words) is not None


_DID = re.compile(
    rf"{_B}(?:was|were|is|are|has|have|had|gave|took|saw|left|lost|knew|heard|found|met|spoke|fought|ran|came|lives?"
    r"|works?|\w{2,12}ed)(?!\w)",
    re.IGNORECASE,
)


def behind_adjunct(text: str, start: int, end: int) -> int:
    """Where the subject itself begins: "over two days the front claims"."""
    adjunct = _ADJUNCT.match(text, start, end)
    return adjunct.end() if adjunct else start
