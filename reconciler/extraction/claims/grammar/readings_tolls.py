"""How tolls are read that are told by their number, and those that rose or fell."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.readings import DEEDS
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.token_numbers import RANGING
from reconciler.extraction.words import BRINGING

_BEFORE_TOLL = 12
"""Words or chunks before a toll in which it is said what is counted, and of whom."""
_TALLIES = frozenset(("number", "count", "tally", "numbers"))
_PUT = frozenset(("number", "figure", "total", "count", "tally", "toll"))
_TO = frozenset(("at", "to"))
_PUTTING = frozenset(("put", "puts", "putting", "placed", "places", "set", "sets", "estimated", "estimates"))


def read_number_of(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, where the number of those harmed is spoken of."""
    harm = match.start("harm")
    first = chunks.first[harm]
    if chunks.tokens.low[max(0, first - 2) : first] == ["number", "of"]:
        yield Link(match.start("who"), harm)


def read_put_at(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, where somebody else puts the number of those just told at it."""
    at = chunks.first[match.start("at")]
    if chunks.tokens.low[at] in _TO and chunks.tokens.low[at - 1] in _PUT:
        yield Link(match.start("who"), match.start("harm"))


def read_changes(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Both figures of a toll that rose or fell; counts of the harmed only where their number is spoken of."""
    harm = match.start("harm")
    first = chunks.first[harm]
    if chunks.kinds[harm] != "W" and _TALLIES.isdisjoint(chunks.tokens.low[max(0, first - _BEFORE_TOLL) : first]):
        return
    if match["hits"] and not _hits(chunks, match.start("hits")):
        return
    if not DEEDS.isdisjoint(chunks.tokens.low[first : chunks.past[harm]]):
        return
    named = _named(chunks, harm, match.start("now"))
    past = match.start("again") if match.groupdict().get("again") and not _same_toll(chunks, match) else match.end()
    for index in range(match.start("now"), past):
        before = chunks.tokens.low[chunks.first[index] - 1]
        if chunks.kinds[index] in "fFx" and (index == match.start("now") or before in _FROM):
            yield Link(index, harm, named=named)


def _same_toll(chunks: Chunks, match: "re.Match[str]") -> bool:
    """Nothing else is told to have changed behind: "but later lowered to 78", not "and prices rose to 78"."""
    then = match.start("then")
    return not match["then"] or _THEN.issuperset(chunks.tokens.low[chunks.first[then] : chunks.past[then]])


_THEN = frozenset("later then subsequently since it further again was has been quickly eventually had".split())
_FROM = frozenset(("from", "to", "of", "at", "by"))
"""Before the other number of a toll that changed; behind "with" is one of others."""


def _named(chunks: Chunks, harm: int, now: int) -> int | None:
    """The people whose number it is: those after "of", right before the toll, or behind it after "among".

    None of those in what else is told behind it: "the toll of a blast near police".
    """
    kinds = chunks.kinds[:now]
    of = kinds.find("/P", max(0, harm - _BEFORE_TOLL))
    at = of + 1 if of >= 0 else kinds.rfind("P", max(0, harm - 1))
    if at < 0 or _SPEAKS_OR_NOT_ALL.match(kinds, at + 1):
        return None
    among = at < harm or kinds[at - 1] == "/" or chunks.tokens.low[chunks.first[at] - 1] in _AMONG
    return at if among else None


_AMONG = frozenset(("among", "amongst", "for"))
_SPEAKS_OR_NOT_ALL = re.compile(r"o?R|,?&P")
"""Behind those who tell of a toll, and behind some of those counted: "the number of clerks and rebels killed"."""


def read_brought_to(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count to which something brings the number of those harmed."""
    number, harm = match.start("number"), match.start("harm")
    tallied = number >= 0 and not _TALLIES.isdisjoint(chunks.tokens.low[chunks.first[number] : chunks.past[number]])
    if not tallied and "toll" not in chunks.tokens.low[chunks.past[harm] - 1]:
        return
    if match.groupdict().get("at") and chunks.tokens.low[chunks.first[match.start("at")]] != "at":
        return
    named = match.start("named") if match["named"] else None
    for count in ("who", "was", "before", "to"):
        if match.groupdict().get(count):
            yield Link(match.start(count), harm, named=named)


def read_total(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count to which those just told bring the total."""
    number = match.start("number")
    words = chunks.tokens.low[chunks.first[number] : chunks.past[number]]
    if words[-1] in _TALLIES or words[-1] in _PUT:
        yield Link(match.start("who"), match.start("harm"))


def read_in_all(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The total that the deaths before make with earlier ones."""
    before = chunks.tokens.low[chunks.first[match.start("for")]]
    if before == "for" and chunks.tokens.low[chunks.first[match.start("who")]] == "a total of":
        yield Link(match.start("who"), match.start("harm"))


def read_stood(_chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Both figures of a toll, the one that it stood at before and the one since."""
    yield Link(match.start("who"), match.start("harm"))
    yield Link(match.start("was"), match.start("harm"))


def read_put(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count at which somebody puts the dead, the wounded or a toll; and the next after "and"."""
    if _puts(chunks, match) and "million" not in chunks.tokens.low[chunks.first[match.start("who")]]:
        yield Link(match.start("who"), match.start("harm"))
        if match["more"]:
            yield Link(match.start("more"), match.start("too"))


def _puts(chunks: Chunks, match: "re.Match[str]") -> bool:
    """Somebody puts them at it or gives them as it, or what is said of them ranges from it."""
    low, harm, past = chunks.tokens.low, chunks.first[match.start("harm")], chunks.first[match.start("who")] - 1
    between = low[chunks.past[match.start("harm")] : past]
    if low[past] == "from":
        return bool(between) and between[-1] in RANGING
    if chunks.kinds[match.start("harm") + 1] == "o" and _HIGHER.isdisjoint(between):
        return False
    verbs = _GIVING if low[past] == "as" else _PUTTING
    return not verbs.isdisjoint(low[max(0, harm - PUT_WITHIN) : harm + 1])


_GIVING = frozenset("gave give gives given listed lists recorded reported".split())
_HIGHER = frozenset("higher lower".split())


def read_toll(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """What a toll of people is; "among the deaths were two clerks" tells of some, "was two clerks higher" of none."""
    told = chunks.tokens.low[chunks.past[match.start("harm")] - 1]
    past = chunks.past[match.start("who")]
    if match["is"] is None or (told.endswith("toll") and _COMPARED.isdisjoint(chunks.tokens.low[past : past + 1])):
        yield from read_list(chunks, match)


_COMPARED = frozenset("higher lower more fewer less above below short away shy off".split())


def read_dead_of(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count that the dead are brought to, or that they number."""
    harm, who = chunks.first[match.start("harm")], chunks.first[match.start("who")]
    low = chunks.tokens.low
    brought = not _BRINGING.isdisjoint(low[max(0, harm - PUT_WITHIN) : harm])
    told = brought if match["to"] else low[who - 1] in _NUMBER
    if told and low[harm] == "dead":
        yield Link(match.start("who"), match.start("harm"))


PUT_WITHIN = 12
"""Tokens before the dead within which the verb stands that counts them."""
_BRINGING = frozenset((*BRINGING, "bring"))
_NUMBER = frozenset("number numbered numbers totalled totaled total".split())


def _hits(chunks: Chunks, at: int) -> bool:
    """A toll hits a number; "captured two of them" is another matter."""
    return "*" in chunks.tokens.tags[chunks.first[at] : chunks.past[at]]
