"""Tolls that officials give on a day of their own, and who is counted in them."""

import pytest

from tests.reconciler.extraction.reports.local_news import counts, lead

DAYS = [
    (
        "A man wanted in a shooting that killed two people at a party in Salem early Saturday was captured in Dayton,"
        " Ohio, on Sunday night.",
        "2014-11-01",
        "the capture of a wanted man",
    ),
    (
        "A shooting at a party in Salem left two people dead and 12 injured. The gunman targeted one man at the party"
        " late Saturday. Authorities gave the number of the injured as 14 earlier Sunday.",
        "2014-11-01",
        "the day on which a number was given",
    ),
    (
        "A bus went off a road in Salem on Saturday, killing nine people. State police on Sunday put the number of"
        " injured at 27.",
        "2014-11-01",
        "the day before such a number",
    ),
    (
        "The search for a man accused of killing five neighbors in Salem widened Monday, three days after the attack.",
        "2014-10-31",
        "the day on which a search widened",
    ),
    (
        "A pastor was killed when a man who had hidden in a church in Salem overnight opened fire. He was found there"
        " at about 9:20 a.m. Sunday. Officers had searched woods late Saturday.",
        "2014-11-02",
        "the night in which somebody hid",
    ),
    (
        "The man accused of killing ten people in Salem wrote as far back as May of an attack, police said Monday. He"
        " drove three hours to carry out Saturday's attack.",
        "2014-11-01",
        "how far back plans went",
    ),
    (
        "A man opened fire at the spa in Salem where his wife worked Sunday, killing three women. He was found in the"
        " salon about six hours after the 11 a.m. shooting.",
        "2014-11-02",
        "the place where somebody works",
    ),
    (
        "One man is dead after an overnight shooting at a party in Salem.\n\nDeputies responded at 12:40 a.m. Saturday,"
        " Nov. 1, to Elm Road.",
        "2014-11-01",
        "the night that a call names",
    ),
    (
        "The dead found in the ruins of houses in Salem pushed the toll in the wildfire to 42 on Monday.\n\nThe fire"
        " began on Thursday.",
        "2014-10-30",
        "the day on which a toll grew",
    ),
    (
        "Firefighters in Salem put out a fire in an empty house on Sunday. It was the eleventh such fire in the"
        " neighborhood since September.",
        "2014-11-02",
        "since when like fires are counted",
    ),
    (
        "Searchers found more bodies in the debris from a mudslide Monday, bringing the toll to 14, in Salem.\n\nThe"
        " slide swept through at 11 a.m. Saturday.",
        "2014-11-01",
        "the day of a search in the debris",
    ),
    (
        "The bodies of a man and a woman were pulled from a pond in Salem. A passer-by found their car on Saturday."
        " They had been missing since Oct. 20.",
        "2014-11-01",
        "the day since which they were missing",
    ),
]


@pytest.mark.parametrize(("text", "day", "reason"), DAYS, ids=[row[-1] for row in DAYS])
def test_the_day_of_a_count_or_a_capture_is_not_the_events(text: str, day: str, reason: str) -> None:
    assert str(lead(text).interval.start)[:10] == day, reason


TOLLS = [
    (
        "The death toll in a warehouse fire in Salem rose to 36 on Monday; the search was 85 percent complete.\n\nThe"
        " blaze broke out Friday. Thirty-three bodies had been found by Sunday.",
        (36, 0),
        "how much of a search is done is no statistic",
    ),
    (
        "Two men were killed and two women wounded in a car in Salem on Saturday.\n\nThe deaths bring to 41 the number"
        " of homicides in Salem this year.",
        (2, 2),
        "the homicides of a year",
    ),
    (
        "A woman was shot and killed in Salem on Saturday. She was one of six people shot. Five others were wounded,"
        " including the gunman, who was shot by somebody in the crowd.",
        (1, 5),
        "the gunman is one of the wounded",
    ),
]


@pytest.mark.parametrize(("text", "expected", "reason"), TOLLS, ids=[row[-1] for row in TOLLS])
def test_a_toll_counts_everybody_once(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason
