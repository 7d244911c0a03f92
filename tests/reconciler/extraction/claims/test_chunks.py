"""Chunks: the table of tags that a kind can begin with leaves none out."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler.extraction.claims.grammar.chunks import FAMILIES, FIRST, PATTERNS


@pytest.mark.parametrize("kind", PATTERNS)
@given(data=st.data())
def test_every_chunk_of_a_kind_begins_with_a_tag_that_the_table_names(kind: str, data: st.DataObject) -> None:
    pattern = re.compile(PATTERNS[kind])
    tags = data.draw(st.from_regex(pattern, alphabet=st.characters(codec="ascii")))
    assert {match.group()[0] for match in pattern.finditer(tags)} <= set(FIRST[kind])


@pytest.mark.parametrize("kind", PATTERNS)
@given(data=st.data())
def test_every_chunk_of_a_kind_begins_as_its_family_does(kind: str, data: st.DataObject) -> None:
    begins = next(re.compile(look) for family, look in FAMILIES.items() if kind in family)
    pattern = re.compile(PATTERNS[kind])
    tags = data.draw(st.from_regex(pattern, alphabet=st.characters(codec="ascii")))
    assert all(begins.match(tags, match.start()) for match in pattern.finditer(tags))


@pytest.mark.parametrize("kind", [kind for kind in PATTERNS if "o" in FIRST[kind]])
@given(data=st.data())
def test_a_chunk_that_begins_with_another_word_has_somebody_near_its_head(kind: str, data: st.DataObject) -> None:
    pattern = re.compile(f"(?=o)(?:{PATTERNS[kind]})")
    tags = data.draw(st.from_regex(rf"o{{1,3}}(?:{PATTERNS[kind]})", alphabet=st.characters(codec="ascii")))
    assert all(re.search("[PQMp']", match.group()[1:4]) for match in pattern.finditer(tags))


def test_the_families_hold_every_kind_once_in_order_of_precedence() -> None:
    assert "".join(FAMILIES) == "".join(PATTERNS)
