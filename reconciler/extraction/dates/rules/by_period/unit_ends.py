"""The ends of units, told with a genitive or a hyphen: "by year's end", "at year-end 1991", "by the decade's end"."""

from reconciler.concepts.calendar import Granule, first_day
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.context import counted_from
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.context.year_of_month import year_beside
from reconciler.extraction.dates.grammar.phrases import YEAR
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Found, Parts, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import LAST_WORDS
from reconciler.extraction.dates.grammar.units import GRANULE_UNITS, UNIT_WORDS
from reconciler.extraction.dates.grammar.years import year_of
from reconciler.extraction.dates.rules.by_period.compared import told_quarter

RESULTS_UNTIL = 4
"""The month until which news tells of the year-end that has passed."""


def read_year_end(phrase: Phrase, setting: Setting) -> Found:
    """The last day of the year, or the end of a unit; "the year-end rally" without the article of what it dates."""
    found = _end_of(phrase, setting)
    of_noun = "core" in phrase.groups and "hyphen" in phrase.groups and phrase.tokens[phrase.start] == "the"
    return Parts((("core", found),)) if of_noun else found


def _end_of(phrase: Phrase, setting: Setting) -> Reading | Refused:
    here, anchor, base = _whose_end(phrase, setting)
    if "hyphen" in phrase.groups:
        last = first_day(here.shift(1)).toordinal() - 1
        return dated(Granule("day", last), f"the last day of {base}", anchor)
    return dated(here, f"the end of the {here.unit} of {base}", anchor, mod="END", edge=True)


def _whose_end(phrase: Phrase, setting: Setting) -> tuple[Granule, Anchor, str]:
    """Of the year told with it, else of the unit counted from; since year-end, of the one before."""
    if "year" in phrase.groups:
        return Granule("year", year_of(phrase["year"], setting)), EXPLICIT, phrase["year"]
    if "which" in phrase.groups:
        year, because, anchor = year_beside(phrase["which"], setting)
        return Granule("year", year), anchor, because
    unit = GRANULE_UNITS[UNIT_WORDS[phrase["unit"]]][0]
    here, anchor, base = counted_from(setting, unit)
    if unit == "quarter" and not setting.narrative and lean(phrase) != "future":
        here, base, anchor = told_quarter(setting)
    back = (
        phrase.tokens[phrase.start] in LAST_WORDS
        or phrase.last_token in ("since", "from")
        or _has_come(phrase, setting)
    )
    return here.shift(-back), anchor, base


def _has_come(phrase: Phrase, setting: Setting) -> bool:
    """Debt at year-end was 3 million, or told early in a year: the one before has ended."""
    told = phrase.last_token == "at" or setting.day.month <= RESULTS_UNTIL
    return phrase["unit"] == "year" and told and not setting.narrative and lean(phrase) == "past"


UNIT_END_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="year-end",
        pattern=f"(unit= year) (hyphen= -)? end (of | in)? ({YEAR} | (which= <:last> | this | <:next>) year)"
        " | (the | this | last)? ((core= <unit:month_or_year> (hyphen= -)? end) | <unit:granular_one> ' s end)",
        read=read_year_end,
        examples=(
            Example("by year-end", "2015-12-31", "2015-06-18"),
            Example("by year's end", "2015 END", "2015-06-18"),
            Example("debt at year-end was 3 million", "2014-12-31", "2015-06-18"),
            Example("The year-end figures were revised.", "2014-12-31", "2015-01-18"),
            Example("It had 4,000 members at year's end.", "2014 END", "2015-02-18"),
            Example("at month's end", "2015-06 END", "2015-06-18"),
            Example("Third-quarter net rose. Debt at quarter's end was 3 million.", "1989-Q3 END", "1989-10-30"),
            Example("by century's end", "20 END", "2015-06-18"),
            Example("drilling will begin at year-end 2016", "2016-12-31", "2015-06-18"),
            Example("debt stood at 3 million at year-end last year", "2014-12-31", "2015-06-18"),
        ),
        not_examples=("the year ended",),
    ),
)
