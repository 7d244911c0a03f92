"""Each level of each feature with an example: two reports that stand there."""

from datetime import datetime, timedelta
from typing import Any

import msgspec

from reconciler.concepts.interval import Interval
from reconciler.matching.profile import Count, KnownPlace
from tests.strategies_matching import FIRST, PLACES, counted, day

Told = dict[str, Any]
NORVALE, SUDVALE, EASTMARK, FARHOLM = PLACES
UTOPIA = KnownPlace("Utopia", "utopia", "country", (), "XX")
WEST_NORVALE = KnownPlace("Norvale", "norvale", "city", ("westmark", "utopia"), "XX")
NORWALE = KnownPlace("Norwale", "norwale", "city", ("eastmark", "utopia"), "XX")
TOWN, OF_ITS_COUNTY = (
    KnownPlace(name.title(), name, "city", ("larch", "eastmark", "utopia"), "XX") for name in ("larch", "moor")
)
HARBOUR = KnownPlace("Harbour", "harbour", "district", ("norvale", "eastmark", "utopia"), "XX")
MARKET = KnownPlace("Market", "market", "district", ("norvale", "eastmark", "utopia"), "XX")
ABROAD = KnownPlace("Ostend", "ostend", "city", ("flanders", "belgium"), "BE")
NOWHERE = KnownPlace("Larch Hill", "larch hill", "unknown")
QUAY = msgspec.structs.replace(NORVALE, name="Quay", folded="quay", latitude=10.0, longitude=10.0)
QUAY_ABROAD = msgspec.structs.replace(QUAY, within=("flanders", "belgium"), country="BE", latitude=10.01)
PIER = msgspec.structs.replace(NORVALE, name="Pier", folded="pier", latitude=10.1, longitude=10.0)


def hours(start: int, end: int, offset: int = 0) -> Interval:
    first = datetime(FIRST.year, FIRST.month, FIRST.day) + timedelta(days=offset)
    return Interval(first + timedelta(hours=start), first + timedelta(hours=end))


def days(first: int, last: int) -> Interval:
    return Interval(day(first).start, day(last).end)


def at(*places: KnownPlace) -> Told:
    return {"places": places}


def sure(place: KnownPlace) -> KnownPlace:
    return msgspec.structs.replace(place, certain=True)


def when(interval: Interval, **told: Any) -> Told:
    return {"interval": interval} | told


def out(after: int, **told: Any) -> Told:
    return {"published": FIRST + timedelta(days=after)} | told


def words(*shared: str, own: str, most: int) -> Told:
    """`shared` and as many words of its own as make `most`."""
    return {"words": dict.fromkeys((*shared, *(f"{own} {n}" for n in range(most - len(shared)))), 9)}


def names(count: int, own: str) -> Told:
    return {"rare_names": frozenset((*(f"shared {n}" for n in range(count)), own))}


def dead(low: int | None, high: int | None, stated: int | None, *told: int) -> Told:
    return {"counts": {"killed": Count(low, high, stated, told)}}


def one_dead(*groups: str) -> Told:
    return dead(1, 1, 1) | {"groups": {"killed": groups}}


def dead_by_group(group: str) -> Told:
    return {"groups": {"killed": (group,)}}


RARE: Told = {"words": {"ferry": 8}}


LADDER: tuple[tuple[str, Told, Told], ...] = (
    ("same hours", when(hours(18, 24)), when(hours(20, 22))),
    ("in its day", when(hours(18, 24)), when(day(0))),
    ("an hour apart", when(hours(17, 18)), when(hours(19, 20))),
    ("an hour apart", when(hours(22, 23)), when(hours(0, 2, 1))),
    ("same day", when(hours(12, 15)), when(hours(18, 24))),
    ("one night", when(hours(18, 24)), when(hours(3, 9, 1))),
    ("the eve", when(hours(18, 24)), when(day(1))),
    ("hours apart", when(hours(0, 6)), when(hours(18, 24))),
    ("named", when(day(0)), when(day(5), dates=(FIRST.toordinal(),))),
    ("next day", when(day(0)), when(day(1))),
    ("some days apart", when(day(0)) | out(3), when(day(3)) | out(3)),
    ("a week apart", when(day(0)) | out(7), when(day(7)) | out(7)),
    ("a month apart", when(day(0)) | out(30), when(day(30)) | out(30)),
    ("long apart", when(day(0)) | out(400), when(day(400)) | out(400)),
)
SHARES = (
    ("nearly all", 16),
    ("most", 12),
    ("many", 8),
    ("a good part", 6),
    ("some", 5),
    ("a few", 3),
    ("hardly any", 2),
    ("next to none", 1),
    ("none", 0),
)
"""Words shared of twenty."""
COUNTS = (("four or more", 4), ("three", 3), ("two", 2), ("one", 1), ("none", 0))


def of_wording(feature: str, **beside: Any) -> list[tuple[str, str, Told, Told]]:
    return [
        (feature, level, words(*SHARED[:n], own="l", most=20) | beside, words(*SHARED[:n], own="r", most=20) | beside)
        for level, n in SHARES
    ]


SHARED = tuple(f"shared {n}" for n in range(20))
HOUSE: Told = {"outlet": "Herald"}


def elsewhere(told: Told) -> Told:
    return told | at(FARHOLM)


def in_norvale(told: Told) -> Told:
    return told | at(NORVALE)


EXAMPLES: list[tuple[str, str, Told, Told]] = [
    *(("event time", level, one, other) for level, one, other in LADDER),
    *(("event time, followed up", level, one | {"follow_up": True}, other) for level, one, other in LADDER),
    *(("event time, derived", level, one, other | {"derived": True}) for level, one, other in LADDER),
    *(
        ("event time, of the day", level, one | {"derived": True}, other | {"derived": True})
        for level, one, other in LADDER
    ),
    ("event time", "foretold", when(day(0)), when(day(3))),
    ("event time, followed up", "foretold", when(day(0), follow_up=True), when(day(3))),
    ("event time, derived", "foretold", when(day(0), derived=True), when(day(3))),
    ("about when", "in that week", when(days(0, 6)), when(day(2))),
    ("about when", "on its anniversary", when(days(0, 300)) | out(385), when(day(20))),
    ("about when", "in that month", when(days(0, 29)), when(day(20))),
    ("about when", "in its course", when(days(0, 6), extent="throughout"), when(day(2))),
    ("about when", "in that time", when(days(0, 300)), when(day(20))),
    ("about when", "beside that time", when(days(0, 6)), when(day(8))),
    ("about when", "out of that time", when(days(0, 6)), when(day(60))),
    ("undated", "told at once", when(day(0)), out(1)),
    ("undated", "told soon", when(day(0)), out(9)),
    ("undated", "told apart", when(day(0)), out(90)),
    ("undated", "foretold", when(day(9)), {}),
    ("both undated", "naming one day", {"dates": (FIRST.toordinal(),)}, out(9, dates=(FIRST.toordinal(),))),
    ("both undated", "told at once", {}, out(1)),
    ("both undated", "told soon", {}, out(5)),
    ("both undated", "told apart", {}, out(50)),
    ("place", "same", at(NORVALE), at(NORVALE)),
    ("place", "respelt", at(NORVALE), at(NORWALE)),
    ("place", "same", at(sure(QUAY)), at(sure(QUAY_ABROAD))),
    ("place", "same province, elsewhere", at(TOWN), at(OF_ITS_COUNTY)),
    ("place", "near", at(QUAY), at(PIER)),
    ("place", "holds", at(NORVALE), at(EASTMARK)),
    ("place", "named", at(NORVALE), at(FARHOLM) | {"mentioned": ("norvale",)}),
    ("place", "other parts", at(HARBOUR, NORVALE), at(MARKET, NORVALE)),
    ("place", "one name", at(NORVALE), at(WEST_NORVALE)),
    ("place", "same province", at(EASTMARK), at(EASTMARK)),
    ("place", "holds widely", at(NORVALE), at(UTOPIA)),
    ("place", "same country", at(UTOPIA), at(UTOPIA)),
    ("place", "other name", at(NORVALE), at(NOWHERE)),
    ("place", "same province, elsewhere", at(NORVALE), at(SUDVALE)),
    ("place", "same country, elsewhere", at(NORVALE), at(FARHOLM)),
    ("place", "abroad", at(NORVALE), at(ABROAD)),
    ("place", "surely elsewhere", at(sure(NORVALE)), at(sure(ABROAD))),
    ("place", "namesake", at(sure(NORVALE)), at(sure(WEST_NORVALE))),
    ("type", "same, rare", {"type": "flood"}, {"type": "flood"}),
    ("type", "same", {"type": "shooting"}, {"type": "shooting"}),
    ("type", "compatible", {"type": "shooting"}, {"type": "attack"}),
    ("type", "incompatible", {"type": "shooting"}, {"type": "flood"}),
    ("type", "other cause", {"type": "shelling", "causes": ("shells",)}, {"causes": ("vehicles",)}),
    ("further", "one more", {}, {"one_more": True}),
    ("series", "both", {"umbrella": True}, {"umbrella": True}),
    ("series", "whole toll", dead(9, 9, 9) | {"umbrella": True}, dead(9, 9, 9) | at(NORVALE)),
    ("series", "summed up", dead(9, 9, 9) | {"sums_up": True}, dead(6, 6, 6)),
    ("series", "one", dead(9, 9, 9) | {"umbrella": True}, dead(2, 2, 2) | at(NORVALE)),
    *(
        (outcome, level, {"counts": {outcome: one}}, {"counts": {outcome: other}})
        for outcome in ("killed", "injured")
        for level, one, other in (
            ("same telling number", counted(37), counted(37)),
            ("same number", counted(3), counted(3)),
            ("same, one", counted(1), counted(1)),
            ("told too", counted(9), Count(14, 14, 14, (5, 9, 14))),
            ("compatible", Count(10, None, None), counted(14)),
            ("like an update", counted(10), counted(14)),
            ("apart", counted(3), counted(40)),
        )
    ),
    *(
        (outcome, "lowered", {"counts": {outcome: counted(14)}}, out(1, counts={outcome: counted(10)}))
        for outcome in ("killed", "injured")
    ),
    *(
        (outcome, "raised", {"counts": {outcome: counted(3)}}, out(1, counts={outcome: counted(40)}))
        for outcome in ("killed", "injured")
    ),
    ("sites", "two or more", {"sites": ("bar", "parking lot")}, {"sites": ("bar", "parking lot")}),
    ("sites", "one", {"sites": ("bar",)}, {"sites": ("bar", "parking lot")}),
    ("sites", "none", {"sites": ("bar",)}, {"sites": ("school",)}),
    ("victim", "same", one_dead("woman") | at(NORVALE), one_dead("woman", "police") | at(NORVALE)),
    ("victim", "grown or not", one_dead("child") | at(NORVALE), one_dead("man") | at(NORVALE)),
    ("victim", "other", one_dead("woman") | at(NORVALE), one_dead("man") | at(NORVALE)),
    ("group", "same", dead_by_group("army"), dead_by_group("army")),
    ("group", "nested", dead_by_group("army"), dead_by_group("state_force")),
    ("group", "two tellings", dead_by_group("insurgent"), dead_by_group("journalist")),
    ("group", "other", dead_by_group("army"), dead_by_group("civilian")),
    ("people", "same", {"people": ("amina karimi",)}, {"people": ("amina karimi", "joseph okello")}),
    ("people", "alike", {"people": ("amina karimi",)}, {"people": ("aminah karimi",)}),
    ("people", "surname", {"people": ("amina karimi",)}, {"people": ("joseph karimi",)}),
    ("people", "none shared", {"people": ("amina karimi",)}, {"people": ("joseph okello",)}),
    ("storm", "same", {"storms": ("nimbo",)}, {"storms": ("alba", "nimbo")}),
    ("storm", "other", {"storms": ("nimbo",)}, {"storms": ("alba",)}),
    ("streets", "two or more", {"streets": ("elm street", "oak road")}, {"streets": ("elm street", "oak road")}),
    ("streets", "one", {"streets": ("elm street",)}, {"streets": ("elm street", "oak road")}),
    ("streets", "none", {"streets": ("elm street",)}, {"streets": ("oak road",)}),
    ("ages", "two or more", {"ages": (19, 44)}, {"ages": (19, 44)}),
    ("ages", "one", {"ages": (19,)}, {"ages": (19, 44)}),
    ("ages", "of others", {"ages": (19,)}, {"ages": (44,), "accused_ages": (44,)}),
    ("ages", "of others", {"ages": (19,), "accused_ages": (19,)}, {"ages": (44,), "accused_ages": (44,)}),
    ("ages", "none of some", {"ages": (19,), "counts": {"killed": Count(2, 2, 2)}}, {"ages": (44,)}),
    ("ages", "none of some", {"ages": (19,), "follow_up": True}, {"ages": (44,)}),
    ("ages", "none", {"ages": (19,)}, {"ages": (44,)}),
    ("unplaced", "nothing shared", RARE | at(NORVALE), {"words": {"bakery": 8}}),
    ("unplaced", "surname", {"people": ("amina karimi",)} | RARE, {"people": ("joseph karimi",)} | RARE),
    ("unplaced", "nothing shared, weeks apart", RARE, out(20, words={"bakery": 8})),
    *(("rare names", level, names(n, "left"), names(n, "right")) for level, n in COUNTS),
    *(("rare names, one outlet", level, names(n, "left") | HOUSE, names(n, "right") | HOUSE) for level, n in COUNTS),
    *(("rare names, apart", level, in_norvale(names(n, "left")), elsewhere(names(n, "right"))) for level, n in COUNTS),
    *of_wording("wording"),
    *of_wording("wording, one outlet", **HOUSE),
    *((f, level, in_norvale(one), elsewhere(other)) for f, level, one, other in of_wording("wording, apart")),
    ("outlet", "same outlet, place beside", HOUSE | at(QUAY), HOUSE | at(PIER)),
    (
        "outlet",
        "same outlet, place beside",
        HOUSE | when(day(0)) | at(NORVALE, HARBOUR),
        HOUSE | when(day(0)) | at(NORVALE, MARKET),
    ),
    ("outlet", "same outlet, other place", HOUSE | at(NORVALE), HOUSE | at(FARHOLM)),
    ("outlet", "same outlet, same day", HOUSE, HOUSE),
    ("outlet", "same outlet", HOUSE, out(3, **HOUSE)),
    ("outlet", "other outlet", HOUSE, {"outlet": "Courier"}),
    *(
        ("publication", level, when(day(0)), when(day(0)) | out(lag))
        for level, lag in (("one day", 1), ("some days", 3), ("a week", 7), ("a month", 30), ("longer", 60))
    ),
]
