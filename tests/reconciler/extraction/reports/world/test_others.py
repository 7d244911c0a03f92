"""What world news tells beside its lead: answers from the air, sites named again, parts of one sentence, alarm."""

from tests.reconciler.extraction.reports.anew import told

LEAD = "Gunmen killed 40 people at a mosque near the airport in Herat on Tuesday.\n\n"


def test_strikes_on_the_attackers_hours_after_an_attack_are_another_event() -> None:
    answered = told(LEAD + "Hours later, the air force struck vehicles in the area, killing 15 militants.")
    assert [dead for _, _, dead in answered] == [40, 15]


def test_attackers_killed_by_guards_stay_with_the_attack() -> None:
    (lead,) = told(LEAD + "Hours later, guards shot dead two of the attackers.")
    assert lead[0] == "event"


def test_the_airport_is_that_of_the_lead() -> None:
    assert told(LEAD + "Seven Afghans were crushed to death outside the airport last Thursday.")[1] == (
        "background",
        "Herat",
        7,
    )


def test_the_airport_of_another_town_is_not() -> None:
    assert told(LEAD + "Seven people were crushed to death at the airport of Kabul last Thursday.")[1][1] == "Kabul"


def test_figures_behind_where_are_parts_at_their_places() -> None:
    whole, first, second = told(
        "Two bombs struck Brussels on Tuesday, killing 31 people.\n\nOne went off at Zaventem airport, where 11 people"
        " died, and one on a train near Etterbeek, where 20 were killed."
    )
    assert (whole[2], first[1:], second[1:]) == (31, ("Zaventem", 11), ("Etterbeek", 20))


def test_alarm_at_a_wave_of_killings_opens_no_event() -> None:
    (lead,) = (
        each
        for each in told(
            "The rights office on Wednesday voiced alarm at a wave of killings of farmers in Mali.\n\n"
            "Gunmen killed 26 people in Mopti on Sunday."
        )
        if each[0] == "event"
    )
    assert lead == ("event", "Mopti", 26)


def test_a_year_behind_what_is_recalled_is_no_period_of_the_lead() -> None:
    lead, _ = told(
        "Two blasts killed 95 people on Wednesday in Kerman at a ceremony for Qasem Loru, who was killed in a drone"
        " strike in Baghdad in 2010."
    )
    assert lead == ("event", "Kerman", 95)


def test_those_who_had_died_when_something_happened_are_no_statistic() -> None:
    assert told(LEAD + "In all, 41 people had died when a train left the rails at Kuneru in January 2013.")[1][2] == 41


def test_the_mayor_of_a_town_and_his_guards_add_up() -> None:
    assert told("Men shot dead the mayor of the town of Fortul and two of her bodyguards on Tuesday.")[0][2] == 3


def test_the_west_of_the_capital_is_the_capital() -> None:
    other = "In a separate incident, a man was shot dead in the west of the capital."
    assert told("A bomb killed nine in Kabul on Tuesday.\n\n" + other)[1][1] == "Kabul"


def test_other_people_killed_at_another_town_are_of_another_event_in_the_same_paragraph() -> None:
    beside = told(LEAD.rstrip() + " Three clerks were shot dead in a bar in Zabul.")
    assert [dead for _, _, dead in beside] == [40, 3]


def test_those_who_died_on_the_way_to_another_town_are_of_the_lead() -> None:
    (lead,) = told(LEAD.rstrip() + " Three of the wounded died in a hospital in Zabul.")
    assert lead[0] == "event"
