import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The crowd pushed forward as doors opened in Gao on Monday, and four men died.", "stampede"),
        ("Five pilgrims were crushed at a shrine in Gao on Monday.", "stampede"),
        ("Nine people were crushed to death in the rush for the exits of a club in Gao on Monday.", "stampede"),
        ("People surged through the gate of a stadium in Gao on Monday and nine were killed.", "stampede"),
        ("People pushed towards the exits as fire swept a club in Gao on Monday; nine died.", "fire"),
        ("A grenade killed two girls at a rally in Gao on Monday, and people surged towards the exits.", "explosion"),
        ("Two men were crushed at a warehouse in Gao on Monday when a wall fell.", "collapse"),
        ("The crowd pushed forward to see the mayor in Gao on Monday. Two men were shot dead.", "shooting"),
        ("A river burst through two villages near Gao on Monday, and nine people died.", "flood"),
        ("The earthen wall of a pond gave way near Gao on Monday, killing nine people.", "flood"),
        ("Three pilots died fighting an Australian bushfire from the air near Gao on Monday.", "fire"),
        ("Nine people drowned in Gao on Monday, the Fire and Disaster Agency said.", "other"),
        ("Nine people are under the wreck of a three-storey hotel that fell down in Gao on Monday.", "collapse"),
        ("A whaleboat went under near Gao on Monday, and nine people died.", "capsizing"),
        ("A boat ran on to a rock near Gao on Monday, and nine people are missing.", "capsizing"),
        ("A man drowned near Gao on Monday after his kayak struck a submerged log.", "capsizing"),
    ],
)
def test_crowds_waters_and_walls_have_their_type_however_they_are_called(text: str, expected: str) -> None:
    assert annotate(Article(text=text, published="2015-06-18")).reports[0].type == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bus slid off I-80 near Elko, Nevada, on Monday and landed on its side, killing one man.", "crash"),
        ("A pickup left Lower Mill Road near Elko, Nevada, on Monday and rolled into a field; a girl died.", "crash"),
        ("Two people died on Monday when a church van tipped over on U.S. 95 near Elko, Nevada.", "crash"),
        ("A deputy died on Monday when his cruiser hydroplaned near Elko, Nevada.", "crash"),
        ("Three teens were killed near Elko, Nevada, on Monday when their Jeep struck a barn.", "crash"),
        ("The bus left Main Street in Gao at 8 a.m. on Monday and was shot at; nine people died.", "shooting"),
        ("Gunmen broke into a college in Gao on Monday and led off 30 girls and two teachers.", "kidnapping"),
        ("A man with a pistol is keeping 30 people in a bus in Gao since Monday.", "kidnapping"),
        ("Police led away four students after a stabbing in Gao on Monday. Two girls were hurt.", "stabbing"),
        ("Police shot dead a woman who held a kitchen knife in Gao on Monday.", "shooting"),
        ("A man with a knife killed two women in Gao on Monday.", "stabbing"),
        ("Wind gusts had reached 40 mph when a canoeist went missing near Elko, Nevada, on Monday.", "other"),
        ("Gusts of 90 mph brought down trees near Elko, Nevada, on Monday, killing two people.", "storm"),
    ],
)
def test_roads_left_people_held_and_knives_of_those_shot_are_told_apart(text: str, expected: str) -> None:
    assert annotate(Article(text=text, published="2015-06-18")).reports[0].type == expected
