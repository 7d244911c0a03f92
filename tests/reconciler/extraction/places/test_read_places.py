"""Places of a text: what stands around a name settles which place is meant."""

import pytest
from hypothesis import given

from reconciler import Article
from reconciler.data.gazetteer import with_own_places
from reconciler.extraction.document import open_document
from reconciler.extraction.places.read import read_places
from tests.reconciler.extraction.places.told import places, short
from tests.strategies import texts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two men were shot in Springfield, Mass., on Sunday.", True),
        ("Two men were shot in Springfield on Sunday, Massachusetts police said.", False),
        ("Two men were shot in the Nigerian city of Damaturu.", True),
        ("Two men were shot in Damaturu.", False),
        ("Two men were shot in Ukraine's Donetsk.", None),
    ],
)
def test_a_place_tells_whether_the_text_says_beside_it_what_holds_it(text: str, told: bool | None) -> None:
    found = [place.told for place in places(text) if place.level == "city"]
    assert found == ([True] if told is None else [told])


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("He felt pain, Chicago Police said.", "Chicago", "a city in the name of its police, who speak"),
        ("A man was shot in suburban Delray Beach.", "Delray Beach", "suburban says which part"),
        ("Park Ridge police have arrested a man.", "Park Ridge", "a town that begins with a common word"),
        ("A man was shot at a Pueblo motel in Colorado.", "Pueblo", "not the larger one that is spelt another way"),
        ("Miami-Dade police came to the house.", "Miami-Dade County", "a county of two names"),
        ("Savannah-Chatham Metropolitan Police came.", "Savannah", "a city and the county around it"),
        ("INDIANAPOLIS –Metro police came to the house.", "Indianapolis", "a dateline without a blank"),
        ("The blast shook a gate at Fort Brandt on Monday.", "Fort Brandt", "a fort that the gazetteer lacks"),
    ],
)
def test_a_town_is_found_under_what_stands_around_it(text: str, expected: str, reason: str) -> None:
    assert [place.name for place in places(text)][:1] == [expected], reason


def test_a_headline_in_capitals_names_its_place_after_in() -> None:
    (place,) = places("Police came.", title="Deadly Shooting In New Orleans Breaks Out Moments After Parade Ends")

    assert (place.name, place.text) == ("New Orleans", "New Orleans")


@pytest.mark.parametrize(
    ("title", "expected", "reason"),
    [
        ("Two Held In Death Of 3-Year-Old Dayton Boy", "Dayton", "a town between an age and a word for a person"),
        ("Cook, 22, held after Fort Tarle shooting", "Fort Tarle", "a fort that the gazetteer lacks"),
    ],
)
def test_a_headline_names_a_town_beside_what_befell_it(title: str, expected: str, reason: str) -> None:
    assert [place.name for place in places("Police came.", title=title)] == [expected], reason


def test_a_common_word_of_a_headline_is_no_town_far_off() -> None:
    found = places("A woman was shot in Dayton, Ohio.", title="Police Say Woman Shot Husband")

    assert "Say" not in [place.name for place in found]


def test_a_small_word_in_capitals_is_no_town() -> None:
    found = places("POLICE IN DAYTON, OHIO, SAY TWO OF THEM WERE SHOT THERE, AND WHAT WENT ON AROUND IS NOT KNOWN.")

    assert [place.name for place in found] == ["Dayton", "Ohio"]


def test_a_sites_own_town_after_the_headline_is_no_place() -> None:
    found = places("A man was shot in Salem, Ohio.", title="Man shot at home - WXYZ News, Weather, Sports, Dayton, OH")

    assert [place.name for place in found] == ["Salem", "Ohio"]


def test_other_names_of_a_state_settle_which_of_several_is_meant() -> None:
    found = places("A sheriff in Edgewater said so. The man had lived in Littleton and in Denver.")

    assert [place.within[-2] for place in found] == ["Colorado"] * 3


def test_georgia_is_a_state_where_the_police_are_american() -> None:
    (georgia,) = places("A sheriff said a man was shot in Georgia.")

    assert georgia.level == "province"


def test_an_ambiguous_name_goes_where_the_other_places_of_the_article_lie() -> None:
    text = (
        "Police in Cleveland, Tennessee, and in Chattanooga, Tennessee, said so. The shooting in Athens was the third."
    )

    assert short(text)[-1].endswith("Tennessee, United States")


def test_the_level_is_what_the_text_calls_the_place() -> None:
    (district, _) = places("Gunmen struck the district of Musa Qala in Helmand.")

    assert (district.level, district.text, district.country) == ("district", "Musa Qala", "AF")


def test_a_spelling_that_the_gazetteer_lacks_lies_where_its_likeness_in_the_province_does() -> None:
    (variant, _) = places("Troops left Nawzad district in Helmand province.")
    (known, _) = places("Troops left Naw Zad district in Helmand province.")

    assert (variant.latitude, variant.longitude) == (known.latitude, known.longitude)


def test_a_newsrooms_own_place_stands_before_all_others() -> None:
    table = "name,level,country,province,latitude,spellings\nMusa Qala,district,AF,Helmand,32.4,Moosa Qaleh\n"
    document = open_document(Article(text="Fighting spread in Moosa Qaleh.", published="2015-06-18"))

    (place,) = read_places(document, with_own_places(table))

    assert (place.name, place.latitude, place.within) == ("Musa Qala", 32.4, ("Helmand", "Afghanistan"))


@pytest.mark.parametrize(
    ("table", "message"),
    [
        (
            "name,level,country\n,district,AF\n",
            "line 2 of the place table gives name '' and level 'district': "
            "give a name, and one of country, province, district, city",
        ),
        (
            "name,level,latitude\nAda,city,north\n",
            "line 2 of the place table has a latitude or longitude that is no number: write it as 34.53",
        ),
    ],
)
def test_a_place_table_that_cannot_be_read_names_its_line(table: str, message: str) -> None:
    with pytest.raises(ValueError, match=r"^line 2 of the place table ") as refused:
        with_own_places(table)

    assert str(refused.value) == message


@given(texts)
def test_every_place_quotes_the_text_where_it_says_it_stands(text: str) -> None:
    within = f"Fighting in Kabul. {text}"

    assert [within[place.start : place.end] for place in places(within)] == [place.text for place in places(within)]


def test_time_grows_with_the_text_and_no_faster() -> None:
    assert len(places("in Kabul. " * 20_000)) == 20_000


def test_a_headlines_capitals_make_no_surname_of_its_town() -> None:
    named = places("SALINA, Kan. - Salina police came on Sunday.", title="Fatal Salina shooting was an accident")

    assert {place.name for place in named} == {"Salina"}


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("A man died on Monday in Baton Rouge, La., police said.", {"Baton Rouge": "Louisiana"}),
        ("A man was shot in Shreveport, LA on Monday.", {"Shreveport": "Louisiana"}),
        ("A man was killed on Monday in Bangor, Me.", {"Bangor": "Maine"}),
        ("A man was shot in LA on Monday.", {"Los Angeles": "California"}),
    ],
)
def test_a_states_abbreviation_behind_a_town_is_no_place_of_its_own(text: str, holders: dict[str, str]) -> None:
    assert {place.name: place.within[1] for place in places(text)} == holders
