"""Shootings whose victims are told apart by a number, by where they were hit, as "the other", or from who did it."""

import pytest

from tests.reconciler.extraction.reports.local_news import counts, lead


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Two cooks were in a van when shots were fired in Salem on Sunday. One was hit in the neck and the other"
            " in the elbow.",
            (0, 2),
            "the other, where only that is told",
        ),
        (
            "The boy was hit in the chest and the girl grazed in the leg in Salem on Sunday.",
            (0, 2),
            "a boy is no girl, each told of as known",
        ),
        ("A couple was shot in Salem on Sunday, the woman fatally, police said.", (1, 1), "one of the two fatally"),
        (
            "Five people were shot in Salem on Sunday. A sixth victim was found in an alley.",
            (0, 6),
            "a sixth, though no word says what befell him",
        ),
        (
            "A man was shot dead in Salem on Sunday. A second victim showed up at a clinic.",
            (1, 1),
            "one more, who lives",
        ),
        (
            "One girl was hit in the head in Salem on Sunday. The other girl was hit in the hip.",
            (0, 2),
            "the other is one, not one more than two",
        ),
        (
            "A woman was hit in the back in Salem on Sunday. The other woman was treated at a clinic.",
            (0, 2),
            "the other of two of whom one is told right before",
        ),
        ("One man was killed in Salem on Sunday. The other man was shot in the leg.", (1, 1), "the other lives"),
        (
            "A teen was shot in Salem on Sunday. Police say that of two boys one had a gun, which went off and struck"
            " the other.",
            (0, 1),
            "the other of two boys may be the teen",
        ),
    ],
)
def test_each_of_those_shot_is_counted_once(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A man killed his aunt in Salem on Sunday before shooting himself. He was in critical condition on Monday.",
            (1, 1),
            "a condition told of later",
        ),
        (
            "A man shot and killed a clerk in Salem on Sunday, then turned the gun on himself. He was flown to a"
            " hospital with grave injuries.",
            (1, 1),
            "taken away alive",
        ),
        (
            "A man shot and killed a clerk in Salem on Sunday, then turned the gun on himself. He was flown to a"
            " hospital with grave injuries and died there.",
            (2, 0),
            "taken away, and died",
        ),
        ("A man killed his aunt in Salem on Sunday and then shot himself, but survived.", (1, 1), "said outright"),
        (
            "A boy shot himself in Salem on Sunday. The boy, 4, who died after accidentally shooting himself, was at"
            " home. He was found hurt.",
            (1, 0),
            "who killed nobody is the one who died",
        ),
        (
            "A trooper was shot in the hand in Salem on Sunday. The man who shot him was killed.",
            (1, 1),
            "he who shot the trooper is not the trooper",
        ),
        (
            "The deputy was hit in the vest in Salem on Sunday; the suspect who shot her was killed.",
            (1, 1),
            "the officer lives, though first told of as known",
        ),
        ("The man, who may have shot himself, was found dead in Salem on Sunday.", (1, 0), "he did it to nobody else"),
    ],
)
def test_who_did_it_is_told_from_whom_he_harmed(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason
