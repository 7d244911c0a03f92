import pytest

from reconciler import Article, annotate

PUBLISHED = "2016-05-18"
"""A Wednesday."""


@pytest.mark.parametrize(
    ("text", "days", "reason"),
    [
        (
            "The offensive, now in its fourth day, has killed 40 people in Sangin, officials said.",
            ("2016-05-15", "2016-05-19", "throughout"),
            "the day of the text is the fourth",
        ),
        (
            "Two shells killed nine people in Sangin on Tuesday as the war goes into its fourth day.",
            ("2016-05-17", "2016-05-18", "within"),
            "what lasts is the war",
        ),
        (
            "Fighting that began on Friday killed 12 people in Sangin. The clashes lasted three days.",
            ("2016-05-13", "2016-05-16", "throughout"),
            "from the day that it began",
        ),
        (
            "Rebels shelled a base near Sangin from Sunday night until midday on Monday, killing three officers.",
            ("2016-05-15", "2016-05-16", "throughout"),
            "from its beginning until its end",
        ),
        (
            "Troops ended the siege of Sangin on Monday after three days of heavy fighting.",
            ("2016-05-14", "2016-05-17", "throughout"),
            "up to the day that it ended",
        ),
        (
            "Heavy shelling over the past two days killed 14 civilians in Homs.",
            ("2016-05-16", "2016-05-18", "throughout"),
            "the days that the figure counts",
        ),
        (
            "Troops retook Sangin on Monday after several hours of fighting.",
            ("2016-05-16", "2016-05-17", "within"),
            "hours stay within their day",
        ),
        (
            "Troops stormed a hotel in Sangin on Monday, ending a 36-hour siege in which nine people died.",
            ("2016-05-14", "2016-05-17", "throughout"),
            "so many hours touch three days",
        ),
        (
            "Police on Monday ended a 16-hour siege of a hotel in Sangin in which nine people died.",
            ("2016-05-16", "2016-05-17", "within"),
            "less than a day",
        ),
        (
            "Four days of fighting in Sangin ended on Monday with nine dead.",
            ("2016-05-13", "2016-05-17", "throughout"),
            "up to the day that it ended",
        ),
        (
            "A bomb killed nine on Monday, the third day of a fair in Sangin.",
            ("2016-05-16", "2016-05-17", "within"),
            "the fair lasts, not the blast",
        ),
        (
            "A bomb killed nine in Sangin on Monday after 90 days of fighting.",
            ("2016-05-16", "2016-05-17", "within"),
            "what lasts longer than a month is a war",
        ),
    ],
)
def test_an_event_lasts_as_long_as_it_is_told_to(text: str, days: tuple[str, str, str], reason: str) -> None:
    (report,) = annotate(Article(text=text, published=PUBLISHED)).reports
    start, end = report.interval.start, report.interval.end

    assert start is not None
    assert end is not None
    assert (start.date().isoformat(), end.date().isoformat(), report.extent) == days, reason
