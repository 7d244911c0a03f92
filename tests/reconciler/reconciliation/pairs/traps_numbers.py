"""Traps: numbers that differ by attackers, rounding or a vague word."""

from tests.building import Said
from tests.reconciler.reconciliation.pairs.pair import Pair

ATTACKERS = (
    Pair(
        "attackers counted in by one outlet explain the difference",
        Said("6", "Zwak"),
        Said("7", "the governor", includes_attackers=True),
        stands="compatible",
        because="6 (Zwak) and 7 (the governor) differ by attackers of untold number counted in one of them",
        note="attackers",
    ),
    Pair(
        "attackers counted out by one outlet explain the difference",
        Said("6", "Zwak", includes_attackers=False),
        Said("7", "the governor", includes_attackers=True),
        stands="compatible",
        because="6 (Zwak) and 7 (the governor) differ by attackers of untold number counted in one of them",
        note="attackers",
    ),
    Pair(
        "attackers counted in explain what lies above a ceiling",
        Said("at most 6", "Zwak"),
        Said("8", "the governor", includes_attackers=True),
        stands="compatible",
        because="6 or fewer (Zwak) and 8 (the governor) differ by attackers of untold number counted in one of them",
        note="attackers",
    ),
)

ROUNDED = (
    Pair(
        "rounding down is no other figure",
        Said("more than 30", "Zwak"),
        Said("37", "the governor"),
        stands="compatible",
        because="more than 30 (Zwak) and 37 (the governor) share 37",
    ),
    Pair(
        "rounding up is no other figure",
        Said("nearly 40", "Zwak"),
        Said("37", "the governor"),
        stands="compatible",
        because="nearly 40 (Zwak) and 37 (the governor) share 37",
    ),
    Pair(
        "a round number told as such is no other figure",
        Said("about 40", "Zwak"),
        Said("38", "the governor"),
        stands="compatible",
        because="about 40 (Zwak) and 38 (the governor) share 38",
    ),
    Pair(
        "a looser telling by the same speaker takes nothing back",
        Said("14", "Zwak"),
        Said("more than 10", "Zwak"),
        stands="single",
        because="one voice: 14 (Zwak) and more than 10 (Zwak)",
        days=1,
    ),
    Pair(
        "a hedge of unclear reach leaves its figure open",
        Said("at least 35", "Zwak", scope_ambiguous=True),
        Said("40", "the governor"),
        stands="compatible",
        because="35 or more (Zwak) and 40 (the governor) share 40",
    ),
    Pair(
        "an exact figure that a hedge may reach is open",
        Said("40", "Zwak", group="army", scope_ambiguous=True),
        Said("44", "the governor", group="army"),
        stands="compatible",
        because="40 (Zwak) and 44 (the governor) share 44",
    ),
)

VAGUE = (
    Pair(
        "a vague word below a number is no other figure",
        Said("several", "Zwak"),
        Said("37", "the governor"),
        stands="compatible",
        because="several (Zwak) and 37 (the governor) share 37",
    ),
    Pair(
        "a vague word above a number is noted only",
        Said("dozens", "Zwak"),
        Said("14", "the governor"),
        stands="compatible",
        because="dozens (Zwak) and 14 (the governor) share nothing, but the vague word 'dozens' makes no conflict",
        note="uncounted",
    ),
    Pair(
        "scores against a smaller number is noted only",
        Said("scores", "Zwak"),
        Said("35", "the governor"),
        stands="compatible",
        because="scores (Zwak) and 35 (the governor) share nothing, but the vague word 'scores' makes no conflict",
        note="uncounted",
    ),
)
