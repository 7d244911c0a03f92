"""How the matches of the rules are read: which chunks of people are tied to which chunk of harm."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from reconciler.extraction.claims.chunks import Chunks
from reconciler.extraction.claims.patterns import PEOPLE
from reconciler.extraction.claims.rule import Link

_SUBJECT = re.compile(r"(?:[aD]e?)?[o'pC]{1,5}$")
_OBJECT = re.compile(r"(?:[aD]e?)?[o'pC]{1,6}")
_NAME = re.compile(r"[o'pC]{1,6}")
_SINGULAR = frozenset(("was", "is", "has", "had", "gets", "be", "being"))
_DIRECT_OBJECT = frozenset("aDeh'~#HTNCpPQ")
_TIME = frozenset("wu")
_BEFORE_TOLL = 12


def read_list(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list."""
    kinds = chunks.kinds
    start, end = match.span("who")
    known = any(kinds[index] in "FESN" for index in range(start, end))
    for index in range(start, end):
        if kinds[index] in PEOPLE and not (kinds[index] == "x" and known):
            yield Link(index, match.start("harm"), subset="i" in kinds[start:index])


def read_victims(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count, where it counts those harmed and not how often somebody was."""
    words = chunks.tokens.low[chunks.first[match.start("harm")] : chunks.past[match.start("harm")]]
    verb = chunks.kinds[match.start("harm")] == "K" and words[-1] not in ("murders", "executions", "kidnappings")
    if not verb and not any("shooting" in word or "stabbing" in word for word in words):
        yield from read_list(chunks, match)


def read_included(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, as part of the people harmed before."""
    for link in read_list(chunks, match):
        yield msgspec.structs.replace(link, subset=True)


def read_alongside(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, where they shared the fate of somebody told before."""
    if chunks.tokens.low[chunks.first[match.start("with")]].endswith(("with", "well as", "alongside")):
        yield from read_list(chunks, match)


def read_reduced(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, unless the participle is an active verb with an object that no noun is known of."""
    after = chunks.past[match.start("harm")]
    following = chunks.tokens.tags[after : after + 2]
    if not (_DIRECT_OBJECT.issuperset(following[:1]) and following and not _TIME.intersection(following[1:])):
        yield from read_list(chunks, match)


def read_unknown_subjects(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever stands right before a verb of harm, where no noun of the table does: names in upper-case text."""
    start, end = match.span("who")
    harm = match.start("harm")
    passive = chunks.kinds[harm] == "V"
    if passive and end - start == 1 and _SINGULAR.isdisjoint(chunks.tokens.low[chunks.first[harm] : chunks.past[harm]]):
        return
    for at in range(start, end):
        if chunks.kinds[at] in PEOPLE:
            yield Link(at, harm)
            continue
        first = chunks.first[at]
        found = (_SUBJECT.search if at == start else _NAME.fullmatch)(chunks.tokens.tags[first : chunks.past[at]])
        if (
            found
            and chunks.kinds[at] == "o"
            and _told(
                chunks,
                chunks.tokens.low[first + found.start() : first + found.end()],
                alone=passive and end - start == 1,
            )
        ):
            yield Link(at, harm, first=first + found.start(), past=first + found.end())


def _told(chunks: Chunks, words: Sequence[str], *, alone: bool) -> bool:
    """Names need upper-case text; elsewhere only one with an article is somebody: "the burglar"."""
    return like_a_name(words) if chunks.tokens.upper else alone and words[0] in ("a", "an", "the")


def like_a_name(words: Sequence[str]) -> bool:
    """No word of a run has the end of a common English word, or is one that stands near harm."""
    return not any(word.endswith(_COMMON_ENDS) or word in _COMMON_WORDS for word in words)


_COMMON_ENDS = ("ing", "ed", "tion", "sion", "ment", "ness", "ity", "ism", "ous", "ive", "ance", "ence", "ship", "ally")
_COMMON_WORDS = frozenset(
    "case twice say war peace power motion plan house car bomb attack fire city town area place way time end"
    " number people government party state country law process crime act acts justice rights group groups press"
    " newspapers radio law one"
    " first second third least which that this there here now then reports them its own off out down up".split()
)


def read_unknown_objects(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever stands right after a word of harm, where no noun of the table does: names in upper-case text."""
    if not chunks.tokens.upper or chunks.kinds[match.start() - 1 : match.start()] in tuple("FEfh"):
        return
    for at in range(*match.span("who")):
        if chunks.kinds[at] in PEOPLE:
            yield Link(at, match.start("harm"))
        elif chunks.kinds[at] == "o":
            first, past = chunks.first[at], chunks.past[at]
            found = _OBJECT.match(chunks.tokens.tags[first:past])
            if found and like_a_name(chunks.tokens.low[first : first + found.end()]):
                yield Link(at, match.start("harm"), first=first, past=first + found.end())
            if found is None or first + found.end() < past:
                return


def read_owner(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whose body it is: somebody in the genitive, or "her"."""
    who = match.start("who")
    if chunks.kinds[who] == "H" or chunks.tokens.tags[chunks.past[who] - 1] == "'":
        yield Link(who, match.start("harm"))


def read_changes(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Both figures of a toll that rose or fell; counts of the harmed only where their number is spoken of."""
    harm = match.start("harm")
    first = chunks.first[harm]
    if chunks.kinds[harm] != "W" and "number" not in chunks.tokens.low[max(0, first - _BEFORE_TOLL) : first]:
        return
    named = chunks.kinds.rfind("P", max(0, harm - _BEFORE_TOLL), match.start("now"))
    for index in range(match.start("now"), match.end()):
        if chunks.kinds[index] in "fFx":
            yield Link(index, harm, named=named if named >= 0 else None)
