"""Weekdays that are part of a name: papers, days of history, short forms that nothing marks as days."""

from reconciler.extraction.dates.grammar.rule import Phrase
from reconciler.extraction.words import WEEKDAYS

FULL_NAMES = frozenset(word for word in WEEKDAYS if word.endswith("day"))
PAPERS = frozenset(
    "Times Mail Telegraph Herald Post Express Mirror Star Tribune People Mercury Night Market Bazaar"
    " Live Lights Football".split()
)
"""What is named by a weekday and held on others too."""
_NAMED_SO = frozenset(map(str.lower, PAPERS))
NAMING = frozenset("black bloody holy ash maundy super palm".split())
PREPOSITIONS = frozenset("on last next since until this".split())


def is_name(phrase: Phrase) -> bool:
    """A paper named for its day, a day of history, or a short form that no full stop or preposition marks."""
    before = phrase.last_token
    if before in NAMING or (phrase.next_token in _NAMED_SO and phrase.printed(phrase.end) in PAPERS):
        return True
    return phrase.end == phrase.start + 1 and before not in PREPOSITIONS and phrase["weekday"] not in FULL_NAMES
