"""Words of time and their meanings: the patterns of all date rules are generated from these tables."""

from collections.abc import Mapping

from reconciler.concepts.timex import Mod
from reconciler.extraction.dates.grammar.units import spread
from reconciler.extraction.words import SCALES, TENS, UNITS, WEEKDAYS

WEEKDAYS_PLURAL: Mapping[str, int] = {f"{day}s": number for day, number in WEEKDAYS.items() if day.endswith("day")}

NAMES_IN_CAPITALS = frozenset("march mar may mon wed sat sun jan jun jul dec ad bc bce".split())
"""Month and day names that are other words, or parts of them, when written small."""

SEASONS: Mapping[str, int] = {
    "spring": 0,
    "springtime": 0,
    "summer": 1,
    "summertime": 1,
    "autumn": 2,
    "fall": 2,
    "winter": 3,
    "wintertime": 3,
    "midsummer": 1,
    "midwinter": 3,
}

PARTS_OF_DAY: Mapping[str, str] = spread(
    {
        "MO": "morning mornings forenoon",
        "AF": "afternoon afternoons",
        "EV": "evening evenings",
        "NI": "night nights nighttime",
    }
)
PART_HOURS: Mapping[str, tuple[int, int]] = {
    "MO": (6, 12),
    "AF": (12, 18),
    "EV": (18, 24),
    "NI": (18, 30),
    "DT": (6, 18),
}
"""First hour, and first hour after; past 24 runs into the next day."""

SUN_HOURS: Mapping[str, tuple[str, int, int]] = {
    "dawn": ("MO", 4, 8),
    "daybreak": ("MO", 4, 8),
    "sunrise": ("MO", 4, 8),
    "sunup": ("MO", 4, 8),
    "dusk": ("EV", 17, 21),
    "sunset": ("EV", 17, 21),
    "sundown": ("EV", 17, 21),
    "nightfall": ("EV", 17, 21),
}
"""TIMEX3 part of day, first hour and first hour after; wide enough for the seasons."""
LIGHT_HOURS: Mapping[str, tuple[str, int, int]] = {"first light": SUN_HOURS["dawn"], "last light": SUN_HOURS["dusk"]}
"""The same in the words of soldiers."""
DAYLIGHT_HOURS: Mapping[str, tuple[str, int, int]] = {**SUN_HOURS, **LIGHT_HOURS}

MID_HOURS: Mapping[str, tuple[str, int, int]] = {"midmorning": ("MO", 9, 11), "midafternoon": ("AF", 14, 16)}
"""The same for the middle of a part of day."""

CUSTOM_HOURS: Mapping[str, tuple[str, int, int]] = {
    "after dark": ("EV", 18, 24),
    "lunchtime": ("MI", 11, 15),
    **MID_HOURS,
    "morning rush hour": ("MO", 6, 10),
    "evening rush hour": ("EV", 16, 20),
    "morning rush": ("MO", 6, 10),
    "evening rush": ("EV", 16, 20),
}
"""The same for hours that people keep."""

MODS: Mapping[str, Mod] = {
    "early": "START",
    "earlier": "START",
    "later": "END",
    "mid": "MID",
    "middle": "MID",
    "midway": "MID",
    "late": "END",
    "latter": "END",
}
EDGES: Mapping[str, Mod | None] = {
    "beginning": "START",
    "start": "START",
    "outset": "START",
    "turn": "START",
    "middle": "MID",
    "end": "END",
    "close": "END",
    "rest": None,
    "remainder": None,
    "balance": None,
}
"""Edges of a granule; what is left of it has no length that words tell."""

CARDINALS: Mapping[str, int] = dict(UNITS)
TENS_WORDS: Mapping[str, int] = dict(TENS)
ONES: Mapping[str, int] = {word: number for word, number in UNITS.items() if number < 10}
SCALE_WORDS: Mapping[str, int] = {word: SCALES[word] for word in ("hundred", "thousand", "million", "billion")}
VAGUE_COUNTS = frozenset("several many few numerous countless various".split())
VAGUE_SCALES = frozenset("tens dozens scores hundreds thousands millions billions".split())

LAST_WORDS = frozenset("last past".split())
PREVIOUS_WORDS = frozenset("previous preceding prior".split())
THIS_WORDS = frozenset("this current".split())
NEXT_WORDS = frozenset("next coming upcoming".split())
FOLLOWING_WORDS = frozenset("following ensuing succeeding subsequent".split())
"""Last and next count from here; previous and following from what the text told last."""

ZONES = frozenset(
    "gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet msk ist aft pkt jst hkt".split()
)

DECADE_WORDS: Mapping[str, int] = {
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}

FEAST_WORDS = frozenset(
    "eid ramadan ashura arbaeen mawlid nowruz diwali passover shavuot hashanah kippur sukkot purim hanukkah"
    " tet holi".split()
)
"""A word of each feast by table that is told without "new year"."""

HOLIDAY_WORDS = frozenset(
    "christmas xmas easter thanksgiving halloween juneteenth pentecost epiphany fawkes mardi cinco holiday"
    " midsummer midsummers candlemas whitsun whitsunday lammas michaelmas martinmas".split()
)
"""Words of holidays whose names have no other word of time."""
