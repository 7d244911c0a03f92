from reconciler.concepts.figure import Bounds, Voices
from tests.building import Said, article
from tests.building_events import event_of, figure_of, standings


def test_two_voices_that_share_a_count_are_compatible_and_say_which() -> None:
    row = figure_of(
        event_of(
            article("a-1", Said("at least 14", by="Saeedi")),
            article("a-2", Said("20", by="deputy governor")),
        )
    )

    assert row.standing == "compatible"
    assert row.because == "14 or more (Saeedi) and 20 (deputy governor) share 20"
    assert (row.low, row.high) == (14, None)
    assert row.shared is not None
    assert (row.shared.low, row.shared.high) == (20, 20)
    assert row.independent == Voices(2, 2)


def test_two_voices_that_share_nothing_conflict() -> None:
    event = event_of(article("a-1", Said("37", by="the ministry")), article("a-2", Said("38", by="the governor")))

    assert figure_of(event).because == "37 (the ministry) and 38 (the governor) share nothing"
    assert event.disputed


def test_a_speakers_later_figure_replaces_the_earlier_one_and_says_so() -> None:
    event = event_of(
        article("a-1", Said("11", by="Omar Zwak"), published="2015-06-18"),
        article("a-2", Said("15", by="Zwak"), published="2015-06-19"),
    )

    assert standings(event) == {"a-1/c1": "superseded", "a-2/c1": "current"}
    assert figure_of(event).claims[0].because == "15 replaces the same speaker's 11 of the day before"
    assert not event.disputed


def test_what_is_only_denied_stands_beside_what_is_told_of_the_larger_group() -> None:
    event = event_of(
        article("a-1", Said("9", by="police"), Said("1", by="army", group="army", modality="denied", stance="denies"))
    )

    assert [(row.group, row.low, row.high) for row in event.figures] == [("people", 9, 9)]
    assert figure_of(event).shared == Bounds(9, 9)
    assert figure_of(event).because == "one voice: 9 (police)"
    assert [claim.group for claim in figure_of(event).claims] == ["people", "army"]


def test_what_is_only_denied_bounds_nothing_where_nothing_else_is_told() -> None:
    row = figure_of(event_of(article("a-1", Said("12", by="army", modality="denied", stance="denies"))))

    assert (row.low, row.high, row.shared, row.independent) == (None, None, None, Voices(0, 0))
    assert row.because == "nobody asserts it: 12 (army)"


def test_what_one_denies_and_another_asserts_keeps_its_row() -> None:
    event = event_of(
        article("a-1", Said("9", by="police"), Said("3", by="rebels", group="army")),
        article("a-2", Said("2", by="army", group="army", modality="denied", stance="denies")),
    )

    assert len(figure_of(event, group="army").claims) == 2
    assert figure_of(event, group="army").shared == Bounds(3, 3)


def test_one_partys_later_figure_never_replaces_the_others() -> None:
    event = event_of(
        article("a-1", Said("11", by="Omar Zwak", side="state"), published="2015-06-18"),
        article("a-2", Said("40", by="Zabihullah", attribution="party", side="insurgent"), published="2015-06-19"),
    )

    assert set(standings(event).values()) == {"current"}
    assert figure_of(event).standing == "conflict"


def test_some_of_the_injured_are_a_part_of_them_and_no_ceiling() -> None:
    alone = figure_of(
        event_of(article("a-1", Said("2", by="Zwak", outcome="injured", sentence="{} of the injured died."))), "injured"
    )

    assert (alone.low, alone.high, alone.shared) == (2, None, Bounds(2, None))
    assert [claim.counts for claim in alone.claims] == ["of a part"]


def test_some_of_the_injured_stand_beside_all_of_them() -> None:
    event = event_of(
        article("a-1", Said("32", by="Zwak", outcome="injured")),
        article("a-2", Said("2", by="the mayor", outcome="injured", sentence="{} of the injured died.")),
    )

    assert figure_of(event, "injured").because == "one voice: 32 (Zwak); of a part: 2 (the mayor)"
    assert (figure_of(event, "injured").low, figure_of(event, "injured").high) == (32, 32)


def test_a_toll_that_rose_after_some_died_in_hospital_replaces_its_speakers_older_one() -> None:
    risen = "The toll has risen to {} after two of the injured died in hospital."
    event = event_of(
        article("a-1", Said("at least 14", by="Omar Zwak"), published="2015-06-18"),
        article("a-2", Said("19", by="Zwak", sentence=risen), published="2015-06-20"),
    )

    assert standings(event) == {"a-1/c1": "superseded", "a-2/c1": "current"}
