"""Notes beside a figure: sums, attackers, parts above their whole, the same dead under two names."""

from tests.building import Said, article
from tests.building_events import event_of, figure_of


def says(kind: str, *rows: object) -> list[str]:
    return [note.says for row in rows for note in row.notes if note.kind == kind]  # type: ignore[attr-defined]


def test_parts_that_make_their_total_are_added_up() -> None:
    event = event_of(
        article(
            "a-1",
            Said("at least 11", group="state_force"),
            Said("4", group="army", part_of="c1"),
            Said("7", group="police", part_of="c1"),
        )
    )

    assert says("sum", figure_of(event, group="state_force")) == ["4 army + 7 police = 11"]


def test_parts_of_one_group_are_added_up_as_places() -> None:
    event = event_of(
        article("a-1", Said("at least 32"), Said("10", part_of="c1"), Said("16", part_of="c1"), Said("6", part_of="c1"))
    )

    assert says("sum", figure_of(event)) == ["10 + 16 + 6 = 32"]
    assert figure_of(event).standing == "single"


def test_a_part_is_told_as_one_and_widens_no_figure() -> None:
    row = figure_of(event_of(article("a-1", Said("15", "Zwak"), Said("4", "Zwak", part_of="c1"))))

    assert (row.low, row.high) == (15, 15)
    assert says("part", row) == ["4 (Zwak) counts a part of 15"]


def test_a_texts_lesser_figure_widens_no_figure_either() -> None:
    row = figure_of(event_of(article("a-1", Said("15", "Zwak"), Said("4", "Zwak"))))

    assert (row.low, row.high) == (15, 15)
    assert says("part", row) == ["4 (Zwak) counts a part, not the whole event"]


def test_parts_above_their_total_fail_to_make_it() -> None:
    event = event_of(article("a-1", Said("10"), Said("6", part_of="c1"), Said("7", part_of="c1")))

    assert says("sum_fails", figure_of(event)) == ["6 + 7 = 13, more than 10"]


def test_parts_below_their_total_leave_some_untold() -> None:
    event = event_of(article("a-1", Said("10"), Said("6", part_of="c1"), Said("3", part_of="c1")))

    assert says("sum", figure_of(event)) == ["6 + 3 = 9 of 10"]


def test_children_and_women_are_never_added_up() -> None:
    event = event_of(
        article("a-1", Said("10"), Said("6", group="child", part_of="c1"), Said("4", group="woman", part_of="c1"))
    )

    assert says("sum", *event.figures) == []


def test_a_part_above_its_whole_marks_both_rows_each_naming_the_other() -> None:
    event = event_of(article("a-1", Said("20", "Zwak")), article("a-2", Said("25", "the governor", group="police")))

    whole, part = figure_of(event), figure_of(event, group="police")
    assert (whole.standing, part.standing) == ("conflict", "conflict")
    reason = "25 police (the governor) cannot be among 20 people (Zwak): a part exceeds its whole"
    assert whole.because == part.because == reason


def test_known_attackers_make_up_the_difference_between_two_tolls() -> None:
    event = event_of(
        article("a-1", Said("6", "Zwak"), Said("1", "Zwak", role="attacker", group="insurgent")),
        article("a-2", Said("7", "the governor")),
    )

    assert not event.disputed
    assert says("attackers", figure_of(event)) == [
        "6 (Zwak) and 7 (the governor) may differ by the 1 attackers counted in one of them"
    ]


def test_an_attacker_who_died_by_his_own_hand_is_one() -> None:
    event = event_of(
        article("a-1", Said("6", "Zwak"), Said("a", role="attacker", sentence="Then {} shot himself.")),
        article("a-2", Said("7", "the governor")),
    )

    assert not event.disputed


def test_known_attackers_do_not_explain_any_other_difference() -> None:
    event = event_of(
        article("a-1", Said("6", "Zwak"), Said("1", "Zwak", role="attacker", group="insurgent")),
        article("a-2", Said("8", "the governor")),
    )

    assert event.disputed


def test_like_numbers_of_two_groups_from_opposed_sides_may_be_the_same_dead() -> None:
    event = event_of(
        article("a-1", Said("40", "the coalition", group="insurgent", side="foreign")),
        article("a-2", Said("40", "Haji Daud", group="civilian", attribution="witness")),
    )

    reason = "40 insurgent (the coalition) and 40 civilian (Haji Daud) may be the same dead: nothing is added up"
    assert says("one_group_or_two", *event.figures) == [reason, reason]
    assert not event.disputed


def test_two_groups_told_side_by_side_in_one_text_are_two() -> None:
    event = event_of(
        article("a-1", Said("40", "the coalition", group="insurgent", side="foreign"), Said("40", group="civilian")),
        article("a-2", Said("40", "Haji Daud", group="civilian", attribution="witness")),
    )

    assert says("one_group_or_two", *event.figures) == []


def test_unlike_numbers_and_open_bounds_do_not_make_one_group() -> None:
    event = event_of(
        article("a-1", Said("200", "the coalition", group="insurgent", side="foreign")),
        article("a-2", Said("at least 35", "Haji Daud", group="civilian", attribution="witness")),
    )

    assert says("one_group_or_two", *event.figures) == []


def test_a_later_higher_figure_of_another_voice_is_noted_and_replaces_nothing() -> None:
    event = event_of(
        article("a-1", Said("11", "Zwak")),
        article("a-2", Said("15", "the governor"), published="2015-06-19"),
    )

    assert says("later_higher", figure_of(event)) == ["15 (the governor) was told after 11 (Zwak)"]
    assert figure_of(event).standing == "conflict"
