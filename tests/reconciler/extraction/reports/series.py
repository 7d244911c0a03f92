"""A disaster told by its places, and the reports of a text, for tests of series."""

from reconciler import Article, annotate
from reconciler.concepts.report import Report

QUAKE = """A strong earthquake killed at least 98 people on the island of Lombok on Sunday, officials said.

In Mataram, 20 people were killed, the mayor said.

In the hardest-hit regency, Sumbawa, 31 people were killed.

In neighbouring Malaysia, three people died, officials said.

A total of 230 people were injured.
"""


def reports(text: str) -> tuple[Report, ...]:
    return annotate(Article(text=text, published="2015-06-18")).reports
