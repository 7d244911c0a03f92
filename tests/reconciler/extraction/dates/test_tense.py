"""Past or to come: what the words around an expression say, and what period a result is told of."""

import pytest

from reconciler import resolve
from tests.reconciler.extraction.dates.told import told


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
        ("A verdict won't come Friday.", "Friday", "2015-06-19", "will not"),
        ("Planes due to line up on Friday are late.", "Friday", "2015-06-19", "due to line up is a plan"),
        ("All were supposed to have left by May 1.", "May 1", "2015-05-01", "a deadline that has gone by"),
        ("He resigned due to a strike on Friday.", "Friday", "2015-06-12", "due to is no plan"),
        ("He is to appear in court on Monday.", "Monday", "2015-06-22", "a form of to be with an infinitive"),
        ("The funeral is Tuesday.", "Tuesday", "2015-06-23", "the present tense beside it"),
        ("The plan approved on Monday will cost millions.", "Monday", "2015-06-15", "the participle beside it"),
        ("On Friday the rival plan had stalled.", "Friday", "2015-06-12", "a plan is no verb before an auxiliary"),
        ("The figures for May and June were revised.", "June", "2015-06", "May is no modal behind a preposition"),
        ("Floods in April and May killed nine.", "May", "2015-05", "no modal governs a past form"),
        ("From May through June it rained.", "June", "2015-06", "May is no modal before another month"),
        (
            "Voters will decide on the treaty signed at Elmton in February.",
            "February",
            "2015-02",
            "what was signed there and then",
        ),
        ("A treaty will be signed at Elmton in July.", "July", "2015-07", "no participle alone, a modal governs it"),
        ("Talks are planned in Elmton in September.", "September", "2015-09", "planned is not done"),
        (
            "They voted to fund the offices, shut since June 1, until July 9.",
            "July 9",
            "2015-07-09",
            "since another day it has been so until now",
        ),
        (
            "Hope faded for two miners after a blast Tuesday at the pit.",
            "Tuesday",
            "2015-06-16",
            "hope that faded is no verb",
        ),
        (
            "Two divers are missing after their boat failed to return Tuesday.",
            "Tuesday",
            "2015-06-16",
            "not done, then",
        ),
        ("A guard was the first to arrive Friday.", "Friday", "2015-06-12", "he has been the first"),
        ("Rescuers gave up hope Tuesday of finding him.", "Tuesday", "2015-06-16", "hope given up is no verb"),
        ("He is packing his things and leaving Friday.", "Friday", "2015-06-19", "something else is being done too"),
        ("They have a Friday deadline to agree.", "Friday", "2015-06-19", "what they have is no perfect"),
        ("They blew through a Monday deadline.", "Monday", "2015-06-15", "the verb tells of it"),
        ("Monday's deadline passed without a word.", "Monday", "2015-06-15", "it has gone by"),
        ("No pact was reached before the deadline Monday.", "Monday", "2015-06-15", "the verb before tells"),
        ("The crew had until Monday to leave but stayed.", "Monday", "2015-06-15", "what became of it is told"),
        ("The crew had until Monday to leave.", "Monday", "2015-06-22", "it still has"),
        ("If convicted Monday, he could be jailed.", "Monday", "2015-06-22", "a condition is yet to be met"),
        ("Asked if he was there Monday, he nodded.", "Monday", "2015-06-15", "an auxiliary tells what was"),
        ("Pending approval by the full Senate on Monday, all stays.", "Monday", "2015-06-22", "what is pending"),
        ("Let us meet on Monday.", "Monday", "2015-06-22", "let us do it"),
        ("The plant shuts down Monday.", "Monday", "2015-06-22", "arranged"),
        ("They agreed on a truce, to begin Monday, and left.", "Monday", "2015-06-22", "an infinitive behind a comma"),
        ("It is not clear if a raid Monday was the cause.", "Monday", "2015-06-15", "whether, no condition"),
        ("A man fell just steps from a bar on Monday.", "Monday", "2015-06-15", "steps are no stepping down"),
        ("The mayor steps down Monday.", "Monday", "2015-06-22", "arranged"),
        ("As of Monday, the city will have no buses.", "Monday", "2015-06-22", "it is so from then on"),
        ("As of Monday, the city had no buses.", "Monday", "2015-06-15", "it was so"),
        ("The shuttle lifts off Monday.", "Monday", "2015-06-22", "arranged"),
        ("Look for rain on Monday.", "Monday", "2015-06-22", "an imperative"),
        ("“Wait until Monday,” he said.", "Monday", "2015-06-22", "an imperative in a quotation"),
        ("Thousands demand that Monday's vote be called off.", "Monday", "2015-06-22", "a vote that is still to be"),
        ("Services: 11 a.m. Saturday at the church.", "11 a.m. Saturday", "2015-06-20T11:00", "a notice"),
        ("The voters, who said no in May, vote again Monday.", "Monday", "2015-06-22", "behind a relative clause"),
        ("He had been expected to quit as early as Monday.", "Monday", "2015-06-15", "it had been thought so"),
        ("Police are bracing for clashes Monday.", "Monday", "2015-06-22", "bracing for what is to come"),
        ("Residents have been told to leave by Monday.", "Monday", "2015-06-22", "ordered by then"),
        ("Residents had been ordered out by Monday.", "Monday", "2015-06-15", "it has gone by"),
        ("His name will not be told until later, possibly on Monday.", "Monday", "2015-06-22", "possibly then"),
        ("He was killed, probably on Monday.", "Monday", "2015-06-15", "possibly then, but done"),
        ("They would strike unless it was paid by Monday.", "Monday", "2015-06-22", "what they ask for"),
        ("The game was moved to Monday and drew a crowd.", "Monday", "2015-06-15", "it has been held"),
        ("Teachers walk off the job Monday.", "Monday", "2015-06-22", "arranged by many"),
        ("He was to have flown home Monday, but fell ill.", "Monday", "2015-06-15", "it did not come to be"),
        ("Officials hope that Sunday's vote ended the crisis.", "Sunday", "2015-06-14", "the vote has been held"),
        ("He is free until a court hearing Monday.", "Monday", "2015-06-22", "what it lasts until"),
        ("The launch is now set for Monday.", "Monday", "2015-06-22", "an adverb is passed over"),
        ("The craft is still set to go up in September.", "September", "2015-09", "an adverb is passed over"),
        ("Inflation, 2 percent in May, may reach 9 percent.", "May", "2015-05", "what a share was"),
        ("Inflation will reach 9 percent in July.", "July", "2015-07", "what a share will be"),
        ("Primaries follow on Saturday.", "Saturday", "2015-06-20", "many things follow on a day to come"),
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
    assert told(text, words, "2015-06-18").value == value, reason


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
    assert told(text, words, "1989-11-02").value == value, reason
