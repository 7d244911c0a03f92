"""Two shootings in one story: whom the second harmed is none of the first."""

from reconciler.concepts.report import Report
from tests.reconciler.extraction.reports.local_news import counts, read


def events(text: str) -> list[Report]:
    return [report for report in read(text).reports if report.kind == "event"]


def test_both_victims_are_those_of_the_shooting_told_last() -> None:
    text = (
        "Police are investigating after three people were hurt and another was killed in two separate shootings in"
        " Salem.\n\nThe first shooting happened around 7:25 p.m. Saturday. A man walked into a store on Elm Street and"
        " said he and a friend were shot.\n\nThe friend was pronounced dead at the scene.\n\nThe second shooting"
        " happened around 2 a.m. Sunday on Oak Street. Police said a man and a woman were sitting in a car when they"
        " were shot.\n\nBoth victims were taken to a hospital with serious injuries."
    )

    assert [counts(report) for report in events(text)] == [(1, 1), (0, 2)]


def test_a_short_time_later_others_are_shot_in_another_street() -> None:
    first = (
        "The first shooting happened on Elm Street around 12:15 a.m., police said.\n\nA man of 25 was shot in the neck."
        " He was pronounced dead at a hospital.\n\n"
    )
    later = (
        "A short time later, just before 2 a.m., two people were found shot in the 500 block of Oak Street.\n\nBoth"
        " were taken to a hospital in fair condition."
    )

    two = events(f"Police are investigating two overnight shootings in Salem.\n\n{first}{later}")
    one = events(f"Police are investigating an overnight shooting in Salem.\n\n{first.replace('first ', '')}{later}")

    assert [counts(report) for report in two] == [(1, 0), (0, 2)]
    assert two[0].interval.start == two[1].interval.start
    assert len(one) == 1
