"""Years and centuries told together: "2006-07", "499-493 BC", "the 18th and 19th centuries"."""

from reconciler.concepts.calendar import Granule
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.numbers import ordinal_value
from reconciler.extraction.dates.grammar.phrases import ERA, YEAR_BC
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Setting
from reconciler.extraction.dates.grammar.year_digits import COUNTED, PROSE_YEARS, TELLING_YEARS

LAST_CENTURY = 21
LONGEST_LIFE = 120
MINUTES = 60
BEFORE_PAIRS = TELLING_YEARS | {"(", "of"}
"""Before "1846-7"."""
ENDS_OF_ASIDE = frozenset((")", ",", ";"))


def read_two_years(phrase: Phrase, setting: Setting) -> Parts | None:
    """1955-1963, 2006-07, (1412-31)."""
    one, printed = int(phrase["begun"]), phrase["ended"]
    two = int(printed) if len(printed) > 2 else one - one % 10 ** len(printed) + int(printed)
    if len(printed) == 1 and (two != one + 1 or phrase.last_token not in BEFORE_PAIRS):
        return None
    if not one < two or not (one in PROSE_YEARS or _are_old_years(one, two, phrase, narrative=setting.narrative)):
        return None
    because = "years of a range"
    return Parts(
        (
            ("begun", dated(Granule("year", one), because, EXPLICIT)),
            ("ended", dated(Granule("year", two), because, EXPLICIT)),
        )
    )


def _are_old_years(one: int, two: int, phrase: Phrase, *, narrative: bool) -> bool:
    """Years of a life or a reign, in brackets or told by a preposition; in news no hours, which open and close."""
    if two - one > LONGEST_LIFE or phrase.next_token in COUNTED:
        return False
    if narrative:
        return True
    hours = one % 100 < MINUTES and two % 100 < MINUTES
    in_brackets = phrase.last_token == "(" and phrase.next_token in ENDS_OF_ASIDE
    return not hours and (in_brackets or phrase.last_token in TELLING_YEARS)


def read_two_ancient_years(phrase: Phrase, setting: Setting) -> Parts | None:
    """499-493 BC."""
    del setting
    first, second = int(phrase["first"]), int(phrase["year"])
    if first <= second:
        return None
    because = "years of a range"
    return Parts(
        (
            ("first", dated(Granule("year", 1 - first), because, EXPLICIT)),
            ("second", dated(Granule("year", 1 - second), because, EXPLICIT)),
        )
    )


def read_two_centuries(phrase: Phrase, setting: Setting) -> Parts | None:
    """The 18th and 19th centuries, the 5th and 4th centuries BC; "19th century-old" counts years."""
    del setting
    if phrase.next_token == "-":
        return None
    one, two = ordinal_value(phrase["one"]), ordinal_value(phrase["two"])
    era = "era" in phrase.groups
    if not (0 < two < one if era else 0 < one < two <= LAST_CENTURY):
        return None
    centuries = (Granule("century", -number if era else number - 1) for number in (one, two))
    first, second = (dated(century, "told together", EXPLICIT) for century in centuries)
    return Parts((("first", first), ("second", second)))


_TO = "(- | to | and | or | through | until)"

YEAR_PAIR_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<year>-<year> BC",
        pattern=f"(first= <:digits>) {_TO} (second= {YEAR_BC})",
        read=read_two_ancient_years,
        examples=(Example("in 480-479 BC", "BC0480"),),
        not_examples=("in 479-480 BC",),
    ),
    DateRule(
        name="<year>-<year>",
        pattern="(begun= <:year>) (- | /) (ended= <:year> | <:two_digits> | <:hour>)",
        read=read_two_years,
        examples=(
            Example("in 1955-1963", "1963"),
            Example("in 2006-07", "2007"),
            Example("in 2006/07", "2007"),
            Example("the winter was hard in 1846-7.", "1847"),
            Example("Anselm the Elder (1388 - 1451) built it.", "1451"),
            Example("He was born in 1388. It was finished in 1402. The Bohun revolt (1412-31) ruined him.", "1431"),
            Example("his reign (3 May 1908 – 8 June 1921)", "1921-06-08"),
            Example("his reign (3 May 1908–21 June 1921)", "1921-06-21"),
        ),
        not_examples=(
            "1955-06-07 or 1-07",
            "in 1990-80",
            "call 1846-7 now",
            "in 1846-9 houses",
            "open daily (1030-1645)",
            "some 1275-1390 people",
            "seats (1275-1390 in all)",
        ),
    ),
    DateRule(
        name="<century> and <century>",
        pattern=f"(first= the? (one= <:ordinal>)) {_TO} (second= the? (two= <:ordinal>) (centuries | century) {ERA}?)",
        read=read_two_centuries,
        examples=(
            Example("in the 18th and 19th centuries", "17"),
            Example("from the sixteenth to the eighteenth centuries", "17"),
            Example("in the 5th and 4th centuries BC", "BC03"),
            Example("from the 14th to the 16th century", "15"),
        ),
        not_examples=("the 18th and 19th century-old oaks",),
    ),
)
"""Behind the days of a month: of "1908 – 8 June 1921" the second number is a day."""
