"""Years: "2007", "the end of 1967", "late in 1985", "nineteen ninety-seven"."""

from reconciler.concepts.calendar import Granule
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.phrases import CIRCA, EDGE
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import CARDINALS, EDGES, MODS, TENS_WORDS
from reconciler.extraction.dates.grammar.year_digits import YEAR_PREPOSITIONS, is_year

POSSESSIVES = frozenset("his her their my our your its".split())

PIVOT = 20
"""Years after publication that a two-digit year may still lie."""


def year_of(word: str, setting: Setting) -> int:
    """A printed year; two digits mean the latest that is hardly after publication, or after what a history told."""
    if word.isdigit() and len(word) > 2:
        return int(word)
    short = int(word.lstrip("'’‘"))
    here = setting.told_year if setting.narrative and setting.told_year is not None else setting.day.year
    century = here // 100 * 100
    return century + short - (100 if century + short > here + PIVOT else 0)


def read_year(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """A year in digits, where nothing says that it counts things."""
    word = phrase["year"]
    if not word.isdigit() and phrase.last_token not in YEAR_PREPOSITIONS and "edge" not in phrase.groups:
        return None
    if word.isdigit() and not is_year(phrase, int(word), narrative=setting.narrative):
        return None
    return parted_year(Granule("year", year_of(word, setting)), phrase)


def parted_year(granule: Granule, phrase: Phrase) -> Reading | Refused:
    """A year, decade or century, or its beginning, middle or end."""
    edge, mod = phrase.get("edge"), phrase.get("mod")
    if "approx" in phrase.groups:
        return dated(granule, f"about the {granule.unit} told", EXPLICIT, mod="APPROX")
    part = EDGES[edge] if edge is not None else MODS[mod] if mod is not None else None
    return dated(granule, f"the {granule.unit} is told", EXPLICIT, mod=part, edge=edge is not None)


def read_spelt_year(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Nineteen ninety-seven; the year two thousand."""
    del setting
    words = phrase["year"]
    if words.startswith("two") and "year" not in phrase.tokens[phrase.start : phrase.end]:
        return None
    return parted_year(Granule("year", spelt_year(words)), phrase)


def spelt_year(words: str) -> int:
    """`nineteen ninety-seven`, `two thousand`."""
    if words == "two thousand":
        return 2000
    century, *rest = words.replace("-", " ").split()
    return CARDINALS[century] * 100 + sum(CARDINALS.get(word, TENS_WORDS.get(word, 0)) for word in rest)


YEAR_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<early or late> <year>",
        pattern=f"({EDGE} (the? (year of? | years))? | {CIRCA}) (year= <:year> | <:short_year>)",
        read=read_year,
        examples=(
            Example("recaptured in 2007", "2007"),
            Example("up from 2007's record", "2007"),
            Example("In 1991 soldiers fired on them.", "1991"),
            Example("Sales were less than 1998's.", "1998"),
            Example("A blast in 1985 killed 40.", "1985"),
            Example("The mill fire of 1985 killed at least 40.", "1985"),
            Example("the end of 1967", "1967 END"),
            Example("at the end of 1967", "1967 END"),
            Example("late in 1985", "1985 END"),
            Example("in the year of 1985", "1985"),
            Example("since '87", "1987", "1989-11-02"),
            Example("at the World Cup 2010", "2010"),
        ),
        not_examples=(
            "some 2000 people",
            "more than 1700 injured",
            "a total of 1985 killed and 40 hurt",
            "leaving 600 dead and 1643 wounded",
            "almost 1800 ships were sunk",
            "the dollar fell to 1000 pesos",
            "more than 1000 other guests",
            "12007",
            "a fire at 1840 West Elm Street",
            "a man of 1840 W. Elm Street",
            "in the 1800 block of Elm Street",
            "in the 1900-block of Oak",
            "It runs Windows 2000 on old machines",
            "the Agenda 2010 reforms",
        ),
    ),
    DateRule(
        name="<year in words>",
        pattern="(the? year)? (year= (nineteen | eighteen) (<:tens> (-? <:ones>)? | <:cardinal>) | two thousand)",
        read=read_spelt_year,
        examples=(Example("nineteen ninety-seven", "1997"), Example("the year two thousand", "2000")),
        not_examples=("nineteen men", "two thousand men"),
    ),
)
