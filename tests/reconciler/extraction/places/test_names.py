"""Names of places all over the world, with what holds them; those of American towns have a file of their own."""

import pytest

from tests.reconciler.extraction.places.told import places, short


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Rebels attacked a post in the Sangin district of Helmand province.",
            ["Sangin, Helmand, Afghanistan", "Helmand, Afghanistan"],
            "a district, then the province that holds it",
        ),
        (
            "A bomb killed four in the Kuchlak town of Balochistan.",
            ["Kuchlak, Balochistan, Pakistan", "Balochistan, Pakistan"],
            "a town before its province",
        ),
        (
            "Gunmen fired at police in the Ferwalik town of Balochistan.",
            ["Ferwalik, Balochistan, Pakistan", "Balochistan, Pakistan"],
            "one that no gazetteer knows",
        ),
        (
            "Shelling hit the district of Naw Zad in Helmand.",
            ["Now Zad, Helmand, Afghanistan", "Helmand, Afghanistan"],
            "another spelling of one name",
        ),
        ("Ten died in the Tana delta in Kenya.", ["Kenya"], "a river, not the town called alike"),
        ("A bomb killed a man in Kiev.", ["Kyiv, Kyiv City, Ukraine"], "the name of a capital until lately"),
        ("Two died in Kobani, Syria.", ["Kobani, Aleppo, Syria", "Syria"], "a town under its second name"),
        ("Three died in Bombay, India.", ["Mumbai, Mumbai Suburban, Maharashtra, India", "India"], "by its older name"),
        (
            "A bomb killed two in Deir ez-Zor, Syria.",
            ["Deir ez-Zor, Syria", "Syria"],
            "an article before a sun letter",
        ),
        (
            "A bomb killed two in Hodeidah, Yemen.",
            ["Hodeidah, Al Hawak, Yemen", "Yemen"],
            "an article left out",
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
        ("Two men were shot in el-Obeid.", ["El Obeid, North Kordofan, Sudan"], "a town known by its article"),
        ("A mine killed two in al-Quelloskiya.", ["al-Quelloskiya"], "an unknown one keeps its article"),
        ("Two men of al-Qaeda were shot.", [], "a band with an article"),
        ("The Interior Ministry of the Kurdistan Region said so.", [], "a ministry is no region"),
        ("The schools in the south of the Valley were shut.", [], "a valley that is a town somewhere"),
        (
            "Two men were shot at Chino in Quellosk district, Helmand, on Monday.",
            ["Chino, Helmand, Afghanistan", "Quellosk, Helmand, Afghanistan", "Helmand, Afghanistan"],
            "a village inside a district told is no town of California",
        ),
        (
            "A bomb in Lagos killed two. Four died in Young.",
            ["Lagos, Nigeria", "Young"],
            "no small town of a country that nothing speaks for",
        ),
        (
            "A bomb in Gaziantep killed two. Four died in Azaz.",
            ["Gaziantep, Turkey", "Azaz, Aleppo, Syria"],
            "a town across a border that is near",
        ),
        (
            "A woman was killed at Ellesmere in Scarborough on Monday, police in Toronto said.",
            ["Ellesmere", "Scarborough", "Toronto, Ontario, Canada"],
            "one small town abroad in another speaks for no country",
        ),
        (
            "Twenty died in two villages of Mali: twelve in Quellosk and eight in Tille.",
            ["Mali", "Quellosk", "Tille"],
            "an unknown village is near to nothing",
        ),
        ("A man held staff in a bank in Ghent.", ["Ghent, Oost-Vlaanderen, Flanders, Belgium"], "no hamlet"),
        ("Nine died in southeastern Congo.", ["Democratic Republic of Congo"], "as news calls the larger one"),
        ("A man was shot in Hill Street, Kano, on Monday.", ["Kano, Nigeria"], "the town of a street"),
        ("A man was shot in Hill Street, Kano, 34, said.", [], "a name behind a comma"),
        (
            "A British man died in Faliraki.",
            ["Faliraki, Nomos Dodekanisou, South Aegean, Greece"],
            "whose people he is of says nothing of where he died",
        ),
        (
            "Four miners died in Pan county in Guizhou province, China.",
            ["Pan, Guizhou, China", "Guizhou, China", "China"],
            "a province of China by the name that news gives it",
        ),
        (
            "Four died at a crossing in Colombo.",
            ["Colombo, Western, Sri Lanka"],
            "a town in a district of its own name",
        ),
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
                "Sri Jayewardenepura Kotte, Western, Sri Lanka",
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
            ["Douma, Rif Dimashq, Syria"],
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
            "Samuel Davis was shot. Friends of Davis said so. A Davis relative mourned.",
            [],
            "a surname of the article is no town",
        ),
        (
            "Shots were heard in the Renaco quarter of Acapulco.",
            ["Renaco, Guerrero, Mexico", "Acapulco, Guerrero, Mexico"],
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
        (
            "A bomb in the Husseiniyah neighborhood killed nine.",
            ["Husseiniyah"],
            "a neighborhood, in no American paper",
        ),
        (
            "A bomb hit a bazaar in the Kalaya area of Orakzai.",
            ["Kalaya, Khyber Pakhtunkhwa, Pakistan", "Orakzai, Khyber Pakhtunkhwa, Pakistan"],
            "an area of somewhere",
        ),
        ("Jets bombed a camp in the Tirah Valley.", ["Tirah Valley"], "an unknown valley"),
        ("Nine died in Stone Town.", ["Stone Town"], "a town that is called Town"),
        ("Car bomb kills nine.", [], "a car is no Central African Republic"),
        (
            "Shots were heard in the Renaco quarter of Irama-Norte, Guerrero.",
            ["Renaco, Guerrero, Mexico", "Irama-Norte, Guerrero, Mexico", "Guerrero, Mexico"],
            "the quarter is the name before, not the town that it is of",
        ),
        ("Drones came back to Chernomore-Sud, near Odesa.", ["Chernomore-Sud", "Odesa, Ukraine"], "near a known one"),
        ("Nine drowned 90 miles south of Gran Tortuga.", ["Gran Tortuga"], "an island that only the way is told from"),
        (
            "Three died in the port of Guaymas, in the Mexican state of Sonora.",
            ["Guaymas, Sonora, Mexico", "Sonora, Mexico"],
            "a state that its country's people are named for",
        ),
        (
            "A crash in Salamanca province killed nine people.",
            ["Salamanca, Castile and Leon, Spain"],
            "a province that is one of the second level",
        ),
        (
            "A man was shot, said a spokesman for the San Antonio Police Department.",
            ["San Antonio, Bexar County, Texas, United States"],
            "no department called San Antonio",
        ),
        ("A bomb killed two in Zaragoza.", ["Zaragoza, Aragon, Spain"], "a town, not what is called by it"),
        ("A fire in the Gironde killed two.", ["Gironde, Aquitaine, France"], "a departement by its bare name"),
        ("She died at Harbor Hospital on Sunday.", [], "a hospital, not a town called Harbor"),
        ("Gas blast kills three.", [], "gas is a town in Kansas"),
        ("Paris Jackson and Austin Dallas met on Houston Street.", [], "people and streets are no places"),
        ("The meeting in May went well, said Jordan Smith.", [], "months and first names are no places"),
        (
            "MORTARS FELL IN THE CITY OF SAN MIGUEL, EL SALVADOR, AND NO ONE WAS HURT, OFFICIALS SAID.",
            ["San Miguel, El Salvador", "El Salvador"],
            "text set in capitals throughout",
        ),
    ],
)
def test_names_are_read_with_what_holds_them(text: str, expected: list[str], reason: str) -> None:
    assert short(text) == expected, reason


@pytest.mark.parametrize("mark", ["'", "’"])
def test_the_genitive_of_a_town_in_capitals_is_the_town(mark: str) -> None:
    text = (
        f"TEGUCIGALPA, 3 JAN 90 -- ARMY SPOKESMEN SAID TODAY THAT TWO GUARDS DIED IN CHOLUTECA{mark}S MARKET AND NONE"
        f" NEAR JUAREZ{mark} HOUSE."
    )
    assert {place.name for place in places(text)} >= {"Tegucigalpa", "Choluteca"}
    assert not [place.text for place in places(text) if place.text.endswith((mark, "S"))]


def test_the_county_of_a_prince_keeps_his_genitive_in_capitals() -> None:
    text = "PRINCE GEORGE'S CO., MD. - Six people were shot on Sunday morning."
    assert "Prince George's County" in {place.name for place in places(text)}


@pytest.mark.parametrize(
    ("text", "told", "reason"),
    [
        ("Devon Lofton, 7, died at home in Dayton, Ohio. Devon's brother wept.", {"Dayton", "Ohio"}, "a county"),
        ("Georgia Kos, 30, was shot in Ohio. Georgia's mother wept.", {"Ohio"}, "a state and a country"),
        ("Austin Kos, 19, was killed. Austin police said so.", {"Austin"}, "police serve towns"),
        ("Chelsea Kos, 19, died in Boston. A man in Chelsea was held.", {"Boston", "Chelsea"}, "one is in a town"),
        ("Two died in Lima, 12, by one count, in Cusco.", {"Lima", "Cusco"}, "a town has no age"),
    ],
)
def test_a_first_name_told_with_an_age_is_no_town(text: str, told: set[str], reason: str) -> None:
    assert {place.name for place in places(text)} == told, reason


def test_an_american_tavern_measured_from_a_town_does_not_hide_the_town() -> None:
    text = "Three died at the Kos Tavern about 12 miles north of Auburn, Washington, deputies said."
    assert {place.name for place in places(text)} == {"Auburn", "Washington"}
