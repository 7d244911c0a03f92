"""What reports on world news recall: other years, sums shared out among places, comparisons with a city's past."""

from reconciler import Article, annotate
from reconciler.concepts.report import Report

PUBLISHED = "2024-03-14"
"""A Thursday."""


def reports(text: str, title: str | None = None) -> tuple[Report, ...]:
    return annotate(Article(text=text, title=title, published=PUBLISHED)).reports


def test_the_deadliest_attack_in_the_city_since_is_in_the_lead_s_city() -> None:
    told = reports(
        "A bomber killed 17 people in Mogadishu on Wednesday.\n\nOn Tuesday a mine near Afgoye killed six.\n\n"
        "It was the deadliest attack in the city since May 2022, when two car bombs killed at least 21 people."
    )
    assert [(report.kind, report.places) for report in told] == [
        ("event", ("Mogadishu",)),
        ("background", ("Afgooye",)),
        ("background", ("Mogadishu",)),
    ]


def test_the_worst_of_another_year_is_no_part_of_the_lead() -> None:
    told = reports(
        "Gunmen killed 37 people at a hall in Kazan on Tuesday.\n\n"
        "The deadliest in the country's history was the siege of a school in Beslan in September 2004, in which more"
        " than 330 people were killed."
    )
    assert [(report.kind, report.totals["killed"].stated) for report in told] == [("event", 37), ("background", 330)]


def test_a_worst_season_of_years_ago_is_no_event_of_the_day() -> None:
    told = reports(
        "A fire killed 23 people in Concepcion on Tuesday.\n\n"
        "Chile's worst fire season on record was that of January 2017, when 11 people were killed."
    )
    assert [report.kind for report in told] == ["event", "context"]


def test_what_a_sum_is_shared_out_among_is_of_the_sum() -> None:
    told = reports(
        "At least 1,212 civilians were killed in the east of the country in the first quarter of the year, the UN"
        " said.\n\n"
        "Ituri was the worst affected province, with 540 deaths, followed by North Kivu with 388.\n\n"
        "In the gravest incident, fighters killed 34 people in Drodro on 16 February."
    )
    assert [(report.kind, report.primary) for report in told] == [("statistic", False), ("event", True)]


def test_a_barrage_that_is_compared_with_a_war_is_the_event() -> None:
    told = reports(
        "Air strikes on Tyre killed 92 people on Wednesday, in the heaviest barrage since the war of 2006.",
        title="Strikes kill 92",
    )
    assert [(report.kind, report.primary) for report in told] == [("event", True)]


def test_parts_of_a_toll_may_end_in_a_side_of_the_world() -> None:
    told = reports(
        "A strong earthquake shook western Nepal on Tuesday, killing at least 157 people.\n\n"
        "Of the dead, 105 were in Jajarkot and 52 in the neighbouring district of Rukum West, the ministry said.\n\n"
        "It was the deadliest since April 2015, when about 9,000 people were killed."
    )
    parts = [(report.places[0], report.totals["killed"].stated) for report in told if report.part_of == "r1"]
    assert parts == [("Jajarkot", 105), ("Rukum West", 52)]


def test_a_fire_outbreak_is_no_sickness() -> None:
    (report,) = reports('"The fire outbreak at the depot in Enugu on Tuesday killed nine people," he said.')
    assert report.type == "fire"


def test_what_a_barrage_answered_has_its_own_day_and_place() -> None:
    told = reports(
        "A bomb killed three people in Marawi on Wednesday.\n\n"
        "Police asked whether the bombing was revenge for an operation on Monday in which 11 members of a group were"
        " killed in Datu Hoffer, in Maguindanao del Sur province."
    )
    assert [(report.kind, report.totals["killed"].stated) for report in told] == [("event", 3), ("background", 11)]


def test_another_year_never_dates_a_lead_without_a_day() -> None:
    told = reports(
        "A car bomb exploded in a market in Azaz, killing seven people.\n\n"
        "In January 2021, five people died when a bomb went off in the same market."
    )
    assert [(report.kind, report.totals["killed"].stated) for report in told] == [("event", 7), ("background", 5)]
    assert told[1].places == told[0].places


def test_the_same_camp_is_the_one_told_of_before() -> None:
    told = reports(
        "Troops raided the refugee camp in Jenin on Monday, killing nine people.\n\n"
        "On Wednesday a gunman killed a soldier in Hebron.\n\n"
        "In April 2002, 52 people were killed in fighting in the same camp."
    )
    assert [report.places for report in told] == [("Jenin",), ("Hebron",), ("Jenin",)]


def test_an_attack_that_came_months_after_another_dates_that_by_its_month() -> None:
    told = reports(
        "Gunmen killed 15 police officers in Derbent on Wednesday.\n\n"
        "The attack came three months after 145 people were killed at a concert hall in Moscow."
    )
    assert [(report.kind, str(report.interval.start)[:10]) for report in told] == [
        ("event", "2024-03-13"),
        ("background", "2023-11-28"),
    ]


def test_the_deadliest_flood_since_another_is_a_flood() -> None:
    told = reports(
        "A flood killed 219 people in Paiporta on Tuesday.\n\n"
        "It was the deadliest since October 1973, when at least 300 people died in Granada.\n\n"
        "It was also the deadliest flood in Europe since July 2021, when 190 people died in Ahrweiler."
    )
    assert [report.type for report in told if report.kind == "background"][-1] == "flood"


def test_a_raid_of_a_season_ago_is_no_news_because_the_lead_is_one_too() -> None:
    told = reports(
        "Shells hit a market in Donetsk on Wednesday, killing 27 people.\n\n"
        "A missile strike on a street in Kostiantynivka, also in Donetsk, killed 17 people last September.",
        title="Donetsk market shelled, 27 dead",
    )
    assert [report.kind for report in told] == ["event", "background"]


def test_what_is_told_of_another_town_right_behind_has_its_day() -> None:
    told = reports(
        "Strikes killed 35 people at a base near Lviv on Sunday.\n\n"
        "On Monday, a shell hit a block in Kyiv, killing one person. In Donetsk, 23 people were killed by a missile."
    )
    assert [str(report.interval.start)[:10] for report in told] == ["2024-03-10", "2024-03-11", "2024-03-11"]


def test_a_count_over_a_month_and_the_dead_of_an_offensive_are_statistics() -> None:
    told = reports(
        "A blast at a mosque in Kabul killed 21 people on Tuesday.\n\nThe mission says that 250 people were killed or"
        " wounded in attacks in the capital in the month to March 10.\n\n"
        "More than 36,000 people have been killed in the offensive, according to the ministry."
    )
    assert [report.kind for report in told] == ["event", "statistic", "statistic"]


def test_floods_called_by_a_year_hold_no_part_of_today_s() -> None:
    told = reports(
        "Landslides killed 250 people in Wayanad, in Kerala, on Tuesday.\n\n"
        "The 2018 floods killed 483 people across the state.\n\n"
        "In Himachal Pradesh, two people died after cloudbursts in Mandi and Shimla on Wednesday."
    )
    assert [report.part_of for report in told] == [None, None, None]


def test_attacks_since_a_day_hold_those_of_the_days_after() -> None:
    told = reports(
        "Rebels have killed at least 41 people in attacks on villages around Beni since Friday.\n\n"
        "They attacked Masala on Friday night. Three more people were killed on Sunday in Keme."
    )
    assert [(report.places[0], report.part_of) for report in told] == [("Beni", None), ("Keme", "r1")]


def test_the_same_area_that_was_attacked_before_is_the_lead_s() -> None:
    told = reports(
        "A bomber killed at least 19 people in a classroom in Kabul on Wednesday.\n\n"
        "The same area has been attacked before. In May last year 85 people were killed when three bombs exploded near"
        " a school. In October 2020, an attack on another centre killed 24."
    )
    assert [(report.kind, report.places) for report in told] == [
        ("event", ("Kabul",)),
        ("background", ("Kabul",)),
        ("background", ("Kabul",)),
    ]


def test_what_happened_earlier_that_month_is_an_event_of_its_own() -> None:
    told = reports(
        "Nine pilgrims died in Mecca on Monday.\n\n"
        "In September 2015, a stampede in Mina killed some 2,300 people; earlier that month a crane collapsed at a"
        " mosque, killing 109.\n\n"
        "In October 2020 three people were killed with a knife in Nice. In the same month a teacher was beheaded in"
        " Paris."
    )
    assert [report.type for report in told][1:] == ["stampede", "collapse", "stabbing", "execution"]


def test_ages_between_two_lengths_are_no_stretch_that_is_counted_over() -> None:
    told = reports("Six people, four of them aged between 22 months and three years, were stabbed in Annecy on Monday.")
    assert [report.kind for report in told] == ["event"]


def test_the_city_s_market_is_the_lead_s_after_another_town() -> None:
    told = reports(
        "Gunmen killed three soldiers in Mogadishu on Monday.\n\nOn Sunday, a drone strike near Jilib killed a leader"
        " of the group.\n\nAt least ten people died in bombings at shops in the city's main market on March 5."
    )
    assert [report.places[0] for report in told] == ["Mogadishu", "Jilib", "Mogadishu"]


def test_a_land_laid_waste_weeks_ago_was_so_by_another_quake() -> None:
    told = reports(
        "A quake killed six people in Hatay on Monday, in a region laid waste two weeks ago by a massive quake that"
        " left around 45,000 people dead."
    )
    assert [report.totals["killed"].stated for report in told] == [6, 45000]


def test_the_attacker_on_saturday_is_of_saturday() -> None:
    told = reports(
        "Four people were stabbed at a church in Sydney on Monday, two days after a man with a knife killed six people"
        " in Newcastle.\n\nThe attacker on Saturday, a man of 40, was shot dead by police."
    )
    assert [str(report.interval.start)[:10] for report in told] == ["2024-03-11", "2024-03-09"]


def test_people_taken_by_rebels_a_week_ago_are_not_those_of_the_day() -> None:
    told = reports(
        "Gunmen attacked a school in Kuriga on Wednesday and seized 287 students.\n\n"
        "A week ago, many people were taken by rebels as they gathered wood at an attacked camp in Ngala."
    )
    assert [report.places[0] for report in told] == ["Kuriga", "Ngala"]
