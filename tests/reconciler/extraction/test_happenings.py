"""Tests of the table of happenings."""

import re

import pytest

from reconciler.extraction.happenings import DEEDS, NAMES, any_number, many, names, one, several
from reconciler.extraction.reports.vocabulary.types import type_of_word
from reconciler.extraction.reports.vocabulary.words import UNSURE


@pytest.mark.parametrize(
    ("noun", "plural"),
    [("attack", "attacks"), ("crash", "crashes"), ("tornado", "tornadoes"), ("inferno", "infernos")],
)
def test_a_happening_has_its_plural(noun: str, plural: str) -> None:
    assert several(noun) == plural


def test_no_noun_names_two_types() -> None:
    assert len(names()) == len(set(names()))


def test_a_noun_tells_its_type_in_both_numbers_unless_it_is_unsure() -> None:
    told = type_of_word()
    for kind in NAMES:
        for word in (form for name in names((kind,)) for form in (name, several(name))):
            assert told.get(word) == (None if word in UNSURE else kind), word


@pytest.mark.parametrize(
    ("pattern", "matches", "not_matches"),
    [
        (one(DEEDS), "ambush", "ambushes"),
        (many(), "earthquakes", "earthquake"),
        (any_number(DEEDS), "raids", "storms"),
        (one(DEEDS, besides="siege"), "siege", "sieges"),
    ],
)
def test_a_pattern_matches_the_nouns_of_its_kinds_and_number_alone(
    pattern: str, matches: str, not_matches: str
) -> None:
    assert re.fullmatch(pattern, matches)
    assert not re.fullmatch(pattern, not_matches)
