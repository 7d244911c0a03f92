"""Rules of those told by what they were in before they died: involved in a crash, shot by others or themselves."""

import re
from collections.abc import Iterator

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.figures import REFLEXIVE
from reconciler.extraction.claims.grammar.patterns import ASIDE, SUBJECTS
from reconciler.extraction.claims.grammar.readings_follow import read_then
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import ClaimRule, Link

_DECLARED = frozenset(
    ("pronounced dead", "pronounced deceased", "declared dead", "declared deceased", "confirmed dead")
)
_NO_OBJECT = re.compile(r"[py;.Z)]|o?$")
"""After a participle that is no active verb."""


def read_involved(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever was "involved" in what is told of."""
    how = match.start("how")
    if chunks.tokens.low[chunks.first[how]] in ("involved", "caught"):
        yield Link(match.start("who"), match.start("harm"))


def read_suspected(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever is told to have done it to others, by what then befell him."""
    if chunks.tokens.low[chunks.past[match.start("how")] - 1] in ("suspected", "accused"):
        yield Link(match.start("who"), match.start("harm"))


def read_among(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever was "among" those who were hit."""
    if chunks.tokens.low[chunks.first[match.start("among")]] == "among":
        yield Link(match.start("who"), match.start("harm"))


def read_first(_chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever the sentence begins to tell of."""
    yield Link(match.start("who"), match.start("harm"))


def read_declared(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, where somebody then declared them dead, or nothing follows that they could have killed."""
    harm = match.start("harm")
    words = chunks.tokens.low[chunks.first[harm] : chunks.past[harm]]
    killed = words[-1] in ("killed", "murdered") and _NO_OBJECT.match(chunks.kinds, harm + 1) is not None
    if killed or not _DECLARED.isdisjoint(words):
        yield from read_then(chunks, match)


def read_himself_shot(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Who did it, told as "himself" where others then harmed him."""
    who = match.start("who")
    if chunks.tokens.low[chunks.first[who]] in REFLEXIVE:
        yield Link(who, match.start("harm"))


def read_being(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Those right before "being", whatever a preposition parts them from."""
    if chunks.tokens.low[chunks.first[match.start("harm")]] == "being":
        yield from read_list(chunks, match)


INVOLVED_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="<people> involved in something <died>",
        stage="claims",
        pattern=r"(?P<who>(?:f/)?[FS]),?(?:[r!]b)?(?P<how>o)p(?:p?[oNGWMfx]){1,6}?,?(?P<harm>I)",
        read=read_involved,
        examples=(
            Example("One of the men involved in a crash on Route 9 last week has died.", "killed 1 man"),
            Example("All four people involved in a shooting have now died.", "killed 4 people"),
            Example("A nun who was involved in the Leeds shooting died on Monday.", "killed 1 civilian"),
            Example("A teacher involved in the fatal shooting died.", "killed 1 civilian"),
        ),
        not_examples=(
            "A nun interested in the Leeds shooting died down.",
            "Two nuns involved in a crash spoke.",
        ),
    ),
    ClaimRule(
        name="<people>, <harmed> by others who …, <died>",
        stage="claims",
        pattern=r"(?:^|(?<=[R!Z;:-]))(?P<who>[SFN]),?(?:k|r[^.;:,IR!Z]{0,4}V?Z?)[^.;:,IR!k]{0,4}[yZ]o?[SFNPH][^.;:,IR!]{1,14},(?P<harm>I)",
        read=read_first,
        examples=(
            Example(
                "A nun, shot on Friday by a clerk who lost his job, has died from her wounds.", "killed 1 civilian"
            ),
            Example(
                "Ada Moor, 44, who was in critical condition after Bo Lind stabbed six clerks at a mill, died.",
                "killed 1 people",
            ),
        ),
        not_examples=("A nun, shot on Friday by a clerk who lost his job, has left.",),
    ),
    ClaimRule(
        name="<people> were <harmed> … and declared dead",
        stage="claims",
        pattern=rf"{SUBJECTS}{ASIDE},?(?:[VI]|b[^.;:VIkKGr!&Z]{{1,6}}?)[^.;:VIkKGr!&]{{0,8}}?,?&(?P<then>o?)(?P<harm>k)",
        read=read_declared,
        examples=(
            Example("One man was shot several times and pronounced dead in the lobby.", "killed 1 man"),
            Example("He was taken to a hospital and pronounced dead.", "killed 1 people"),
            Example("Two girls were struck by a train and later declared dead.", "killed 2 child"),
            Example("A girl was hit by a car and killed on Monday.", "killed 1 child"),
        ),
        not_examples=(
            "A man was shot and a nun pronounced dead.",
            "A man was shot in the yard and pronounced it a scandal.",
            "A man was shot in the yard and killed two dogs.",
        ),
    ),
    ClaimRule(
        name="<people> who did something and <died>",
        stage="claims",
        pattern=r"(?P<who>[SF]),?r(?:[kK][HFSNE](?:,?&[FSNE])?|[o^](?=[p&]|,&))(?:po?N?){0,3},?&(?P<then>o?)(?P<harm>[IV])",
        read=read_then,
        examples=(
            Example("The teen who shot himself in the chest and died was a pupil.", "killed 1 child"),
            Example("A boy who fell from a roof and later died was named.", "killed 1 child"),
            Example(
                "The clerk who shot two nuns on Friday and was then killed by police had a gun.", "killed 1 people"
            ),
        ),
        not_examples=("A boy who fell from a roof and the fire died.", "The teen who shot himself and a cook died."),
    ),
    ClaimRule(
        name="being <harmed> himself",
        stage="claims",
        pattern=r"(?P<harm>V)(?P<who>H)(?=[y.,;&)]|$)",
        read=read_himself_shot,
        examples=(
            Example("He gunned down a clerk before being fatally shot himself by police.", "killed 1 people attacker"),
        ),
        not_examples=("Being shot he fell.",),
    ),
    ClaimRule(
        name="resulted in <people> being <harmed>",
        stage="claims",
        pattern=r"p(?P<who>[SFNE](?:,?&[SFNE])?)(?P<harm>V)",
        read=read_being,
        examples=(Example("A fight between a guard and a clerk resulted in a nun being hurt.", "injured 1 civilian"),),
        not_examples=("A fight between guards resulted in a nun being moved.",),
    ),
    ClaimRule(
        name="<people> suspected of harming others <harmed>",
        stage="claims",
        pattern=r"(?P<who>[SFN]),?(?P<how>o)/G[SFNPE](?:,?&?[SFNE]){0,3}(?:po?N?){0,2},?(?P<harm>[IV])",
        read=read_suspected,
        examples=(
            Example("A clerk suspected of killing a cook and a nun took his own life.", "killed 1 people"),
            Example("A clerk accused of stabbing a nun in Leeds was found dead.", "killed 1 people"),
            Example("Two men accused of killing a guard were shot dead.", "killed 2 man"),
        ),
        not_examples=("A clerk suspected of killing a nun has fled.",),
    ),
    ClaimRule(
        name="<people> who were <harmed> and taken away <died>",
        stage="claims",
        pattern=r"(?P<who>[SF]),?rV(?:y?[opNS]){0,3},?&V(?:p?[oN]){0,2},?(?P<harm>I)",
        read=read_first,
        examples=(
            Example("A nun who was hit by a car on Friday and was taken to a hospital has died.", "killed 1 civilian"),
        ),
        not_examples=("A nun who was hit by a car and was taken to a hospital has left.",),
    ),
    ClaimRule(
        name="<people> among <count> <harmed> <died>",
        stage="claims",
        pattern=r"(?P<who>[SFN]),?(?:rb)?(?P<among>p)[FEf](?:k|r?V)(?:po?N?|o){0,4},?(?P<harm>I)",
        read=read_among,
        examples=(Example("A nun who was among six people shot at a bar has died.", "killed 1 civilian"),),
        not_examples=("A nun who sat behind six people shot at a bar has left.",),
    ),
)
