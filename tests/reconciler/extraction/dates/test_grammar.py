"""The grammar: one pass over a run of codes names just the patterns that match in it."""

from hypothesis import given
from hypothesis import strategies as st

from reconciler.extraction.dates.recognise import UNKNOWN, grammar

RUNS = st.text(st.sampled_from(sorted({*grammar().codes.values(), UNKNOWN})), max_size=12)


@given(RUNS)
def test_one_pass_names_every_pattern_that_matches_and_no_other(run: str) -> None:
    alone = [index for index, pattern in enumerate(grammar().patterns) if pattern.search(run)]
    assert grammar().matching(run) == alone
