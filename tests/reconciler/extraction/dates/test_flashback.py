"""Paragraphs of news that look far back: their dates count from the telling, those around them from publication."""

import pytest

from reconciler import resolve
from tests.reconciler.extraction.dates.told import told

PUBLISHED = "2012-10-18"


def value(text: str, words: str) -> str:
    return told(text, words, PUBLISHED).value


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        ("In March 1994 he was held. In May he fled.", "May", "1994-05", "the year is carried on"),
        ("On 3 April 1861 it began. By 12 May it was over.", "12 May", "1861-05-12", "the day of a month too"),
        ("On 3 April 1861 it began. The following spring he fell.", "The following spring", "1862-SP", "and a season"),
        ("In 1808 the town rose. On 19 July it fell.", "19 July", "1808-07-19", "a text that opens with a year alone"),
        (
            "Built in 2001, it burned on 9 March 2004. In May he fled.",
            "May",
            "2004-05",
            "a year in passing opens nothing",
        ),
        ("Built in 2011, it burned on 9 March 2004. In May he fled.", "May", "2012-05", "a year of late is news"),
        (
            "It fell on 3 June.\n\nIn 1991 it rose. In May it shut.",
            "May",
            "2012-05",
            "a year alone opens no later paragraph",
        ),
        ("In March 1994 he was held. He was freed last week. In May he ran.", "May", "2012-05", "last week is of now"),
        ("He was held in the March 1994 raid. In May he fled.", "May", "2012-05", "the raid's month, no opening"),
        ("Born in March 1954, he sang. In May he fell ill.", "May", "2012-05", "a birth opens no story"),
        ("In March 2011 he was held. In May he fled.", "May", "2012-05", "last year is news"),
        ("In 1987 it had 412 farms; by last spring it had 268. In May it lost two.", "May", "2012-05", "last spring"),
        (
            "In 1987 it had 412 farms. In the past two years half went. In May it lost two.",
            "May",
            "2012-05",
            "the past",
        ),
        ("It opened in March 1994. By May it had carried many and is busy.", "May", "2012-05", "it still is"),
        ("In March 1994 he was held.\n\nIn May he ran.", "May", "2012-05", "the next paragraph is of now"),
        ("On 3 March 1994 he was held.\n\nAt 9 a.m. he ran.", "9 a.m.", "2012-10-18T09:00", "so are its hours"),
        ("It was held on 3 March 2012.\n\nAt 9 a.m. it began.", "9 a.m.", "2012-03-03T09:00", "of a story still told"),
    ],
)
def test_a_paragraph_that_opens_with_a_month_long_gone_goes_on_from_there(
    text: str, words: str, means: str, reason: str
) -> None:
    assert value(text, words) == means, reason


def test_what_only_a_history_dates_is_not_dated_in_a_paragraph_of_news() -> None:
    times = resolve("In March 1994 the former king was held, 54 years old. In May he fled at night.", PUBLISHED)

    assert [time.text for time in times] == ["March 1994", "May"]


SHORT = "On 3 March 1894 the mill burned. Forty were hurt.\n\nThe owner was held on 9 May. He fled at 9 p.m. on 12 May."


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        (SHORT, "9 May", "1894-05-09", "a short history goes on from paragraph to paragraph"),
        (f"{SHORT}\n\nA stone was set last week.", "9 May", "2012-05-09", "last week is of now"),
        (f"{SHORT}\n\nThe house is a museum, shut in May.", "9 May", "2012-05-09", "so is what it is"),
        (f"{SHORT}\n\nIt was shut in 2010.", "9 May", "2012-05-09", "and a year of late"),
        (SHORT.replace("12 May", "12 October"), "9 May", "2012-05-09", "the month of publication is perhaps of now"),
        (SHORT.replace("1894", "2008"), "9 May", "2012-05-09", "no history is as young"),
        (
            f"The Corn Feud (1891–1894) began here.\n\n{SHORT}",
            "9 May",
            "1894-05-09",
            "years told together open one too",
        ),
        (f"Ives Hale (1931–2012) ran it.\n\n{SHORT}", "9 May", "2012-05-09", "not those of a life of late"),
        (SHORT.replace("burned", "boss was born"), "9 May", "2012-05-09", "a birth opens no story"),
    ],
)
def test_a_short_text_that_opens_long_ago_and_tells_nothing_of_now_is_a_history(
    text: str, words: str, means: str, reason: str
) -> None:
    assert value(text, words) == means, reason


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        ("He fell on 3 March 2008, she said Monday. The 3 March raid failed.", "3 March", "2008-03-03", "told before"),
        ("He fell on 3 March 2008, she said Monday. The 4 March raid failed.", "4 March", "2012-03-04", "another day"),
        ("He fell on 3 March 2008, she said Monday. She will run on 3 March.", "3 March", "2013-03-03", "to come"),
        ("He fell on 9 October 2008, she said Monday. On 9 October they sang.", "9 October", "2012-10-09", "its day"),
    ],
)
def test_a_day_told_again_without_its_year_is_of_the_same_year(text: str, words: str, means: str, reason: str) -> None:
    assert value(text, words) == means, reason
