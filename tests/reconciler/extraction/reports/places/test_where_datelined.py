import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("title", "text", "expected", "reason"),
    [
        (
            "Nine killed in Nigeria's Borno state",
            "ABUJA - Nine soldiers were killed in an ambush on Monday.",
            ("Borno",),
            "the title's province, not the capital that the story was sent from",
        ),
        (
            "Nine killed near Maiduguri",
            "ABUJA - Nine soldiers were killed in an ambush on Monday.",
            ("Maiduguri",),
            "the title's town, not the capital",
        ),
        (
            "Ohio man dies in crash",
            "TULSA, Okla. (AP) - A man died in a crash on Monday.",
            ("Tulsa",),
            "not the state that he was from",
        ),
        (
            None,
            "ARVADA, Colo. — A man was shot dead at a school in an affluent suburb of Denver on Monday.",
            ("Arvada",),
            "the town of the dateline, not the city that it is a suburb of",
        ),
        (
            None,
            "IMMOKALEE, Fla. - A bus rolled over on Monday, killing four people. The wounded were taken to hospitals in"
            " Naples and Fort Myers.",
            ("Immokalee",),
            "no town that somebody was brought to, and none beside it",
        ),
        (
            None,
            "PARKLAND, Fla. - Four men were shot dead on Monday, the Broward County sheriff said.\n\nThe suspect was"
            " arrested about an hour later in Coral Springs.",
            ("Parkland", "Broward County"),
            "the dateline's town inside the county; nobody was shot where the suspect was caught",
        ),
        (
            "Landslide kills 34",
            "BOGOTA - A landslide killed 34 people in Colombia on Sunday, officials said.\n\nIt happened on Sunday near"
            " Pereira, some 170 km from Bogota.",
            ("Pereira",),
            "a town that only the way is measured from",
        ),
        (
            None,
            "KABUL (Newsroom) - Gunmen killed 24 people in an attack on a school on Sunday, officials said.\n\nSome"
            " 20 men walked into the building in the village of Zarkol, the mayor said.",
            ("Zarkol",),
            "the village that the next paragraph names, not the dateline's town",
        ),
        (
            "Trains collide, killing 40",
            "KARACHI, Pakistan (AP) - Two trains collided in Pakistan on Monday, killing 40 people.\n\nThe trains met"
            " in the district of Ghotki in Sindh.",
            ("Ghotki",),
            "the reporters' town is named in the dateline alone",
        ),
        (
            None,
            "TULSA, Okla. (KXYZ) - A man was killed on Monday near Reed Crossing Station, officials said.",
            ("Tulsa", "Reed Crossing Station"),
            "a dateline's town beside a name that no list locates",
        ),
        (
            None,
            "TWIN FALLS -- A Boise man who killed his wife on Monday was charged with murder.",
            ("Twin Falls", "Boise"),
            "the dateline's town beside somebody's home",
        ),
        (
            None,
            "SALEM, Va. (WXYZ) - A man was killed on Monday, the Roanoke County sheriff said.",
            ("Salem", "Roanoke County"),
            "the dateline's town beside a county of its state",
        ),
        (
            None,
            "POLK COUNTY, Fla. - A Polk County man shot two people on Monday, deputies said.\n\nHe walked to a house"
            " in Lakeland before.",
            ("Lakeland", "Polk County"),
            "a town further on that lies in the county",
        ),
        (
            None,
            "CHICAGO - Two people were shot dead outside a bar on the Near North Side on Monday.",
            ("Chicago", "Near North Side"),
            "a quarter lies in the town of the dateline",
        ),
        (
            "34 dead off Santa Cruz Island",
            "VENTURA, Calif. - Thirty-four people died in a fire on a boat on Monday.",
            ("Ventura",),
            "an island is not the town of its name",
        ),
        (
            None,
            "KINSHASA - An outbreak of measles has killed 40 people in eastern Congo since May, doctors said.",
            ("Democratic Republic of Congo",),
            "an epidemic is of the country that it is told of, not of the town that tells",
        ),
        (
            None,
            "PATNA - At least 26 people were killed in floods as heavy rain lashed Bihar on Thursday.",
            ("Bihar",),
            "so is a flood of the province",
        ),
        (
            None,
            "KABUL - Gunmen killed five people in eastern Afghanistan on Monday.",
            ("Afghanistan",),
            "a side of the country is more than the town that tells",
        ),
        (
            None,
            "IZMIR, Turkey - A quake in western Turkey killed 28 people on Monday. In Izmir a tower fell.",
            ("Izmir",),
            "unless the text names the town again",
        ),
        (
            None,
            "PATNA - At least 26 people were killed in floods on Thursday.",
            ("Patna",),
            "the dateline's town where nothing else is told",
        ),
        (
            None,
            "KATHMANDU - A strong earthquake killed nine people in Nepal on Thursday.",
            ("Kathmandu",),
            "a quake shakes one place, and those who are shaken tell of it",
        ),
        (
            None,
            "BEIRUT - Jets bombed a market in Al-Mahrouba, in the Syrian province of Raqqa, on Tuesday, killing nine.",
            ("Al-Mahrouba", "Raqqa"),
            "a village in a province of another country than the dateline's",
        ),
        (
            None,
            "CARLISLE, Pa. - A bus hit a tree on Monday, killing a coach and the driver. Ada Moor, 30, was flown to a"
            " hospital in Hershey. Ivo Kos, 61, of Johnstown, died at the scene.",
            ("Carlisle",),
            "no town of a hospital, and none of somebody named with his age",
        ),
        (
            None,
            "NORTH BRUNSWICK, N.J. - A gunman shot a judge's son dead on Monday. The man believed to be the gunman was"
            " found dead near Liberty, N.Y.",
            ("North Brunswick",),
            "not where the gunman was found dead",
        ),
        (
            None,
            "PARKLAND, Fla. - Students who escaped the shooting that killed 17 people on Monday will march on"
            " Washington.",
            ("Parkland",),
            "not where a march will be",
        ),
        (
            None,
            "KHARTOUM, Sudan (AP) — A bridge collapsed at a mine in eastern Sudan on Saturday, killing 32.",
            ("Sudan",),
            "the side of a country, where the dateline names the country too",
        ),
        (
            None,
            "MAPUTO, April 8 (Reuters) - A ferry sank off the north coast of Mozambique on Sunday, killing 90.",
            ("Mozambique",),
            "off the coast of a country",
        ),
        (
            None,
            "ROME (AP) — At least 41 migrants drowned when their boat sank in the central Mediterranean on Thursday.",
            (),
            "at sea",
        ),
    ],
)
def test_the_town_that_a_text_is_sent_from_is_the_events_only_where_nothing_says_otherwise(
    title: str | None, text: str, expected: tuple[str, ...], reason: str
) -> None:
    reports = annotate(Article(title=title, text=text, published="2015-06-18")).reports
    (lead,) = (report for report in reports if report.primary)

    assert set(lead.places) == set(expected), reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("OAKLAND - Two men were shot in Alameda on Monday.", ("Alameda", "Oakland"), "towns of one county"),
        ("OAKLAND - Two men were shot in Fresno on Monday.", ("Fresno",), "the paper's own town is far off"),
    ],
)
def test_the_town_of_a_dateline_is_the_events_as_well_where_both_lie_in_one_county(
    text: str, expected: tuple[str, ...], reason: str
) -> None:
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert report.places == expected, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "GENEVA, June 17 (Agency) - The UN's rights chief on Wednesday condemned a strike that killed nine.",
            (),
            "the UN spoke there",
        ),
        (
            "Brussels (Agency) - The EU on Wednesday condemned an attack on Quetta Civil Hospital that killed nine.",
            ("Quetta",),
            "the town of the house that was struck",
        ),
        (
            "BRUSSELS - Two bombs killed nine people on Wednesday near the offices of the EU.",
            ("Brussels",),
            "a body that does not speak",
        ),
        ("VIENNA - A gunman killed four people on Wednesday. The UN condemned it.", ("Vienna",), "not what opens it"),
    ],
)
def test_a_town_where_a_body_of_the_world_speaks_is_not_where_it_happened(
    text: str, expected: tuple[str, ...], reason: str
) -> None:
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert report.places == expected, reason
