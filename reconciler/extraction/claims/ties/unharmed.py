"""Where a word of harm harms nobody counted there: a death sentence, lives saved, a share of the people counted."""

import re
from collections.abc import Sequence
from typing import Literal

import msgspec

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.causes import BITES, CAUSES_OF_DEATH, CRUSHES, HURTS
from reconciler.extraction.happenings import names, several

_FRACTIONS = frozenset("third thirds quarter quarters fifth fifths tenth tenths half percent".split())
SHARES = _FRACTIONS | {"most", "many", "some", "none", "a third", "a fourth", "a fifth"}
"""What part of a number of people is told before "of" and that number."""
_SAVING = frozenset(
    "save saves saved saving spare spares spared protect protects protected protecting change changes changed changing"
    " improve improved improving touch touched affect affects affected disrupt disrupted risk risked risking lead led"
    " defend defended respect respecting respects respected endanger endangers endangered"
    " endangering threaten threatens threatened".split()
)
_OVERCOME = frozenset("flooding drought famine war crisis recession offensive pandemic".split()).union(
    names(), map(several, names())
)
"""What a country recovers from, and what is called major or general without being an officer."""
_SOUGHT = frozenset(
    "doctors nurses teachers midwives engineers technicians specialists candidates volunteers donors players actors"
    " jurors suspects attackers assailants gunmen killers perpetrators culprits robbers kidnappers".split()
)
_IN_TREATMENT = frozenset(
    f"{under} treatment" for under in ("undergoing", "undergoing medical", "receiving", "receiving medical", "under")
)
_NEAR = 6
"""Words in which a sentence "to death", or what is recovered from, is told."""

Side = Literal["before the harm", "after the harm", "before the people", "after the people", "between"]
"""Of these, "between" is what parts people from a harm told after them."""


class Spared(msgspec.Struct, frozen=True):
    """Words beside a tie by which nobody was harmed."""

    says: str
    """An instance, for whoever reads the table."""
    near: frozenset[str]
    """Any of these words, or whatever there is, if none is given,"""
    side: Side
    """stands on this side,"""
    within: int = 1
    """no more than so many words away,"""
    told: frozenset[str] = frozenset()
    """where the harm ends in one of these words; in any, if none is given;"""
    people: frozenset[str] = frozenset()
    """and the people likewise;"""
    unless: frozenset[str] = frozenset()
    """but not if one of these stands there too."""


SPARED: tuple[Spared, ...] = (
    Spared(
        "sentenced two men to death",
        frozenset("sentenced sentences sentencing sentence condemned condemns condemning bored scared".split()),
        "before the harm",
        within=_NEAR,
        told=frozenset(("death", "to death", "put to death")),
    ),
    Spared("saved two lives", _SAVING, "before the people", told=frozenset(("lives",))),
    Spared("protect the lives of two men", _SAVING, "before the harm", within=2, told=frozenset(("lives",))),
    Spared("killed off two heroes", frozenset(("off",)), "after the harm", told=frozenset("kill kills killed".split())),
    Spared(
        "the two states recovering from a storm",
        _OVERCOME,
        "after the harm",
        within=_NEAR,
        told=frozenset(("recovering from",)),
    ),
    Spared("a third major attack", _OVERCOME, "after the people", people=frozenset(("major", "general"))),
    Spared("two men, one of whom was killed", frozenset(("whom",)), "between"),
    Spared(
        "six people hurt and millions in losses",
        frozenset(("in losses", "in damage", "in damages", "losses", "damage", "damages")),
        "after the people",
        within=2,
        people=frozenset(("millions", "thousands", "hundreds of thousands")),
    ),
    Spared(
        "fell victim to a scam",
        frozenset(("to",)),
        "after the harm",
        within=_NEAR,
        told=frozenset(("fell victim", "fallen victim", "fall victim")),
        unless=CAUSES_OF_DEATH,
    ),
    Spared(
        "undergoing treatment for cancer",
        frozenset(("for",)),
        "after the harm",
        within=_NEAR,
        told=_IN_TREATMENT,
        unless=HURTS,
    ),
    Spared(
        "thirty rebels were crushed",
        frozenset(),
        "after the harm",
        within=_NEAR,
        told=frozenset(("crushed",)),
        unless=CRUSHES,
    ),
    Spared(
        "mauled by the critics",
        frozenset(),
        "after the harm",
        within=_NEAR,
        told=frozenset("bitten mauled savaged clawed stung".split()),
        unless=BITES,
    ),
    Spared(
        "carried off the pitch",
        frozenset("field pitch court stage ice track".split()),
        "after the harm",
        within=_NEAR,
        told=frozenset(("carried off", "marched off")),
    ),
    Spared(
        "two strikers shot wide",
        frozenset("wide over high straight past baskets hoops footage".split()),
        "after the harm",
        told=frozenset(("shot",)),
    ),
    Spared("missing through injury", frozenset(("through",)), "after the harm", told=frozenset(("missing",))),
    Spared(
        "struck by how calm he was",
        frozenset("how fact idea beauty similarity similarities sight resemblance contrast lack".split()),
        "after the harm",
        within=3,
        told=frozenset(("struck", "were struck", "was struck")),
    ),
    Spared(
        "killed time in a bar", frozenset(("time",)), "after the harm", told=frozenset(("killed", "kill", "killing"))
    ),
    Spared("would rather die", frozenset(("rather",)), "before the harm", told=frozenset(("die",))),
    Spared(
        "died laughing", frozenset(("laughing",)), "after the harm", told=frozenset(("died", "die", "dies", "dying"))
    ),
)


_OF_ANY = tuple(row for row in SPARED if not row.told and not row.people)
_BY_HARM = {word: tuple(row for row in SPARED if word in row.told) for each in SPARED for word in each.told}
_BY_PEOPLE = {
    word: tuple(row for row in SPARED if word in row.people and not row.told) for each in SPARED for word in each.people
}
"""The rows by a word that they ask for: most ties have none."""


def unharmed(chunks: Chunks, link: Link) -> bool:
    """The people are not told to have met with what the tie says."""
    words = chunks.tokens.low
    told, people = words[chunks.past[link.harm] - 1], words[chunks.past[link.people] - 1]
    rows = (*_OF_ANY, *_BY_HARM.get(told, ()), *_BY_PEOPLE.get(people, ()))
    if any(_holds(row, chunks, link) for row in rows):
        return True
    if _hits_a_place(chunks, link) or _is_sought(chunks, link) or _is_share(chunks, link.people):
        return True
    return _hurts_what_is_theirs(chunks, link) or _dead_things(chunks, link)


def _hurts_what_is_theirs(chunks: Chunks, link: Link) -> bool:
    """The object is not they: "hurt 12 actors' careers"."""
    past = chunks.past[link.people]
    active = link.people > link.harm and chunks.kinds[link.harm] in "kKG"
    return active and chunks.tokens.low[past : past + 1] in (["'"], ["’"])


def _dead_things(chunks: Chunks, link: Link) -> bool:
    """An adjective of things: "the two dead languages"."""
    past = chunks.past[link.harm]
    dead = link.people + 1 == link.harm and chunks.tokens.low[past - 1] == "dead"
    return (
        dead and chunks.tokens.tags[past : past + 1] == "o" and _PLURAL_THING.match(chunks.tokens.low[past]) is not None
    )


_PLURAL_THING = re.compile(r"[a-z-]{3,20}[^su'’]s$")


def _is_sought(chunks: Chunks, link: Link) -> bool:
    """Staff yet to be hired, or suspects yet to be arrested: nobody misses them."""
    words = chunks.tokens.low
    told, people = words[chunks.past[link.harm] - 1], words[chunks.past[link.people] - 1]
    return told.endswith((" to be found", " to be located", " to be traced")) and people in _SOUGHT


def _holds(row: Spared, chunks: Chunks, link: Link) -> bool:
    words = chunks.tokens.low
    told, people = words[chunks.past[link.harm] - 1], words[chunks.past[link.people] - 1]
    if (row.told and told not in row.told) or (row.people and people not in row.people):
        return False
    beside = _beside(row, chunks, link)
    return (not row.near or not row.near.isdisjoint(beside)) and row.unless.isdisjoint(beside)


def _beside(row: Spared, chunks: Chunks, link: Link) -> Sequence[str]:
    """The words where the row's are looked for."""
    words, at = chunks.tokens.low, link.people if row.side.endswith("people") else link.harm
    first, past = chunks.first[at], chunks.past[at]
    if row.side == "between":
        return words[chunks.past[link.people] : first][-row.within :]
    if row.side.startswith("before"):
        return words[max(0, first - row.within) : first]
    return words[past : past + row.within]


def _hits_a_place(chunks: Chunks, link: Link) -> bool:
    """One name after "hit" or "struck" is a place as soon as somebody: "the storm hit Leyte"."""
    if chunks.kinds[link.people] != "N" or link.people < link.harm:
        return False
    one = chunks.past[link.people] - chunks.first[link.people] == 1
    return one and chunks.tokens.tags[chunks.first[link.harm] : chunks.past[link.harm]] == "*"


def _is_share(chunks: Chunks, people: int) -> bool:
    """Of the people counted only a part was harmed: "a third of the 90 passengers"; or a share is all that is told."""
    first, words = chunks.first[people], chunks.tokens.low
    before = words[max(0, first - 2) : first]
    if chunks.kinds[people] in "xfE" and words[chunks.past[people] - 1] in _FRACTIONS:
        return True
    if chunks.kinds[people] not in "FxfE" or not before:
        return False
    return before[-1] == "half" or (before[-1] == "of" and before[0] in SHARES)
