"""Those left of a number from which a few are taken off, and deaths told behind "with"."""

import pytest

from tests.reconciler.extraction.claims.telling import told

LEFT = {
    "All but two of the 62 nuns aboard were killed in Oru.": "killed 60 civilian",
    "The crash killed all but one of its 31 passengers.": "killed 30 people",
    "All but six of 40 passengers were hurt.": "injured 34 people",
    "All but two of the nuns died.": "",
    "One in five of the 40 nuns died.": "",
    "Two of the 62 nuns aboard were killed.": "killed 2 civilian",
}


@pytest.mark.parametrize(("text", "expected"), LEFT.items())
def test_all_but_a_few_of_a_number_are_the_rest_of_it(text: str, expected: str) -> None:
    assert told(text) == expected


BEHIND_WITH = {
    "Floods hit Oru, with 30 deaths and 77 injuries reported.": "killed 30 people; injured 77 people",
    "A clerk was found with two gunshot wounds.": "injured 1 people",
    "A pipe blew up; 21 nuns died and 71 were burned.": "killed 21 civilian; injured 71 civilian",
    "Nine nuns died and 71 huts were burned.": "killed 9 civilian",
    "The slide may have claimed the lives of up to 13 nuns.": "killed 0..13 civilian feared",
}


@pytest.mark.parametrize(("text", "expected"), BEHIND_WITH.items())
def test_deaths_and_burns_are_counted_beside_others(text: str, expected: str) -> None:
    assert told(text) == expected
