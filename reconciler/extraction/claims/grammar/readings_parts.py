"""How the rules of parts are read: which of the harmed a count is tied to."""

import re
from collections.abc import Iterator, Sequence

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.readings_lists import of_a_people
from reconciler.extraction.claims.grammar.rule import Link

_DEATHS = frozenset((("the", "deaths"), ("the", "fatalities"), ("the", "casualties")))
"""Of a toll being told; "those deaths" may be of any."""
_THE = frozenset(("the", "those", "these", "them"))


def read_some(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, as some of the harmed: "two of the dead"."""
    the = match.start("the")
    low = chunks.tokens.low
    if match.groupdict().get("then") and not _DIED.isdisjoint(low[slice(*_tokens(chunks, match.start("then")))]):
        return
    if chunks.kinds[match.start("harm")] == "W" and tuple(low[chunks.first[the] :][:2]) not in _DEATHS:
        return
    if chunks.kinds[the] == "f" or _THE.issuperset(low[chunks.first[the] : chunks.past[the]]):
        yield _part(match)


def _tokens(chunks: Chunks, at: int) -> tuple[int, int]:
    return chunks.first[at], chunks.past[at]


_DIED = frozenset("died die dies succumbed perished dead alive safe".split())


def read_apart(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Those between dashes or brackets, as parts of the count before."""
    harm = match.start("harm") if match["harm"] else match.start("harmed")
    for at in range(*match.span("who")):
        if match.string[at] in "FfSE" or (match.string[at] == "x" and of_a_people(chunks, at)):
            yield Link(at, harm, subset=True)


def read_by_place(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """So many in each place, where every place has a name; after a colon or comma they are parts of those before."""
    who = range(*match.span("who"))
    included = [at for at in who if chunks.kinds[at - 1] == "i"]
    counts = [at for at in who if chunks.kinds[at] in "fFx" and at not in included]
    if chunks.kinds[match.end() : match.end() + 1] in ("V", "I"):
        counts = counts[:-1]  # "killed nine in Leyte, and four in Samar were hurt"
    if all(_in_named(chunks, chunks.kinds.index("p", at)) for at in counts):
        for at in counts:
            yield Link(at, match.start("harm"), subset=_of_those_before(chunks, match, counts))
        yield from (Link(at, match.start("harm"), subset=True) for at in included)


def _of_those_before(chunks: Chunks, match: "re.Match[str]", counts: Sequence[int]) -> bool:
    """Behind a comma counts with nouns of their own are of others: "killed 90 monks in Leyte, 70 nuns in Samar"."""
    apart = match.groupdict().get("apart")
    return apart is not None and (apart != "," or all(chunks.kinds[at] == "f" for at in counts))


def read_told(_chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Those in a toll of whom the words behind them say what befell them."""
    yield Link(match.start("who"), match.start("harm"))


def read_from_each(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """So many of them from each place behind the first."""
    counts = [at for at in range(*match.span("who")) if chunks.kinds[at] == "f"]
    if all(chunks.tokens.low[chunks.first[at + 1]] == "from" for at in counts):
        yield from (Link(at, match.start("harm"), subset=True) for at in counts)


def read_most(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The number of most of the dead."""
    if chunks.tokens.low[max(0, chunks.first[match.start()] - 1)] in ("most", "half", "many"):
        yield Link(match.start("who"), match.start("harm"), subset=True)


def read_told_of_some(_chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Those in a toll with a fate of their own: "57 casualties, including 19 dead"."""
    if match["some"]:
        yield Link(match.start("some"), match.start("dead"), subset=True)
    else:
        yield Link(match.start("who"), match.start("harm"))


def read_each_had(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The counts of the others, who "had" or "reported" so many like the first."""
    if chunks.tokens.low[chunks.past[match.start("had")] - 1] in _HAD:
        for at in range(*match.span("who")):
            if chunks.kinds[at] == "f":
                yield Link(at, match.start("harm"))


_HAD = frozenset(
    "had has reported counted suffered recorded registered saw confirmed announced mourned claimed".split()
)


def _in_named(chunks: Chunks, at: int) -> bool:
    """The preposition, and a name behind it: "in Leyte", "at the port of Aden"."""
    first, behind = chunks.first[at], chunks.tokens.tags[chunks.past[at] :][:4]
    there = " ".join(chunks.tokens.low[first : first + 6])
    if _AT_HOSPITAL.fullmatch(there) or _ON_THE_GROUND.fullmatch(there):
        return True
    return chunks.tokens.low[first] in _WHERE and _NAMED.match(behind) is not None


_AT_HOSPITAL = re.compile(
    r"(?:(?:in|at) (?:the |a )?(?:hospital|clinic)|on (?:the|their|his|her) way"
    r"(?: to (?:the |a )?(?:hospital|clinic))?)(?: [.,;)].{0,80})?"
)
"""Where some of them died later: "nine at the scene and one on the way to hospital"."""
_ON_THE_GROUND = re.compile(
    r"(?:on the (?:ground|plane|jet|bus|train|boat|ship|ferry|street|shore|runway)|on board|aboard)"
    r"(?: (?:[.,;)]|in|at|near|when|as|after)(?: .{0,80})?)?"
)
"""Those whom a wreck fell on, beside those in it: "nine on the plane and four on the ground"."""
_WHERE = frozenset(("in", "at", "near", "outside", "around"))
_NAMED = re.compile(r"D?[oYA]{0,2}/?[Co]?C")


def read_still(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, where nothing but "still" parts it from what became of them."""
    at = match.start("still")
    if _STILL.issuperset(chunks.tokens.low[chunks.first[at] : chunks.past[at]]):
        yield Link(match.start("some" if match["some"] else "who"), match.start("harm"))


_STILL = frozenset(("still", "reported", "also", "believed", "listed", "as"))


def read_of_whom(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, where "of whom" or "of the dead" says of whom it is."""
    who = match.start("who")
    of_whom = "/" in chunks.tokens.tags[chunks.first[who] : chunks.past[who]]
    if of_whom or match.group()[0] == "/" or match.groupdict().get("that") or match.groupdict().get("whom"):
        yield _part(match)


def read_of_them(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, where "of them" stands in it."""
    who = match.start("who")
    if "/T" in chunks.tokens.tags[chunks.first[who] : chunks.past[who]]:
        yield _part(match)


def read_some_so(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Those counted, and behind them some "of them", of whom it is told where they are from or how they were."""
    some, harm = match.start("some"), match.start("harm")
    if chunks.tokens.tags[chunks.first[some] : chunks.past[some]].endswith("/T"):
        yield Link(match.start("who"), harm)
        yield Link(some, harm, subset=True)


def read_before(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """An earlier count, after "up from", "down from" or "compared with"."""
    first = chunks.first[match.start("who")]
    if chunks.tokens.low[max(0, first - 2) : first] in _THAN:
        yield Link(match.start("who"), match.start("harm"))


_THAN = (["up", "from"], ["down", "from"], ["compared", "with"], ["compared", "to"])
"""Words before an earlier count."""


def _part(match: "re.Match[str]") -> Link:
    named = match.groupdict().get("named")
    return Link(match.start("who"), match.start("harm"), subset=True, named=match.start("named") if named else None)
