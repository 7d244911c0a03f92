"""Cars, shops and roads that are called by names and numbers are nobody who came to harm."""

import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("A man shot outside a Waffle House on Sunday has died.", ["A man"], "a house of a chain"),
        ("A man driving a white Pontiac was shot and killed.", ["A man"], "a make behind a colour"),
        ("A woman riding a red moped was hit and killed.", ["A woman"], "what she rode"),
        ("A mudslide wiped out 30 homes along State Route 530, killing a woman.", ["a woman"], "the number of a road"),
        ("A Palestinian was shot and killed.", ["A Palestinian"], "somebody of a people"),
    ],
)
def test_things_called_by_names_are_nobody(text: str, expected: list[str], reason: str) -> None:
    told = annotate(Article(text=text, published="2014-11-03")).claims
    dead = [claim for claim in told if claim.outcome == "killed"]
    assert list(dict.fromkeys(claim.text for claim in dead)) == expected, reason
