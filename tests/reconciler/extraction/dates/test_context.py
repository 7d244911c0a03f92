import pytest

from reconciler import resolve


def read(text: str, words: str, published: str) -> tuple[str, str]:
    time = next(time for time in resolve(text, published) if time.text == words)
    return time.value, time.because


@pytest.mark.parametrize(
    ("text", "words", "value", "reason"),
    [
        ("The bridge fell Thursday.", "Thursday", "2015-06-18", "the day of publication itself, told as past"),
        ("The bridge fell on Friday.", "Friday", "2015-06-12", "the verb before it is past"),
        ("The court will meet on Friday.", "Friday", "2015-06-19", "a modal governs it"),
        ("On Friday the court is expected to meet.", "Friday", "2015-06-19", "the verb behind it plans"),
        ("The vote was put off until Friday.", "Friday", "2015-06-19", "put off to it"),
        ("Police have held him since Friday.", "Friday", "2015-06-12", "since looks back"),
        (
            "The firm will redeem the series preferred on June 30.",
            "June 30",
            "2015-06-30",
            "a modal outweighs a participle",
        ),
        ("Rivals must answer by July 2.", "July 2", "2015-07-02", "a deadline lies ahead"),
        ("All were supposed to have left by May 1.", "May 1", "2015-05-01", "a deadline that has gone by"),
        ("He resigned due to a strike on Friday.", "Friday", "2015-06-12", "due to is no plan"),
        ("He is to appear in court on Monday.", "Monday", "2015-06-22", "a form of to be with an infinitive"),
        ("The funeral is Tuesday.", "Tuesday", "2015-06-23", "the present tense beside it"),
        ("The plan approved on Monday will cost millions.", "Monday", "2015-06-15", "the participle beside it"),
        ("They plan a parade in December.", "December", "2015-12", "planned"),
        ("Lawyers would look for ways around Monday's ruling.", "Monday", "2015-06-15", "a ruling has been given"),
        ("Monday's fire will burn on.", "Monday", "2015-06-15", "a fire has begun"),
        ("Ahead of the visit, the embassy on Sunday closed.", "Sunday", "2015-06-14", "ahead of is no plan"),
        ("The rebels have until Tuesday to leave.", "Tuesday", "2015-06-23", "a deadline lies ahead"),
        ("The rebels were held until Tuesday.", "Tuesday", "2015-06-16", "a past auxiliary governs it"),
        ("Doors open this Friday.", "this Friday", "2015-06-19", "this looks ahead where no verb looks back"),
        ("They met in December.", "December", "2014-12", "the latest one not after publication"),
    ],
)
def test_tense_tells_past_from_future(text: str, words: str, value: str, reason: str) -> None:
    assert read(text, words, "2015-06-18")[0] == value, reason


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
        ("In fiscal 2015 it lost. It had warned two months earlier.", "two months earlier", "2015-04", "than now"),
        ("Fighting is in its fourth day.", "its fourth day", "2015-06-18", "the day that the text stands at"),
    ],
)
def test_an_expression_counts_from_what_was_told_before(text: str, words: str, value: str, reason: str) -> None:
    assert read(text, words, "2015-06-18")[0] == value, reason


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


def test_a_quotation_without_a_told_day_counts_from_publication() -> None:
    (said,) = resolve('"They came last night," the mayor said.', "2015-06-18")

    assert (said.value, said.anchor.value) == ("2015-06-17TNI", "2015-06-18")


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
        ("In May they won. The next spring they lost.", "The next spring", "1864-SP", "after May 1863"),
        ("In May they won what the previous April had lost.", "the previous April", "1863-04", "before May 1863"),
        ("On 3 May he fell. He died some days later.", "some days later", "FUTURE_REF", "nobody says how many"),
        ("On 3 May, 1863, they met. In January they parted.", "January", "1863-01", "no new year is passed"),
        ("\n\nAll met again in 1859. In August it ended.", "August", "1859-08", "a paragraph goes back"),
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
    assert read(HISTORY.partition(" In December")[0] + " " + text, words, "2009-12-19")[0] == value, reason


def test_the_same_words_in_news_count_from_publication() -> None:
    assert read("In July the first battle was fought.", "July", "2009-12-19")[0] == "2009-07"


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("the 30-day truce", "30-day", "the article is that of the truce"),
        ("the third-quarter loss", "third-quarter", "likewise"),
        ("the third quarter", "the third quarter", "the article is its own"),
        ("about five hours", "five hours", "a preposition"),
        ("The film, 26/08/2015, was out", "26/08/2015", "the comma parts it from what it follows"),
        ("it grew over several years", "several years", "a preposition"),
        ("it lasted over a year", "over a year", "it counts"),
        ("The talks were to end this week.", "this week", "end is a verb"),
        ("for the year ended in March", "the year", "ended tells of its end"),
    ],
)
def test_a_span_leaves_out_what_belongs_to_other_words(text: str, words: str, reason: str) -> None:
    time = resolve(text, "2015-06-18")[0]

    assert time.text == words, reason


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


@pytest.mark.parametrize(
    ("text", "direction", "reason"),
    [
        ("It burned on Wednesday.", "past", "the day before"),
        ("It burned on Thursday.", "present", "the interval holds the day of publication"),
        ("It will open on Friday.", "future", "the day after"),
        ("It burned this morning.", "past", "a part of the day, told as past"),
        ("They will play tonight.", "future", "a part of the day, told as to come"),
        ("It burns every Friday.", None, "a set"),
        ("It took several hours.", None, "a length without ends"),
        ("It is quiet now.", "present", "present"),
    ],
)
def test_direction_is_that_of_the_interval_seen_from_publication(text: str, direction: str | None, reason: str) -> None:
    (time,) = resolve(text, "2015-06-18")

    assert time.direction == direction, reason


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("held since Friday", "since"),
        ("due by May 1", "by"),
        ("until next week", "until"),
        ("from 1994", "from"),
        ("between May 1 and May 7", "between"),
        ("due till Friday", "until"),
        ("on Friday", None),
    ],
)
def test_the_preposition_that_bounds_it_is_kept_outside_the_span(text: str, signal: str | None) -> None:
    times = resolve(text, "2015-06-18")

    assert {time.signal for time in times} == {signal}
    assert not any(time.text.startswith(("since", "by ", "until", "from", "between", "on ")) for time in times)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Between May 1 and May 7 it rained.", (("2015-05-01", "between"), ("2015-05-07", "between"))),
        ("It rained from Monday to Thursday.", (("2015-06-15", "from"), ("2015-06-18", "until"))),
        ("The truce held from May 30 through June 2.", (("2015-05-30", "from"), ("2015-06-02", "until"))),
        ("It rained on May 3-5.", (("2015-05-03", None), ("2015-05-05", None))),
        ("It rained on May 3–5, 2014.", (("2014-05-03", None), ("2014-05-05", None))),
        ("It rained in 1965-66.", (("1965", None), ("1966", None))),
        ("It rained from 1965 to 1968.", (("1965", "from"), ("1968", "until"))),
        ("It rained between March and May 2014.", (("2014-03", "between"), ("2014-05", "between"))),
        ("It rained from 30 May to 2 June.", (("2015-05-30", "from"), ("2015-06-02", "until"))),
    ],
)
def test_a_range_is_told_by_its_two_ends(text: str, ends: tuple[tuple[str, str | None], ...]) -> None:
    assert tuple((time.value, time.signal) for time in resolve(text, "2015-06-18")) == ends


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("at 0430 GMT", "on the day of Thursday 18 June 2015, told in GMT"),
        ("last month", "the month before June 2015"),
        ("late on Wednesday", "Wednesday on or before Thursday 18 June 2015"),
        ("three days ago", "3 days before Thursday 18 June 2015"),
        ("in 2007", "the year is told"),
    ],
)
def test_the_reason_reads_as_a_person_would_say_it(text: str, because: str) -> None:
    (time,) = resolve(text, "2015-06-18")

    assert time.because == because


@pytest.mark.parametrize(
    ("text", "words", "value", "reason"),
    [
        (
            "Fourth-quarter net fell. In the latest period sales rose.",
            "the latest period",
            "1989-Q4",
            "a fiscal quarter",
        ),
        (
            "Third-quarter net fell; it expects a better fourth quarter. In the latest period sales rose.",
            "the latest period",
            "1989-Q3",
            "a forecast displaces no quarter that is told",
        ),
        ("Net rose in the quarter ended July 1.", "the quarter", "1989-Q2", "closed at the end of a week"),
    ],
)
def test_a_period_is_the_one_whose_results_are_told(text: str, words: str, value: str, reason: str) -> None:
    assert read(text, words, "1989-11-02")[0] == value, reason


def test_news_with_many_old_years_counts_from_publication_where_a_weekday_is_told() -> None:
    years = "It opened in 1961, moved in 1970, grew in 1975 and 1980, and was sold in 1991. He was named Monday."

    assert read(f"{years} It closed in April.", "April", "1999-06-07")[0] == "1999-04"
