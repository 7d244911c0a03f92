"""News of fights with two sides, of strikes from abroad and of several raids: who died, where and on which day."""

import pytest

from reconciler import annotate
from reconciler.concepts.article import Article
from tests.reconciler.extraction.reports.world_news import Told, told


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "At least 16 rebels were killed in Kunduz on Monday. The army chief said the troops also suffered losses"
            " in the clash and three of them died.",
            [("09-02", {"killed": 19})],
            "the three are of the troops",
        ),
        (
            'Three guards were killed in a raid in Homs on Monday. Two men the ministry called "rebels" were also'
            " killed.",
            [("09-02", {"killed": 5})],
            "whatever they are called, they are two",
        ),
        (
            "The mayor was killed with his four bodyguards in Homs on Monday.",
            [("09-02", {"killed": 5})],
            "who was with him died as well",
        ),
        (
            "At least 12 people, including seven marines and five bandits, were killed in Patikul on Monday.\n\n"
            'An officer said on the side of the bandits "five were reported killed".',
            [("09-02", {"killed": 12})],
            "the five are told again",
        ),
        (
            "Nineteen villagers were burned and hacked to death in Beni on Monday.\n\nFourteen bodies were found.",
            [("09-02", {"killed": 19})],
            "all were hacked to death",
        ),
        (
            "Nine soldiers and about two dozen rebels were killed in Sulu on Monday.",
            [("09-02", {"killed": 9})],
            "the nine are sure",
        ),
        (
            "In Oru, a town that came under attacks by the rebels, a total of 42 people were killed on Monday.",
            [("09-02", {"killed": 42})],
            "those who attacked are none of the dead",
        ),
        (
            "Fourteen people died in a bar near Lagos on Sunday. The dead include nine men and five women, and a number"
            " of people were wounded.",
            [("09-01", {"killed": 14, "injured": 2})],
            "the dead are not wounded",
        ),
        (
            "The city council in Homs said five people were killed when shells hit a hall on September 1. The army,"
            " meanwhile, said that five of its soldiers were killed in the previous 24 hours.",
            [("09-01", {"killed": 5}), ("09-06", {"killed": 5})],
            "five and five are ten",
        ),
        (
            "Divers found six bodies on Tuesday and eight more on Wednesday in Oru.",
            [("09-03", {"killed": 14})],
            "those of the second day are others",
        ),
        (
            "A bomb hit Gao on Monday. The dead include two nurses and a nun.",
            [("09-02", {"killed": 3})],
            "where no whole is told, its parts are",
        ),
        (
            "A bomb in Pattani wounded two soldiers and two rangers on Monday.",
            [("09-02", {"injured": 4})],
            "rangers are people",
        ),
        (
            "The mayor was killed with four others in Homs on Monday.",
            [("09-02", {"killed": 5})],
            "the mayor is none of the others",
        ),
        (
            "The rebels killed district mayor Omar Wali, his guards, six clerks and four agents in Homs on Monday.",
            [("09-02", {"killed": 11})],
            "the mayor is none of those told behind him in the list",
        ),
        (
            "An army strike in Sudan killed eight people. Other fighting over the weekend killed 21 rebels in Nyala.",
            [("08-31", {"killed": 8}), ("08-31", {"killed": 21})],
            "other fighting is another event",
        ),
        (
            "In new attacks, gunmen abducted 46 people in Kaduna and Zamfara states. While 26 villagers in Kaduna"
            " were abducted on Monday, three"
            " people were killed and 20 others abducted on Wednesday in Zamfara.",
            [("09-02", {"captured": 46}), ("09-04", {"killed": 3, "captured": 20})],
            "the three dead are told with those abducted beside them",
        ),
    ],
)
def test_the_dead_of_each_side_are_counted(text: str, expected: list[Told], reason: str) -> None:
    assert told(text) == expected, reason


def test_dead_attackers_of_a_title_are_those_of_the_text() -> None:
    text = 'Rebels attacked posts in Homs early on Monday. "19 rebels were killed by the army," a statement said.'

    assert told(text, "19 rebels killed after rebels attack Homs") == [("09-02", {"killed": 19})]


def test_a_strike_that_another_country_flew_is_told_on_from_where_it_hit() -> None:
    text = (
        "A US drone strike on a house on Monday killed at least 14 rebels, officials said. Two drones fired at the"
        " house in Wana, an official based in Peshawar said.\n\nAt least 14 rebels were killed in this attack, he said."
    )
    reports = annotate(Article(text=text, published="2024-09-06")).reports

    assert [(report.places, report.totals["killed"].low) for report in reports] == [(("Wana",), 14)]


def test_a_strike_told_by_its_weekday_is_the_one_told_before() -> None:
    text = (
        "AMMAN, Jordan (AP) — An official says an army airstrike killed at least 17 people in the north of Syria.\n\n"
        "Bo Lind says that Friday's airstrike wounded six others after it struck a market in Idlib."
    )

    assert told(text) == [("09-06", {"killed": 17, "injured": 6})]


def test_three_strikes_harm_nobody_by_their_number() -> None:
    text = "A drone killed six rebels in Wana on Monday. All three strikes this year have been in or around Wana."

    assert told(text) == [("09-02", {"killed": 6})]


def test_whoever_says_so_from_elsewhere_is_not_among_the_dead() -> None:
    claims = annotate(
        Article(text="A bomb in Homs killed nine, an officer stationed in Hama said.", published="2024-09-06")
    ).claims

    assert [claim.text for claim in claims] == ["nine"]


def test_many_of_the_wounded_are_no_number() -> None:
    text = "A bomb in Homs killed 14. The toll may rise as many of the wounded are in critical condition."
    claims = annotate(Article(text=text, published="2024-09-06")).claims

    assert [claim.text for claim in claims] == ["14"]


def test_somebody_named_and_others_in_a_title_are_all_of_them() -> None:
    text = "The head of the village, Musa, and six others were kidnapped by bandits in Zamfara on Monday."

    assert told(text, "Bandits Kidnap Musa, Six Others") == [("09-02", {"captured": 7})]


def test_a_killing_of_last_week_is_not_of_the_sunday_told_before_it() -> None:
    text = (
        "Three monks were shot dead in Pattani on Monday. On Sunday a soldier was killed in Yala, and last week gunmen"
        " killed a teacher in Narathiwat."
    )
    reports = annotate(Article(text=text, published="2024-09-06")).reports

    assert [(report.places, report.totals["killed"].low) for report in reports] == [
        (("Pattani",), 3),
        (("Yala",), 1),
        (("Narathiwat",), 1),
    ]


@pytest.mark.parametrize(
    "behind",
    [
        "Police said four had been killed in a market fire in Kidal on Saturday.",
        "In Kidal on Saturday, four were killed by a flood.",
        "When a bus fell into a river on Saturday, four were killed.",
    ],
)
def test_as_many_dead_of_another_place_are_none_of_those_who_attacked(behind: str) -> None:
    text = f"Rebels attacked a post in Gao on Friday and four rebels died.\n\n{behind}"
    claims = annotate(Article(text=text, published="2024-05-06")).claims

    assert [claim.role for claim in claims if claim.outcome == "killed"] == ["attacker", "victim"]
