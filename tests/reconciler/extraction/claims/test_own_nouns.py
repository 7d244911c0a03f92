"""A newsroom's own nouns for people."""

import re

import pytest

from reconciler import Article, annotate
from reconciler.extraction.claims.words.nouns import load_nouns, noun_of, package_nouns
from reconciler.extraction.claims.words.own_nouns import plural, with_own_nouns
from reconciler.extraction.tables import Tables

TEXT = "A park ranger and three lift operators were killed on Monday. Two soldiers were hurt."


def told(tables: Tables) -> list[tuple[str, str, str]]:
    claims = annotate(Article(text=TEXT, published="2024-03-05"), tables).claims
    return [(claim.text, claim.group, claim.role) for claim in claims]


def test_nouns_of_a_table_say_whom_a_figure_counts_and_the_others_stay() -> None:
    table = "noun,group\nranger,guard\nlift operator,civilian\n"

    assert told(Tables(nouns=with_own_nouns(table))) == [
        ("A park ranger", "guard", "victim"),
        ("three lift operators", "civilian", "victim"),
        ("Two soldiers", "army", "victim"),
    ]


def test_own_nouns_stand_before_those_of_the_package_and_change_no_other_reading() -> None:
    own = Tables(nouns=with_own_nouns("noun,group,role,plural\nsoldier,insurgent,attacker,soldiers\n"))

    assert told(own)[-1] == ("Two soldiers", "insurgent", "attacker")
    assert told(Tables())[-1] == ("Two soldiers", "army", "victim")


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("noun,group\nranger,wardens", "line 2 of the noun table gives noun 'ranger' and group 'wardens': give a noun"),
        ("noun,group\nranger,guard\n,guard", "line 3 of the noun table gives noun '' and group 'guard': give a noun"),
        ("noun,group,role\nranger,guard,hero", "line 2 of the noun table gives role 'hero': write victim or attacker"),
    ],
)
def test_a_line_that_is_no_noun_is_named_with_the_way_out(table: str, says: str) -> None:
    with pytest.raises(ValueError, match=re.escape(says)):
        with_own_nouns(table)


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        (
            "people singular victim diver bystander\n\ncivilian singular victim baker bystander",
            "rows 1 and 3 of the people nouns both hold 'bystander': leave it in one",
        ),
        (
            "# Whose they are.\npolice modifier - carabineros\narmy modifier - carabineros",
            "rows 2 and 3 of the people nouns both hold 'carabineros': leave it in one",
        ),
        ("- thing - cows\n- thing - cars cows", "rows 1 and 2 of the people nouns both hold 'cows': leave it in one"),
    ],
)
def test_a_noun_that_stands_twice_is_named_with_both_rows(rows: str, says: str) -> None:
    with pytest.raises(ValueError, match=re.escape(says)):
        load_nouns(rows.splitlines())


def test_a_word_may_be_a_noun_and_say_whose_the_people_are() -> None:
    nouns = load_nouns(["insurgent singular victim rebel", "@insurgent modifier - rebel"])

    assert (nouns.heads["rebel"].group, nouns.modifiers["rebel"]) == ("insurgent", "insurgent")


def test_a_lone_bystander_is_of_the_group_that_several_are() -> None:
    text = "A bystander was killed on Monday. Two bystanders were hurt."
    claims = annotate(Article(text=text, published="2024-03-05")).claims

    assert [claim.group for claim in claims] == ["people", "people"]


@pytest.mark.parametrize(
    ("noun", "several"),
    [
        ("ranger", "rangers"),
        ("fireman", "firemen"),
        ("deputy", "deputies"),
        ("coach", "coaches"),
        ("envoy", "envoys"),
        ("housewife", "housewives"),
        ("thief", "thieves"),
        ("son-in-law", "sons-in-law"),
        ("bride-to-be", "brides-to-be"),
        ("passer-by", "passers-by"),
        ("member of parliament", "members of parliament"),
        ("attorney general", "attorneys general"),
        ("general", "generals"),
    ],
)
def test_plurals_are_made_by_rule(noun: str, several: str) -> None:
    assert plural(noun) == several


NO_PLURAL = {
    "deputy": "one is a legislator or a sheriff's, several are mostly police",
    "partner": "one lives with somebody, several are in business",
    "couple": "two couples are four people",
    "broadcaster": "broadcasters are stations",
    "private": "a plural by the ending of an adjective",
    "mate": "mates are friends",
    "human": "taken as an adjective, by its ending",
    "nationality": "several are no people",
    "surgeon general": "there is one",
    "aid official": "read by its two words",
    "house help": "does not change",
    "swat team": "several are told by their officers",
    "carabiniere": "the plural is Italian",
    "passerby": "the plural is irregular",
    "spokesperson": "the plural is told both ways",
}


def test_several_are_of_the_group_that_one_is() -> None:
    nouns = package_nouns()
    ones = {word: noun for word, noun in nouns.heads.items() if noun.number == "singular"}

    def kind(word: str) -> tuple[str, str] | None:
        noun = noun_of(word, nouns)
        return None if noun is None else (noun.group, noun.role)

    apart = {word for word in ones if kind(plural(word)) != kind(word)}

    assert apart == set(NO_PLURAL)
