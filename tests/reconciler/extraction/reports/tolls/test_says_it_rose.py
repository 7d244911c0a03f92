"""A toll that the words around it say rose from the first count stands alone, whoever gives it."""

import pytest

from reconciler import Article, annotate

LEAD = "A wall fell on a queue in Osh on Monday, killing 15 people, police said.\n\n"


@pytest.mark.parametrize(
    ("text", "bounds", "reason"),
    [
        ("A nurse's union said on Wednesday that 17 people had died, up from 15.", (17, 17), "up from the first count"),
        ("The toll is 17, up sharply from 15, the mayor said.", (17, 17), "the number told right behind the toll"),
        ("The mayor revised the toll to 17.", (17, 17), "revised to it"),
        ("The health ministry said 17 people were now known to have died.", (17, 17), "now"),
        ("The health ministry said 17 people had died.", (15, 17), "nothing says that it rose"),
        ("The mayor said 17 people had died as water rose from the drains.", (15, 17), "what rose is no toll"),
    ],
)
def test_a_toll_said_to_have_risen_has_no_rival_in_the_first_count(
    text: str, bounds: tuple[int, int], reason: str
) -> None:
    total = annotate(Article(text=LEAD + text, published="2015-06-18")).reports[0].totals["killed"]
    assert (total.low, total.high) == bounds, reason
