"""Small word tables and character classes that several stages share."""

from collections.abc import Iterable, Mapping

UNITS: Mapping[str, int] = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
        " eighteen nineteen".split(),
        start=1,
    )
}
TENS: Mapping[str, int] = {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES: Mapping[str, int] = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}

ORDINALS: Mapping[str, int] = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
        " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100}

RANKS = tuple(ORDINALS)[:12]
"""First to twelfth, in order."""

SMALL_NUMBERS: Mapping[str, int] = (
    dict(UNITS) | dict(TENS) | {f"{ten}-{unit}": TENS[ten] + UNITS[unit] for ten in TENS for unit in list(UNITS)[:9]}
)
"""One to ninety-nine as words, hyphenated where usage hyphenates."""

BRINGING = (
    "bringing brings brought bring taking takes took take raising raises raised raise pushing pushes pushed push"
    " lifting lifts lifted lift".split()
)
"""What news of more dead does to a toll."""
UNHYPHENATED: Mapping[str, int] = {f"{ten}{unit}": TENS[ten] + UNITS[unit] for ten in TENS for unit in list(UNITS)[:9]}
"""Numbers as old wires print them, in one word: "thirtythree"."""

NUMBER_WORDS = "|".join(sorted(SMALL_NUMBERS, key=len, reverse=True))
"""The same for a pattern, the longest first."""

STATES = (
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa"
    " penn tenn tex va vt wash wis wyo"
)
"""American states as news cuts them short, with a full stop behind."""

TITLES = "mr mrs ms dr lt sgt gen col capt maj rev sen rep gov"
"""Titles before names as news cuts them short, with a full stop behind or none; each stage adds its own."""

MONTH_NAMES = tuple("January February March April May June July August September October November December".split())

MONTH = rf"(?:{'|'.join(name[:3] for name in MONTH_NAMES)})[a-z]{{0,6}}"
"""A month's name with its capital, whole or cut short."""

CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
"""A capital letter for a pattern, with its marks: "Álvarez", "Đặng"."""
PARTICLES: frozenset[str] = frozenset(
    "al el bin bint ibn ben abu de del della di du da dos das van von der den ter ten la las los le".split()
)
"""Small words inside names: "Khaled al Masri", "Carlos de la Cruz"."""
TIED_PARTICLES = "al|el|ad|adh|an|ar|as|ash|at|az|ul|ur|d|dell|abd|abu|ibn|bin|bint|ben"
"""Those that a hyphen or an apostrophe ties to a name, for a pattern: "al-Rashid", "d'Arcy"."""

MONTHS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "january jan",
            "february feb febr",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for word in words.split()
}

WEEKDAYS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "monday mon",
            "tuesday tue tues",
            "wednesday wed weds",
            "thursday thu thur thurs",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for word in words.split()
}
"""Monday is 0, as `date.weekday` has it."""

WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"

FEW = "|".join(word for word, value in SMALL_NUMBERS.items() if 1 < value < 20)
"""Two to nineteen as words, for a pattern."""


def at_word(choices: Iterable[str], edge: str = r"\w") -> str:
    """Pattern of any of the choices, which begin with a plain letter or digit, behind no character of class `edge`.

    It is `(?<![edge])(?:one|two)`, begun with the first letters: a search passes over all other characters at once.
    """
    rests: dict[str, list[str]] = {}
    for choice in choices:
        rests.setdefault(choice[0], []).append(choice[1:])
    begun = (rf"{head}(?<![{edge}].)(?:{'|'.join(own)})" for head, own in rests.items())
    return f"(?:{'|'.join(begun)})"
