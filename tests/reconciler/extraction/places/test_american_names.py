"""Names of places in American news, with what holds them."""

import pytest

from tests.reconciler.extraction.places.told import short


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A fire in the Northern California town of Paradise killed nine.",
            ["California, United States", "Paradise, Butte County, California, United States"],
            "a state before its town",
        ),
        (
            "Two people were shot in Springfield, Ohio, on Sunday.",
            ["Springfield, Clark County, Ohio, United States", "Ohio, United States"],
            "the state after the comma tells which of many",
        ),
        (
            "SPRINGFIELD, Mo. (AP) - Two people were shot on Sunday.",
            ["Springfield, Greene County, Missouri, United States"],
            "a dateline with an abbreviated state",
        ),
        (
            "Two people were shot in Philadelphia on Sunday.",
            ["Philadelphia, Philadelphia County, Pennsylvania, United States"],
            "the well-known one of several, wherever the editions of the data put it",
        ),
        ("He was shot in Summerton, S.C.", ["Summerton, South Carolina, United States"], "a town of some hundreds"),
        (
            "A man died in LaSalle, Ill.",
            ["La Salle, LaSalle County, Illinois, United States"],
            "an article written as one with the name",
        ),
        (
            "A man died in Washington, D.C.",
            ["Washington, Washington, D.C., United States"],
            "the capital is a city",
        ),
        (
            "Two men were shot in Southeast D.C.",
            ["Washington, Washington, D.C., United States"],
            "the capital by its letters",
        ),
        (
            "A man from Franklin Co., Ohio, was hurt.",
            ["Franklin County, Ohio, United States", "Ohio, United States"],
            "Co.",
        ),
        (
            "Samuel Davis was shot in Davis, Calif.",
            ["Davis, Yolo County, California, United States"],
            "a town where something happened in it",
        ),
        (
            "ST. LOUIS (KXYZ) - A man was killed on Sunday.",
            ["St. Louis, City of Saint Louis, Missouri, United States"],
            "a saint's town in capitals",
        ),
        (
            "OMAHA, Neb. - A man was shot in Westport on Sunday.",
            ["Omaha, Douglas County, Nebraska, United States", "Westport"],
            "a quarter that is called like a town of another state, far off",
        ),
        (
            "LOUISVILLE, Ky. - A man was shot in Sellersburg on Sunday.",
            [
                "Louisville, Jefferson County, Kentucky, United States",
                "Sellersburg, Clark County, Indiana, United States",
            ],
            "a town across the border",
        ),
        (
            "A man died in Ohio, the Franklin County Prosecutor's Office said.",
            ["Ohio, United States", "Franklin County, Ohio, United States"],
            "a county in the name of an office",
        ),
        (
            "A man was shot in Ohio, some miles west of Arcanum, on Sunday.",
            ["Ohio, United States", "Arcanum, Darke County, Ohio, United States"],
            "a small town that the way is told from",
        ),
        (
            "Deputies in Williams County, N.D., went to a rural Williston address on Monday.",
            [
                "Williams County, North Dakota, United States",
                "Williston, Williams County, North Dakota, United States",
            ],
            "a town that an address is told by",
        ),
        (
            "A man was shot outside a Southwest Philly bar.",
            ["Philadelphia, Philadelphia County, Pennsylvania, United States"],
            "a part of a town, by its short name",
        ),
        ("A KC man died.", ["Kansas City, Jackson County, Missouri, United States"], "a town by two letters"),
        (
            "L.A. police came to the house.",
            ["Los Angeles, Los Angeles County, California, United States"],
            "a town by letters with dots",
        ),
        (
            "Two were shot in St. Clair County, Ill., on Monday.",
            ["Saint Clair County, Illinois, United States"],
            "a county of a saint, shortened",
        ),
        ("The fire began at his Northeast home.", [], "a part of a town alone"),
    ],
)
def test_american_names_are_read_with_what_holds_them(text: str, expected: list[str], reason: str) -> None:
    assert short(text) == expected, reason
