import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("text", "bounds", "because"),
    [
        (
            "Police said 21 people died in Monday's riot, while the mayor said 26 were killed.",
            (21, 26),
            "21 people or 26",
        ),
        ("The army said 40 were killed in Monday's raid; residents said 65 died.", (40, 65), "40 or 65"),
        (
            "Police said 21 civilians died in Monday's riot, and the army said it lost 26 soldiers.",
            (47, 47),
            "21 civilians + 26 soldiers",
        ),
        (
            "Police said two men died in Monday's riot, and doctors said three more died later.",
            (5, 5),
            "two men + three more",
        ),
        ("Police said two died in Hull on Monday and doctors said three died in Leeds.", (5, 5), "two + three"),
    ],
)
def test_counts_of_the_same_people_by_two_voices_of_one_sentence_are_not_added(
    text: str, bounds: tuple[int, int], because: str
) -> None:
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports
    total = report.totals["killed"]

    assert (total.low, total.high, total.because) == (*bounds, because)
    assert total.stated == (bounds[0] if bounds[0] == bounds[1] else None)
