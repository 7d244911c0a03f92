"""Rules of those whose limb or head a bullet hit: "a bullet grazed a man's head"."""

import re
from collections.abc import Iterator

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.rule import ClaimRule, Link
from reconciler.extraction.claims.words.limbs import OF_THE_BODY

OWNER_WITHIN = 4
"""Words in which it is told whose limb it is."""
_SIDES = frozenset("left right upper lower".split())
_SHOTS = frozenset("bullet bullets round rounds shot shots gunfire shrapnel fragment fragments pellet pellets".split())
_BEHIND = ("", *".,;:&)-wxpZ")
"""Tags behind a limb: a "back yard" is none."""


def read_limb_hit(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whose limb, head or body a bullet hit."""
    harm, at = match.start("harm"), match.start("whose")
    first, tokens = chunks.first[at], chunks.tokens
    owner = tokens.tags.find("'", first, first + OWNER_WITHIN)
    shot = _SHOTS.intersection(tokens.low[max(0, chunks.first[harm] - 2) : chunks.first[harm]])
    if owner < 0 or not shot or tokens.tags[first] not in "aD":
        return
    part = owner + 1 + (tokens.low[owner + 1 : owner + 2] != [] and tokens.low[owner + 1] in _SIDES)
    of_body = not OF_THE_BODY.isdisjoint(tokens.low[part : part + 1])
    if of_body and tokens.tags[part + 1 : part + 2] in _BEHIND:
        yield Link(at, harm, first=first, past=owner + 1)


LIMB_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="a bullet <hit> <somebody>'s limb",
        stage="claims",
        pattern=r"[ox](?P<harm>[kK])(?P<whose>o)",
        read=read_limb_hit,
        examples=(
            Example("A bullet grazed a man's head.", "injured 1 man"),
            Example("One stray bullet struck the woman's left leg on Monday.", "casualties 1 woman"),
        ),
        not_examples=(
            "A bullet hit a man's house.",
            "A bullet struck a man's back yard.",
            "A clerk struck a man's head.",
        ),
    ),
)
