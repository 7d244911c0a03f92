import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bus fell into a gorge near Cuzco on Monday, killing nine people.", "crash"),
        ("A coach skidded off the road and overturned near Cuzco on Monday, killing nine people.", "crash"),
        ("Nine people were killed when a minibus hit a concrete wall in Lima on Monday.", "crash"),
        ("A bus hit a landmine near Gao on Monday, killing nine people.", "bombing"),
        ("Gunmen shot at a bus near Gao on Monday, and it veered into a ditch; nine people were killed.", "shooting"),
        ("Nine people went missing when a vessel went down off Gabes on Monday.", "capsizing"),
        ("A quake shook Samos on Monday, and two boys were killed when a wall fell on them.", "earthquake"),
        ("Two parked cars blew up near a market in Gao on Monday, killing nine people.", "explosion"),
        ("Nine people were killed when a bomb went off in Gao on Monday.", "bombing"),
        ("The town of Gao fell on Monday after nine people were killed.", "capture"),
        ("The town of Gao fell to rebels on Monday after nine people were killed.", "capture"),
        ("Gao fell into rebel hands on Monday and nine people were killed.", "capture"),
    ],
)
def test_what_left_its_road_crashed_and_only_towns_fall_to_somebody(text: str, expected: str) -> None:
    first = annotate(Article(text=text, published="2015-06-18")).reports[0]

    assert first.type == expected
