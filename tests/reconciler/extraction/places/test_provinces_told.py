"""States and provinces told by abbreviations, by the police who came, and by what stands before a name."""

import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.places.told import places, short


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Wawa, Ont. — Two men died in a fire on Friday.", "Wawa, Ontario, Canada"),
        ("Two men died in a fire in London, Ont., on Friday.", "London, Ontario, Canada"),
        ("Two men died in a fire in Nelson, B.C., on Friday.", "Nelson, British Columbia, Canada"),
        ("HOPE, BC – Two men died in a fire on Friday.", "Hope, British Columbia, Canada"),
        ("Two men died in a fire in Forbes, NSW, on Friday.", "Forbes, New South Wales, Australia"),
        ("Two men died in Newcastle, KZN, on Friday.", "Newcastle, Amajuba District, Kwazulu-Natal, South Africa"),
        ("Two men died in a fire in Perth, WA, on Friday.", "Perth, Cambridge, Western Australia, Australia"),
        (
            "Two men died in Newcastle, Co Down, on Friday.",
            "Newcastle, Down District, Northern Ireland, United Kingdom",
        ),
        ("Two men died in Pomeroy, Co Tyrone, on Friday.", "Pomeroy, Northern Ireland, United Kingdom"),
        ("Two men died in Co Sligo on Friday.", "Co Sligo, Connaught, Ireland"),
        ("Two men died in a fire in Tacoma, WA, on Friday.", "Tacoma, Pierce County, Washington, United States"),
    ],
)
def test_a_province_may_stand_abbreviated_behind_its_town(text: str, told: str) -> None:
    assert short(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "TWO DIE IN WAWA, ON FRIDAY",
        "Two men died in Hamar, Man United said.",
    ],
)
def test_a_word_behind_a_comma_is_no_province(text: str) -> None:
    assert not any("Canada" in place.within for place in places(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two died in Wawa on Friday, Ontario Provincial Police said.", "Wawa, Ontario, Canada"),
        ("Two died in Perth on Friday, Police Scotland said.", "Perth, Perth and Kinross, Scotland, United Kingdom"),
        ("Two died in London on Friday, Kentucky State Police said.", "London, Laurel County, Kentucky, United States"),
        (
            "Two died in Washington County on Friday, the Oklahoma Highway Patrol said.",
            "Washington County, Oklahoma, United States",
        ),
        (
            "Two died in Newcastle on Friday, Northumbria Police said.",
            "Newcastle, Newcastle upon Tyne, England, United Kingdom",
        ),
        ("Two died in Newcastle on Friday, NSW Police said.", "Newcastle, New South Wales, Australia"),
    ],
)
def test_police_say_of_which_state_a_town_is(text: str, told: str) -> None:
    assert short(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two died in the City of Chicago on Friday.", "Chicago, Cook County, Illinois, United States"),
        ("Two died in the Rural Municipality of Springfield, Man., on Friday.", "Springfield, Manitoba, Canada"),
        ("Two died in the City of London on Friday.", "City of London, Greater London, England, United Kingdom"),
        ("Two died in the District of Columbia on Friday.", "Washington, Washington, D.C., United States"),
        ("Two died in Oruma Local Government area of Benue on Friday.", "Oruma"),
        ("Two died in Oruma West Local Government on Friday.", "Oruma West"),
        ("Two died in a crash outside of Dubbo on Friday.", "Dubbo, New South Wales, Australia"),
    ],
)
def test_what_a_place_is_stands_before_or_behind_its_name(text: str, told: str) -> None:
    assert short(text)[0] == told


def test_police_districts_are_no_places() -> None:
    told = places("Officers of the Kaba Police District and the Oruma School District came to Forbes, NSW.")

    assert [place.name for place in told] == ["Forbes"]


@pytest.mark.parametrize(
    "text",
    [
        "A lorry hit a nun on the A91 between Alloa and Kinross on Monday, Police Scotland said.",
        "A nun was hurt in a collision between Alloa and Kinross on Monday.",
    ],
)
def test_both_towns_are_read_between_which_a_road_runs(text: str) -> None:
    assert [place.name for place in places(text)] == ["Alloa", "Kinross"]


def test_people_between_whom_something_is_are_no_towns() -> None:
    assert not places("A quarrel between Huntly and Lockerbie was ended by the coach.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A man was shot dead in a Tulare neighborhood.", ("Tulare", "city")),
        ("A man was shot dead in the Tulare neighborhood.", ("Tulare", "site")),
        ("A man was shot dead on the Oru Lake First Nation, the RCMP said.", ("Oru Lake First Nation", "unknown")),
        ("A man was shot by Wadena RCMP.", ("Wadena", "city")),
        ("Four died in Iskandariya, south of Baghdad.", ("Iskandariya", "city")),
    ],
)
def test_words_beside_a_name_say_what_it_is(text: str, told: tuple[str, str]) -> None:
    assert next((place.name, place.level) for place in places(text)) == told


def test_a_village_with_a_number_is_no_town_of_the_name() -> None:
    assert [place.name for place in places("Two died near Chak 12/GB in Lahore.")] == ["Lahore"]


def test_a_city_that_shares_its_name_with_another_votes_for_no_country() -> None:
    assert short("Two died near Glasgow. He is in Newcastle.")[-1].endswith("England, United Kingdom")


def test_towns_of_a_country_whose_police_are_not_told_of_are_not_meant() -> None:
    assert short("Two died in Pomeroy on Friday, the PSNI said.") == ["Pomeroy"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Bo Lind (19) was killed in Banda, while Ann Boe (45) and Ramash (46) were killed in Hamirpur.", 2),
        ("The dead were Sinko (10) and Aruna (8), who died in Banda.", 1),
        ("Landslides killed villagers at Gorakhpur (9) and Kanpur (3).", 2),
    ],
)
def test_persons_with_their_ages_are_no_places_with_their_dead(text: str, names: int) -> None:
    article = Article(text=text, published="2024-05-06")
    assert len({place.name for place in annotate(article).places}) == names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two died in Northern Ireland on Friday.", ["Northern Ireland, United Kingdom"]),
        ("Snow closed most of Northern Ireland’s schools on Friday.", ["Northern Ireland, United Kingdom"]),
        ("Two died in Western Australia on Friday.", ["Western Australia, Australia"]),
        ("Two died in western Australia on Friday.", ["Australia"]),
        ("Two died in Northern Iraq on Friday.", ["Iraq"]),
    ],
)
def test_a_side_belongs_to_the_names_of_some_provinces(text: str, told: list[str]) -> None:
    assert short(text) == told


def test_exits_and_first_names_are_no_places() -> None:
    assert not places("Two died near Exit 7 on Friday. The pilot was Ann D. Akin of Oruma.")


def test_an_unknown_town_may_stand_before_a_day() -> None:
    assert short("Two died in Oruma Thursday morning.") == ["Oruma"]
    assert not places("The trial opened in Oruma Superior Court Thursday.")
