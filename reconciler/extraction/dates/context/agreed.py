"""What is agreed on or called for on one day, to be done on another: "agreed Monday to meet Friday"."""

from collections.abc import Sequence

from reconciler.extraction.dates.grammar.tables import PARTS_OF_DAY
from reconciler.extraction.words import WEEKDAYS

AGREED = frozenset(("agreed", "agree", "agrees", "decided"))
DECIDING = frozenset("voted offered opted chose resolved".split())
"""With the day on which it was done and an infinitive behind, like agreeing."""
CALLING = frozenset(("called", "calls", "calling"))
"""Called on to do something; "called to a house" is what has happened."""
CALLED_FOR = frozenset(
    "strike strikes walkout boycott rally rallies march protest protests demonstration demonstrations meeting talks"
    " election elections vote referendum session summit".split()
)
"""With the day of the call behind "called" and before "for" these are still to be held."""
BEFORE_DAY, NAMED_DAYS = frozenset(("on", "late", "early")), frozenset(("yesterday", "today"))
DAY_REACH = 3


def is_settled_then(tokens: Sequence[str], place: int, end: int) -> bool:
    """The verb has its own day behind it, so that the one before `end` is when it is to be done."""
    word = tokens[place]
    if word not in AGREED | DECIDING | CALLING:
        return False
    begins = _behind_day(tokens, place)
    if begins is None or begins >= end:
        return False
    if word in CALLING:
        return tokens[begins] == "for" and not CALLED_FOR.isdisjoint(tokens[begins + 1 : end])
    return tokens[begins] == "to"


def _behind_day(tokens: Sequence[str], place: int) -> int | None:
    """The token behind the day of what was agreed on: "to" in "agreed late on Monday to meet"."""
    for at in range(place + 1, min(place + 1 + DAY_REACH, len(tokens) - 1)):
        if tokens[at] in WEEKDAYS or tokens[at] in NAMED_DAYS:
            return at + 1 + (tokens[at + 1] in PARTS_OF_DAY)
        if tokens[at] not in BEFORE_DAY:
            return None
    return None
