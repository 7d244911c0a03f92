import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("title", "text", "expected", "reason"),
    [
        (
            "Man shot dead in Salem",
            "A man was shot dead on Elm Street on Monday.\n\nHe had no enemies there.",
            ("Salem",),
            "the title's place, where the event's own sentences name none",
        ),
        (
            None,
            "A man was shot in the Madisonville neighborhood on Monday.\n\nCincinnati police found him on a porch.",
            ("Cincinnati", "Madisonville"),
            "the city whose police came",
        ),
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
            "Weekend violence in Toledo",
            "Six people were shot on Monday.\n\nIn another shooting in Toledo on Sunday, a woman was killed.",
            ("Toledo",),
            "the title's place, though another event is there as well",
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
            None,
            "Nine people were killed in a crush in the Itaewon district on Saturday, the Seoul government said.",
            ("Itaewon",),
            "a town that only governs",
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
            "Nine people were killed in a raid in western Chad on Monday, officials said.",
            ("Chad",),
            "the country, where nothing finer is told",
        ),
        (None, "Chad sent troops on Monday after gunmen killed nine people.", (), "a country that only acts"),
        (
            None,
            "Nine people were killed in a raid at Oru-Ile, Osun, on Monday. The wounded were treated in Ibadan.",
            ("Osun", "Oru-Ile"),
            "an unknown name inside a known one, and not the town of the hospital",
        ),
        (
            None,
            "A bomb hit a bus in Gardez on the road to Khost on Monday, killing nine people, the ministry in Kabul"
            " said. Police in Jalalabad confirmed it.",
            ("Gardez",),
            "neither where the road leads nor where those sit who only confirm it",
        ),
        (
            None,
            "A man was shot in Salem, Oregon, on Monday. Police saw no link to that day's killings in Boise.",
            ("Salem", "Oregon"),
            "where something else happened",
        ),
        (
            None,
            "A slide killed nine people in Karongi district, Rwanda, on Monday. The Kigali road is cut.",
            ("Karongi",),
            "a town that only a road is called by",
        ),
        (
            None,
            "A bomb hit a bus in Gardez on Monday. One of nine people hurt died in a Kabul clinic, and troops of the"
            " government in Kabul came.",
            ("Gardez",),
            "where somebody died later, and who governs",
        ),
        (
            None,
            "Three shells fell on a market in Kherson on Monday, killing nine people. Four were taken to hospital in"
            " Mykolaiv.",
            ("Kherson",),
            "the town of the hospital",
        ),
        (
            None,
            "Authorities in Khost said a bomb killed nine people on Monday.",
            ("Khost",),
            "the authorities of the place itself",
        ),
        (
            None,
            "Nine people died in a fire in Latakia, Syria, on Monday. Two were brought to Geneva hospital.",
            ("Latakia",),
            "a hospital called like a town of another country",
        ),
        (
            None,
            "KABUL (Newsroom) - Gunmen killed 24 people in an attack on a school on Sunday, officials said.\n\nSome"
            " 20 men walked into the building in the village of Zarkol, the mayor said.",
            ("Zarkol",),
            "the village that the next paragraph names, not the dateline's town",
        ),
        (
            None,
            "Rebels killed nine soldiers in Ghazni on Monday. A wounded guard told reporters at a hospital in Kabul"
            " that he had hidden.",
            ("Ghazni",),
            "where somebody speaks",
        ),
        (
            None,
            "Rebels overran a base in Zarkol, a town 50 kilometers west of Kabul, on Monday, killing nine.",
            ("Zarkol",),
            "a town only measured from in the event's own sentence",
        ),
        (
            None,
            "Rebels killed nine soldiers in Badghis province on Monday as fighting went on in neighbouring Herat.",
            ("Badghis",),
            "what only lies beside it",
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
            "A jet carrying nine people crashed soon after takeoff from Gao on Monday.\n\nThe plane, which had left Gao"
            " for Bamako, went down near Kidal.",
            ("Kidal",),
            "not the town that a plane had left, where another is told",
        ),
        (
            None,
            "A jet carrying nine people crashed soon after takeoff from Gao, Mali, on Monday.",
            ("Gao",),
            "the town that a plane had left, where none but it is told",
        ),
        (
            None,
            "Gunmen set a bar on fire in the Gulf Coast city of Coatzacoalcos on Monday, killing nine people.",
            ("Coatzacoalcos",),
            "a coast only describes where a city is",
        ),
        (
            None,
            "CHICAGO - Two people were shot dead outside a bar on the Near North Side on Monday.",
            ("Chicago", "Near North Side"),
            "a quarter lies in the town of the dateline",
        ),
        (
            None,
            "Two men were shot in Gary, Ind., on Monday. One is at Loyola Medical Center in Maywood, the other at Grant"
            " Medical Center.",
            ("Gary",),
            "no town of a hospital, and none that a hospital is called by",
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
            "A gunman killed nine people in Fulda on Monday. Among them are a father and a son from Izmir.",
            ("Fulda",),
            "no town that one of the dead came from",
        ),
    ],
)
def test_the_lead_event_is_where_the_article_plays(
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
