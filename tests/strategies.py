"""Hypothesis strategies: the texts, dates and articles that properties are stated over."""

from datetime import date

from hypothesis import strategies as st

days = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
"""Publication days."""

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=400).filter(str.strip)
"""Any Unicode that an article's text may hold."""
