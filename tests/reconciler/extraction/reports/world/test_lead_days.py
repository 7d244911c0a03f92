"""Days of leads on world news: of what is protested, of tolls that rise, of sieges, of series by their parts."""

import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("text", "days", "reason"),
    [
        (
            "The death toll from the quake that hit Oruland and Ila on Monday rose above 20,000 on Wednesday.",
            ("2015-06-15", "2015-06-16"),
            "a toll that rises above a number rises on another day",
        ),
        (
            "Lawyers marched on Wednesday to protest the murder of a judge on 12 June in Lima.",
            ("2015-06-12", "2015-06-13"),
            "the day of what is protested",
        ),
        (
            "The car bomb on 12 June that wrecked a hall in Lima had been planned since last March, police said.",
            ("2015-06-12", "2015-06-13"),
            "what is planned since a month did not happen then",
        ),
        (
            "At least 150 people were killed at Lima on June 9 and 10, according to the ambassador.",
            ("2015-06-09", "2015-06-11"),
            "two days told side by side",
        ),
        (
            "Nine people were killed at Lima on June 2 and buried on June 9, the ambassador said.",
            ("2015-06-02", "2015-06-03"),
            "no two days of one event",
        ),
        (
            "Sixty people died in the four-day siege of a mall in Nairobi, officials said. Gunmen opened fire in it on"
            " Sunday.",
            ("2015-06-14", "2015-06-18"),
            "the fourth day is that before the text, counted from the one told",
        ),
        (
            "At her uncle's funeral, on January 7, 2013, at least 56 people were crushed to death in Kerman.",
            ("2013-01-07", "2013-01-08"),
            "a day right before its figure, behind where it was",
        ),
        (
            "Rescuers were searching for the missing in Spain on Wednesday after floods that killed 158. Ninety people"
            " died in Valencia province, where rain fell for hours on Monday.",
            ("2015-06-15", "2015-06-16"),
            "the day of a part, not that of the search",
        ),
    ],
)
def test_the_lead_is_dated_by_its_own_day(text: str, days: tuple[str, str], reason: str) -> None:
    reports = annotate(Article(text=text, published="2015-06-18")).reports
    (lead,) = (each for each in reports if each.primary)
    assert lead.interval.start is not None
    assert lead.interval.end is not None
    assert (lead.interval.start.date().isoformat(), lead.interval.end.date().isoformat()) == days, reason
