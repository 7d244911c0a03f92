import pytest

from reconciler import Article, annotate

PUBLISHED = "2015-06-18"
"""A Thursday."""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Six people died when gas filled a hall in Salem on Monday. Twelve were still in hospital on Wednesday.",
            "in hospital still",
        ),
        ("A fire that was still burning on Wednesday has killed six people in Salem since Monday.", "on fire still"),
        (
            "Hundreds lit candles on Wednesday night in Salem where Ada Moor was killed. She was shot on Monday.",
            "mourners stood there",
        ),
        ("A clerk who was stabbed in Salem on Monday was taken off a ventilator on Wednesday.", "given up"),
        (
            "Divers on Wednesday found the bodies of two men who vanished when a boat sank off Salem on Monday.",
            "found of those who vanished",
        ),
        (
            "Villagers on Wednesday found the wreck of a light plane that went missing near Salem on Monday.",
            "a wreck found",
        ),
        (
            "The last of the bodies was brought up early on Wednesday from a pit in Salem. Gas exploded there Monday.",
            "the last of the dead",
        ),
    ],
)
def test_a_day_on_which_something_still_was_so_is_not_the_events(text: str, reason: str) -> None:
    (report,) = annotate(Article(text=text, published=PUBLISHED)).reports
    assert str(report.interval.start)[:10] == "2015-06-15", reason


@pytest.mark.parametrize(
    ("text", "derived"),
    [
        ("Divers on Wednesday found the bodies of two men who vanished when a bridge fell in Salem.", True),
        ("Rescuers on Wednesday found the bodies of four trapped miners in a pit in Salem.", True),
        ("Two bodies were found in a burned house in Salem on Wednesday.", False),
        ("Mourners stood on Wednesday where Ada Moor was killed in Salem.", True),
        ("Ada Moor was still a girl when she was killed in Salem on Wednesday.", False),
    ],
)
def test_a_day_of_finds_or_of_mourning_alone_is_reasoned_from(text: str, derived: bool) -> None:
    assert annotate(Article(text=text, published=PUBLISHED)).reports[0].derived is derived
