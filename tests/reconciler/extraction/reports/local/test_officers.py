"""Officers, householders and those whom they shot: who of them is another, and whom a count of all the hit holds."""

import pytest

from tests.reconciler.extraction.reports.local_news import counts, lead


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A deputy was killed and another was wounded in Salem on Sunday when a gunman opened fire.\n\nThe gunman"
            " was also shot and was wounded.",
            (1, 2),
            "the gunman is not the other deputy",
        ),
        (
            "Chief Bo Lind was killed in a shootout in Salem on Sunday, with another officer shot in the arm.\n\nThe"
            " suspect, though wounded, fled in a van.",
            (1, 2),
            "a chief is no suspect",
        ),
        (
            "One officer was shot and another suffered cuts when a man opened fire on them in Salem on Sunday. The man"
            " was later killed by police.",
            (1, 2),
            "the police killed neither officer",
        ),
        (
            "A deputy was shot and wounded in Salem on Sunday. Deputies returned fire and killed the man.",
            (1, 1),
            "those who fired back killed no deputy",
        ),
        (
            "A deputy was shot in Salem on Sunday. Another officer fired back and shot the man in the leg.",
            (0, 2),
            "nor hurt one",
        ),
        (
            "An officer was shot by another officer in Salem on Sunday. The officer is in stable condition.",
            (0, 1),
            "the officer who was shot",
        ),
        ("An officer shot a man in Salem on Sunday. The suspect died at a hospital.", (1, 0), "the man is the suspect"),
        (
            "A bullet hit a man's wife and his 10-year-old son in Salem on Sunday. Flying glass also injured the"
            " father.",
            (0, 3),
            "the father is neither",
        ),
        (
            "A father and his son were shot in Salem on Sunday. Flying glass also injured the father.",
            (0, 2),
            "the father told before",
        ),
        (
            "A cook shot at four burglars in Salem on Sunday, killing three suspects and wounding another. Of the four"
            " people shot, one of them died in the yard while another two died at a hospital.",
            (3, 1),
            "all who were hit are suspects",
        ),
        (
            "Two people were shot in Salem on Sunday; one died and the other is in a hospital. Two suspects were shot"
            " and killed by police.",
            (3, 1),
            "the suspects are others than the two",
        ),
        (
            "Two girls were killed by their father in Salem on Sunday. Deputies found two girls with gunshot wounds."
            " The girl of seven died at the scene and the girl of five died at a hospital. The father had a"
            " gunshot wound to"
            " the head and was taken to a hospital in critical condition.",
            (2, 1),
            "the father did it, and lives",
        ),
        (
            "A man shot his wife in the arm in Salem on Sunday and turned the gun on himself. The two were taken to a"
            " hospital. The man is now listed in critical condition.",
            (0, 2),
            "he is in a condition now",
        ),
        (
            "A man shot two men in Salem on Sunday and turned the gun on himself. One man died. The man is in critical"
            " condition.",
            (1, 2),
            "the man may be one of the two",
        ),
        (
            "A man of 25 was shot in Salem on Sunday. He was pronounced dead. The 27-year-old woman - whose hat"
            " had been"
            " taken - was also struck by a bullet.",
            (1, 1),
            "she was struck, too",
        ),
        (
            "Three people are dead and one is recovering after a break-in in Salem on Sunday. One suspect died in the"
            " yard. Two others died at a hospital. The fourth suspect was taken to the hospital.",
            (3, 1),
            "told in one breath with all the dead",
        ),
    ],
)
def test_officers_and_those_they_shot_are_counted_once_each(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason
