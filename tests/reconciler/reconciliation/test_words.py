"""Words around a figure: tolls that moved, figures recalled, some of the people, several events."""

import msgspec
import pytest

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.reconciliation.movement import movement_of, recalled
from reconciler.reconciliation.told import Told, gather
from tests.building import Said, article
from tests.building_events import one_cluster


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
        ("Originally, reports said that {} died.", True),
        ("Initially police put the toll at {}.", True),
        ("Officials said earlier that {} died.", True),
        ("Earlier on Monday {} died, officials said.", False),
        ("Officials said that {} died earlier.", False),
        ("They fled from a village where {} died.", False),
        ("In an earlier attack {} died.", False),
        ("On Monday {} died.", False),
        ("The toll rose from {} to 15.", True),
        ("The toll from Sunday's crash rose from Monday's {} to 15.", True),
        ("The toll rose from 9 to {}.", False),
        ("Police raised the toll from nine to at least {}.", False),
        ("Two bodies were found, bringing the toll from the crash to {}.", False),
        ("It raised the toll from the blast in which {} died.", False),
        ("Police initially said 9 had died but later put the toll at {}.", False),
        ("Officials initially reported 9 dead before raising the toll to {}.", False),
        ("Earlier reports put the dead at 9, while the army now says {}.", False),
        ("At least {} died, not 9 as first reported.", False),
        ("In all {} were killed, more than initially reported.", False),
        ("Some {} were killed, it was initially reported.", True),
        ("Some {} were killed, officials said, before a minister raised the toll to 18.", True),
        ("Police put the dead at {} but later revised their figure to 18.", True),
        ("Some {} were killed before the army raised its flag over the fort.", False),
        ("Some {} were killed, and the bank raised the price of bread to 18.", False),
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
        ("A doctor said he had received {} bodies.", "4", "killed", True),
        ("The blast killed {} and six crew members.", "4", "killed", True),
        ("The blast killed {} and six were wounded.", "4", "killed", False),
        ("The blast killed {} and 6 more people were missing.", "4", "killed", False),
        ("The blast wounded {} and six guards.", "4", "injured", True),
        ("{} were shot and another was hurt as they fled.", "6", "injured", True),
        ("{} were shot, and another man was arrested.", "6", "injured", False),
        ("{} was hit in the arm, one in the back and the other in the leg.", "one", "casualties", True),
        ("One man was hit in the arm and {} was hit in the leg.", "one", "casualties", True),
        ("{} was hit in the arm; the other was struck in the leg.", "one", "casualties", True),
        ("{} was wounded and another was killed.", "one", "injured", False),
        ("{} was shot dead at a market.", "one", "casualties", False),
        ("{} were hit in the hand while another woman was hit in the leg.", "2", "injured", True),
        ("{} were hit outside the shop, and the man chased a fourth person down the road.", "3", "casualties", True),
        ("{} were hit outside the shop, and the man chased a fifth person down the road.", "3", "casualties", False),
        ("{} were wounded, and a fourth man was found dead.", "3", "injured", False),
        ("{} were struck in the back.", "both", "casualties", True),
        ("{} were flown to a hospital.", "3", "injured", True),
        (
            "{}, a girl of 12 and two men in their sixties, were driven to a clinic in a city hospital.",
            "3",
            "injured",
            True,
        ),
        ("Officers stopped a car carrying {} with wounds.", "2", "injured", True),
        ("The toll was 14, including {} who were badly hurt.", "2", "injured", True),
        ("{} had injuries that were not life-threatening.", "11", "injured", True),
        ("{} suffered life-threatening injuries.", "none", "injured", True),
        ("The fire left one man dead and {} with serious injuries.", "3", "injured", False),
        ("{} were hurt.", "none", "injured", False),
        ("Two years on, charges were filed in the killing of {}.", "2", "killed", True),
        ("Her {} had also been hit.", "2", "casualties", True),
        ("{} was hit in the leg. Another was hit in the arm.", "one", "casualties", True),
        ("{} was hit in the leg. Police are looking for another man.", "one", "casualties", False),
        ("He saw {} dead in the back seat in addition to the driver.", "2", "killed", True),
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
        ("It brought the city's homicide count to {}.", True),
        ("{} were killed in a shooting.", False),
        ("A funeral was held for {} killed in the shootings.", False),
        ("{} were killed in attacks on checkpoints.", False),
        ("{} were killed in two air strikes.", False),
        ("{} were killed, and a man was charged in two of the killings.", False),
    ],
)
def test_a_figure_over_several_events_is_told_from_one_of_a_single_event(sentence: str, expected: bool) -> None:
    assert told(sentence).sums_events == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("An unrelated shooting in the city killed {}.", True),
        ("{} were killed in an unconnected fire.", True),
        ("The blast killed {}, a day after a similar attack in the city.", False),
        ("{} were killed in the shooting.", False),
        ("Police said that the victims, {}, were unrelated.", False),
    ],
)
def test_a_figure_of_an_unrelated_event_is_told_as_such(sentence: str, expected: bool) -> None:
    assert told(sentence).of_another_event == expected


@pytest.mark.parametrize(
    ("sentence", "outcome", "expected"),
    [
        ("Officers found {} with gunshot wounds.", "injured", True),
        ("Crews found {} suffering from burns.", "injured", True),
        ("A fire sent {} to hospitals in the city.", "injured", True),
        ("All {} were taken to a hospital.", "injured", True),
        ("{} were wounded, two of them mortally.", "injured", True),
        ("{} were wounded.", "injured", False),
        ("{} were found dead.", "killed", False),
    ],
)
def test_people_found_with_wounds_may_be_told_dead_elsewhere(sentence: str, outcome: str, expected: bool) -> None:
    assert told(sentence, "6", outcome=outcome).may_hold_dead == expected


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
    assert not told("saw the " * 20_000 + "{} were killed.").counts_some
    assert not told("{}" + " with two of the" * 20_000 + ".", outcome="injured").may_hold_dead
    assert not told("in four big " * 20_000 + "{} were killed.").area.several
