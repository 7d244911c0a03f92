"""Words of happenings that are used of prices, plans, contests and criticism tell of no event."""

import pytest

from reconciler import Article, annotate
from reconciler.extraction.reports.vocabulary.figurative import MASK, literal
from reconciler.extraction.reports.vocabulary.wording import wording

PUBLISHED = "2015-05-06"
FIGURATIVE = [
    "Shares of the brewer sank $2 in Frankfurt on Tuesday.",
    "Oil prices crashed on Monday, and stocks in Tokyo collapsed.",
    "Its earnings fell 40% in the quarter that ended on Thursday.",
    "Dealers in London said the shares were hit by profit-taking on Tuesday.",
    "Talks on the budget in Lima collapsed on Tuesday.",
    "The trial of two bankers in Riga collapsed on Tuesday.",
    '"It is a time bomb waiting to go off," a fund manager in Boston said on Tuesday.',
    "The same battle cry was heard at the rally in Quito on Friday.",
    "The bank is fighting a takeover bid, its chief in Chicago said on Monday.",
    "The vote allowed the president to seize the initiative in Paris on Monday.",
    "Customs officers in Dover seized 30 kilos of cocaine on Monday.",
    "The ship captured less oil than expected near Lagos on Tuesday.",
    "The mayor of Turin came under fire on Monday over the new tax.",
    "A fire sale of assets began in Tokyo on Monday.",
    "The flood of imports into Chicago rose on Tuesday.",
    "The market crash on Monday weighs on New York.",
    "The band exploded onto the scene in Berlin on Friday.",
    "The senator attacked the bill in Dover on Monday and shot down a plan for schools.",
    "The ministers struck a deal in Vienna on Friday.",
    "The teachers clashed with the minister over pay in Lille on Friday.",
    "The cup clash in Leeds was put off on Friday.",
]
LITERAL = [
    ("A time-fuse bomb went off in Boston on Tuesday.", "bombing"),
    ("The battle for the town of Rutbah went on in Iraq on Friday.", "clash"),
    ("Rebels seized the town of Baji on Monday.", "capture"),
    ("The patrol came under fire near Gao for two hours on Monday.", "shooting"),
    ("A fire at a home in Tokyo began on Monday.", "fire"),
    ("The flood of 1998 was worse than Tuesday's flood in Dover.", "flood"),
    ("The stand collapsed in Turin on Friday.", "collapse"),
    ("Rebels shot down a helicopter near Aleppo on Monday.", "attack"),
    ("Police open fire on a crowd in Conakry on Tuesday.", "shooting"),
    ("Security forces fire on a march in Conakry on Tuesday.", "shooting"),
    ("Tanks storm the town of Rastan on Tuesday.", "raid"),
    ("A boat collides with a barge and sinks off Lagos on Tuesday.", "crash"),
    ("A company dormitory in Dhaka collapsed on Tuesday.", "collapse"),
    ("The market was hit by a bomb in Mosul on Tuesday.", "bombing"),
    ("An oil tanker sank off Lagos on Tuesday.", "capsizing"),
    ("A bank roof in Lima collapsed on Tuesday.", "collapse"),
    ("A party boat sank off Cebu on Tuesday.", "capsizing"),
    ("Homes in Dover were flooded with water on Tuesday.", "flood"),
    ("A boiler explodes in Reno on Tuesday.", "explosion"),
]


@pytest.mark.parametrize("text", FIGURATIVE)
def test_nothing_happened_where_a_word_for_it_is_a_figure_of_speech(text: str) -> None:
    told = annotate(Article(text=text, published=PUBLISHED))

    assert [report.type for report in told.reports if report.kind == "event"] == []


@pytest.mark.parametrize(("text", "kind"), LITERAL)
def test_the_same_words_tell_of_an_event_where_they_are_meant(text: str, kind: str) -> None:
    told = annotate(Article(text=text, published=PUBLISHED))

    assert [report.type for report in told.reports if report.primary] == [kind]


def test_a_masked_word_leaves_every_other_where_it_was() -> None:
    text = "The battle cry rose as a battle began in the flood of calls."
    told = literal(wording(text, text.lower()))

    assert len(told.words) == len(text)
    assert told.words == text.replace("battle cry", MASK * 10).replace("flood of calls", MASK * 14)
    assert "battle" in told.tokens
