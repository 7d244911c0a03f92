"""Counts as printed: digits, words, dozens and vague words, and the bounds that their hedge gives."""

import re
from collections.abc import Mapping
from functools import lru_cache

import msgspec

from reconciler.concepts.claim import Modality
from reconciler.concepts.quantity import Hedge, Quantity, Unit
from reconciler.extraction.words import SCALES, SMALL_NUMBERS, UNHYPHENATED

MOST = 10**10
"""More people than have ever been counted: a longer number is none of people."""

VAGUE: Mapping[str, int] = {
    "several": 3,
    "a few": 3,
    "few": 3,
    "a handful": 3,
    "handful": 3,
    "several dozen": 36,
    "a few dozen": 36,
    "several hundred": 300,
    "a few hundred": 300,
    "several thousand": 3_000,
    "a few thousand": 3_000,
    "dozens": 24,
    "scores": 40,
    "hundreds": 200,
    "tens": 20,
    "tens of thousands": 20_000,
    "hundreds of thousands": 200_000,
    "thousands": 2_000,
    "millions": 2_000_000,
    "many": 2,
    "numerous": 2,
    "a number": 2,
    "an unknown number": 2,
    "an undetermined number": 2,
    "an unspecified number": 2,
    "an undisclosed number": 2,
    "a large number": 2,
    "large numbers": 2,
    "a small number": 2,
    "a group": 2,
    "various": 2,
    "some": 2,
}
"""Floors of words that give no number, under the profile `literal`."""

EXACT: Mapping[str, int] = {
    "no": 0,
    "not a single": 0,
    "not one": 0,
    "none": 0,
    "nobody": 0,
    "no one": 0,
    "no-one": 0,
    "zero": 0,
    "neither": 0,
    "a couple": 2,
    "couple": 2,
    "both": 2,
    "pair": 2,
    "a pair": 2,
    "a dozen": 12,
    "dozen": 12,
    "half a dozen": 6,
    "half a million": 500_000,
    "half-a-million": 500_000,
    "half million": 500_000,
    "a quarter of a million": 250_000,
    "quarter of a million": 250_000,
    "half-dozen": 6,
    "a half-dozen": 6,
    "trio": 3,
    "a trio": 3,
    "a": 1,
    "an": 1,
}
SPACED = re.compile(r"(?<=\d)[ \u00a0\u202f](?=000(?!\d))")
"""Between thousands as some print them: "12 000"."""
OPEN = "-plus"
"""Behind digits: so many or more."""
_JOINERS = re.compile(r"[ \t\r\n\u00a0-]{1,8}|,(?=\d)", re.ASCII)
_DIGITS = re.compile(r"[1-9]\d{0,2}(?:[,.]\d{3}){1,3}$|[1-9]\d{0,10}$|0$", re.ASCII)
_DECIMAL = re.compile(r"\d{1,4}\.\d{1,3}$", re.ASCII)
_RANGE = re.compile(r"[ \t\r\n\u00a0]{0,4}(?:\bto\b|\bor\b|\band\b|[-–—])[ \t\r\n\u00a0]{0,4}", re.IGNORECASE)


class Count(msgspec.Struct, frozen=True, gc=False):
    """A number as printed, without its hedge."""

    low: int
    high: int | None
    """Open for vague words."""
    stated: int | None


@lru_cache(maxsize=1 << 12)
def read_count(words: str) -> Count | None:
    """The count that `words` print; None where they print none."""
    plain = " ".join(words.split()).casefold()
    plain = plain.removesuffix(" of").removesuffix(OPEN)
    if plain in VAGUE:
        return Count(VAGUE[plain], None, None)
    single = read_number(plain)
    if single is not None:
        return Count(single, single, single)
    ends = [read_number(end) for end in _RANGE.split(plain, maxsplit=1)]
    if len(ends) == 2 and ends[0] is not None and ends[1] is not None and ends[0] < ends[1]:
        return Count(ends[0], ends[1], ends[1])
    return None


def read_number(plain: str) -> int | None:
    """A single number in digits or lower-case words; None for anything else or more than can be people."""
    if plain in EXACT:
        return EXACT[plain]
    if len(plain) > 80:
        return None
    plain = SPACED.sub("", plain)
    if _DIGITS.match(plain):
        return _people(int(plain.replace(",", "").replace(".", "")))
    return _add_up([word for word in _JOINERS.split(plain) if word not in ("", "and", "a")])


def _add_up(words: list[str]) -> int | None:
    """Number words and digits put together, scales multiplied in; digits stand alone before a scale."""
    total = current = 0.0
    digits = False
    for word in words:
        if word in MULTIPLES:
            if current >= MULTIPLES[word] or (total and not current):
                return None
            current = max(current, 1) * MULTIPLES[word]
            if MULTIPLES[word] >= 1_000:
                total, current = total + current, 0.0
            continue
        value = _plain_value(word)
        if value is None or (current and (digits or word[0].isdigit() or not _joins(current, value))):
            return None
        digits, current = word[0].isdigit(), current + value
    value = total + current
    return _people(int(value)) if value == int(value) and value > 0 else None


def _joins(current: float, value: float) -> bool:
    """Tens and a digit, hundreds and more, or a half are one number; "ten and fifteen" are two."""
    return value < 1 or current % 100 == 0 or (value < 10 and current % 10 == 0 and current % 100 >= 20)


MULTIPLES: Mapping[str, int] = dict(SCALES) | {"dozen": 12}


def _plain_value(word: str) -> float | None:
    if word in UNHYPHENATED:
        return UNHYPHENATED[word]
    if word in SMALL_NUMBERS:
        return SMALL_NUMBERS[word]
    return float(word.replace(",", "")) if _DIGITS.match(word) or _DECIMAL.match(word) else None


def _people(value: int) -> int | None:
    return value if value <= MOST else None


def quantity(count: Count, hedge: Hedge, *, modality: Modality = "asserted", unit: Unit = "person") -> Quantity:
    """The bounds that hedge and number give together, under the profile `literal`."""
    number = count.stated
    if count.high == 0:
        return Quantity("none", 0, 0, 0, unit)
    if number is None:
        return Quantity("vague", None, count.low, None, unit)
    if count.low != count.high and hedge in ("exact", "about"):
        return Quantity("range", number, count.low, count.high, unit)
    floor = 1 if modality in ("asserted", "reported") else 0
    low, high = {
        "exact": (number, number),
        "at_least": (count.low, None),
        "more_than": (count.low + 1, None),
        "at_most": (min(floor, number), number),
        "up_to": (min(floor, number), number),
        "fewer_than": (0, max(number - 1, 0)),
        "nearly": (None, max(number - 1, 0)),
        "about": (None, None),
        "range": (count.low, count.high),
    }[hedge]
    return Quantity(hedge, number, low, high, unit)
