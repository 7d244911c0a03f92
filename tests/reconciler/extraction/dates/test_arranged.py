"""A weekday told with what is arranged lies ahead; with what is done, behind."""

import pytest

from tests.reconciler.extraction.dates.told import told

PUBLISHED = "1990-03-14"
"""A Wednesday."""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The court hears arguments Friday.", "a present form of what is arranged"),
        ("Germans vote Friday.", "the same of many"),
        ("Airlines, whose chiefs testified, get the first loans Friday.", "what many get, behind an aside"),
        ("Hearings end Friday.", "what many do on it"),
        ("The talks, which broke off and continue Friday, drag on.", "what goes on then"),
        ("The rules, which take effect Friday, ban smoking.", "the same of what stands for many"),
        ("The envoy is coming to Bern on Friday.", "being done on a day: still to be"),
        ("The rebels promised to free two captives Friday.", "what is promised is done later"),
        ("He was ordered to appear in court Friday.", "so is what is ordered"),
        ("The mayor asked the judges to rule by Friday.", "and what is asked of somebody"),
        ("The mayor promised a reply by Friday.", "a thing promised by a day"),
        ("The rebels demanded a ransom by Friday.", "or demanded"),
        ("The rebels have agreed to lay down their arms Friday.", "an agreement that stands"),
        ("She is held pending a hearing Friday.", "what is pending"),
        ("Services are pending for Friday.", "pending for a day, not for so long"),
        ("It was told ahead of a meeting Friday of the board.", "ahead of what is held on it"),
        ("A cold front moves in Friday.", "what weather does on a day"),
        ("She is held pending trial on Friday.", "and what has no article"),
        ("The sale was halted pending Friday's vote.", "and what the day is told with"),
        ("Lawyers have until the close of business Friday to reply.", "the time left"),
        ("The film, opening Friday, cost a million.", "about to begin"),
        ("Friday's election is the first in years.", "an election with no past verb"),
        ("I want the answer Friday.", "what is wanted"),
        ("A vote could come Friday.", "what may be"),
        ("The envoys were expected to meet again Friday.", "expected, and nothing says that it came"),
        ("The pools were to close for good Friday.", "were to"),
        ("The envoy has to be in Rome by Friday.", "what has to be"),
        ("They called on workers to stay home Friday.", "what is called for"),
        ("The truce, to begin Friday, was brokered by the church.", "to begin"),
        ("Peru holds elections Friday.", "what a country holds"),
        ("Ford planned to close the plant Friday.", "planned to be done"),
        ("The dig, due to end Friday, was extended.", "due to end, no cause"),
        ("More storms are possible Friday.", "possible"),
        ("He pleads guilty Friday, friends said.", "what one man does on a day"),
        ("The senate ratifies the pact Friday.", "and an assembly"),
        ("The bishop celebrates Mass in the stadium Friday.", "a Mass is arranged"),
        ("The two men square off Friday.", "two words that tell it together"),
        ("Opening arguments get under way Friday.", "likewise"),
        ("Forecasters predict snow for Friday.", "what is predicted"),
        ("The captives could be freed by Friday, he said.", "what could be done"),
        ("The town braced for a march Friday by miners.", "what a town is braced for"),
        ("The strike enters its second week Friday.", "what a strike enters then"),
        ("The envoy, due to testify Friday, refused.", "due to do something"),
        ("The ship, which unloads Friday, is old.", "which does something then"),
        ("Pupils get the day off Friday.", "what they get"),
        ("What happens Friday is unsure.", "what happens then"),
        ("Most homes should have power by Friday.", "what they should have"),
        ("The choir gives its last concert Friday.", "what somebody gives"),
        ("The reservists report for duty Friday.", "and where many report"),
        ("The rebels set a Friday deadline.", "a deadline"),
        ("Both sides were racing to beat a Friday deadline.", "still to be met"),
        ("In an interview to be broadcast Friday, he blamed the banks.", "to be done"),
        ('The firm plans to make a "special offer" Friday.', "words quoted in passing"),
        ("A sale, to close on Friday, begins today.", "a day is no price"),
        ("Rain is expected to ease while moving off to the east Friday.", "what it does meanwhile"),
        ("There's no school Friday.", "what there is"),
        ("The president takes office Friday.", "taken as arranged"),
        ("The singer takes the witness stand Friday.", "likewise"),
        ("Workers take to the streets Friday.", "and what they take to"),
        ("The firm hopes to have found a site by Friday.", "what is to be so by then"),
        ("Schools close Friday.", "nobody closes a way"),
        ("Apple launches a new phone Friday.", "no attack is launched"),
        ("The band releases an album Friday.", "no captive is released"),
        ("The firm will release five hostages Friday.", "a modal governs the deed"),
        ("Rebels are expected to take the town Friday.", "so does what is expected"),
        ("He said he was ready to send an envoy Friday.", "ready to be done"),
        ("The council voted Monday to reopen the mine Friday.", "voted on its own day"),
        ("Miners decided late Tuesday to lay down tools Friday.", "the same of late on a day"),
        ("She called yesterday for a one-day strike Friday.", "called for on its own day"),
        ("A procession planned for Friday was banned by the mayor.", "banned beforehand"),
        ("The launch was reset for Friday.", "a new date"),
        ("The move was delayed from Tuesday until Friday.", "put off from one day to another"),
        ("The Friday deadline for bids is firm.", "a deadline that its clause is about"),
        ("With the Friday deadline looming, bids came in.", "likewise behind a comma's clause"),
        ("A loss Friday would be their ninth.", "what may come of a match"),
        ("A gale hits Friday and will weaken.", "a present form and what comes of it"),
    ],
)
def test_a_weekday_of_what_is_arranged_lies_ahead(text: str, reason: str) -> None:
    assert told(text, "Friday", PUBLISHED).value == "1990-03-16", reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("He was ordered Friday to appear in court.", "the order itself"),
        ("Rebels who had promised to free two captives shot them Friday.", "a promise made before what is told"),
        ("The bank cut its rate Friday, and others will follow.", "a form that does not change"),
        ("The envoy had to be in Rome by Friday.", "what had to be"),
        ("Police were called to a home Friday.", "called to a place"),
        ("Police sought a possible witness to the fire Friday.", "a possible witness"),
        ("He said in a news release Friday that he would go.", "a release, no verb"),
        ("She was getting ready to paint the fence Friday.", "getting ready is no plan"),
        ("He was supposed to meet a friend Friday, but never came.", "supposed, and it is over"),
        ("No bond had been set as of Friday.", "as of"),
        ("A boy died following Friday's shooting.", "following is a preposition"),
        ("A boy fell at a party Friday that appears to have been loud.", "appears to"),
        ("Crews dug in the rubble Friday, but hopes faded.", "dug"),
        ("Al Roe holds his daughter Friday near his home.", "a caption"),
        ("He could not say Friday who would follow.", "he could not"),
        ("The rebels let a Friday deadline pass.", "a deadline that passed"),
        ("Both sides met the Friday deadline.", "or was met"),
        ("Starting Friday, drivers paid a toll.", "begun then, and done"),
        ("He will go on a visit twice put off, last on Friday.", "the last time that it was done"),
        ("Smoke could be seen Friday from ten miles off.", "what could be seen"),
        ("The suspect smiles as he walks into court Friday.", "what a picture shows"),
        ("He says Friday's vote was a sham.", "what he says of it"),
        ("A strike called for Friday fizzled.", "called for, and it is over"),
        ("Until Friday, the road had been open.", "had been so until then"),
        ("Brokers had expected Friday's report to show a gain.", "expected before it came"),
        ("The announcement Friday that it plans to sell sent the stock up.", "an announcement has been made"),
        ("The jury, which will sit again today, heard the tape Friday.", "heard, whatever comes after"),
        ("The trial, pending for years, ended Friday.", "pending is not told of the day"),
        ("With two appeals still pending, the court ruled Friday.", "nor is it in the part before"),
        ("Charges were pending Friday.", "the day on which something was so"),
        ("Militants launch raid Friday in Herat, killing four", "a headline of a deed"),
        ("The army launches raid Friday.", "an attack is launched"),
        ("Iran releases five hostages Friday.", "people are set free"),
        ("Rebels take Kunduz Friday", "a place is taken"),
        ("Army takes town on Friday", "likewise"),
        ("Gunmen take hostages Friday at office", "people are taken"),
        ("Protesters close road Friday", "a way is closed"),
        ("Blast leaves four dead Friday", "what it left behind"),
        ("Gunman opens fire Friday at market", "fire is opened"),
        ("Rebels hold 40 people Friday in school", "people are held"),
        ("The party won three in four votes Friday.", "votes that are counted"),
        ("The move follows Friday's declaration.", "a declaration has been made"),
        ("Shares fell 4 percent, to close at $31.50 Friday.", "what became of the price"),
        ("Shares slid, to finish lower Friday.", "likewise"),
        ("Orders fell by more than expected Friday.", "more than was expected"),
        ("Aides continued to voice doubts Friday.", "what they went on to do"),
        ('The firm said it "regrets" its remarks Friday.', "a word quoted in passing"),
        ('He told the crowd "we will win" Friday.', "a quoted clause has its own verb"),
        ("What the posts would be was not clear Friday.", "was is the verb"),
        ("Rebels are said to have fled Friday.", "what is said to have been"),
        ("Aides on Friday would say only that it was ready.", "they would say no more"),
        ("The winner of Friday's election thanked his friends.", "an election that is over"),
        ("The council voted to sell the mine Friday.", "no day but that of the vote"),
        ("The council voted Monday to fine the miners who struck Friday.", "a verb of its own"),
        ("She called Tuesday for calm after riots Friday.", "calm is not held on a day"),
        ("They sent 90 bids by the Friday deadline.", "met"),
        ("The promised grain reached them by Friday.", "a promise kept by then"),
        ("The Friday deadline passed.", "and passed"),
        ("The mine was shut from Tuesday until Friday.", "was so until then"),
        ("The loss Friday was their ninth.", "it has come"),
        ("The panel rose Friday and will sit again today.", "another deed is to come"),
    ],
)
def test_a_weekday_of_what_is_done_lies_behind(text: str, reason: str) -> None:
    assert told(text, "Friday", PUBLISHED).value == "1990-03-09", reason


def test_a_case_heard_in_a_month_is_heard_in_the_coming_one() -> None:
    assert told("The case is heard in May.", "May", PUBLISHED).value == "1990-05"


def test_what_was_going_off_is_not_going_to_be() -> None:
    assert told("Bombs were still going off Friday.", "Friday", PUBLISHED).value == "1990-03-09"


def test_by_spring_is_by_the_coming_one() -> None:
    assert told("Builders see a pickup by spring.", "spring", "1989-11-28").value == "1990-SP"


def test_a_fiscal_quarter_that_is_forecast_is_of_the_year_at_hand() -> None:
    text = "It expects to post a loss for its fiscal second quarter."

    assert told(text, "fiscal second quarter", "1989-11-14").value == "1989-Q2"


@pytest.mark.parametrize(
    ("text", "means", "reason"),
    [
        ("By June it had carried a million tons.", "1989-06", "what had come by then"),
        ("Half of them left by June.", "1989-06", "what was done by then"),
        ("They agreed to pay by June.", "1990-06", "what is to be done by then"),
        ("Please have the form turned in by June.", "1990-06", "a participle"),
        ("By June the army will leave.", "1990-06", "what will be"),
        ("The firm said that it hopes for results by June.", "1990-06", "said far off does not date it"),
    ],
)
def test_a_month_behind_by_lies_where_its_clause_does(text: str, means: str, reason: str) -> None:
    assert told(text, "June", "1989-11-14").value == means, reason
