"""What a sentence only looks back on is not dated by the day of what it tells of now."""

from datetime import date

import pytest

from reconciler import Article, annotate

PUBLISHED = "2015-05-06"
LOOKS_BACK = [
    ("Two years after a fire killed 12 people at a hostel in Leeds, its owner was jailed on Tuesday.", "2013-05-05"),
    ("Two years after a fire killed 12 people at a hostel in Leeds, its owner was jailed.", "2013-05-06"),
    ("Four months after he was wounded in a bomb attack, Omar Sadi came back on Tuesday.", "2015-01-05"),
    ("A week after gunmen killed nine miners near Jos, troops found their bodies on Monday.", "2015-04-27"),
    ("Nearly a year after the crash that killed 40 people near Nice, a stone was set on Saturday.", "2014-05-02"),
    ("Eight months after a mine in Lota collapsed, killing six men, it opened again on Monday.", "2014-09-04"),
    ("He was jailed over a 1994 bombing in Paris that killed six people.", "1994-07-01"),
    ("The 2004 bombings in Madrid killed 191 people, and a garden was opened on Tuesday.", "2004-07-01"),
    ("A judge in Lima on Monday freed two men held over a 2011 shooting that left three clerks dead.", "2011-07-01"),
]
OF_NOW = [
    ("Two years after the floods in Hull, a fire killed three people there on Tuesday.", "2015-05-05"),
    ("A blast killed nine people in Madrid on Monday, eleven years after the bombings of 2004.", "2015-05-04"),
    ("A blast killed nine people on Monday near the site of the 2004 bombings in Madrid.", "2015-05-04"),
]


@pytest.mark.parametrize(("text", "about"), LOOKS_BACK)
def test_an_event_looked_back_on_is_dated_by_the_count_or_its_year(text: str, about: str) -> None:
    interval = next(each for each in annotate(Article(text=text, published=PUBLISHED)).reports if each.primary).interval

    assert interval.start is not None
    assert interval.end is not None
    assert interval.start.date() <= date.fromisoformat(about) < interval.end.date()
    assert interval.end.date() <= date.fromisoformat("2015-04-30")


@pytest.mark.parametrize(("text", "day"), OF_NOW)
def test_what_is_only_set_beside_an_older_event_keeps_its_day(text: str, day: str) -> None:
    interval = next(each for each in annotate(Article(text=text, published=PUBLISHED)).reports if each.primary).interval

    assert interval.start is not None
    assert interval.start.date() == date.fromisoformat(day)
