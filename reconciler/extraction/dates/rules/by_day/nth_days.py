"""Days of the month told by their number alone: "on the 14th", "from the 3rd to the 7th", "at dawn on the 29th"."""

from reconciler.concepts.calendar import Granule
from reconciler.concepts.rule import Example
from reconciler.extraction.dates.context.context import counted_from, is_finer, told_last
from reconciler.extraction.dates.context.diary import COUNTED, is_month_told, is_of_next_month, opens_in_diary
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.context.done import tells_of_done
from reconciler.extraction.dates.grammar.hours import is_length_of_time, of_part
from reconciler.extraction.dates.grammar.points import EXPLICIT, dated
from reconciler.extraction.dates.grammar.rule import DateRule, Parts, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.tables import CARDINALS, SUN_HOURS
from reconciler.extraction.dates.rules.by_day.days_of_months import day_of, monthday_of
from reconciler.extraction.dates.rules.by_hour.clock import CLOCK, ZONE, hour_of_day
from reconciler.extraction.dates.rules.by_hour.clock_days import SMALL_HOURS, clock_told
from reconciler.extraction.dates.rules.by_hour.day_parts import day_or_part, hours, shifted_day
from reconciler.extraction.dates.rules.by_hour.no_clocks import BEFORE_HOURS
from reconciler.extraction.dates.rules.by_length.counted import CLAUSE_STARTS

THE_DAY = frozenset("on until by since from of through".split())
DOER_REACH = 3
"""Words behind a name, or the first part of one, within which its verb stands."""
CENTURY_REACH, LAST_CENTURY = 6, 21
"""Words before "the 16th" within which a century makes it one too: "from the 14th century to the end of the 16th"."""
ENDING = frozenset("to until through of".split())
AROUND = frozenset("before after throughout".split())
"""Before a day of a month that is told; elsewhere what is counted may stand behind these as well."""


def read_the_nth(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """On the 14th: of the month told last, or the latest that has come."""
    if _is_century(phrase):
        return dated(Granule("century", monthday_of(phrase["day"]) - 1), "a century, as the one before it", EXPLICIT)
    led = phrase.last_token in THE_DAY or (phrase.last_token in AROUND and is_month_told(setting))
    opens = opens_in_diary(phrase, setting)
    if not led and not opens and "part" not in phrase.groups:
        return None
    return nth_of_month(phrase, setting, "day") if opens or _ends_here(phrase) else None


def _is_century(phrase: Phrase) -> bool:
    """From the 14th century to the end of the 16th."""
    before = phrase.before(CENTURY_REACH)
    if "century" not in before or "from" not in phrase.before(2 * CENTURY_REACH) or phrase.last_token not in ENDING:
        return False
    return monthday_of(phrase["day"]) <= LAST_CENTURY and _ends_here(phrase)


def read_part_of_nth(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """The night of the 14th; late on the 14th."""
    day = nth_of_month(phrase, setting, "day") if _ends_here(phrase) else None
    if not isinstance(day, Reading) or day.granule is None:
        return day
    return day_or_part(day.granule, phrase, day.because, day.anchor)


def read_hour_of_nth(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """At noon on the 30th; at dawn on the 29th."""
    day = nth_of_month(phrase, setting, "day") if _ends_here(phrase) else None
    if not isinstance(day, Reading) or day.granule is None:
        return day
    if "sun" in phrase.groups:
        code, first, last = SUN_HOURS[phrase["sun"]]
        return hours(day.granule, (f"T{code}", first, last), day.because, day.anchor)
    told = clock_told(phrase)
    if phrase["clock"].isdigit() and phrase.last_token not in BEFORE_HOURS:
        return None
    if is_length_of_time(phrase["clock"]) or not isinstance(told, tuple):
        return told if isinstance(told, Refused) else None
    hour, minute, second = told
    part = phrase.get("part")
    past_midnight = part == "night" and of_part(hour, part) < SMALL_HOURS
    return hour_of_day(phrase, shifted_day(day, int(past_midnight)), (of_part(hour, part), minute, second))


def read_two_nths(phrase: Phrase, setting: Setting) -> Parts | None:
    """From the 3rd to the 7th, on the 26th and 27th: the second of the next month where it is the lower."""
    led = phrase.last_token in THE_DAY | {"between", "throughout"}
    if not led or not is_month_told(setting) or not _ends_here(phrase):
        return None
    first, second = nth_of_month(phrase, setting, "first"), nth_of_month(phrase, setting, "second")
    if not isinstance(first, Reading) or not isinstance(second, Reading):
        return None
    if first.granule is not None and second.granule is not None and second.granule.index < first.granule.index:
        return None
    return Parts((("one", first), ("other", second)))


def _ends_here(phrase: Phrase) -> bool:
    """Nothing that is counted stands behind it: no "14th floor", no "14th five-year plan"; a name may that did."""
    behind = phrase.next_token
    if behind in CARDINALS and phrase.tokens[phrase.end + 1 : phrase.end + 2] == ["-"]:
        return False
    return behind in CLAUSE_STARTS or behind in CARDINALS or tells_of_done(behind) or _is_doer(phrase)


def _is_doer(phrase: Phrase) -> bool:
    """On the 18th Harte withdrew, on the 19th helicopters opened fire; no "18th Army", no "18th floor"."""
    name, behind = phrase.printed(phrase.end), phrase.tokens[phrase.end + 1 : phrase.end + 1 + DOER_REACH]
    if name.istitle():
        return name not in COUNTED and any(map(tells_of_done, behind))
    return name[-1:] == "s" and name[-2:] != "ss" and any(map(tells_of_done, behind[:1]))


def nth_of_month(phrase: Phrase, setting: Setting, name: str) -> Reading | Refused:
    """The day of the month told last; in news that told none, or tells of what is to come, of one near here."""
    day = monthday_of(phrase[name])
    untold = setting.reference is None or not (setting.narrative or is_finer(setting, "month"))
    untold = untold or _is_next(phrase, setting)
    month, anchor, base = counted_from(setting, "month") if untold else told_last(setting, "month")
    if untold:
        ahead, here = lean(phrase) == "future", setting.day.day
        month = month.shift((ahead and day < here) - (not ahead and day > here))
    elif is_of_next_month(day, phrase, setting):
        month, base = month.shift(1), f"the month after {base}"
    return day_of(month.index // 12, month.index % 12 + 1, day, because=f"of {base}", anchor=anchor)


def _is_next(phrase: Phrase, setting: Setting) -> bool:
    """News that told a month gone by does not count on from it what is to come."""
    month = told_last(setting, "month")[0]
    here = counted_from(setting, "month")[0]
    return month.index < here.index and not setting.narrative and lean(phrase) == "future"


_NTH = "(day= <:ordinal_digits>)"

_TO, _NTHS = "(to | into) the", "<:ordinal_digits>"

NTH_DAY_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="the <part of day> of the <day>",
        pattern=f"the? (<mod> (in | on | -)?)? the? <part> of the {_NTH} (({_TO} | - | /) {_NTHS})?"
        f" | (mod= early | late) on the {_NTH}",
        read=read_part_of_nth,
        examples=(
            Example("It began on June 3. On the night of the 14th it ended.", "2015-06-14TNI", "2015-06-18"),
            Example("It began on June 3. On the night of the 14th–15th it ended.", "2015-06-14TNI", "2015-06-18"),
            Example("It began on June 3. On the night of the 14th to the 15th it fell.", "2015-06-14TNI", "2015-06-18"),
            Example("It began on June 3. Late on the night of the 14th it ended.", "2015-06-14TNI END", "2015-06-18"),
            Example("It began on June 3. Late on the 14th it ended.", "2015-06-14 END", "2015-06-18"),
        ),
        not_examples=("the night of the 14th floor", "the morning of the 3,000th", "late on the 14th floor"),
    ),
    DateRule(
        name="<hour> on the <day>",
        pattern=f"({CLOCK} {ZONE} | (clock= <:four_digits>) | <sun>) ,? (on | of) (the <part> of)? the {_NTH}",
        read=read_hour_of_nth,
        examples=(
            Example("It began on June 3. At dawn on the 14th it ended.", "2015-06-14TMO", "2015-06-18"),
            Example("It began on June 3. At noon on the 14th it ended.", "2015-06-14T12:00", "2015-06-18"),
            Example("It began on June 3 and ended at 5.30 a.m. on the 14th.", "2015-06-14T05:30", "2015-06-18"),
            Example(
                "It began on June 3 and ended at 8 p.m. on the evening of the 14th.", "2015-06-14T20:00", "2015-06-18"
            ),
            Example(
                "It began on June 3 and ended at 8:15 on the evening of the 14th.", "2015-06-14T20:15", "2015-06-18"
            ),
            Example(
                "It began on June 3 and ended at 2 a.m. on the night of the 14th.", "2015-06-15T02:00", "2015-06-18"
            ),
            Example("It began on June 3 and ended at 0530 on the 14th.", "2015-06-14T05:30", "2015-06-18"),
        ),
        not_examples=("at noon on the 14th floor", "6 hours on the 14th floor"),
    ),
    DateRule(
        name="from the <day> to the <day>",
        pattern="(one= the (first= <:ordinal_digits>)) (to | until | through | and | or | -)"
        " (other= the? (second= <:ordinal_digits>))",
        read=read_two_nths,
        examples=(
            Example("It began on June 3. From the 5th to the 7th it rained.", "2015-06-05", "2015-06-18"),
            Example("It began on June 3. On the 5th and 6th it rained.", "2015-06-05", "2015-06-18"),
            Example("It began on June 3. Between the 5th and the 7th it rained.", "2015-06-05", "2015-06-18"),
        ),
        not_examples=(
            "It began on June 3 between the 5th and 6th floors.",
            "between the 5th and 6th he left",
            "It began on June 3. From the 7th to the 5th he fell.",
        ),
    ),
    DateRule(
        name="on the <day>",
        pattern=f"the {_NTH}",
        read=read_the_nth,
        examples=(
            Example("It began on June 3 and ended on the 14th.", "2015-06-14", "2015-06-18"),
            Example("It began on June 3 and on the 14th broke up.", "2015-06-14", "2015-06-18"),
            Example("It began on June 3. On the 14th Lund withdrew.", "2015-06-14", "2015-06-18"),
            Example("It began on June 3. On the 14th two men fled.", "2015-06-14", "2015-06-18"),
            Example("It began on June 3. On the 14th planes dropped leaflets.", "2015-06-14", "2015-06-18"),
            Example("It began on June 3. On the 14th Port Ellis was lost.", "2015-06-14", "2015-06-18"),
            Example("It began on June 3. Before the 14th it had ended.", "2015-06-14", "2015-06-18"),
            Example("They met on the 20th.", "2015-05-20", "2015-06-18"),
            Example("It stood from the 14th century to the end of the 16th.", "15", "2015-06-18"),
            Example("The vote is on the 20th.", "2015-06-20", "2015-06-18"),
            Example("They will meet on the 14th.", "2015-07-14", "2015-06-18"),
            Example("He was hurt in March. They will meet on the 20th.", "2015-06-20", "2015-06-18"),
            Example("He won in 2008. The vote is on the 20th.", "2015-06-20", "2015-06-18"),
        ),
        not_examples=(
            "on the 14th floor",
            "the 7th Army",
            "on the 7th Army fell the task",
            "a start of the 10th five-year plan",
            "after the 3rd in a row",
        ),
    ),
)
