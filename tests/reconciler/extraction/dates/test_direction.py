"""Past or to come: the year of a month and the week of a weekday, as the words around them tell it."""

import pytest

from tests.reconciler.extraction.dates.told import told

PUBLISHED = "1989-11-02"
"""A Thursday."""


def value(text: str, words: str) -> str:
    return told(text, words, PUBLISHED).value


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        ("He resigned, effective Dec. 31.", "Dec. 31", "1989-12-31", "what takes effect does so afterwards"),
        ("She was named president, effective in January.", "January", "1990-01", "likewise"),
        ("Members approved the plan at a meeting Oct. 25.", "Oct. 25", "1989-10-25", "a plan is a noun here"),
        ("The offer had been set to expire Oct. 27.", "Oct. 27", "1989-10-27", "the plan itself has gone by"),
        ("A judge set a Dec. 8 hearing date.", "Dec. 8", "1989-12-08", "a date is set for it"),
        ("A meeting has been called for Dec. 5.", "Dec. 5", "1989-12-05", "called for it"),
        ("Weeks after the Oct. 2 start, some had left.", "Oct. 2", "1989-10-02", "a start is a noun here"),
        ("They agreed to halt work from Monday.", "Monday", "1989-11-06", "what was agreed on begins then"),
        ("They agreed to halt work Monday.", "Monday", "1989-10-30", "they may have agreed then"),
        ("The races that begin Monday may be hard.", "Monday", "1989-11-06", "a present form behind what it tells of"),
        ("The Hawks, two games behind, visit Elmton on Monday.", "Monday", "1989-11-06", "behind an aside"),
        ("They must act before the house adjourns Monday.", "Monday", "1989-11-06", "what it is about to do"),
        ("Leaders were rescheduling the vote for Monday.", "Monday", "1989-11-06", "put off to it"),
        ("There was a 40 percent chance of rain Monday.", "Monday", "1989-11-06", "a forecast"),
        ("They had a chance of winning Monday.", "Monday", "1989-10-30", "no forecast"),
        ("The hall originally was set to open in September.", "September", "1989-09", "nearest: it did not hold"),
        ("The hall was originally to open in December.", "December", "1989-12", "nearest: it may hold yet"),
        ("The opening was moved from Dec. 18 to Dec. 12.", "Dec. 18", "1989-12-18", "what was planned first"),
        ("The launch date was changed from Dec. 18 to Dec. 12.", "Dec. 12", "1989-12-12", "moved to it"),
        ("The rate was bested only by March's 4.8 percent.", "March", "1989-03", "counted already"),
        ("October's rate will not be as good.", "October", "1989-10", "over, if not counted yet"),
        ("December's rate will not be as good.", "December", "1989-12", "not over yet"),
        ("An April survey found fewer jobs.", "April", "1989-04", "An is nobody's first name"),
        ("The town's April pact with its banks", "April", "1989-04", "most of what news tells is past"),
        ("The firm said that it is redeeming its notes Dec. 1.", "Dec. 1", "1989-12-01", "said is not the verb of it"),
        ("The firm said in December that it had lost.", "December", "1988-12", "said is the verb of it"),
        ("The dividend is payable Dec. 15 to holders of record Nov. 24.", "Nov. 24", "1989-11-24", "payable"),
        ("He pleaded guilty in July and will be sentenced Dec. 8.", "July", "1989-07", "each by its own verb"),
        ("He pleaded guilty in July and will be sentenced Dec. 8.", "Dec. 8", "1989-12-08", "each by its own verb"),
        ("Holders of record as of Oct. 5 may vote.", "Oct. 5", "1989-10-05", "holders are those of a day near by"),
        ("Futures expiring in December fell.", "December", "1989-12", "what is to lapse then"),
        ("It was supposed to sail Jan. 15.", "Jan. 15", "1990-01-15", "supposed to, and nearer ahead"),
        ("Orders rose by more than expected in March.", "March", "1989-03", "more than was expected"),
        ("Orders rose a larger-than-expected 2 percent in March.", "March", "1989-03", "larger than was expected"),
        ("Orders were first reported to have risen in March.", "March", "1989-03", "what was reported"),
        ("That leaves time for a decision in late January.", "late January", "1990-01", "not decided yet"),
        ("That follows a decision in late June.", "late June", "1989-06", "decided"),
        ("Crude for March settlement rose.", "March", "1990-03", "what is traded for it"),
        ("The July settlement of the suit was fair.", "July", "1989-07", "a suit is settled"),
        ("It will impose a 5 percent pay cut through June 30.", "June 30", "1990-06-30", "a cut is a noun here"),
        ("They promised that they would hand it over by September.", "September", "1989-09", "a promise just due"),
        ("They promised that they would hand it over by March.", "March", "1990-03", "a promise to come"),
        ("The contract expired July 31.", "July 31", "1989-07-31", "expired"),
        ("The contract expires Nov. 30.", "Nov. 30", "1989-11-30", "expires"),
        ("The bridge may be closed until March.", "March", "1990-03", "a modal"),
        ("He has been in jail since December.", "December", "1988-12", "since looks back"),
        ("The state will revise its December figures.", "December", "1988-12", "figures are of a month that is over"),
        ("Brokers await a report on prices for December.", "December", "1988-12", "prices of a month that is over"),
        ("The minutes are published on Jan. 9.", "Jan. 9", "1990-01-09", "a present form, and the nearest"),
        (
            "The maker will report fourth-quarter results in late January.",
            "late January",
            "1990-01",
            "report is a verb",
        ),
        ("Members must apply no later than Dec. 1.", "Dec. 1", "1989-12-01", "a deadline"),
        ("The offer had been set to expire Nov. 20.", "Nov. 20", "1989-11-20", "a year back would need its year"),
        ("Since Nov. 20 it has rained.", "Nov. 20", "1988-11-20", "since looks back"),
        ("He pleaded guilty to the Nov. 20 shooting.", "Nov. 20", "1988-11-20", "so does a deed"),
        (
            "On Nov. 20, guerrillas carried out three raids.",
            "Nov. 20",
            "1988-11-20",
            "a past verb, and nothing to come",
        ),
        ("A man died alone in his flat in the city on Nov. 20, a court heard.", "Nov. 20", "1988-11-20", "likewise"),
        (
            "The hall burned to the ground one night in December.",
            "December",
            "1988-12",
            "to the ground is no infinitive",
        ),
        ("The band canceled its concert in the town on Nov. 20.", "Nov. 20", "1989-11-20", "canceled before it came"),
        ("Fans filled the square for the talk on Nov. 20.", "Nov. 20", "1989-11-20", "for what may be to come"),
        ("They quarreled over a bridge to be rebuilt in December.", "December", "1989-12", "so would the next month"),
        ("The strike began in December.", "December", "1988-12", "a past verb stands by it"),
        ("March soybeans rose three cents.", "March", "1990-03", "traded for a month to come"),
        ("Smoking will be barred as of Jan. 1.", "Jan. 1", "1990-01-01", "as of, and it will be"),
        ("Leaders said the Feb. 25 vote would be fair.", "Feb. 25", "1990-02-25", "a vote spoken of as to come"),
        ("Talks broken off in May may resume soon.", "May", "1989-05", "broken off"),
        ("Jobs rose twice as much as was expected, after 398,000 in September.", "September", "1989-09", "after that"),
        ("Schools were closed until Nov. 13.", "Nov. 13", "1989-11-13", "a day near at hand that it goes on to"),
        (
            "Posters for elections on April 14 line the road.",
            "April 14",
            "1990-04-14",
            "the nearest for what is appointed",
        ),
        ("The boxer, who turns 39 on Dec. 15, was hurt.", "Dec. 15", "1989-12-15", "an age that is reached then"),
        ("The drug could be ready as early as June.", "June", "1990-06", "as early as, and it could be"),
        ("The mayor knew of it as early as June.", "June", "1989-06", "as early as, and he knew"),
        ("The ban, once due Oct. 20, will last until March.", "Oct. 20", "1989-10-20", "a year ahead needs its year"),
        (
            "A guest of the Sept. 2 summit is ill.",
            "Sept. 2",
            "1989-09-02",
            "the nearest, where a noun alone looks ahead",
        ),
        ("Oil for December delivery fell 30 cents.", "December", "1989-12", "delivery is still to come"),
    ],
)
def test_the_year_of_a_month_is_left_by_the_words_around_it(text: str, words: str, means: str, reason: str) -> None:
    assert value(text, words) == means, reason


@pytest.mark.parametrize(
    ("text", "words", "means", "reason"),
    [
        ("On the eve of Sunday's election, shops were shut.", "Sunday", "1989-11-05", "an eve comes before it"),
        ("Traders sold ahead of Tuesday's report.", "Tuesday", "1989-11-07", "ahead of it"),
        ("Polls tightened ahead of the December vote.", "December", "1989-12", "ahead of it, with an article"),
        ("He resigned in the run-up to the December vote.", "December", "1989-12", "in the run-up to it"),
        ("Traders waited for Tuesday's report.", "Tuesday", "1989-11-07", "waited for"),
        ("They let the siege begin as planned Saturday.", "Saturday", "1989-10-28", "let it begin"),
        ("Traders looked idle and look to Monday's data.", "Monday", "1989-11-06", "they look to it"),
        ("Brokers are awaiting Friday's figures.", "Friday", "1989-11-03", "they await it"),
        ("Rebels shelled it from Sunday night until Monday.", "Monday", "1989-10-30", "the end of what is past"),
        ("It will be shut from Sunday night until Monday.", "Monday", "1989-11-06", "the end of what is to come"),
        ("The mayor said nothing until Monday.", "Monday", "1989-10-30", "it had gone on to its end"),
        ("The mayor said trading would stop until Monday.", "Monday", "1989-11-06", "a modal governs it"),
        ("The vote went ahead on Saturday.", "Saturday", "1989-10-28", "it went"),
        ("Schools reopen Monday.", "Monday", "1989-11-06", "a present form for what is arranged"),
        ("A man shot on Monday is charged.", "Monday", "1989-10-30", "the man is"),
        ("A boy shot while he sat in a truck Monday is expected to live.", "Monday", "1989-10-30", "he was shot"),
        ("A vote on aid for those hurt due Monday is expected to pass.", "Monday", "1989-11-06", "a vote due"),
        ("Monday is a holiday.", "Monday", "1989-11-06", "it still is"),
        ("Banks are closed Monday.", "Monday", "1989-11-06", "their hours are set"),
        ("Banks were closed Monday.", "Monday", "1989-10-30", "they were"),
        ("A funeral was planned for Saturday.", "Saturday", "1989-11-04", "planned for it"),
        (
            "A talk planned for Saturday was canceled.",
            "Saturday",
            "1989-11-04",
            "the nearer of two, as told on 1 November",
        ),
        ("We'll know Monday, she said.", "Monday", "1989-11-06", "a modal cut short"),
        ("The firm won't open Monday.", "Monday", "1989-11-06", "a modal cut short"),
        ("It may have begun Tuesday.", "Tuesday", "1989-10-31", "may have looks back"),
        ("He will have served ten years Monday.", "Monday", "1989-11-06", "will have looks ahead"),
        ("They could strike as soon as Friday.", "Friday", "1989-11-03", "as soon as looks ahead"),
        ("He appears in court again Monday.", "Monday", "1989-11-06", "a present that is arranged"),
        ("Services are at 2 p.m. Saturday.", "2 p.m. Saturday", "1989-11-04T14:00", "the present beside it"),
        ("A poll has him ahead in Tuesday's election.", "Tuesday", "1989-11-07", "an election told beforehand"),
        ("He lost Tuesday's election.", "Tuesday", "1989-10-31", "an election lost"),
        ("Traders were bracing for Friday's report.", "Friday", "1989-11-03", "they brace for what comes"),
        ("The firm reports earnings Friday.", "Friday", "1989-11-03", "a day is set for them"),
        ("Firm reports earnings of $2 a share Friday.", "Friday", "1989-10-27", "these are known"),
        ("Visiting hours are from 4 to 8 p.m. Sunday.", "8 p.m. Sunday", "1989-11-05T20:00", "the present beside it"),
        ("He lay in state until Sunday, when he was buried.", "Sunday", "1989-10-29", "what came then is told"),
        ("Schools will stay shut Monday.", "Monday", "1989-11-06", "a modal governs it"),
        ("Schools stayed shut Monday.", "Monday", "1989-10-30", "they stayed so"),
        ("Thefts were reported starting Monday.", "Monday", "1989-10-30", "they were"),
        ("The state barred visitors for 30 days starting Monday.", "Monday", "1989-11-06", "what starts is to come"),
        ("The bank was expected to cut rates Monday but held them.", "Monday", "1989-10-30", "what it did is told"),
        ("The storm is big, on track to hit the coast Monday.", "Monday", "1989-11-06", "to come on its way"),
        ("The pact enters into force Monday.", "Monday", "1989-11-06", "a day is set for that"),
        ("Airlines canceled flights for Monday.", "Monday", "1989-11-06", "canceled before they left"),
        ("The bank needs cash by Monday.", "Monday", "1989-11-06", "a deadline, and no verb has passed it"),
        ("By Monday forty were dead.", "Monday", "1989-10-30", "they were"),
        ("FIRE KILLS 12 ON MONDAY; VOTE SET FOR SUNDAY", "MONDAY", "1989-10-30", "the vote is another day's"),
        ("By Friday the storm will be over.", "Friday", "1989-11-03", "no storm of that day, which will be over"),
        ("The debate was moved from Friday to Sunday.", "Friday", "1989-11-03", "the day before the one it is put to"),
        ("The debate was moved from Friday to Sunday.", "Sunday", "1989-11-05", "what it is put off to lies ahead"),
        ("Ferries run from Sunday to Tuesday.", "Tuesday", "1989-11-07", "a present for what is arranged"),
        ("They will march on Monday to protest the raid.", "Monday", "1989-11-06", "a protest that is to be"),
        ("They marched in Monday's protest.", "Monday", "1989-10-30", "a protest that was"),
        ("Ferries ran from Sunday to Tuesday.", "Tuesday", "1989-10-31", "they ran"),
    ],
)
def test_the_week_of_a_weekday_is_left_by_the_words_around_it(text: str, words: str, means: str, reason: str) -> None:
    assert value(text, words) == means, reason


@pytest.mark.parametrize(
    ("text", "words", "direction"),
    [
        ("They want a post-1989 force.", "post-1989", "future"),
        ("They want a post-1980 force.", "post-1980", None),
        ("It was settled under pre-1980 law.", "pre-1980", "past"),
        ("It was settled under pre-1992 law.", "pre-1992", None),
    ],
)
def test_what_is_open_on_one_side_has_a_direction_where_it_lies_wholly_there(
    text: str, words: str, direction: str | None
) -> None:
    assert told(text, words, PUBLISHED).direction == direction
