"""Towns of the counties that a text names."""

import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.places.told import places

OCONEE = (
    "Deputies of Oconee County, S.C., and officers with the Seneca Police Department were called to a bar on Sunday."
)


@pytest.mark.parametrize(
    ("text", "name", "within"),
    [
        (OCONEE, "Seneca", ("Oconee County", "South Carolina", "United States")),
        (
            "Preble County deputies said a girl was shot in Eaton on Monday.",
            "Eaton",
            ("Preble County", "Ohio", "United States"),
        ),
    ],
)
def test_the_town_inside_a_county_named_is_meant(text: str, name: str, within: tuple[str, ...]) -> None:
    assert within in [place.within for place in places(text) if place.name == name]


def test_a_town_told_with_its_state_stays_there() -> None:
    told = places(f"{OCONEE} A man from Seneca, Kansas, was hurt.")

    assert "Kansas" in {place.within[-2] for place in told if place.name == "Seneca"}


@pytest.mark.parametrize(
    ("title", "text", "town", "reason"),
    [
        (
            "Suspect in five killings caught",
            "Troup County deputies are holding a man in connection with a murder investigation in LaGrange. "
            "Five people were shot dead inside a home there on Saturday.",
            "La Grange",
            "in connection with the event itself",
        ),
        (
            "Two found dead in home",
            "An agent found two people slain in a bedroom on Monday.\n\nThe home is in Bellingham, a neighbor said.\n\n"
            "The Whatcom County Sheriff said a woman was held.",
            "Bellingham",
            "the town of the body that lies in the county whose sheriff speaks",
        ),
    ],
)
def test_a_town_is_told_beside_its_county(title: str, text: str, town: str, reason: str) -> None:
    read = annotate(Article(title=title, text=text, published="2019-05-15"))

    assert town in next(report.places for report in read.reports if report.primary), reason


def test_what_is_tied_to_a_killing_elsewhere_was_not_there() -> None:
    text = "A man was shot dead in Macon, Ga., on Monday. The gun is tied to a robbery in Tulsa, Okla., police said."
    read = annotate(Article(title="Man shot dead", text=text, published="2019-05-15"))

    assert next(report.places for report in read.reports if report.primary)[0] == "Macon"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Two men were killed in the county of Bamberg on Monday, the sheriff said.", "Bamberg County"),
        ("Two men were killed in Cook county on Monday.", "Cook County"),
        ("Two men were killed in the parish of Caddo, Louisiana.", "Caddo Parish"),
        ("Two men were shot in Allegheny Co. on Monday. Allegheny Co. police said they died.", "Allegheny County"),
        ("A man died in the county of Norfolk in England.", "Norfolk"),
        ("A quake killed 40 in Wenchuan county, in Sichuan.", "Wenchuan"),
    ],
)
def test_a_county_is_one_however_it_is_written(text: str, name: str) -> None:
    assert {place.name for place in places(text) if place.level == "district"} == {name}


def test_a_firm_is_no_county() -> None:
    assert {place.name for place in places("Two men were shot near the Hobart Co. plant in Troy, Ohio.")} == {
        "Troy",
        "Ohio",
    }


@pytest.mark.parametrize(
    ("text", "names", "reason"),
    [
        (
            "A man was shot, according to Akron Police and the Summit County Medical Examiner.",
            ["Akron", "Summit County"],
            "a force and an office",
        ),
        (
            "Officers from Dayton and the Montgomery County Sheriff came.",
            ["Dayton", "Montgomery County"],
            "a town and an office",
        ),
        ("Two died in Trinidad and Tobago on Monday.", ["Trinidad and Tobago"], "a land of two islands"),
        (
            "Two died in Saint Vincent and the Grenadines on Monday.",
            ["Saint Vincent and the Grenadines"],
            "a land whose name holds the words",
        ),
    ],
)
def test_an_office_told_beside_a_town_has_a_name_of_its_own(text: str, names: list[str], reason: str) -> None:
    assert [place.name for place in places(text)] == names, reason


def test_a_town_whose_police_tell_with_a_county_office_holds_the_quarter_where_it_was() -> None:
    text = (
        "A boy was shot dead on Sunday in the Kenmore neighborhood.\n\n"
        "He was struck in the chest, according to Akron Police and the Summit County Medical Examiner."
    )

    assert "Akron" in annotate(Article(text=text, published="2016-09-05")).reports[0].places
