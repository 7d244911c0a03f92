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
            "Weekend violence in Toledo",
            "Six people were shot on Monday.\n\nIn another shooting in Toledo on Sunday, a woman was killed.",
            ("Toledo",),
            "the title's place, though another event is there as well",
        ),
        (
            None,
            "Nine people were killed in a crush in the Itaewon district on Saturday, the Seoul government said.",
            ("Itaewon",),
            "a town that only governs",
        ),
        (
            None,
            "Nine people were killed in a raid in western Chad on Monday, officials said.",
            ("Chad",),
            "the country, where nothing finer is told",
        ),
        (
            None,
            "A sandstorm tore through northern Chad on Monday, killing nine people, officials said.",
            ("Chad",),
            "the country that it struck",
        ),
        (
            None,
            "A quake struck off the coast of southern Peru on Monday, killing nine people, officials said.",
            ("Peru",),
            "the coast of a part of it",
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
            "Two men were shot in Gary, Ind., on Monday. One is at Loyola Medical Center in Maywood, the other at Grant"
            " Medical Center.",
            ("Gary",),
            "no town of a hospital, and none that a hospital is called by",
        ),
        (
            None,
            "A gunman killed nine people in Fulda on Monday. Among them are a father and a son from Izmir.",
            ("Fulda",),
            "no town that one of the dead came from",
        ),
        (
            None,
            "The storm caused 99 deaths in Malawi on Monday, 85 of them in Blantyre, officials said.",
            ("Blantyre", "Malawi"),
            "the country of the whole beside the town of a part",
        ),
        (
            None,
            "A bus crash in Kenya killed 40 people near Nairobi on Monday.",
            ("Nairobi",),
            "the town of the whole alone",
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
    "said", ["Talks are to resume on Monday in Doha.", "The Security Council will meet in New York on Friday."]
)
def test_nothing_happened_where_people_only_talk(said: str) -> None:
    text = "Gunmen killed nine people in Diffa on Tuesday.\n\n" + said
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports
    assert report.places == ("Diffa",)
