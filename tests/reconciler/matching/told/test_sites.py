import pytest

from reconciler.matching.told.sites import sites_in

TOLD: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("A bomb went off at the bus station in Larch Hill.", ("bus station",)),
    ("Shots were fired in a parking lot behind a nightclub.", ("bar", "parking lot")),
    ("Two men died at a gas station.", ("petrol station",)),
    ("A grenade was thrown into a tea shop.", ("shop",)),
    ("A gang killed six people in Port-au-Prince on Tuesday.", ()),
    ("The mayor thanked the rescuers.", ()),
)


@pytest.mark.parametrize(("text", "sites"), TOLD)
def test_the_head_of_a_story_tells_what_kind_of_place_was_struck(text: str, sites: tuple[str, ...]) -> None:
    assert sites_in(text) == sites


def test_sites_are_read_in_the_head_alone() -> None:
    assert sites_in("The council met.\n" * 5 + "A market burned in May.") == ()
