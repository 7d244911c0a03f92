"""Decades and centuries: "the late 1980s", "the sixties", "the 20th century"."""

from collections.abc import Callable

from reconciler.concepts.calendar import Granule, GranuleUnit, before_christ
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.phrases import plain
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import DECADE_WORDS
from reconciler.extraction.dates.grammar.years import POSSESSIVES, parted_year
from reconciler.extraction.words import ORDINALS

MEASURED = frozenset(
    "highs lows temperature temperatures degrees fahrenheit mercury humidity golf rounds par scores".split()
)
MEASURED_REACH = 12
"""Words on either side within which, beside these, the 80s are degrees or strokes."""
TO_COME, TO_COME_REACH = frozenset(("will", "ll")), 12
"""Words before "the '90s" within which these make it the decade to come."""
AGED = frozenset("teens male female man woman men women aged age his her their".split())
AGED_REACH = 5
"""Words before "early 30s" within which, after one of these, it is an age."""
NINETEEN, CENTURY_OF_NINETEEN = "nineteen ", 190
EARLY_DIGITS, NEAR_YEARS = 3, 300
"""Digits of a decade of the first thousand years, and how far from it the history stands that tells of it."""
LONG_AGO = 60
"""Years back from which "the nineties" of a history are those near it."""
BUILT = frozenset("aircraft models jets series".split())
LATE = 3
"""Years on either side of publication within which "1990's" is more likely of that year than of its decade."""


def read_decade(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The 1990s, the '90s, the nineties."""
    word = phrase["decade"].strip("'’‘").removesuffix("s")
    if word.startswith(NINETEEN):
        return parted_year(Granule("decade", CENTURY_OF_NINETEEN + DECADE_WORDS[word.split()[-1] + "s"]), phrase)
    in_full = len(word) >= len("1990") and word[: len("1990")].isdigit()
    if phrase.last_token in POSSESSIVES or (not in_full and _is_number(phrase)):
        return None
    if word + "s" in DECADE_WORDS:
        return parted_year(_nearest(DECADE_WORDS[word + "s"], phrase, setting), phrase)
    digits = word.rstrip("s'’")
    if _is_of_year(phrase, digits, setting):
        return dated(Granule("year", int(digits)), "the year is told", EXPLICIT)
    if len(digits) == 2:
        return parted_year(_nearest(int(digits) // 10, phrase, setting), phrase)
    if len(digits) == EARLY_DIGITS:
        return _early(int(digits) // 10, phrase, setting)
    if len(digits) != len("1990"):
        return None
    over = digits.endswith("00") and int(digits[:2]) < setting.day.year // 100
    unit: GranuleUnit = "century" if over and "edge" not in phrase.groups else "decade"
    return parted_year(Granule(unit, int(digits) // (100 if unit == "century" else 10)), phrase)


def _early(decade: int, phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The 930s of a history that stands near them, before Christ where that does."""
    told = setting.told_year
    if told is None or "the" not in phrase.tokens[phrase.start : phrase.end] or phrase.next_token in BUILT:
        return None
    if abs(abs(told) - decade * 10) > NEAR_YEARS:
        return None
    return parted_year(Granule("decade", decade if told > 0 else before_christ(decade * 10, 10)), phrase)


def _nearest(digit: int, phrase: Phrase, setting: Setting) -> Granule:
    """The latest decade of that digit, or the next one where it is told as to come: "aims by the '90s".

    In a history of long ago the nearest to what it tells.
    """
    told = setting.told_year
    if told is not None and setting.day.year - told > LONG_AGO:
        return Granule("decade", min((told // 10 - back for back in range(-5, 5)), key=_far_from(digit, told)))
    ahead = phrase.last_token == "by" or not TO_COME.isdisjoint(phrase.before(TO_COME_REACH))
    latest = setting.day.year // 10 + ahead
    return Granule("decade", latest - (latest - digit) % 10)


def _far_from(digit: int, told: int) -> Callable[[int], tuple[bool, int]]:
    """Decades of that digit first, the nearest of them to the year told."""
    return lambda decade: (decade % 10 != digit, abs(decade - told // 10))


def _is_number(phrase: Phrase) -> bool:
    """Degrees, an age, or a part of a name: "the M-20's claim"."""
    return phrase.last_token == "-" or _is_measured(phrase) or _is_age(phrase)


def _is_measured(phrase: Phrase) -> bool:
    around = (*phrase.before(MEASURED_REACH), *phrase.tokens[phrase.end : phrase.end + MEASURED_REACH])
    return not MEASURED.isdisjoint(around)


def _is_age(phrase: Phrase) -> bool:
    """A man in his late 20s or early 30s: without an article it is of somebody that is told of."""
    before = phrase.before(AGED_REACH)
    return "the" not in (*before, *phrase.tokens[phrase.start : phrase.end]) and not AGED.isdisjoint(before)


def _is_of_year(phrase: Phrase, digits: str, setting: Setting) -> bool:
    """1990's results, where that year is hardly over: a decade has its article, or no mark before its "s"."""
    bare = phrase.end - phrase.start == 1 and phrase["decade"][-2] in ("'", "’")
    return bare and len(digits) == len("1990") and abs(int(digits) - setting.day.year) <= LATE


def read_century(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The 20th century is the one of the years 19xx."""
    del setting
    word = plain(phrase["number"])
    if (
        phrase.printed(phrase.end - 1)[0].isupper()
        and phrase.end < len(phrase.tokens)
        and phrase.within_title(phrase.end)
    ):
        return None
    number = (
        ORDINALS[word]
        if word in ORDINALS
        else 20 + ORDINALS.get(word.split()[-1], 0)
        if " " in word
        else int(word[:-2])
    )
    return parted_year(Granule("century", number - 1), phrase)


DECADE_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<decade>",
        pattern="(the? <edge> of | the? (<:mod> -? to)? <mod> (part of | in | -)?)?"
        " (the decade of)? the? (decade= <:decade> | <:decade_word> | nineteen -? <:decade_word>)",
        read=read_decade,
        examples=(
            Example("the 1990s", "199"),
            Example("1980's music", "198", "1999-01-01"),
            Example("down from 1990's record", "1990", "1991-11-02"),
            Example("in the late '80s", "198 END", "1999-01-01"),
            Example("in the early part of the 1990s", "199 START"),
            Example("in the mid- to late 1980s", "198 END"),
            Example("the nineties", "199", "1998-03-03"),
            Example("He was born in 1850. In 1862, 1866 and 1871 he rode. In the eighties he fell ill.", "188"),
            Example("back in the nineteen sixties", "196", "2015-06-18"),
            Example("They will build it in the early '90s.", "199 START", "1989-03-03"),
            Example("It was built in the '90s.", "189", "1989-03-03"),
            Example("THE MUSIC OF THE 1960'S", "196"),
            Example("music of the late sixties", "196 END", "1998-03-03"),
            Example("It grew little until the decade of the 1870s.", "187"),
            Example("in the 2000s", "200", "2012-02-13"),
            Example("in the 1800s", "18", "2012-02-13"),
            Example("In May 910 he won. In May 911 he lost. In May 912 he fell. In the 930s a mill was built.", "093"),
        ),
        not_examples=(
            "a man in his 30s",
            "Highs in the 80s are due.",
            "Temperatures stayed in the nineties.",
            "the M-20's claim",
            "two of the 380s flew",
            "a man in his late 20s or early 30s",
            "a black male, late 20s to early 30s, fled",
        ),
    ),
    DateRule(
        name="<century>",
        pattern="(the? <edge> of | the? <mod> (part of | in | -)?)?"
        " the? (number= <:ordinal> | twenty - first) -? century",
        read=read_century,
        examples=(
            Example("the 20th century", "19"),
            Example("in the first century", "00"),
            Example("the late nineteenth century", "18 END"),
        ),
        not_examples=("20th Century Fox",),
    ),
)
