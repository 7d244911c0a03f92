"""How a list of people is read: who of it is somebody."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.list_bounds import bounds
from reconciler.extraction.claims.grammar.occupied import occupied
from reconciler.extraction.claims.grammar.patterns import PEOPLE
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.numbers import read_count


def read_list(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, or those who were busy with them."""
    kinds = chunks.kinds
    busy = occupied(chunks, match)
    if busy:
        yield from (Link(at, match.start("harm")) for at in busy)
        return
    start, end = bounds(chunks, match)
    if _named_before(chunks, start, end):
        yield from (Link(at, match.start("harm"), subset=True) for at in range(start, end) if kinds[at] == "N")
        start = end - 1
    known = any(kinds[index] in "FESN" for index in range(start, end))
    for index in range(start, end):
        if (
            kinds[index] in PEOPLE
            and not (kinds[index] == "x" and known and not of_a_people(chunks, index))
            and not _owned(kinds, start, index)
            and not _apposed(chunks, start, index)
            and not _dwells(chunks, start, index)
            and not _holds_it(kinds, index)
            and not _among_whom(chunks, start, index)
            and not (kinds[index : index + 2] in _OF_ONE and chunks.tokens.low[chunks.past[index] - 1] != ",")
            and not _besides(kinds, index)
            and not (kinds[index] == "S" and _is_part(kinds, start, index - 1))
            and not _brings_himself(chunks, index, match.start("harm"))
        ):
            titles = _TITLES.match(kinds[: index + 1], start)
            titled = titles is not None and index > titles.start("titles") + 1 and _has_title(chunks, index)
            named = titles.start("titles") if titles and not titled else _described(chunks, start, index)
            part = "i" in kinds[start:index] or _is_part(kinds, start, index)
            yield Link(index, match.start("harm"), subset=part, named=named)


def _brings_himself(chunks: Chunks, index: int, harm: int) -> bool:
    """Told as "themselves" before what befell them, who are told already: "two drove themselves to a clinic hurt"."""
    object_ = index < harm and chunks.kinds[harm] in "VI" and chunks.kinds[index - 1] != "&"
    return object_ and chunks.tokens.low[chunks.first[index]] in ("himself", "herself", "themselves")


def _is_part(kinds: str, start: int, index: int) -> bool:
    """A number of those counted right before, told with what they are: "three people, one a nun, were hurt"."""
    return index > start + 1 and kinds[index - 2 : index + 2] in ("F,fS", "f,fS")


_OF_ONE = ("PN", "HN", "Ps", "NF")
"""Two chunks for one or for the same; a comma that ends an age parts them: "Ada Moor, 33, two guards"."""


def _named_before(chunks: Chunks, start: int, end: int) -> int:
    """How many are named before those who are told by their number, or as a couple: "Ada Moor and Bo Lind, the couple".

    None where they are not the same.
    """
    named = _ALL_NAMED.fullmatch(chunks.kinds, start, end)
    if named is None:
        return 0
    names = chunks.kinds.count("N", start, end)
    words = chunks.tokens.low[chunks.first[end - 1] : chunks.past[end - 1]]
    counts = (count.stated for count in map(read_count, words) if count is not None)
    return names if next(counts, None) == names or (names == 2 and not _BOTH.isdisjoint(words)) else 0


_ALL_NAMED = re.compile(r"N(?:,N){0,6},?&N,[SF]")
_BOTH = frozenset("couple pair twins newlyweds duo siblings both".split())


def _has_title(chunks: Chunks, index: int) -> bool:
    """A name with a title or calling of its own: "police Ivo Kos and civilian Ada Moor"."""
    return "p" in chunks.tokens.tags[chunks.first[index] : chunks.past[index]]


def _besides(kinds: str, index: int) -> bool:
    """A name that says no other person: an alias in brackets, a people after its number ("five of them Spaniards")."""
    alias = kinds[index - 2 : index + 2] == "N(N)"
    return kinds[index] == "N" and index > 0 and (alias or kinds[index - 1] == "f")


_TITLES = re.compile(r"i?(?P<titles>P)N(?:,?&?N){0,11}$")
"""A plural before the names of those whom it says: "journalists Ann Lee and Bo Hill"."""


PEOPLES = ("s", "ese", "i", "an", "ard")
"""Ends of names of peoples, of many and of one: "two Filipinos", "one Spaniard"."""


def of_a_people(chunks: Chunks, index: int, ends: tuple[str, ...] = PEOPLES) -> bool:
    """Counted by a name of where they are from: "two Filipinos"."""
    past = chunks.past[index]
    return chunks.tokens.tags[past - 1] == "C" and chunks.tokens.low[past - 1].endswith(ends)


def _apposed(chunks: Chunks, start: int, index: int) -> bool:
    """Says who the one told before is: "Ann Lee, the mayor of Bath, and two guards", "The clerk, a man of 21, died"."""
    kinds, low = chunks.kinds, chunks.tokens.low
    if low[chunks.first[index]] not in _ARTICLES:
        return False
    one = _is_one(chunks, start, index)
    named = kinds.endswith("N,S", start, index + 1) or (one and "N" in kinds[start:index])
    if named and (kinds.startswith(("/", ",&"), index + 1) or kinds[index + 1 : index + 2] in ("", "o", ".", ";")):
        return True
    if one and kinds.startswith("r", index + 1) and low[chunks.first[start]] == "the":
        return True  # "and the suspect, a man who fled"
    closed = _CLOSED.match(kinds, index + 1) is not None or (
        low[chunks.past[index] - 1] == "," and kinds.startswith(_BEFELL, index + 1)
    )
    return one and closed


def _is_one(chunks: Chunks, start: int, index: int) -> bool:
    """One whose name may follow, then who that is: "the clerk, Ivo Kos, a man", "another, a man"."""
    kinds = chunks.kinds[start : index + 1]
    return kinds in _ONE and (kinds[0] == "S" or chunks.tokens.low[chunks.first[start]] in _ONE_OF_THEM)


def _described(chunks: Chunks, start: int, index: int) -> int | None:
    """Who the one told is, told right behind by no name: "the victim, a woman of 30"."""
    ends = (index + len(one) - 1 for one in _ONE if chunks.kinds.startswith(one, index))
    return next((end for end in ends if _apposed(chunks, start, end)), None)


_ONE = ("S,S", "S,N,S", "S,NS", "E,S", "f,S")
"""One, the name, and who that is; a name holds its age."""
_ONE_OF_THEM = frozenset(("another", "one", "a", "the"))
_BEFELL = tuple("bVI")
_CLOSED = re.compile(r"(?:[/pt][foxFN]o?)?,[bVI]")
"""Behind the words between two commas stands what befell whom they describe."""


def _holds_it(kinds: str, index: int) -> bool:
    """A name between commas that says where the one before it lies: "pupils of Hill School, Lima, were"."""
    between = kinds[index] == "N" and _IN_ITSELF.search(kinds, max(0, index - 4), index) is not None
    return between and kinds.startswith((",V", ",b", ",I"), index + 1)


def _dwells(chunks: Chunks, start: int, index: int) -> bool:
    """Says where those told right before live: "two people, resident in Oru"."""
    behind = chunks.kinds[index] == "s" and index - 1 > start and chunks.kinds[index - 1] == ","
    return behind and chunks.tokens.low[chunks.first[index]] in ("resident", "native")


def _among_whom(chunks: Chunks, start: int, index: int) -> bool:
    """Those whom they were some of: "the bodies of nine who were among 20 nuns and two cooks"."""
    if _SAID_OF_THEM.search(chunks.kinds, start, index) is not None:
        return True
    told = _RELATIVE.search(chunks.kinds, start, index)
    return told is not None and chunks.tokens.low[chunks.first[told.end() - 1]] in ("among", "of", "with")


_SAID_OF_THEM = re.compile(r"r[HNSP]R[^&,;]*$")
"""In a clause that tells what others say of those before it: "clerks who they say insulted Ada Moor"."""
_RELATIVE = re.compile(r"rb?p(?=(?:[SFEPNfx],?&)?$)")
_IN_ITSELF = re.compile(r"[/p][oP]?N,$")
_ARTICLES = ("the", "a", "an")


def _owned(kinds: str, start: int, index: int) -> bool:
    """Inside a list whose somebody is, or of where: "the mayor of Aden", "eight members of the guard"."""
    if kinds[index] in "SP" and kinds[index - 1] == "/" and index > start:
        return True
    return kinds[index] == "N" and index > start and _OWNED.search(kinds, start, index) is not None


_OWNED = re.compile(r"[/pty]o?$")
