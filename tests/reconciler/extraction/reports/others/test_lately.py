"""What happened some days or months before the news, told behind it, is another event."""

from datetime import datetime

import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.reports.anew import told

PUBLISHED = "2011-05-28"


@pytest.mark.parametrize(
    ("lead", "day"),
    [("Gunmen killed nine farmers in Plateau on Friday.", 27), ("Gunmen kill nine farmers in Plateau.", 28)],
)
@pytest.mark.parametrize(
    "before",
    [
        "Last week, gunmen killed 12 people in a village.",
        "Last week a raid on a market killed 12.",
        "Last month, an attack in Bokkos killed at least 12.",
        "Two weeks ago a raid killed 12.",
        "Earlier this month, suspected bandits killed 12 people at a church.",
        "Three days ago a mine killed 12.",
    ],
)
@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_an_earlier_attack_gives_the_news_neither_its_toll_nor_its_day(
    lead: str, day: int, before: str, between: str
) -> None:
    read = annotate(Article(text=f"{lead}{between}{before}", published=PUBLISHED))
    main, other = read.reports

    assert (main.totals["killed"].stated, main.interval.start) == (9, datetime(2011, 5, day))
    assert other.kind in ("background", "context")
    assert other.totals["killed"].stated == 12


@pytest.mark.parametrize(
    "text",
    [
        "The death toll in a bus crash in Peru rose to 12. Last week, a bus fell into a ravine, killing nine at once.",
        "Police have charged a man with killing nine farmers. Last week, gunmen stormed a village, killing nine.",
    ],
)
def test_what_is_told_again_or_has_grown_since_is_one_event(text: str) -> None:
    assert len(annotate(Article(text=text, published=PUBLISHED)).reports) == 1


@pytest.mark.parametrize(
    ("before", "day", "month", "reason"),
    [
        ("Earlier this month, gunmen killed 12 people at a mill in Bokkos.", (5, 1), (5, 28), "any day up to now"),
        ("Early this month, gunmen killed 12 people at a mill in Bokkos.", (5, 1), (5, 11), "its first days"),
        ("Earlier last month, gunmen killed 12 people at a mill in Bokkos.", (4, 1), (5, 1), "any day of it"),
        (
            "Earlier this month, a guard turned his rifle on clerks in Bokkos, killing 12.",
            (5, 1),
            (5, 28),
            "a shooting",
        ),
        (
            "Last month, the Front claimed responsibility for a blast that killed 12 in Bokkos.",
            (4, 1),
            (5, 1),
            "claimed",
        ),
        ("Last month, the Front claimed a blast that killed 12 in Bokkos.", (4, 1), (5, 1), "claimed"),
    ],
)
def test_what_came_some_time_before_the_news_is_background_of_that_time(
    before: str, day: tuple[int, int], month: tuple[int, int], reason: str
) -> None:
    text = f"Gunmen killed nine farmers in Plateau on Friday.\n\n{before}"
    main, other = annotate(Article(text=text, published=PUBLISHED)).reports

    assert main.totals["killed"].stated == 9
    assert other.kind == "background", reason
    assert (other.interval.start, other.interval.end) == (datetime(2011, *day), datetime(2011, *month)), reason


def test_the_claim_of_the_blast_told_before_is_no_other_event() -> None:
    text = "A blast killed nine people in Oru last week.\n\nLast week, the Front claimed responsibility for the blast."
    (report,) = annotate(Article(text=text, published=PUBLISHED)).reports

    assert [row.stance for row in report.responsibility] == ["claims_responsibility"]


@pytest.mark.parametrize(
    ("text", "day", "reason"),
    [
        (
            "A bomb killed nine in Oru, police said Friday. It went off after the two sides held talks on Thursday.",
            27,
            "",
        ),
        (
            "A bomb killed nine in Oru, police said Friday. It went off after an attack on a post on Thursday.",
            26,
            "so it was",
        ),
    ],
)
def test_the_day_of_talks_that_came_before_is_not_the_day_of_the_blast(text: str, day: int, reason: str) -> None:
    (report,) = annotate(Article(text=text, published=PUBLISHED)).reports

    assert report.interval.start == datetime(2011, 5, day), reason


def test_a_toll_that_has_risen_since_is_of_no_known_day() -> None:
    text = "Gunmen killed nine farmers in Plateau on Friday.\n\nMeanwhile, the toll from a raid in Gao has risen to 80."
    main, other = annotate(Article(text=text, published=PUBLISHED)).reports

    assert main.interval.start == datetime(2011, 5, 27)
    assert other.interval.start is None


@pytest.mark.parametrize("town", ["Raiders seized Ghazni last week.", "Last week raiders seized Ghazni."])
def test_another_town_taken_some_time_before_is_another_event(town: str) -> None:
    text = f"Raiders seized Kunduz on Saturday, an aide said.\n\n{town}"
    main, other = annotate(Article(text=text, published=PUBLISHED)).reports

    assert (main.places, other.places, other.kind) == (("Kunduz",), ("Ghazni",), "background")


def test_those_who_fled_are_not_of_the_time_that_it_is_compared_with() -> None:
    text = (
        "Raiders seized Kunduz on Friday.\n\nThe mayor said hundreds of people have fled the town, and raiders may take"
        " Ghazni as they did last year."
    )
    (claim,) = annotate(Article(text=text, published=PUBLISHED)).claims

    assert (claim.outcome, claim.covers, claim.kind) == ("displaced", None, "event")


@pytest.mark.parametrize(
    ("text", "places", "reason"),
    [
        (
            "NAIROBI (Agency) - Raiders said they made a deadly attack on a base on Friday.\n\nPolice said a truck bomb"
            " hit a base in the town of Garissa, killing nine clerks.",
            [("Garissa",)],
            "only the second paragraph says where it was",
        ),
        (
            "NAIROBI (Agency) - A fire destroyed a market on Friday.\n\nIn Garissa, gunmen killed nine clerks.",
            [("Nairobi",), ("Garissa",)],
            "another kind of event",
        ),
    ],
)
def test_the_town_of_a_dateline_parts_no_attack_from_where_it_was(
    text: str, places: list[tuple[str, ...]], reason: str
) -> None:
    reports = annotate(Article(text=text, published=PUBLISHED)).reports

    assert [report.places for report in reports] == places, reason


def test_what_opens_with_an_earlier_week_elsewhere_is_not_the_event_that_officials_told_of() -> None:
    text = "A bomb killed nine in Ghazni, police said Friday.\n\nEarlier this week raiders made an attack near Kunduz."
    main, other = annotate(Article(text=text, published=PUBLISHED)).reports

    assert (main.places, other.places, other.kind) == (("Ghazni",), ("Kunduz",), "background")


@pytest.mark.parametrize(
    ("rest", "others", "reason"),
    [
        (
            "Earlier this month gunmen stormed an inn in Hama, killing 31 people.\n\nThe attack follows the killing of"
            " 27 people in Homs last week.",
            [("background", "Hama", 31), ("background", "Homs", 27)],
            "a month and a week",
        ),
        (
            "Last week three weavers were abducted and killed in Hama.\n\nLast Friday's attack on a mill in Homs killed"
            " 27 men.",
            [("background", "Hama", 3), ("background", "Homs", 27)],
            "a week and a day of it",
        ),
    ],
)
def test_the_dead_of_two_towns_in_times_that_meet_are_of_two_events(
    rest: str, others: list[tuple[str, str, int]], reason: str
) -> None:
    assert told("Rockets killed ten people in Idlib on Tuesday.\n\n" + rest)[1:] == others, reason


def test_one_picked_out_of_the_attacks_of_a_year_is_of_its_own_month() -> None:
    text = (
        "Rockets killed ten people in Idlib on Tuesday.\n\nThe group has carried out several attacks this year,"
        " including one in Hama in March that killed 31 people."
    )
    (other,) = (each for each in annotate(Article(text=text, published="2015-06-18")).reports if not each.primary)
    assert (other.kind, other.places[0], str(other.interval.start)[:7]) == ("background", "Hama", "2015-03")
