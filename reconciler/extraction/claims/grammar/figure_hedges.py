"""The hedge of a figure, by the words before its number and behind it."""

from collections.abc import Sequence

from reconciler.concepts.quantity import Hedge
from reconciler.extraction.claims.words.lexicon import Lexicon
from reconciler.extraction.claims.words.numbers import OPEN
from reconciler.extraction.claims.words.tagged import Tokens


def hedge_of(tokens: Tokens, first: int, number: int, past: int, lexicon: Lexicon) -> Hedge:
    """The hedge before the number, else the one right after it."""
    before = next((tokens.low[at] for at in range(first, number) if _hedges(tokens, at, lexicon)), None)
    if before is not None:
        return lexicon.hedges[before]
    after = tokens.tags.find(">", number, past)
    if after >= 0:
        return lexicon.after[tokens.low[after]]
    if tokens.low[number].endswith(OPEN):
        return "at_least"
    if tokens.low[max(0, first - 1) : first] in PASSED:
        return "more_than"
    return "at_least" if _told_as_least(tokens, past) else "exact"


def _hedges(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """The word hedges the number, and says neither what it is about nor that it has grown."""
    if tokens.tags[at] != "~" or lexicon.hedges.get(tokens.low[at], "exact") == "exact":
        return False
    if tokens.low[at] == "about" and tokens.low[max(0, at - 1) : at] in _TELLING:
        return False  # "a call about two victims"
    if tokens.tags[at : at + 2] == "~D":
        return False  # "information about the five"
    if tokens.low[at] == "up to":
        return not _grew(tokens.low[max(0, at - _REVISED_WITHIN) : at])
    because = not OVER_WHICH.isdisjoint(tokens.low[max(0, at - _OVER_WITHIN) : at])
    return not (tokens.low[at] == "over" and because)  # "arrested over two deaths"


_TELLING = tuple(
    [word]
    for word in "call calls information details word story stories news tip tips complaint complaints question"
    " questions heard learned talk talked talking spoke asked asks tweet tweeted post posted wrote posts".split()
)
"""What is about those who are counted behind it."""
OVER_WHICH = frozenset(
    "arrested arrest arrests held detained charged questioned quizzed wanted sought tried trial convicted"
    " jailed sentenced indicted remanded bailed extradited suspended sacked sued resigned investigated inquiry"
    " inquest probe lawsuit case charges anger angry angered outrage outraged fury furious protest protests"
    " protested protesting demonstration demonstrations demonstrated rally rallied march marched row criticism"
    " criticised criticized condemned backlash uproar unrest grief mourning funeral apology apologised"
    " apologized concern concerns strike tensions appeal".split()
)
"""What is done or felt over somebody's death."""
_OVER_WITHIN = 4
"""Tokens before "over" in which it stands."""


def _grew(before: Sequence[str]) -> bool:
    """The words before "up to" tell of a count that moved there: "death toll up to 33", "revised the toll up to 33"."""
    clause = max((at + 1 for at, word in enumerate(before) if word in _PARTS), default=0)
    before = before[clause:]
    counts = not _COUNTS.isdisjoint(before)
    return before[-1:] in _GREW or (counts and (before[-1:] in _IS or not _REVISED.isdisjoint(before)))


_GREW = (["toll"], ["death toll"], ["tally"], ["count"])
_COUNTS = frozenset("toll tally count number".split()) | {"death toll"}
_PARTS = frozenset((",", ";", "but", "and", "said", "says", "–", "—"))
_IS = (["is"], ["was"], ["now"])
_REVISED = frozenset(
    "revised revising revise raised raising raise moved pushed bumped adjusted updated brought".split()
)
_REVISED_WITHIN = 14
"""Tokens before "up to" in which the count is told."""


def _told_as_least(tokens: Tokens, past: int) -> bool:
    """What stands behind makes it the least, and no other number: "40 people at least were", "40, at least ten of"."""
    at = past + (tokens.tags[past : past + 1] == ",")
    return tokens.low[at : at + 1] == ["at least"] and tokens.tags[at + 1 : at + 2] in _VERB_OR_END


PASSED = tuple([verb] for verb in "passed exceeded surpassed topped crossed crosses exceeding surpassing".split())
"""What a toll did that is more than the number right behind."""
_VERB_OR_END = ("", *"bvkAmI.,;)")
"""Tags of what goes on with those just counted, or ends with them."""
