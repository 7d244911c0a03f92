import re

import pytest

from reconciler import Article, annotate
from reconciler.concepts.report import Responsibility
from reconciler.concepts.rule import Example, Rule
from reconciler.extraction.people import RULES as PEOPLE
from reconciler.extraction.people import named_people
from reconciler.extraction.reports.blame.responsibility import read_rows
from reconciler.extraction.reports.blame.table import RULES as RESPONSIBILITY

ROWS = [(rule, example) for rule in RESPONSIBILITY for example in rule.examples]
NAMES = [(rule, example) for rule in PEOPLE for example in rule.examples]
NOT_EXAMPLES = [(rule, text) for rule in (*RESPONSIBILITY, *PEOPLE) for text in rule.not_examples]


@pytest.mark.parametrize(("rule", "example"), [*ROWS, *NAMES], ids=lambda value: getattr(value, "text", ""))
def test_an_example_is_matched_by_its_rule_alone(rule: Rule, example: Example) -> None:
    assert re.search(rule.pattern, example.text)


@pytest.mark.parametrize(("rule", "text"), NOT_EXAMPLES)
def test_no_rule_reads_its_own_not_example(rule: Rule, text: str) -> None:
    assert not re.search(rule.pattern, text)


@pytest.mark.parametrize(("rule", "example"), ROWS, ids=lambda value: getattr(value, "text", ""))
def test_an_example_gives_its_stance_and_agent_among_all_rules(rule: Rule, example: Example) -> None:
    rows = list(read_rows([example.text]))
    assert f"{rows[0].stance} {', '.join(row.agent for row in rows)}" == example.means, rule.name
    assert len({row.stance for row in rows}) == 1, rule.name


@pytest.mark.parametrize(("rule", "example"), NAMES, ids=lambda value: getattr(value, "text", ""))
def test_an_example_gives_its_name_among_all_rules(rule: Rule, example: Example) -> None:
    assert named_people([example.text]) == (example.means,), rule.name


def test_whoever_may_have_shot_somebody_is_not_responsible() -> None:
    article = Article(
        title="One victim of knife attack may have been shot by police",
        text="Two men were killed in a knife attack in Leeds on Monday.",
        published="2015-06-18",
    )
    assert [report.responsibility for report in annotate(article).reports] == [()]


def test_a_band_is_blamed_and_denies_it_in_one_sentence() -> None:
    rows = read_rows(["The mayor blamed the Northern Front, whose spokesman denied any role."])

    assert [(row.stance, row.agent) for row in rows] == [("asserts", "Northern Front"), ("denies", "Northern Front")]


def test_rebels_whom_somebody_blames_need_no_name() -> None:
    text = "Nine people were killed in Kabul on Monday. Riverland blamed the rebels for the attack."
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert report.responsibility == (Responsibility("rebels", "asserts", "Riverland"),)


def test_responsibility_is_a_row_and_no_part_of_the_label() -> None:
    text = "Nine soldiers were killed in Kabul on Monday. The Northern Front claimed responsibility for the attack."
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert report.responsibility == (Responsibility("Northern Front", "claims_responsibility", "Northern Front"),)
    assert "Front" not in report.label


def test_victims_are_named_on_the_report_and_speakers_are_not() -> None:
    text = "Ada Brown, 34, was shot dead in Houston on Monday, Sheriff Carl Gray said."
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert report.people == ("Ada Brown",)


def test_a_claim_of_responsibility_that_goes_on_to_a_period_is_on_the_event() -> None:
    text = (
        "Nine soldiers were killed in Kabul on Monday. The Northern Front claimed responsibility, saying that it was"
        " revenge for an offensive that has killed 1,600 farmers since January."
    )
    event, period = annotate(Article(text=text, published="2015-06-18")).reports

    assert (event.kind, period.kind) == ("event", "statistic")
    assert [row.agent for row in event.responsibility] == ["Northern Front"]
    assert period.responsibility == ()


def test_nobody_is_responsible_for_an_outbreak() -> None:
    text = "Ebola has killed 49 people in North Kivu, the ministry said on Sunday. It is the tenth outbreak."
    (report,) = annotate(Article(text=text, published="2018-08-20")).reports

    assert (report.type, report.responsibility) == ("outbreak", ())


def test_whoever_claims_an_attack_in_the_sentence_after_it_claims_that_one() -> None:
    text = (
        "A plane crashed in Lagos on Monday, killing 90 people.\n\nOn the same day, a bomber killed nine people in"
        " Bauchi. A spokesman for the Northern Front said the group was responsible."
    )
    plane, bomb = annotate(Article(text=text, published="2015-06-18")).reports

    assert plane.responsibility == ()
    assert ("Northern Front", "claims_responsibility") in [(row.agent, row.stance) for row in bomb.responsibility]


def test_those_who_shot_an_attacker_are_not_responsible_for_the_attack() -> None:
    text = "Two bombers killed nine people in Kabul on Monday. A third attacker was shot dead by soldiers."
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert "soldiers" not in [row.agent for row in report.responsibility]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param("Neither the Front nor Sons of Dawn has claimed responsibility.", [], id="neither did"),
        pytest.param(
            "The army accused the Northern Front of the raid, but the group denied it.",
            ["asserts Northern Front by army", "denies Northern Front by Northern Front"],
            id="the group is the one accused",
        ),
        pytest.param("A group denied it.", [], id="nobody is named"),
        pytest.param(
            "Sons of Dawn, the Front's affiliate in Riverland, claimed responsibility.",
            ["claims_responsibility Sons of Dawn by Sons of Dawn"],
            id="whose affiliate it is, and where",
        ),
        pytest.param("It was not clear whether the raid was carried out by the Front.", [], id="nobody knows"),
        pytest.param(
            "Sons of Dawn, FRT's affiliate in Riverland, claimed responsibility.",
            ["claims_responsibility Sons of Dawn by Sons of Dawn"],
            id="of a band by its letters",
        ),
        pytest.param(
            "The mayor, Adam Noor, accused Riverland and its ally Northport of carrying out the attack.",
            ["asserts Riverland by Adam Noor", "asserts Northport by Adam Noor"],
            id="two are accused at once",
        ),
        pytest.param(
            "The blast was the work of Northern Front rebels, the interior minister said.",
            ["asserts Northern Front rebels by interior minister"],
            id="whoever says so may be told last",
        ),
        pytest.param("Fishermen pulled 33 people from the water.", [], id="rescuers are not responsible"),
        pytest.param("A bomb killed four people there.", [], id="a bomb is nobody"),
        pytest.param("“They've killed my sons,” she said.", [], id="nor are they in a contraction"),
        pytest.param("Police blamed al Noor.", ["asserts al Noor by Police"], id="an article of another tongue"),
        pytest.param(
            "THE ARMY OF THE NORTH (AON) TODAY CLAIMED RESPONSIBILITY.",
            ["claims_responsibility Army of the North by Army of the North"],
            id="in capitals, its letters behind it",
        ),
        pytest.param("THE FMLN DENIED ANY RESPONSIBILITY.", ["denies FMLN by FMLN"], id="a sentence in capitals"),
    ],
)
def test_who_is_responsible_is_told_with_who_says_so(text: str, rows: list[str]) -> None:
    told = "Nine people were killed in an attack in Northport on Monday. " + text
    (report,) = annotate(Article(text=told, published="2015-06-18")).reports

    assert sorted(f"{row.stance} {row.agent} by {row.by}" for row in report.responsibility) == sorted(rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("The Taliban on Friday condemned the blast in Herat, which killed three.", []),
        ("The Taliban on Friday denied involvement in the blast, which killed three.", ["denies Taliban"]),
        ("Rebels in the north, who killed three guards, fled.", ["asserts Rebels"]),
    ],
)
def test_whoever_condemns_or_denies_it_before_a_clause_of_harm_did_not_do_it(text: str, rows: list[str]) -> None:
    (report,) = annotate(Article(text=text, published="2015-06-20")).reports

    assert [f"{row.stance} {row.agent}" for row in report.responsibility] == rows


@pytest.mark.parametrize(
    ("doers", "agents"),
    [
        ("suspected al Noor militants", ["al Noor militants"]),
        ("the Northern Front", ["Northern Front"]),
        ("the NLA", ["NLA"]),
        ("the River Oru", []),
    ],
)
def test_whoever_stands_behind_by_did_it_and_no_river(doers: str, agents: list[str]) -> None:
    text = f"Nine people were killed in Northport on Monday by {doers}."
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert [row.agent for row in report.responsibility] == agents
