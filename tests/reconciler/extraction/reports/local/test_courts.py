"""Local stories from court and of the year before: days of hearings date nothing, months and years of the deed do."""

import pytest

from reconciler import annotate
from reconciler.concepts.article import Article

TOLD = [
    (
        None,
        "A man has pleaded guilty to fatally shooting four people in Salem in 2012. A message seeking comment was left"
        " Friday with his lawyer.",
        "2012",
        "the year that the harm is told in, and no day on which a message was left",
    ),
    (
        None,
        "A man was sentenced Friday for fatally shooting two people at a Salem bar last summer.",
        "2014-06",
        "the season of the harm",
    ),
    (
        "Boy charged in 4 slayings at Salem home in June; arraignment set",
        "A boy of 16 has been charged as an adult in the slayings of four people at a Salem home.",
        "2014-06",
        "deaths that are counted have their month",
    ),
    (
        None,
        "Two men were convicted of killing a clerk in Salem. At a hearing on July 30, a lawyer questioned the clerk's"
        " sister. The men shot him last May.",
        "2014-05",
        "the day of a hearing is none of the deed",
    ),
    (
        None,
        "Prosecutors will seek the death penalty for two men charged in an ambush in Salem that killed five people. The"
        " men are charged with homicide in the March 9 ambush. A judge set their trial for May.",
        "2014-03-09",
        "what the day names is no hearing",
    ),
    (
        None,
        "Four people were questioned this week about the Salem shootings, among them Bo Lind, who was questioned a week"
        " ago. Five people were killed on March 9.",
        "2014-03-09",
        "nor is the day of questions",
    ),
]


@pytest.mark.parametrize(("title", "text", "begins", "reason"), TOLD, ids=[row[-1] for row in TOLD])
def test_a_story_from_court_is_dated_by_the_deed(title: str | None, text: str, begins: str, reason: str) -> None:
    reports = annotate(Article(title=title, text=text, published="2014-11-03")).reports
    start = next(report.interval.start for report in reports if report.primary)
    assert start is not None
    assert start.isoformat().startswith(begins), reason


BESIDE = [
    (
        "Ten people were hurt when gunmen opened fire at a block party in honor of Father's Day in Salem on Saturday"
        " night.",
        "2015-06-20",
        "the feast that a party is for is told beside its day",
    ),
    (
        "Three men were killed in a shooting in Salem. It happened one year ago this weekend, on Easter Sunday.",
        "2015-04-05",
        "from this weekend only a year is counted",
    ),
    (
        "Seven people were hurt late Friday night in a shooting in Salem. It happened about midnight Friday.",
        "2015-06-19T21",
        "about midnight is either end of the night",
    ),
    (
        "A boy, 14, was found dead Sunday in Salem of a gunshot wound.\n\nThe first suicide of the year took place"
        " Friday, June 12, at a gun range there.",
        "2015-06-21",
        "the first of the year is another",
    ),
    (
        "A home in Salem where a boy shot himself is shown Monday, June 22, 2015. He shot himself about 9:50 p.m."
        " Sunday in the bedroom.",
        "2015-06-21",
        "the day of a picture",
    ),
    (
        "Two men were shot dead in Salem on Friday.\n\nMore on the shooting: http://example.org/2015/06/22/men-shot/",
        "2015-06-19",
        "the day in an address",
    ),
]


@pytest.mark.parametrize(("text", "begins", "reason"), BESIDE, ids=[row[-1] for row in BESIDE])
def test_a_day_beside_the_event_dates_nothing(text: str, begins: str, reason: str) -> None:
    reports = annotate(Article(text=text, published="2015-06-22")).reports
    start = next(report.interval.start for report in reports if report.primary)
    assert start is not None
    assert start.isoformat().startswith(begins), reason
