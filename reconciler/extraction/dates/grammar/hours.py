"""What a printed time of day says: its hour, minute and second."""

from functools import lru_cache

from reconciler.extraction.dates.grammar.rule import Refused

LATER_HALF = frozenset(("afternoon", "evening"))
NAMED_HOURS = {"noon": 12, "midday": 12, "midnight": 24}
NOON = 12
FIRST_HOUR_OF_NIGHT = 5
"""Five tonight is in the evening, two at night after midnight."""


def of_part(hour: int, part: str | None) -> int:
    """The hour in the part of day that it is told with: the twelfth of a morning begins it."""
    if hour == NOON and part == "morning":
        return 0
    return hour + NOON * (hour < NOON and is_later_half(part, hour))


def is_later_half(part: str | None, hour: int) -> bool:
    """Of the clock: an afternoon's, an evening's, and a night's before midnight."""
    return part in LATER_HALF or (part == "night" and hour >= FIRST_HOUR_OF_NIGHT)


@lru_cache(maxsize=4096)
def clock_of(words: str) -> tuple[int, int, int | None] | Refused | None:
    """Hour, minute and second of a printed time of day; refused where no clock shows it."""
    if words in NAMED_HOURS:
        return NAMED_HOURS[words], 0, None
    digits = words.split()[0]
    if not digits[:1].isdigit():
        return None
    if ":" in digits or "." in digits:
        parts = [int(part) for part in digits.replace(".", ":").split(":")[:3]]
    elif len(digits) > 2:
        parts = [int(digits[:-2]), int(digits[-2:])]
    else:
        parts = [int(digits), 0]
    hour = _twenty_four(parts[0], words)
    if hour > 24 or parts[1] > 59 or (hour == 24 and parts[1] > 0):
        return Refused(f"no clock shows {words.replace(' . ', '.').replace(' .', '.')}")
    return hour, parts[1], parts[2] if len(parts) > 2 else None


def _twenty_four(hour: int, words: str) -> int:
    letters = "".join(letter for letter in words if letter.isalpha())
    if letters.startswith("pm") and hour < NOON:
        return hour + NOON
    return 0 if letters.startswith("am") and hour == NOON else hour


def is_length_of_time(words: str) -> bool:
    """Six hours are no time of day, which has four digits before that word: "0600 hours"."""
    digits, *rest = words.split()
    return len(digits) < len("0600") and rest[:1] in (["hours"], ["hrs"], ["hr"])
