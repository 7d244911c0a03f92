"""What an expression counts from: what was told before it, the day of speech, the dateline, the narrative."""

import pytest

from reconciler import resolve
from tests.reconciler.extraction.dates.told import told


@pytest.mark.parametrize(
    ("text", "words", "value", "reason"),
    [
        ("He fell on June 3. Two days later he died.", "Two days later", "2015-06-05", "later than what was told"),
        (
            "They met on June 3 and June 9. The previous day had been dry.",
            "The previous day",
            "2015-06-08",
            "the latest day told",
        ),
        (
            "It burned on Monday, police said on Thursday. The next day it rained.",
            "The next day",
            "2015-06-16",
            "not the day of speech",
        ),
        ("Fires broke out during the night.", "the night", "2015-06-17TNI", "no paper knows the night of its own day"),
        ("Guards will watch the yard through the night.", "the night", "2015-06-18TNI", "the night to come"),
        ("A wall fell on June 3. A shed burned during the night.", "the night", "2015-06-03TNI", "of the day told"),
        (
            "Shots fell on Tuesday night. At 2:45 a.m. it was over.",
            "2:45 a.m.",
            "2015-06-17T02:45",
            "small hours of that night",
        ),
        (
            "Shots fell on Tuesday night. At half past one a.m. it was over.",
            "half past one a.m.",
            "2015-06-17T01:30",
            "small hours in words",
        ),
        (
            "It fell at 9 a.m. today (0500 GMT) on June 3.",
            "June 3",
            "2015-06-03",
            "a moment on two clocks has one day; another behind it stands alone",
        ),
        ("Notes fall due Nov. 15, 2022. In the morning they fell.", "the morning", "2015-06-18TMO", "not in 2022"),
        (
            "He died Monday. He came here as a boy. Sixteen years later, he opened a shop.",
            "Sixteen years later",
            "FUTURE_REF",
            "told as past, so after what is not told",
        ),
        ("The mayor resigned. Two years later she will return.", "Two years later", "2017", "told as to come"),
        (
            "Hale, who died May 20, ran a mill from 1960 to 1977. He sold it in 1980. He had left in March 1991.",
            "May 20",
            "2015-05-20",
            "a death is news, whatever the life told behind it",
        ),
        (
            "The town had two million guests this year, up 6 percent on last year. It fell from the previous year.",
            "the previous year",
            "2014",
            "last year is only compared with",
        ),
        ("In fiscal 2015 it lost. It had warned two months earlier.", "two months earlier", "2015-04", "than now"),
        (
            "It burned Tuesday. He will speak on Monday. Police fired on crowds late in the evening.",
            "late in the evening",
            "2015-06-16TEV",
            "told as past, so not of the day to come",
        ),
        ("It burned Tuesday. The mayor will speak at 4 p.m.", "4 p.m.", "2015-06-18T16:00", "told as to come"),
        ("Growth was the slowest since 2001. It was 3% a year earlier.", "a year earlier", "2014", "than now"),
        ("It began at 5:26 p.m. and ended at 6:25.", "6:25", "2015-06-18T18:25", "later than the first, so p.m. too"),
        (
            "It began at 1:26 p.m. and ended at 06:25.",
            "06:25",
            "2015-06-18T06:25",
            "two digits tell the hours of a day",
        ),
        ("It began at 5:26 p.m. and ended at 4:10.", "4:10", "2015-06-18T04:10", "not later"),
        (
            "It began at 5:26 p.m. on Monday. On Tuesday at 6:25 it ended.",
            "Tuesday at 6:25",
            "2015-06-16T06:25",
            "a day",
        ),
        (
            "In the same month last year it fell. It rose from a year earlier.",
            "a year earlier",
            "2014",
            "only compared",
        ),
        ("Fighting is in its fourth day.", "its fourth day", "2015-06-18", "the day that the text stands at"),
    ],
)
def test_an_expression_counts_from_what_was_told_before(text: str, words: str, value: str, reason: str) -> None:
    assert told(text, words, "2015-06-18").value == value, reason


def test_a_quotation_counts_from_the_day_that_its_reporting_clause_tells() -> None:
    (said, spoken) = resolve('"They came last night," the mayor said on Tuesday.', "2015-06-18")

    assert (said.text, said.value, said.anchor.kind, said.anchor.value) == (
        "last night",
        "2015-06-15TNI",
        "speech",
        "2015-06-16",
    )
    assert spoken.value == "2015-06-16"


@pytest.mark.parametrize(
    ("clause", "value", "reason"),
    [
        ("the mayor told reporters on Tuesday", "2015-06-15TNI", "to whom it was told"),
        ("the mayor told a crowd in the old town on Tuesday", "2015-06-15TNI", "to whom, and where"),
        ("the mayor said in a statement on Tuesday", "2015-06-15TNI", "in what it was said"),
        ("the mayor told him that the raid on Tuesday failed", "2015-06-17TNI", "the day of what is told"),
        ("the mayor said in an interview before Tuesday", "2015-06-17TNI", "no day of speech, only its bound"),
    ],
)
def test_the_day_of_speech_may_stand_behind_whom_it_was_said_to_and_where(clause: str, value: str, reason: str) -> None:
    assert resolve(f'"They came last night," {clause}.', "2015-06-18")[0].value == value, reason


@pytest.mark.parametrize(
    ("text", "value", "reason"),
    [
        ("On Sunday he said: “Today we mourn.”", "2015-06-14", "the day stands before the verb"),
        ("In a speech on 1 June, the premier vowed, “We strike today.”", "2015-06-01", "likewise, and vowed"),
        ("“We strike today,” the premier warned on Monday.", "2015-06-15", "warned behind what was said"),
        ("The premier was hurt on Monday and “today is well”, it said.", "2015-06-18", "nobody spoke on Monday"),
    ],
)
def test_the_day_of_speech_may_frame_what_was_said(text: str, value: str, reason: str) -> None:
    assert next(time for time in resolve(text, "2015-06-18") if time.text.lower() == "today").value == value, reason


def test_a_day_that_a_quotation_tells_of_is_not_the_day_on_which_it_was_said() -> None:
    text = "“I told them on Monday that we would strike tomorrow,” the premier said."

    assert told(text, "tomorrow", "2015-06-18").value == "2015-06-19"


def test_a_quotation_without_a_told_day_counts_from_publication() -> None:
    (said,) = resolve('"They came last night," the mayor said.', "2015-06-18")

    assert (said.value, said.anchor.value) == ("2015-06-17TNI", "2015-06-18")


def test_a_town_taken_overnight_leaves_a_short_history_one() -> None:
    text = (
        "The war began on 2 May 1980. In 1981 the port fell. That June it was retaken overnight. In 1982 and 1983"
        " tankers burned. On 5 July it ended."
    )

    assert told(text, "5 July", "2012-03-01").value == "1983-07-05"


def test_a_police_log_of_clock_times_on_weekdays_is_no_history() -> None:
    text = (
        "A 1998 sedan was stolen. A 2004 truck, a 2006 van and a 1999 trailer were towed overnight. A wallet was found"
        " at 9:46 a.m. Monday. A bicycle was found at 11 a.m. Tuesday."
    )

    assert told(text, "11 a.m. Tuesday", "2017-03-08").value == "2017-03-07T11:00"


HISTORY = (
    "The war began in April 1861. In July the first battle was fought. In 1862 the river fell, and on 6 April a second"
    " battle followed; an inquiry of 1871 found fault. In May the city surrendered. By 1863 both sides were tired. In"
    " December they dug in, and in January it snowed. The siege ended in 1865."
)


def test_in_a_narrative_the_year_is_carried_forward_and_no_aside_moves_it() -> None:
    values = {time.text: time.value for time in resolve(HISTORY, "2009-12-19")}

    assert values["July"] == "1861-07"
    assert values["6 April"] == "1862-04-06"
    assert values["May"] == "1862-05", "the inquiry of 1871 is an aside"
    assert values["December"] == "1863-12", "1863 opened a sentence"
    assert values["January"] == "1864-01", "from December into a new year"


@pytest.mark.parametrize(
    ("text", "words", "value", "reason"),
    [
        (
            "It led to the campaign of 1864. In March it began.",
            "March",
            "1864-03",
            "the telling goes on to it",
        ),
        ("A landing was planned for 1864. In June they dug in.", "June", "1863-06", "only a plan"),
        ("It went on until the fall of the port in 1865. In March it rained.", "March", "1863-03", "only its end"),
        ("In November they dug in. Over the winter it snowed.", "the winter", "1864-WI", "most of it lies in 1864"),
        (
            "\n\nThe fort fell on 8 January 1864 in the coldest winter of all, and was lost on 22 February.",
            "22 February",
            "1864-02-22",
            "a winter that began in 1863 takes nobody back",
        ),
        ("In May they won. The next spring they lost.", "The next spring", "1864-SP", "after May 1863"),
        ("In May they won what the previous April had lost.", "the previous April", "1863-04", "before May 1863"),
        ("On 3 May he fell. He died some days later.", "some days later", "FUTURE_REF", "nobody says how many"),
        ("On 3 May, 1863, they met. In January they parted.", "January", "1863-01", "no new year is passed"),
        ("\n\nAll met again in 1859. In August it ended.", "August", "1859-08", "a paragraph goes back"),
        (
            "In August they set a deadline of 15 January 1864. On 17 January the guns spoke.",
            "17 January",
            "1864-01-17",
            "soon after what was planned",
        ),
        (
            "In August they planned a landing for May 1864. In September it rained.",
            "September",
            "1863-09",
            "not yet come to what was planned",
        ),
        ("In August they won. That winter they lay in camp. In April they marched.", "April", "1864-04", "a winter on"),
        ("Tried in October, he was hanged on 8 March.", "8 March", "1864-03-08", "a sentence goes on into a new year"),
        ("Held from October to March, it fell in June.", "March", "1864-03", "a range ends behind its start"),
        ("In December they won. By the spring all was theirs.", "the spring", "1864-SP", "the new year's"),
        ("In December they won. They had lost the spring to rain.", "the spring", "1863-SP", "a glance back"),
        ("In December they won. The next July they lost.", "The next July", "1864-07", "after December 1863"),
        ("Held since 1851, the fort fell. In June it burned.", "June", "1863-06", "since looks back"),
        ("All fought for the 1809 treaty. In June it burned.", "June", "1863-06", "the treaty's year"),
        ("Guns came by the end of 1864. In June they met.", "June", "1863-06", "by looks ahead"),
        ("In July they rested. The next day they marched.", "The next day", "1863-07-XX", "of July, nobody says which"),
        ("They rested in 1864. Four days later they marched.", "Four days later", "1864-XX-XX", "some day of 1864"),
        ("They rested in 1864. The morning was cold.", "The morning", "XXXX-XX-XXTMO", "of no day that is told"),
        ("They met in May 1864 at dawn.", "dawn", "XXXX-XX-XXTMO", "nor is the dawn"),
        ("The class of '59 was called up.", "'59", "1859", "of the century that is told of"),
        ("The attack on 20 June failed; that on the 24th was worse.", "the 24th", "1863-06-24", "a verb stands behind"),
    ],
)
def test_a_narrative_goes_on_from_what_it_told(text: str, words: str, value: str, reason: str) -> None:
    assert told(HISTORY.partition(" In December")[0] + " " + text, words, "2009-12-19").value == value, reason


def test_a_short_history_may_speak_of_today_behind_many_years_long_past() -> None:
    told = (
        HISTORY + " In 1866 he fled, in 1867 he hid, in 1868 he died. In June 1869 he was mourned, in July forgotten."
    )
    values = {time.text: time.value for time in resolve(told + " Today it is a song.", "2009-12-19")}

    assert (values["June 1869"], values["July"]) == ("1869-06", "1869-07")


def test_six_years_long_past_outweigh_one_today() -> None:
    values = {time.text: time.value for time in resolve(HISTORY + " In 1866 he fled. Today he sleeps.", "2009-12-19")}

    assert values["July"] == "1861-07"


def test_the_same_words_in_news_count_from_publication() -> None:
    assert told("In July the first battle was fought.", "July", "2009-12-19").value == "2009-07"


@pytest.mark.parametrize(
    ("text", "value", "kind", "reason"),
    [
        ("PARIS, June 17 (Agency) - Ten died today.", "2015-06-17", "timex", "the day of the dateline"),
        ("PARIS, June 17 — Ten died today.", "2015-06-17", "timex", "no agency"),
        ("(Agency, June 17) -- Ten died today.", "2015-06-17", "timex", "the agency first"),
        ("On June 17 - they say - ten died. Today it rains.", "2015-06-18", "published", "a clause, no dateline"),
        ("PARIS, May 17 (Agency) - Ten died today.", "2015-06-18", "published", "too old for a dateline"),
    ],
)
def test_today_is_the_day_of_the_dateline_where_the_text_prints_one(
    text: str, value: str, kind: str, reason: str
) -> None:
    time = resolve(text, "2015-06-18")[-1]

    assert (time.value, time.anchor.kind) == (value, kind), reason


def test_news_with_many_old_years_counts_from_publication_where_a_weekday_is_told() -> None:
    years = "It opened in 1961, moved in 1970, grew in 1975 and 1980, and was sold in 1991. He was named Monday."

    assert told(f"{years} It closed in April.", "April", "1999-06-07").value == "1999-04"


@pytest.mark.parametrize("words", ["that terrible night", "that day", "the evening"])
def test_a_night_in_some_month_is_not_that_of_the_day_told_before(words: str) -> None:
    times = resolve(f"She spoke on Monday of {words} in June 2001.", "2015-06-18")

    assert [time.value for time in times] == ["2015-06-15", "2001-06"]
