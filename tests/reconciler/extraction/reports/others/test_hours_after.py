"""Leads that tell of two happenings, the second by how long before the first it was."""

import pytest

from reconciler import Article, annotate

Told = tuple[str, bool, str, int | None]
"""Type, whether it is the lead, its first day, and how many died."""


@pytest.mark.parametrize(
    ("title", "text", "expected", "reason"),
    [
        (
            "Girls taken by gunmen in Nigeria",
            "BAUCHI, Nigeria — Gunmen stormed a girls' school in the north late Monday and abducted 90 students, hours"
            " after a bombing in the capital killed 75.\n\nIn Abuja, police said the blast ripped through a station.",
            [("kidnapping", True, "2015-06-15", None), ("bombing", False, "2015-06-15", 75)],
            "another kind of deed, in the capital, some hours before",
        ),
        (
            "Mosque bombing kills nine, a week after blast that killed 30",
            "A bomb killed nine people in Herat on Tuesday, a week after a blast that left 30 dead.",
            [("bombing", True, "2015-06-16", 9), ("explosion", False, "2015-06-09", 30)],
            "a blast that left dead, and a title that tells of both",
        ),
        (
            "",
            "A bomb killed nine people in Herat on Tuesday, less than a week after an assault in which 30 people died.",
            [("bombing", True, "2015-06-16", 9), ("attack", False, "2015-06-09", 30)],
            "in which others died",
        ),
        (
            "",
            "A bomb killed nine people in Herat on Tuesday, the day after the Taliban killed 30 soldiers.",
            [("bombing", True, "2015-06-16", 9), ("attack", False, "2015-06-15", 30)],
            "a deed by somebody named",
        ),
        (
            "Troops retake Rutba; Baghdad bombs kill 77",
            "Iraqi troops retook the town of Rutba on Wednesday, a day after bombings killed at least 77 people in"
            " Baghdad.",
            [("capture", True, "2015-06-17", None), ("bombing", False, "2015-06-16", 77)],
            "several without a number",
        ),
        (
            "Troops retake Rutba; Baghdad bombs kill 77",
            "Iraqi troops retook the town of Rutba on Wednesday, a day after three bombings killed at least 77 people"
            " in Baghdad.",
            [("capture", True, "2015-06-17", None), ("bombing", False, "2015-06-16", 77)],
            "another place, the day before",
        ),
        (
            None,
            "Nine clerks died in a bus crash near Machala on Monday, a day after a train collision killed four.",
            [("crash", True, "2015-06-15", 9), ("crash", False, "2015-06-14", 4)],
            "both are told for the first time, each with its dead",
        ),
        (
            None,
            "The toll from a bus crash near Machala rose to nine on Monday, a day after a crash killed four.",
            [("crash", True, "2015-06-14", 9)],
            "one crash, whose toll rose",
        ),
        (
            None,
            "Twenty-seven prisoners died of suffocation in a jail in Machala on Monday, hours after a riot there in"
            " which four others were killed, the prison service says.",
            [("other", True, "2015-06-15", 27), ("clash", False, "2015-06-15", 4)],
            "others died in the first of the two",
        ),
        (
            "Four shot in Gary",
            "Four people were shot at a party in Gary on Wednesday night.\n\nThe party shooting came less than a day"
            " after two teens were killed on Gary's west side.",
            [("shooting", True, "2015-06-17", None), ("shooting", False, "2015-06-16", 2)],
            "who was killed opens what is recalled",
        ),
        (
            "Third victim dies",
            "A third man has died in Gary, days after two gunmen killed two people at a party there, police said"
            " Wednesday.",
            [("shooting", True, "2015-06-17", 3)],
            "a death told with the event that it was of",
        ),
        (
            "Base attacked",
            "Militants attacked a base in Gao on Wednesday in revenge for an offensive in Kidal in which the army says"
            " 1,600 fighters have died. Nine soldiers were killed.",
            [("attack", True, "2015-06-17", 9)],
            "the dead of what an attack answers are not its own",
        ),
        (
            "Two soldiers killed",
            "Two soldiers were killed on Wednesday in Erzurum, Turkey, in clashes with rebels. Turkish jets hit rebel"
            " camps in northern Iraq on Wednesday, and 49 fighters died.",
            [("clash", True, "2015-06-17", 2), ("air_strike", False, "2015-06-17", 49)],
            "other arms in another country, on a day of their own",
        ),
        (
            "Hotel attack",
            "Gunmen killed nine people at a hotel in Nairobi on Tuesday.\n\nTwo men were arrested in connection with"
            " the attack on Wednesday in Eastleigh.",
            [("shooting", True, "2015-06-16", 9)],
            "the day of an arrest for what was told",
        ),
        (
            "Suspect held",
            "A man suspected of killing two Salem officers at a gate and wounding a third was captured early Wednesday"
            ".\n\nOfficers Jose Vega and Ada Reed were shot at 12:20 p.m. Tuesday.",
            [("shooting", True, "2015-06-16", 2)],
            "a capture far behind what the man is suspected of",
        ),
        (
            "Gunman kills 37 at Tunisian hotel; mosque bombed in Kuwait",
            "A gunman opened fire at a hotel in the Tunisian town of Sousse on Wednesday, killing 37 people, hours"
            " before a suicide bomber killed 27 at a mosque in Kuwait City.\n\nPolice shot him dead.",
            [("shooting", True, "2015-06-17", 38), ("bombing", False, "2015-06-17", 27)],
            "what came hours later, and back to the lead",
        ),
        (
            "Two bombs in two days",
            "A car bomb tore through a police station in Gao on Wednesday, killing three people, a day after a similar"
            " blast at another station across town that killed 14.",
            [("bombing", True, "2015-06-17", 3), ("explosion", False, "2015-06-16", 14)],
            "one like it in the same town, a day before",
        ),
        (
            "Bazaar bombed; consulate stormed",
            "PESHAWAR/KARACHI: A bomber killed 31 people at a bazaar in Hangu on Wednesday, hours after militants"
            " stormed"
            " a consulate in Karachi.\n\nIn Karachi, two policemen and two cooks were killed.",
            [("bombing", True, "2015-06-17", 31), ("raid", False, "2015-06-17", 4)],
            "what nobody is counted of yet, and its dead, who are no part of the other's",
        ),
        (
            "Search goes on in Palu",
            "Rescuers found two more bodies on Wednesday, two days after a quake killed 90 people in Palu.",
            [("earthquake", True, "2015-06-15", 92)],
            "a search told with what is searched",
        ),
    ],
)
def test_what_was_hours_or_days_before_the_lead_is_an_event_of_its_own(
    title: str, text: str, expected: list[Told], reason: str
) -> None:
    told = annotate(Article(title=title or None, text=text, published="2015-06-18")).reports
    found = [
        (each.type, each.primary, str(each.interval.start)[:10], dead.stated if dead else None)
        for each in told
        if each.kind in ("event", "background")
        for dead in [each.totals.get("killed")]
    ]
    assert found == expected, reason


@pytest.mark.parametrize(
    "text",
    [
        "A bomb killed nine people in Herat on Tuesday and four guards died in an ambush in Gao on Wednesday.",
        "A bomb killed nine people in Herat on Tuesday and another killed four guards in Gao on Wednesday.",
    ],
)
def test_two_things_that_one_sentence_joins_by_and_are_two_where_each_has_its_place_and_day(text: str) -> None:
    reports = annotate(Article(text=text, published="2015-06-18")).reports

    assert [(report.places, str(report.interval.start)[:10], report.totals["killed"].stated) for report in reports] == [
        (("Herat",), "2015-06-16", 9),
        (("Gao",), "2015-06-17", 4),
    ]
