"""How the matches of the rules are read: which chunks of people are tied to which chunk of harm."""

import re
from collections.abc import Iterator

import msgspec

from reconciler.extraction.claims.chunks import Chunks
from reconciler.extraction.claims.outcomes import FATALLY
from reconciler.extraction.claims.patterns import PEOPLE
from reconciler.extraction.claims.rule import Link

_DIRECT_OBJECT = frozenset("aDeh'~#HTNCpPQ")
_TIME = frozenset("wu")
_GOES_ON = frozenset(("", *"xXyt,.;:)&-ZwA(bv"))
"""Tags that follow a participle which has no object; a plural without a number may be the subject of an active verb."""
DEEDS = frozenset(("shooting", "shootings", "stabbing", "stabbings"))
"""Nouns whose number is one of deeds, not of those harmed."""
_CASES = frozenset("case cases scene scenes investigation investigations charge charges trial trials squad".split())


def read_list(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list."""
    kinds = chunks.kinds
    start, end = match.span("who")
    if kinds[max(0, start - 2) : start].removesuffix("o").endswith("i") and start < match.start("harm"):
        start = _after_included(kinds, start, end)
    start, end = _unbroken(chunks, (start, end), before=start < match.start("harm"))
    end = _before_clause(kinds, start, end) if match.start("harm") < start else end
    known = any(kinds[index] in "FESN" for index in range(start, end))
    for index in range(start, end):
        if (
            kinds[index] in PEOPLE
            and not (kinds[index] == "x" and known and not _named(chunks, index))
            and not _owned(kinds, start, index)
            and not _apposed(chunks, start, index)
            and kinds[index : index + 2] not in ("PN", "HN")
            and not _besides(kinds, index)
        ):
            titles = _TITLES.match(kinds[: index + 1], start)
            named = titles.start("titles") if titles else None
            yield Link(index, match.start("harm"), subset="i" in kinds[start:index], named=named)


def _besides(kinds: str, index: int) -> bool:
    """A name that says no other person: an alias in brackets, a people after its number ("five of them Spaniards")."""
    alias = kinds[index - 2 : index + 2] == "N(N)"
    return kinds[index] == "N" and index > 0 and (alias or kinds[index - 1] == "f")


_TITLES = re.compile(r"i?(?P<titles>P)N(?:,?&?N){0,11}$")
"""A plural before the names of those whom it says: "journalists Ann Lee and Bo Hill"."""


HEAD = 6
"""Chunks at the head of a sentence in which a clause names those harmed."""


def _before_clause(kinds: str, start: int, end: int) -> int:
    """Where a clause at the head of a sentence ends: "After the death of Ann Lee, Bo Hill and Cy Ross fled"."""
    if kinds[:1] not in ("Z", "p") or "," in kinds[:start] or start > HEAD:
        return end
    joined = kinds.rfind("&", start, end)
    closes = kinds.find(",", joined, end + 1) if joined >= 0 else -1
    comma = closes if closes >= 0 else kinds.find(",", start, end)
    return end if comma < 0 else comma


def _unbroken(chunks: Chunks, span: tuple[int, int], *, before: bool) -> tuple[int, int]:
    """The list on the side of the harm, where a word between "and" and a name does not say who that is."""
    breaks = [at for at in range(*span) if chunks.kinds[at - 1 : at + 1] == "&o" and not _titled(chunks, at)]
    if not breaks:
        return span
    return (breaks[-1] + 1, span[1]) if before else (span[0], breaks[0])


def _titled(chunks: Chunks, at: int) -> bool:
    """A word before a title and a name: "and former mayor Ann Lee"."""
    one = chunks.past[at] - chunks.first[at] == 1 and chunks.kinds[at + 1 : at + 2] == "N"
    titled = one and "p" in chunks.tokens.tags[chunks.first[at + 1] : chunks.past[at + 1]]
    return titled and not chunks.tokens.low[chunks.first[at]].endswith(("ed", "ing", "s"))


def _named(chunks: Chunks, index: int) -> bool:
    """Counted by a name of where they are from: "two Filipinos"."""
    past = chunks.past[index]
    return chunks.tokens.tags[past - 1] == "C" and chunks.tokens.low[past - 1].endswith(_PEOPLES)


_PEOPLES = ("s", "ese", "i", "an", "ard")
"""Ends of names of peoples, of many and of one: "two Filipinos", "one Spaniard"."""


def read_told_after(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, unless it is one word alone, by which headlines name their source."""
    who, end = match.span("who")
    if end - who > 1 or chunks.kinds[who] not in "NPs" or chunks.past[who] - chunks.first[who] > 1:
        yield from read_list(chunks, match)


def _after_included(kinds: str, start: int, end: int) -> int:
    """Where a list begins anew after some who are included in what went before: "…, and 40 hurt"."""
    last = kinds.rfind("&", start, end)
    return end if last < 0 else last + 1


def _apposed(chunks: Chunks, start: int, index: int) -> bool:
    """Says who the one named before is: "Ann Lee, the mayor of Bath, and two guards"."""
    kinds = chunks.kinds
    named = index >= start + 2 and kinds[index - 2 : index + 1] == "N,S"
    goes_on = kinds.startswith(("/", ",&"), index + 1)
    return named and goes_on and chunks.tokens.low[chunks.first[index]] in _ARTICLES


_ARTICLES = ("the", "a", "an")


def _owned(kinds: str, start: int, index: int) -> bool:
    """A name inside a list that says whose or where: "the mayor of Aden"."""
    return kinds[index] == "N" and index > start and _OWNED.search(kinds, start, index) is not None


_OWNED = re.compile(r"[/pty]o?$")


def read_victims(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, where it counts those harmed and not how often somebody was."""
    words = chunks.tokens.low[chunks.first[match.start("harm")] : chunks.past[match.start("harm")]]
    if chunks.kinds[match.start("who")] == "E" and words[-1].endswith("s"):
        return  # "more bodies": nobody knows how many
    verb = chunks.kinds[match.start("harm")] == "K" and words[-1] not in ("murders", "executions", "kidnappings")
    past = chunks.past[match.start("harm")]
    of_cases = not _CASES.isdisjoint(chunks.tokens.low[past : past + 1])
    if not verb and not of_cases and DEEDS.isdisjoint(words):
        yield from read_list(chunks, match)


def read_included(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, as part of the people harmed before."""
    harm, start = match.start("harm"), match.start("who")
    if chunks.kinds[harm] in "VId" and _NEW_SUBJECT.search(chunks.kinds, harm, start):
        return
    if chunks.kinds[harm] == "G" and not _PARTICIPLES.isdisjoint(
        chunks.tokens.low[max(0, chunks.first[start] - 2) :][:2]
    ):
        return
    runs_on = chunks.kinds[match.end() : match.end() + 1] in ("k", "d")
    past = _after_included(chunks.kinds, start, match.end()) if runs_on else match.end()
    for link in read_list(chunks, match):
        if link.people < past:
            yield msgspec.structs.replace(link, subset=True)


_PARTICIPLES = frozenset(("included", "include", "includes"))
"""Verbs that have a subject of their own, unlike "including"."""
_NEW_SUBJECT = re.compile("&[FfEx]")


def read_alongside(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, where they shared the fate of somebody told before."""
    if chunks.tokens.low[chunks.first[match.start("with")]].endswith(("with", "well as", "alongside")):
        yield from read_list(chunks, match)


def read_fatally(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, where "fatally" stands alone after it."""
    harm = match.start("harm")
    if chunks.tokens.low[chunks.first[harm]] in FATALLY and _closes(chunks, chunks.first[harm] + 1):
        yield Link(match.start("who"), harm, subset=True)


def read_whom(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The people before a clause whose verb has no other object: "the three guards he killed"."""
    if chunks.tokens.tags[chunks.past[match.start("harm")] :][:1] in _GOES_ON:
        yield from read_list(chunks, match)


def _closes(chunks: Chunks, token: int) -> bool:
    """The clause ends before this token."""
    return chunks.tokens.tags[token : token + 1] in ("", *",.;:&)-")


def read_reduced(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, unless the participle is an active verb with an object that no noun is known of."""
    after = chunks.past[match.start("harm")]
    following = _PLACED.sub("x", chunks.tokens.tags[after : after + 2])
    plural = chunks.kinds[match.start("who") : match.end("who")] == "P"
    if (plural or chunks.tokens.upper) and following[:1] not in _GOES_ON:
        return
    if not (_DIRECT_OBJECT.issuperset(following[:1]) and following and not _TIME.intersection(following[1:])):
        yield from read_list(chunks, match)


_PLACED = re.compile("^~(?=[Doaw'])")
"""A hedge that is a preposition: "under the rubble"."""
_WITHIN = frozenset("in into inside from on to of onto through throughout across over with under against".split())
"""Before somebody's body: what is there or came there, no death."""
_OF_A_BODY = frozenset("camera cameras cam cams armor armour language parts part weight temperature heat fat".split())


def _living(chunks: Chunks, match: "re.Match[str]") -> bool:
    """A bullet in his body, his body camera."""
    first, past = chunks.first[match.start("who")], chunks.past[match.start("harm")]
    low = chunks.tokens.low
    if chunks.kinds[match.start("harm")] != "B":
        return False
    return (first > 0 and low[first - 1] in _WITHIN) or low[past : past + 1] in [[word] for word in _OF_A_BODY]


def read_owner(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whose body it is: somebody in the genitive, or "her"."""
    who = match.start("who")
    if _living(chunks, match):
        return
    if match.start("harm") - who > 1:
        if "".join(chunks.tokens.low[chunks.first[who + 1] : chunks.past[who + 1]]) in ("'", "’"):
            yield Link(who, match.start("harm"))
        return
    if chunks.kinds[who] == "H" or chunks.tokens.tags[chunks.past[who] - 1] == "'":
        yield Link(who, match.start("harm"))
