"""Words beside a tie by which nobody came to harm: lives that are saved, fighters crushed at the polls."""

from typing import Literal

import msgspec

from reconciler.extraction.claims.words.causes import CAUSES_OF_DEATH, CRUSHES, HURTS
from reconciler.extraction.happenings import NOUNS

_SAVING = frozenset(
    "save saves saved saving spare spares spared protect protects protected protecting change changes changed changing"
    " improve improved improving touch touched affect affects affected disrupt disrupted risk risked risking lead led"
    " defend defended respect respecting respects respected endanger endangers endangered"
    " endangering threaten threatens threatened".split()
)
_OVERCOME = frozenset("flooding drought famine war crisis recession offensive pandemic".split()) | NOUNS
"""What a country recovers from, and what is called major or general without being an officer."""
_IN_TREATMENT = frozenset(
    f"{under} treatment" for under in ("undergoing", "undergoing medical", "receiving", "receiving medical", "under")
)
_NEAR = 6
"""Words in which a sentence "to death", or what is recovered from, is told."""

Side = Literal["before the harm", "after the harm", "before the people", "after the people", "between"]
"""Of these, "between" is what parts people from a harm told after them."""

_NOT_MADE = frozenset(("did not make it",))


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
    Spared(
        "protect the life and the bodies of two men",
        _SAVING,
        "before the harm",
        within=6,
        told=frozenset(("body", "bodies")),
    ),
    Spared(
        "two teams did not make it",
        frozenset(),
        "before the harm",
        within=24,
        told=_NOT_MADE,
        unless=frozenset(
            "shot stabbed hit struck wounded injured hurt wounds wound injuries hospital surgery crash gunshot burned"
            " beaten cpr resuscitate doctors medics paramedics".split()
        ),
    ),
    Spared(
        "two men did not make it to the game",
        frozenset(
            "to in into past through out home back onto far clear easy easier possible up down over here".split()
        ),
        "after the harm",
        told=_NOT_MADE,
    ),
    Spared(
        "found what appeared to be two bodies",
        frozenset(("what appeared to be", "what appears to be", "what looked like", "what looks like")),
        "before the harm",
        within=3,
        told=frozenset(("body", "bodies")),
    ),
    Spared("killed off two heroes", frozenset(("off",)), "after the harm", told=frozenset("kill kills killed".split())),
    Spared(
        "the two states recovering from a storm",
        _OVERCOME,
        "after the harm",
        within=_NEAR,
        told=frozenset(("recovering from",)),
    ),
    Spared("a third major attack", _OVERCOME, "after the people", people=frozenset(("major", "general"))),
    Spared(
        "his parents were at the hospital with him",
        frozenset("him her them interview question".split()),
        "after the harm",
        within=2,
        told=frozenset(("hospital",)),
        unless=frozenset("by in after , ; . :".split()),
    ),
    Spared(
        "taken to a hospital as a precaution",
        frozenset("precaution precautionary observation".split()),
        "after the harm",
        within=3,
        told=frozenset(("hospital", "hospitals", "clinic", "er", "emergency room", "medical center")),
    ),
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
