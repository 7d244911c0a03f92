"""Words around a figure: tolls that moved, figures recalled, some of the people, several events."""

import msgspec
import pytest

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.reconciliation.movement import movement_of, recalled
from reconciler.reconciliation.told import Told, gather
from tests.building import Said, article, one_cluster


def told(sentence: str, number: str = "11", **said: object) -> Told:
    claim = msgspec.structs.replace(Said(number, sentence=sentence), **said)
    read = article("a-1", claim)
    matched = one_cluster([read])
    return gather(matched.clusters[0].reports, {"a-1": read}, matched.origins)[0]


@pytest.mark.parametrize(
    ("sentence", "movement"),
    [
        ("The death toll rose to {}.", "rose"),
        ("Two more died in hospital, bringing the death toll to {}.", "rose"),
        ("The number of dead has climbed to at least {}.", "rose"),
        ("Officials lowered the toll to {}.", "fell"),
        ("The ministry revised its count to {}.", "revised"),
        ("At least {} died.", None),
        ("The price of bread rose, and {} were hurt.", None),
        ("They were brought home; {} died.", None),
    ],
)
def test_a_figure_that_a_toll_moved_to_is_told_by_its_words(sentence: str, movement: str | None) -> None:
    assert movement_of(told(sentence)) == movement


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The toll rose to 15 from {}.", True),
        ("The toll was up from {} on Monday.", True),
        ("Officials initially reported {} dead.", True),
        ("Earlier reports put the dead at {}.", True),
        ("It was not {}, as first reported.", True),
        ("They fled from a village where {} died.", False),
        ("In an earlier attack {} died.", False),
        ("On Monday {} died.", False),
    ],
)
def test_a_figure_that_its_text_tells_as_an_old_one_is_recalled(sentence: str, expected: bool) -> None:
    assert recalled(told(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "number", "outcome", "expected"),
    [
        ("A policeman, {} died.", "a", "killed", True),
        ("Doctors said {} remain in hospital.", "4", "injured", True),
        ("{} were taken to a hospital.", "4", "injured", True),
        ("{} were hurt and taken to a hospital.", "4", "injured", False),
        ("{} were injured, all in stable condition.", "4", "injured", False),
        ("The blast killed six and wounded {} who were rushed to hospital.", "4", "injured", False),
        ("{} were pronounced dead at the scene.", "4", "killed", True),
        ("{} died.", "4", "killed", False),
        ("The coroner released the names of {}.", "4", "killed", True),
        ("He is accused of killing {}.", "4", "killed", True),
        ("Officers searched the house and found {} dead.", "4", "killed", True),
        ("The gunman killed {} and an unborn baby.", "4", "killed", True),
        ("{} of them were children.", "4", "killed", True),
        ("{} were shot and another was hurt as they fled.", "6", "injured", True),
        ("{} were shot, and another man was arrested.", "6", "injured", False),
    ],
)
def test_some_of_the_people_are_no_toll(sentence: str, number: str, outcome: str, expected: bool) -> None:
    assert told(sentence, number, outcome=outcome).counts_some == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Two separate shootings left {} dead.", True),
        ("{} were killed in a string of stabbings.", True),
        ("{} were hurt in city shootings since Friday.", True),
        ("{} were shot dead across the city since Friday.", True),
        ("{} were killed in a shooting.", False),
        ("A funeral was held for {} killed in the shootings.", False),
        ("{} were killed in attacks on checkpoints.", False),
        ("{} were killed in two air strikes.", False),
    ],
)
def test_a_figure_over_several_events_is_told_from_one_of_a_single_event(sentence: str, expected: bool) -> None:
    assert told(sentence).sums_events == expected


def test_two_others_are_counted_beside_those_told_before_them() -> None:
    read = article(
        "a-1", Said("a", outcome="injured", sentence="{} was hurt."), Said("2", outcome="injured", sentence="{} more.")
    )
    matched = one_cluster([read])
    lone = article("a-1", Said("2", outcome="injured", sentence="{} more."))

    several = gather(matched.clusters[0].reports, {"a-1": read}, matched.origins)
    assert not several[1].counts_some
    assert not gather(one_cluster([lone]).clusters[0].reports, {"a-1": lone}, ())[0].counts_some


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A boy was shot in a raid that hurt {}.", True),
        ("A boy was shot dead in a raid that hurt {}.", False),
        ("A boy was shot and killed in a raid that hurt {}.", False),
        ("A boy was killed in a raid that hurt {}.", False),
    ],
)
def test_others_are_some_of_the_hurt_where_somebody_was_hit_before_them(sentence: str, expected: bool) -> None:
    read = article("a-1", Said("4", outcome="injured", sentence=sentence))
    others = tuple(msgspec.structs.replace(one, text="4 other people") for one in read.annotation.claims)
    worded = AnnotatedArticle(read.article, msgspec.structs.replace(read.annotation, claims=others))
    matched = one_cluster([worded])

    (told_one,) = gather(matched.clusters[0].reports, {"a-1": worded}, matched.origins)
    assert told_one.counts_some == expected


def test_hostile_sentences_are_read_in_time_that_grows_with_them() -> None:
    assert movement_of(told("rose to " * 20_000 + "{}.")) == "rose"
    assert not told("{}" + " in two separate" * 20_000 + ".").sums_events
