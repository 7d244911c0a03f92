"""Names in world news: lakes, cantons, regions before towns, and cities beside a building."""

import pytest

from tests.reconciler.extraction.places.told import places, short


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("A boat sank on Lake Orumba on Saturday.", ["Lake Orumba"], "a lake that no gazetteer of towns holds"),
        ("Five climbers died on Mount Orumba on Saturday.", ["Mount Orumba"], "a mountain"),
        (
            "A fire in Dhaka's Mirpur area killed nine.",
            ["Dhaka, Bangladesh", "Mirpur"],
            "a great city whose province has its name, and no village of that name abroad",
        ),
        ("Two died in a crash in KZN on Monday.", ["Kwazulu-Natal, South Africa"], "a province by its letters alone"),
        (
            "Two died in a crash on the A9 Orumba road near Leeds.",
            ["Leeds, City and Borough of Leeds, England, United Kingdom"],
            "what leads to a town is no part of its name",
        ),
        ("Two died in the canton of Orumba.", ["Orumba"], "a canton"),
        ("Gunmen attacked a Kabul hotel on Sunday.", ["Kabul, Afghanistan"], "a city before a house in it"),
        ("A ship sank off Orumba, killing nine.", ["Orumba"], "an unknown place off which it was"),
        (
            "Bandits attacked an Abuja-Kaduna train on March 28.",
            ["Abuja, Abuja Federal Capital Territory, Nigeria", "Kaduna, Nigeria"],
            "the two ends of a railway",
        ),
        (
            "Gunmen killed nine in Maru Local Government Area of Zamfara on Sunday.",
            ["Maru, Zamfara, Nigeria", "Zamfara, Nigeria"],
            "an area of local government before its state",
        ),
        (
            "Rebels attacked Tabanga and Mahini, in the Beni territory, officials in Congo said.",
            [
                "Tabanga",
                "Mahini, North Kivu, Democratic Republic of Congo",
                "Beni, North Kivu, Democratic Republic of Congo",
                "Democratic Republic of Congo",
            ],
            "villages that the text puts into a territory",
        ),
        ("Clashes between miners at Orumba left nine dead.", ["Orumba"], "where there was fighting"),
        (
            "Gunmen killed two in Samarra's main market on Monday.",
            ["Samarrah, Salahuddin, Iraq"],
            "what towns have and people do not",
        ),
        ("Two were shot in Darwin's laboratory on Monday.", [], "what people have"),
        (
            "A bomb killed two in Calcutta on Monday.",
            ["Kolkata, West Bengal, India"],
            "a city abroad that English spells so, not a small town of the very name",
        ),
        (
            "A bomb killed two in Naples on Monday.",
            ["Naples, Napoli, Campania, Italy"],
            "the English name of a city, though a small one elsewhere is called so too",
        ),
        ("A quake struck off the Pacific coast.", [], "an ocean is no town"),
        ("A gunman killed 39 people at the Reina nightclub.", [], "a club by its own name"),
        (
            "A quake killed 153 people in the villages of Orumba, Taliba and Katimba late on Friday.",
            ["Orumba", "Taliba", "Katimba"],
            "a list that is called villages",
        ),
        ("Seventeen died in a landslide at Orumba, a few kilometres away.", ["Orumba"], "where a slide was"),
        (
            "Soleimani was killed at Baghdad airport, Iran said. Iranian police buried him in Kerman.",
            ["Baghdad, Iraq", "Kerman, Iran"],
            "a great city, not a hamlet that is also spelt so",
        ),
        ("Nine died in Borno State on Monday.", ["Borno, Nigeria"], "a state with the word for it"),
        ("Nine died in Orumba, a Shia-majority district.", ["Orumba"], "whose a place is"),
        ("An Ohio State student died on Monday.", [], "a university, not a state"),
        (
            "Nine died in Maru LGA of Zamfara State.",
            ["Maru, Zamfara, Nigeria", "Zamfara, Nigeria"],
            "what a government area lies in is none",
        ),
        ("Rebels killed 62 people at the Orumba Kati camp.", ["Orumba Kati"], "a camp that people were killed in"),
        ("Orumba leads the rebels, and left the Orumba camp.", [], "a politician's camp, perhaps"),
        ("Floods killed nine tourists at Orumba on Monday.", ["Orumba"], "where people were killed"),
        ("Gunmen killed nine people at Orumba Hospital on Monday.", [], "a hospital"),
        ("Gunmen burst into a bar in the Amazon town of Orumba.", ["Orumba"], "what a town lies in is no town itself"),
    ],
)
def test_a_name_in_world_news_is_read(text: str, expected: list[str], reason: str) -> None:
    assert short(text) == expected, reason


@pytest.mark.parametrize("island", ["Lampedusa", "Mindoro"])
def test_the_coast_of_a_small_or_an_unknown_place_is_where_a_boat_sank(island: str) -> None:
    told = places(f"A boat sank off the coast of {island} on Tuesday, killing nine.")

    assert [place.name for place in told] == [island]
