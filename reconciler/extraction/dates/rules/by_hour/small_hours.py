"""The small hours: "the early hours of Sunday", "in the predawn hours", "the early hours of 6 June"."""

from reconciler.concepts.calendar import Granule, granule_of
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.context import told_last
from reconciler.extraction.dates.grammar.phrases import MONTH, MONTH_DAY, MONTHDAY, OF_YEAR, TOLD_YEAR, WEEKDAY, plain
from reconciler.extraction.dates.grammar.rule import DateRule, Found, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.rules.by_day.absolute import read_day_of_month
from reconciler.extraction.dates.rules.by_day.nth_days import nth_of_month
from reconciler.extraction.dates.rules.by_hour.day_parts import small_hours
from reconciler.extraction.dates.rules.by_hour.daytimes import read_named_day
from reconciler.extraction.dates.rules.by_weekday.bare_weekdays import weekday_near
from reconciler.extraction.words import WEEKDAYS


def read_small_hours(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """From midnight to six of the day that it is told with, else of the day told last."""
    told = _day(phrase, setting)
    if not isinstance(told, tuple):
        return told
    day, because, anchor = told
    return small_hours(day, because, anchor)


def _day(phrase: Phrase, setting: Setting) -> tuple[Granule, str, Anchor] | Refused | None:
    if "nth" in phrase.groups:
        return _placed(nth_of_month(phrase, setting, "nth"))
    if "weekday" in phrase.groups and "month" not in phrase.groups:
        return weekday_near(WEEKDAYS[plain(phrase["weekday"])], phrase, setting)
    if "month" not in phrase.groups and "day" not in phrase.groups:
        return _day_told(phrase, setting)
    return _placed(
        read_named_day(phrase, setting) if "month" not in phrase.groups else read_day_of_month(phrase, setting)
    )


def _placed(read: Found) -> tuple[Granule, str, Anchor] | Refused | None:
    if not isinstance(read, Reading) or read.granule is None:
        return read if isinstance(read, Refused) else None
    return read.granule, read.because, read.anchor


def _day_told(phrase: Phrase, setting: Setting) -> tuple[Granule, str, Anchor] | None:
    """The day told last, unless hours of something else are meant: "the early hours of the war"."""
    if phrase.next_token == "of":
        return None
    if setting.reference is not None and setting.reference.unit != "day":
        return granule_of("day", setting.day), "no other day is told", setting.anchor
    day, anchor, base = told_last(setting, "day")
    if setting.part == "NI" or "ahead" in phrase.groups:
        return day.shift(1), f"the morning after {base}", anchor
    return day, f"on {base}", anchor


_DAY = (
    f"({WEEKDAY} (,? {MONTH_DAY} {OF_YEAR})? morning? | (the? {MONTHDAY} of? {MONTH} | {MONTH_DAY})"
    f" {TOLD_YEAR} | <day:named_day> morning?"
    " | the (nth= <:ordinal_digits>) | the (ahead= next | following)? (morning | day))"
)

SMALL_HOURS_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="the early hours of <day>",
        pattern=f"the? (early | small | wee | predawn | pre - dawn) morning? hours ((of | on)? {_DAY})?"
        f" | the? (first | opening) hours of {_DAY}",
        read=read_small_hours,
        examples=(
            Example("in the early hours of Sunday", "2021-06-06TMO START", "2021-06-07"),
            Example("in the predawn hours Saturday", "2015-06-13TMO START", "2015-06-18"),
            Example("in the early hours of the morning", "2015-06-18TMO START", "2015-06-18"),
            Example("in the first hours of Sunday", "2021-06-06TMO START", "2021-06-07"),
            Example("in the small hours of 6 June 1944", "1944-06-06TMO START"),
            Example("in the early hours of yesterday", "2015-06-17TMO START", "2015-06-18"),
            Example("in the early hours of March 3 of last year", "2014-03-03TMO START", "2015-06-18"),
            Example(
                "He fell on June 3 and died in the early hours of the next day.", "2015-06-04TMO START", "2015-06-18"
            ),
            Example("It began on June 3, 2014. In the small hours of the 14th it ended.", "2014-06-14TMO START"),
            Example("On June 3, 2014 it began. In the early hours they fled.", "2014-06-03TMO START"),
        ),
        not_examples=("early hours of work", "the early hours of the war", "the first hours of war"),
    ),
)
