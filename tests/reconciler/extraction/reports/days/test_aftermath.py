import pytest

from reconciler import Article, annotate
from tests.reconciler.extraction.reports.first_day import PUBLISHED, day


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A clerk was jailed in Salem on Thursday, nearly three weeks after Ada Moor was gunned down on Oct. 9.",
            "2014-10-09",
            "the day is printed behind the count",
        ),
        (
            "Ada Moor was shot dead in Salem on Oct. 9. A clerk fled to Gary, where he was arrested without incident"
            " Thursday.",
            "2014-10-09",
            "an arrest that nothing happened at",
        ),
    ],
)
def test_a_day_printed_for_the_event_goes_before_one_that_is_counted(text: str, expected: str, reason: str) -> None:
    reports = annotate(Article(text=text, published="2014-10-30")).reports
    assert [str(report.interval.start)[:10] for report in reports] == [expected], reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("A man was arrested after Sunday's fatal shooting.", "2015-06-14", "the day of the noun that it possesses"),
        (
            "Unions stopped work today to protest the attack on a clerk.\n\nThe attack on Tuesday left two dead.",
            "2015-06-16",
            "a protest has a day of its own",
        ),
        (
            "The rebels today broke off talks over the bombing of a hall.\n\nThe attack on Tuesday left two dead.",
            "2015-06-16",
            "talks that break off hurt nobody",
        ),
        (
            "The army today accused rebels of the attack on a hall.\n\nThe blast on Tuesday left two people dead.",
            "2015-06-16",
            "an accusation has a day of its own",
        ),
        (
            "Ada Brown died of a gunshot wound on Tuesday after being shot in Salem on Sunday.",
            "2015-06-14",
            "the day of the shot before that of the death",
        ),
        (
            "A gunman opened fire in the lobby of a district judge's office in Salem Wednesday, wounding four people."
            " He was due for a hearing on Thursday.",
            "2015-06-17",
            "a judge's office is where it was, not what came after",
        ),
        (
            "Nine people died in an attack on a court in Lahore on June 9, officials said on Thursday.",
            "2015-06-09",
            "a court that is attacked tries nobody",
        ),
        (
            "Police had sought a man since Sunday when shots were fired at a porch in Salem. Two women were killed.",
            "2015-06-14",
            "the day of a moment since which something else goes on",
        ),
        (
            "Police arrested two men on Tuesday on suspicion of planting the bomb that killed a writer on April 2.",
            "2015-04-02",
            "the arrest has a day of its own",
        ),
        (
            "A farmer was laid to rest on Wednesday, the first of the 50 people slain at two mosques last Friday.",
            "2015-06-12",
            "the deed has the day behind it, not the one before it",
        ),
        (
            "Many joined the burial on Wednesday of those murdered in a church in Salem on Sunday. Nine died.",
            "2015-06-14",
            "a burial of those who were murdered",
        ),
        (
            "Nine men were killed on Wednesday when bombers entered a mourning tent in Salem on Wednesday.",
            "2015-06-17",
            "a tent where people mourned is where it happened",
        ),
        (
            "Jets struck a village near Salem on Sunday because rebels had gathered there. Nine died, it said Tuesday.",
            "2015-06-14",
            "why it happened does not date it",
        ),
        (
            "A minister flew to Salem on Wednesday to see those hurt by the bomb, of whom 17 died on Sunday.",
            "2015-06-14",
            "deaths with a day of their own",
        ),
        (
            "A man accused of killing three women in Salem in April appeared in court on Wednesday.",
            "2015-04-01",
            "the month of the deed, not of the court",
        ),
        (
            "A blast on Tuesday cut a pipeline near Salem, three days after saboteurs broke another. Two were killed.",
            "2015-06-16",
            "counted from another deed, not from this one",
        ),
        (
            "Families on Wednesday named more of the tourists shot dead at their hotel on Sunday.",
            "2015-06-14",
            "a day between who speaks and the verb",
        ),
        (
            "Thousands marched through Salem on Wednesday for the nine people killed in Sunday's blast.",
            "2015-06-14",
            "a march has no dead",
        ),
        (
            "Gunmen on Wednesday shot dead nine men in a village where troops were ambushed on Sunday.",
            "2015-06-17",
            "a deed right behind its day",
        ),
        (
            "On Wednesday a mine killed nine men who had fled the fighting of Sunday.",
            "2015-06-17",
            "a day that opens its sentence",
        ),
        (
            "Families loaded carts as Salem emptied two days after Tuesday's attack, which cost ten lives.",
            "2015-06-16",
            "the day that is counted from",
        ),
        (
            "Families of nine men trapped in a pit near Lima since 3 June said on Monday that they have no hope.",
            "2015-06-03",
            "who is trapped since a day is no statistic",
        ),
        (
            "He was convicted Monday of the June 3 killings of two men.",
            "2015-06-03",
            "the day that deaths are called by",
        ),
        (
            "A woman shot late Tuesday has been identified as Ada Brown.",
            "2015-06-16",
            "the verb after it is not its own",
        ),
        (
            "Ada Brown died last night, nine days after she was shot in a betting shop in Salem.",
            "2015-06-08",
            "days are counted back from the death",
        ),
        (
            "A man who was shot in Salem nine days ago died on Monday.",
            "2015-06-09",
            "the clause before has its own day",
        ),
        (
            "No trams ran in Salem yesterday after the explosion in a depot that on Monday killed six women.",
            "2015-06-15",
            "what follows has its own day",
        ),
        (
            "The toll of a bus crash rose to nine on Thursday, a day after it plunged into a river.",
            "2015-06-17",
            "the day that the toll's day is counted from",
        ),
        (
            "Rescuers dug through rubble on Wednesday after a quake that killed at least 90 people two days earlier.",
            "2015-06-15",
            "the search is later than what it searches after",
        ),
        (
            "A group claimed responsibility on Wednesday for a bomb that killed 12 guards. It went off on Tuesday.",
            "2015-06-16",
            "the day of a claim of responsibility",
        ),
        (
            "Crews searched for a third day on Wednesday after a quake killed 90 people in Puebla on June 14.",
            "2015-06-14",
            "the third day of a search",
        ),
        (
            "Divers tried on Wednesday to enter a ferry that sank off Jindo two days earlier.",
            "2015-06-15",
            "the search is later than the wreck",
        ),
        (
            "A boy who was shot in Austin was recovering at home Thursday.\n\nA man was arrested on Wednesday.",
            "2015-06-17",
            "nothing that follows it comes before it",
        ),
        (
            "Ada Brown spoke Wednesday about the raid that left her son dead on Monday.",
            "2015-06-15",
            "what is spoken of",
        ),
        ("The gunman, still at large Wednesday, opened fire on Monday.", "2015-06-15", "who did it may be met any day"),
        ("A suspect in Monday's raid was captured on Wednesday.", "2015-06-15", "a capture of a suspect is an arrest"),
        (
            "Troops were hunting on Wednesday for gunmen who killed nine people in Gao. They struck on Tuesday.",
            "2015-06-16",
            "a hunt comes after",
        ),
        (
            "A cook on Wednesday became the fourth person to die as a result of the explosion in Naga on Sunday.",
            "2015-06-14",
            "one more death of it is told first",
        ),
        (
            "Two women died in Naga on Wednesday of hurt that they had suffered in Sunday's crush.",
            "2015-06-14",
            "what they died of is no event of that day",
        ),
        (
            "The coroner ended the rumours on Wednesday: the earthquake of Sunday in Dorud killed 18 people.",
            "2015-06-14",
            "what stands behind a colon tells of its own",
        ),
        (
            "A court in Jinan gave a man a death sentence on Wednesday for stabbing nine children on May 15.",
            "2015-05-15",
            "what he was sentenced for came before",
        ),
        (
            "Rescuers found two bodies on Wednesday under earth that slid on Tuesday from a slope in Gao.",
            "2015-06-16",
            "a slide before what was found in it",
        ),
        (
            "Aftershocks kept thousands in the open last night after Tuesday's 5.3 quake in Dorud killed six.",
            "2015-06-16",
            "a quake called by its strength as well, and not what followed it",
        ),
        (
            "A bus was set alight in Lima on Sunday night and 12 people were arrested. Three policemen were injured.",
            "2015-06-14",
            "a fire before the arrests that followed",
        ),
    ],
)
def test_the_event_comes_before_the_days_of_what_followed_it(text: str, expected: str, reason: str) -> None:
    assert day(text) == expected, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("Two men were shot after Tuesday.", "2015-06-18", "a day is a bound where no hour is told"),
        ("A video put out on Tuesday shows the beheading of two men.", "2015-06-16", "the day that pictures came out"),
        (
            "Two men were shot in Austin. The mayor said on Tuesday that he was sad.",
            "2015-06-16",
            "what is told has been",
        ),
    ],
)
def test_a_day_that_dates_something_else_is_not_the_events_own(text: str, expected: str, reason: str) -> None:
    (report,) = annotate(Article(text=text, published=PUBLISHED)).reports

    assert (report.derived, day(text)) == (True, expected), reason
