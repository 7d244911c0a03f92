"""Which body a source without a name speaks for."""

import pytest

from reconciler.reconciliation.institutions import institution_in, ministry_of


@pytest.mark.parametrize(
    ("source", "ministry"),
    [
        ("the interior minister said", ("interior", "ministry")),
        ("the deputy health minister said", ("health", "ministry")),
        ("the minister of health said", ("health", "ministry")),
        ("the Greek interior minister said", ("greek", "interior", "ministry")),
        ("Chad's defence minister said", ("chad", "defence", "ministry")),
        ("the state health minister said", ("state", "health", "ministry")),
        ("the prime minister said", ()),
        ("the chief minister said", ()),
        ("the former interior minister said", ()),
        ("a minister said", ()),
    ],
)
def test_a_minister_without_a_name_speaks_for_the_ministry(source: str, ministry: tuple[str, ...]) -> None:
    assert ministry_of(source) == ministry


@pytest.mark.parametrize("source", ["the coastguard said", "a coast guard spokesman said"])
def test_the_coast_guard_is_one_body_in_one_word_or_two(source: str) -> None:
    assert institution_in(source) == "coast guard"
