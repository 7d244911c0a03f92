"""Deeds told with the past year that they were done in, and no day."""

import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("The gang member shot Ned Poe outside a Dover bar in 2005.", "2005-01-01", "done in that year"),
        (
            "The mother of a girl killed by a bullet on a Dover street last year said she wept.",
            "2014-01-01",
            "told beside",
        ),
        (
            "A warrant issued Monday charged Poe with attempted murder in the 1995 shooting of a clerk in Dover.",
            "1995-01-01",
            "the year that it is called by, and not the day of the warrant",
        ),
        ("The widow of a man killed in the 2005 bombing of a bank in Dover has sued.", "2005-01-01", "called by it"),
        ("Three soldiers went on trial for the 1981 massacre of 12 farmers in Dover.", "1981-01-01", "called by it"),
        ("In 1992, 263 people died in a fire in Dover.", "1992-01-01", "opens with its year"),
        ("Two people were shot at a bar that opened in 2005 in Dover.", "2015-06-18", "the year of something else"),
        ("Nine died in Dover in the deadliest fire since 2005.", "2015-06-18", "a year counted from"),
        ("Nine people were killed in Dover in a repeat of the 2009 attack.", "2015-06-18", "another attack's year"),
        ("Police shot a man wanted for a 2010 robbery in Dover.", "2015-06-18", "another deed's year"),
        ("A man who was shot in 2005 died in Dover.", "2015-06-18", "the year of his wounds"),
        ("Nine people were killed in Dover, where 40 were killed in 2009.", "2015-06-18", "another event's year"),
    ],
)
def test_a_deed_has_the_year_that_it_is_told_in_rather_than_the_day_of_the_text(
    text: str, expected: str, reason: str
) -> None:
    (lead,) = [report for report in annotate(Article(text=text, published="2015-06-18")).reports if report.primary]

    assert str(lead.interval.start)[:10] == expected, reason


def test_the_day_of_him_who_was_shot_dead_is_not_up_to_the_court_that_he_once_stood_before() -> None:
    (lead,) = annotate(
        Article(text="A man charged with theft was found dead in Dover, shot twice.", published="2015-06-18")
    ).reports

    assert str(lead.interval.start)[:10] == "2015-06-18"
