"""Shootings of one or two: who died of it later, who shot himself, and what befell others near there long before."""

import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.reports.local_news import counts, lead, read


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("A man hurt in a stabbing Sunday in Salem has died, police said.", (1, 0), "the stabbing was on Sunday"),
        ("A clerk hospitalized after a weekend shooting in Salem has died.", (1, 0), "he was in hospital before"),
        (
            "The victim of a shooting Sunday at a bar in Salem has died, police said. She was taken to a clinic.",
            (1, 0),
            "the victim has died",
        ),
        (
            "A man shot his 12-year-old nephew in Salem on Sunday and then said the boy had shot himself. The boy is in"
            " critical condition.",
            (0, 1),
            "the boy is the nephew",
        ),
        (
            "A woman fatally shot her two sons in Salem on Sunday and then tried to take her own life. She is in"
            " critical condition.",
            (2, 1),
            "she is none of the sons",
        ),
        (
            "A man was shot in the hand in Salem on Sunday, a few doors from where Bo Lind was killed last May.",
            (0, 1),
            "it was another day",
        ),
        (
            "Two clerks were wounded in Salem on Sunday on the same corner where a couple was killed in March.",
            (0, 2),
            "the couple was killed before",
        ),
        (
            "A cook was wounded in Salem on Sunday. The shooting was just up the street from a 2012 shooting that left"
            " a grocer dead. Ann Moor was shot and killed as she locked up.",
            (0, 1),
            "she is the grocer",
        ),
        (
            "A boy of 9 was shot dead in Salem on Sunday. His death follows a bloody week in the county that included a"
            " double homicide at a mall and two other slayings.",
            (1, 0),
            "the others died before",
        ),
        (
            "A girl was shot in the leg in Salem on Sunday. Earlier in the day, two other shootings left four hurt.",
            (0, 1),
            "the others are others",
        ),
        (
            "A man was hurt in Salem on Sunday when a gun went off. He was with a crew that along 1-10 was taken ill.",
            (0, 1),
            "the number is a road's",
        ),
    ],
)
def test_one_is_told_from_those_told_beside(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officers found a man with what appeared to be a gunshot wound to the leg in Salem on Sunday.", (0, 1)),
        ("A boy of 5 took a bullet to the leg in Salem on Sunday.", (0, 1)),
        ("A man was shot in Salem on Sunday and did not make it, police said.", (1, 0)),
        ("A clerk was shot in Salem on Sunday. A man is charged in her death.", (1, 0)),
        ("A man shot in Salem on Sunday was declared brain dead Monday.", (1, 0)),
    ],
)
def test_what_became_of_one_is_told_in_many_words(text: str, expected: tuple[int, int]) -> None:
    assert counts(lead(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("Two men were wounded in Salem on Sunday and a third was killed.", (1, 2), "third of all who were hit"),
        ("Two people were hurt in Salem on Sunday. A third person died.", (1, 2), "third of all who were hurt"),
        ("Two people were shot and a third was killed in Salem on Sunday.", (1, 2), "third of all who were shot"),
        ("Two women were shot and a man was killed in Salem on Sunday.", (1, 2), "a man is none of two women"),
        ("Three people were shot and one was killed in Salem on Sunday.", (1, 2), "one of three"),
        ("A man shot two officers and stabbed a nun to death in Salem on Sunday.", (1, 2), "a nun is no officer"),
        ("Two nuns were shot in Salem on Sunday, one fatally, before he killed three at a bar.", (4, 0), "four in all"),
        ("A man was wounded, a nun was hurt and a third person was killed in Salem on Sunday.", (1, 2), "one by one"),
        ("A cook was robbed and shot Sunday in Salem.", (0, 1), "a day is nothing that he shot"),
        (
            "Two men shot at each other in Salem on Sunday. One was killed and the other was wounded.",
            (1, 1),
            "the other lives",
        ),
        ("Two people were killed in Salem on Sunday. A third died Monday.", (3, 0), "third of the dead"),
        ("A third victim of a shooting in Salem on Sunday has died, police said.", (3, 0), "third of the dead"),
        ("A man was wounded in Salem on Sunday and a second man was killed.", (1, 1), "the first one lives"),
        (
            "Three people have died in Salem. A man and a nun were taken to a hospital Sunday, where they later died."
            " Another man was pronounced dead at the scene. Another woman was shot in the foot.",
            (3, 1),
            "the man and the nun died there",
        ),
    ],
)
def test_the_number_of_one_who_died_may_count_the_hurt(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason


@pytest.mark.parametrize(
    "text",
    [
        "Officers found what appeared to be a body in a lake on Sunday.",
        "Two teams did not make it.",
        "The two men did not make it to the game on Sunday.",
    ],
)
def test_what_only_looked_like_it_harms_nobody(text: str) -> None:
    assert read(text).claims == ()


def test_clips_of_a_player_tell_nothing_even_where_they_quote() -> None:
    text = (
        "0:31 Sister says her brother is dead Pause\n\n"
        '2:04 "We knew that Bo was dead."\n\n'
        "1:30 p.m. Sunday is when a man was wounded in Salem, police said."
    )
    (report,) = annotate(Article(text=text, published="2016-05-16")).reports

    assert counts(report) == (0, 1)
