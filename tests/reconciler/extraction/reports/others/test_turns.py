import pytest

from reconciler import Article, annotate
from reconciler.concepts.report import Report


def reports(text: str, title: str | None = None) -> tuple[Report, ...]:
    return annotate(Article(text=text, title=title, published="2015-06-18")).reports


def killed(text: str, title: str | None = None) -> list[tuple[str, int | None]]:
    """Of each report its kind and its dead."""
    return [
        (report.kind, report.totals["killed"].stated if "killed" in report.totals else None)
        for report in reports(text, title)
    ]


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A quake killed 900 people in Kathmandu on Tuesday.\n\nAcross the country 2,300 people were injured.",
            [("event", 900)],
            "more hurt than dead are no statistic",
        ),
        (
            "A quake killed 900 people in Kathmandu on Tuesday.\n\nThe toll was earlier put at 840.",
            [("event", 900)],
            "an earlier toll of the same event",
        ),
        (
            "A boat sank off Lampedusa on Tuesday, killing 90. In one of the worst wrecks in years, 55 were rescued.",
            [("event", 90)],
            "what is compared over years is not counted over them",
        ),
        (
            "A bomb killed 40 people in Herat on Tuesday.\n\nA second bomb attack took place in Turbat, at a"
            " school. Nine pupils were killed.",
            [("event", 40), ("event", 9)],
            "a second one, elsewhere, has the dead told behind it",
        ),
        (
            "A landslide killed 40 people in Leeds on Tuesday.\n\nRecently, nine people were killed in a landslide in"
            " the same valley.",
            [("event", 40), ("context", 9)],
            "those killed recently were killed in another",
        ),
        (
            "Bombs killed 40 people in two cities, officials said.\n\nOn Tuesday, a bomb killed 30 people in Herat.\n\n"
            "Hours earlier, a bomber killed ten in Kabul.\n\nSoldiers killed three militants in Ghazni on Wednesday.",
            [("event", 40), ("event", 30), ("event", 10), ("event", 3)],
            "those whom the series is blamed on die in another event",
        ),
        (
            "Gunmen killed two priests in Benue state on May 24.\n\nLast Monday, soldiers freed 90 people in Borno"
            " and killed four.",
            [("event", 2), ("event", 4)],
            "another day and another place",
        ),
        (
            "A blast killed 40 miners in Soma on Monday.\n\nIn Ankara, police fired tear gas on Tuesday. Five people"
            " were killed.",
            [("event", 40), ("event", 5)],
            "of the march that the sentence before told of",
        ),
        (
            "Gunmen attacked a post in Herat on Tuesday, killing 44 guards.\n\nIn Kabul, a bomber killed eight people"
            " on Tuesday.",
            [("event", 44), ("event", 8)],
            "somebody else in another town on that day",
        ),
        (
            "Floods killed 44 people in Herat on Tuesday.\n\nAn aftershock killed five people on Wednesday.",
            [("event", 44), ("event", 5)],
            "the earth quakes, and it rains",
        ),
        (
            "Gunmen killed 19 people in Bamako on Tuesday.\n\nTimeline\n\nMarch 2015: Gunmen held an inn in Gao; 13"
            " died.\n\nJanuary 2013: Rebels took 80 workers hostage in Kidal; 38 were killed.",
            [("event", 19), ("background", 13), ("background", 38)],
            "entries that open with their months",
        ),
        (
            "A bomb killed 40 people in Herat on Tuesday.\n\nIn May, a series of bombings in Kabul killed 90 people."
            "\n\nThe worst was on May 11, when a car bomb in Ghazni killed 64.\n\nHours after the Herat blast, gunmen"
            " killed three guards in Balkh.",
            [("event", 40), ("background", 90), ("background", 64), ("event", 3)],
            "a part of an earlier series is as early, and hours after the blast is the lead's day",
        ),
        (
            "A bomb killed 40 people in Herat on Tuesday.\n\nIn a separate attack, five were killed in Kabul.\n\n"
            "On May 11, bombings in Kabul killed 93.",
            [("event", 40), ("event", 5), ("background", 93)],
            "another attack is of the lead's day, and what is of another day is neither",
        ),
        (
            "Some 57 inmates died in a prison riot on Monday.\n\nIn May, 55 inmates died in attacks in Amazonas state.",
            [("event", 57), ("background", 55)],
            "who died in May died of something before it",
        ),
        (
            "A boat sank off Lampedusa on Tuesday, killing 90 people.\n\nOn Saturday, 13 men drowned off Tunis.",
            [("event", 90), ("background", 13)],
            "men who drown on another day",
        ),
        (
            "An air strike hit the town of Douma on Thursday. Nobody died.\n\nLast week, a strike there killed seven.",
            [("event", 0), ("background", 7)],
            "on a Thursday last week is over",
        ),
        (
            "Gunmen killed nine people at a prison in Kabul on Tuesday.\n\nIn another prison in the city, two died."
            "\n\nOfficials first said that 11 people had died.",
            [("event", 9), ("event", 2)],
            "a first count of the lead, far beyond what was told last",
        ),
        (
            "Four guards were killed in Kabul on Tuesday. It was the worst riot since 1992, when police killed 80.",
            [("event", 4), ("context", 80)],
            "the dead of the year that it is compared with",
        ),
    ],
)
def test_counts_stand_on_the_event_that_they_are_of(
    text: str, expected: list[tuple[str, int | None]], reason: str
) -> None:
    assert killed(text) == expected, reason


def test_counts_right_after_those_of_a_year_are_of_that_year() -> None:
    text = (
        "Nearly 11,000 civilians were hurt or killed in the war in 2014, the mission said.\n\nSome 3,400 people died."
    )

    (report,) = reports(text)

    assert (report.kind, report.totals["killed"].stated) == ("statistic", 3400)


def test_two_counts_of_one_sentence_that_add_up_to_a_total_told_before_are_its_parts() -> None:
    text = "Twelve people were killed in Kabul on Tuesday. Ten people died at the scene and two people died later."
    claims = annotate(Article(text=text, published="2015-06-18")).claims

    assert [claim.part_of for claim in claims] == [None, "c1", "c1"]


def test_a_round_title_adds_nothing_to_the_count_of_the_body() -> None:
    assert killed("A quake killed at least 98 people in Kathmandu on Tuesday.", "Quake toll nears 100") == [
        ("event", 98)
    ]


def test_what_an_attack_answers_dates_and_places_nothing() -> None:
    text = (
        "Gunmen killed nine people in Peshawar on Tuesday.\n\n"
        "The gunmen called the attack revenge for an offensive in Swat that began in April."
    )

    (report,) = reports(text)

    assert report.places == ("Peshawar",)


def test_people_who_are_taken_are_kidnapped_by_whatever_verb() -> None:
    (report,) = reports("Gunmen seized 40 girls from a school in Chibok on Tuesday.")

    assert report.type == "kidnapping"


def test_a_trial_is_not_where_the_attack_was() -> None:
    text = "Two men went on trial in Tunis over an attack that killed nine.\n\nNine died near Sousse on May 3."

    assert reports(text)[0].places[0] == "Sousse"


def test_hours_earlier_counts_from_the_event_told_right_before() -> None:
    text = (
        "Bombs killed 40 people in two cities, officials said on Wednesday.\n\nOn Monday, a bomb killed 30 people in"
        " Herat.\n\nHours earlier, a bomber killed ten in Kabul."
    )
    _, herat, kabul = reports(text)

    assert (kabul.interval, kabul.part_of, kabul.derived) == (herat.interval, "r1", True)


@pytest.mark.parametrize(
    "other",
    [
        "Separately, gunmen attacked a police post in Helmand.",
        "Also on Tuesday, gunmen attacked a police post in Helmand.",
        "On Monday, gunmen attacked a police post in Helmand.",
        "A roadside bomb hit a bus in Helmand on Wednesday.",
    ],
)
@pytest.mark.parametrize("count", ["Seven people were killed, officials said.", "The attack killed seven, he said."])
def test_the_first_count_behind_an_event_told_in_a_paragraph_before_is_that_events(other: str, count: str) -> None:
    text = f"A bomb killed nine people at a market in Kunduz on Tuesday, police said.\n\n{other}\n\n{count}"
    reports = annotate(Article(text=text, published="2015-06-18")).reports

    assert [(report.places, report.totals["killed"].stated) for report in reports] == [
        (("Kunduz",), 9),
        (("Helmand",), 7),
    ]


def test_as_many_dead_as_the_leads_are_told_of_the_lead_behind_another_event() -> None:
    text = (
        "A bomb killed nine people at a market in Kunduz on Tuesday, police said.\n\n"
        "Also on Tuesday, gunmen killed four soldiers in Helmand.\n\n"
        "President Omar Bo condemned the killing of nine innocent people."
    )

    assert [report.totals["killed"].stated for report in reports(text)] == [9, 4]
