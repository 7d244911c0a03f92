"""What comes again every year: "fighting usually flares in late spring" dates nothing."""

from collections.abc import Sequence

from reconciler.concepts.interval import EVER
from reconciler.extraction.dates.grammar.points import UNANCHORED
from reconciler.extraction.dates.grammar.rule import Phrase, Reading
from reconciler.extraction.dates.grammar.tables import MODS

HABITS = frozenset("traditionally usually typically normally generally customarily".split())
"""Adverbs under which a verb tells of every year."""
OFTEN = frozenset(("often", "frequently"))
"""Before a present verb these do as well: "it often rains in May"."""
REACH, BEHIND = 14, 8
"""Tokens before and behind an expression within which the adverb governs its verb."""
PAST = frozenset("was were had did".split())


def is_habitual(phrase: Phrase) -> bool:
    """An adverb of habit stands near, and no verb of the past."""
    before, behind = _of_clause(phrase.before(REACH)), phrase.tokens[phrase.end : phrase.end + BEHIND]
    near = {*before, *behind}
    if HABITS.isdisjoint(near) and not _is_often(before):
        return False
    return PAST.isdisjoint(near)


def _of_clause(before: Sequence[str]) -> Sequence[str]:
    """What stands behind the last "but": "orders normally rise, but in May they fell"."""
    return before[len(before) - before[::-1].index("but") :] if "but" in before else before


def _is_often(before: Sequence[str]) -> bool:
    """It often rains in May; he has often said in May that, or often visited it, tells of the past."""
    at = next((place for place, word in enumerate(before[:-1]) if word in OFTEN), -1)
    return at > 0 and before[at + 1].endswith("s") and not before[at + 1].endswith("ss")


def of_every_year(value: str, phrase: Phrase) -> Reading:
    """A DATE of no one year, `XXXX-SP`: known in no calendar."""
    mod = phrase.get("mod")
    because = "told of every year"
    return Reading("DATE", value, "vague", because, UNANCHORED, EVER, None if mod is None else MODS[mod])
