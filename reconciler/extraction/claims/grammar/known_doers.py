"""Who did it by what stands beside him: "the gunman, identified as Bo Lind", "a man who killed two clerks"."""

import re
from collections.abc import Sequence

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.words.lexicon import Lexicon
from reconciler.extraction.claims.words.nouns import Noun, noun_of


def identified(chunks: Chunks, people: int) -> list[str]:
    """The words for somebody who is then named: "the gunman, later identified as Bo Lind, 30,"; else none."""
    if chunks.kinds[people] != "N" or chunks.tokens.low[chunks.first[people] - 1] not in _IDENTIFIED:
        return []
    who = _SOMEBODY_IDENTIFIED.search(chunks.kinds, max(0, people - 4), people)
    return list(chunks.tokens.low[chunks.first[who.start()] : chunks.past[who.start()]]) if who else []


_IDENTIFIED = frozenset(("identified as", "named as"))
_SOMEBODY_IDENTIFIED = re.compile("[Ss],?o?b$")


def killed_others(chunks: Chunks, people: int, nouns: Sequence[Noun], lexicon: Lexicon) -> bool:
    """One who is told to have killed: "a man who killed two clerks was found dead"; not a guard, nor an intruder."""
    told = _WHO_KILLED.match(chunks.kinds, people) if chunks.kinds[people] == "S" else None
    if told is None or any(noun.group not in _ANYBODY for noun in nouns):
        return False
    at = told.end() - 1
    verb = chunks.tokens.low[chunks.first[at] : chunks.past[at]]
    whom = chunks.tokens.low[chunks.first[at + 1] : chunks.past[at + 1]]
    harmed = [noun for noun in (noun_of(word, lexicon.nouns) for word in whom) if noun is not None]
    killed = not _KILLED.isdisjoint(verb) or (verb[-1] in _HIT and not _ONE_TOLD.isdisjoint(whom))
    return killed and not any(noun.role == "attacker" for noun in harmed)


def blew_himself_up(chunks: Chunks, harm: int) -> bool:
    """What befell them is that they blew themselves up, whoever they were."""
    words = chunks.tokens.low[chunks.first[harm] : chunks.past[harm]]
    return any(word.startswith(_BLEW) and word.endswith(_THEMSELVES) for word in (" ".join(words), *words))


_BLEW = ("blew ", "blow ", "blows ", "blowing ", "blown ")
_THEMSELVES = ("himself up", "herself up", "themselves up")


_WHO_KILLED = re.compile("S,?r[kK](?=.)")
_KILLED = frozenset(("killed", "murdered", "shot and killed", "massacred", "strangled"))
_HIT = frozenset(("shot", "stabbed"))
_ONE_TOLD = frozenset(("him", "her", "them"))
"""What a man did to one told before: "the man who shot him was killed"."""
_ANYBODY = frozenset(("people", "civilian", "man", "woman", "child"))
