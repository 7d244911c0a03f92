"""What stands beside a name: which other is called so, whence somebody was taken, the rest of a body's name."""

import re

from reconciler.extraction.nationalities import NATIONALITIES
from reconciler.extraction.places.words import NAMES_OF_BODIES

OF_A_PEOPLE = ("ian", "ish", "ese", "ean", "nian")
PRECISELY = ("in", "near", "outside", "off")
_OF_ANOTHER = re.compile(r"\b(?P<name>[A-Z][\w'’-]{1,24}) (?P<called>[a-z]{4,14}|LGA|Area) of $", re.ASCII)
TOWNS = frozenset("city town village township hamlet settlement".split())
"""What "the Punjab" stands before to say where it lies: "the Punjab town of Oru"."""
_TAKEN_FROM = frozenset(
    "abducted kidnapped snatched fled evacuated drove driven driving expelled expelling ousted ousting dislodged"
    " pushed flushed withdrew withdrawn withdrawing retreated retreating retreat withdrawal pulled".split()
)
_ISLAMIC_STATE = "Islamic State"


def is_body(text: str, start: int, end: int) -> bool:
    """The Red Cross, and the provinces that the Islamic State calls its own."""
    if text[start:end].lower() in NAMES_OF_BODIES:
        return True
    return _ISLAMIC_STATE in text[max(0, start - len(_ISLAMIC_STATE) - 1) : end]


def of_another(text: str, first: int, start: int) -> bool:
    """What stands before says what another is called: "the Karrada district of Baghdad", not "the Greek island of"."""
    told = _OF_ANOTHER.search(text, first, start) if text.endswith(" of ", first, start) else None
    if told is not None and told["called"] in TOWNS and text.endswith("the ", first, told.start()):
        return False
    return told is not None and not told["name"].endswith(OF_A_PEOPLE) and told["name"].lower() not in NATIONALITIES


def taken_from(before: list[str]) -> bool:
    """Whence somebody was taken or driven: "abducted 270 girls from Chibok", "expelled the rebels from"."""
    return bool(before) and before[-1] == "from" and not _TAKEN_FROM.isdisjoint(before)


def fell(text: str, end: int) -> bool:
    """The name is that of what fell to somebody, or is under fire."""
    return _FELL.match(text, end) is not None


_FELL = re.compile(
    r" (?:fell (?:in)?to|(?:has|had|have) fallen (?:in)?to|(?:was|were|is|being) (?:overrun|shelled|besieged|retaken)"
    r"|(?:was|were|is) (?:hit (?:the )?(?:worst|hardest|hard|badly)|(?:the )?(?:worst|hardest)[- ]hit)"
    r"|(?:came|was|is|remained) under (?:\w+ )?(?:fire|siege|bombardment|shelling|attack))\b"
)


def is_outlet(text: str, first: int, start: int, end: int) -> bool:
    """An agency, or a station at the head of what begins at `first`: "TAP news", "Oru 24 - TAP:"."""
    if text.startswith((" news agency", " News Agency"), end):
        return True
    if text.startswith(" news", end) and end - start > len("UK") and text[start:end].isupper():
        return True
    return start == first and _NUMBERED.match(text, end) is not None


_NUMBERED = re.compile(r" \d{1,3}[ \u00a0][-–—][ \u00a0][A-Z]\w{1,12}:", re.ASCII)
