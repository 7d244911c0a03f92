"""The figure of a chunk of people: its number, hedge and place, and whom it counts."""

import msgspec

from reconciler.concepts.claim import Role
from reconciler.concepts.group import Group, lowest_common
from reconciler.concepts.quantity import Hedge, Unit
from reconciler.extraction.claims.chunks import Chunks
from reconciler.extraction.claims.lexicon import Lexicon
from reconciler.extraction.claims.nouns import Noun, group_of, noun_of
from reconciler.extraction.claims.numbers import Count, read_count

COUNTED = "FEfhx"
"""Kinds of chunks that hold a number."""

ONE = Count(1, 1, 1)


class Figure(msgspec.Struct, frozen=True):
    """A number of people in the text; offsets into the field."""

    start: int
    end: int
    """Of the number alone; of the article or the name where there is none."""
    past: int
    """End of the head noun."""
    count: Count
    hedge: Hedge
    group: Group
    role: Role
    unit: Unit
    known: bool
    """A noun of the table, or nothing at all, says whom it counts."""


def read_figure(chunks: Chunks, index: int, lexicon: Lexicon, text: str) -> Figure | None:
    """The figure of one chunk; None where it gives none that can be read."""
    kind = chunks.kinds[index]
    tokens, first, past = chunks.tokens, chunks.first[index], chunks.past[index]
    number = tokens.tags.find("#", first, past) if kind in COUNTED else -1
    at = first if number < 0 else number
    if kind in COUNTED:
        start, end = tokens.begin[at], tokens.end[at]
        end -= 3 * tokens.low[at].endswith(" of")
        count = read_count(text[start:end]) if number >= 0 else None
    elif kind == "S":
        start, end, count = tokens.begin[first], tokens.end[first], ONE
    elif kind in "NH" and tokens.low[first] not in PLURAL_PRONOUNS:
        start, end, count = tokens.begin[first], tokens.end[past - 1], ONE
    else:
        return None
    if count is None:
        return None
    nouns = _nouns(chunks, index, lexicon)
    return Figure(
        start=start,
        end=end,
        past=tokens.end[past - 1],
        count=count,
        hedge=_hedge(chunks, index, at, lexicon) if number >= 0 else "exact",
        group=_group(chunks, index, lexicon),
        role="attacker" if any(noun.role == "attacker" for noun in nouns) else "victim",
        unit=nouns[-1].unit if nouns else "person",
        known=bool(nouns) or kind in "Ef",
    )


PLURAL_PRONOUNS = frozenset(("they", "them", "we", "us"))


def _nouns(chunks: Chunks, index: int, lexicon: Lexicon) -> list[Noun]:
    words = chunks.tokens.low[chunks.first[index] : chunks.past[index]]
    return [noun for noun in (noun_of(word, lexicon.nouns) for word in words) if noun is not None]


def _hedge(chunks: Chunks, index: int, number: int, lexicon: Lexicon) -> Hedge:
    """The hedge before the number, else the one right after it."""
    tokens = chunks.tokens
    for at in range(chunks.first[index], number):
        if tokens.tags[at] == "~" and lexicon.hedges[tokens.low[at]] != "exact":
            return lexicon.hedges[tokens.low[at]]
    after = number + 1
    if after < chunks.past[index] and tokens.tags[after] == ">":
        return lexicon.after[tokens.low[after]]
    return "exact"


def _group(chunks: Chunks, index: int, lexicon: Lexicon) -> Group:
    """The lowest node that holds all that the chunk names."""
    tokens = chunks.tokens
    lists: list[list[str]] = [[]]
    for at in range(chunks.first[index], chunks.past[index]):
        if tokens.tags[at] in ",&":
            lists.append([])
        elif tokens.tags[at] in "oC'pPQMqY":
            lists[-1].append(tokens.low[at].removesuffix("'s").removesuffix("’s"))
    named = [group_of(words, lexicon.nouns) for words in lists if words]
    return lowest_common(named) if named else "people"
