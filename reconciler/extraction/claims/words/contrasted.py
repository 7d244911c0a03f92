"""Numbers told as the wrong ones, which part no phrase: "12 people, not 15, had died", "12 rather than 15"."""

from collections.abc import Iterator

from reconciler.extraction.claims.words.tagged import Tokens, keeping

_BEFORE = (
    ("not",),
    ("not", "the"),
    ("rather", "than"),
    ("rather", "than", "the"),
    ("instead", "of"),
    ("instead", "of", "the"),
)
_BRACKETS = frozenset((",,", "()", "--"))
_COUNTED = frozenset(("people", "persons", "dead"))


def without_contrasted(tokens: Tokens) -> Tokens:
    """The tokens without a wrong number and what tells it as wrong; what stands at the end of its sentence stays."""
    if _WORDS.isdisjoint(tokens.low):
        return tokens
    dropped = {at for number in _numbers(tokens) for at in _with_its_words(tokens, number)}
    return keeping(tokens, [at for at in range(len(tokens.tags)) if at not in dropped]) if dropped else tokens


_WORDS = frozenset(("not", "rather", "instead"))


def _numbers(tokens: Tokens) -> Iterator[int]:
    return (at for at, tag in enumerate(tokens.tags) if tag == "#" and at)


def _with_its_words(tokens: Tokens, at: int) -> range:
    """The places from what tells the number as wrong to the end of the contrast; none where nothing does."""
    low, tags = tokens.low, tokens.tags
    told = next((words for words in _BEFORE if tuple(low[max(0, at - len(words)) : at]) == words), None)
    if told is None:
        return range(0)
    first, past = at - len(told), at + 1
    past += low[past : past + 1] != [] and low[past] in _COUNTED
    if told[0] != "not":
        return range(first, past)
    if low[past : past + 1] == ["but"]:
        return range(first, past + 1)
    if first and tags[first - 1] + tags[past : past + 1] in _BRACKETS:
        return range(first - 1, past + 1)
    return range(0)
