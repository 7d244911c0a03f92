"""Traps: the same figure told again, in a title, a caption or a copy."""

from tests.building import Said
from tests.reconciler.reconciliation.pairs.pair import Pair

RESTATED = (
    Pair(
        "a standfirst restates the body",
        Said("11", block="standfirst"),
        Said("at least 11"),
        stands="single",
        because="one voice: 11 or more (Outlet of a-1)",
        claims=("restated", "current"),
        where="one text",
    ),
    Pair(
        "a caption restates the body",
        Said("scores", block="caption"),
        Said("45"),
        stands="single",
        because="one voice: 45 (Outlet of a-1)",
        claims=("restated", "current"),
        where="one text",
    ),
    Pair(
        "a claim that says another again counts once",
        Said("11", restates="c2"),
        Said("at least 11", "Zwak"),
        stands="single",
        because="one voice: 11 or more (Zwak)",
        claims=("restated", "current"),
        where="one text",
    ),
    Pair(
        "a copy is no second voice",
        Said("11"),
        Said("11"),
        stands="single",
        because="one voice: 11 (Star)",
        claims=("current", "restated"),
        where="copy",
    ),
    Pair(
        "a copy of a quoted figure is no second voice",
        Said("11", "Zwak"),
        Said("11", "Zwak"),
        stands="single",
        because="one voice: 11 (Zwak)",
        claims=("current", "restated"),
        where="copy",
    ),
    Pair(
        "a quoted figure and its lead are one voice",
        Said("at least 11"),
        Said("11", "Zwak"),
        stands="single",
        because="one voice: 11 or more (Zwak) and 11 (Zwak)",
        where="one text",
    ),
)

TITLES = (
    Pair(
        "a title without its hedge restates the body",
        Said("14", block="title"),
        Said("at least 14", "Saeedi"),
        stands="single",
        because="one voice: 14 or more (Saeedi)",
        claims=("restated", "current"),
        where="one text",
    ),
    Pair(
        "a title rounds what the body counts",
        Said("dozens", block="title"),
        Said("37", "Saeedi"),
        stands="single",
        because="one voice: 37 (Saeedi)",
        claims=("restated", "current"),
        where="one text",
    ),
    Pair(
        "a title that differs is noted, not held against another outlet",
        Said("16", "police", named=False, block="title"),
        Said("17", "the mayor"),
        stands="compatible",
        because="16 (police) and 17 (the mayor) share nothing, but a title makes no conflict",
        note="uncounted",
    ),
)
