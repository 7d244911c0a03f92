"""What several people suspect: a verb there, and no suspect: "doctors suspect the two died of cholera"."""

from reconciler.extraction.claims.words.tagged import Tokens, tagged

SUSPECT = "suspect"
_SEVERAL = "PQT"
"""Tags of those who may suspect something."""
_BODIES = frozenset("authorities officials investigators detectives experts scientists".split())
_WHOM = "aD#~cTHhPz!"
"""Tags that what they suspect begins with."""


def with_suspecting(tokens: Tokens) -> Tokens:
    """The tokens, the word nobody where it stands between several people and what they suspect."""
    if SUSPECT not in tokens.low:
        return tokens
    tags = list(tokens.tags)
    for at, word in enumerate(tokens.low[1:-1], start=1):
        if word == SUSPECT and _several(tokens, at - 1) and tags[at + 1] in _WHOM:
            tags[at] = "o"
    return tagged(tokens, "".join(tags))


def _several(tokens: Tokens, at: int) -> bool:
    return tokens.tags[at] in _SEVERAL or tokens.low[at] in _BODIES
