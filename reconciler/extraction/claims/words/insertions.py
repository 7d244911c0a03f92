"""Words that an editor or a wire's monitor put between brackets: they part no phrase.

"Six UCA [Central American University] Jesuits", "the massacre [of six Jesuits]", "a member of the party (PSD)".
"""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.words.tagged import Tokens, keeping

LONGEST = 14
"""Tokens between square brackets; more are a text of their own."""
_TELLING = frozenset("1sckKGIdWBqJ*HDahy")
"""Tags of words that tell something themselves: numbers, harm, pronouns, articles."""
_EXPLAINED = frozenset("CopPQM'1")
"""Tags of words that what follows between brackets only explains."""
_INITIALS = re.compile(r"(?<=[CopPQM])\(C\)")


def without_insertions(tokens: Tokens) -> Tokens:
    """The tokens without brackets that interrupt, and without what only spells out or abbreviates the word before."""
    tokens = _without_states(tokens)
    if ")" not in tokens.tags:
        return tokens
    dropped = {at for match in _INITIALS.finditer(tokens.tags) for at in range(*match.span())}
    if "[" in tokens.low:
        dropped.update(_inserted(tokens))
    return keeping(tokens, [at for at in range(len(tokens.tags)) if at not in dropped]) if dropped else tokens


def _without_states(tokens: Tokens) -> Tokens:
    """Without the state or land of a town where people are from: "three Salem, Oregon, men"."""
    if "C,C" not in tokens.tags:
        return tokens
    dropped = {at for match in _STATE.finditer(tokens.tags) for at in range(*match.span("state"))}
    return keeping(tokens, [at for at in range(len(tokens.tags)) if at not in dropped]) if dropped else tokens


_STATE = re.compile(r"[1#sDaY]C{1,3}(?P<state>,C{1,2}\.?,)(?=[pP])")


def without_emphasis(tokens: Tokens) -> Tokens:
    """The tokens without a pronoun that only stresses whom its verb is of, and without what somebody turned.

    "The general himself was wounded"; "shot the guards himself in a yard"; "a swimmer turned actress".
    """
    if _SELVES.isdisjoint(tokens.low):
        return tokens
    stressed = {at.start() for at in _STRESSED.finditer(tokens.tags) if tokens.low[at.start()] in _SELVES}
    stressed |= {
        at
        for turned in _TURNED.finditer(tokens.tags)
        if tokens.low[turned.start()] == "turned"
        for at in range(*turned.span())
    }
    return keeping(tokens, [at for at in range(len(tokens.tags)) if at not in stressed]) if stressed else tokens


_SELVES = frozenset(("himself", "herself", "themselves", "turned"))
_TURNED = re.compile(r"(?<=p)op")
_STRESSED = re.compile(r"(?<=[CpPqHT])H(?=[bmv])|(?<=[PpqQM])H(?=[xy.,;]|$)")


def _inserted(tokens: Tokens) -> Iterator[int]:
    """Tokens to drop of what stands between square brackets."""
    opened = -1
    for at, low in enumerate(tokens.low):
        if low == "[":
            opened = at
        elif low == "]" and opened >= 0 and at - opened <= LONGEST:
            yield from range(opened, at + 1) if _only_explains(tokens, opened, at) else (opened, at)
            opened = -1


def _only_explains(tokens: Tokens, opened: int, closed: int) -> bool:
    inside, before = tokens.tags[opened + 1 : closed], tokens.tags[opened - 1 : opened] if opened else ""
    if not _TELLING.isdisjoint(inside):
        return False
    return before in _EXPLAINED if before else len(inside) > 1 or tokens.upper
