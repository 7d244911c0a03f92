"""Who did it, told by what stands beside him, is an attacker; who killed an intruder is none."""

import pytest

from reconciler import Article, annotate
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


@pytest.mark.parametrize(
    "text",
    [
        "A flood that struck Leeds killed 31 people.",
        "A tractor that hit a nun killed two boys as well.",
        "The tram which struck Ann Boe killed her.",
        "Fighting between Hull and Leeds killed 31 people.",
        "Typhoon Oru killed 31 people.",
        "Some 31 people were killed by Tropical Storm Oru.",
        "Two nuns were hurt when a jet flown by Oru Airlines skidded in Leeds.",
        "Two nuns were declared dead by emergency staff in Leeds.",
        "Two nuns were taken to a clinic by nurses in Leeds.",
        "Leeds lost touch with trapped divers on Monday.",
    ],
)
def test_whom_something_struck_has_killed_nobody(text: str) -> None:
    claims = annotate(Article(text=text, published="2024-05-06")).claims

    assert claims
    assert all(claim.agent is None for claim in claims)


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Two nurses at a hospital in Leeds were killed.", "killed 2 health_worker"),
        ("Two nurses at the main hospital in the town of Leeds were shot dead.", "killed 2 health_worker"),
        ("Three patients at a clinic in Leeds died.", "killed 3 people"),
        ("A nurse at a hospital in Leeds spoke.", ""),
        ("Two nurses and as many of their friends were killed.", "killed 2 health_worker; killed 2 people"),
    ],
)
def test_whoever_works_at_a_hospital_is_told_by_what_befell_him(text: str, means: str) -> None:
    assert told(text) == means


@pytest.mark.parametrize("text", ["He had been “wounded” by the critics.", "She was “hurt” by what they wrote."])
def test_one_verb_in_quotation_marks_hurts_nobody(text: str) -> None:
    assert not told(text)
