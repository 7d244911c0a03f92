"""Who did it, told by what stands beside him, is an attacker; who killed an intruder is none."""

import pytest

from tests.reconciler.extraction.claims.telling import told


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("A man who killed two clerks was found dead.", "killed 1 man attacker; killed 2 people"),
        ("A man who killed an intruder was wounded.", "injured 1 man; killed 1 people attacker"),
        ("A guard who killed two clerks was wounded.", "injured 1 guard; killed 2 people"),
    ],
)
def test_who_killed_others_is_an_attacker(text: str, means: str) -> None:
    assert told(text) == means
