"""Whose aides or kin died, is told beside them and is nobody more; words before a title part nobody from the verb."""

import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two aides to the senior cleric, Karim Daud, were assassinated in Najaf on Monday.", ["Two aides"]),
        ("Two bodyguards of the mayor, Omar Sadi, were killed on Monday.", ["Two bodyguards"]),
        ("Three sons of the general, Omar Sadi, died in the blast.", ["Three sons"]),
        ("A brother of Omar Sadi, the spokesman for the governor, was killed on Thursday.", ["A brother"]),
        ("A member of the council, Omar Sadi, was killed on Monday.", ["A member"]),
        ("Gunmen killed prominent lawyer Ada Moor in Quetta on Monday.", ["prominent lawyer Ada Moor"]),
        (
            "A bomb killed senior commander Omar Sadi and three bodyguards.",
            ["senior commander Omar Sadi", "three bodyguards"],
        ),
        ("The army denied any soldiers were killed.", []),
        ("On the coast, between the port of Kidal and Gao, nine guards were killed.", ["nine guards"]),
        ("A blast killed the general's cousin Omar Sadi, a former spy chief.", ["the general's cousin"]),
        ("A blast killed Ada Moor, a nurse and two guards.", ["Ada Moor", "a nurse", "two guards"]),
        ("Gunmen killed two guards of the country's deputy interior minister.", ["two guards"]),
        ("The chief of a band fighting to topple President Omar Sadi was killed.", ["The chief"]),
        ("A clerk whose plan it was to rob Omar Sadi was ambushed and shot.", []),
        ("The army will replace Colonel Omar Sadi, who was killed on Monday.", ["Colonel Omar Sadi"]),
        ("The army wants to replace Colonel Omar Sadi, who was killed on Monday.", ["Colonel Omar Sadi"]),
        ("Hundreds came to bury Omar Sadi, shot dead by police.", ["Omar Sadi"]),
        ("A ceremony to honor Omar Sadi killed on duty was held.", ["Omar Sadi"]),
        ("A man shoots Omar Sadi dead.", ["Omar Sadi"]),
        ("She called a guard screaming a nun was shot.", ["a nun"]),
    ],
)
def test_only_those_are_counted_whom_it_befell(text: str, expected: list[str]) -> None:
    assert [claim.text for claim in annotate(Article(text=text, published="2015-05-06")).claims] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The blast killed and wounded dozens of people in Mosul.",
        "Dozens were killed and wounded in Mosul.",
        "A shell killed or injured 40 villagers.",
    ],
)
def test_dead_and_wounded_in_one_number_are_casualties_alone(text: str) -> None:
    told = annotate(Article(text=text, published="2015-05-06"))

    assert [claim.outcome for claim in told.claims] == ["casualties"]
    assert [set(report.totals) for report in told.reports] == [{"casualties"}]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The governor of Taiz denies a protester was killed.", "denied"),
        ("The alliance dismisses accusations that its raids have killed 40 civilians.", "denied"),
        ("Officials denied reports that President Karim Daud was dead.", "denied"),
        ("The palace denied on Monday the death of the king's cousin.", "denied"),
        ("Officials denied the deaths of 12 soldiers in Homs.", "denied"),
        ("The front denied the killing of two clerks.", "asserted"),
        ("The army denied responsibility for the strike that killed 12 villagers.", "asserted"),
    ],
)
def test_what_is_denied_is_no_plain_claim(text: str, modality: str) -> None:
    assert [claim.modality for claim in annotate(Article(text=text, published="2015-05-06")).claims] == [modality]


@pytest.mark.parametrize(
    "text", ["Man arrested over three deaths in Leeds.", "Anger over three miners killed in Lota."]
)
def test_what_somebody_is_held_or_angry_over_is_no_more_than_that(text: str) -> None:
    (claim,) = annotate(Article(text=text, published="2015-05-06")).claims

    assert (claim.quantity.hedge, claim.quantity.stated) == ("exact", 3)


def test_those_whose_meeting_was_attacked_did_nothing() -> None:
    text = "An attack on a dinner of governors and wealthy farmers in Oru kills three guards."

    assert [claim.agent for claim in annotate(Article(text=text, published="2015-05-06")).claims] == [None]
