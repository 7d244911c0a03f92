"""What a clause has settled of a weekday: planned for it, called off, done first, come to at last."""

import pytest

from tests.reconciler.extraction.dates.told import told

PUBLISHED = "2016-03-09"
"""A Wednesday."""

AHEAD, BACK = "2016-03-11", "2016-03-04"
"""The Fridays around it."""


@pytest.mark.parametrize(
    ("text", "means", "reason"),
    [
        ("The premier plans a televised address Friday.", AHEAD, "a participle behind an article is no verb"),
        ("Miners planned a rally Friday.", AHEAD, "what somebody planned"),
        ("Miners had planned a rally Friday.", BACK, "planned before something else"),
        ("A judge set a Friday hearing.", AHEAD, "a hearing is set for a day"),
        ("The index set a record Friday.", BACK, "a record is set on it"),
        ("The Friday march would go ahead, they said.", AHEAD, "it is to go ahead"),
        ("The Friday march drew a crowd.", BACK, "it drew a crowd"),
        ("The hearing was adjourned until Friday.", AHEAD, "put off until it"),
        ("The firm was given until Friday to reply.", AHEAD, "the time that it was given"),
        ("The firm had until Friday to reply and did not.", BACK, "what it did is told"),
        ("The firm was given until Friday to reply and then won more time.", BACK, "and then it was extended"),
        ("The firm had until Friday to reply.", AHEAD, "nothing says that it has gone by"),
        ("It wasn't until Friday that divers reached the wreck.", BACK, "what came at last"),
        ("Not until Friday did divers reach the wreck.", BACK, "the same, turned round"),
        ("Kickoff Friday is at noon.", AHEAD, "what begins at an hour"),
        ("The burial on Friday is private.", AHEAD, "the same behind a preposition"),
        ("The fire Friday is the third this year.", BACK, "a deed has been"),
        ("Nurses voted to strike if no pay deal is struck by Friday.", AHEAD, "a condition that still is one"),
        ("If they have not paid by Friday, the shop closes.", AHEAD, "a condition of now"),
        ("The alert stays at its highest level through Friday.", AHEAD, "how something still is, words off"),
        ("He expects a rate cut before Friday.", AHEAD, "what somebody expects"),
        ("Runners due to line up Friday were told to stay.", AHEAD, "a verb behind due to"),
        ("The road was shut due to a crash Friday.", BACK, "a cause"),
        ("He asked if a pay deal was struck by Friday.", BACK, "no condition"),
        ("Divers won't reach it until Friday.", AHEAD, "a modal"),
        ("The fair opened in May and runs through Friday.", AHEAD, "a verb before through"),
        ("The truce was to hold but shelling continued through Friday.", BACK, "it continued"),
        ("A vote could have come as early as Friday.", BACK, "what could have been"),
        ("Talks will resume on Sunday after losing a day to the storm on Friday.", BACK, "done before the rest"),
        ("After losing Friday, the side must win on Sunday.", BACK, "done first"),
        ("The side needs a win Friday to stay up.", AHEAD, "what is needed"),
        ("The shop, open Friday, was full.", BACK, "how it was"),
        ("Schools remain closed through Friday.", AHEAD, "how they still are"),
        ("Schools remained closed through Friday.", BACK, "how they were"),
        ("Hurt on Monday, he could be home by Friday.", AHEAD, "what could be by then"),
        ('"Come Friday, all will be well," she said.', AHEAD, "when it comes"),
        ("They had come Friday to vote.", BACK, "when they came"),
        ("The hearing was moved to Thursday from Friday.", AHEAD, "and what it was moved from"),
        ('"Friday is the game of our lives," he said.', AHEAD, "what is still to be"),
        ("A man due to die Friday won a stay.", AHEAD, "what is due"),
        ("The ship left port on Monday and reaches Oslo Friday.", AHEAD, "a verb behind and"),
        ("The carrier sails Friday.", AHEAD, "what a ship does on a day"),
        ("The Friday deadline for handing in arms passed without a shot.", BACK, "it has gone by"),
        ("The judge extended the deadline Friday.", BACK, "the day on which he did"),
        ("Early returns Friday put him ahead.", BACK, "what was counted"),
        ("He was released; he is back in court Friday.", AHEAD, "where he is then"),
        ("He is accused of robbing a bank Friday.", BACK, "what he is accused of"),
        ("He is to be charged Friday with murder.", AHEAD, "no murder of that day"),
        ("Police planned to meet; they would not say Friday why.", BACK, "what they would not say"),
        ("Brokers looked ahead to Friday's decision.", AHEAD, "what they look ahead to"),
        ("Fans look forward to Friday's game.", AHEAD, "the same"),
        ("Fast forward to Friday.", BACK, "only told on"),
        ("Tickets for Friday's final sold out.", AHEAD, "what is sold is of a day to come"),
        ("Fixtures for Friday: Elmton at Orme.", AHEAD, "what it will bring"),
        ("The council meets again in closed session Friday.", AHEAD, "behind a preposition closed describes a noun"),
        ("The tour, which opened in May, moves to Elmton on Friday.", AHEAD, "what is arranged"),
        ("The Hawks, who won at Elmton, train on Friday.", AHEAD, "the same of many"),
        ("He makes his debut on Friday.", AHEAD, "the same of him"),
        ("Relatives were told they could see the site on Friday.", AHEAD, "what they were told"),
        ("They said on Monday that it would go, and on Friday that it would not.", BACK, "said then too"),
        ("A man who robbed two banks learns Friday whether he will go free.", AHEAD, "what is arranged of him"),
        ("The justices sit next on Friday.", AHEAD, "when next"),
        ("He is booked on two talk shows Friday.", AHEAD, "booked for it"),
        ("She is back on set Friday.", AHEAD, "a set is that of a film"),
        ("The bank is widely tipped to cut rates Friday.", AHEAD, "tipped to"),
        ("Branches, shut since May, stay shut Friday.", AHEAD, "how it stays"),
        ("The shops did not stay shut Friday.", BACK, "how it did not stay"),
        ("She tees off with Lund on Friday.", AHEAD, "when she begins"),
        ("They said on Monday it would go, then on Friday said it would not.", BACK, "said then"),
        ("Their flight, booked for Friday, has been cancelled.", AHEAD, "booked for it"),
    ],
)
def test_a_weekday_lies_where_its_clause_has_settled_it(text: str, means: str, reason: str) -> None:
    assert told(text, "Friday", PUBLISHED).value == means, reason
