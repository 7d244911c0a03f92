"""Notices of correction and retraction, by the words that outlets print."""

import pytest

from reconciler.concepts.article import Article
from reconciler.reconciliation.notices import Notice, read_notices


def notices(words: str) -> tuple[Notice, ...]:
    return read_notices(
        Article(text=f"A bomb went off in the market.\n{words}", published="2015-06-18", outlet="The Star")
    )


@pytest.mark.parametrize(
    ("words", "wrong", "right"),
    [
        ("An earlier version of this story said 12 people were killed. The correct number is 10.", (12,), (10,)),
        ("Correction: Ten people were killed, not 12.", (12,), (10,)),
        ("CORRECTION — The story misstated the number of dead. It is 10, not 12.", (12,), (10,)),
        ("This story has been corrected to show that 10 were killed, not 12.", (12,), (10,)),
        ("Correction: 10 people were killed.", (), (10,)),
        ("Correction: An earlier version incorrectly gave the number of dead as 12.", (12,), ()),
        ("An earlier version of this article misstated the toll. Ten people died, not twelve.", (12,), (10,)),
        ("This article was amended on 3 June 2015 to correct the number of dead from 12 to 10.", (12,), (10,)),
        ("Editor's note: This story corrects the number of dead to 10 instead of 12.", (12,), (10,)),
        ("We incorrectly reported that 12 people were killed; in fact 10 were.", (12,), (10,)),
        ("A previous version of this report said 1,200 had been killed. The figure should be 120.", (1200,), (120,)),
        ("Correction (June 19): This article originally stated that 12 people were killed. It was 10.", (12,), (10,)),
        ("Corrected on June 19: the number of dead is 10, not 12.", (12,), (10,)),
        ("CORRECTION: On Tuesday we reported that 12 people had died. In fact, ten died.", (12,), (10,)),
        ("(Corrects number of dead to 10, not 12, in paragraph 2)", (12,), (10,)),
        ("(This June 18 story corrects number of dead to 10 from 12 in first paragraph)", (12,), (10,)),
        ("Eds: Corrects death toll to 10 from 12.", (12,), (10,)),
        ("This article has been updated to reflect that 10, not 12, people died.", (12,), (10,)),
        ("The Star regrets the error. Ten people, not 12, were killed.", (12,), (10,)),
        ("In Thursday's story, the Star wrongly put the dead at 12; the correct number was 10.", (12,), (10,)),
        ("A story on June 18 about the attack gave the wrong number of dead. It was ten, not twelve.", (12,), (10,)),
        ("An article on Thursday misstated the number of people killed. It was 10, not 12.", (12,), (10,)),
    ],
)
def test_a_notice_tells_the_wrong_number_from_the_right_one(
    words: str, wrong: tuple[int, ...], right: tuple[int, ...]
) -> None:
    (notice,) = notices(words)

    assert (notice.wrong, notice.right) == (wrong, right)
    assert "killed" in notice.outcomes


@pytest.mark.parametrize(
    "words",
    [
        "The minister said that a correction of the course was needed.",
        "The earlier attack killed 12 people.",
        "Officials corrected the toll from 12 to 10.",
        "The story of the market is a sad one: 12 died there in 2010.",
        "This story has been updated to reflect a new death toll of 12.",
        "The officer wrongly said that 12 people had died.",
        "A police report incorrectly gave the number of dead as 12.",
        "The Mail has withdrawn its report about the blast.",
        "The governor has withdrawn his report of 12 dead.",
    ],
)
def test_talk_of_corrections_is_no_notice(words: str) -> None:
    assert notices(words) == ()


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("Correction: An earlier version of this story gave the wrong age of the victim, who was 34 years old.", ()),
        ("Correction: An earlier version misstated the day of the attack. It was June 17.", ()),
        ("An earlier version of this story said the blast was at 9 a.m.", ()),
    ],
)
def test_ages_days_and_hours_in_a_notice_are_no_figures(words: str, wrong: tuple[int, ...]) -> None:
    (notice,) = notices(words)

    assert notice.wrong == wrong
    assert notice.right == ()


@pytest.mark.parametrize(
    "words",
    [
        "This article has been retracted.",
        "The agency has withdrawn its story about the blast.",
        "The Star has retracted its report about the blast.",
        "We have retracted our story about the blast.",
        "This article has been removed because it did not meet our standards.",
        "MANDATORY KILL: the story about the blast is wrong.",
        "Retraction: our report on the market was wrong.",
        "This report was withdrawn on Friday.",
    ],
)
def test_a_retraction_withdraws_the_whole_story(words: str) -> None:
    assert [notice.withdraws for notice in notices(words)] == [True]


@pytest.mark.parametrize(
    "opening",
    [
        "A prior edition of this page had",
        "Earlier versions of this headline had",
        "CLARIFICATION:",
        "Corrigendum:",
        "Erratum -",
        "This piece was revised:",
        "Our dispatch mistakenly had",
        "The original article gave a wrong sum:",
        "We erroneously had",
        "The post misreported that",
        "Our report wrongly had",
    ],
)
def test_each_way_to_open_a_notice_is_enough_alone(opening: str) -> None:
    assert len(notices(f"{opening} 12 people killed.")) == 1


def test_a_notice_ends_with_its_paragraph() -> None:
    text = "Correction: Ten people were killed, not 12.\nThe blast hit 40 stalls."
    (notice,) = read_notices(Article(text=text, published="2015-06-18"))

    assert text[notice.span.start : notice.span.end] == "Correction: Ten people were killed, not 12."


def test_hostile_text_is_read_in_time_that_grows_with_it() -> None:
    assert read_notices(Article(text="correction " * 50_000 + "\n" + "not 1 " * 50_000, published="2015-06-18")) == ()
