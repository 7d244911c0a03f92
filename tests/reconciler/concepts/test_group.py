"""Victim groups on their tree."""

from hypothesis import given
from hypothesis import strategies as st

from reconciler.concepts.group import GROUPS, PARENT, Group, ancestry, disjoint, lowest_common, nested

groups = st.sampled_from(GROUPS)


def test_every_group_hangs_under_people() -> None:
    assert set(PARENT) | {"people"} == set(GROUPS)
    assert all(ancestry(group)[-1] == "people" for group in GROUPS)


def test_soldiers_and_police_are_state_forces() -> None:
    assert lowest_common(["army", "police"]) == "state_force"


@given(groups, groups)
def test_the_common_node_holds_both_and_does_not_depend_on_their_order(left: Group, right: Group) -> None:
    common = lowest_common([left, right])

    assert common == lowest_common([right, left])
    assert common in ancestry(left)
    assert common in ancestry(right)


@given(groups, groups)
def test_groups_that_may_be_added_never_hold_one_another(left: Group, right: Group) -> None:
    assert not (disjoint(left, right) and nested(left, right))
    assert disjoint(left, right) == disjoint(right, left)


def test_children_are_never_added_to_men_and_women() -> None:
    assert not disjoint("child", "woman")
    assert not disjoint("child", "aid_worker")
    assert disjoint("civilian", "army")
