"""Years counted from before Christ or told by any number: "490 BC", "AD 70", "the 5th century BC", "the year 800"."""

from reconciler.concepts.calendar import Granule, before_christ, month_granule
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.numbers import ordinal_value
from reconciler.extraction.dates.grammar.phrases import CIRCA, EDGE, ERA, MONTH, YEAR_BC, plain
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import SEASONS
from reconciler.extraction.dates.grammar.year_digits import YEAR_PREPOSITIONS
from reconciler.extraction.dates.grammar.years import parted_year
from reconciler.extraction.dates.rules.by_day.days_of_months import month_of
from reconciler.extraction.dates.rules.by_length.counted import CLAUSE_STARTS

NEAR_YEARS = 60
"""How far a bare year of a history before Christ may lie from the one told last."""

ANCIENT_HISTORY = "In 490 BC they came. In 486 BC he died. In 481 BC they met. In 480 BC they won. In 479 they left."

EARLY_HISTORY = "In May 610 he won. In May 611 it rained. In May 612 he fell. On 5 April 622 he set out. In 623 he won."
EARLY_DIGITS = 3
STRETCH_REACH, STRETCHING = 3, frozenset("to - – —".split())
SEASONS_A_YEAR = 4
FIRST_OF_FOUR_DIGITS = 1000

COUNTING = frozenset("of for to than around about".split())
"""Behind these a number before a noun counts: "a fleet of 200 ships"."""

ENDS = frozenset(("", ".", ",", ";", ")", "and", "or", "ad"))
"""What follows a year of any number: a noun would say that it counts things."""


BEHIND_MONTHS = ENDS | CLAUSE_STARTS


def read_era(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """490 BC, AD 70: ISO 8601 counts 1 BC as the year 0; an ad is no era."""
    del setting
    ours = phrase.groups.get("ours")
    if ours is not None and not phrase.printed(phrase.base + ours[0])[:1].isupper():
        return None
    year = int(phrase["year"])
    return parted_year(Granule("year", 1 - year if "era" in phrase.groups else year), phrase)


def read_ancient_century(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The 5th century BC is the one of the years 4xx, as the 20th is that of the years 19xx."""
    del setting
    word = plain(phrase["number"])
    number = ordinal_value(word)
    return parted_year(Granule("century", -number), phrase)


def read_ancient_decade(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The 430s BC are the years 43x."""
    del setting
    digits = phrase["decade"].rstrip("s'’")
    return parted_year(Granule("decade", before_christ(int(digits), 10)), phrase) if digits.isdigit() else None


def read_bare_ancient(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """In 479: a year before Christ, or of the first thousand after, in a history that stands near it."""
    told, number = setting.told_year, int(phrase["year"])
    if told is None or told >= FIRST_OF_FOUR_DIGITS or number >= FIRST_OF_FOUR_DIGITS:
        return None
    year = number if told > 0 else 1 - number
    if abs(told - year) > NEAR_YEARS:
        return None
    if _is_bracketed(phrase) or _ends_stretch(phrase):
        return parted_year(Granule("year", year), phrase)
    if phrase.last_token not in YEAR_PREPOSITIONS:
        return None
    if phrase.last_token in COUNTING and phrase.next_token.isalpha() and phrase.next_token not in ENDS:
        return None
    return parted_year(Granule("year", year), phrase)


def _is_bracketed(phrase: Phrase) -> bool:
    """At the battle of Himera (480)."""
    return len(phrase["year"]) == EARLY_DIGITS and phrase.last_token == "(" and phrase.next_token == ")"


def _ends_stretch(phrase: Phrase) -> bool:
    """From 215 to 210, 215–210: behind a year of as many digits."""
    before = phrase.before(STRETCH_REACH)
    if len(before) < STRETCH_REACH or before[-1] not in STRETCHING or len(phrase["year"]) != EARLY_DIGITS:
        return False
    if phrase.next_token not in BEHIND_MONTHS:
        return False
    return before[0] in YEAR_PREPOSITIONS and before[1].isdigit() and len(before[1]) == EARLY_DIGITS


def _counted(year: str, setting: Setting) -> int:
    """A year of three digits, before Christ where a history stands near it there."""
    told, before = setting.told_year, 1 - int(year)
    return before if told is not None and told <= 0 and abs(told - before) <= NEAR_YEARS else int(year)


def read_early_month(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """October 610: a month of a year of three digits, which counts nothing that follows."""
    year = phrase["year"]
    if len(year) != EARLY_DIGITS or phrase.last_token not in YEAR_PREPOSITIONS:
        return None
    if phrase.next_token not in BEHIND_MONTHS:
        return None
    return dated(month_granule(_counted(year, setting), month_of(phrase["month"])), "the year is told", EXPLICIT)


def read_early_season(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The summer of 833."""
    year = phrase["year"]
    if len(year) != EARLY_DIGITS or phrase.next_token not in BEHIND_MONTHS:
        return None
    season = Granule("season", _counted(year, setting) * SEASONS_A_YEAR + SEASONS[phrase["season"]])
    return dated(season, "the year is told", EXPLICIT)


def read_numbered_year(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The year 800; there was no year 0, and the calendar ends with 9999."""
    del setting
    year = int(phrase["year"])
    if phrase.next_token not in ENDS:
        return None
    return parted_year(Granule("year", year), phrase) if year else Refused("no calendar has a year 0")


ERA_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<year> BC",
        pattern=f"({EDGE} (the? year)? | {CIRCA})"
        f" ({YEAR_BC} | (ours= ad | a . d .?) (year= <:digits>) | (year= <:digits>) (ours= ad | ce | a . d .?))",
        read=read_era,
        examples=(
            Example("in 490 BC", "BC0490"),
            Example("late in 480 BC", "BC0480 END"),
            Example("in AD 70", "0070"),
            Example("in A.D. 476", "0476"),
            Example("in 476 AD", "0476"),
            Example("866AD: York falls", "0866"),
            Example("in 490BC", "BC0490"),
            Example("in ca. 480 BC", "BC0480 APPROX"),
        ),
        not_examples=("an ad 70 feet tall", "some 70 ad pages", "490 BCG doses"),
    ),
    DateRule(
        name="<bare year> BC",
        pattern=f"{EDGE} (year= <:whole>)",
        read=read_bare_ancient,
        examples=(
            Example(ANCIENT_HISTORY, "BC0479"),
            Example(EARLY_HISTORY, "0623"),
            Example(f"{ANCIENT_HISTORY} They lost at sea (478).", "BC0478"),
            Example(f"{ANCIENT_HISTORY} He ruled from 476 to 471 in peace.", "BC0471"),
            Example(f"{ANCIENT_HISTORY} He ruled from 476–471 in peace.", "BC0471"),
        ),
        not_examples=(
            "in 479 houses",
            ANCIENT_HISTORY.replace("In 479", "A fleet of 479 ships"),
            ANCIENT_HISTORY.replace("In 479 they left", "Its ships (12) rose from 300 to 479 ships"),
            EARLY_HISTORY.replace("In 623", "A fleet of 623 ships"),
        ),
    ),
    DateRule(
        name="<season> of <early year>",
        pattern="the? <season> of (year= <:whole>)",
        read=read_early_season,
        examples=(Example("He rose in the summer of 833.", "0833-SU"),),
        not_examples=("the fall of 610 houses", "the summer of 12 storms"),
    ),
    DateRule(
        name="<month> <early year>",
        pattern=f"{MONTH} (year= <:whole>)",
        read=read_early_month,
        examples=(
            Example("He seized the throne in October 610.", "0610-10"),
            Example(f"{ANCIENT_HISTORY} In May 478 they met.", "BC0478-05"),
        ),
        not_examples=("in October 610 people died", "in October, 610 fell"),
    ),
    DateRule(
        name="<century> BC",
        pattern=f"(the? <edge> of | the? <mod> (part of | in | -)?)? the? (number= <:ordinal>) -? century ,? {ERA}",
        read=read_ancient_century,
        examples=(
            Example("in the 5th century BC", "BC04"),
            Example("a third-century B.C. wall", "BC02"),
            Example("in the 5th century, BC", "BC04"),
        ),
        not_examples=("the 5th century BCG",),
    ),
    DateRule(
        name="<decade> BC",
        pattern=f"(the? <edge> of | the? <mod> (part of | in | -)?)? the? (decade= <:decade>) {ERA}",
        read=read_ancient_decade,
        examples=(Example("throughout the 430s BC", "BC043"), Example("by the end of the 420s BC", "BC042 END")),
        not_examples=("the 430s", "the '80s BC"),
    ),
    DateRule(
        name="the year <number>",
        pattern="the year (year= <:digits>)",
        read=read_numbered_year,
        examples=(
            Example("He was crowned in the year 800.", "0800"),
            Example("By the year 3000, it will be gone", "3000"),
        ),
        not_examples=("in the year 12 people died", "in the year 0", "in the year 99999"),
    ),
)
