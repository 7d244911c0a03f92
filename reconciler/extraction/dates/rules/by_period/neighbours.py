"""Granules beside another: "the day before", "the week before last", "the same month last year"."""

from reconciler.concepts.calendar import GranuleUnit, first_day
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.context import counted_from, is_finer, told_last
from reconciler.extraction.dates.context.diary import is_month_told
from reconciler.extraction.dates.context.somewhere import somewhere_in
from reconciler.extraction.dates.context.speech import SAYING
from reconciler.extraction.dates.context.telling import or_from_telling
from reconciler.extraction.dates.grammar.phrases import DAYS, EDGE, YEAR
from reconciler.extraction.dates.grammar.points import dated
from reconciler.extraction.dates.grammar.rule import DateRule, Found, Parts, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import FOLLOWING_WORDS, LAST_WORDS, NEXT_WORDS, PREVIOUS_WORDS
from reconciler.extraction.dates.grammar.units import GRANULE_UNITS, UNIT_WORDS
from reconciler.extraction.dates.grammar.years import year_of
from reconciler.extraction.dates.rules.by_day.days_of_months import day_of, monthday_of
from reconciler.extraction.dates.rules.by_hour.day_parts import day_part
from reconciler.extraction.dates.rules.by_hour.daytimes import read_the_part
from reconciler.extraction.dates.rules.by_length.counted import NO_EVENT
from reconciler.extraction.dates.rules.by_period.compared import compared_with
from reconciler.extraction.dates.rules.by_period.edges import parted

MONTHS_A_YEAR, DAYS_A_WEEK = 12, 7
NEW_FOR = 0.5
"""The part of a year or century that it is called new for."""
PER_YEAR = {"month": 12, "week": 52}
AFTER = FOLLOWING_WORDS | {"after"}
BEHIND_DAY = NO_EVENT | frozenset("that from with for to who which because although during had was were is".split())
"""What may follow "the day before" where no event is told that it is before."""
SUBJECTS = frozenset("he she it they we i you".split())
PLUPERFECT = ("had", "d")
SAID_REACH = 6
"""Words before "the day before that" within which a verb says that "that" opens what was said."""


def read_beside(phrase: Phrase, setting: Setting) -> Found:
    """The day before, of what was said then as well: "had said the day before that no one would go"."""
    read = or_from_telling(read_day_beside)
    if phrase.tokens[phrase.end - 1] != "that" or phrase.next_token in NO_EVENT:
        return read(phrase, setting)
    found = read(phrase.part("core"), setting) if not SAYING.isdisjoint(phrase.before(SAID_REACH)) else None
    return Parts((("core", found),)) if isinstance(found, Reading | Refused) else None


def read_day_beside(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The day before, the week before: beside what the text told last, where no event is told behind it."""
    unit, _ = GRANULE_UNITS[UNIT_WORDS[phrase["unit"]]]
    if (phrase.next_token not in BEHIND_DAY and not _had_been(phrase)) or _is_prior_to(phrase):
        return None
    if not is_finer(setting, unit):
        return somewhere_in(setting, unit)
    here, anchor, base = told_last(setting, unit)
    back = phrase["side"] not in AFTER
    because = f"the {unit} {'before' if back else 'after'} {base}"
    day = here.shift(-1 if back else 1)
    if phrase["unit"] == "night":
        return day_part(day, "NI", because, anchor)
    return dated(day, because, anchor)


def _is_prior_to(phrase: Phrase) -> bool:
    """Told with its event: the day prior to the raid."""
    return phrase.next_token == "to" and phrase.tokens[phrase.end - 1] == "prior"


def _had_been(phrase: Phrase) -> bool:
    """The day before he had fled: a day of its own, no day before he fled."""
    behind = phrase.tokens[phrase.end : phrase.end + len(PLUPERFECT)]
    return len(behind) > 1 and behind[0] in SUBJECTS and behind[1] in PLUPERFECT


def read_part_beside(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The evening before, the morning after: of the day beside the one told last, where no event is told behind it."""
    beside_event = phrase.next_token not in NO_EVENT or _is_prior_to(phrase)
    return None if beside_event else read_the_part(phrase, setting)


def read_unit_but_one(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The week before last, the year after next."""
    unit, _ = GRANULE_UNITS[UNIT_WORDS[phrase["unit"]]]
    here, anchor, base = counted_from(setting, unit)
    back = phrase["side"] == "before"
    day, because = here.shift(-2 if back else 2), f"the second {unit} {'before' if back else 'after'} {base}"
    return day_part(day, "NI", because, anchor) if phrase["unit"] == "night" else dated(day, because, anchor)


def read_same_of_last_year(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The same month last year: that of the text, or this one, a year back."""
    unit: GranuleUnit = "month" if phrase["unit"] == "month" else "week"
    this = phrase.tokens[phrase.start] == "this"
    told = is_finer(setting, unit) and not this
    here, anchor, base = told_last(setting, unit) if told else counted_from(setting, unit)
    if "year" in phrase.groups:
        away = year_of(phrase["year"], setting) - first_day(here).year
        because = f"that of {phrase['year']}, counted from {base}"
        return compared_with(dated(here.shift(PER_YEAR[unit] * away), because, anchor))
    return compared_with(dated(here.shift(-PER_YEAR[unit]), f"a year before {base}", anchor))


def read_this_time(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Of last year this month, of last week this day: "this time last year"."""
    back = "back" in phrase.groups
    unit = UNIT_WORDS[phrase["unit"]]
    here, anchor, base = counted_from(setting, "month" if unit == "year" else "day")
    size = MONTHS_A_YEAR if unit == "year" else DAYS_A_WEEK
    because = f"a {unit} {'before' if back else 'after'} {base}"
    return dated(here.shift(-size if back else size), because, anchor)


def read_new_unit(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The new year, the new century: the next, or the one that has only begun."""
    unit, _ = GRANULE_UNITS[UNIT_WORDS[phrase["unit"]]]
    here, anchor, base = counted_from(setting, unit)
    began, end = first_day(here), first_day(here.shift(1))
    now = setting.day if setting.reference is None or not setting.narrative else first_day(setting.reference)
    ahead = now - began > NEW_FOR * (end - began)
    because = f"the {unit} {'after' if ahead else 'that has begun in'} {base}"
    return parted(here.shift(1) if ahead else here, phrase, because, anchor)


def read_day_of_that_month(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The 10th of last month; in a history the 10th of the month, the one told last."""
    which = phrase["which"]
    if which == "the" and not (setting.narrative and is_month_told(setting)):
        return None
    told = which not in LAST_WORDS and which not in NEXT_WORDS and which != "this"
    month, anchor, base = told_last(setting, "month") if told else counted_from(setting, "month")
    month = month.shift((which in NEXT_WORDS | FOLLOWING_WORDS) - (which in LAST_WORDS | PREVIOUS_WORDS))
    day = monthday_of(phrase["day"])
    return day_of(month.index // 12, month.index % 12 + 1, day, because=f"counted from {base}", anchor=anchor)


NEIGHBOUR_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="the <day> of last month",
        pattern=f"the? (day= {DAYS} | <:day_word>) of"
        " (the? (which= <:last> | <:next> | this | <:previous> | <:following>) | (which= that same? | the same | the))"
        " month",
        read=read_day_of_that_month,
        examples=(
            Example("on the 10th of last month", "2015-05-10", "2015-06-18"),
            Example("on the fifth of next month", "2015-07-05", "2015-06-18"),
        ),
        not_examples=("the 10th of a month", "It is paid on the 10th of the month."),
    ),
    DateRule(
        name="the same <unit> last year",
        pattern="the same (unit= month | week)"
        " ((of | in)? last year | a year (ago | earlier | before) | the (year before | previous year)"
        f" | (of | in)? {YEAR})"
        " | this (unit= month | week) last year",
        read=read_same_of_last_year,
        examples=(
            Example("than in the same month last year", "2014-06", "2015-06-18"),
            Example("than in the same month of last year", "2014-06", "2015-06-18"),
            Example("It fell in May, against the same month a year earlier.", "2014-05", "2015-06-18"),
            Example("It fell in May, against the same month of 2011.", "2011-05", "2015-06-18"),
            Example("There were 40 this month last year.", "2014-06", "2015-06-18"),
        ),
        not_examples=("the same month",),
    ),
    DateRule(
        name="this time last year",
        pattern="this time ((back= last) | next) (unit= year | week) | this time (back= (a | one) (unit= year) ago)",
        read=read_this_time,
        examples=(
            Example("This time last year it was dry.", "2014-06", "2015-06-18"),
            Example("This time next week they will know.", "2015-06-25", "2015-06-18"),
        ),
        not_examples=("this time last month",),
    ),
    DateRule(
        name="the new year",
        pattern=f"{EDGE} the new (unit= year | decade | century | millennium)",
        read=read_new_unit,
        examples=(
            Example("they will meet early in the new year", "2016 START", "2015-11-18"),
            Example("sales rose in the new year", "2015", "2015-02-18"),
            Example("On 4 December 1808 he rode in. The new year found him gone. In 1809, 1810 and 1811", "1809"),
        ),
        not_examples=("the new yearbook",),
    ),
    DateRule(
        name="the <unit> before last",
        pattern="the (<unit:granular_one> | (unit= night)) ((side= before) last | (side= after) next)",
        read=read_unit_but_one,
        examples=(
            Example("the week before last", "2015-W23", "2015-06-18"),
            Example("the year after next", "2017", "2015-06-18"),
            Example("They met the night before last.", "2015-06-16TNI", "2015-06-18"),
        ),
        not_examples=("the week before lasting peace",),
    ),
    DateRule(
        name="the day before",
        pattern="(core= the <unit:nth_unit> (side= before | prior | after | earlier | following)) that?",
        read=read_beside,
        examples=(
            Example("On June 3 it began. He had come the day before.", "2015-06-02", "2015-06-18"),
            Example("On June 3 it began. He had come the day prior.", "2015-06-02", "2015-06-18"),
            Example("It began in June 2013. It ended the year following.", "2014", "2015-06-18"),
            Example("On June 3 it began. The day before he had fled.", "2015-06-02", "2015-06-18"),
            Example("On June 3 it fell. She had said the week before that it would.", "2015-W22", "2015-06-18"),
            Example("On June 3 it fell. The day before had been calm.", "2015-06-02", "2015-06-18"),
            Example("On June 3 it began. The day after that, it ended.", "2015-06-04", "2015-06-18"),
        ),
        not_examples=(
            "the day prior to the raid",
            "the month following the raid",
            "the day beforehand",
            "On June 3, the day before he fled, it fell.",
        ),
    ),
    DateRule(
        name="the <part of day> before",
        pattern="(<mod> (in | on)?)? the <part> ((preceding= before | prior) | (following= after))",
        read=read_part_beside,
        examples=(
            Example("It burned on June 3. It had begun the evening before.", "2015-06-02TEV", "2015-06-18"),
            Example("It burned on June 3. It had begun the night prior.", "2015-06-02TNI", "2015-06-18"),
            Example("It shook the town late the evening before.", "2015-06-17TEV END", "2015-06-18"),
            Example("On June 3 they sang. It fell the morning after.", "2015-06-04TMO", "2015-06-18"),
        ),
        not_examples=("the mourning before",),
    ),
)
