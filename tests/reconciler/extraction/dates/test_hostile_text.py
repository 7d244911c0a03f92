"""Cost and offsets on text that no paper prints: twice the text is twice the work, whatever it repeats."""

import re
from pathlib import Path

import pytest

from reconciler import resolve
from reconciler.extraction import dates
from reconciler.extraction.dates.grammar.rule import DateRule
from reconciler.extraction.dates.rules.rules import RULES
from tests.steps import steps

PUBLISHED = "2015-06-18"
MILLION = 1_000_000

HOSTILE = {
    "one unit again and again": "days ",
    "a date without an end": "June ",
    "weekdays": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday ",
    "weekdays joined": "Monday-",
    "digits": "1",
    "digits and marks": "1/",
    "clocks joined": "12:30:",
    "clocks": "10:35 ",
    "hours": "3 p.m. ",
    "numbers": "1 22 333 4444 55555 ",
    "counts": "twenty-",
    "scales": "hundred thousand million ",
    "halves": "half a half and a half ",
    "edges of nothing": "the end of ",
    "nothing but and": "and ",
    "weekdays and and": "Monday and ",
    "ranges in ranges": "between from Monday to between ",
    "an open range": "from Monday to ",
    "counted from what was counted": "two days later ",
    "blanks": " ",
    "blanks and words": "in            ",
    "lines": "Monday\n",
    "paragraphs of carriage returns": "on Monday\r\n\r\n",
    "dashes": " - ",
    "hyphens": "-",
    "apostrophes": "'",
    "quotes": '" "Monday" ',
    "quotes that never end": "“Monday ",
    "brackets that never end": "( Monday ",
    "sayings": '"They came on Monday," he said on Tuesday. ',
    "sentences": "It rained on Monday. ",
    "modals": "would will may on May March ",
    "one giant word": "Monday",
    "combining marks": "\u0301",
    "right to left": "\u202eשלום Monday ",
    "clocks of emoji": "🕰️3 ",
    "other scripts": "İß\u00a0",
}


def cost(piece: str, length: int) -> int:
    text = "on Monday " + piece * (length // len(piece)) + " end"
    return steps(lambda: resolve(text, PUBLISHED))


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_twice_as_long_costs_no_more_than_some_twice_the_steps(piece: str) -> None:
    cost(piece, 100)

    assert cost(piece, 8_000) < 2.5 * cost(piece, 4_000)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_a_rule_reads_told_twice_as_often_costs_no_more_than_some_twice_the_steps(rule: DateRule) -> None:
    """From some length on a text may be a history, which is read in another way: of two lengths one tells."""
    told = rule.examples[0].text + " "
    cost(told, 2_400)

    assert any(cost(told, 2 * length) < 2.5 * cost(told, length) for length in (1_200, 2_400))


def test_no_reader_searches_all_the_tokens_of_a_sentence() -> None:
    """A sentence may be a million words long, and such a search is one step to a counter of steps."""
    readers = Path(dates.__file__).parent.rglob("*.py")
    whole = r"phrase\.(tokens|spaced)"
    searched = re.compile(rf"(\bin|disjoint\()\s*{whole}\b(?!\[)|{whole}\.(index|count)")

    assert [path.name for path in readers if searched.search(path.read_text())] == []


@pytest.mark.soak
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_million_hostile_words_are_read_each_at_its_place(piece: str) -> None:
    text = piece * (MILLION // max(len(piece.split()), 1))

    assert all(text[time.start : time.end] == time.text for time in resolve(f"{text} end", PUBLISHED))


STRANGE = {
    "a dotted capital that grows when made small": "İ",
    "a letter that grows when made large": "ß",
    "a joined emoji": "👩‍🚒",
    "a hard blank": "\u00a0",
    "right to left": "שלום\u200f",
    "a combining mark": "e\u0301",
    "a letter beyond the first plane": "𝔐",
    "a line of Windows": "\r\n",
    "a byte order mark": "\ufeff",
}


@pytest.mark.parametrize("strange", STRANGE.values(), ids=STRANGE.keys())
def test_offsets_are_exact_around_any_letter(strange: str) -> None:
    text = f"{strange} It fell {strange} late on Wednesday {strange}, and {strange} on June 3, 2015 {strange}"
    found = [(time.text, time.value) for time in resolve(text, PUBLISHED)]

    assert found == [("late on Wednesday", "2015-06-17"), ("June 3, 2015", "2015-06-03")]
    assert all(text[time.start : time.end] == time.text for time in resolve(text, PUBLISHED))
