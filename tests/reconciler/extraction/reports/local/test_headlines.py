"""Headlines of local papers, and who did it told by his name: counts with the story's below them."""

import pytest

from tests.reconciler.extraction.claims.telling import told
from tests.reconciler.extraction.reports.local_news import counts, lead


@pytest.mark.parametrize(
    ("title", "text", "expected", "reason"),
    [
        ("Man kills wife, self", "Police in Salem said it happened on Sunday.", (2, 0), "self is one more"),
        (
            "Husband killed wife, self",
            "A Salem man killed his wife, then himself on Sunday.",
            (2, 0),
            "self is told again as himself",
        ),
        (
            "Man accidentally shoots self, dies",
            "A man was killed in Salem on Sunday when he accidentally shot himself.",
            (1, 0),
            "by accident: nobody else was hit",
        ),
        (
            "Boy shot to death at party; 4 others hit",
            "A drive-by in Salem on Sunday killed a boy of 15 and left four others wounded.",
            (1, 4),
            "the others were only hit",
        ),
        ("Man shot, killed wife in feud", "Salem police were called on Sunday.", (1, 0), "he shot, and was not shot"),
        (
            "Clerk shoots, wounds 16-year-old - KXTU Action News 5 - Leeds, Oregon",
            "A clerk shot a boy of 16 in Salem on Sunday.",
            (0, 1),
            "the towns behind a station's name are nobody",
        ),
        (
            "Two hurt - one of them badly - in Salem, Oregon shooting",
            "Two men were hurt on Sunday.",
            (0, 2),
            "no station between the dashes",
        ),
        ("Teen shot, killed", "Salem police were called to Elm Street on Sunday.", (1, 0), "shot and killed"),
        (
            None,
            "Cpl. Bo Lind was shot and killed in Salem on Sunday. The gunman, identified as Ivo Kos, 54, was found"
            " dead in the basement.",
            (2, 0),
            "the gunman by his name is no victim",
        ),
        (
            None,
            "Cpl. Bo Lind was shot and killed in Salem on Sunday. The suspect, later identified as 54-year-old Ivo"
            " Kos, was found dead.",
            (2, 0),
            "another name, another man",
        ),
    ],
)
def test_headlines_and_named_gunmen_are_counted(
    title: str | None, text: str, expected: tuple[int, int], reason: str
) -> None:
    assert counts(lead(text, title)) == expected, reason


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Three men shot, killed in Salem", "killed 3 man"),
        ("Man shot, killed two clerks", "killed 2 people"),
        ("Two others hit in drive-by", "casualties 2 people"),
        ("Two others hit songs", ""),
        ("The officer, identified as Bo Lind, 30, was shot dead.", "killed 1 people"),
        ("The gunman, identified as Bo Lind, 30, was shot dead.", "killed 1 people attacker"),
        ("A car, identified as Bo Lind's, was hit.", ""),
    ],
)
def test_a_headline_tells_its_claims_and_no_others(text: str, means: str) -> None:
    assert told(text) == means
