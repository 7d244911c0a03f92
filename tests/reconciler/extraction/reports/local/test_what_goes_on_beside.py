"""What local news tells beside a shooting of several: motions, vigils, trials and calls that date and count nothing."""

from tests.reconciler.extraction.reports.local_news import counts, lead


def test_the_dead_of_a_holiday_weekend_in_the_city_are_none_of_the_lead() -> None:
    text = (
        "Al Brown, 7, was shot dead in Salem on Saturday; a 26-year-old woman was also hit. Over the holiday weekend,"
        " 10 people were killed and 55 wounded in the city."
    )

    assert counts(lead(text)) == (1, 1)


def test_the_day_of_a_motion_is_no_other_event() -> None:
    text = (
        'A lawyer filed a motion over the March 9 shooting in Salem. "The state lacks evidence in the shooting," the'
        " motion dated Friday states. Three siblings died in the shooting. Two people were wounded."
    )

    assert counts(lead(text)) == (3, 2)


def test_a_vigil_to_cease_fire_is_no_fire() -> None:
    text = (
        "A boy shot ten times in Salem last Thursday night is doing better. He was hit in the chest.\n\nAt a cease fire"
        " vigil Sunday, his aunt said he can talk.\n\nHe was one of four people hit by gunfire."
    )

    assert counts(lead(text)) == (0, 4)


def test_the_day_of_opening_statements_is_no_day_of_the_murder() -> None:
    text = "Opening statements took place Thursday in the double murder of two cooks in Salem in March 2012."

    start = lead(text).interval.start
    assert start is not None
    assert (start.year, start.month) == (2012, 3)


def test_the_hour_by_which_the_wounded_were_taken_away_is_none_of_the_shooting() -> None:
    text = (
        "Gunfire at a fair in Salem wounded six people late Saturday night.\n\nAt least four had been taken to"
        " hospitals by shortly after midnight."
    )

    start = lead(text).interval.start
    assert start is not None
    assert start.day == 1


def test_calls_counted_since_a_day_date_nothing() -> None:
    text = (
        "A cook shot a burglar in the leg at his house in Salem.\n\nSince March 2 there have been 40 calls about"
        " burglars there, police said."
    )

    start = lead(text).interval.start
    assert start is not None
    assert start.month == 11


def test_the_towns_in_a_station_s_name_behind_a_headline_are_nobody() -> None:
    text = "A clerk of 22 was taken to a hospital in Salem on Sunday after a shooting, where he was pronounced dead."

    assert counts(
        lead(text, "Fatal shooting on 400 block of Virginia - KXTU-TV: Salem, Keizer, OR, News & Sports")
    ) == (1, 0)
