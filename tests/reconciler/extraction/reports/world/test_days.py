"""Days of reports on world news: beside feasts, tolls, comparisons and other days."""

import pytest

from tests.reconciler.extraction.reports.first_day import day


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "At least 90 people died in a crush during Christmas festivities in Lagos on Sunday night.",
            "2015-06-14",
            "festivities are held about the feast, and the weekday is the day",
        ),
        (
            "The toll from the storm that hit Rakhine state on Sunday stood at 29 on Tuesday, officials said.",
            "2015-06-14",
            "a toll that stands at a number on another day",
        ),
        (
            "Nine people died in an air strike on a shelter in Zaria on Monday morning, the governor said.",
            "2015-06-15",
            "who died in a strike died on its day",
        ),
        (
            "On Tuesday, 32 people died as demonstrators set fire to a station in Zaria.",
            "2015-06-16",
            "deaths that came with what a crowd did",
        ),
        (
            "Tuesday was the deadliest day of the clashes, with at least 67 dead in Zaria alone.",
            "2015-06-16",
            "the day on which most died",
        ),
        (
            "A bomb exploded in Azaz, a town held by fighters, late on Monday, killing seven people.",
            "2015-06-15",
            "a town that is held by somebody is no arrest",
        ),
        (
            "Storm Otis killed 45 people in Acapulco. It came ashore early on Monday, smashing hotels. A cook was shot"
            " dead by looters on Tuesday.",
            "2015-06-15",
            "the day on which a storm came ashore",
        ),
        (
            "Gunmen assassinated a minister in Lima on Monday, eight days after taking office on June 7.",
            "2015-06-15",
            "the day on which somebody took office",
        ),
        (
            "Nine soldiers were killed near Zaria on Monday, in the deadliest attack since the coup of March.",
            "2015-06-15",
            "what a since compares with",
        ),
        (
            "In May last year four people, among them agents of the secret services, drowned in Lake Orumba.",
            "2014-05-01",
            "secret services bury nobody",
        ),
        (
            "The number of people killed by storm Ian in Lima passed 100 on Tuesday. Ian came ashore on June 8.",
            "2015-06-08",
            "the day on which a toll passed a number",
        ),
        (
            "Hundreds of inmates fled a prison in Lima after gangs stormed it overnight, killing five, officials said"
            " on Tuesday.",
            "2015-06-16",
            "a night told on an earlier day than the paper's",
        ),
        (
            "Gunmen killed six people in Muscat on Monday. Twenty-eight were wounded in the area, where hundreds had"
            " gathered for Ramadan.",
            "2015-06-15",
            "a feast that people had gathered for",
        ),
        (
            "A tanker explosion on a road in Rivers State last Friday claimed five lives.",
            "2015-06-12",
            "what claims lives says nothing",
        ),
        (
            "Nine people were killed in a crash near Varzeqan on Sunday. Rescuers reached the wreck on Monday morning.",
            "2015-06-14",
            "a wreck that was reached",
        ),
        (
            "On Monday, more than 80 people, most of them guards, were martyred in a mosque in Zaria.",
            "2015-06-15",
            "a day right before a figure, with no word of the deed near",
        ),
    ],
)
def test_the_day_of_an_event_in_world_news(text: str, expected: str, reason: str) -> None:
    assert day(text) == expected, reason
