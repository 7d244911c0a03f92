"""Every rule of claims, in order of precedence: chunk patterns that tie people to an outcome."""

import re
from collections.abc import Callable, Iterator
from functools import cache

import msgspec

from reconciler.concepts.rule import Rule
from reconciler.extraction.claims.chunks import Chunks

Reading = Callable[[Chunks, "re.Match[str]"], Iterator["Link"]]


class Link(msgspec.Struct, frozen=True):
    """A chunk of people tied to the chunk that tells their outcome."""

    people: int
    """Index of the chunk."""
    harm: int
    """Index of the chunk that the outcome is read from."""
    agent: int | None = None
    """Index of the chunk that did it."""


class ClaimRule(Rule, frozen=True):
    """A rule over chunks; `pattern` is over the letters of `chunks.PATTERNS`."""

    read: Reading = NotImplemented
    outcome: str | None = None


NP = "[FEfxShPNH]"
LIST = rf"(?P<who>(?:(?<!p)N|[FEfxShPH])(?:,?[&i]?{NP}){{0,8}})"
GAP = (
    r"(?:o|[p/]o?[NPSxfHF]?){0,4}"
    r"(?:,[^VKIkr.;:)s]{1,10},|\([^)]{1,12}\)|-[^-]{1,10}-|,i[^V.;]{1,8}?,?)?(?:o)?"
)


def _all(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    agent = match.start("agent") if "agent" in match.re.groupindex and match["agent"] else None
    for index in range(*match.span("who")):
        if chunks.kinds[index] in "FEfxShPNH":
            yield Link(index, match.start("harm"), agent)


RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="<people> who were <harmed>",
        stage="claims",
        pattern=rf"{LIST},?ro?(?P<harm>[VI])",
        examples=(),
        not_examples=(),
        read=_all,
    ),
    ClaimRule(
        name="<people> were <harmed>",
        stage="claims",
        pattern=rf"{LIST}{GAP}(?P<harm>V)",
        examples=(),
        not_examples=(),
        read=_all,
    ),
    ClaimRule(
        name="<people> died",
        stage="claims",
        pattern=rf"{LIST}{GAP}(?P<harm>I)",
        examples=(),
        not_examples=(),
        read=_all,
    ),
    ClaimRule(
        name="left <people> <harmed>",
        stage="claims",
        pattern=rf"L{LIST}o?(?P<harm>[dk])",
        examples=(),
        not_examples=(),
        read=_all,
    ),
    ClaimRule(
        name="<people> held captive",
        stage="claims",
        pattern=rf"{LIST}L(?P<harm>[dk])",
        examples=(),
        not_examples=(),
        read=_all,
    ),
    ClaimRule(
        name="<harmed> <people>",
        stage="claims",
        pattern=rf"(?P<harm>[kKG])o?{LIST}",
        examples=(),
        not_examples=(),
        read=_all,
    ),
    ClaimRule(
        name="<people> <harmed>",
        stage="claims",
        pattern=rf"{LIST}(?P<harm>[kd])(?!{NP})",
        examples=(),
        not_examples=(),
        read=_all,
    ),
    ClaimRule(
        name="death of <people>",
        stage="claims",
        pattern=rf"(?P<harm>[WGB])/{LIST}",
        examples=(),
        not_examples=(),
        read=_all,
    ),
    ClaimRule(
        name="<count> deaths",
        stage="claims",
        pattern=r"(?P<who>[fFx])(?P<harm>[WB])",
        examples=(),
        not_examples=(),
        read=_all,
    ),
    ClaimRule(
        name="<harmed people>", stage="claims", pattern=r"(?P<who>(?P<harm>h))", examples=(), not_examples=(), read=_all
    ),
    ClaimRule(
        name="toll rose to <count>",
        stage="claims",
        pattern=r"(?P<harm>W)[otpb/]{0,6}(?P<who>f)",
        examples=(),
        not_examples=(),
        read=_all,
    ),
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
