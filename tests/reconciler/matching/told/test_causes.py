import pytest

from reconciler.matching.told.causes import causes_in, go_together

TOLD: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("A herder died when his cart ran over a mine near the well.", ("planted bombs",)),
    ("A coal mine kept its gates shut on Friday.", ()),
    ("Three shells fell on a school yard.", ("shells",)),
    ("Officers opened fire on the van.", ()),
    ("A fire swept through a row of huts.", ("burning building",)),
    ("A tanker caught fire beside a market.", ("fire",)),
    ("A lorry hit a wall on Sunday.", ("vehicles",)),
    ("The mayor opened a bridge for cars.", ()),
    ("A roadside bomb was found by a herder.", ("bombs", "planted bombs")),
    ("The army called for an air raid.", ("aircraft", "attack")),
    ("Nine pilgrims died in a road accident.", ("vehicles",)),
    ("A boy was hit by a tractor.", ("vehicles",)),
    ("The firemen came too late.", ("fire",)),
    ("A nun was struck and killed by a white SUV.", ("run over",)),
    ("Two guards were killed by a car bomb.", ("bombs", "planted bombs")),
    ("A pedestrian died in a hit-and-run on Mill Lane.", ("run over",)),
    ("The van that ran over a man had no lights.", ("run over",)),
)
TOGETHER = (
    ("a house that fell in a flood", "collapse", "water", True),
    ("a tanker that overturned and burned", "vehicles", "fire", True),
    ("bombs that one outlet calls an attack", "attack", "planted bombs", True),
    ("an air raid told as bombs", "aircraft", "bombs", True),
    ("shells and a mine", "shells", "planted bombs", False),
    ("a burning house and a crash", "burning building", "vehicles", False),
    ("somebody run over and a crash", "run over", "vehicles", True),
    ("somebody run over and a knife", "run over", "blades", False),
    ("somebody run over and a gun", "run over", "guns", False),
    ("a knife and a fire", "blades", "burning building", False),
    ("an earthquake and gunmen", "earthquake", "guns", False),
    ("a sunken boat and an air raid", "boat", "aircraft", False),
)


@pytest.mark.parametrize(("text", "causes"), TOLD)
def test_the_head_of_a_story_tells_its_causes(text: str, causes: tuple[str, ...]) -> None:
    assert causes_in(text) == causes


def test_causes_are_read_in_the_head_alone() -> None:
    assert causes_in("The council met.\n" * 5 + "A bomb exploded in May.") == ()


@pytest.mark.parametrize(("why", "one", "other", "together"), TOGETHER)
def test_causes_go_together_or_not_from_either_side(why: str, one: str, other: str, together: bool) -> None:
    assert (go_together((one,), (other,)), go_together((other,), (one,))) == (together, together), why
