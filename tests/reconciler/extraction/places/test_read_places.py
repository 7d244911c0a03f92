import pytest
from hypothesis import given

from reconciler import Article
from reconciler.concepts.place import Place
from reconciler.data.gazetteer import with_own_places
from reconciler.extraction.document import open_document
from reconciler.extraction.places.read import read_places
from tests.strategies import texts


def places(text: str, **told: str) -> tuple[Place, ...]:
    return read_places(open_document(Article(text=text, published="2015-06-18", **told)))  # type: ignore[arg-type]


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


def short(text: str) -> list[str]:
    return [", ".join((place.name, *place.within)) for place in places(text)]


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Rebels attacked a post in the Sangin district of Helmand province.",
            ["Sangin, Helmand, Afghanistan", "Helmand, Afghanistan"],
            "a district, then the province that holds it",
        ),
        (
            "Shelling hit the district of Naw Zad in Helmand.",
            ["Now Zad, Helmand, Afghanistan", "Helmand, Afghanistan"],
            "another spelling of one name",
        ),
        (
            "Troops left Nawzad district in Helmand province.",
            ["Nawzad, Helmand, Afghanistan", "Helmand, Afghanistan"],
            "a spelling that the gazetteer lacks is kept, inside the province told",
        ),
        (
            "The bus fell into a ravine in Zarkol district of Badghis province.",
            ["Zarkol, Badghis, Afghanistan", "Badghis, Afghanistan"],
            "an unknown name that the text calls a district is kept as written",
        ),
        (
            "The blast hit Faryab province in Afghanistan.",
            ["Faryab, Afghanistan", "Afghanistan"],
            "Faryab is a town in Iran as well",
        ),
        (
            "Insurgents attacked Zarkol, in Badghis province, on Monday.",
            ["Zarkol, Badghis, Afghanistan", "Badghis, Afghanistan"],
            "a town that the gazetteer lacks, attacked, and then told where it lies",
        ),
        (
            "Gunmen killed four in Chad's Ouaddai region.",
            ["Chad", "Ouaddai, Chad"],
            "a country in the genitive holds what follows, and is no place of its own province",
        ),
        (
            "A bus fell into a river in Quellosk county in China's Sichuan province.",
            ["Quellosk, Sichuan, China", "China", "Sichuan, China"],
            "what lies in a province of a country lies in the province",
        ),
        (
            "A bomb went off in Baghdad's Sheikh Omar quarter.",
            ["Baghdad, Iraq", "Sheikh Omar, Baghdad, Iraq"],
            "a quarter lies in the city whose it is",
        ),
        ("Four people died in the Iraqi town of Quellosk.", ["Quellosk, Iraq"], "the country is told by its people"),
        (
            "Three men drowned off the small Philippine island of Quellosk.",
            ["Quellosk, Philippines"],
            "an island of a people's",
        ),
        ("Israeli troops in the city of Quellosk shot a man.", ["Quellosk"], "the troops' people, not the city's"),
        ("A bomb killed two in Iraq's Quellosk on Monday.", ["Iraq", "Quellosk, Iraq"], "a town of a country's"),
        ("A man died in Ghana's Labour Congress.", ["Ghana"], "a body of a country's"),
        ("A man died in Kenya's Quellosk bank.", ["Kenya"], "a bank, by the word behind it"),
        ("Nine people were hurt in and around Quellosk.", ["Quellosk"], "in it and around it"),
        ("Two men were shot in el-Obeid.", ["El Obeid, Shamal Kurdufan, Sudan"], "a town known by its article"),
        ("A mine killed two in al-Quelloskiya.", ["al-Quelloskiya"], "an unknown one keeps its article"),
        ("Two men of al-Qaeda were shot.", [], "a band with an article"),
        ("The Interior Ministry of the Kurdistan Region said so.", [], "a ministry is no region"),
        ("The schools in the south of the Valley were shut.", [], "a valley that is a town somewhere"),
        ("Rebels seized Quellosk, a border town, on Monday.", ["Quellosk"], "told what it is"),
        ("Rebels attacked Hezbollah, an ally of the army.", [], "who is no town"),
        ("The rebels abducted 270 girls from Chibok.", ["Chibok, Borno, Nigeria"], "whence somebody was taken"),
        ("A girl got a letter from Quellosk.", [], "nobody was taken"),
        (
            "Mines killed four in Palma, in northern Mozambique.",
            ["Palma, Mozambique", "Mozambique"],
            "no town of a country that the text does not speak of",
        ),
        (
            "A bomb killed two in the Kotte district of Colombo. Police came to Colombo from Kandy in Sri Lanka.",
            [
                "Kotte, Western, Sri Lanka",
                "Colombo, Western, Sri Lanka",
                "Colombo, Western, Sri Lanka",
                "Kandy, Central, Sri Lanka",
                "Sri Lanka",
            ],
            "what holds a district is not called so",
        ),
        (
            "Strikes hit a market in Maarat al-Numan in Idlib.",
            ["Maarat al-Numan, Idlib, Syria", "Idlib, Syria"],
            "an article inside",
        ),
        (
            "Moscow, which has bases there, denied that it had shelled Douma.",
            ["Douma, Rif-dimashq, Syria"],
            "a government that speaks",
        ),
        ("Nine people died in Dar es Salaam.", ["Dar es Salaam, Tanzania"], "a name with small words"),
        ("Red Cross officials met in Gao.", ["Gao, Mali"], "a body that is a town somewhere"),
        ("Fighters of the Islamic State West Africa Province met in Gao.", ["Gao, Mali"], "a band is no province"),
        (
            "Clashes went on in southern Helmand.",
            ["Helmand, Afghanistan"],
            "a compass word says which part, and names no other place",
        ),
        (
            "Attacks took place in the northern provinces of Kunduz, Baghlan, and Takhar in Afghanistan.",
            ["Kunduz, Afghanistan", "Baghlan, Afghanistan", "Takhar, Afghanistan", "Afghanistan"],
            "a list shares the word before it, and none of it holds another",
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
            "Samuel Davis was shot. Friends of Davis said so. A Davis relative mourned.",
            [],
            "a surname of the article is no town",
        ),
        (
            "Samuel Davis was shot in Davis, Calif.",
            ["Davis, Yolo County, California, United States"],
            "a town where something happened in it",
        ),
        (
            "Shots were heard in the Renaco quarter of Acapulco.",
            ["Renaco, Guerrero, Mexico", "Acapulco de Juarez, Guerrero, Mexico"],
            "an unknown name that the text calls a quarter",
        ),
        (
            "A boat sank off Zirou, Senegal.",
            ["Zirou, Senegal", "Senegal"],
            "an unknown name that the text puts into a country",
        ),
        (
            "Nine died at Biu in Nigeria's Borno. Biu mourns.",
            ["Biu, Borno, Nigeria", "Nigeria", "Borno, Nigeria", "Biu, Borno, Nigeria"],
            "a country in the genitive holds what stands behind it, and so what stands before it",
        ),
        (
            "Slobozhanske mourns. A missile hit Slobozhanske, Kharkiv region, Ukraine.",
            ["Slobozhanske, Kharkiv, Ukraine", "Slobozhanske, Kharkiv, Ukraine", "Kharkiv, Ukraine", "Ukraine"],
            "a name is meant everywhere as where it is told what holds it",
        ),
        ("Two were shot at the landing of Oru-Ile, in Osun.", ["Oru-Ile, Osun, Nigeria", "Osun, Nigeria"], "a landing"),
        ("Nine died in Stone Town.", ["Stone Town"], "a town that is called Town"),
        ("Car bomb kills nine.", [], "a car is no Central African Republic"),
        (
            "Shots were heard in the Renaco quarter of Irama-Norte, Guerrero.",
            ["Renaco, Guerrero, Mexico", "Irama-Norte, Guerrero, Mexico", "Guerrero, Mexico"],
            "the quarter is the name before, not the town that it is of",
        ),
        ("Drones came back to Chernomore-Sud, near Odesa.", ["Chernomore-Sud", "Odessa, Ukraine"], "near a known one"),
        ("Nine drowned 90 miles south of Gran Tortuga.", ["Gran Tortuga"], "an island that only the way is told from"),
        ("Gas blast kills three.", [], "gas is a town in Kansas"),
        ("Paris Jackson and Austin Dallas met on Houston Street.", [], "people and streets are no places"),
        ("The meeting in May went well, said Jordan Smith.", [], "months and first names are no places"),
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
            "MORTARS FELL IN THE CITY OF SAN MIGUEL, EL SALVADOR, AND NO ONE WAS HURT, OFFICIALS SAID.",
            ["San Miguel, El Salvador", "El Salvador"],
            "text set in capitals throughout",
        ),
    ],
)
def test_names_are_read_with_what_holds_them(text: str, expected: list[str], reason: str) -> None:
    assert short(text) == expected, reason


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
