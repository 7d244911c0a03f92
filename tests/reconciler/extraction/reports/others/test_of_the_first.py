"""The dead of the first of several disasters, and those of a year that one is called by, are none of this one."""

import pytest

from tests.reconciler.extraction.reports.anew import told

FIRE = "A fire at a mill in Osh killed 16 people on Monday.\n\n"
QUAKE = "An earthquake killed 44 people in western Peru on Monday.\n\n"


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            FIRE + "It is the second such fire in the country in a month. The first left five people dead in Kano.",
            [("event", "Osh", 16), ("context", "Kano", 5)],
            "the first of two",
        ),
        (
            QUAKE + "It was the third such disaster there this year. The last one killed nine people in Kano.",
            [("event", "Peru", 44), ("context", "Kano", 9)],
            "a place of its own is no part of the quake",
        ),
        (
            FIRE + "It was the second deadly fire in the town this year. Five people died in the first, in Kano.",
            [("event", "Osh", 16), ("context", "Kano", 5)],
            "told behind its dead",
        ),
        (
            FIRE + "It was the second fire in the mill in a year. The first people to reach it found two bodies.",
            [("event", "Osh", 16)],
            "the first of somebody else",
        ),
        (
            "Two fires hit Osh on Monday. The first killed five people.",
            [("event", "Osh", 5)],
            "one of two that are told now",
        ),
        (
            FIRE + "The Kano floods of 2003 killed 80 people.",
            [("event", "Osh", 16), ("context", "Kano", 80)],
            "called by a year, before what it did",
        ),
    ],
)
def test_the_first_of_several_is_an_earlier_event(text: str, expected: list[object], reason: str) -> None:
    assert told(text) == expected, reason
