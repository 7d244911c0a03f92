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
    ],
)
def test_a_later_day_of_the_story_opens_no_event(text: str, expected: list[str], reason: str) -> None:
    assert [str(report.interval.start)[:10] for report in read(text).reports] == expected, reason


def test_the_day_of_a_murder_found_is_the_events() -> None:
    (report,) = read("A clerk was found shot to death in Salem on Thursday.").reports
    assert str(report.interval.start)[:10] == "2014-10-30"
