"""Days of thefts that came before, weekdays of a part of a month, and officers who came to arrest somebody."""

import pytest

from tests.reconciler.extraction.reports.local_news import lead


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A boy was shot in the foot by a friend in Salem on Friday. The pistol had been stolen from a truck on"
            " Oct. 12.",
            "2014-10-31",
            "the day of a theft",
        ),
        (
            "A rifle stolen from a Salem shop last month was used in the shooting of a man in Salem on Saturday. The"
            " burglaries happened on Sept. 21 and 22.",
            "2014-11-01",
            "the months and days of thefts",
        ),
        (
            "Officers went to a Salem motel Saturday night to arrest a man wanted for two robberies, one of them the"
            " day before. Two deputies were wounded when he opened fire, police said. He had robbed a store early"
            " Friday afternoon.",
            "2014-11-01",
            "when they came, not when he robbed",
        ),
        (
            "The robbery happened at 9 p.m. Saturday. A clerk was shot and killed in the Salem store.",
            "2014-11-01",
            "the robbery is the event",
        ),
        (
            "A judge dropped charges accusing Ivo Kos of the murder of an usher at the Orpheum in Salem last May. On"
            " July 30 a lawyer questioned the only witness.",
            "2014-05-01",
            "the month of the murder, not the day of a hearing",
        ),
        (
            "Crews found two more bodies Saturday in the mud of the landslide that buried a Salem neighborhood"
            " Thursday, raising the number of dead to nine.",
            "2014-10-30",
            "what was buried by mud is no funeral",
        ),
        (
            "A man wanted in the stabbing death of his wife in Salem was arrested Sunday. Officers went to the house"
            " Saturday after a relative said he had not heard from Dana Lind, 38, since Thursday. Police believe she"
            " was killed early Saturday.",
            "2014-11-01",
            "nobody had heard from her since another day",
        ),
        (
            "Ivo Kos, one of two murderers who broke out of a prison Oct. 6, was shot and killed Friday in Salem.",
            "2014-10-31",
            "the day of his escape is another",
        ),
        (
            "The man accused of killing 12 people and wounding 58 at a Salem theater sat silent in a courtroom Monday."
            " He was arrested minutes after the shooting early Friday.",
            "2014-10-31",
            "the day in court is another",
        ),
        (
            "A suspect in the September home invasion that killed a man in Salem was in court Thursday.",
            "2014-09-01",
            "a home invasion called by its month",
        ),
    ],
)
def test_an_event_has_its_own_day(text: str, expected: str, reason: str) -> None:
    assert str(lead(text).interval.start)[:10] == expected, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A boy was shot dead by a cousin in Salem on a hot Thursday afternoon in mid-July, a jury was told.",
            ("2014-07-17", True),
            "the only Thursday from the 11th to the 20th",
        ),
        (
            "A man was stabbed to death at a Salem fair in late May.\n\nTwo groups were at the gate that Sunday night.",
            ("2014-05-25", True),
            "the only such Sunday, told by another sentence",
        ),
        (
            "A man was stabbed to death at a Salem fair on a Wednesday in late May.",
            ("2014-05-21", False),
            "two Wednesdays",
        ),
        (
            "A man was stabbed to death at a Salem fair in late May.\n\nHis mother went to church on a Sunday.",
            ("2014-05-21", False),
            "no word that it was then",
        ),
        (
            "A man was stabbed to death on a Friday in July in Salem, a jury was told.",
            ("2014-07-01", False),
            "a month has four",
        ),
    ],
)
def test_the_only_such_weekday_of_a_part_of_a_month_is_its_day_and_marked(
    text: str, expected: tuple[str, bool], reason: str
) -> None:
    report = lead(text)
    assert (str(report.interval.start)[:10], report.derived) == expected, reason
