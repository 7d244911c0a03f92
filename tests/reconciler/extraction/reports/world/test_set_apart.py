"""World news that sets one event apart from another, or keeps with it what became of its harmed."""

import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.reports.anew import told

LEAD = "Gunmen killed 40 people in Herat on Tuesday and wounded 60.\n\n"


def test_what_they_also_attacked_elsewhere_is_another_event() -> None:
    also = "They also attacked a police station in Kandahar at about the same time, killing one officer."
    assert told(LEAD + also)[1:] == [("event", "Kandahar", 1)]


def test_a_day_that_opens_a_sentence_with_a_deed_dates_the_deaths_behind() -> None:
    text = LEAD + "On Sunday a bus was machinegunned near Kunduz and three passengers died.\n\n"
    text += "In Kandahar, eight soldiers were killed last Friday when rebels ambushed a truck."
    assert [dead for _, _, dead in told(text)] == [40, 3, 8]


def test_a_figure_without_a_verb_is_of_its_own_day_and_place() -> None:
    text = (
        LEAD
        + "The ministry recalls that 71 soldiers died at Ghazni on 10 December 2014 and 89 at Kunduz on 9 May 2015."
    )
    assert told(text)[1:] == [("background", "Ghazni", 71), ("background", "Kunduz", 89)]


def test_figures_of_one_day_at_two_places_stay_together() -> None:
    text = LEAD + "The ministry recalls that 71 soldiers died at Ghazni and 89 at Kunduz on 9 May 2015."
    assert len(told(text)) == 2


def test_what_another_source_meanwhile_says_of_the_attack_is_no_other_event() -> None:
    rival = "Meanwhile, a paper quoted Bo Lind, a member of the council, as saying that the attack killed 35."
    assert len(told(LEAD + rival)) == 1
    assert len(told(LEAD + "Meanwhile, an attack killed 35.")) == 2


def test_an_arrest_with_bombs_is_no_bombing() -> None:
    assert len(told(LEAD + "Elsewhere in Herat, police arrested a trader with a rifle and several bombs.")) == 1


def test_the_dead_since_the_fighting_began_are_of_the_fight_that_is_told() -> None:
    text = (
        "Rebels stormed Herat on Friday, and the battle goes on.\n\nA doctor said 113 people had been killed since the"
    )
    assert told(text + " fighting began.") == [("event", "Herat", 113)]
    assert told(text.replace("stormed", "bombed") + " war began in 2015.") != [("event", "Herat", 113)]


def test_somebody_long_dead_is_none_of_the_dead() -> None:
    text = LEAD + "The agency said that Bo Lind, the leader of the rebels, had been dead for more than two years."
    assert [kind for kind, _, _ in told(text)] == ["event", "context"]


@pytest.mark.parametrize(
    "text",
    [
        "Nine rebels were killed and eight others detained in Kunduz on Friday.",
        "Nine rebels were killed, 14 wounded and eight more were arrested in an operation in Kunduz on Friday.",
        "Troops killed nine rebels and detained eight in Kunduz on Friday.",
    ],
)
def test_those_held_with_the_dead_told_before_were_held_then_and_there(text: str) -> None:
    [report] = annotate(Article(text=text, published="2024-05-09")).reports
    assert report.places == ("Kunduz",)
    assert str(report.interval.start)[:10] == "2024-05-03"


def test_an_arrest_for_a_killing_has_a_day_and_a_town_of_its_own() -> None:
    text = "Nine people were killed in Herat. Eight men were detained in Kunduz on Friday."
    assert [report.places for report in annotate(Article(text=text, published="2024-05-09")).reports] == [("Herat",)]


def test_some_of_the_wounded_are_no_event_of_their_own() -> None:
    assert len(told(LEAD + "Turkey flew 35 of the wounded to Ankara on Wednesday.")) == 1


def test_those_of_whom_it_is_the_anniversary_are_not_of_the_lead() -> None:
    text = (
        "Bombers killed 25 people in Herat on Tuesday, the eve of the anniversary of the massacre of 29 monks in Balkh."
    )
    lead, older = told(text)
    assert (lead[2], older[0], older[2]) == (25, "context", 29)


def test_hours_after_a_protest_others_died_than_in_the_attack_recalled() -> None:
    text = (
        LEAD
        + "A raid in Rask killed 11 officers in March.\n\nHours after the protest, a colonel was shot dead near Zabol."
    )
    assert [dead for _, _, dead in told(text)] == [40, 11, 1]


def test_two_sides_counted_at_one_place_are_one_part() -> None:
    text = (
        "At least 14 people were killed in three clashes over the weekend, the army said on Tuesday.\n\n"
        "In the worst of them, a patrol was ambushed near Kunduz; four soldiers and three rebels died. A soldier and"
        " two rebels were killed in Ghazni. Four more rebels fell in a clash at Herat."
    )
    assert [dead for _, _, dead in told(text)] == [14, 7, 3, 4]


def test_grave_cases_among_the_wounded_are_counted_once() -> None:
    text = (
        LEAD.replace(" and wounded 60", "") + "Ten were in critical condition among the 60 wounded, the governor said."
    )
    lead = next(each for each in annotate(Article(text=text, published="2015-06-18")).reports if each.primary)
    assert lead.totals["injured"].stated == 60


def test_two_doers_of_one_sentence_did_two_deeds() -> None:
    text = LEAD + "A boy killed ten people in Belgrade, and a man of 20 shot dead nine around Mladenovac."
    assert [dead for _, _, dead in told(text)][1:] == [10, 9]


def test_an_item_of_a_list_takes_nothing_from_another() -> None:
    items = (
        "KABUL: A bomb killed four civilians in Ghazni on Monday.",
        "BURGAS: A bomber killed six tourists in Burgas on Tuesday.",
        "MANILA: A ferry sank off Zanzibar on Tuesday and 63 people drowned.",
        "DAMASCUS: Gunmen killed 30 people in Homs on Monday. A bomb on Tuesday killed two senior officials.",
    )
    assert [dead for _, _, dead in told("\n\n".join(items))] == [4, 6, 63, 30, 2]


def test_a_title_that_counts_some_leaves_the_total_to_the_body() -> None:
    text = "Gunmen attacked a church in Derbent on Tuesday, killing a priest and at least 15 police officers."
    title = "Gunmen kill at least 15 police officers"
    (report,) = annotate(Article(text=text, title=title, published="2015-06-18")).reports
    assert report.totals["killed"].stated == 16


def test_a_year_behind_a_colon_is_history() -> None:
    text = LEAD + "It may be the country's worst disaster: in 1992, 263 people died in a blast near Zonguldak."
    assert told(text)[1][0] == "context"


def test_those_who_died_on_a_day_in_a_raid_died_in_that_raid() -> None:
    text = LEAD + "Two weeks earlier, on June 2, a pastor and five others were killed at a church in Kunduz.\n\n"
    assert [dead for _, _, dead in told(text + "Two French soldiers died last Friday in a raid.")] == [40, 6, 2]


def test_the_town_that_a_plane_took_off_for_is_not_where_it_fell() -> None:
    text = "A plane blew up on Tuesday shortly after taking off from Lima for Cusco, killing 107 people."
    assert told(text)[0][1] == "Lima"


def test_weeks_counted_to_a_day_that_is_named_are_that_day() -> None:
    text = LEAD + "Two weeks earlier, on May 31, nine people were killed at a church in Kunduz.\n\n"
    others = told(text + "Two soldiers died last Friday in a raid that freed two men seized in Ghazni on June 3.")
    assert [dead for _, _, dead in others] == [40, 9, 2]
