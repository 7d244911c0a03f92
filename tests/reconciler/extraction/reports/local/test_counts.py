"""Counts of local stories: a city's year is no event's toll, and who was hit is not taken for somebody else."""

import pytest

from tests.reconciler.extraction.reports.local_news import counts, lead, read

ONE_DEAD = "A man was shot dead Sunday in Reno"


@pytest.mark.parametrize(
    "behind",
    [
        ". The killing brings the number of homicides in Reno to 45.",
        ". The city's homicide count stands at 45.",
        ". The slaying pushed the year's homicide total to 45.",
        ". That makes 45 people killed in Reno this year.",
        ". Reno's death toll from gun violence is 45.",
        ", bringing the city's homicide total to 45.",
        ", pushing the number of homicides this year to 45, police said.",
    ],
)
def test_a_year_of_homicides_is_no_toll(behind: str) -> None:
    assert counts(lead(ONE_DEAD + behind)) == (1, 0)
    assert [report.kind for report in read(ONE_DEAD + behind).reports] == ["event", "statistic"]


def test_a_toll_that_rose_is_the_shootings_own() -> None:
    assert counts(lead("The number of people killed in the Reno shooting on Sunday rose to five.")) == (5, 0)


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Officers found Bo Lind, 16, dead in Salem on Sunday. A woman and two other men were also shot; they were"
            " taken to a hospital.",
            (1, 3),
            "a woman in a list of those also shot is not the one who died",
        ),
        (
            "A teenager in Salem was arrested Sunday after he accidentally shot another teen, killing him.\n\nThe"
            " 15-year-old died at a hospital.",
            (1, 0),
            "he whom it killed is the one who was shot",
        ),
        (
            "Three members of a family were shot and killed and a 12-year-old girl wounded in Salem on Sunday, and the"
            " suspect died.\n\nTheir 12-year-old daughter is in critical condition.",
            (4, 1),
            "a wounded girl is not the suspect",
        ),
        (
            "Five sailors were killed in Salem on Sunday.\n\nThe police officer who was wounded has no life-threatening"
            " injuries.\n\nPolice"
            " killed the gunman.",
            (6, 1),
            "an officer is not the gunman",
        ),
        (
            "A boy of six died in a shooting in Salem on Sunday.\n\nDeputies found three victims with gunshot wounds."
            " One 6 year old victim was dead at the scene. An 8 year old and a woman were flown to a hospital.",
            (1, 2),
            "the dead boy is one of the three found",
        ),
        (
            "Ivo Kos is accused of killing two people at a store in Salem on Sunday.\n\nHe shot Bo Lind, 69, in the"
            " back of the head, police said. He then killed Ada Moor, 67, in the lot.",
            (2, 0),
            "he who was shot is the other of the two killed",
        ),
        (
            "Two people were killed in Salem on Sunday. Ada Moor, 67, and Bo Lind, 69, died at the scene. Ivo Kos, 30,"
            " was shot in the arm.",
            (2, 1),
            "both dead are told, and he lives",
        ),
        (
            "Ada Moor, 9, was killed by a stray bullet in Salem on Sunday as she played with two cousins. One of the"
            " cousins, who is 11, was grazed on the cheek.",
            (1, 1),
            "one of her cousins is another",
        ),
        (
            "A man opened fire in Salem on Sunday, killing two people and wounding a third before he fled.",
            (2, 1),
            "a third, before a clause",
        ),
        (
            "A man who killed a police chief and two nurses in Salem on Sunday was found dead.",
            (4, 0),
            "he who killed three is a fourth",
        ),
        (
            "A second man has died of wounds from a triple shooting in Salem on Sunday. The man, 29, died at a clinic."
            "\n\nBo Lind, 31, died at the scene. The third man, 25, is recovering.",
            (2, 1),
            "of three hit two died",
        ),
        (
            "An eighth victim of a shooting in Salem on Sunday has died, bringing the death toll to eight.",
            (8, 0),
            "the eighth is one of the eight",
        ),
    ],
)
def test_those_hit_are_told_apart(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason


def test_an_arrest_and_its_state_are_not_where_it_was() -> None:
    text = (
        "SALEM, Ind. - A man wanted in a deadly shooting on Sunday was captured Monday at a truck stop near Van Wert,"
        " Ohio.\n\nBo Lind was shot in his driveway. He died at a hospital."
    )
    assert lead(text).places[0] == "Salem"


def test_shootings_of_a_sum_were_in_the_town_of_the_title() -> None:
    text = (
        "Two men and a boy were injured Sunday afternoon in three separate shootings.\n\nPolice were called around"
        " 2:23 p.m. to the 200 block of Mount Street, where a 5-year-old boy shot himself in the foot.\n\nAround"
        " 5:50 p.m., officers were called to Bond Street, where a 20-year-old man was found with a gunshot wound."
    )
    reports = read(text, "Boy, 2 men injured in Baltimore shootings Sunday").reports
    assert {report.places for report in reports if report.kind == "event"} == {("Baltimore",)}


def test_a_swat_team_names_no_valley() -> None:
    assert lead("A SWAT team shot a man dead in Reno on Sunday.").places == ("Reno",)
