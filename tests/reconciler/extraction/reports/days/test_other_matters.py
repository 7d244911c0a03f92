"""Days of what answers an event, or only came before it, date no event."""

import pytest

from reconciler import Article, annotate

LEAD = "A clerk was shot dead in Herat, police said.\n\n"


@pytest.mark.parametrize(
    ("text", "day", "reason"),
    [
        (LEAD + "The clerk had arrived in Turkey on 4 March.", 7, "an arrival in a country"),
        (LEAD + "Envoys spoke of a treaty that was signed on Tuesday.", 7, "a treaty"),
        ("Gunmen attacked a Friday mosque in Herat, killing nine, police said on Wednesday.", 6, "a kind of mosque"),
        (LEAD + "Guards were at the market on Tuesday.", 5, "what may well be its day"),
        (
            "Shops began strikes on Wednesday to protest the killing of Ada Moor on the evening of 4 March in Herat.",
            4,
            "the day of the killing, not of the strike",
        ),
        (
            "Pupils marched on Wednesday to mourn victims of an attack that killed nine in Herat on Monday.",
            4,
            "not the day of the march",
        ),
    ],
)
def test_what_only_answers_or_comes_before_dates_nothing(text: str, day: int, reason: str) -> None:
    (report, *_) = annotate(Article(text=text, published="2024-03-07")).reports

    assert report.interval.start is not None
    assert report.interval.start.day == day, reason
