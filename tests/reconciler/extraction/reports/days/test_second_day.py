"""The second day's story: what people did after an event has a day, and the event an earlier one."""

import pytest

from tests.reconciler.extraction.reports.first_day import day, reports_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Schools stayed closed on Thursday across Gao after gunmen killed nine teachers in a dormitory."
            " The attackers came on Tuesday night on motorbikes, the mayor said.",
            "2015-06-16",
        ),
        (
            "Volunteers handed out blankets on Wednesday in villages where a landslide buried 14 people."
            " The slope gave way on Tuesday morning, officials said.",
            "2015-06-16",
        ),
        (
            "Fears grew on Thursday for 30 miners trapped when a shaft collapsed near Mandalay."
            " The pit caved in on Tuesday; four bodies have been brought up.",
            "2015-06-16",
        ),
        (
            "The governor flew to Bida on Wednesday to meet families of 30 people who drowned when a boat sank."
            " The boat hit a log on Monday evening.",
            "2015-06-15",
        ),
        (
            "Flares started the fire in which seven people died at a club in Londrina, police said on Tuesday."
            " A seventh victim died of burns on Monday. Survivors of Sunday's disaster said one exit was locked.",
            "2015-06-14",
        ),
        (
            "Shops stayed shut in Gao on Wednesday in protest at the bombing two days earlier that killed nine people.",
            "2015-06-15",
        ),
        (
            "Two parties accused each other on Wednesday of starting the knife fight two days ago in Bida that left"
            " three dead.",
            "2015-06-16",
        ),
        (
            "The number of people without shelter after Monday's magnitude-5.9 quake near Gao has reached 12,000, the"
            " bureau said on Wednesday. Two people died.",
            "2015-06-15",
        ),
        (
            "Flags flew at half mast on Wednesday for eight people who died when fire swept a ward in Bida."
            " Smoke rose from the roof on Monday night. A ninth patient died of burns on Tuesday.",
            "2015-06-15",
        ),
        (
            "The hunt for miners buried by a landslide at Kilimli was suspended on Wednesday after another slide."
            " Earth poured over their huts on Monday night. Six bodies were found.",
            "2015-06-15",
        ),
        (
            "Workers brought up the bodies of eight miners on Thursday at Kilimli."
            " The men were overcome by gas on Tuesday.",
            "2015-06-16",
        ),
        (
            "A cook accused of poisoning four guests at a wedding in Jhansi in March was remanded in custody"
            " on Tuesday.",
            "2015-03-01",
        ),
        (
            "Market women in Mubi swept up glass on Wednesday and counted their dead."
            " A bomb tore through the grain market on Tuesday, killing 18.",
            "2015-06-16",
        ),
        (
            "Work began on Wednesday to clear a road cut by a mudslide in Huehuetenango."
            " The slide killed six people on Sunday.",
            "2015-06-14",
        ),
        (
            "Twelve fishermen killed when shells hit their boats off Gaza were laid in one grave on Thursday."
            " Wednesday's strike was the third on the port.",
            "2015-06-17",
        ),
        (
            "Slain bailiff had planned to retire in June\n\nFlags flew in Salem on Wednesday for the bailiff gunned"
            " down the day before.",
            "2015-06-16",
        ),
    ],
)
def test_what_people_did_after_an_event_does_not_date_it(text: str, expected: str) -> None:
    assert (day(text), len(reports_of(text))) == (expected, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Schools stayed closed on Tuesday in Gao after gunmen killed nine teachers in a dormitory.", "2015-06-16"),
        ("A bus travelling on Tuesday to Kabul plunged off a road where 12 people had died in May.", "2015-06-16"),
        ("Nine people died on Tuesday after their boat hit a log near Bida.", "2015-06-16"),
        (
            "A climber died and four were burned when lightning hit their tent on Tuesday, two weeks after a woman was"
            " killed on the same ridge.",
            "2015-06-16",
        ),
        (
            "Agents were sifting on Wednesday through the ashes of a church near Bida, burned on Tuesday, two weeks"
            " after fire levelled another in the district.",
            "2015-06-16",
        ),
        ("Gunmen on Tuesday shot dead nine men in a village where troops were ambushed.", "2015-06-16"),
        ("Two men were in court on Tuesday when gunmen shot them dead in Herat.", "2015-06-16"),
    ],
)
def test_a_day_that_nothing_else_contests_dates_the_event(text: str, expected: str) -> None:
    assert day(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A bomb hidden under a carpet exploded during Friday prayers in a mosque in Herat, killing eight people.",
        "Gunmen shot dead eight people after Friday prayers at a mosque in Herat.",
    ],
)
def test_prayers_are_held_on_their_day(text: str) -> None:
    assert day(text) == "2015-06-12"


def test_doctors_who_fight_for_the_wounded_fight_no_battle() -> None:
    text = "Doctors fought on Thursday to save 14 people hurt when a grenade was thrown into a bar in Bujumbura."

    assert reports_of(text)[0].type != "clash"
