"""What world news answers, compares and counts from: other events of a sentence, sums since a day, rival tolls."""

from reconciler import Article, annotate
from reconciler.concepts.report import Report

PUBLISHED = "2024-03-14"
"""A Thursday."""


def reports(text: str) -> tuple[Report, ...]:
    return annotate(Article(text=text, published=PUBLISHED)).reports


def dead(text: str) -> list[tuple[str, int | None]]:
    """Kind and dead of each report."""
    tolls = ((report.kind, report.totals.get("killed")) for report in reports(text))
    return [(kind, toll.stated if toll is not None else None) for kind, toll in tolls]


def test_what_a_strike_answered_is_an_event_of_its_own() -> None:
    assert dead(
        "A drone strike on a car in Baghdad killed four guards on Wednesday, in answer to an attack that killed three"
        " soldiers at a base in Jordan on 28 January."
    ) == [("event", 4), ("background", 3)]


def test_months_before_the_collapse_a_fire_was_another_event() -> None:
    told = reports(
        "On 24 April 2013 the Rana Plaza building in Savar collapsed and killed 1,134 workers.\n\n"
        "Five months before the collapse, a fire at a plant in Ashulia had killed 112."
    )
    assert [str(report.interval.start)[:7] for report in told if report.interval is not None][1:] == ["2012-11"]


def test_two_events_of_one_year_at_two_places_are_two() -> None:
    assert dead(
        "A car killed 35 people in Zhuhai on Monday.\n\n"
        "In 2014, 39 people died in an attack in Urumqi, and 31 were killed at a station in Kunming in March of that"
        " year."
    )[1:] == [("context", 39), ("background", 31)]


def test_a_toll_since_a_day_of_last_year_is_no_toll_of_the_strikes() -> None:
    told = dead(
        "At least 22 people were killed by air strikes on Tyre on Wednesday, bringing the toll since 8 October 2023 to"
        " 2,083 killed."
    )
    assert told[0] == ("event", 22)


def test_a_rival_s_higher_count_stands_beside_the_first_in_the_total() -> None:
    text = (
        "Fighters killed 200 people in an attack on Barsalogho on Saturday, an analyst said.\n\n"
        "A committee of relatives put the number of dead at 400."
    )
    total = reports(text)[0].totals["killed"]
    assert (total.low, total.high, total.stated) == (200, 400, None)


def test_in_the_capital_is_a_part_of_strikes_on_other_cities() -> None:
    text = (
        "Missiles hit Kyiv on Monday and rained on other Ukrainian cities, killing at least 41 people.\n\n"
        "Eleven were killed in Dnipropetrovsk region."
    )
    assert [report.part_of for report in reports(text)] == [None, "r1"]


def test_the_town_that_a_plane_left_for_is_not_where_it_fell() -> None:
    text = (
        "AHMEDABAD: A jet that took off from Ahmedabad for London fell on a college on Wednesday and killed 24 people."
    )
    assert [report.places for report in reports(text)] == [("Ahmedabad",)]


def test_protesters_who_storm_a_house_are_no_storm() -> None:
    text = (
        "NAIROBI (Reuters) - Police opened fire on demonstrators trying to storm Kenya's legislature on Tuesday,"
        " killing at least five people.\n\nIn Eldoret, a man was shot dead, a rights group said."
    )
    assert reports(text)[0].places == ("Nairobi",)


def test_the_other_side_s_dead_are_added_a_few_sentences_on() -> None:
    text = (
        "Five soldiers were killed and four wounded in a clash with rebels in Malaybalay on Tuesday, the army said.\n\n"
        "The troops were on patrol when they met them, a spokesman said.\n\nFour rebels also died in the fight."
    )
    assert dead(text)[0] == ("event", 9)


def test_on_the_same_day_as_the_raid_is_its_day_and_another_event() -> None:
    told = reports(
        "Jets bombed a consulate in Damascus on Monday, killing seven officers.\n\n"
        "On the same day as the consulate was hit, a strike killed four aid workers in Deir al-Balah, in Gaza."
    )
    assert [str(report.interval.start)[:10] for report in told if report.interval] == ["2024-03-11", "2024-03-11"]


def test_days_before_the_attacks_of_a_town_are_counted_from_them() -> None:
    told = reports(
        "A bomber struck a wedding in Gwoza on Tuesday, killing 18 people.\n\n"
        "In June 2018, blasts killed 31 people in Damboa.\n\n"
        "Two days before the Gwoza attack, a mine killed five soldiers near Banki."
    )
    assert [str(report.interval.start)[:10] for report in told if report.interval][-1] == "2024-03-10"


def test_a_blast_minutes_later_is_of_the_bombers_of_three_targets() -> None:
    told = reports(
        "Three bombers struck a wedding, a hospital and a funeral in Gwoza on Tuesday, killing 18 people.\n\n"
        "Minutes later, another blast near the hospital killed four.\n\nForty-two people were wounded."
    )
    assert {report.part_of for report in told} <= {None, "r1"}
