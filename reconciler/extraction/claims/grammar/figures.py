"""The figure of a chunk of people: its number, hedge and place, and whom it counts."""

import re
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from reconciler.concepts.claim import Role
from reconciler.concepts.group import Group, lowest_common
from reconciler.concepts.quantity import Hedge, Unit
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.figure_hedges import hedge_of
from reconciler.extraction.claims.grammar.known_doers import identified, killed_others
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.ages import is_age
from reconciler.extraction.claims.words.lexicon import Lexicon
from reconciler.extraction.claims.words.nouns import Noun, group_of, noun_of
from reconciler.extraction.claims.words.numbers import Count, read_count
from reconciler.extraction.claims.words.outcomes import MULTIPLE, OWN_HAND
from reconciler.extraction.claims.words.tagged import Tokens

COUNTED = "FEfhx"
"""Kinds of chunks that hold a number."""

ONE = Count(1, 1, 1)
TWO = Count(2, 2, 2)


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
    found = _number(kind, tokens, first, past, text)
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
    return Figure(
        start=tokens.begin[at],
        end=end,
        past=tokens.end[last] - 2 * owner,
        count=count,
        hedge=hedge_of(tokens, first, at, past, lexicon) if kind in COUNTED else "exact",
        group=_group_told(chunks, link, (first, past), lexicon),
        role="attacker" if _attacks(told, nouns) or killed_others(chunks, index, nouns, lexicon) else "victim",
        unit=nouns[-1].unit if nouns and not _of_a_unit(tokens, first, past) else "person",
        known=bool(nouns) or kind in "EfM" or link.named is not None,
    )


def _of_a_unit(tokens: Tokens, first: int, past: int) -> bool:
    """Counts those that a family or a household has: "four members of a family", "12 of 30 families"."""
    tags, words = tokens.tags[first:past], tokens.low[first:past]
    return "/#" in tags or "/a" in tags or not _MEMBERS.isdisjoint(words)


_MEMBERS = frozenset(("member", "members", "members of", "member of"))


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


def _number(kind: str, tokens: Tokens, first: int, past: int, text: str) -> tuple[int, int, Count] | None:
    """The token where the figure begins, its end in the text, and what it counts."""
    at = tokens.tags.find("#", first, past) if kind in COUNTED else -1
    if at >= 0:
        start, end = tokens.begin[at], tokens.end[at]
        count = _as_many(tokens, at, text) if tokens.low[at] == "as many" else read_count(text[start:end])
        count = _doubled(count) if tokens.low[past - 1] == "couples" else count
        count = None if _cut(text, start, end) else count
        if count is not None and tokens.low[at] == "both" and tokens.tags[past - 1] == "p":
            return at, end, ONE
        return None if count is None else (at, end, count)
    if kind == "M":
        many = MULTIPLE[tokens.low[first].replace("-", " ").split()[0]]
        return first, tokens.end[first], Count(many, many, many)
    if kind in "SB" or (kind == "h" and tokens.tags[first] in "aDh"):
        return first, tokens.end[first], TWO if tokens.low[past - 1] in _COUPLES else ONE
    if kind == "E":
        some = SOME if tokens.low[past - 1] == "others" else ONE
        unsure = tokens.low[past : past + 1] == ["likely"] or tokens.low[first:past] == ["more"]
        return None if unsure else (first, tokens.end[past - 1], some)
    if kind == "P" and tokens.tags[past - 1] in "PM":
        return first, tokens.end[past - 1], _plural(tokens, first, past)
    if kind in "NHso" and tokens.low[first] not in PLURAL_PRONOUNS:
        last = past - 1 - (tokens.tags[past - 1] == ",")
        return first, tokens.end[last] - 2 * (tokens.tags[last] == "'"), _one_or_two(tokens, last)
    return None


def _one_or_two(tokens: Tokens, last: int) -> Count:
    """A couple is two, and so are "themselves" behind one."""
    pair = tokens.low[last] == "themselves" and not _PAIR.isdisjoint(tokens.low[:last])
    return TWO if pair or tokens.low[last] == "couple" else ONE


def _doubled(count: Count | None) -> Count | None:
    """Two for each couple."""
    if count is None or count.high is None or count.stated is None:
        return count
    return Count(2 * count.low, 2 * count.high, 2 * count.stated)


_DASHES = ("-", "–", "—")
"""Around ages that are set off from whose they are."""
_COUPLES = frozenset(("couple", "couple's", "couple’s"))


def _as_many(tokens: Tokens, at: int, text: str) -> Count | None:
    """The number told before in the sentence: "three were killed and as many hurt"; no share or multiple of it."""
    before = tokens.tags.rfind("#", 0, at)
    if before < 0 or tokens.low[at - 1] in _TIMES or "as" in tokens.low[at : at + _AS_WITHIN]:
        return None
    return read_count(text[tokens.begin[before] : tokens.end[before]])


_TIMES = frozenset("twice half times thrice nearly almost not least about just".split())
"""Before "as many" where it is another number."""
_AS_WITHIN = 6
"""Words from "as many" within which a second "as" compares: "as many people as"."""


def _plural(tokens: Tokens, first: int, past: int) -> Count:
    """How many people without a number are, where it is told otherwise: "twins", "the teenagers, both 17,"."""
    pair = "twin" in tokens.low[first:past] or _two_ages(tokens, past) or tokens.low[past : past + 2] == [",", "both"]
    return TWO if pair else PLURALS.get(tokens.low[past - 1], SOME)


def _two_ages(tokens: Tokens, past: int) -> bool:
    """The ages of two follow: "the brothers, aged 17 and 14,"."""
    told = tokens.tags[past : past + 1] == "0"
    return told and re.fullmatch(r",? ?age[sd] \d{1,3} and \d{1,3}", tokens.low[past]) is not None


def _cut(text: str, start: int, end: int) -> bool:
    """Digits that are only a piece of a longer number, or money."""
    if not text[start].isdigit():
        return _SUM.search(text, max(0, start - SUM_WITHIN), start) is not None
    return _CUT.match(text[max(0, start - 2) : start]) is not None or _RUNS_ON.match(text, end) is not None


_CUT = re.compile(r"(?:[^\W_][,.:/-]|.?[$£€#])$")
SUM_WITHIN = 12
"""Characters before a scale in which its digits and their currency stand."""
_SUM = re.compile(r"[A-Za-z$£€₦₹]\d[\d,.]{0,8}[ \u00a0]$")
"""Money by its letter and digits, before its scale: "N5 million"."""
_RUNS_ON = re.compile(r"[-/:]\d")
SOME = Count(2, None, None)
"""A plural without a number."""
REFLEXIVE = frozenset(("himself", "herself", "self", "themselves", *OWN_HAND))
"""Who turned on himself after others; headlines say "self"."""
_PAIR = frozenset("couple pair duo".split())
"""Who turned on themselves, by their number."""
PLURALS = {"family": ONE, "household": ONE, "parents": TWO, "parents-in-law": TWO, "twins": TWO}
"""What is told without a number and yet is so many: one family, somebody's two parents."""
PLURAL_PRONOUNS = frozenset(("they", "them", "we", "us"))


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
