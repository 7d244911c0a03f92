"""Counted units in words: the pattern of "two and a half years", "several hours", and what they come to."""

from collections.abc import Mapping

from reconciler.concepts.timex import Mod
from reconciler.extraction.dates.grammar.numbers import COUNT, COUNT_OR_TWO, VAGUE_COUNT, number_of, printed
from reconciler.extraction.dates.grammar.rule import Phrase
from reconciler.extraction.dates.grammar.units import DURATION_CODES, PLURALS, UNIT_WORDS


def _by_much(how_much: str, words: str) -> tuple[str, ...]:
    """Slightly more than, a little more than: each word of `how_much` before the comparison, and what "a" opens."""
    return tuple(f"{much} {words}".strip() for much in (*how_much.split(" "), "a little", "a bit"))


QUALIFIER_MODS: Mapping[str, Mod] = {
    **dict.fromkeys(_by_much(" little slightly much far well just", "more than"), "MORE_THAN"),
    **dict.fromkeys(_by_much(" slightly well just", "over"), "MORE_THAN"),
    "upward of": "MORE_THAN",
    "upwards of": "MORE_THAN",
    "at least": "EQUAL_OR_MORE",
    "no less than": "EQUAL_OR_MORE",
    "no fewer than": "EQUAL_OR_MORE",
    **dict.fromkeys(_by_much(" slightly well just", "less than"), "LESS_THAN"),
    **dict.fromkeys(_by_much(" slightly well just", "under"), "LESS_THAN"),
    "fewer than": "LESS_THAN",
    "not quite": "LESS_THAN",
    "up to": "EQUAL_OR_LESS",
    "not more than": "EQUAL_OR_LESS",
    "at most": "EQUAL_OR_LESS",
    "as long as": "EQUAL_OR_LESS",
    "as little as": "EQUAL_OR_MORE",
    "as many as": "EQUAL_OR_LESS",
    "as much as": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS",
    "about": "APPROX",
    "around": "APPROX",
    "approximately": "APPROX",
    "roughly": "APPROX",
    "some": "APPROX",
    "close to": "APPROX",
    "nearly": "APPROX",
    "almost": "APPROX",
}
QUALIFIER = f"(more= {' | '.join(QUALIFIER_MODS)})?"

AWAY_MODS: Mapping[Mod, tuple[Mod, Mod]] = {
    "MORE_THAN": ("BEFORE", "AFTER"),
    "EQUAL_OR_MORE": ("ON_OR_BEFORE", "ON_OR_AFTER"),
    "LESS_THAN": ("AFTER", "BEFORE"),
    "EQUAL_OR_LESS": ("ON_OR_AFTER", "ON_OR_BEFORE"),
}
"""What a hedge says of a date counted back, and of one counted on: more than a year ago is before it."""
COUNTED = f"({COUNT} | {VAGUE_COUNT})"
COUNTED_OR_TWO = f"({COUNT_OR_TWO} | {VAGUE_COUNT})"


def hedge_of(phrase: Phrase) -> Mod | None:
    """What the words before a length say of it."""
    words = phrase.get("more")
    return None if words is None else QUALIFIER_MODS[words]


def hedge_of_date(phrase: Phrase, sign: int) -> Mod | None:
    """What they say of a date so far away."""
    mod = hedge_of(phrase)
    return mod if mod is None or mod not in AWAY_MODS else AWAY_MODS[mod][sign > 0]


def length_of(phrase: Phrase) -> tuple[str, str, float | None]:
    """TIMEX3 duration, unit and number of a counted unit; no number where it is vague."""
    unit = UNIT_WORDS[phrase["unit"]]
    prefix, size, letters = DURATION_CODES[unit]
    counted = phrase.get("count")
    number = number_of(counted) if counted is not None else _alone(phrase)
    if "half" in phrase.groups and number is not None:
        number += 0.5
    if number is None or (counted in ("a", "an") and phrase["unit"] in PLURALS):
        return f"{prefix}X{letters}", unit, None
    return _printed(prefix, number * size, letters), unit, number


def _printed(prefix: str, number: float, letters: str) -> str:
    """ISO 8601 has whole numbers: half a year is six months, half a minute thirty seconds."""
    whole, rest = int(number), number - int(number)
    smaller = {"PY": ("M", 12), "PTM": ("S", 60), "PTH": ("M", 60), "PDE": ("Y", 10), "PCE": ("Y", 100)}.get(
        prefix + letters
    )
    if not rest or smaller is None:
        return f"{prefix}{printed(number)}{letters}"
    return prefix + (f"{whole}{letters}" if whole else "") + f"{round(rest * smaller[1])}{smaller[0]}"


def _alone(phrase: Phrase) -> float | None:
    """One unit without a count: "the month-old strike"."""
    return None if "vague" in phrase.groups or phrase["unit"] in PLURALS else 1
