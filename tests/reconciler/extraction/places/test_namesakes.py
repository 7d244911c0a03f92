"""Names that several places bear: what the rest of the article, or the paper that tells it, says of them."""

import pytest

from tests.reconciler.extraction.places.told import places

LOCAL = "Sheriff's deputies said a man was shot on Monday in Lincoln County."


@pytest.mark.parametrize(
    ("title", "text", "name", "within", "reason"),
    [
        (
            "Bus plunges near Tuxtla, 12 dead",
            "Twelve people died when a bus plunged near Tuxtla Gutierrez, Mexico, on Monday.",
            "Tuxtla Gutierrez",
            "Chiapas",
            "a headline's short name is the one that the body spells out",
        ),
        (
            "Two die in crash",
            "Two men died in a crash on the A9 between Perth and Inverness on Monday.",
            "Perth",
            "Perth and Kinross",
            "the number of the road speaks for Britain",
        ),
        (
            "Two die in crash",
            "Two men died in a crash on the Great Eastern Highway near Perth on Monday.",
            "Perth",
            "Cambridge",
            "a road without a number speaks for nobody",
        ),
        (
            "Two die in horror Eastern Cape taxi smash",
            "Two men died in a crash on the N2 on Monday.",
            "Eastern Cape",
            "South Africa",
            "a headline's place before the vehicle",
        ),
        (
            "Jets collide",
            "Two jets collided near Washington on Monday, police in Alexandria, Virginia, said.",
            "Washington",
            "Washington, D.C.",
            "a city that all know is not the hamlet of its name in the state told of",
        ),
        (
            "Miami man shot",
            "Two men were shot in Miami Gardens, Fla., on Monday.",
            "Miami",
            "Miami-Dade County",
            "a large city is not the suburb that begins with its name",
        ),
        (
            "Boy dies in Denmark shooting",
            "A boy was shot near his home on Monday, said the Bamberg County Sheriff's Office in South Carolina.",
            "Denmark",
            "Bamberg County",
            "a town that is called like a country, in the state whose sheriff speaks",
        ),
        (
            "Soldier dies in Lebanon",
            "A soldier from Indiana died in Lebanon, the sheriff's office in Boone County, Indiana, said. "
            "Troops in Syria stayed.",
            "Lebanon",
            "",
            "the country, where other countries are told of",
        ),
        (
            "Two shot",
            "JACKSON TOWNSHIP, N.J. - Two people were shot on Monday.",
            "Jackson Township",
            "New Jersey",
            "a township in a dateline is not the town of its name, and keeps small letters",
        ),
        ("Man shot - KQXZ News - Biloxi, MS", LOCAL, "Lincoln County", "Mississippi", "the station's own state"),
        ("Man shot", LOCAL, "Lincoln County", "United States", "any of the counties where nothing speaks for one"),
        (
            "Man shot",
            "Police said a man was shot in the 600 block of Elm Street, in the Wylam area, on Monday.",
            "Wylam",
            "",
            "a quarter that only an English town is called like, where American words are used",
        ),
        (
            "Man shot",
            "Sheriff's deputies said a man was shot on Monday in Naples, and that he lived in Henderson.",
            "Naples",
            "Collier County",
            "a town far larger than all others of its name",
        ),
        (
            "Man shot",
            "Sheriff's deputies said a man was shot on Monday in Springfield.",
            "Springfield",
            "United States",
            "any of the towns where nothing speaks for one",
        ),
        (
            "Three dead",
            "WHITE SETTLEMENT, Texas - Three people were shot dead on Monday.",
            "White Settlement",
            "Tarrant County",
            "a settlement by name",
        ),
        (
            "Three dead",
            "Three people were shot dead on Monday in Elk Grove Village, Ill.",
            "Elk Grove Village",
            "Cook County",
            "a village by name",
        ),
        (
            "Six shot",
            "EAST ST. LOUIS, Ill. - Six people were shot on Monday.",
            "East Saint Louis",
            "Saint Clair County",
            "a saint inside a name, and no larger namesake",
        ),
        (
            "Two shot",
            "Two men were shot on Long Island on Monday, Nassau County police said.",
            "Long Island",
            "New York",
            "no island of the Bahamas",
        ),
        (
            "Four shot",
            "CHICAGO - Four people were shot in the Washington Park neighborhood on Monday.",
            "Chicago",
            "Cook County",
            "a neighborhood is no town of its state",
        ),
        (
            "Man shot",
            "He was hit twice, Houston Police Chief Ana Reyes said.",
            "Houston",
            "Harris County",
            "a chief of police who speaks is named behind the town",
        ),
    ],
)
def test_what_an_article_says_elsewhere_settles_a_name(
    title: str, text: str, name: str, within: str, reason: str
) -> None:
    first = places(text, title=title)[0]
    assert (first.name, next(iter(first.within), "")) == (name, within), reason


def test_the_outlets_town_tells_which_county_is_meant() -> None:
    assert {place.within for place in places(LOCAL, outlet="The Salem Herald, Nashville")} == {
        ("Tennessee", "United States")
    }


def test_a_surname_in_a_county_with_its_town_is_no_town_of_another_state() -> None:
    told = places("Men walked into a Circle K in Pine Hills, Orange County. A man who left the Circle was shot.")
    assert {place.within[-2] for place in told if len(place.within) > 1} == {"Florida"}
