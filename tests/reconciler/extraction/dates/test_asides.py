"""What stands beside the line of a history and leaves it where it was."""

import pytest

from tests.reconciler.extraction.dates.told import told

PUBLISHED = "2017-01-04"
OPENING = "In 1811 and 1824 two dams had failed. On 4 May 1853 the third was begun. "


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        ("Its builder, Pell (1809–1874), fell ill. That year he rested.", "That year", "1853", "a life in brackets"),
        ("Pell, later mayor (1861–1867), fell ill. In July he rested.", "July", "1853-07", "a term of office"),
        ("A mason recalled in 1880 that it rained. In the same year he left.", "the same year", "1853", "a memoir"),
        ("In a book published in 1880 it rains. The next year he left.", "The next year", "1854", "a book's year"),
        ("The mill was sold in 1880. Two days later he rested.", "Two days later", "1853-05-06", "days from its day"),
        ("The mill was sold in 1880. Later that month he rested.", "Later that month", "1853-05", "and its month"),
        ("The mill was sold in 1880. That evening he rested.", "That evening", "1853-05-04TEV", "and its evening"),
        ("The mill was sold in 1880. Two years later it burned.", "Two years later", "1882", "years from the year"),
        ("The mill was sold in 1880.\n\nThe next year he left.", "The next year", "1854", "not in a new paragraph"),
        ("In 1840 the same men had refused. In July he rested.", "July", "1853-07", "what had been before"),
        (
            "Pell (2 June 1809 – 8 May 1874) fell ill. The next day he rested.",
            "The next day",
            "1853-05-05",
            "a whole life",
        ),
        (
            "The strike (2 June 1855 – 8 May 1857) broke him. In July he rested.",
            "July",
            "1857-07",
            "no life is as short",
        ),
        ("A stone raised on 8 May 1968 names him. The next day he rested.", "The next day", "1853-05-05", "a memorial"),
        ("It was razed on 8 May 1968. The next day they left.", "The next day", "1968-05-09", "the story goes on late"),
        ("The firm, which had sunk in 1846, lent men. In July he rested.", "July", "1853-07", "what a firm once did"),
        (
            "He had been hurt in March 1849. That night he rested.",
            "That night",
            "1853-05-04TNI",
            "looking back is over",
        ),
        (
            "He had been hurt in March 1849. Two years earlier he had wed.",
            "Two years earlier",
            "1847",
            "it still looks back",
        ),
        ("(A dam had failed on 2 May.)\n\nThe next day he rested.", "The next day", "1853-05-05", "a day before it"),
        ("In 1840 the same men refused. In July he rested.", "July", "1840-07", "the story itself goes back"),
    ],
)
def test_an_aside_of_another_year_leaves_a_history_where_it_was(text: str, words: str, means: str, reason: str) -> None:
    assert told(OPENING + text, words, PUBLISHED).value == means, reason


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        ("On Saturday he rested.", "Saturday", "1853-05-07", "a weekday behind the day told"),
        ("He rested that Saturday.", "Saturday", "1853-05-07", "and that one"),
        ("He rested on the next Saturday.", "the next Saturday", "1853-05-07", "the next one too"),
        ("He rested on the Saturday before.", "the Saturday before", "1853-04-30", "the one before it"),
        ("Early next morning he rested.", "Early next morning", "1853-05-05TMO", "and the morning behind it"),
        ("\n\nOn Saturday it was opened again.", "Saturday", "2016-12-31", "in a new paragraph it may be news"),
    ],
)
def test_a_weekday_behind_a_day_of_long_ago_goes_on_from_it(text: str, words: str, means: str, reason: str) -> None:
    assert told(OPENING + text, words, PUBLISHED).value == means, reason


def test_the_winter_gone_leaves_the_months_of_its_year() -> None:
    text = "In 1811 and 1824 two dams had failed.\n\n1853\n\nThe winter had been hard. On 9 June it broke."

    assert told(text, "9 June", PUBLISHED).value == "1853-06-09"
