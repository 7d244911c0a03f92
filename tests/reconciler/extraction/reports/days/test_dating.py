import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.reports.first_day import PUBLISHED, day


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Nine people were shot dead at a wake in the food court of a mall on Monday.",
            "2015-06-15",
            "a court where food is sold tries nobody",
        ),
        ("Nine people were shot dead at a vigil in Lima on Monday.", "2015-06-15", "what happened at a vigil"),
        ("Men broke open the jail in Lima on Monday and killed two guards.", "2015-06-15", "a door broken open"),
        ("The army restored security to Gao on Monday. Nine soldiers were killed.", "2015-06-15", "a town retaken"),
        (
            "Planes struck a hall where mourners had gathered in Sanaa on Monday, and 90 people were killed.",
            "2015-06-15",
            "those who had gathered were struck then",
        ),
        (
            "On Sunday, four people died in a fire in Kabul, and a blaze in Herat on Tuesday killed nine.",
            "2015-06-14",
            "a death in a fire is the fire's day",
        ),
        (
            "Four people died on Wednesday when a bus overturned in Kabul.",
            "2015-06-17",
            "a death told with its accident is its day",
        ),
        ("A dispute ended Tuesday when a man shot his neighbor dead.", "2015-06-16", "what a when-clause tells"),
        ("Six people drowned when a river burst its banks on Monday.", "2015-06-15", "waters burst on a day"),
        (
            "The mayor on Tuesday accused the army of hiding the dead of a crush in Lima on June 9 in which officials"
            " say 30 people died.",
            "2015-06-09",
            "the day of the event that the clause behind it tells at length",
        ),
        (
            "The mayor on Tuesday criticised the response to a blast in Lima on June 9 that killed 30.",
            "2015-06-09",
            "whoever criticises does it later",
        ),
        (
            "A grenade went off in Gao, one of the oldest towns of the north, on Tuesday night, police said.",
            "2015-06-16",
            "what a whole sentence asserts and closes with who says it",
        ),
        (
            "Armed men took nine divers from a lodge on an island off the town of Jolo in the far south on Tuesday,"
            " the army said.",
            "2015-06-16",
            "no word of a happening stands before it",
        ),
        (
            "Sixty gunmen marched into Basak on Sunday, occupied the old town hall and raised a flag, the army said.",
            "2015-06-14",
            "more is told between the day and who says it",
        ),
        ("Bombs killed six people in Lahore during services on Sunday.", "2015-06-14", "what broke into the services"),
        ("Gunmen killed a senior judge in his house in Lima on Tuesday.", "2015-06-16", "a judge who tries nobody"),
        (
            "A landslide buried houses near Naga on Sunday, the agency said. Nine people died.",
            "2015-06-14",
            "some houses, not all of them",
        ),
        (
            "A slope buried a hamlet near Naga on Sunday night, the agency said. Nine people died.",
            "2015-06-14",
            "houses are buried when it happens",
        ),
        (
            "A bus hit a toll booth in Lima early on Tuesday, injuring eight people.",
            "2015-06-16",
            "a toll booth tells no toll",
        ),
        (
            "A bus that took soldiers home on leave fell into a river near Gao on Wednesday, and 12 died.",
            "2015-06-17",
            "leave that soldiers are on",
        ),
    ],
)
def test_the_event_has_its_own_day(text: str, expected: str, reason: str) -> None:
    assert day(text) == expected, reason


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        (
            "Robbers halted a coach near Larch Hill on Tuesday morning, took two men off and shot them.",
            "2015-06-16 06:00",
        ),
        ("A van drove into a kiosk in Larch Hill on Wednesday, injuring eight.", "2015-06-17 00:00"),
    ],
)
def test_the_one_day_that_an_opening_prints_is_the_events_whatever_it_tells(text: str, starts: str) -> None:
    (report,) = annotate(Article(text=text, published=PUBLISHED)).reports

    assert (report.derived, f"{report.interval.start:%Y-%m-%d %H:%M}") == (False, starts)
