"""The document's word for a text that prints its own date is what the service takes for one."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler import Article
from reconciler.extraction.publication import published
from service.api.schemas import STAMP


def _taken(text: str) -> bool:
    try:
        return published(Article(text=text)).source == "text"
    except ValueError:
        return False


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("22:13 26.08.2015", True),
        ("22:13 26.08.2015*", True),
        ("Kabul, 8:05, 31/12/2010: two died", True),
        ("\n2015-08-26\nTwo died.", True),
        ("7.22:13 26.08.2015", False),
        ("22:13 26.08.20155", False),
        ("22:13 31.02.2015", False),
        ("22:13 26.08.0000", False),
        ("It was said on 2015-08-26.", False),
    ],
)
def test_a_stamp_of_the_document_is_one_of_the_service(text: str, taken: bool) -> None:
    assert (re.search(STAMP, text) is not None, _taken(text)) == (taken, taken)


@given(st.from_regex(STAMP))
def test_whatever_the_document_allows_is_taken(text: str) -> None:
    assert "\x00" in text or _taken(text)
