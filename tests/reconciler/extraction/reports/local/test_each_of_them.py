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
        ("Two men were shot and a toddler was grazed in Salem on Sunday.", (0, 3), "a toddler is neither man"),
        (
            "Two women were shot in Salem on Sunday. A boy was cut by flying glass.",
            (0, 3),
            "nor a boy a woman, a sentence later",
        ),
        (
            "Three men were shot in Salem on Sunday and one man was badly wounded.",
            (0, 3),
            "one man may be of the three",
        ),
        (
            "Six people, one a nun, were wounded in Salem on Sunday. The nun was hit in the foot.",
            (0, 6),
            "the nun is of the six",
        ),
        ("Two cooks drove themselves to a hospital in Salem with gunshot wounds.", (0, 2), "themselves are they"),
        (
            "The shooting in Salem on Sunday left a mother dead and the father and a son in critical condition.",
            (1, 2),
            "the father of a family of whom another died",
        ),
        ("A gunman shot a bouncer and a patron in Salem on Sunday.", (0, 2), "a patron is somebody"),
        ("A man fatally shot his grandparents in Salem on Sunday.", (2, 0), "two, as parents are"),
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
        (
            "A man shot his wife and two sons to death in Salem on Sunday and then killed himself, leaving four dead.",
            (4, 0),
            "the four are all told before, he among them",
        ),
        (
            "A man shot his wife and two sons to death in Salem on Sunday, leaving three people dead.",
            (3, 0),
            "all told before, and no three more",
        ),
        (
            "Six people died in a shooting in Salem on Sunday. The gunman, a clerk of 40, was among the dead. He shot"
            " himself.",
            (6, 0),
            "told as one of them behind who he is",
        ),
        ("The man, who may have shot himself, was found dead in Salem on Sunday.", (1, 0), "he did it to nobody else"),
    ],
)
def test_who_did_it_is_told_from_whom_he_harmed(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("Two nuns were killed in a shooting in Salem on Sunday. One victim survived.", (2, 1), "a victim who lived"),
        (
            "Three nuns were shot at in Salem on Sunday and died. None of the victims survived.",
            (3, 0),
            "no victim who lived",
        ),
        (
            "A man is in critical condition after he shot his aunt to death and then shot himself in Salem on Sunday.",
            (1, 1),
            "he lives, as the sentence opens by telling",
        ),
        (
            "A boy is in critical condition after he was shot on Sunday by his uncle, who then killed himself.",
            (1, 1),
            "the boy lives, not his uncle",
        ),
        (
            "A man died after he shot his aunt to death and then shot himself in Salem on Sunday.",
            (2, 0),
            "he is told dead before he is told as himself",
        ),
        (
            "A girl was hit in Salem on Sunday. Those in the second car hit by bullets included a couple.",
            (0, 1),
            "a car was hit, not the couple",
        ),
        (
            "A man drove himself to a fire station in Salem on Sunday after being shot in the hip.",
            (0, 1),
            "what he came after befell him",
        ),
        (
            "The hospital tells KXYZ-TV the officer was hit in the arm in Salem on Sunday.",
            (0, 1),
            "the station that hears it was not hit",
        ),
        (
            "A clerk was wounded in a shooting in Salem on Sunday at a party in memory of a deceased teenager.",
            (0, 1),
            "whom they met for did not die there",
        ),
        ("Teen killed in Salem shooting ID'ed\n\nA teen was killed in Salem on Sunday.", (1, 0), "a verb is nobody"),
    ],
)
def test_who_lived_is_told_from_who_died(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason


def test_a_titles_wounded_hold_the_gunman_where_all_of_them_are_told_with_him() -> None:
    one = "A gunman killed two people and wounded a guard in Salem on Sunday before officers shot him."
    two = one.replace("a guard", "two guards")
    lives = " The gunman was hospitalized in critical condition."

    assert counts(lead(one + lives, "2 dead, 2 wounded in Salem shooting")) == (2, 2)
    assert counts(lead(two + lives, "2 dead, 2 wounded in Salem shooting")) == (2, 3)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("A midday shooting in Salem on Saturday injured a clerk.", "the hour of the day told behind it"),
        ("A clerk was hurt in a mid-day shooting in Salem on Saturday.", "spelt with a hyphen"),
    ],
)
def test_midday_names_no_day_of_its_own(text: str, reason: str) -> None:
    assert str(lead(text).interval.start)[:10] == "2014-11-01", reason
