"""Violence among people who met for somebody killed before: the two are kept apart, each with its day."""

import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("text", "killed", "injured", "day", "reason"),
    [
        (
            "Two men were shot Saturday at a vigil for a teenager who was killed a week earlier.",
            None,
            2,
            "2022-08-13",
            "the men at the vigil, not the teenager",
        ),
        (
            "Gunfire erupted at a candlelight vigil Friday for a man who was killed on Monday, leaving three wounded.",
            None,
            3,
            "2022-08-12",
            "on the day of the vigil",
        ),
        (
            "A man drove into a crowd gathered Saturday to raise money for victims of a fire that killed ten people a"
            " week earlier, killing one and injuring 17.",
            1,
            17,
            "2022-08-13",
            "not those who died in the fire",
        ),
        (
            "Hundreds gathered Sunday at a vigil for a teenager who was shot to death on Friday.",
            1,
            None,
            "2022-08-12",
            "nobody but the teenager came to harm",
        ),
        (
            "Neighbors gathered Sunday to remember two nuns killed in an Aug. 6 crash that also injured a third.",
            2,
            1,
            "2022-08-06",
            "the third was hurt beside those remembered",
        ),
        (
            "Two men were shot Sunday at a vigil for a nun killed in an Aug. 6 shooting that wounded her sister.",
            None,
            2,
            "2022-08-14",
            "behind those shot at the vigil",
        ),
    ],
)
def test_what_struck_those_who_mourned_is_apart_from_what_they_mourned(
    text: str, killed: int | None, injured: int | None, day: str, reason: str
) -> None:
    (lead,) = (report for report in annotate(Article(text=text, published="2022-08-15")).reports if report.primary)
    told = {outcome: total.stated for outcome, total in lead.totals.items() if total.stated}

    assert (told.get("killed"), told.get("injured"), str(lead.interval.start)[:10]) == (killed, injured, day), reason
