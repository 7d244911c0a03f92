"""Units of time: the words for them, what they are worth in TIMEX3 values, and which are granules of the calendar."""

from collections.abc import Mapping

from reconciler.concepts.calendar import GranuleUnit


def spread(table: Mapping[str, str]) -> dict[str, str]:
    """`{"month": "month months"}` turned into one entry a word."""
    return {word: meaning for meaning, words in table.items() for word in words.split()}


_WORDS_OF: Mapping[str, str] = {
    "second": "second seconds secs",
    "minute": "minute minutes mins",
    "hour": "hour hours hr hrs",
    "day": "day days",
    "night": "night nights",
    "week": "week weeks wk wks",
    "fortnight": "fortnight fortnights",
    "weekend": "weekend weekends",
    "month": "month months mo mos",
    "quarter": "quarter quarters",
    "year": "year years yr yrs",
    "decade": "decade decades",
    "century": "century centuries",
    "millennium": "millennium millennia",
}
"""Each unit: its word, its plural, and short forms."""

UNIT_WORDS: Mapping[str, str] = spread(_WORDS_OF)
PLURAL_OF: Mapping[str, str] = {unit: words.split()[1] for unit, words in _WORDS_OF.items()}
PLURALS = frozenset(
    "seconds minutes hours days nights weeks fortnights weekends months quarters years decades centuries millennia"
    " mins secs hrs yrs wks mos".split()
)

DURATION_CODES: Mapping[str, tuple[str, int, str]] = {
    "second": ("PT", 1, "S"),
    "minute": ("PT", 1, "M"),
    "hour": ("PT", 1, "H"),
    "day": ("P", 1, "D"),
    "night": ("P", 1, "D"),
    "week": ("P", 1, "W"),
    "fortnight": ("P", 2, "W"),
    "weekend": ("P", 1, "WE"),
    "month": ("P", 1, "M"),
    "quarter": ("P", 1, "Q"),
    "year": ("P", 1, "Y"),
    "decade": ("P", 1, "DE"),
    "century": ("P", 1, "CE"),
    "millennium": ("P", 1, "ML"),
}
"""ISO 8601 duration: prefix, how many of the unit one word counts for, and the unit's letters (TimeML for the last)."""

GRANULE_UNITS: Mapping[str, tuple[GranuleUnit, int]] = {
    "day": ("day", 1),
    "night": ("day", 1),
    "week": ("week", 1),
    "fortnight": ("week", 2),
    "weekend": ("weekend", 1),
    "month": ("month", 1),
    "quarter": ("quarter", 1),
    "year": ("year", 1),
    "decade": ("decade", 1),
    "century": ("century", 1),
    "millennium": ("millennium", 1),
}
"""Units that are granules of the calendar, and how many of them one word counts for."""

ADVERB_UNITS: Mapping[str, str] = {
    "hourly": "hour",
    "daily": "day",
    "nightly": "night",
    "weekly": "week",
    "fortnightly": "fortnight",
    "biweekly": "fortnight",
    "monthly": "month",
    "yearly": "year",
    "annually": "year",
}
"""Sets told in one word, and the unit from one to the next."""

LONG_WORDS: Mapping[str, str] = {
    "hourlong": "hour",
    "daylong": "day",
    "nightlong": "night",
    "weeklong": "week",
    "monthlong": "month",
    "yearlong": "year",
    "decadelong": "decade",
    "hourslong": "hours",
    "dayslong": "days",
    "weekslong": "weeks",
    "monthslong": "months",
    "yearslong": "years",
    "decadeslong": "decades",
    "multiday": "days",
    "multiyear": "years",
}
"""Lengths told in one word, and the unit that each is long."""


def length_in(unit: str, count: str | int = 1) -> str:
    """TIMEX3 duration of so many units, `X` for a number that nobody tells."""
    prefix, size, letters = DURATION_CODES[unit]
    return f"{prefix}{count if isinstance(count, str) else size * count}{letters}"
