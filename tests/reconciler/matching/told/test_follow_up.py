import pytest

from reconciler.matching.told.follow_up import follows_up

HEADS = (
    ("Two men were charged on Monday with the murder of a baker.", True),
    ("Hundreds came to a vigil for the three girls.", True),
    ("No arrest has been made in the shooting.", False),
    ("A suicide bomber attacked a funeral in Larch Hill, killing nine.", False),
    ("Gunmen fired on a vigil in the square.", False),
)


@pytest.mark.parametrize(("head", "told"), HEADS)
def test_a_follow_up_tells_what_came_of_an_event_and_not_of_one_that_struck_mourners(head: str, told: bool) -> None:
    assert follows_up(head) is told
