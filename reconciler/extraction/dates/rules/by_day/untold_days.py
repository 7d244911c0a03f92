"""A part of some day of a month or season of a year: "that July morning in 2019", "one winter night in 1998"."""

from reconciler.concepts.calendar import Granule, interval_of, month_granule
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.grammar.phrases import MONTH, YEAR
from reconciler.extraction.dates.grammar.points import EXPLICIT, timed
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Setting
from reconciler.extraction.dates.grammar.tables import PARTS_OF_DAY, SEASONS
from reconciler.extraction.dates.grammar.years import year_of
from reconciler.extraction.dates.rules.by_day.days_of_months import month_of

SEASONS_A_YEAR = 4


def read_untold_day(phrase: Phrase, setting: Setting) -> Reading | None:
    """Which day is not told: it lies within the month or season."""
    year, part = year_of(phrase["year"], setting), phrase.get("part")
    if "month" in phrase.groups:
        month = month_of(phrase["month"])
        within, value = month_granule(year, month), f"{year:04}-{month:02}-XX"
    else:
        within = Granule("season", year * SEASONS_A_YEAR + SEASONS[phrase["season"]])
        value = f"{year:04}-XX-XX"
    because, interval = "which day is not told", interval_of(within)
    if part is None:
        return timed("DATE", value, interval, "month", because=because, anchor=EXPLICIT, granule=within)
    value = f"{value}T{PARTS_OF_DAY[part]}"
    return timed("TIME", value, interval, "part_of_day", because=because, anchor=EXPLICIT, granule=within)


UNTOLD_DAY_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<month> <part of day> in <year>",
        pattern=f"that? ({MONTH} | <season>) (<part> | day) (in | of) {YEAR}",
        read=read_untold_day,
        examples=(
            Example("She remembers that July morning in 2019.", "2019-07-XXTMO", "2021-06-18"),
            Example("It fell one winter night in 1998.", "1998-XX-XXTNI", "2021-06-18"),
            Example("It came on a September day in 2001.", "2001-09-XX", "2021-06-18"),
        ),
        not_examples=("the summer day camp in 2019 tents", "one July in 2019"),
    ),
)
