"""Words that make a number a guess stand before it as its hedges do: "killed possibly 30 clerks"."""

from reconciler.extraction.claims.words.tagged import Tokens, tagged

GUESSES = frozenset(("possibly", "potentially", "probably"))


def with_guesses(tokens: Tokens) -> Tokens:
    """The tokens, a guess right before a number as one of its hedges, which changes nothing of the number itself."""
    if GUESSES.isdisjoint(tokens.low):
        return tokens
    tags = list(tokens.tags)
    for at in range(len(tags) - 1):
        if tokens.low[at] in GUESSES and (tags[at + 1] in "#~" or tokens.low[at + 1] == "another"):
            tags[at] = "~"
    return tagged(tokens, "".join(tags))
