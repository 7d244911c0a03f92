"""Years: "2007", "the end of 1967", "late in 1985", "nineteen ninety-seven"."""

from reconciler.concepts.calendar import Granule
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.phrases import CIRCA, EDGE
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import CARDINALS, EDGES, MODS, TENS_WORDS

POSSESSIVES = frozenset("his her their my our your its".split())

PIVOT = 20
"""Years after publication that a two-digit year may still lie."""

YEAR_PREPOSITIONS = frozenset(
    "in since by until during from of to for through between before after early late mid end and or than around"
    " about circa as year years fiscal".split()
)
PROSE_YEARS = range(1_700, 2_100)
"""Four digits that are read as a year without a preposition before them."""

COUNTED = frozenset(
    "people men women children soldiers troops police officers fighters civilians members families homes houses dollars"
    " pounds euros miles kilometers kilometres metres meters feet tons tonnes shares jobs workers employees students"
    " prisoners refugees votes points acres hectares barrels km kg mph watts rpm block blocks".split()
)
"""What four digits count where these stand behind them."""


TELLING_YEARS = frozenset("in since until during between before after early late mid year by from".split())
HOUR_HEDGES = frozenset("about around approximately roughly".split())
"""Between "at" and an hour."""
HOUR_PREPOSITIONS = frozenset("at about around approximately".split())
HOURS = frozenset("hours hrs gmt local".split())
NUMBERED = frozenset("no number flight room page psalm interstate highway route -".split())
"""Before four digits that number something."""
HOUSE_PREPOSITIONS = frozenset(("of", "to", "from", "near", ",", ""))
STREETS = frozenset("Street Avenue Road Drive Boulevard Lane Court St Ave Rd Blvd Dr Ln".split())
SERIES = frozenset("windows office word excel exchange server studio vision agenda horizon version".split())
"""With a capital, these and a year behind them are the name of a product or a programme: "Windows 2000"."""
STREET_REACH = 4
"""Words behind a house number within which its street ends: "1200 N. Elm Street"."""


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
    if word.isdigit() and not _is_year(phrase, int(word)):
        return None
    return parted_year(Granule("year", year_of(word, setting)), phrase)


def _is_year(phrase: Phrase, year: int) -> bool:
    following = phrase.next_token
    if phrase.end - phrase.start == 1 and (_is_hour(phrase) or _is_of_house(phrase) or _is_of_name(phrase)):
        return False
    if phrase.last_token == "-" and phrase.start > 1 and len(phrase.tokens[phrase.start - 2]) == 4:
        return year in PROSE_YEARS and phrase.tokens[phrase.start - 2].isdigit()
    if following in COUNTED or following in ("-", "°") or phrase.last_token in NUMBERED:
        joined = following == "-" and year in PROSE_YEARS and phrase.last_token != "-"
        return joined and "block" not in phrase.tokens[phrase.end + 1 : phrase.end + 2]
    return phrase.end - phrase.start > 1 or year in PROSE_YEARS or phrase.last_token in YEAR_PREPOSITIONS


def _is_hour(phrase: Phrase) -> bool:
    """At 1530, at about 1530."""
    before = phrase.last_token
    return before == "at" or (before in HOUR_HEDGES and phrase.tokens[phrase.start - 2] == "at")


def looks_like_year(word: str, before: str, behind: str) -> bool:
    """Digits by themselves that are no hour, no count and no number of a house, as far as their neighbours tell."""
    numbered = before in NUMBERED and before != "-"
    if before in HOUR_PREPOSITIONS or behind in COUNTED or behind in HOURS or numbered:
        return False
    return before in TELLING_YEARS or int(word) in PROSE_YEARS


def _is_of_name(phrase: Phrase) -> bool:
    """A product or a programme is called after it."""
    return phrase.last_token in SERIES and phrase.printed(phrase.start - 1)[:1].isupper()


def _is_of_house(phrase: Phrase) -> bool:
    """A house number: the name of its street stands behind it."""
    if phrase.last_token not in HOUSE_PREPOSITIONS:
        return False
    for place in range(phrase.end, min(phrase.end + STREET_REACH, len(phrase.tokens))):
        word = phrase.printed(place)
        if word in STREETS:
            return place > phrase.end
        if word != "." and not word[:1].isupper():
            return False
    return False


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
        pattern=f"({EDGE} (the? (year | years))? | {CIRCA}) (year= <:year> | <:short_year>)",
        read=read_year,
        examples=(
            Example("recaptured in 2007", "2007"),
            Example("up from 2007's record", "2007"),
            Example("the end of 1967", "1967 END"),
            Example("at the end of 1967", "1967 END"),
            Example("late in 1985", "1985 END"),
            Example("since '87", "1987", "1989-11-02"),
            Example("at the World Cup 2010", "2010"),
        ),
        not_examples=(
            "some 2000 people",
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
