"""What looks like a period or an hour, and tells of a match, an award, a newspaper or a video."""

import pytest

from reconciler import resolve

PUBLISHED = "2013-03-14"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("A touchdown late in the fourth quarter won it.", "a quarter of play"),
        ("They trailed 14-0 at the start of the second quarter.", "likewise"),
        ("She scored midway through the first half.", "a half of play"),
        ("He was named player of the year.", "an award"),
        ("The Coach of the Year spoke.", "likewise"),
        ("He told the Elmton Daily News so.", "a newspaper"),
        ("2:54 Man steals pigeons", "so long is a video"),
        ("Elmton shooting: what we know | 0:34 The latest on the blast", "likewise"),
        ("Neighbors mourn 1:47 'I miss him,' says wife", "likewise"),
        ("April Durham-Hale was hurt.", "a family name of two parts"),
        ("The Tet offensive began in Saigon.", "a battle called by a feast"),
        ("The score was 12-11-10.", "a score"),
        ("After hours, shares rose.", "when no market is open"),
        ("In after-hours trading shares rose.", "likewise"),
        ("Minutes from the meeting were lost.", "what a clerk writes"),
    ],
)
def test_it_is_no_time_expression(text: str, reason: str) -> None:
    assert resolve(text, PUBLISHED) == (), reason


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Profit fell in the fourth quarter.", "the fourth quarter"),
        ("The firm scored a record profit in the first half.", "the first half"),
        ("The striker died in the fourth quarter of 2012.", "the fourth quarter of 2012"),
        ("It was the worst storm of the year.", "the year"),
        ("He died at 1:47 Sunday.", "1:47 Sunday"),
        ("Police came at 3:25 and Mayor Hale left.", "3:25"),
        ("It has a daily tally.", "daily"),
        ("April showers fell.", "April"),
    ],
)
def test_beside_other_words_it_is_one(text: str, words: str) -> None:
    assert words in {time.text for time in resolve(text, PUBLISHED)}
