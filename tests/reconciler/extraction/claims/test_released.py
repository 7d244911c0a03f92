"""Names and conditions are released as well as people."""

import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The man, whose name was not released, was killed.", [("The man", "killed")]),
        ("Two men, whose names have not been released, were shot dead.", [("Two men", "killed")]),
        ("The condition of the boy was not released.", []),
        ("The names of the two nuns killed were not immediately released.", [("two nuns", "killed")]),
        ("Two nuns were released on Monday.", [("Two nuns", "rescued")]),
        ("Video was released of two men who were killed.", [("two men", "killed")]),
    ],
)
def test_only_people_are_let_go(text: str, expected: list[tuple[str, str]]) -> None:
    claims = annotate(Article(text=text, published="2014-11-03")).claims
    assert [(claim.text, claim.outcome) for claim in claims] == expected
