"""What makes a text a history, and how the year goes on in one."""

import pytest

from tests.reconciler.extraction.dates.told import told

PUBLISHED = "2017-01-04"
OPENING = "In 1899 and 1905 two others had failed. In May 1912 the league was formed. "


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        (
            "The king landed in 1630. On 6 July he rested. In 1631 he won.",
            "6 July",
            "1630-07-06",
            "two years of long ago, and nothing of today",
        ),
        (
            "It rose on 10 May 1631, a Sunday. By 1632 all was lost. The town fell on 8 July.",
            "8 July",
            "1632-07-08",
            "a Sunday told beside its date counts from nothing",
        ),
        (
            "The king landed in 1630. In December of that year he rested. By 1632 he was beaten. On 6 July he left.",
            "6 July",
            "1632-07-06",
            "that year counts from the text",
        ),
        (
            "Sales in 2014 and 2013 were poor on its first day at the fair. They rose in December.",
            "December",
            "2016-12",
            "years of late and a first day are news",
        ),
        (
            "4 SEP 89, 5 OCT 89. A bank was hit on 6 July, the second day of it, and again on 8 August.",
            "6 July",
            "2016-07-06",
            "years cut short are those of a wire",
        ),
        (
            "In 334 BC he crossed. By 331 BC he was far off. He won on 1 October.",
            "1 October",
            "BC0331-10-01",
            "a day before Christ has its year too",
        ),
        (
            "Net for 2016 rose from that of 2015, 2014, 2013 and 2012. It fell in December.",
            "December",
            "2016-12",
            "results of the last years are news",
        ),
        (
            "Hale, born at Olney, Bucks, in 1701; died at Little Wenham, Kent, on 9 May 1764. He took orders in 1724."
            " The same year he wed.",
            "The same year",
            "1724",
            "a life goes on from its beginning",
        ),
        (
            "In 1705 she left. She was ordained in 1712. She was held in 1722. She was shot on 8 July.",
            "8 July",
            "1722-07-08",
            "years one after another move the telling, however far apart",
        ),
        (
            "In 1705 she left. Her book came out in 1734. She was shot on 8 July.",
            "8 July",
            "1705-07-08",
            "one year far ahead is named in passing",
        ),
        (
            "The mill rose in 1630. By 1650 it was old. On Bloody Sunday six fell there. On 8 July it burned.",
            "8 July",
            "1650-07-08",
            "a day of history is no Sunday of this week",
        ),
        (
            "On this day in 1630 the mill rose. By 1650 it was old. On 8 July it burned.",
            "8 July",
            "1650-07-08",
            "on this day is said of any year",
        ),
        (
            "On Monday, 6 May 1630 he fell. He was there in 1631. On 8 July he left the town he had seen on Friday.",
            "Friday",
            "1631-07-04",
            "what they had done is behind",
        ),
        (
            "Mills (1401) and forges (1433, 1457) rose. 1466, a flood. It was shut on 8 July.",
            "8 July",
            "1466-07-08",
            "old years stand by themselves in brackets and at the head of a line",
        ),
        (
            "In 1705 she left, and in 1722 was held. She was shot on 8 July.",
            "8 July",
            "1722-07-08",
            "a year that opens a clause is where the telling goes",
        ),
        (
            "The king landed in 1630. In 1631 he rested. The town, cut off since May 1634, fell on 6 July.",
            "6 July",
            "1634-07-06",
            "a month since which something is so is come to, if it lies ahead",
        ),
        (
            "In 1899 and 1902 two states fought. The war began on 17 October 1899. On 3 November the capital fell.",
            "3 November",
            "1899-11-03",
            "the outline told its end before the story begins",
        ),
        (
            "In 1899 and 1902 two states fought. Their king was born in 1899. On 3 November the capital fell.",
            "3 November",
            "1902-11-03",
            "a birth is an aside",
        ),
        (
            f"{OPENING}The rules, drawn up in 1908, were changed. On 6 July it met.",
            "6 July",
            "1912-07-06",
            "a participle's year is an aside",
        ),
        (f"{OPENING}As in 1905, few came. On 6 July it met.", "6 July", "1912-07-06", "likened to another year"),
        (f"{OPENING}On the night of 6 July it met. At dawn it broke up.", "dawn", "1912-07-07TMO", "behind the night"),
        (
            f"{OPENING}On the night of 6 July it met. In the morning it broke up.",
            "the morning",
            "1912-07-07TMO",
            "so is the morning",
        ),
        (
            "He was tried in 1994. On 6 July he rested. In 2015 he won.",
            "6 July",
            "2016-07-06",
            "one of the years is near",
        ),
        (
            "The king landed in 1630 and fell in 1631. On 6 July last year a bust was made of him.",
            "6 July last year",
            "2016-07-06",
            "last year counts from today",
        ),
        (
            "He was hit on New Year's Eve. There were 412 guns, 268 knives, 150 cars and 911 calls.",
            "New Year's Eve",
            "2016-12-31",
            "numbers that count are no years",
        ),
        (
            "In the summer of 1994 he was held. In October he fled.",
            "October",
            "1994-10",
            "a season of long ago opens a look back",
        ),
        (f"{OPENING}In December 1912 it met. On 15 April it parted.", "15 April", "1913-04-15", "into the new year"),
        (
            f"{OPENING}Its founder had sailed in February 1909 and landed on 8 November.",
            "8 November",
            "1909-11-08",
            "the year of the deed before it",
        ),
        (
            f"{OPENING}Its founder had sailed in October 1909 and landed on 8 May.",
            "8 May",
            "1910-05-08",
            "the year after it",
        ),
        (
            f"{OPENING}Its founder, born in May 1860, and his son met on 8 November.",
            "8 November",
            "1912-11-08",
            "an aside ends with its comma",
        ),
        (
            "On Monday, 4 February 1985, men struck. By Wednesday all were out. They had last struck in 1971.",
            "Wednesday",
            "1985-02-06",
            "weekdays go on from one told with its year of long ago",
        ),
        (
            "In 1896 it was built. In June 1941 it burned. On 6 July troops came. Today it is a museum.",
            "6 July",
            "1941-07-06",
            "today only says what has become of it",
        ),
        (
            "In 1896 it was built. In June 1941 it burned. On 6 July troops came. A fire broke out yesterday.",
            "6 July",
            "2016-07-06",
            "yesterday is news",
        ),
        (
            f"{OPENING}In October a siege began that lasted until March.",
            "March",
            "1913-03",
            "it lasted into the new year",
        ),
        (f"{OPENING}In October they said that they had held out until March.", "March", "1912-03", "they had"),
        (f"{OPENING}It rained from October to March.", "March", "1913-03", "a range goes on into the new year"),
        (f"{OPENING}In February 1913 it met. It rained from October to March.", "October", "1912-10", "begun before"),
        (
            "The firm was formed in 1890. Orders were few until 1894, when a king bought six. On 6 July it burned.",
            "6 July",
            "1894-07-06",
            "what came then is come to",
        ),
        (
            "The king landed in 1630. The next day he rested. It would last two years. In 1631 he won on 6 July.",
            "6 July",
            "1631-07-06",
            "the next day counts from the text, and what would last from nothing",
        ),
        (
            "He had vowed to be home by Christmas. In September 1630 he landed, and in 1631 he left.",
            "Christmas",
            "1630-12-25",
            "a holiday told before any year is of the first one printed",
        ),
        (
            f"{OPENING}It had to be built by 15 May, before winter set in. On 19 March it fell.",
            "19 March",
            "1912-03-19",
            "what was to be done before a season does not come to it",
        ),
        (
            f"{OPENING}In February 1913 it met. Since December a strike had gone on.",
            "December",
            "1912-12",
            "what had gone on since then began before",
        ),
        (
            f"{OPENING}In August it set the fair for the following spring. In October it met.",
            "October",
            "1912-10",
            "what is set for another year does not come to it",
        ),
        (
            f"{OPENING}In August the fair was postponed to the following spring. In October it met.",
            "October",
            "1912-10",
            "nor does what is put off to it",
        ),
        (
            "Under the 1907 Union Plan, a league was formed in 1908. On 8 July its hall burned.",
            "8 July",
            "1908-07-08",
            "a plan before the comma plans no year behind it",
        ),
        (
            "The guild of 1991 was short-lived. It met on Sunday, 9 June 1991. At 6 a.m. on Tuesday it was shut.",
            "6 a.m. on Tuesday",
            "1991-06-11T06:00",
            "the first weekday of a text is of long ago, and the next ones go on from it",
        ),
        (
            "The guild of 1991 did not last. It met on Sunday, 9 June 1991. It burned in the early hours of Tuesday.",
            "the early hours of Tuesday",
            "1991-06-11TMO",
            "small hours too",
        ),
        (
            f"{OPENING}It was begun in 1912 and finished in 1940. A decade later it fell.",
            "A decade later",
            "1950",
            "a second deed of the sentence moves the telling, however far ahead",
        ),
        (
            "In 1349 a guild rose. By 1351 it was old. At Whitsun 1352 it met, and at Michaelmas it fell.",
            "Michaelmas",
            "1352-09-29",
            "feasts of old",
        ),
        (
            "In 1349 a guild rose. By 1351 it was old. In 1349, on Good Friday, it met.",
            "Good Friday",
            "1349-04-10",
            "Easter in the calendar of its time",
        ),
        (
            f"{OPENING}The guild was rich, but by early 1913 it was poor. In December it met.",
            "December",
            "1913-12",
            "a clause that begins with its year is where the telling goes",
        ),
        (
            f"{OPENING}On 6 July it met, on a cold winter morning. It broke up on 8 August.",
            "8 August",
            "1912-08-08",
            "a winter morning is of no one winter",
        ),
        (
            f"{OPENING}It met on 6 July, a Saturday, at 7:40 a.m. and again at noon.",
            "7:40 a.m.",
            "1912-07-06T07:40",
            "an hour behind the weekday of its day",
        ),
        (
            f"{OPENING}At 1:20 p.m. on 6 July it met; it broke up at half past four. By 5 o'clock all had left.",
            "half past four",
            "1912-07-06T16:30",
            "an hour in words goes on from the afternoon",
        ),
        (
            f"{OPENING}At 1:20 p.m. on 6 July it met. By 5 o'clock all had left.",
            "5 o'clock",
            "1912-07-06T17:00",
            "and with o'clock",
        ),
        (f"{OPENING}In May it met. Spring brought new members.", "Spring", "1912-SP", "a season that brings something"),
        (
            f"{OPENING}In June 1912 it met. Its clerks reported on 10 March 1913. On 1 May it rose.",
            "1 May",
            "1913-05-01",
            "what was said then is part of the story",
        ),
        (
            f"{OPENING}In June 1912 it met. A clerk said on 10 March 1961 that all were paid. On 1 July it rose.",
            "1 July",
            "1912-07-01",
            "what was remembered long after is none",
        ),
        (
            "8 SEP 89. At 1620 he left. He met 1500 men, and 1720 women. A bank was hit on 24 December.",
            "24 December",
            "2016-12-24",
            "hours and counts are no years",
        ),
        (
            "In 1909 and 1934 she won, in 1954 and 1961 she lost. She died in July. This fall a hall opens.",
            "July",
            "2016-07",
            "this fall counts from today",
        ),
        (
            "A man was shot in the 1300 block of Hale Street on 6 July.",
            "6 July",
            "2016-07-06",
            "the block of a street is no year",
        ),
        (
            f"{OPENING}The doors were opened at 5 a.m. and shut at eight o'clock.",
            "5 a.m.",
            "XXXX-XX-XXT05:00",
            "hours behind a month are of no day that is told, least of all that of publication",
        ),
        (
            f"{OPENING}On 14 June it met. On the fifteenth of July it broke up.",
            "the fifteenth of July",
            "1912-07-15",
            "a day in words behind a preposition counts nothing behind it",
        ),
        (
            f"{OPENING}On 2 December 1912 they set out. By August they were there.",
            "August",
            "1913-08",
            "what they come to by a month lies ahead",
        ),
        (
            f"{OPENING}On 2 December 1912 they set out. By August they had sold all.",
            "August",
            "1912-08",
            "what had been by then lies behind",
        ),
        (
            f"{OPENING}Late in the day on 2 December it broke up.",
            "Late in the day on 2 December",
            "1912-12-02",
            "its day stands behind it",
        ),
        (
            f"{OPENING}In the first week of June 1912 it met. It broke up on the last day of the month.",
            "the last day of the month",
            "1912-06-30",
            "a week that its month begins in is of that month",
        ),
        (
            f"{OPENING}In the first week of August 1912 it met. It broke up on the last day of the month.",
            "the last day of the month",
            "1912-08-31",
            "though it began in July",
        ),
    ],
)
def test_a_date_of_a_history_has_the_year_that_the_telling_has_come_to(
    text: str, words: str, means: str, reason: str
) -> None:
    assert told(text, words, PUBLISHED).value == means, reason
