"""The grammar: what a run of codes holds tells which patterns can match in it."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconciler.extraction.dates.recognise import UNKNOWN, grammar
from reconciler.extraction.dates.rules.rules import RULES

RUNS = st.text(st.sampled_from(sorted({*grammar().codes.values(), UNKNOWN})), max_size=12)


@given(RUNS)
def test_every_pattern_that_matches_finds_in_the_run_all_that_it_needs(run: str) -> None:
    matching = [index for index, pattern in enumerate(grammar().patterns) if pattern.search(run)]
    possible = list(grammar().possible(run))

    assert set(matching) <= set(possible)
    assert possible == sorted(possible)


@pytest.mark.parametrize("index", range(len(RULES)), ids=[rule.name for rule in RULES])
def test_a_match_begins_and_ends_with_words_that_the_outlines_tell(index: int) -> None:
    built = grammar()
    some_match = st.from_regex(re.compile(built.patterns[index].pattern), fullmatch=True)

    @settings(max_examples=10, database=None)
    @given(some_match)
    def each(run: str) -> None:
        assert run[0] in built.starts
        assert run[-1] in built.ends
        assert index in built.possible(run)

    each()
