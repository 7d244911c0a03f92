"""What is made known and nobody set free: "whose name was not released", "the names of two men were released"."""

from reconciler.extraction.claims.words.tagged import Tokens, tagged

RELEASED = "released"
_KNOWN = frozenset(
    "name names identity identities detail details condition conditions age ages information photo photos photograph"
    " photographs video footage description descriptions autopsy report reports statement results".split()
)
"""What the police or a coroner make known."""
_BETWEEN = frozenset(
    "is are was were be been being has have had not n't never yet immediately publicly officially still initially"
    " to will would can could also later".split()
)
"""Words between that and "released"."""
NEAR = 8
"""Tokens before those in which it stands with "of": "the names of the two men killed were not released"."""


def with_released(tokens: Tokens) -> Tokens:
    """The tokens, the word no harm or rescue where names and the like are released."""
    if RELEASED not in tokens.low or _KNOWN.isdisjoint(tokens.low):
        return tokens
    at = {n for n, word in enumerate(tokens.low) if word == RELEASED and _made_known(tokens, n)}
    return tagged(tokens, "".join("o" if n in at else tag for n, tag in enumerate(tokens.tags))) if at else tokens


def _made_known(tokens: Tokens, at: int) -> bool:
    """What stands before it is no person."""
    first = at
    while first and tokens.low[first - 1] in _BETWEEN:
        first -= 1
    if first and tokens.low[first - 1] in _KNOWN:
        return True
    near = range(max(0, first - NEAR), first - 1)
    of = (n for n in near if tokens.low[n] in _KNOWN and tokens.low[n + 1] == "of")
    return first < at and any(_WHO.isdisjoint(tokens.low[n:at]) for n in of)


_WHO = frozenset(("who", "that", "which"))
