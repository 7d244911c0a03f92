"""Adjectives of several peoples before one noun: "12 French and Malian soldiers" are twelve in all."""

from collections.abc import Iterator, Sequence

from reconciler.extraction.claims.words.tagged import Tokens, joined
from reconciler.extraction.nationalities import NATIONALITIES

_OTHERS = (
    "american british us uk nato european muslim christian hindu jewish sunni shia shiite alawite druze yazidi kurdish"
    " arab tamil pashtun"
)
PEOPLES = frozenset(
    word for word in (*NATIONALITIES, *_OTHERS.split()) if not (word.endswith("s") and word[:-1] in NATIONALITIES)
)
"""Said of one people; many of it have another form: "French", not "Canadians"."""
WITHIN = 3
"""Words behind them within which the noun stands."""
_NOUNS = frozenset("pPQM")


def with_peoples_as_one(tokens: Tokens) -> Tokens:
    """The tokens, such adjectives with what joins them as one."""
    if PEOPLES.isdisjoint(tokens.low) or "and" not in tokens.low:
        return tokens
    return joined(tokens, list(_spans(tokens)))


def _spans(tokens: Tokens) -> Iterator[tuple[int, int, str]]:
    past = 0
    for at, word in enumerate(tokens.low):
        if at >= past and word in PEOPLES:
            past = _end(tokens.low, at)
            if (
                past > at + 1
                and not _NOUNS.isdisjoint(tokens.tags[past : past + WITHIN])
                and _told_of_them(tokens, past)
            ):
                yield at, past, "C"


def _told_of_them(tokens: Tokens, past: int) -> bool:
    """Nothing but other adjectives parts them from the noun."""
    noun = next(at for at in range(past, past + WITHIN) if tokens.tags[at] in _NOUNS)
    return set(tokens.tags[past:noun]) <= set("oC'")


def _end(low: Sequence[str], at: int) -> int:
    """Behind the last of the list that begins there; right behind the first where it is none."""
    past, last = at + 1, at + 1
    while past < len(low):
        joint = 2 if low[past : past + 2] == [",", "and"] else int(low[past] in (",", "and"))
        if not joint or low[past + joint : past + joint + 1] == [] or low[past + joint] not in PEOPLES:
            break
        ends = low[past + joint - 1] == "and"
        past += joint + 1
        if ends:
            last = past
            break
    return last
