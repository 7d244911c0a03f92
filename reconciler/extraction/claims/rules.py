"""Every rule of claims, in order of precedence: chunk patterns that tie people to an outcome."""

import re
from collections.abc import Callable, Iterator
from functools import cache

import msgspec

from reconciler.concepts.rule import Rule
from reconciler.extraction.claims.chunks import Chunks


class Link(msgspec.Struct, frozen=True):
    """A chunk of people tied to the chunk that tells their outcome."""

    people: int
    """Index of the chunk."""
    harm: int
    """Index of the chunk that the outcome is read from."""
    subset: bool = False
    """Told as included in the people before."""
    first: int | None = None
    """First token of the people, where they are only the end of their chunk."""
    past: int | None = None
    named: int | None = None
    """Chunk that says whom a bare number counts, where that stands elsewhere."""


Reading = Callable[[Chunks, "re.Match[str]"], Iterator[Link]]


class ClaimRule(Rule, frozen=True):
    """A rule over chunks; `pattern` is over the letters of `chunks.PATTERNS`."""

    read: Reading = NotImplemented


PEOPLE = "FEfxShPNHs"
NP = f"[{PEOPLE}]"
MORE = rf"(?:(?:\([^()]{{1,8}}\))?,?[&i]?{NP}){{0,8}}"
LIST = rf"(?P<who>(?:(?<![ptyL/])N|[FEfxShPHs]){MORE})"
ANY_LIST = rf"(?P<who>{NP}{MORE})"
ASIDE = r"(?:,r?[^VKIkr.;:)R]{1,10},|\([^)]{1,12}\)|-[^-]{1,10}-)?"
GAP = rf"(?:o|[p/]o?[NPSxfHFs]?){{0,4}}{ASIDE}(?:o)?"


def read_list(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list."""
    kinds = chunks.kinds
    start, end = match.span("who")
    known = any(kinds[index] in "FESN" for index in range(start, end))
    for index in range(start, end):
        if kinds[index] in PEOPLE and not (kinds[index] == "x" and known):
            yield Link(index, match.start("harm"), subset=index > start and kinds[index - 1] == "i")


def read_reduced(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, unless the participle is an active verb with an object that no noun is known of."""
    after = chunks.past[match.start("harm")]
    tags = chunks.tokens.tags
    if tags[after : after + 1] in tuple("aDeh'~#HTNCpPQ") and tags[after + 1 : after + 2] not in tuple("wu"):
        return
    yield from read_list(chunks, match)


_SUBJECT = re.compile(r"(?:[aD]e?)?[o'pC]{1,5}$")
_OBJECT = re.compile(r"(?:[aD]e?)?[o'pC]{1,6}")
_NAME = re.compile(r"[o'pC]{1,6}")


def read_unknown_subject(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever stands right before a verb of harm, where no noun of the table does: names in upper-case text."""
    start, end = match.span("who")
    harm = match.start("harm")
    verb = chunks.tokens.low[chunks.first[harm] : chunks.past[harm]]
    if end - start == 1 and not SINGULAR.intersection(verb):
        return
    for at in range(start, end):
        if chunks.kinds[at] in PEOPLE:
            yield Link(at, harm)
        elif chunks.kinds[at] == "o":
            first, past = chunks.first[at], chunks.past[at]
            found = (_SUBJECT.search if at == start else _NAME.fullmatch)(chunks.tokens.tags[first:past])
            if found and (chunks.tokens.upper or (found.group()[0] in "aD" and end - start == 1)):
                yield Link(at, harm, first=first + found.start(), past=first + found.end())


def read_unknown_object(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever stands right after "murder of", where no noun of the table does: names in upper-case text."""
    if not chunks.tokens.upper:
        return
    for at in range(*match.span("who")):
        if chunks.kinds[at] in PEOPLE:
            yield Link(at, match.start("harm"))
        elif chunks.kinds[at] == "o":
            first, past = chunks.first[at], chunks.past[at]
            found = _OBJECT.match(chunks.tokens.tags[first:past])
            if found:
                yield Link(at, match.start("harm"), first=first, past=first + found.end())
            if found is None or first + found.end() < past:
                return


def read_changes(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Both figures of a toll that rose or fell; counts of the harmed only where a toll or number is spoken of."""
    words = chunks.tokens.low[chunks.first[match.start()] - 12 if chunks.first[match.start()] > 12 else 0 :]
    harm = match.start("harm")
    if chunks.kinds[harm] == "W" or "number" in words:
        named = max(chunks.kinds.rfind("P", 0, match.start("now")), chunks.kinds.rfind("Q", 0, harm))
        for index in range(match.start("now"), match.end()):
            if chunks.kinds[index] in "fFx":
                yield Link(index, harm, named=named if named >= 0 else None)


CHANGE = r"(?:o?[tp]o?)?(?P<now>[fF])(?:[op]{1,3}[fF])?(?:t[fF])?"
SINGULAR = frozenset(("was", "is", "has", "had", "gets", "be", "being"))


def _rule(name: str, pattern: str, read: Reading = read_list) -> ClaimRule:
    return ClaimRule(name=name, stage="claims", pattern=pattern, examples=(), not_examples=(), read=read)


RULES: tuple[ClaimRule, ...] = (
    _rule("<people> who were <harmed>", rf"{LIST}[,)]?ro?(?P<harm>[VI])"),
    _rule("<people> who …, died", rf"{LIST},?r[^.;r{PEOPLE}]{{1,9}}?,?(?<![{PEOPLE}r])(?P<harm>I)"),
    _rule("<people> were <harmed>", rf"{LIST}{GAP}(?P<harm>V)"),
    _rule("<people> died", rf"{LIST}{GAP}(?P<harm>I)"),
    _rule("left <people> <harmed>", rf"[LkK]{LIST}o?(?P<harm>[dk])"),
    _rule("sent <people> to hospital", rf"[lL]{LIST}o?[tp]o?(?P<harm>O)"),
    _rule("<people> taken to hospital", r"(?P<who>[FEfSx](?:,?&?[FEfSx]){0,8})[lL]?o?[pt]o?(?P<harm>O)"),
    _rule("also <harmed> were <people>", rf"(?P<harm>[kd])[bi]{LIST}"),
    _rule("<people> held captive", rf"{LIST}L(?P<harm>[dk])"),
    _rule("<harmed> <people>", rf"(?P<harm>[kKGJ]){LIST}"),
    _rule("<people> <harmed>", rf"{LIST}{ASIDE}(?P<harm>[kd])(?!{NP})", read_reduced),
    _rule("death of <people>", rf"(?P<harm>[WGBK])(?:p[oN]){{0,2}}/{ANY_LIST}"),
    _rule("<count> deaths", r"(?P<who>[fFx])(?P<harm>[WBJ])"),
    _rule("<harmed people>", r"(?P<who>(?P<harm>h))"),
    _rule("toll rose to <count>", rf"(?P<harm>[Wkd])[^VKI.;]{{0,12}}?\^{CHANGE}", read_changes),
    _rule("toll of <count>", r"(?P<harm>W)[otpb/]{0,6}(?P<who>f)"),
    _rule("somebody's body", r"(?P<who>[SH])(?P<harm>B)"),
    _rule(
        "<somebody> was <harmed>", rf"(?P<who>o(?:,?&?[oSNs]){{0,6}}){ASIDE}(?:,?ro?)?(?P<harm>V)", read_unknown_subject
    ),
    _rule("murder of <somebody>", r"(?P<harm>[WGK])(?:p[oN]){0,2}/(?P<who>o(?:,?&?[oSNs]){0,6})", read_unknown_object),
    _rule("murdered <somebody>", r"(?P<harm>[kK])b?(?P<who>o(?:,?&?[oSNs]){0,6})", read_unknown_object),
)


@cache
def compiled() -> tuple[tuple[ClaimRule, "re.Pattern[str]"], ...]:
    """Each rule with its pattern compiled."""
    return tuple((rule, re.compile(rule.pattern)) for rule in RULES)


def find_links(chunks: Chunks) -> Iterator[tuple[ClaimRule, Link]]:
    """Every tie that any rule finds, rule by rule; readings may overlap."""
    for rule, pattern in compiled():
        for match in pattern.finditer(chunks.kinds):
            for link in rule.read(chunks, match):
                yield rule, link
