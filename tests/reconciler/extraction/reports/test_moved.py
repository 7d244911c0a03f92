import pytest

from reconciler import Article, annotate
from reconciler.concepts.claim import Outcome


@pytest.mark.parametrize(
    ("text", "outcome", "expected"),
    [
        ("At least 19 people have died in floods in Oru on Monday, up from 12 the previous day.", "killed", 19),
        ("A quake in Oru on Monday killed 259 people, an agency said. The toll was 131 a day earlier.", "killed", 259),
        ("Floods hit Oru on Monday. The number of injured stood at 40, up from 31 on Tuesday.", "injured", 40),
        ("Floods hit Oru on Monday. Sixteen people were listed as missing, down from 23 a day earlier.", "missing", 16),
        ("A quake in Oru on Monday killed 40 people, down from 52, and injured 90.", "killed", 40),
        ("A quake hit Oru on Monday. The fire service revised down the number of dead to 16 from 18.", "killed", 16),
        (
            "A fire killed guests of a hotel in Oru on Monday. Officials revised the toll up to 79 on Tuesday before"
            " lowering it on Wednesday to 78.",
            "killed",
            78,
        ),
    ],
)
def test_the_number_that_a_toll_moved_from_is_in_no_total(text: str, outcome: Outcome, expected: int) -> None:
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert report.totals[outcome].stated == expected
    assert str(report.interval.start) == "2015-06-15 00:00:00"


def test_another_years_killings_are_no_toll_of_one() -> None:
    text = (
        "A boy was shot dead in Oru on Monday.\n\nThe city has had 32 homicides this year, two more than the 30"
        " recorded in all of last year. That homicide tally surpasses the 30 recorded in all of last year."
    )
    reports = annotate(Article(text=text, published="2015-06-18")).reports

    killed = [(report.kind, report.totals["killed"].stated) for report in reports if "killed" in report.totals]
    assert killed[:2] == [("event", 1), ("statistic", 32)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Boulders that fell from a hillside in Oru killed nine people on Monday.", 9),
        ("Rescuers brought up from the mine in Oru three bodies on Monday.", 3),
        ("Increased attacks from rebels killed nine people in Oru on Monday.", 9),
        ("The gunman had earlier killed two people at a house before he shot dead nine at a mall on Monday.", 11),
        ("Police initially said 12 people had died in Monday's crash in Oru but later put the toll at nine.", 9),
        ("Rebels first said 12 soldiers died in Oru on Monday.", 12),
        ("At least 22 people died in the Oru quake on Monday, down from 40 that the ministry had given.", 22),
        ("Some 60 people died in Oru on Monday, the ministry said, cutting its toll from 75.", 60),
        ("Officials who had initially reported 12 deaths in Monday's fire in Oru now said that 10 people died.", 10),
        ("Fires killed nine people in Oru on Monday, more than the four killed in 2012.", 9),
        ("Fires killed nine people in Oru on Monday, more than any since 2012, officials said.", 9),
        ("A raid killed nine guards in Oru on Monday, more than half of them hired in 2012.", 9),
    ],
)
def test_what_is_no_earlier_toll_or_the_only_one_is_counted(text: str, expected: int) -> None:
    report = next(report for report in annotate(Article(text=text, published="2015-06-18")).reports if report.primary)

    assert report.totals["killed"].stated == expected


def test_the_older_year_that_a_toll_is_held_against_keeps_its_own() -> None:
    text = "Fires killed nine people in Oru on Monday, more than the four killed in 2012, officials said."
    reports = annotate(Article(text=text, published="2015-06-18")).reports

    told = {str(report.interval.start)[:10]: report.totals["killed"].stated for report in reports}
    assert told == {"2015-06-15": 9, "2012-01-01": 4}


def test_a_sum_that_is_told_with_a_day_keeps_its_period() -> None:
    text = "More than 300 people, including two on Monday, have been killed in Oru since January, police said."
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert (report.kind, str(report.interval.start)[:10]) == ("statistic", "2015-01-01")
