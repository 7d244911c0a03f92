"""Events told beside the lead: their own days, dead and places."""

from tests.reconciler.extraction.reports.told_beside import days, read

VILLAGES = """MAIDUGURI, Nigeria - Gunmen killed 48 people in attacks on three villages, residents said Wednesday.

The raids were near Chibok, where rebels seized 200 schoolgirls on April 14.

Late Monday, gunmen stormed Shawa, near Chibok, killing ten people.

Hours later they attacked a farm and shot at random; 20 people were killed.

On Tuesday night another 18 died in Kwada."""


def test_what_was_long_before_at_the_place_of_an_attack_is_background() -> None:
    reports = read(VILLAGES, "2014-05-22").reports
    recalled = next(report for report in reports if "captured" in report.totals)
    assert (recalled.kind, recalled.type, days((recalled,))) == ("background", "kidnapping", ["2014-04-14"])


def test_a_place_of_the_attack_that_another_attack_was_on_this_week_is_not_recalled() -> None:
    text = "A raid hit Gao, where gunmen killed ten people on Monday."
    assert [report.kind for report in read(text, "2014-05-22").reports] == ["event"]


def test_a_series_without_a_day_has_those_of_its_parts() -> None:
    reports = read(VILLAGES, "2014-05-22").reports
    (lead,) = (report for report in reports if report.primary)
    parts = tuple(report for report in reports if report.part_of == lead.id)
    assert days((lead,)) == ["2014-05-19"]
    assert [report.totals["killed"].stated for report in parts] == [10, 20, 18]


def test_villages_that_are_not_named_are_not_the_town_that_tells_of_them() -> None:
    (lead,) = (report for report in read(VILLAGES, "2014-05-22").reports if report.primary)
    assert "Maiduguri" not in lead.places


def test_the_dead_of_two_events_together_in_a_title_are_those_of_neither() -> None:
    text = (
        "A car bomb exploded in Mogadishu on Sunday, killing eight people, hours after fighters stormed a base.\n\n"
        "In the attack on the base, near Kismayo, six soldiers died.\n\n"
        "On July 12, 26 people died when gunmen stormed a hotel in Kismayo."
    )
    reports = read(text, "2019-08-26", title="Bomb in market, raid on base kill 14").reports
    assert [report.totals["killed"].stated for report in reports] == [8, 6, 26]
    assert days(reports) == ["2019-08-25", "2019-08-25", "2019-07-12"]
    assert [report.kind for report in reports] == ["event", "event", "background"]


def test_a_month_told_as_the_bloodiest_is_counted_and_is_no_event() -> None:
    text = (
        "June was the bloodiest month in Iraq in two years, with 282 people killed in attacks.\n\n"
        "On June 13, car bombs killed 72 people in Baghdad and Kirkuk.\n\n"
        "Two days later, two car bombs in Baghdad left 32 dead."
    )
    reports = read(text, "2012-07-08").reports
    assert [report.kind for report in reports] == ["statistic", "event", "event"]
    assert days(reports[1:]) == ["2012-06-13", "2012-06-15"]


def test_those_who_speak_for_another_city_do_not_place_what_they_tell() -> None:
    text = "Two boys died in Volos on Friday when a wall fell on them in a quake, Greek police in Athens said."
    assert read(text, "2014-11-03").reports[0].places == ("Volos",)


def test_a_ministry_that_speaks_abroad_tells_of_the_lead() -> None:
    text = (
        "Two bombers attacked a crowd in Kabul on Thursday, killing 60 people.\n\n"
        "In London, the ministry said two Britons were among the dead. Officials in Dubai said a plane had left.\n\n"
        "The World Health Organization said in Geneva that it had sent doctors."
    )
    reports = read(text, "2021-08-27").reports
    assert [report.places for report in reports] == [("Kabul",)]


def test_a_bomb_in_another_country_is_where_it_was() -> None:
    text = (
        "A bomb in Kabul killed 60 people on Thursday.\n\nIn London, a bomb killed two people on Friday, police said."
    )
    assert [report.places for report in read(text, "2021-08-28").reports] == [("Kabul",), ("London",)]


def test_the_worst_floods_since_a_year_are_not_those_of_that_year() -> None:
    text = "The worst floods in Pakistan since 1929 have killed 408 people near Nowshera, officials said Friday."
    assert [report.totals["killed"].stated for report in read(text, "2010-07-30").reports] == [408]


def test_the_worst_attack_since_one_that_killed_others_is_told_beside_it() -> None:
    text = "It was the worst attack in Gao since a bomb in 2009 that killed 40 people. Nine people died on Friday."
    reports = read(text, "2010-07-31").reports
    assert 40 not in [report.totals["killed"].stated for report in reports if report.kind == "event"]


def test_the_dead_of_an_epidemic_are_not_those_of_a_clash_over_it() -> None:
    text = (
        "Police fired live rounds in Monrovia on Wednesday at a crowd shut in because of Ebola, hurting four.\n\n"
        "The epidemic has killed 1,350 people in Guinea and Liberia."
    )
    (lead,) = (report for report in read(text, "2014-08-20").reports if report.primary)
    assert set(lead.totals) == {"injured"}


def test_a_title_that_rounds_one_of_two_groups_is_no_toll() -> None:
    text = "Bombers attacked a crowd in Kabul on Thursday. At least 60 Afghans and 13 U.S. troops were killed."
    (lead,) = read(text, "2021-08-27", title="Kabul attack: 13 US troops, scores of Afghans killed").reports
    assert lead.totals["killed"].stated == 73


def test_what_is_the_deadliest_since_a_world_war_is_no_war() -> None:
    text = "Attacks in Paris on Friday killed 127 people in the deadliest violence in France since World War II."
    (lead,) = read(text, "2015-11-14").reports
    assert (lead.kind, days((lead,))) == ("event", ["2015-11-13"])


def test_the_worst_storm_for_decades_is_told_of_a_day() -> None:
    text = (
        "The death toll from the worst typhoon to hit Japan for decades climbed to 70 on Tuesday.\n\n"
        "The typhoon struck Honshu on Saturday.\n\nIn Miyagi, 14 people died in one village."
    )
    (lead,) = (report for report in read(text, "2019-10-15").reports if report.primary)
    assert (lead.kind, lead.totals["killed"].stated, days((lead,))) == ("event", 70, ["2019-10-12"])


def test_attacks_recalled_in_one_city_were_in_that_city() -> None:
    text = (
        "Bombers stormed an airport in Istanbul on Tuesday, killing 41 people.\n\n"
        "It was the fourth big bombing in Turkey's largest city this year. On June 7, a car bomb killed 11."
    )
    reports = read(text, "2016-06-29").reports
    assert [(report.kind, report.places) for report in reports] == [
        ("event", ("Istanbul",)),
        ("background", ("Istanbul",)),
    ]


def test_a_string_of_attacks_last_week_is_not_the_attack_told_of() -> None:
    text = (
        "Gunmen attacked a college in Gujba early Sunday, killing 42 students.\n\n"
        "Last week, militants killed 30 people in a string of attacks across Borno."
    )
    reports = read(text, "2013-09-30").reports
    assert [report.totals["killed"].stated for report in reports] == [42, 30]


def test_a_week_of_violence_that_an_attack_came_after_has_dead_of_its_own() -> None:
    text = (
        "Police opened fire on miners at Marikana, killing 34.\n\n"
        "Thursday's shootings at Marikana came after a week of violence in which ten people had died."
    )
    (lead,) = (report for report in read(text, "2012-08-18").reports if report.primary)
    assert (lead.totals["killed"].stated, days((lead,))) == (34, ["2012-08-16"])


def test_a_second_bomb_two_hours_after_the_blast_has_dead_of_its_own() -> None:
    text = (
        "More than 230 people were killed when a truck bomb exploded in Mogadishu on Saturday.\n\n"
        "Two hours after the blast, a second bomb went off in the Medina district, killing two."
    )
    reports = read(text, "2017-10-15").reports
    assert [report.totals["killed"].low for report in reports] == [231, 2]
    assert days(reports) == ["2017-10-14", "2017-10-14"]


def test_the_town_that_a_spokesman_speaks_in_is_not_where_people_died() -> None:
    text = (
        "Lava from a volcano reached Goma on Saturday, destroying hundreds of homes.\n\n"
        "Nine people died in an accident as they fled, government spokesman Patrick Noor said in Kinshasa."
    )
    assert "Kinshasa" not in [place for report in read(text, "2021-05-23").reports for place in report.places]


def test_those_who_were_killed_in_a_town_are_placed_there_whoever_says_so() -> None:
    text = "Nine people were killed in Kinshasa on Saturday, an official said in a statement."
    assert [report.places for report in read(text, "2021-05-23").reports] == [("Kinshasa",)]


def test_grenades_that_hurt_people_on_a_day_were_thrown_then() -> None:
    text = "BAQUBA - Two grenades were thrown at a cafe, hurting six people on Sunday."
    assert days(read(text, "2007-05-08").reports) == ["2007-05-06"]
