"""Days of local stories that date no event: verdicts, the last sight of the dead, the find of who did it."""

import pytest

from tests.reconciler.extraction.reports.local_news import read


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A judge set a sentencing date for a man convicted of killing two people at a Salem cafe.\n\nJurors"
            " deliberated on Friday before finding Ivo Kos, 26, guilty of murder.\n\nKos opened fire in the lot on"
            " Nov. 17, 2012.",
            ["2012-11-17"],
            "a verdict",
        ),
        (
            "Two people were found dead in a Salem home on Thursday evening. Deputies were sent to check on a couple"
            " who had not been heard from since Tuesday. They had been shot.",
            ["2014-10-30"],
            "the day since which nobody heard of them",
        ),
        (
            "Ada Moor, 27, was shot to death on Friday in her Salem flat by a former boyfriend.\n\nHe drove to a levee,"
            " where officers found him dead of a self-inflicted gunshot wound the next morning.",
            ["2014-10-31"],
            "he was found dead of it, which is no second shooting",
        ),
        (
            "Police have named a second suspect in a shooting in Salem that left six people dead.\n\nIvo Kos, 29,"
            " who was questioned in connection with the Oct. 9 shooting, is held in an unrelated drug case.",
            ["2014-10-09"],
            "an unrelated case is no other shooting",
        ),
        (
            "A man wounded in an ambush that killed five people in Salem has been arrested.\n\nBo Lind, 25, was"
            " arrested in Gary on Saturday, a week after he did not show up for trial.\n\nTwo men were charged last"
            " week in the Salem ambush of Sept. 9.",
            ["2014-09-09"],
            "days counted from what was no harm",
        ),
        (
            "Police are investigating after shots were fired at a store in Salem around 1:30 p.m. A boy of 15 was"
            " grazed in the leg.\n\nOn Friday, two males wearing masks went into the store armed with a knife."
            "\n\nPolice are still looking into today's shooting.",
            ["2014-11-03"],
            "the one shooting is called by its day",
        ),
        (
            "A 3-year-old boy shot himself in Salem while playing with a gun. He was found Saturday afternoon and"
            " died at a hospital.\n\nA 16-year-old boy is charged after shooting a 14-year-old boy on Oct. 23.",
            ["2014-11-01", "2014-10-23"],
            "a boy of another age",
        ),
        (
            "A man was charged with first-degree murder and armed robbery Sunday in the shooting of a clerk in Salem."
            "\n\nPolice went to the shop at 7 p.m. Saturday and found the clerk with a gunshot wound. He died there.",
            ["2014-11-01"],
            "the day of the charges",
        ),
        (
            "UPDATE, 8 a.m. | Police say three people are in custody after four people were shot overnight in Salem."
            "\n\nOfficers were called around 3:30 a.m. to Elm Street.",
            ["2014-11-03"],
            "the hour of the night, not that of the update",
        ),
        (
            "Counselors will be on hand Tuesday morning at a school after the death of a student.\n\nThe boy, 6, was"
            " found shot with his parents in Salem late Sunday morning.",
            ["2014-11-02"],
            "what is to come dates nothing",
        ),
        (
            "A man walked into a car lot in Salem on Saturday, killing two people. Bo Lind, 41, had been fired from the"
            " lot on Thursday. He shot the owner in his office.",
            ["2014-11-01"],
            "he lost his work on another day",
        ),
        (
            "Two men were shot, one of them fatally, during a robbery at a station in Salem at 11:52 p.m. Saturday."
            "\n\nA woman was robbed of her purse on Oct. 28. She was not hurt.",
            ["2014-11-01"],
            "the robbery is what the shooting went with",
        ),
        (
            "A hearing for the man accused of killing two officers in Salem was put off Saturday because he is in a"
            " hospital.\n\nIvo Kos, 45, is charged in the death of Officer Bo Lind, who was shot Friday night.",
            ["2014-10-31"],
            "what became of the accused has a day of its own",
        ),
        (
            "Friends said goodbye on Saturday to a couple who were gunned down two weeks ago in Salem.\n\nThey were"
            " found in their van about 4:30 a.m. Oct. 18.",
            ["2014-10-18"],
            "the printed day, not the count of weeks",
        ),
        ("A woman wounded in a drive-by Saturday in Salem is in stable condition.", ["2014-11-01"], "no bound"),
    ],
)
def test_a_later_day_of_the_story_opens_no_event(text: str, expected: list[str], reason: str) -> None:
    assert [str(report.interval.start)[:10] for report in read(text).reports] == expected, reason


def test_the_day_of_a_murder_found_is_the_events() -> None:
    (report,) = read("A clerk was found shot to death in Salem on Thursday.").reports
    assert str(report.interval.start)[:10] == "2014-10-30"
