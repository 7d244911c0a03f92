"""Counted from somewhere: "three days ago", "two weeks later", "two years earlier", "six months from now"."""

from collections.abc import Mapping

import msgspec

from reconciler.concepts.calendar import GranuleUnit, first_day, granule_of, value_of
from reconciler.concepts.rule import Example
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.context.context import counted_from, is_finer, told_last
from reconciler.extraction.dates.context.direction import lean
from reconciler.extraction.dates.context.somewhere import somewhere_in
from reconciler.extraction.dates.context.telling import is_told_ahead, or_from_telling
from reconciler.extraction.dates.context.verbs import verb_before, verb_behind
from reconciler.extraction.dates.grammar.amounts import COUNTED, COUNTED_OR_TWO, QUALIFIER, hedge_of_date, length_of
from reconciler.extraction.dates.grammar.names import long_length
from reconciler.extraction.dates.grammar.points import dated
from reconciler.extraction.dates.grammar.rule import DateRule, Phrase, Reading, Refused, Setting
from reconciler.extraction.dates.grammar.units import GRANULE_UNITS
from reconciler.extraction.dates.rules.by_hour.moments import moment_beside

COUNTED_IN_YEARS: Mapping[str, tuple[GranuleUnit, int]] = {"decade": ("year", 10), "century": ("year", 100)}
"""Two decades ago is a year, not a decade."""

MONTHS_A_YEAR = 12

NO_EVENT = frozenset(
    ("", ",", ".", ";", ")", "and", "but", "when", "in", "by", "at", "on", "near", "as", "while", "outside", "—")
)
"""What may follow "two days before" where no event is told that it is before."""
CLAUSE_ENDS = frozenset((",", ".", ";", ")", "", "—"))
CLAUSE_STARTS = NO_EVENT | frozenset(
    "the a an he she it they we his her their this that to was were had is both all some"
    " most many only there after before".split()
)
"""What may follow a bare day of the month; a noun says that it counts something else."""


def shifted(phrase: Phrase, setting: Setting, *, sign: int, anaphoric: bool) -> Reading | Refused | None:
    """A granule as coarse as the unit, so many units away from here, or from what the text told last."""
    _, unit, number = length_of(phrase)
    if anaphoric and unit not in GRANULE_UNITS:
        return moment_beside((unit, number), phrase, setting, sign=sign)
    if number is None or unit not in GRANULE_UNITS:
        return vague(sign, setting, of_hours=unit not in GRANULE_UNITS, told=anaphoric)
    granule, size = COUNTED_IN_YEARS.get(unit) or GRANULE_UNITS[unit]
    if granule == "year" and number * size % 1:
        granule, size = "month", size * MONTHS_A_YEAR
    if anaphoric and _is_of_this_year(setting):
        anaphoric = False
    if sign < 0 and anaphoric and is_told_ahead(phrase, setting):
        setting = msgspec.structs.replace(setting, reference=setting.lately or granule_of("day", setting.day))
    if anaphoric and not is_finer(setting, granule):
        return somewhere_in(setting, granule) or vague(sign, setting, of_hours=False, told=True)
    here, anchor, base = told_last(setting, granule) if anaphoric else counted_from(setting, granule)
    because = f"{long_length(number, unit)} {'before' if sign < 0 else 'after'} {base}"
    return dated(here.shift(sign * int(number * size)), because, anchor, mod=hedge_of_date(phrase, sign))


def _is_of_this_year(setting: Setting) -> bool:
    """News that told no more than its own year counts from its own day."""
    told = setting.reference
    return not setting.narrative and told is not None and told.unit == "year" and told.index == setting.day.year


def vague(sign: int, setting: Setting, *, of_hours: bool, told: bool) -> Reading | Refused:
    """Years ago, weeks later: before or after, nobody says how long; hours away is the same day."""
    if of_hours:
        return dated(granule_of("day", setting.day), "hours away: the same day", setting.anchor)
    value, why = ("PAST_REF", "some time before") if sign < 0 else ("FUTURE_REF", "some time after")
    if not told:
        return Reading("DATE", value, "vague", why, setting.anchor)
    here = None if setting.reference is None else value_of(setting.reference)
    return Reading("DATE", value, "vague", f"{why} what was told", Anchor("timex", here))


def read_ago(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Three days ago."""
    return shifted(phrase, setting, sign=-1, anaphoric=False)


def read_ahead(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Six months from now, in two weeks' time."""
    if phrase.tokens[phrase.end - 1] == "time" and (
        phrase.last_token not in ("in", "within") or setting.narrative or lean(phrase) == "past"
    ):
        return None
    return shifted(phrase, setting, sign=1, anaphoric=False)


def read_earlier(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Two years earlier: than the date that the text told last; before an event it is a length, as with "the"."""
    if phrase.last_token == "the" and phrase.tokens[phrase.end - 1] == "that":
        return None
    if phrase.tokens[phrase.end - 1] in ("before", "prior", "that") and phrase.next_token not in NO_EVENT:
        return None
    return shifted(phrase, setting, sign=-1, anaphoric=True)


def read_later(phrase: Phrase, setting: Setting) -> Reading | Refused | None:
    """Two days later: than the date that the text told last; "after" alone needs no event behind it."""
    if phrase.tokens[phrase.end - 1] == "after" and phrase.next_token not in CLAUSE_ENDS:
        return None
    later = shifted(phrase, setting, sign=1, anaphoric=True)
    return vague(1, setting, of_hours=False, told=True) if _is_past_now(later, phrase, setting) else later


def _is_past_now(later: Reading | Refused | None, phrase: Phrase, setting: Setting) -> bool:
    """So long after what was told is ahead, and a verb tells it as past: that counts from what is not told."""
    if setting.narrative or not isinstance(later, Reading) or later.granule is None:
        return False
    return first_day(later.granule) > setting.day and "past" in (verb_behind(phrase), verb_before(phrase))


_HALF = "(half= and a half)?"

COUNTED_RULES: tuple[DateRule, ...] = (
    DateRule(
        name="<count> <unit> ago",
        pattern=f"{QUALIFIER} ({COUNTED_OR_TWO} -? <unit> ({_HALF} | or (so | more | two))? | <unit:units>) ago",
        read=read_ago,
        examples=(
            Example("three days ago", "2024-02-27", "2024-03-01"),
            Example("a month ago", "2024-02", "2024-03-31"),
            Example("years ago", "PAST_REF"),
            Example("a year and a half ago", "2022-09", "2024-03-01"),
            Example("half a year ago", "2023-09", "2024-03-01"),
            Example("a week or so ago", "2024-W08", "2024-03-01"),
            Example("four or five years ago", "2020", "2024-03-01"),
            Example("6-8 months ago", "2023-09", "2024-03-01"),
        ),
        not_examples=("long ago", "in Santiago", "three days agog"),
    ),
    DateRule(
        name="<count> <unit> from now",
        pattern=f"{QUALIFIER} {COUNTED} <unit> (from (now | today) | hence | ' s? time)",
        read=read_ahead,
        examples=(
            Example("two weeks from now", "2024-W11", "2024-03-01"),
            Example("in ten days' time", "2024-03-11", "2024-03-01"),
            Example("within a year's time", "2025", "2024-03-01"),
        ),
        not_examples=("two weeks from Rome", "They fell for the third time in a year's time."),
    ),
    DateRule(
        name="<count> <unit> earlier",
        pattern=f"{QUALIFIER} ({COUNTED} -? <unit> {_HALF} | <unit:units>)"
        " (earlier | before that? | previously | prior)",
        read=or_from_telling(read_earlier),
        examples=(
            Example("It rose in May 2014, more than two years earlier.", "2012 BEFORE"),
            Example("It began on June 3, 2014. Two months before that, talks failed.", "2014-04"),
            Example("It began on June 3, 2014. In the two months before that, talks failed.", "P2M"),
            Example("The trial is on June 30. Two days earlier a clerk was hurt.", "2015-06-16", "2015-06-18"),
        ),
        not_examples=("a year early",),
    ),
    DateRule(
        name="<count> <unit> later",
        pattern=f"{QUALIFIER} ({COUNTED_OR_TWO} <unit> {_HALF} | <unit:units>)"
        " (later | afterwards | afterward | after (that | this)?)",
        read=or_from_telling(read_later),
        examples=(
            Example("He fell on June 3, 2014 and died two days later.", "2014-06-05"),
            Example("He fell on June 3, 2014 and died a few days later.", "FUTURE_REF"),
            Example("He was freed 15 months later.", "FUTURE_REF"),
            Example("The talks will resume two days later.", "2015-06-20", "2015-06-18"),
            Example("It began on June 3, 2014. Two months after that it ended.", "2014-08"),
            Example("It began on June 3, 2014. Two months after, it ended.", "2014-08"),
            Example("It began on June 3, 2014. Forty minutes later it ended.", "2014-06-03"),
            Example("It began at 2 p.m. on June 3, 2014. An hour and a half later it ended.", "2014-06-03T15:30"),
            Example("It began at 11:40 p.m. on June 3, 2014. Half an hour later it ended.", "2014-06-04T00:10"),
        ),
        not_examples=("two days late",),
    ),
)
