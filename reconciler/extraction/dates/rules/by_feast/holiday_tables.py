"""Holidays by rule: the day of each in a year, for the news of the United States, Britain and the wider world.

Names are written with their possessive; `Veterans Day` and `Veterans' Day` are found under `veteran's day`.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from dateutil.easter import EASTER_JULIAN, EASTER_ORTHODOX, EASTER_WESTERN, easter

DaysOf = Callable[[int], Sequence[date]]
"""The days that a holiday falls on in a year, in order: mostly one."""

MONDAY, TUESDAY, THURSDAY, SUNDAY = 0, 1, 3, 6

FIRST_GREGORIAN = 1583
FIRST_SUPER_SUNDAYS = 2004
"""Since then the game is played in February: on its first Sunday, from 2022 on its second."""
SECOND_SUPER_SUNDAYS = 2022


def _fixed(month: int, day: int) -> DaysOf:
    return lambda year: (date(year, month, day),)


def _nth(month: int, weekday: int, count: int, *, shift: int = 0) -> DaysOf:
    """So many days after the count-th such weekday of a month, counted from its end where `count` is negative."""

    def day(year: int) -> date:
        if count > 0:
            first = date(year, month, 1)
            return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))
        last = date(year, month + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)

    return lambda year: (day(year) + timedelta(days=shift),)


def _easter(shift: int) -> DaysOf:
    """As the calendar of the year had it: the Gregorian one begins in 1583."""
    return lambda year: (
        easter(year, EASTER_WESTERN if year >= FIRST_GREGORIAN else EASTER_JULIAN) + timedelta(days=shift),
    )


def _orthodox(shift: int) -> DaysOf:
    return lambda year: (easter(year, EASTER_ORTHODOX) + timedelta(days=shift),)


def _super_sunday(year: int) -> Sequence[date]:
    if year < FIRST_SUPER_SUNDAYS:
        return ()
    return _nth(2, SUNDAY, 1 if year < SECOND_SUPER_SUNDAYS else 2)(year)


def _victoria(year: int) -> Sequence[date]:
    """The Monday before 25 May."""
    last = date(year, 5, 24)
    return (last - timedelta(days=last.weekday()),)


def _bank_mondays(year: int) -> Sequence[date]:
    """Easter Monday, the first and last Mondays of May, the last of August."""
    rules = (_easter(1), _nth(5, MONDAY, 1), _nth(5, MONDAY, -1), _nth(8, MONDAY, -1))
    return sorted(day for rule in rules for day in rule(year))


CIVIL: Mapping[str, DaysOf] = {
    "new year": _fixed(1, 1),
    "new year's": _fixed(1, 1),
    "new year's day": _fixed(1, 1),
    "new year's eve": _fixed(12, 31),
    "groundhog day": _fixed(2, 2),
    "valentine's day": _fixed(2, 14),
    "international women's day": _fixed(3, 8),
    "april fool's day": _fixed(4, 1),
    "earth day": _fixed(4, 22),
    "may day": _fixed(5, 1),
    "international worker's day": _fixed(5, 1),
    "victory day": _fixed(5, 9),
    "mother's day": _nth(5, SUNDAY, 2),
    "father's day": _nth(6, SUNDAY, 3),
    "halloween": _fixed(10, 31),
    "world aids day": _fixed(12, 1),
    "armistice day": _fixed(11, 11),
    "remembrance day": _fixed(11, 11),
}
AMERICAN: Mapping[str, DaysOf] = {
    "martin luther king day": _nth(1, MONDAY, 3),
    "martin luther king jr day": _nth(1, MONDAY, 3),
    "martin luther king , jr day": _nth(1, MONDAY, 3),
    "mlk day": _nth(1, MONDAY, 3),
    "super bowl sunday": _super_sunday,
    "president's day": _nth(2, MONDAY, 3),
    "cinco de mayo": _fixed(5, 5),
    "patriot's day": _nth(4, MONDAY, 3),
    "memorial day": _nth(5, MONDAY, -1),
    "flag day": _fixed(6, 14),
    "juneteenth": _fixed(6, 19),
    "independence day": _fixed(7, 4),
    "fourth of july": _fixed(7, 4),
    "labor day": _nth(9, MONDAY, 1),
    "columbus day": _nth(10, MONDAY, 2),
    "indigenous people's day": _nth(10, MONDAY, 2),
    "election day": _nth(11, MONDAY, 1, shift=1),
    "veteran's day": _fixed(11, 11),
    "thanksgiving": _nth(11, THURSDAY, 4),
    "thanksgiving day": _nth(11, THURSDAY, 4),
    "thanksgiving eve": _nth(11, THURSDAY, 4, shift=-1),
    "black friday": _nth(11, THURSDAY, 4, shift=1),
    "cyber monday": _nth(11, THURSDAY, 4, shift=4),
    "pearl harbor day": _fixed(12, 7),
}
COMMONWEALTH: Mapping[str, DaysOf] = {
    "burns night": _fixed(1, 25),
    "australia day": _fixed(1, 26),
    "waitangi day": _fixed(2, 6),
    "mothering sunday": _easter(-21),
    "anzac day": _fixed(4, 25),
    "may day bank holiday": _nth(5, MONDAY, 1),
    "early may bank holiday": _nth(5, MONDAY, 1),
    "spring bank holiday": _nth(5, MONDAY, -1),
    "late may bank holiday": _nth(5, MONDAY, -1),
    "august bank holiday": _nth(8, MONDAY, -1),
    "summer bank holiday": _nth(8, MONDAY, -1),
    "bank holiday monday": _bank_mondays,
    "victoria day": _victoria,
    "canada day": _fixed(7, 1),
    "labour day": _nth(9, MONDAY, 1),
    "guy fawkes night": _fixed(11, 5),
    "bonfire night": _fixed(11, 5),
    "remembrance sunday": _nth(11, SUNDAY, 2),
    "boxing day": _fixed(12, 26),
}
CHRISTIAN: Mapping[str, DaysOf] = {
    "epiphany": _fixed(1, 6),
    "orthodox christmas": _fixed(1, 7),
    "orthodox christmas eve": _fixed(1, 6),
    "candlemas": _fixed(2, 2),
    "st david's day": _fixed(3, 1),
    "st patrick's day": _fixed(3, 17),
    "midsummer eve": _fixed(6, 23),
    "midsummer's eve": _fixed(6, 23),
    "midsummer day": _fixed(6, 24),
    "midsummer's day": _fixed(6, 24),
    "st george's day": _fixed(4, 23),
    "mardi gras": _easter(-47),
    "fat tuesday": _easter(-47),
    "shrove tuesday": _easter(-47),
    "ash wednesday": _easter(-46),
    "palm sunday": _easter(-7),
    "maundy thursday": _easter(-3),
    "holy thursday": _easter(-3),
    "good friday": _easter(-2),
    "holy saturday": _easter(-1),
    "easter": _easter(0),
    "easter sunday": _easter(0),
    "easter monday": _easter(1),
    "ascension day": _easter(39),
    "pentecost": _easter(49),
    "whit sunday": _easter(49),
    "whitsunday": _easter(49),
    "whitsun": _easter(49),
    "whit monday": _easter(50),
    "orthodox good friday": _orthodox(-2),
    "orthodox easter": _orthodox(0),
    "orthodox easter sunday": _orthodox(0),
    "lammas": _fixed(8, 1),
    "michaelmas": _fixed(9, 29),
    "all saint's day": _fixed(11, 1),
    "all soul's day": _fixed(11, 2),
    "martinmas": _fixed(11, 11),
    "st andrew's day": _fixed(11, 30),
    "christmas": _fixed(12, 25),
    "christmas day": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "xmas": _fixed(12, 25),
    "st stephen's day": _fixed(12, 26),
}
HOLY_WEEK = _easter(-2)
"""A day of it, for any year."""

NATIONAL: Mapping[str, DaysOf] = {
    "bastille day": _fixed(7, 14),
    "afghan independence day": _fixed(8, 19),
    "indian independence day": _fixed(8, 15),
    "india's independence day": _fixed(8, 15),
    "india's republic day": _fixed(1, 26),
    "indian republic day": _fixed(1, 26),
    "pakistan's independence day": _fixed(8, 14),
    "mexican independence day": _fixed(9, 16),
    "mexico's independence day": _fixed(9, 16),
    "nigeria's independence day": _fixed(10, 1),
    "poland's independence day": _fixed(11, 11),
    "ukraine's independence day": _fixed(8, 24),
    "ukrainian independence day": _fixed(8, 24),
}

NAMESAKES = frozenset(
    "island islands rising offensive tree trees egg eggs carol carols card cards parish"
    " agreement agreements accord accords resolution resolutions".split()
)
"""Behind these a name dates nothing: Easter Island, a Christmas tree."""

HOLIDAYS: Mapping[str, DaysOf] = {**CIVIL, **AMERICAN, **COMMONWEALTH, **CHRISTIAN, **NATIONAL}

ONE_NATION_AMONG_MANY = frozenset(("newyear", "independenceday", "victoryday", "mothersday"))
"""Behind the name of a people or a country these are days of its own (letters alone, as `letters_of` has them)."""


SHORT: Mapping[str, str] = {"st": "(st .? | saint)", "jr": "jr .?"}
"""Words of names that are printed in several ways."""


def letters_of(name: str) -> str:
    """What tells names apart however their marks and blanks are printed: `St. Patrick’s Day`, `St Patrick's Day`."""
    return "".join(letter for letter in name if letter.isalpha()).replace("saint", "st")


def pattern_of(names: Mapping[str, object]) -> str:
    """A pattern that matches any of the names, as printed with their marks or without; the longest come first."""
    longest_first = sorted(names, key=lambda name: -len(_pieces(name)))
    return " | ".join(" ".join(map(_word, name.split())) for name in longest_first)


def _pieces(name: str) -> list[str]:
    """Words and marks as the text is cut."""
    return name.replace("'", " ' ").replace("-", " - ").split()


def _word(word: str) -> str:
    if word in SHORT:
        return SHORT[word]
    return f"({word[:-2]} ' s | {word[:-2]}s '?)" if word.endswith("'s") else word.replace("-", " -? ")
