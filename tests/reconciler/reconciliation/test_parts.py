"""Figures that count a part of the event, as their own text shows; and sums over several events."""

import msgspec
import pytest

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.claim import Outcome
from reconciler.concepts.group import Group
from tests.building import Said, article
from tests.building_events import event_of, figure_of
from tests.reconciler.reconciliation.pairs.pair import TODAY

TOTAL = article("b-1", Said("7", by="the governor"))


@pytest.mark.parametrize(
    ("said", "stands", "why"),
    [
        ((Said("7", "Zwak"), Said("4", "elders"), Said("3", "Saeedi")), "agree", "4 and 3 make up the 7 of their text"),
        ((Said("7", "Zwak"), Said("4", "elders"), Said("4", "Saeedi")), "conflict", "4 and 4 do not make up 7"),
        ((Said("7"), Said("4", "elders")), "agree", "what a source says of some stands beside the text's own total"),
        (
            (Said("7"), Said("4", "elders", sentence="Elders confirmed it but said that only {} had died.")),
            "conflict",
            "a source's figure that is set against the text's own",
        ),
        (
            (Said("7", "Zwak", group="man"), Said("2", "elders")),
            "single",
            "two people cannot be all where seven men died",
        ),
        (
            (Said("7", "Zwak", group="man"), Said("6", "elders")),
            "conflict",
            "six and seven are answers to one question",
        ),
    ],
)
def test_lesser_figures_of_a_text_beside_its_greatest_count_a_part(
    said: tuple[Said, ...], stands: str, why: str
) -> None:
    assert figure_of(event_of(article("a-1", *said), TOTAL)).standing == stands, why


def test_a_part_is_noted_and_stays_current() -> None:
    told = article("a-1", Said("7", "Zwak"), Said("4", "elders"), Said("3", "Saeedi"))
    row = figure_of(event_of(told, TOTAL))

    assert [claim.standing for claim in row.claims] == ["current"] * 4
    assert {note.says for note in row.notes if note.kind == "part"} == {
        "4 (elders) counts a part, not the whole event",
        "3 (Saeedi) counts a part, not the whole event",
    }


def summed(number: str, sentence: str, key: str) -> AnnotatedArticle:
    return article(key, Said(number, by=f"mayor of {key}", sentence=sentence))


@pytest.mark.parametrize(
    ("left", "right", "stands", "why"),
    [
        ("{} died in a pair of shootings.", "{} died in two shootings.", "conflict", "both sum up two"),
        ("{} died in three shootings.", "{} died in 17 shootings across the city.", "compatible", "they sum up others"),
        ("{} died in several shootings.", "{} died in three shootings.", "conflict", "one does not say how many"),
        ("{} died in a shooting.", "{} died in three shootings.", "single", "one voice counts the one event"),
        ("{} died in the shootings.", "{} died in the shooting.", "conflict", "the shootings are those of one rampage"),
    ],
)
def test_sums_over_several_events_are_held_against_sums_over_as_many(
    left: str, right: str, stands: str, why: str
) -> None:
    assert figure_of(event_of(summed("4", left, "a-1"), summed("9", right, "a-2"))).standing == stands, why


def test_sums_over_other_numbers_of_events_say_so() -> None:
    event = event_of(summed("4", "{} died in three shootings.", "a-1"), summed("9", "{} died in 17 shootings.", "a-2"))

    assert "one sums up 3 events, one 17" in figure_of(event).because


SIX_MEN = Said("6", group="man", outcome="injured", sentence="{} other men were wounded.")


def other_men(*beside: Said) -> AnnotatedArticle:
    """A text of six other men wounded, with what else it tells."""
    told = article("a-1", SIX_MEN, *beside)
    return _worded(told, "6 man", "6 other men")


def _worded(read: AnnotatedArticle, old: str, new: str) -> AnnotatedArticle:
    claims = tuple(
        msgspec.structs.replace(claim, text=claim.text.replace(old, new)) for claim in read.annotation.claims
    )
    return AnnotatedArticle(read.article, msgspec.structs.replace(read.annotation, claims=claims))


def test_six_other_men_are_all_the_others_where_nobody_else_is_told_of() -> None:
    event = event_of(other_men(), article("a-2", Said("7", by="Zwak", outcome="injured")))

    groups: tuple[Group, ...] = ("people", "man")
    for group in groups:
        row = figure_of(event, "injured", group)
        assert (row.standing, row.because) == ("conflict", "6 (Outlet of a-1) and 7 (Zwak) share nothing")


def test_six_other_men_are_some_where_a_woman_was_hurt_too() -> None:
    told = other_men(Said("a", group="woman", outcome="injured"))
    event = event_of(told, article("a-2", Said("7", by="Zwak", outcome="injured")))

    assert not event.disputed


def test_a_figure_said_again_counts_over_the_period_that_it_was_told_for() -> None:
    told = article("a-1", Said("9", "Zwak", covers=TODAY), Said("9", "Saeedi", restates="c1"))
    event = event_of(told, article("a-2", Said("4", by="the governor")))

    assert not event.disputed


@pytest.mark.parametrize(
    ("outcome", "stands", "why"),
    [
        ("killed", "conflict", "he is among the dead, not the wounded"),
        ("rescued", "compatible", "he may be counted in"),
    ],
)
def test_a_wounded_attacker_who_died_explains_no_difference_among_the_wounded(
    outcome: Outcome, stands: str, why: str
) -> None:
    attacker = Said("a", outcome="injured", role="attacker")
    fate = Said("a", outcome=outcome, role="attacker")
    left = article("a-1", Said("4", by="Zwak", outcome="injured"), attacker, fate)
    event = event_of(left, article("a-2", Said("3", by="Saeedi", outcome="injured")))

    assert figure_of(event, "injured").standing == stands, why
