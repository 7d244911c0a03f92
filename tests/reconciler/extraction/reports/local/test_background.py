"""What news of one shooting says besides of other years, other people and the city counts nobody into it."""

import pytest

from tests.reconciler.extraction.reports.local_news import counts, lead

_WOUNDED = "A clerk was shot in the leg Sunday on Oak Street in Salem, police said. "
_KILLED = "A clerk was shot and killed Sunday on Oak Street in Salem, police said. "


@pytest.mark.parametrize(
    "besides",
    [
        "There have been six homicides.",
        "Gunfire has wounded 11 people in Salem this spring.",
        "One person dies of a gunshot every 17 minutes, the group says.",
        "The number of people wounded in the city has risen to 41.",
        "It is the first shooting by Salem officers since one killed a man in 2012.",
        "The last time an officer fired a gun was in 2011, when two deputies killed a robber.",
        "The clerk's father was killed in a fire when he was a child.",
        "Neighbor Ann Boyd said her son was killed a few years ago.",
        "Kay Ott, who lost a son to gun violence, came to the block.",
        "The suspect served nine years in prison for killing his stepfather.",
        '"My cousin got killed out here," said Kay Ott, who lives next door.',
        '"I thought he was dead," the clerk\'s wife said.',
        "Another man fatally shot his wife that week with a gun found in her car.",
        "Nine of the 12 people killed in the city this year were shot within a mile of there.",
        "The suspect is out on bond in a case in which a man was beaten to death.",
        "Kay Ott founded the group after her son was shot and killed.",
        "It was a few feet from a cross put up for a friend who died there last fall.",
        "“I have buried two brothers who were shot,” his wife said.",
        "The shop's owner was shot to death during a robbery in 1998.",
        "Homicides have climbed to 31.",
        "The city has had 31 homicides.",
        "Drownings have killed 31 people in the county's lakes this summer.",
        "Salem police have recorded 31 homicides.",
        "Shootings in the city have left 31 people dead.",
        "Gun violence killed 31 people there last month.",
        "Road deaths in the county fell to 31.",
    ],
)
def test_deaths_of_other_years_are_none_of_a_shooting_that_wounded_one(besides: str) -> None:
    assert counts(lead(_WOUNDED + besides)) == (0, 1)


@pytest.mark.parametrize(
    "besides",
    [
        "His mother was taken to a hospital after she fainted.",
        "His grandmother was hospitalized with chest pains.",
        "A child in the house was taken to a hospital for evaluation and was not hurt.",
        "Police had been called to the home in 2012, when a woman was treated for a broken arm.",
        "A firefighter was injured in a fall at an unrelated fire.",
    ],
)
def test_who_was_taken_ill_or_hurt_elsewhere_is_not_wounded_with_one_who_was_killed(besides: str) -> None:
    assert counts(lead(_KILLED + besides)) == (1, 0)


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        (
            "A man in a car was shot Sunday in Salem. His wife, with chest wounds, was taken to a hospital.",
            (0, 2),
            "wounds in the chest are no pains",
        ),
        ("The number of people wounded in the shooting in Salem has risen to three.", (0, 3), "of that shooting"),
        (
            "A man whose brother was killed a few years ago was shot to death Sunday in Salem.",
            (1, 0),
            "he was killed on Sunday",
        ),
        ('"They killed my son," said Ann Boyd. Her son, 19, was shot dead Sunday in Salem.', (1, 0), "he is told dead"),
        ("A body found in a car in Salem on Sunday was that of a man who had been shot.", (1, 0), "it is his body"),
        (
            "Salem police on Monday named a man who was found dead in an alley Sunday as Bo Lind.",
            (1, 0),
            "he was named",
        ),
        (
            "One person was killed and three were hurt Sunday at a vigil in Salem for a slain teenager.",
            (1, 3),
            "the teenager was slain before",
        ),
        (
            "Two officers were shot in Salem on Sunday as they looked for a man wanted for killing his wife last year.",
            (0, 2),
            "his wife was killed last year",
        ),
        ("Mr Kos, whose son was killed in a 2009 fire, was shot and wounded in Salem on Sunday.", (0, 1), "in 2009"),
        (
            "A man who served nine years for killing a nun was found shot dead in Salem on Sunday.",
            (1, 0),
            "long before",
        ),
        ("A man accused of killing nine nuns in 2009 was found dead in Salem on Sunday.", (1, 0), "years ago"),
        (
            "A man suspected of killing his wife and son last week in Salem died at a hospital on Sunday.",
            (3, 0),
            "what he is suspected of is the news",
        ),
        ("Ada Kos, whose two sons were killed in Salem on Sunday, is in a hospital.", (2, 0), "killed on Sunday"),
        (
            "A man convicted of killing two nuns, and wounding a cook, in Salem in May was sentenced on Monday.",
            (2, 1),
            "what he was convicted of is the event",
        ),
        (
            "Four people were shot dead in Salem on Sunday. Homicides stand at 31, up from 24 a year ago.",
            (4, 0),
            "homicides of the year",
        ),
        ("Homicides stood at 31 after a man was stabbed to death in Salem on Sunday.", (1, 0), "the last of 31"),
        ("Nine clerks have been killed there this year; on Sunday a cook was shot dead in Salem.", (1, 0), "on Sunday"),
        ("Two climbers died near Salem on Sunday, bringing this season's deaths to 11.", (2, 0), "the last of 11"),
        ("Two men died in Salem on Sunday, a day after a girl drowned in Eugene.", (2, 0), "in another town"),
        ("In Salem, where a bomb killed 12 on Friday, a stampede on Sunday left four dead.", (4, 0), "on another day"),
        ("In Salem, where a bomb killed 12 on Friday, rescuers found two more bodies on Sunday.", (14, 0), "its dead"),
        (
            "Two women were shot dead in Salem on Sunday. Salem has seen two murders this year.",
            (2, 0),
            "all of the year",
        ),
        ("Two men were shot dead in Salem on Sunday, taking homicides there to two.", (2, 0), "as many"),
        (
            "The blast on Sunday that killed nine people in Salem was the work of a gang that killed 40 in 2011.",
            (9, 0),
            "years ago",
        ),
        ("A clerk was killed in Salem on Sunday, his brother having died in Eugene in 2011.", (1, 0), "his brother"),
        ("Sunday's quake in Salem, which killed 40, came a year after one that killed 300.", (40, 0), "a year before"),
        ("Three nuns died in Salem on Sunday and four were hurt when a wall built in 2011 fell.", (3, 4), "the wall"),
        ("In Salem on Sunday a gunman killed four people, two of whom had moved there in 2011.", (4, 0), "four"),
        ("A blaze in Salem killed nine people on Sunday; it was out by Monday.", (9, 0), "the fire"),
        ("A man was shot dead in Salem on Sunday, taking homicides to 31 this year.", (1, 0), "the last of 31"),
        ("A man was shot dead in Salem on Sunday, one of 31 killed in the city since May.", (1, 0), "one of 31"),
        ("Mr Kos, whose brother was killed on Friday, was shot dead in Salem on Sunday.", (1, 0), "on another day"),
        ("Ada Kos, whose son died in a crash on Sunday in Salem, was hurt in it as well.", (1, 1), "in one crash"),
        (
            "UPDATE: A clerk shot Sunday in Salem has died. He was Bo Lind, 30.\n\nPREVIOUS STORY:\n\n"
            "A man is in critical condition after he was shot in Salem.",
            (1, 0),
            "the older version did not know",
        ),
    ],
)
def test_who_is_told_for_the_news_itself_counts(text: str, expected: tuple[int, int], reason: str) -> None:
    assert counts(lead(text)) == expected, reason
