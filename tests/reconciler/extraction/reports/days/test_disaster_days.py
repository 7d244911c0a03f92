"""Days of disasters, beside the days on which people searched, dug and were photographed."""

import pytest

from reconciler import Article, annotate

PUBLISHED = "2015-06-18"


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "Crews searched the ruins of collapsed shops Wednesday, as the toll climbed to 31.\n\n"
            "The quake struck Oru, Peru, on Monday.",
            "2015-06-15",
            "collapsed says which shops",
        ),
        (
            "Villagers pulled debris from collapsed barns on Wednesday, hoping to find survivors of a quake that"
            " killed 31 people in Peru.\n\nThe quake struck on Monday at noon.",
            "2015-06-15",
            "whoever pulls debris does so behind the event",
        ),
        (
            "Divers tried to reach six tourists trapped in a cave near Lima Tuesday, a day after a landslide blocked it"
            " and killed two.",
            "2015-06-15",
            "those reached for were trapped before",
        ),
        (
            "A quake killed 31 people in Peru on Monday.\n\nCrews spoke to a boy trapped in a mill in Lima Wednesday.",
            "2015-06-15",
            "he was trapped before they spoke",
        ),
        (
            "Twelve men died when a mill collapsed in Lima on Saturday.\n\nTwo more were brought out alive as the"
            " rescue entered its third day on Monday.",
            "2015-06-13",
            "the rescue lasts, not the collapse",
        ),
        (
            "Twelve men died in a mill in Lima.\n\nThe prefect said this at the site of the accident on Tuesday.\n\n"
            "The mill crumbled on Monday, with 30 men inside.",
            "2015-06-15",
            "he spoke on another day",
        ),
        (
            "A blast killed 30 men in a mill in Lima on Monday.\n\nCrews began bringing out the bodies of trapped men"
            " on Wednesday.\n\nNine men were hurt.",
            "2015-06-15",
            "who is brought out died before",
        ),
        (
            "The latest sinking occurred off Lima on Tuesday, a day after the ministry published its figures. It killed"
            " 12 sailors.",
            "2015-06-16",
            "the day is the sinking's, not that of the figures",
        ),
        (
            "Crews waded through mud to dig out homes near Lima on Wednesday and find 40 people.\n\n"
            "Tuesday's landslide killed 12 men.",
            "2015-06-16",
            "a search behind the slide",
        ),
        (
            "Two men were missing after a landslide near Lima on Tuesday.\n\nOne body had been found Wednesday.",
            "2015-06-16",
            "a body was found behind it",
        ),
        ("Six tourists were trapped in a cave near Lima on Tuesday.", "2015-06-16", "they were trapped then"),
        ("A wall of a flooded pit collapsed on Monday in Lima, killing six.", "2015-06-15", "it fell then"),
        ("A mill collapsed early Tuesday in Lima, killing six people.", "2015-06-16", "a verb, not which mill"),
        (
            "Villagers carry a victim after a flood hit Lima, Peru, Wednesday, June 17, 2015.\n\n"
            "Six bodies were found.\n\nThe flood came on Monday.",
            "2015-06-15",
            "what a picture shows in the present is no event",
        ),
        ("Gunmen killed six people in Lima, Peru, Wednesday, June 17, 2015.", "2015-06-17", "no picture"),
        (
            "Crews tried on Wednesday to reach six men trapped after a blast in a pit near Lima on Monday.",
            "2015-06-15",
            "the blast has a day of its own",
        ),
        (
            "Survivors dug through debris after Monday's twisters that killed at least six people in Ohio.",
            "2015-06-15",
            "the twisters are called by their day",
        ),
        (
            "Storms cut off towns in Ohio on Monday and killed six people, and the toll was feared to rise as daylight"
            " broke on Wednesday's search.",
            "2015-06-15",
            "day broke, nothing else",
        ),
        (
            "The ferry, which left the town of Oru on Sunday, sank off Peru on Monday, killing six people.",
            "2015-06-15",
            "it set out before",
        ),
        (
            "A freighter sank off Lima with six sailors, who are missing.\n\nThe freighter departed from Panama on"
            " Friday, when the sea was calm. It sank on Monday.",
            "2015-06-15",
            "the day of its departure is not that of the wreck",
        ),
        (
            "Search crews on Wednesday recovered a 12th victim of Monday's floods near Lima, where others are missing.",
            "2015-06-15",
            "one more was found later",
        ),
        ("A storm, which left six people dead on Monday, hit Lima.", "2015-06-15", "what it left, not where from"),
        ("Two passenger trains collided in Peru on Tuesday, killing six people.", "2015-06-16", "trains, no training"),
    ],
)
def test_a_disaster_keeps_its_day_beside_those_of_the_search(text: str, expected: str, reason: str) -> None:
    first = next(report for report in annotate(Article(text=text, published=PUBLISHED)).reports if report.primary)
    assert str(first.interval.start)[:10] == expected, reason


@pytest.mark.parametrize(
    ("text", "outcome", "expected", "reason"),
    [
        (
            "A quake hit Lima on Monday. That brought the number of people killed to 402, with another 82 people"
            " confirmed dead across the border.",
            "killed",
            402,
            "the others are in the number that it was brought to",
        ),
        (
            "A ferry sank off Lima on Monday. Divers saved 40 people, leaving 21 of the ferry's 61 passengers still"
            " unaccounted for.",
            "missing",
            21,
            "not all who were aboard",
        ),
        (
            "Divers found the bodies of nine people who were among 14 pupils and two teachers who went missing in a"
            " flood in Lima on Monday.",
            "killed",
            9,
            "not those whom they were some of",
        ),
        (
            "Six workers are dead after a mill collapsed in Lima on Monday.\n\nFour of the workers are in the cellar of"
            " the mill, Lind said.",
            "killed",
            6,
            "those in the cellar live",
        ),
        (
            "A mill collapsed in Lima on Monday. Some 31 workers remained buried in the wreckage of the mill.",
            "trapped",
            31,
            "buried, and remaining so",
        ),
        (
            "A plant blew up in Lima on Monday. We have six dead -- five confirmed dead and one presumed dead.",
            "killed",
            6,
            "those behind the dash are the six",
        ),
        (
            "A crush in Lima on Monday killed more than 200. The death toll was at least 231 people by dusk.",
            "killed",
            231,
            "what the toll was of people",
        ),
        (
            "A storm hit Lima on Monday. The number of people confirmed killed jumped by nearly 900 to 4,108.",
            "killed",
            4108,
            "the number that it jumped to",
        ),
        (
            "A fire near Lima on Monday killed 31 people, surpassing the 2008 blaze in Cusco that killed 12.",
            "killed",
            31,
            "another fire's dead are not added",
        ),
        (
            "A fire near Lima on Monday killed two. Officials said 4,100 people have evacuated their homes.",
            "displaced",
            4100,
            "whoever evacuates a home has left it",
        ),
        (
            "Two drivers died in a crash in Salem, Oregon, on Monday.\n\nMeantime, a man died in a crash in Bend.",
            "killed",
            2,
            "meantime, elsewhere",
        ),
        (
            "Three Oregon City, Oregon, men are dead after a crash on Monday.",
            "killed",
            3,
            "the state of their town is nobody",
        ),
        (
            "A quake on Monday killed at least 20 people in Peru.\n\nRead: Chile quake death toll rises to 1,204\n\n"
            "Walls fell in Lima.",
            "killed",
            20,
            "a link to another story",
        ),
        (
            "A fire hit a home in Lima on Monday. Thirty-one of the old nursing home's 84 residents were taken to"
            " hospitals.",
            "injured",
            31,
            "not all who live there",
        ),
        (
            "A flood hit Lima on Monday. About two-dozen people were still missing.",
            "missing",
            None,
            "a number with a hyphen",
        ),
    ],
)
def test_tolls_of_disasters_count_nobody_twice(text: str, outcome: str, expected: int, reason: str) -> None:
    first = next(report for report in annotate(Article(text=text, published=PUBLISHED)).reports if report.primary)
    total = first.totals[outcome]  # type: ignore[index]
    assert expected in (total.low, total.stated), reason


@pytest.mark.parametrize(
    "text",
    [
        "The quake killed six people, including a nun whose body was pulled from the rubble on Monday.",
        "He is in good condition, a spokeswoman for the Cole Medical Center Lima hospital said.",
        "Six workers died on Monday in Lima.\n\nFour of the workers are in the cellar, Lind said.",
        "The storm that struck Kos on Monday killed 31 people.",
        "Two guards died near Healy, Alaska, and a third died in hospital.",
        "Nine hikers who had been missing since Monday turned up alive.",
        "A landslide buried 30 homes on Monday, with reports of another 84 hit by mud; two people died.",
        "Three Oregon City, Oregon, men are dead after a crash on Monday.",
        "LIMA, Peru. TELEGRAF Three people are dead after a crash on Monday.",
    ],
)
def test_nobody_is_rescued_hurt_or_killed_who_was_not(text: str) -> None:
    told = [(claim.text, claim.outcome) for claim in annotate(Article(text=text, published=PUBLISHED)).claims]
    wrong = {("a nun", "rescued"), ("a spokeswoman", "injured"), ("Four of the workers", "killed")}
    wrong |= {
        ("TELEGRAF", "killed"),
        ("another 84", "casualties"),
        ("Oregon", "killed"),
        ("Kos", "killed"),
        ("Alaska", "killed"),
        ("Nine hikers", "missing"),
    }
    assert wrong.isdisjoint(told)


def test_bodies_that_searchers_expect_to_find_are_not_told_as_found() -> None:
    text = "A flood hit Lima on Monday. So far nine bodies were found. We expect to find 21 more bodies, Lind said."
    told = {claim.text: claim.modality for claim in annotate(Article(text=text, published=PUBLISHED)).claims}
    assert told == {"nine": "asserted", "21 more": "hypothetical"}


WRECK = "Nine bodies were recovered on Tuesday after a dinghy sank off Tripoli, and 20 people were missing."


@pytest.mark.parametrize(
    ("behind", "reason"),
    [
        ("A 2009 plane crash near Osh killed 112 people.", "history dates no news"),
        ("A tenth man died in hospital on Wednesday.", "nobody dies first and is found before it"),
        ("Two more bodies were found on Thursday.", "a second find is later than the first"),
    ],
)
def test_what_came_after_a_find_dates_no_wreck_that_it_followed(behind: str, reason: str) -> None:
    told = annotate(Article(text=f"{WRECK}\n\n{behind}", published=PUBLISHED)).reports
    assert next(str(each.interval.start)[:10] for each in told if each.primary) == "2015-06-16", reason


def test_whom_a_slide_left_missing_on_a_day_it_left_so_on_that_day() -> None:
    (report,) = annotate(
        Article(text="A slide killed two and left nine missing on Monday.", published=PUBLISHED)
    ).reports
    assert (str(report.interval.start)[:10], report.derived) == ("2015-06-15", False)
