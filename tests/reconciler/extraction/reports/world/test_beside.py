"""What world news sets beside its lead: sums since a war began, entries of live pages, days of other years."""

from reconciler import Article, annotate
from reconciler.concepts.report import Report

PUBLISHED = "2024-03-14"
"""A Thursday."""


def reports(text: str, title: str | None = None) -> tuple[Report, ...]:
    return annotate(Article(text=text, title=title, published=PUBLISHED)).reports


def told(text: str) -> list[tuple[str, str | None, int | None]]:
    """Kind, day and dead of each report."""
    return [
        (
            report.kind,
            str(report.interval.start)[:10] if report.interval is not None else None,
            report.totals["killed"].stated if "killed" in report.totals else None,
        )
        for report in reports(text)
    ]


def test_all_who_were_killed_since_days_before_the_strike_are_a_statistic() -> None:
    assert told(
        "An air strike on a market in Khan Younis killed 15 people on Wednesday, doctors said.\n\n"
        "The health ministry says that 2,750 people have been killed in Gaza since March 5.\n\n"
        "In Haifa, a missile wounded three soldiers on Tuesday."
    ) == [("event", "2024-03-13", 15), ("statistic", "2024-03-05", 2750), ("background", "2024-03-12", None)]


def test_an_entry_with_a_headline_of_its_own_stands_at_the_town_below_it() -> None:
    text = (
        "09:12\nStrike on a clinic\nA strike on a clinic in Beirut killed nine people on Thursday, the ministry says."
        "\n\n10:05\nSoldiers killed in the east\nFour soldiers were killed in a raid in Baalbek, the army says."
        "\n\n11:40\nToll in Beirut\nTwo of the dead in Beirut were nurses, it says."
    )
    assert [report.places for report in reports(text)] == [("Beirut",), ("Baalbek",)]


def test_on_the_same_day_is_the_day_told_right_before() -> None:
    assert told(
        "Landslides killed 158 people in Wayanad on Tuesday.\n\n"
        "A slide killed 17 people at Puthumala on August 8, 2019. On the same day, 59 were killed in Kavalappara."
    ) == [("event", "2024-03-12", 158), ("background", "2019-08-08", 17), ("background", "2019-08-08", 59)]


def test_a_day_of_years_ago_is_none_of_an_event_that_only_its_telling_dates() -> None:
    assert told(
        "At least 40 pilgrims have died of the heat in Mecca, officials said on Wednesday.\n\n"
        "On September 11, 2015, a crane fell on the mosque and killed 111."
    )[1:] == [("context", "2015-09-11", 111)]


def test_the_day_of_years_ago_on_which_the_one_told_of_died_is_the_event_s() -> None:
    days = told(
        "The minister said on Wednesday that the murder of Bishop Oru Vale would be tried again.\n\n"
        "Bishop Oru Vale was murdered on 24 March 1980."
    )
    assert days == [("event", "1980-03-24", 1)]


def test_weeks_before_that_counts_in_the_year_told_last() -> None:
    assert told(
        "A stampede in Mecca killed nine people on Tuesday.\n\nIn 2015, a stampede in Mina killed 2,300 people.\n\n"
        "Weeks before that, on September 11, a crane fell on a mosque in Mecca and killed 111."
    )[-1] == ("background", "2015-09-11", 111)


def test_those_who_died_days_before_the_storm_died_then() -> None:
    assert told(
        "Floods killed 5,300 people in Derna after a storm struck on Tuesday.\n\n"
        "More than 2,900 people died two days before the storm in an earthquake in Marrakesh."
    )[-1] == ("background", "2024-03-10", 2900)


def test_a_province_that_recorded_deaths_is_a_part() -> None:
    text = (
        "Floods and landslides killed 193 people in Nepal on Tuesday.\n\nPokhara, home to a million people, recorded"
        " 56 deaths."
    )
    assert [report.part_of for report in reports(text)] == [None, "r1"]


def test_what_a_quake_followed_is_an_event_of_its_own() -> None:
    assert told(
        "An earthquake shook Herat on Wednesday, killing one person, as people still slept outdoors after quakes in"
        " October that killed more than 2,000."
    ) == [("event", "2024-03-13", 1), ("background", "2023-10-01", 2000)]


def test_how_somebody_named_had_died_is_no_harm_of_the_lead() -> None:
    assert told(
        "Two explosions killed 84 people in Kerman on Wednesday at a ceremony for the commander Qassem Soleimani, who"
        " was killed by a drone in Baghdad in January 2020."
    ) == [("event", "2024-03-13", 84), ("background", "2020-01-01", 1)]


def test_a_week_ago_turns_to_an_older_event() -> None:
    older = told(
        "A bomber killed 25 people in Quetta on Wednesday.\n\n"
        "Two guards were hurt by a grenade in Mastung the same day.\n\n"
        "A week ago, nine people died in a blast near a school in the same town."
    )[-1]
    assert (older[0], older[2]) == ("background", 9)


def test_whence_the_dead_came_is_no_part() -> None:
    text = (
        "More than 80 people drowned when a boat sank on the Kwa river near Mushie on Monday.\n\n"
        "At least 49 of the dead lived in Mushie and 31 lived in Bandundu."
    )
    assert len(reports(text)) == 1


def test_what_a_storm_did_on_its_way_is_part_of_it() -> None:
    text = (
        "A hurricane left a trail of ruin across Jamaica on Wednesday after killing at least 10 people.\n\n"
        "Three were killed in Grenada, where it struck Carriacou on Monday.\n\n"
        "In Jamaica, a woman was killed in Hanover when a tree fell on her house on Tuesday."
    )
    assert [report.part_of for report in reports(text)] == [None, "r1", "r1"]


def test_one_attack_of_a_past_year_is_no_statistic_and_a_year_s_sum_is() -> None:
    lead = "A bomb killed nine people in Herat on Wednesday.\n\n"
    assert told(lead + "In 1996, a gunman killed 35 people at Port Arthur in Tasmania.")[-1][0] == "context"
    assert told(lead + "In 1997, a jumbo crashed in Guam, killing 228 people.")[-1][0] == "context"
    assert told(lead + "In 2023, a total of 300 people were killed on the roads.")[-1][0] == "statistic"
    assert told(lead + "In 2022, attacks by bandits killed 900 people in Kaduna.")[-1][0] == "statistic"


def test_a_day_later_elsewhere_is_another_event_of_its_sentence() -> None:
    text = (
        "In May, nine pupils were shot dead at a school in Belgrade; a day later, a man killed eight people near"
        " Mladenovac."
    )
    assert [report.places for report in reports(text)] == [("Belgrade",), ("Mladenovac",)]


def test_died_there_and_others_in_another_province_are_two_parts() -> None:
    text = (
        "More than 300 people have been killed in floods in northern Afghanistan, the agency said on Wednesday.\n\n"
        "Baghlan was hit worst. At least 131 people died there, and 20 died in Takhar."
    )
    assert [report.places for report in reports(text) if report.part_of] == [("Baghlan",), ("Takhar",)]


def test_a_storm_s_dead_in_another_country_beyond_its_first_count_are_their_own() -> None:
    text = (
        "A cyclone killed at least 14 people on Reunion on Tuesday.\n\n"
        "After the island the storm crossed to Mozambique, where it killed 34 people in Cabo Delgado and Nampula."
    )
    assert [report.totals["killed"].stated for report in reports(text)] == [14, 34]
