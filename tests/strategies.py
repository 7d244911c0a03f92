"""Hypothesis strategies: the texts, dates and articles that properties are stated over."""

import re
from datetime import date

from hypothesis import strategies as st

from reconciler.extraction.contract import SEEN

days = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
"""Publication days."""

SOMETHING = re.compile(SEEN)


def may_be_read(text: str) -> bool:
    """Something is to be seen in it: what holds blanks and controls alone is refused."""
    return SOMETHING.search(text) is not None


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=400).filter(may_be_read)
"""Any Unicode that an article's text may hold."""
