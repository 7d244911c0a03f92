import pytest

from reconciler import Article, annotate

PUBLISHED = "2015-06-18"
"""A Thursday."""


def day(text: str, title: str | None = None) -> str | None:
    """The first day of the primary report."""
    reports = annotate(Article(text=text, title=title, published=PUBLISHED)).reports
    start = next(report.interval.start for report in reports if report.primary)
    return start.date().isoformat() if start else None


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("Two men were shot just after 11 p.m. Tuesday on Elm Street.", "2015-06-16", "a bound of minutes is no bound"),
        ("Two men were shot just before midnight on Tuesday.", "2015-06-16", "before midnight the day is not over"),
        ("A man was arrested after Sunday's fatal shooting.", "2015-06-14", "the day of the noun that it possesses"),
        (
            "Ada Brown died of a gunshot wound on Tuesday after being shot in Salem on Sunday.",
            "2015-06-14",
            "the day of the shot before that of the death",
        ),
        (
            "Police had sought a man since Sunday when shots were fired at a porch in Salem. Two women were killed.",
            "2015-06-14",
            "the day of a moment since which something else goes on",
        ),
        (
            "Nine people were shot dead at a wake in the food court of a mall on Monday.",
            "2015-06-15",
            "a court where food is sold tries nobody",
        ),
        ("Nine people were shot dead at a vigil in Lima on Monday.", "2015-06-15", "what happened at a vigil"),
        (
            "Candles burned on Monday on the square in Lima where a missile killed nine people on June 12 last year.",
            "2014-06-12",
            "burning candles are no fire",
        ),
        (
            "Police arrested two men on Tuesday on suspicion of planting the bomb that killed a writer on April 2.",
            "2015-04-02",
            "the arrest has a day of its own",
        ),
        (
            "Five days after gunmen stormed the jail in Lima, killing nine guards, most prisoners are back.",
            "2015-06-13",
            "counted back from the news",
        ),
        (
            "Six miners were lifted out on Sunday, two weeks after a blast closed their pit near Lima.",
            "2015-05-31",
            "counted back in weeks from the day of the rescue",
        ),
        (
            "The road has been shut since gunmen attacked a bus near Lima on Monday, killing nine people.",
            "2015-06-15",
            "a deed since which something lasts",
        ),
        ("Men broke open the jail in Lima on Monday and killed two guards.", "2015-06-15", "a door broken open"),
        (
            "A quake on Monday killed nine people in Lima, where the ground had shaken two days before.",
            "2015-06-15",
            "the day that the figure stands with, not that of what came before",
        ),
        (
            "Families of nine men trapped in a pit near Lima since 3 June said on Monday that they have no hope.",
            "2015-06-03",
            "who is trapped since a day is no statistic",
        ),
        ("The army restored security to Gao on Monday. Nine soldiers were killed.", "2015-06-15", "a town retaken"),
        (
            "Planes struck a hall where mourners had gathered in Sanaa on Monday, and 90 people were killed.",
            "2015-06-15",
            "those who had gathered were struck then",
        ),
        ("A bar fight ended in a shooting overnight. Two men were hurt.", "2015-06-18", "the night before the news"),
        (
            "A man was shot dead on Elm Street. A shooter fled. The gunfire hit a car. The shooting shook the street."
            " No shooting had been heard of there. The gun was used in a killing in March.",
            "2015-06-18",
            "a month far on dates something else",
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
            "Two men were shot and killed, police said. pic.example.com/x — Ada Brown (@ada) June 18, 2015 "
            "The shooting happened Tuesday on Elm Street.",
            "2015-06-16",
            "a post's stamp dates the post",
        ),
        (
            "By Ada Brown Updated: Jun 17, 2015 - 7:00 PM Two men were shot and killed in Austin on Tuesday.",
            "2015-06-16",
            "a page's stamp dates the page",
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
            "A gunman opened fire near a Christmas market in Metz on Tuesday night, killing two people.",
            "2015-06-16",
            "a market called by a feast is no day of it",
        ),
        (
            "A group claimed responsibility on Wednesday for a bomb that killed 12 guards. It went off on Tuesday.",
            "2015-06-16",
            "the day of a claim of responsibility",
        ),
        (
            "It was the third attack in Kabul since March. A bomb killed two people there on Tuesday.",
            "2015-06-16",
            "what an attack is compared over dates nothing",
        ),
        (
            "Fighting over the town of Sangin entered a third day on Wednesday, killing nine.",
            "2015-06-15",
            "what is in its third day began two days before",
        ),
        (
            "Crews searched for a third day on Wednesday after a quake killed 90 people in Puebla on June 14.",
            "2015-06-14",
            "the third day of a search",
        ),
        (
            "On Sunday, four people died in a fire in Kabul, and a blaze in Herat on Tuesday killed nine.",
            "2015-06-14",
            "a death in a fire is the fire's day",
        ),
        (
            "Gunmen stormed a school in Garissa before dawn on Wednesday, killing nine people.",
            "2015-06-17",
            "before dawn is the day's own small hours",
        ),
        (
            "Divers tried on Wednesday to enter a ferry that sank off Jindo two days earlier.",
            "2015-06-15",
            "the search is later than the wreck",
        ),
        (
            "Four people died on Wednesday when a bus overturned in Kabul.",
            "2015-06-17",
            "a death told with its accident is its day",
        ),
        ("A dispute ended Tuesday when a man shot his neighbor dead.", "2015-06-16", "what a when-clause tells"),
        (
            "Police were called about 9:45 p.m. Friday to a house where a man had been shot.",
            "2015-06-12",
            "the hour of the call",
        ),
        (
            "Police say at about 9:30 p.m. Tuesday one of the men fired a gun and killed two.",
            "2015-06-16",
            "statements come by the day, not by the hour",
        ),
        (
            "A father admitted that he shot his son last May.\n\nThe boy was found on May 4, 2014.",
            "2014-05-04",
            "a month is narrowed by the day that the text names in it",
        ),
        (
            "A driver was shot last week.\n\nThe man went to the police about the Tuesday morning attack.",
            "2015-06-16",
            "last week lasts until the day of the text",
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
        ("A man was shot in a late-night attack on Monday.", "2015-06-15", "a part of day has no day of its own"),
        ("A man was shot overnight on Elm Street.", "2015-06-18", "what the evening's news did not have"),
        (
            "A man was shot overnight on Elm Street. It happened about 11 p.m.",
            "2015-06-17",
            "overnight, before midnight",
        ),
        ("Six people drowned when a river burst its banks on Monday.", "2015-06-15", "waters burst on a day"),
        (
            "Gunmen stormed an inn in Kabul on Monday evening. The attack was the first of its kind since a mayor took"
            " office in May.",
            "2015-06-15",
            "what a comparison counts from",
        ),
        (
            "Gunmen stormed an inn in Kabul on Monday evening. Troops fought until just before midnight on Tuesday,"
            " when the last was shot.",
            "2015-06-15",
            "the hour at which it was over",
        ),
        (
            "Gunmen stormed an inn in Kabul on Monday. Four villages in the hills had been cut off for four days.",
            "2015-06-15",
            "who is cut off for days is no battle of days",
        ),
        (
            "A drone strike in Kabul on Tuesday hit a car, killing nine people, two days after a bomb killed 80.",
            "2015-06-16",
            "its own day, and not that of the other event counted from",
        ),
        (
            "Troops were hunting on Wednesday for gunmen who killed nine people in Gao. They struck on Tuesday.",
            "2015-06-16",
            "a hunt comes after",
        ),
        ("A man was shot overnight Wednesday evening.", "2015-06-17", "an evening has no small hours"),
        (
            "Four people were shot over the weekend.\n\nOfficers came to Elm Street about 9 p.m. Friday.",
            "2015-06-12",
            "a weekend begins on Friday evening",
        ),
        (
            "Officers were called at 9 p.m. Tuesday and found a man shot.\n\nHe was shot in the head.\n\n"
            "He was shot by a friend.\n\nThe shot was heard.\n\nA second man was killed on May 4.",
            "2015-06-16",
            "the day of the call before that of another event far on",
        ),
        (
            "A grenade went off in Gao, one of the oldest towns of the north, on Tuesday night, police said.",
            "2015-06-16",
            "what a whole sentence asserts and closes with who says it",
        ),
        (
            "Armed men took nine divers from a lodge on an island off the town of Jolo in the far south on Tuesday,"
            " the army said.",
            "2015-06-16",
            "no word of a happening stands before it",
        ),
        (
            "Sixty gunmen marched into Basak on Sunday, occupied the old town hall and raised a flag, the army said.",
            "2015-06-14",
            "more is told between the day and who says it",
        ),
        ("Bombs killed six people in Lahore during services on Sunday.", "2015-06-14", "what broke into the services"),
        ("Gunmen killed a senior judge in his house in Lima on Tuesday.", "2015-06-16", "a judge who tries nobody"),
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
            "A landslide buried houses near Naga on Sunday, the agency said. Nine people died.",
            "2015-06-14",
            "some houses, not all of them",
        ),
        (
            "A bus was set alight in Lima on Sunday night and 12 people were arrested. Three policemen were injured.",
            "2015-06-14",
            "a fire before the arrests that followed",
        ),
        (
            "A couple died under their trees in Raman on Monday. Another tapper was slain there three days before.",
            "2015-06-15",
            "another's day, though nobody is counted there",
        ),
        (
            "A slope buried a hamlet near Naga on Sunday night, the agency said. Nine people died.",
            "2015-06-14",
            "houses are buried when it happens",
        ),
        (
            "A jeep went off a road near Naga on Sunday and eight people died. Nine days ago four people were killed.",
            "2015-06-14",
            "so many days ago others died",
        ),
        (
            "A bus hit a toll booth in Lima early on Tuesday, injuring eight people.",
            "2015-06-16",
            "a toll booth tells no toll",
        ),
        (
            "A bus that took soldiers home on leave fell into a river near Gao on Wednesday, and 12 died.",
            "2015-06-17",
            "leave that soldiers are on",
        ),
    ],
)
def test_the_event_has_its_own_day(text: str, expected: str, reason: str) -> None:
    assert day(text) == expected, reason


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("Two men were shot after Tuesday.", "2015-06-18", "a day is a bound where no hour is told"),
        ("A man shot at a bar was in court on Monday.", "2015-06-15", "the latest that it can be"),
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


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        (
            "Robbers halted a coach near Larch Hill on Tuesday morning, took two men off and shot them.",
            "2015-06-16 06:00",
        ),
        ("A van drove into a kiosk in Larch Hill on Wednesday, injuring eight.", "2015-06-17 00:00"),
    ],
)
def test_the_one_day_that_an_opening_prints_is_the_events_whatever_it_tells(text: str, starts: str) -> None:
    (report,) = annotate(Article(text=text, published=PUBLISHED)).reports

    assert (report.derived, f"{report.interval.start:%Y-%m-%d %H:%M}") == (False, starts)
