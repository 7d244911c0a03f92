"""Rules of how a killing ends: who turns on himself after others, and those who are found dead, by their names."""

import re
from collections.abc import Iterator

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.figures import REFLEXIVE
from reconciler.extraction.claims.grammar.patterns import SUBJECTS
from reconciler.extraction.claims.grammar.readings_doers import read_and_then
from reconciler.extraction.claims.grammar.readings_fates import FINDS
from reconciler.extraction.claims.grammar.readings_follow import read_in_the_end, read_then
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import ClaimRule, Link

_THEN = frozenset("then finally later eventually afterward afterwards lastly apparently".split())


def read_himself(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever did it, where only "then" parts him from those before."""
    who, then = match.start("who"), match.start("then")
    words = chunks.tokens.low[chunks.first[then] : chunks.past[then]]
    if chunks.tokens.low[chunks.first[who]] in REFLEXIVE and _THEN.issuperset(words):
        yield Link(who, match.start("harm"))


def read_found(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Those whom somebody found so; what was left or held by a name is a place, unless its age is told."""
    aged = "0" in chunks.tokens.tags[chunks.first[match.start("who")] : chunks.past[match.start("who")]]
    if aged or chunks.tokens.low[chunks.past[match.start("find")] - 1] in FINDS:
        yield from read_list(chunks, match)


def read_in_his_death(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The one told before, in whose death somebody was charged or arrested."""
    low, harm = chunks.tokens.low, match.start("harm")
    told = low[chunks.first[match.start()]] in ("in", "for") and low[chunks.past[harm] - 1] in _HIS_DEATH
    if told and not _CHARGED.isdisjoint(low[max(0, chunks.first[match.start()] - CHARGED_WITHIN) : chunks.first[harm]]):
        yield Link(match.start("who"), harm)


CHARGED_WITHIN = 14
"""Tokens before a death in which it is told that somebody was charged in it."""
_HIS_DEATH = frozenset(("death", "murder", "killing", "slaying"))
_CHARGED = frozenset("charged arrested indicted convicted sentenced jailed held wanted sought charges arrest".split())


def read_body(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Somebody's body that is told of for the first time; "the body" and "his body" are of somebody told before."""
    harm, find = (
        (match.start("harm"), match.start("find")) if match["harm"] else (match.start("harm2"), match.start("find2"))
    )
    first = chunks.first[harm]
    found = chunks.tokens.low[chunks.past[find] - 1] in FINDS | {"pulled", "recovered"}
    told = chunks.tokens.low[first] == "body" and chunks.tokens.low[max(0, first - 1) : first] in _A_BODY
    if found and told:
        yield Link(harm, harm)


_A_BODY: tuple[list[str], ...] = ([], ["a"], ["another"])


def read_one(_chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count or the person right before "who"."""
    yield Link(match.start("who"), match.start("harm"))


ENDING_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="<people> <harmed> …, were <harmed>",
        stage="claims",
        pattern=rf"(?:(?P<some>f)/F|(?<!/){SUBJECTS})(?:L?k|L(?=y)|(?P<missing>[dV]))"
        r"(?>L?y[oNSPFs]{1,2}|[pZ][oN]{0,2}[GM]|p[oNSPH]N?|Zo(?=,?[VI]|p)|o|/[oN]){0,6},?(?P<harm>[VI])",
        read=read_in_the_end,
        examples=(
            Example("Six men kidnapped on Monday were found dead.", "killed 6 man"),
            Example("A nun wounded by a bullet in the raid died.", "killed 1 civilian"),
            Example("Nine people trapped in a lift were rescued.", "rescued 9 people"),
            Example("Two of the five men kidnapped on Monday were freed.", "rescued 2 man"),
            Example("A nun injured in a shooting Sunday in Leeds has died.", "killed 1 civilian"),
            Example("A nun hospitalized after a weekend stabbing died.", "killed 1 civilian"),
            Example("Nine miners trapped by a flood since Monday were killed.", "killed 9 people"),
            Example("A nun struck by a car driven by a guard on Monday has died.", "killed 1 civilian"),
            Example("A cook held by pirates since Monday was killed.", "killed 1 civilian"),
            Example("Two nuns reported missing on Sunday were found dead.", "killed 2 civilian"),
            Example("A nun missing since Sunday has been found dead.", "killed 1 civilian"),
            Example("A cook found stabbed in a van on Friday died at a clinic.", "killed 1 civilian"),
        ),
        not_examples=(
            "Six men kidnapped a nun who died.",
            "The nun killed time and the fire died.",
            "Two nuns were missing since lunch was killed off.",
        ),
    ),
    ClaimRule(
        name="<harmed> <people> and then <himself>",
        stage="claims",
        pattern=r"(?P<harm>[kK])o?[SNPFHsE](?:,?&?[SNPFHsE]){0,5}[,&]{1,2}(?P<then>o)(?P<who>H)",
        read=read_himself,
        examples=(
            Example("A cook shot and killed his wife and then himself.", "killed 1 people attacker"),
            Example("He fatally shot his wife, two clerks and finally himself.", "killed 1 people attacker"),
        ),
        not_examples=("He shot his wife and then he fled.", "He killed a clerk and later told himself a lie."),
    ),
    ClaimRule(
        name="found <names> dead",
        stage="claims",
        pattern=r"(?P<find>L)(?P<who>N(?:,?&?[NSs]){0,8})o?(?P<harm>d)",
        read=read_found,
        examples=(
            Example(
                "Officers found Ann Lee, 63, and Bo Lee, 60, dead in a bedroom.", "killed 1 people; killed 1 people"
            ),
            Example("Gunfire left Ann Lee, 63, dead.", "killed 1 people"),
        ),
        not_examples=("The army left Kabul dead quiet.",),
    ),
    ClaimRule(
        name="<people> did it to others, then were <harmed>",
        stage="claims",
        pattern=r"(?:^|(?<=[R!Z;:])|(?<=^[op],))(?P<who>[SNsHF])(?:,f[^.;:VIkKR!r,Z&]{1,3},)?"
        r"[kK][^.;:VIkKR!rZ]{1,8},(?P<harm>V)",
        read=read_and_then,
        examples=(
            Example("Ivo Kos struck a nun and a burglar, then was stabbed.", "casualties 1 people"),
            Example("A man killed two cooks on Sunday, then was shot dead by an officer.", "killed 1 man"),
        ),
        not_examples=("Ivo Kos killed time, was told to leave.", "A man killed time, cooks were late."),
    ),
    ClaimRule(
        name="<people> were …, and later <harmed>",
        stage="claims",
        pattern=r"(?P<who>[SF])o?b[^.;:VIkKGRr!,Z&SFEHPx]{0,8},?&(?P<then>o?)(?P<harm>[IV])",
        read=read_then,
        examples=(
            Example("A cook was left for treatment at the door of a clinic and later died.", "killed 1 civilian"),
            Example("A cook was nicked in the ear by a splinter and was treated at the scene.", "injured 1 civilian"),
        ),
        not_examples=("A cook was held in the hall and the dog died.",),
    ),
    ClaimRule(
        name="<people>, including <one> shot by <others>, were <harmed>",
        stage="claims",
        pattern=r"(?P<who>[FE]),i[SFENxf]o?[kV][^.;:VIK]{1,6},o?(?P<harm>[VI])",
        read=read_one,
        examples=(
            Example("Five people, including a cook reportedly hit by a car, died on Sunday.", "killed 5 people"),
        ),
        not_examples=("Five people, including a cook hit by a car, voted on Sunday.",),
    ),
    ClaimRule(
        name="<people>, including <one> who <harmed>",
        stage="claims",
        pattern=r"i(?P<who>[fFSE]),?ro?(?P<harm>[VI])",
        read=read_one,
        examples=(
            Example("Five people were hurt, including a cook who later died.", "killed 1 civilian"),
            Example("Six were hit by bullets, including two who were pronounced dead.", "killed 2 people"),
        ),
        not_examples=("Five people were late, including a cook who later slept.",),
    ),
    ClaimRule(
        name="charged in his <death>",
        stage="claims",
        pattern=r"p(?P<who>H)(?P<harm>[WK])",
        read=read_in_his_death,
        examples=(
            Example("A man is charged in her death.", "killed 1 people"),
            Example("Police arrested a cook for his murder.", "killed 1 people"),
        ),
        not_examples=(
            "A man was charged in her attack.",
            "He spoke of life in his death.",
            "She is charged in her deed.",
        ),
    ),
    ClaimRule(
        name="a body was found",
        stage="claims",
        pattern=r"(?P<harm>B)(?:po?(?=b))?b{0,2}(?P<find>L)|(?P<find2>L)o(?P<harm2>B)(?=[p.,;&]|$)",
        read=read_body,
        examples=(
            Example("A body was found in the burned van.", "killed 1 people"),
            Example("Divers pulled a body from the lake.", "killed 1 people"),
        ),
        not_examples=("The body was found in a van.", "A body camera was found.", "His body was found later."),
    ),
)
