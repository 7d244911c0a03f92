"""The figure of a chunk of people: its number, hedge and place, and whom it counts."""

import re
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from reconciler.concepts.claim import Role
from reconciler.concepts.group import Group, lowest_common
from reconciler.concepts.quantity import Hedge, Unit
from reconciler.extraction.claims.grammar.all_but import all_but
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.figure_hedges import hedge_of
from reconciler.extraction.claims.grammar.figure_numbers import COUNTED, number_told
from reconciler.extraction.claims.grammar.known_doers import blew_himself_up, identified, killed_others
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.ages import is_age
from reconciler.extraction.claims.words.lexicon import Lexicon
from reconciler.extraction.claims.words.nouns import Noun, group_of, noun_of
from reconciler.extraction.claims.words.numbers import Count
from reconciler.extraction.claims.words.outcomes import OWN_HAND
from reconciler.extraction.claims.words.tagged import Tokens

_DASHES = ("-", "–", "—")
"""Around ages that are set off from whose they are."""
REFLEXIVE = frozenset(("himself", "herself", "self", "themselves", *OWN_HAND))
"""Who turned on himself after others; headlines say "self"."""


class Figure(msgspec.Struct, frozen=True, gc=False):
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


def read_figure(chunks: Chunks, link: Link, lexicon: Lexicon, text: str) -> Figure | None:
    """The figure of the people of one tie; None where they give none that can be read."""
    index = link.people
    kind, tokens = chunks.kinds[index], chunks.tokens
    first = chunks.first[index] if link.first is None else link.first
    past = chunks.past[index] if link.past is None else link.past
    first += len(tokens.tags[first:past]) - len(tokens.tags[first:past].lstrip("-,"))
    found = number_told(kind, tokens, first, past, text)
    harmed = chunks.kinds[index - 1 : index] in ("k", "K", "G")
    if found is None or (kind == "f" and not harmed and is_age(text, tokens.begin[found[0]], found[1])):
        return None
    at, end, count = found
    last = first + len(tokens.tags[first:past].rstrip(",>")) - 1
    last -= tokens.tags[last] == "0" and tokens.low[last].startswith(_DASHES) and last > first
    owner = tokens.tags[last] == "'" and kind == "N"
    end -= 3 * (tokens.low[at].endswith(" of") and kind in COUNTED)
    told = [*tokens.low[first:past], *tokens.low[slice(*_whole(chunks, index))], *identified(chunks, index)]
    nouns = [noun for noun in (noun_of(word, lexicon.nouns) for word in told) if noun is not None]
    rest = all_but(chunks, index, text)
    at, end, count, last = (at, end, count, last) if rest is None else rest
    return Figure(
        start=tokens.begin[at],
        end=end,
        past=tokens.end[last] - 2 * owner,
        count=count,
        hedge=hedge_of(tokens, first, at, past, lexicon) if kind in COUNTED else "exact",
        group=_group_told(chunks, link, (first, past), lexicon),
        role=_role(chunks, link, told, nouns, lexicon),
        unit=nouns[-1].unit if nouns and not _of_a_unit(tokens, first, past) else "person",
        known=bool(nouns) or kind in "EfM" or link.named is not None,
    )


def _of_a_unit(tokens: Tokens, first: int, past: int) -> bool:
    """Counts those that a family or a household has: "four members of a family", "12 of 30 families"."""
    tags, words = tokens.tags[first:past], tokens.low[first:past]
    return "/#" in tags or "/a" in tags or not _MEMBERS.isdisjoint(words)


_MEMBERS = frozenset(("member", "members", "members of", "member of"))


def _role(chunks: Chunks, link: Link, told: Sequence[str], nouns: Sequence[Noun], lexicon: Lexicon) -> Role:
    """An attacker by noun, by what he did to others, or by blowing himself up."""
    did = _attacks(told, nouns) or killed_others(chunks, link.people, nouns, lexicon)
    return "attacker" if did or blew_himself_up(chunks, link.harm) else "victim"


def _attacks(words: Sequence[str], nouns: Sequence[Noun]) -> bool:
    """An attacker by noun, or whoever killed himself after others."""
    return any(noun.role == "attacker" for noun in nouns) or words[0] in REFLEXIVE


def _group_told(chunks: Chunks, link: Link, told: tuple[int, int], lexicon: Lexicon) -> Group:
    """The group of those told; of one described in an apposition only where the first words leave it open."""
    group = _group(chunks.tokens, *_named(chunks, link, *told), lexicon)
    if chunks.kinds[link.people] != "S" or link.named is None:
        return group
    own = _group(chunks.tokens, *told, lexicon)
    return group if own == "people" else own


def _named(chunks: Chunks, link: Link, first: int, past: int) -> tuple[int, int]:
    """The tokens that say whom the figure counts; "members" with whose they are."""
    if link.named is not None:
        return chunks.first[link.named], chunks.past[link.named]
    whole = _whole(chunks, link.people)
    if whole[0] < whole[1]:
        return whole
    of = _OF_THEM.match(chunks.tokens.tags, past) if chunks.tokens.tags[past - 1] == "M" else None
    return first, of.end() if of else past


def _whole(chunks: Chunks, people: int) -> tuple[int, int]:
    """The tokens of those of whom a bare number counts some: "six of the eight attackers"; empty for any other."""
    some = chunks.kinds[people : people + 3] == "f/F"
    return (chunks.first[people + 2], chunks.past[people + 2]) if some else (0, 0)


_OF_THEM = re.compile("/D?[oC']{1,7}")
"""Tags of "of" and the words of a name: "members of the People's Liberation Front"."""


def _group(tokens: Tokens, first: int, past: int, lexicon: Lexicon) -> Group:
    """The lowest node that holds all that the words name."""
    lists: list[list[str]] = [[]]
    for at in range(first, past):
        if tokens.tags[at] in ",&":
            lists.append([])
        elif tokens.tags[at] in "oC'pPQMqY":
            lists[-1].append(tokens.low[at].removesuffix("'s").removesuffix("’s"))
    named = [_named_by(tuple(words), lexicon) for words in lists if words]
    return lowest_common(named) if named else "people"


def group_named(chunks: Chunks, at: int, lexicon: Lexicon) -> Group:
    """The group that the nouns of a chunk name."""
    return _group(chunks.tokens, chunks.first[at], chunks.past[at], lexicon)


@lru_cache(maxsize=1 << 12)
def _named_by(words: tuple[str, ...], lexicon: Lexicon) -> Group:
    return group_of(words, lexicon.nouns)
