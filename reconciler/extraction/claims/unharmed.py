"""Where a word of harm harms nobody counted there: a death sentence, lives saved, a share of the people counted."""

from collections.abc import Sequence

from reconciler.extraction.claims.chunks import Chunks
from reconciler.extraction.claims.rule import Link
from reconciler.extraction.happenings import names, several

_FRACTIONS = frozenset("third thirds quarter quarters fifth fifths tenth tenths half percent".split())
SHARES = _FRACTIONS | {"most", "many", "some", "none", "a third", "a fourth", "a fifth"}
"""What part of a number of people is told before "of" and that number."""
_SENTENCED = frozenset("sentenced sentences sentencing sentence condemned condemns condemning bored scared".split())
_SAVING = frozenset(
    "save saves saved saving spare spares spared protect protects protected change changes changed changing improve"
    " improved improving touch touched affect affects affected disrupt disrupted risk risked risking lead led".split()
)
_OVERCOME = frozenset("flooding drought famine war crisis recession offensive pandemic".split()).union(
    names(), map(several, names())
)
"""What a country recovers from, and what is called major or general without being an officer."""
_GRADES = frozenset(("major", "general"))
_NEAR = 6
"""Words before "to death" in which the sentence is passed."""


def unharmed(chunks: Chunks, link: Link) -> bool:
    """The people are not told to have met with what the tie says."""
    words, first, past = chunks.tokens.low, chunks.first[link.people], chunks.past[link.people]
    harm, after = chunks.first[link.harm], chunks.past[link.harm]
    told = words[harm:after]
    if told[-1].endswith("death") and not _SENTENCED.isdisjoint(words[max(0, harm - _NEAR) : harm]):
        return True
    if told[-1] == "lives" and first > 0 and words[first - 1] in _SAVING:
        return True
    if chunks.kinds[link.harm] in "Kk" and words[after : after + 1] == ["off"]:
        return True
    if chunks.kinds[link.people] == "N" and link.people > link.harm and chunks.tokens.tags[harm:after] == "*":
        return past - first == 1
    if _of_an_event(words, past, after):
        return True
    if words[harm - 1] == "whom" and past < harm:
        return True
    return _is_share(chunks, link.people) or (words[past - 1] in _FRACTIONS and chunks.kinds[link.people] in "xfE")


def _of_an_event(words: Sequence[str], past: int, after: int) -> bool:
    """A country recovering from an earthquake, a major attack: nobody hurt, and no officer."""
    recovers = words[after - 1] == "recovering from" and not _OVERCOME.isdisjoint(words[after : after + _NEAR])
    return recovers or (words[past - 1] in _GRADES and not _OVERCOME.isdisjoint(words[past : past + 1]))


def _is_share(chunks: Chunks, people: int) -> bool:
    """Of the people counted only a part was harmed: "a third of the 90 passengers"."""
    before = chunks.tokens.low[max(0, chunks.first[people] - 2) : chunks.first[people]]
    if chunks.kinds[people] not in "FxfE" or not before:
        return False
    return before[-1] == "half" or (before[-1] == "of" and before[0] in SHARES)
