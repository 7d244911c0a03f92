"""Shootings that local news tells beside another, and round-ups of a weekend."""

from tests.reconciler.extraction.reports.told_beside import days, read


def test_what_was_a_few_blocks_away_was_in_the_town_told_of() -> None:
    text = (
        "Ada Moor, 16, was shot dead in Salem on Saturday.\n\n"
        "Last September, a boy of 14 was shot and killed at a bus stop six blocks away."
    )
    assert [report.places for report in read(text, "2014-11-03").reports] == [("Salem",), ("Salem",)]


def test_a_city_that_a_suburb_is_called_by_is_not_where_it_was() -> None:
    text = "Nine people were shot dead in the Chicago suburb of Aurora on Friday."
    assert read(text, "2014-11-03").reports[0].places == ("Aurora",)


def test_headlines_between_items_tell_of_the_item_that_they_head() -> None:
    text = (
        "Two hurt in Eastside stabbing\n\nEL CENTRO — Two brothers were stabbed on Imperial Avenue late Saturday.\n\n"
        "Man killed in Calexico crash\n\nCALEXICO — A man of 52 died Sunday when his pickup rolled over.\n\n"
        "Teen held in Brawley shooting\n\nBRAWLEY — A boy was arrested Sunday for shooting a man on Friday."
    )
    reports = read(text, "2016-01-04").reports
    assert [(report.type, report.places[0]) for report in reports] == [
        ("stabbing", "El Centro"),
        ("crash", "Calexico"),
        ("shooting", "Brawley"),
    ]
    assert "killed" not in reports[0].totals


def test_one_more_shooting_of_another_day_in_local_news_was_in_the_same_town() -> None:
    text = (
        "A shooting at a car wash in Wichita left one person dead Sunday evening.\n\n"
        "On Friday, a woman of 19 was killed in a shooting at an apartment complex on South Meridian."
    )
    reports = read(text, "2019-05-13").reports
    assert [report.places for report in reports] == [("Wichita",), ("Wichita",)]
    assert days(reports) == ["2019-05-12", "2019-05-10"]


def test_one_more_homicide_of_the_year_does_not_date_the_lead() -> None:
    text = (
        "Two boys were charged Monday in the death of a man who was shot in his van in Racine on Sunday.\n\n"
        "It was the city's sixth homicide this year. On Oct. 1, a woman of 40 was beaten to death in her home."
    )
    reports = read(text, "2016-10-17").reports
    assert days(reports) == ["2016-10-16", "2016-10-01"]
    assert [report.places for report in reports] == [("Racine",), ("Racine",)]


def test_a_boy_shot_hours_later_in_another_street_is_no_victim_of_the_first_shooting() -> None:
    text = (
        "A gunman killed one man and wounded seven others at a cookout in Baltimore on Sunday.\n\n"
        "Hours later, a boy of 15 was shot in the leg in the 1900 block of North Collington Avenue."
    )
    reports = read(text, "2019-04-29").reports
    assert [report.totals["injured"].stated for report in reports] == [7, 1]
    assert days(reports) == ["2019-04-28", "2019-04-28"]


def test_a_victim_who_died_hours_later_is_of_the_first_shooting() -> None:
    text = "A gunman shot two men at a cookout in Baltimore on Sunday. Hours later, one of them died in a hospital."
    assert len(read(text, "2019-04-29").reports) == 1


WEEKEND = """CHICAGO -- Thirteen people were killed and 42 others wounded in shootings across the city over the weekend.

At 2:45 a.m. Monday, a man of 21 was shot dead while driving in the 100 block of East 70th Street.

On Friday about 11:30 p.m., four men were shot, one fatally, in the 4300 block of West Madison Street."""


def test_shootings_across_the_city_were_in_the_city_that_tells_of_them() -> None:
    reports = read(WEEKEND, "2016-06-20").reports
    assert [report.places for report in reports] == [("Chicago",)] * 3


def test_the_sum_of_a_weekend_counts_in_its_friday_night_and_small_hours_of_monday() -> None:
    total, *items = read(WEEKEND, "2016-06-20").reports
    assert [item.part_of for item in items] == [total.id] * 2
