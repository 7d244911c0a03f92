"""Who is counted besides those told before, and who of those hit lived, in local news."""

import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("text", "killed", "injured", "reason"),
    [
        (
            "Six people were shot and wounded at the pier on Saturday. Four more were hurt when they were trampled.",
            None,
            10,
            "more than those told right before",
        ),
        (
            "Six people were hurt at the pier on Saturday. Two were treated there. Four others were taken to a clinic.",
            None,
            6,
            "the others of those counted before",
        ),
        (
            "A teen was killed and four were hurt on Saturday. Four others were wounded in the drive-by, police said.",
            1,
            4,
            "others than the dead",
        ),
        (
            "Three men were found with gunshot wounds in a bar on Sunday. Two of those men, Ed Thorn and Vin Dean,"
            " later died. A woman was also shot and drove herself to a hospital.",
            2,
            2,
            "the third of the men, and a woman",
        ),
        (
            "A woman shot her husband and son on Friday before turning the gun on herself. She"
            " was treated at a clinic.",
            None,
            3,
            "who turned a gun on herself and was treated lived",
        ),
        (
            "A woman shot and killed her husband and son on Friday before turning the gun on herself."
            " She died on Saturday.",
            3,
            None,
            "who turned a gun on herself and died did not",
        ),
        (
            "A woman was killed and 14 people were wounded at a bar on Sunday, and police arrested three suspects who"
            " are among those wounded.",
            1,
            14,
            "suspects who are some of the wounded",
        ),
        (
            "A man opened fire at a shop on Sunday, killing a clerk and wounding six before an officer shot him dead.",
            2,
            6,
            "whom the police shot is not the clerk",
        ),
        (
            "A man killed four people on Sunday, deputies said. An 11-year-old girl who was shot twice survived.",
            4,
            1,
            "who was shot and survived is hurt",
        ),
    ],
)
def test_people_told_besides_others_are_counted_with_them(
    text: str, killed: int | None, injured: int | None, reason: str
) -> None:
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports
    told = {outcome: total.stated for outcome, total in report.totals.items() if total.stated}

    assert (told.get("killed"), told.get("injured")) == (killed, injured), reason


@pytest.mark.parametrize(
    ("text", "day", "reason"),
    [
        (
            "A man went on trial Monday in the beating death of another outside a bar in May. He is accused of kicking"
            " Ed Thorn in the early hours of May 16.\n\nThorn died two days later at a hospital.",
            "2015-05-16",
            "the day printed, not that of a death that followed",
        ),
        (
            "Teens were arguing outside the fair that Saturday night, when one pulled out a gun.\n\nOne teen"
            " dared another before a shooting that killed a boy outside a fair in late May, a witness said in court.",
            "2015-05-21",
            "a Saturday of the time told, not the last one",
        ),
        (
            "The mall where a man killed two workers on Saturday will reopen Monday.\n\nA woman was hit in the foot.",
            "2015-11-07",
            "not the day on which a mall will reopen",
        ),
        (
            "Police said that Saturday night a man was shot dead in Salem.",
            "2015-11-07",
            "what police said, not which Saturday",
        ),
    ],
)
def test_a_story_told_long_after_has_the_day_of_the_deed(text: str, day: str, reason: str) -> None:
    (lead,) = (report for report in annotate(Article(text=text, published="2015-11-10")).reports if report.primary)

    assert str(lead.interval.start)[:10] == day, reason
