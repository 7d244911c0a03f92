"""Nights and other parts of a weekday told before it: "overnight into Sunday", "the night of Saturday"."""

from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.grammar.phrases import DAYS, EARLY, MONTH, MONTH_DAY, OF_YEAR, WEEKDAY, plain
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.rules.by_day.absolute import read_day_of_month
from reconciler.extraction.dates.rules.by_hour.day_parts import day_part
from reconciler.extraction.dates.rules.by_weekday.bare_weekdays import weekday_near
from reconciler.extraction.dates.rules.by_weekday.weekdays import read_weekday
from reconciler.extraction.words import WEEKDAYS


def read_night_into(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The night that ends on a weekday."""
    day, because, anchor = weekday_near(WEEKDAYS[plain(phrase["weekday"])], phrase, setting)
    return day_part(day.shift(-1), "NI", f"the night into {because}", anchor)


def read_night_of(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The night that begins on a weekday; on that day itself, the night that has just ended."""
    day, because, anchor = weekday_near(WEEKDAYS[phrase["weekday"]], phrase, setting)
    over = day.index == setting.day.toordinal() and lean(phrase) != "future"
    return day_part(day.shift(-1) if over else day, "NI", f"the night {'into' if over else 'of'} {because}", anchor)


def read_part_of(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The night of Saturday; the night of Friday, Oct. 23."""
    return read_weekday(phrase, setting) if "month" not in phrase.groups else read_day_of_month(phrase, setting)


WEEKDAY_NIGHT_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<part of day> of <weekday>",
        pattern=f"((mod= early | late | mid) on?)? the? {EARLY} <part> (hours)? (of | on)?"
        f" (<:last> | <:next> | this)? {WEEKDAY}"
        f" (,? {MONTH_DAY} {OF_YEAR} | ,? the? (day= {DAYS}) of? {MONTH} {OF_YEAR})?",
        read=read_part_of,
        examples=(
            Example("the night of Saturday", "2021-06-05TNI", "2021-06-06"),
            Example("on the evening of Saturday 26 August 1916", "1916-08-26TEV"),
            Example("late on the night of Saturday", "2021-06-05TNI END", "2021-06-06"),
            Example("at mid-morning Saturday", "2021-06-05TMO MID", "2021-06-06"),
        ),
        not_examples=("the night of music",),
    ),
    DateRule(
        name="overnight <weekday>",
        pattern="overnight (on | of)? (weekday= <:weekday_name>)",
        read=read_night_of,
        examples=(
            Example("it burned overnight Saturday", "2021-06-05TNI", "2021-06-07"),
            Example("it burned overnight Monday", "2021-06-06TNI", "2021-06-07"),
        ),
        not_examples=("overnight on the river",),
    ),
    DateRule(
        name="overnight into <weekday>",
        pattern="(overnight | the night | late <:part>?)"
        f" (into | to | (from | between) <:weekday_name> (to | into | and) | of <:weekday_name> (to | into)) {WEEKDAY}",
        read=read_night_into,
        examples=(
            Example("overnight into Sunday", "2021-06-05TNI", "2021-06-07"),
            Example("in the night from Saturday to Sunday", "2021-06-05TNI", "2021-06-07"),
            Example("on the night of Saturday to Sunday", "2021-06-05TNI", "2021-06-07"),
        ),
        not_examples=("overnight into town", "late from Saturday"),
    ),
)
