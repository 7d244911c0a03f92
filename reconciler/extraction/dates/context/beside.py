"""The words right beside a date: what it describes, what stands before it."""

from collections.abc import Sequence

from reconciler.extraction.dates.context.dated_nouns import DEEDS
from reconciler.extraction.dates.grammar.rule import Phrase

BESIDE = frozenset(("on", "for", "in", "at", "from"))
"""Prepositions that may stand between a date and the word that settles it."""

DEED_REACH = 2
"""Words behind a date within which the noun stands: one may describe it."""

DESCRIBES_NO_MORE = frozenset(
    ", ; : . ( ) — “ ” the a an to over against with in by for from after at when while as of on".split()
)
"""Beyond these no noun is described: "Monday; vote", "on Friday the storm", "charged Friday with murder"."""
FOR_A = (["for", "a"], ["for", "any"], ["before", "a"])
"""Before a deed these tell that it is not done yet."""
SUPPOSING, A_MATCH = frozenset(("would", "will", "could")), (["a"], ["another"])
OF_A_MATCH = frozenset("loss losses defeat victory triumph".split())
QUOTES = frozenset(("'", "’"))
"""Behind them the s of a genitive."""


def described(phrase: Phrase) -> Sequence[str]:
    """The words behind it that it describes: a new clause or another noun phrase has none of them."""
    tokens, at = phrase.tokens, phrase.end
    if phrase.next_token in QUOTES and tokens[at + 1 : at + 2] == ["s"]:
        at += 2
    behind = tokens[at : at + DEED_REACH]
    for place, word in enumerate(behind):
        if word in DESCRIBES_NO_MORE:
            return behind[:place]
    return behind


def stands_beside(phrase: Phrase, words: frozenset[str]) -> bool:
    """One of the words stands right before it, a preposition between them or none."""
    at = phrase.start - 2 if phrase.last_token in BESIDE else phrase.start - 1
    return at >= 0 and phrase.tokens[at] in words


def is_beside_deed(phrase: Phrase) -> bool:
    """Behind the deed that it dates; time for a decision is had before it."""
    if not stands_beside(phrase, DEEDS):
        return False
    return phrase.before(3 + (phrase.last_token in BESIDE))[:2] not in FOR_A


def is_supposed(phrase: Phrase) -> bool:
    """A loss Monday would be their third: what may come of a match."""
    article = phrase.before(3 + (phrase.last_token in BESIDE))[:1]
    return phrase.next_token in SUPPOSING and article in A_MATCH and stands_beside(phrase, OF_A_MATCH)
