"""How a list of people is read: who of it is somebody, and where it ends."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.objects import after_objects
from reconciler.extraction.claims.grammar.patterns import COUNTED, GAP, PEOPLE
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.numbers import read_count


def read_list(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list."""
    kinds = chunks.kinds
    start, end = match.span("who")
    if kinds[max(0, start - 2) : start].removesuffix("o").endswith("i") and _counted(kinds, start, match):
        start = after_included(kinds, start, end)
    if end <= match.start("harm"):
        start = after_objects(chunks, start, end, match.start("harm"))
    start, end = _unbroken(chunks, (start, end), before=start < match.start("harm"))
    start, end = _of_its_verb(kinds, (start, end), before=start < match.start("harm"))
    if match.start("harm") < start:
        end = before_clause(kinds, start, end)
        end = _before_speaker(kinds, start, end)
    start, end = _of_one_fate(kinds, start, end, after=match.start("harm") < start)
    if start < match.start("harm") and kinds[end - 2 : end] == ",f" and _of_those(chunks, end - 1):
        start = end - 1  # "held 40 men, two of whom died"
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
            and not _holds_it(kinds, index)
            and kinds[index : index + 2] not in ("PN", "HN")
            and not _besides(kinds, index)
        ):
            titles = _TITLES.match(kinds[: index + 1], start)
            titled = titles is not None and index > titles.start("titles") + 1 and _has_title(chunks, index)
            named = titles.start("titles") if titles and not titled else _described(chunks, start, index)
            yield Link(index, match.start("harm"), subset="i" in kinds[start:index], named=named)


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


def _of_one_fate(kinds: str, start: int, end: int, *, after: bool) -> tuple[int, int]:
    """The list, or of two counts the one that the harm is of: "kills 39, 100 hurt", "mud buries six, two dead"."""
    if after and _TWO_FATES.match(kinds, start) is not None:
        return start, start + 1
    return (start + 2, end) if kinds[start : end + 1] in _LAST_FATE else (start, end)


_LAST_FATE = frozenset(("f,fd", "f,fk", "x,fd", "x,fk"))
"""Of two counts the last has this fate, and the other one of its own, known or not: "30 ill, two dead"."""
_TWO_FATES = re.compile(r"[fF],[fF](?:[dk]|po?O)")
"""Two counts of a headline, of which the second has a fate of its own."""


def _counted(kinds: str, start: int, match: "re.Match[str]") -> bool:
    """Somebody is counted before "including", of whom those behind it are some."""
    return start < match.start("harm") and not COUNTED_KINDS.isdisjoint(kinds[:start])


COUNTED_KINDS = frozenset("FfEhxPSN")


def _of_those(chunks: Chunks, index: int) -> bool:
    """Some of those told before: "two of whom", "five of them"."""
    tags = chunks.tokens.tags[chunks.first[index] : chunks.past[index]]
    return tags.endswith(("/r", "/T"))


def _has_title(chunks: Chunks, index: int) -> bool:
    """A name with a title or calling of its own: "police Ivo Kos and civilian Ada Moor"."""
    return "p" in chunks.tokens.tags[chunks.first[index] : chunks.past[index]]


def _besides(kinds: str, index: int) -> bool:
    """A name that says no other person: an alias in brackets, a people after its number ("five of them Spaniards")."""
    alias = kinds[index - 2 : index + 2] == "N(N)"
    return kinds[index] == "N" and index > 0 and (alias or kinds[index - 1] == "f")


_TITLES = re.compile(r"i?(?P<titles>P)N(?:,?&?N){0,11}$")
"""A plural before the names of those whom it says: "journalists Ann Lee and Bo Hill"."""


HEAD = 6
"""Chunks at the head of a sentence in which a clause names those harmed."""


def before_clause(kinds: str, start: int, end: int) -> int:
    """Where a clause at the head of a sentence ends: "After the death of Ann Lee, Bo Hill and Cy Ross fled"."""
    if kinds[:1] not in ("Z", "p") or "," in kinds[:start] or start > HEAD:
        return end
    joined = kinds.rfind("&", start, end)
    closes = kinds.find(",", joined, end + 1) if joined >= 0 else -1
    comma = closes if closes >= 0 else kinds.find(",", start, end)
    return end if comma < 0 else comma


def _before_speaker(kinds: str, start: int, end: int) -> int:
    """Where a list ends whose last member tells of the others: "six novices, a spokesman said"."""
    comma = kinds.rfind(",", start, end)
    tells = _TELLS.match(kinds, end) is not None
    return comma if comma > start and tells and "&" not in kinds[comma:end] else end


_TELLS = re.compile(r"(?:/[oNPpSs]{1,4})?R")
"""Right behind whoever tells of the others, or behind what he is of."""


def _unbroken(chunks: Chunks, span: tuple[int, int], *, before: bool) -> tuple[int, int]:
    """The list on the side of the harm, where a word between "and" and a name does not say who that is."""
    if "&" not in chunks.kinds[max(0, span[0] - 1) : span[1]]:
        return span
    last = span[1] - 1 if before else None  # "Ann Lee and an apprentice were hurt" tells of both
    but = [at for at in range(*span) if chunks.kinds[at] == "&" and chunks.tokens.low[chunks.first[at]] == "but"]
    if but and not (before and _HIMSELF.fullmatch(chunks.kinds, *span)):
        return (but[-1] + 1, span[1]) if before else (span[0], but[0])
    breaks = [at for at in range(*span) if chunks.kinds[at - 1 : at + 1] == "&o" and not _titled(chunks, at)]
    if breaks == [last] and chunks.tokens.tags[chunks.first[breaks[0]]] == "a":
        breaks = []
    if not breaks:
        return span
    return (breaks[-1] + 1, span[1]) if before else (span[0], breaks[0])


def _of_its_verb(kinds: str, span: tuple[int, int], *, before: bool) -> tuple[int, int]:
    """The list without those of another verb: "killed two guards, and nine cooks were wounded"."""
    start, end = span
    active = _DEED.search(kinds, max(0, start - 2), start) is not None
    if not active or not (before or _SUFFERED.match(kinds, end)):
        return span
    joint = next((mark for mark in (",&", "&", ",") if start < kinds.rfind(mark, start, end - 1)), None)
    seam = kinds.rfind(joint, start, end - 1) if joint is not None else start
    if joint is None or (joint == "," and kinds[seam + 1] not in COUNTED):
        return span
    return (seam + len(joint), end) if before else (start, seam)


_DEED = re.compile(r"(?:(?<![r!pty/])[kK]|(?<=,)G)$")
"""An active verb of harm, of no relative clause and no other phrase on somebody: "suspected of killing"."""
_SUFFERED = re.compile(f"{GAP}[VI]")
_HIMSELF = re.compile("[NS],?&H")
"""One, and "but he" who is the same."""


def _titled(chunks: Chunks, at: int) -> bool:
    """A word before a title and a name: "and former mayor Ann Lee"."""
    one = chunks.past[at] - chunks.first[at] == 1 and chunks.kinds[at + 1 : at + 2] == "N"
    titled = one and "p" in chunks.tokens.tags[chunks.first[at + 1] : chunks.past[at + 1]]
    return titled and not chunks.tokens.low[chunks.first[at]].endswith(("ed", "ing", "s"))


PEOPLES = ("s", "ese", "i", "an", "ard")
"""Ends of names of peoples, of many and of one: "two Filipinos", "one Spaniard"."""


def of_a_people(chunks: Chunks, index: int, ends: tuple[str, ...] = PEOPLES) -> bool:
    """Counted by a name of where they are from: "two Filipinos"."""
    past = chunks.past[index]
    return chunks.tokens.tags[past - 1] == "C" and chunks.tokens.low[past - 1].endswith(ends)


def after_included(kinds: str, start: int, end: int) -> int:
    """Where a list begins anew after some who are included in what went before: "…, and 40 hurt"."""
    last = kinds.rfind("&", start, end)
    return end if last < 0 else last + 1


def _apposed(chunks: Chunks, start: int, index: int) -> bool:
    """Says who the one told before is: "Ann Lee, the mayor of Bath, and two guards", "The clerk, a man of 21, died"."""
    kinds = chunks.kinds
    named = index >= start + 2 and kinds[index - 2 : index + 1] == "N,S"
    told = index == start + 2 and kinds[start : index + 1] == "S,S"
    goes_on = (
        kinds.startswith(("/", ",&"), index + 1) if named else told and _CLOSED.match(kinds, index + 1) is not None
    )
    return goes_on and chunks.tokens.low[chunks.first[index]] in _ARTICLES


def _described(chunks: Chunks, start: int, index: int) -> int | None:
    """Who the one told is, told right behind by no name: "the victim, a woman of 30"."""
    apposed = index + 2 < len(chunks.kinds) and _apposed(chunks, start, index + 2)
    return index + 2 if apposed and chunks.kinds[index] == "S" else None


_CLOSED = re.compile(r"(?:/[foxFN]o?)?,[bVI]")
"""Behind the words between two commas stands what befell whom they describe."""


def _holds_it(kinds: str, index: int) -> bool:
    """A name between commas that says where the one before it lies: "pupils of Hill School, Lima, were"."""
    between = kinds[index] == "N" and _IN_ITSELF.search(kinds, max(0, index - 4), index) is not None
    return between and kinds.startswith((",V", ",b", ",I"), index + 1)


_IN_ITSELF = re.compile(r"[/p][oP]?N,$")
_ARTICLES = ("the", "a", "an")


def _owned(kinds: str, start: int, index: int) -> bool:
    """Inside a list whose somebody is, or of where: "the mayor of Aden", "eight members of the guard"."""
    if kinds[index] in "SP" and kinds[index - 1] == "/" and index > start:
        return True
    return kinds[index] == "N" and index > start and _OWNED.search(kinds, start, index) is not None


_OWNED = re.compile(r"[/pty]o?$")
