"""Traps: figures that count a part, another period, other people or other events."""

from tests.building import Said
from tests.reconciler.reconciliation.pairs.pair import TODAY, WEEK, YESTERDAY, Pair

PARTS = (
    Pair(
        "a part of the same group is not the whole",
        Said("32"),
        Said("10", part_of="c1"),
        stands="single",
        because="one voice: 32 (Outlet of a-1); of a part: 10 (Outlet of a-1)",
        where="one text",
    ),
    Pair(
        "two parts of one total are two places",
        Said("10"),
        Said("16"),
        stands="single",
        because="one voice: 16 (Outlet of a-1); of a part: 10 (Outlet of a-1)",
        where="one text",
    ),
    Pair(
        "one text's unsourced figure and its quoted one count different people",
        Said("10"),
        Said("6", "Zwak"),
        stands="single",
        because="one voice: 10 (Outlet of a-1); of a part: 6 (Zwak)",
        where="one text",
    ),
    Pair(
        "one victim told by an article is not all of them",
        Said("a", "Zwak", group="army"),
        Said("3", "the governor", group="army"),
        stands="compatible",
        because="1 (Zwak) and 3 (the governor) share 3",
    ),
    Pair(
        "a victim named among others does not count his kind out",
        Said("2", "Zwak", group="man", subset=True),
        Said("3", "the governor", group="man"),
        stands="compatible",
        because="2 (Zwak) and 3 (the governor) share 3",
    ),
    Pair(
        "those found in one place are not all",
        Said("9", "Zwak", group="army"),
        Said("4", "the governor", group="army", sentence="Troops found {} dead."),
        stands="compatible",
        because="9 (Zwak) and 4 (the governor) share 9",
    ),
    Pair(
        "those counted beside others are not all",
        Said("9", "Zwak", outcome="injured"),
        Said("4", "the governor", outcome="injured", sentence="{}, as well as their guards, were hurt."),
        stands="compatible",
        because="9 (Zwak) and 4 (the governor) share 9",
    ),
    Pair(
        "those with wounds of one kind are not all",
        Said("9", "Zwak", outcome="injured"),
        Said("4", "the governor", outcome="injured", sentence="{} suffered serious injuries."),
        stands="compatible",
        because="9 (Zwak) and 4 (the governor) share 9",
    ),
    Pair(
        "those taken to a hospital are not all",
        Said("9", "Zwak", outcome="injured"),
        Said("4", "the governor", outcome="injured", sentence="{} were flown to a hospital."),
        stands="compatible",
        because="9 (Zwak) and 4 (the governor) share 9",
    ),
)

COVERAGE = (
    Pair(
        "a figure over a period is not the event's toll",
        Said("11", "Zwak"),
        Said("2322", "NATO", covers=TODAY),
        stands="single",
        because="one voice: 11 (Zwak); over another period: 2,322 (NATO)",
    ),
    Pair(
        "figures over two periods are not compared",
        Said("11", "Zwak", covers=YESTERDAY),
        Said("40", "the governor", covers=TODAY),
        stands="single",
        because="one voice: 11 (Zwak); over another period: 40 (the governor)",
    ),
    Pair(
        "a week's toll is not that of its first day",
        Said("9", "Zwak", covers=YESTERDAY),
        Said("31", "the governor", covers=WEEK),
        stands="single",
        because="one voice: 9 (Zwak); over another period: 31 (the governor)",
    ),
)

SCOPE = (
    Pair(
        "the dead of two sides are not one toll",
        Said("40", "Zwak", group="insurgent", role="attacker"),
        Said("35", "the governor", group="civilian"),
        stands="single",
        because="one voice: 35 (the governor)",
    ),
    Pair(
        "children overlap women: neither is held against the other",
        Said("5", "Zwak", group="child"),
        Said("3", "the governor", group="woman"),
        stands="single",
        because="one voice: 3 (the governor)",
    ),
    Pair(
        "the missing are not the dead",
        Said("12", "Zwak", outcome="missing"),
        Said("30", "the governor"),
        stands="single",
        because="one voice: 30 (the governor)",
    ),
    Pair(
        "dead and wounded told as one are not the dead",
        Said("50", "Zwak", outcome="casualties"),
        Said("12", "the governor"),
        stands="single",
        because="one voice: 12 (the governor)",
    ),
    Pair(
        "the trapped are not the captured",
        Said("30", "Zwak", outcome="trapped"),
        Said("37", "the governor", outcome="captured"),
        stands="single",
        because="one voice: 37 (the governor)",
    ),
    Pair(
        "households and families keep to themselves",
        Said("40", "Khan", outcome="displaced", unit="household"),
        Said("60", "the mayor", outcome="displaced", unit="family"),
        stands="compatible",
        because="40 (Khan) and 60 (the mayor) are not held against each other: one counts by household, one by family",
    ),
    Pair(
        "a toll of several events is not that of one",
        Said("6", "Zwak"),
        Said("19", "the governor", sentence="{} were killed in three separate shootings."),
        stands="single",
        because="one voice: 6 (Zwak); of several events: 19 (the governor)",
    ),
    Pair(
        "the toll of an unrelated event is not that of this one",
        Said("6", "Zwak"),
        Said("19", "the governor", sentence="An unrelated attack killed {}."),
        stands="single",
        because="one voice: 6 (Zwak); of another event: 19 (the governor)",
    ),
)
