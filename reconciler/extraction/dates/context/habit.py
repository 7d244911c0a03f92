"""What comes again every year: "fighting usually flares in late spring" dates nothing."""

from reconciler.concepts.interval import EVER
from reconciler.extraction.dates.grammar.points import UNANCHORED
from reconciler.extraction.dates.grammar.rule import Phrase, Reading
from reconciler.extraction.dates.grammar.tables import MODS

HABITS = frozenset("traditionally usually typically normally generally customarily".split())
"""Adverbs under which a verb tells of every year."""
REACH = 8
"""Tokens before or behind an expression within which the adverb governs its verb."""
PAST = frozenset("was were had did".split())


def is_habitual(phrase: Phrase) -> bool:
    """An adverb of habit stands near, and no verb of the past."""
    before, behind = phrase.before(REACH), phrase.tokens[phrase.end : phrase.end + REACH]
    near = {*before, *behind}
    return not HABITS.isdisjoint(near) and PAST.isdisjoint(near)


def of_every_year(value: str, phrase: Phrase) -> Reading:
    """A DATE of no one year, `XXXX-SP`: known in no calendar."""
    mod = phrase.get("mod")
    because = "told of every year"
    return Reading("DATE", value, "vague", because, UNANCHORED, EVER, None if mod is None else MODS[mod])
