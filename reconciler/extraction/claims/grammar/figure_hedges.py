"""The hedge of a figure, by the words before its number and behind it."""

from reconciler.concepts.quantity import Hedge
from reconciler.extraction.claims.words.lexicon import Lexicon
from reconciler.extraction.claims.words.numbers import OPEN
from reconciler.extraction.claims.words.tagged import Tokens


def hedge_of(tokens: Tokens, first: int, number: int, past: int, lexicon: Lexicon) -> Hedge:
    """The hedge before the number, else the one right after it."""
    for at in range(first, number):
        if tokens.tags[at : at + 2] == "~D":
            continue  # "information about the five"
        if tokens.low[at] == "up to" and tokens.low[max(0, at - 1) : at] in _GREW:
            continue  # "death toll up to 33" has grown
        if tokens.tags[at] == "~" and lexicon.hedges[tokens.low[at]] != "exact":
            return lexicon.hedges[tokens.low[at]]
    after = tokens.tags.find(">", number, past)
    if after >= 0:
        return lexicon.after[tokens.low[after]]
    if tokens.low[number].endswith(OPEN):
        return "at_least"
    if tokens.low[max(0, first - 1) : first] in PASSED:
        return "more_than"
    return "at_least" if _told_as_least(tokens, past) else "exact"


_GREW = (["toll"], ["death toll"], ["tally"], ["count"])


def _told_as_least(tokens: Tokens, past: int) -> bool:
    """What stands behind makes it the least, and no other number: "40 people at least were", "40, at least ten of"."""
    at = past + (tokens.tags[past : past + 1] == ",")
    return tokens.low[at : at + 1] == ["at least"] and tokens.tags[at + 1 : at + 2] in _VERB_OR_END


PASSED = tuple([verb] for verb in "passed exceeded surpassed topped crossed crosses exceeding surpassing".split())
"""What a toll did that is more than the number right behind."""
_VERB_OR_END = ("", *"bvkAmI.,;)")
"""Tags of what goes on with those just counted, or ends with them."""
