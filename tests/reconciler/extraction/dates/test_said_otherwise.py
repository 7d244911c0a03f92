"""The same said or printed otherwise is read the same."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

import pytest

from reconciler import resolve
from reconciler.extraction.dates.grammar.names import DAY_NAMES
from reconciler.extraction.dates.rules.rules import RULES
from reconciler.extraction.words import MONTH_NAMES

PRINTED = (
    (r"\buntil\b", "till"),
    (r"\bthrough\b", "thru"),
    (r"(?<=\w)-(?=[a-z])|(?<=[a-z])-(?=\w)", "\N{NON-BREAKING HYPHEN}"),
    (r"(?<=\w)-(?=[a-z])|(?<=[a-z])-(?=\w)", "\N{HYPHEN}"),
    (r"(?<=\w)'(?=\w)", "’"),
    (r" ", "\N{NO-BREAK SPACE}"),
    (r"(?<=\w) (?=\w)", "  "),
)
EXAMPLES = [example for rule in RULES for example in rule.examples]


def readings(text: str, published: str) -> Sequence[tuple[object, ...]]:
    return [
        (time.type, time.value, time.mod, time.interval, time.signal, time.direction)
        for time in resolve(text, published)
    ]


@pytest.mark.parametrize(("pattern", "other"), PRINTED)
def test_every_example_printed_otherwise_is_read_the_same(pattern: str, other: str) -> None:
    for example in EXAMPLES:
        day = example.published or "2015-06-18"
        assert readings(re.sub(pattern, other, example.text), day) == readings(example.text, day), example.text


WEEKDAY = re.compile(rf"\b({'|'.join(DAY_NAMES)})(?=s?\b)")
OF_THE_CALENDAR = re.compile(rf"\d|Easter|Good|Ash|Christmas|Holiday|month|week|year|{'|'.join(MONTH_NAMES)}")
"""What falls on its own weekday, or is no day."""
WITH_WEEKDAYS = [
    example
    for example in EXAMPLES
    if example.published and WEEKDAY.search(example.text) and not OF_THE_CALENDAR.search(example.text)
]


def a_day_on(moment: datetime | None) -> datetime | None:
    return moment and moment + timedelta(days=1)


def the_next_day(name: re.Match[str]) -> str:
    return DAY_NAMES[(DAY_NAMES.index(name[1]) + 1) % len(DAY_NAMES)]


def test_weekdays_one_on_and_published_a_day_later_move_by_a_day() -> None:
    for example in WITH_WEEKDAYS:
        day = date.fromisoformat((example.published or "")[:10])
        here = resolve(example.text, day.isoformat())
        there = resolve(WEEKDAY.sub(the_next_day, example.text), (day + timedelta(days=1)).isoformat())
        moved = [(time.direction, a_day_on(time.interval.start), a_day_on(time.interval.end)) for time in here]

        assert [(time.direction, time.interval.start, time.interval.end) for time in there] == moved, example.text


@pytest.mark.parametrize(
    ("text", "otherwise"),
    [
        ("It began just before 9 p.m. Sunday.", "It began just prior to 9 p.m. Sunday."),
        ("They must leave before Friday.", "They must leave prior to Friday."),
        ("The roof fell the day before Easter.", "The roof fell the day prior to Easter."),
        ("He was shot shortly before 2 a.m.", "He was shot shortly prior to 2 a.m."),
        ("No name will be told until Monday.", "No name will be told till Monday."),
        ("He was shot at 9 p.m. on April 2.", "He was shot at 9 p.m. on April the 2nd."),
        ("They will meet Monday.", "They are supposed to meet Monday."),
        ("The fire was set Friday night.", "The fire had been deliberately set Friday night."),
        ("Bail was set at $5,000 on Friday.", "Bail has been set at $5,000 on Friday."),
        ("A hearing is set for Friday.", "A hearing has been set for Friday."),
        ("He will be charged in Tuesday's shooting.", "He will be charged in Tuesday's slaying."),
        ("He died, police said Wednesday. It began at 5 p.m.", "He died, police noted Wednesday. It began at 5 p.m."),
        ("It fell last Thursday at 3 a.m.", "It fell this past Thursday at 3 a.m."),
        ("It began on 13 November 1989.", "It began on 13 November of 1989."),
        ("On the night of 20 December 1989 it began.", "On the night of 20 December of 1989 it began."),
        ("He came at 5:30 p.m. Sunday.", "He came at 5:30 Sunday night."),
        ("He left at 10:00 p.m.", "He left at 10.00 p.m."),
        ("He died after the March 9 coup.", "He died after the 9 March coup."),
        ("Bands of the 1960's came.", "BANDS OF THE 1960'S CAME."),
        ("He came at 8 p.m. that night.", "HE CAME AT 8 P.M. THAT NIGHT."),
        ("He was shot at 9 p.m. on Sunday.", "He was shot at 9 o'clock in the evening on Sunday."),
        ("He was shot at 2:30 a.m. Sunday.", "He was shot at 2:30 in the morning Sunday."),
        ("He was shot about 9 p.m. Sunday.", "He was shot about 9 at night on Sunday."),
        ("He was shot late Sunday night.", "He was shot late on the night of Sunday."),
        ("It closed in May this year.", "It closed in May of the current year."),
        ("It rose to $3 million, two years ago.", "It rose to $3 million two years ago."),
        ("They have agreed to go Friday.", "They have decided to go Friday."),
        ("It lasted from June 1 and 2.", "It lasted from June 1 & 2."),
        ("It fell between 1980 and 1985.", "It fell between 1980 & 1985."),
        ("A hearing has been scheduled for Friday.", "A hearing has been slated for Friday."),
        ("She is due to make her plea Friday.", "She's due to make her plea Friday."),
        ("A 16-year-old boy fell Friday.", "A 16-year old boy fell Friday."),
        ("On Monday more than 1,700 were hurt.", "On Monday more than 1700 were hurt."),
        ("On Monday 1,643 wounded men came.", "On Monday 1643 wounded men came."),
        ("He was jailed in 2012, to eight years.", "He was jailed in 2012 to eight years."),
        ("He was jailed for 10 to 15 years.", "He was jailed for 10-15 years."),
        ("It began in 2016.", "It began in the 2016 school year."),
        ("He was shot on the night of March 9.", "He was shot on the night of March the 9th."),
    ],
)
def test_other_words_for_the_same_are_read_the_same(text: str, otherwise: str) -> None:
    assert readings(otherwise, "2015-06-18") == readings(text, "2015-06-18")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They were supposed to meet Monday.", "2015-06-15"),
        ("They are supposed to have met Monday.", "2015-06-15"),
        ("The hearing has been set at 9 a.m. Friday.", "2015-06-19T09:00"),
        ("A hearing has been set before a judge on Friday.", "2015-06-19"),
        ("A hearing had been set for Friday.", "2015-06-19"),
        ("He came at 4:30 Sunday night.", "2015-06-14T04:30"),
    ],
)
def test_words_that_are_only_alike_are_not(text: str, value: str) -> None:
    assert [time.value for time in resolve(text, "2015-06-18")] == [value]


def test_a_shop_s_till_bounds_no_day() -> None:
    (told,) = resolve("Two men emptied the till Monday.", "2015-06-18")

    assert (told.value, told.signal) == ("2015-06-15", None)
