import pytest

from reconciler import Article, annotate

LEAD = "A ferry sank off Cebu on Monday, killing 40 people, officials said."


@pytest.mark.parametrize(
    ("told", "expected", "reason"),
    [
        (
            "It was the worst disaster at sea since the 2008 sinking of another ferry, which left 300 dead.",
            [[40], [300]],
            "the worst since a year, of which an event is told",
        ),
        (
            "It killed 40 people, four of them children, in the worst wreck there since 2008, when 300 died.",
            [[40, 40, 4], [300]],
            "one sentence on two events",
        ),
        (
            "The sinking came a month after a fire on a ferry killed 17 people near Davao.",
            [[40], [17]],
            "what came a month before",
        ),
        (
            "The sinking came two days after Typhoon Ada hit the country's east, leaving 17 dead.",
            [[40], [17]],
            "a storm by its name",
        ),
        (
            "The sinking came a week after Ansar fighters killed 17 people near Davao.",
            [[40], [17]],
            "a deed by a band that is named",
        ),
        (
            "The sinking came days after the navy killed 17 pirates.",
            [[40], [17]],
            "a deed by a force",
        ),
        (
            "It came a week after Ansar killed 17 people in Davao.",
            [[40], [17]],
            "told by “it”, and of another place",
        ),
        (
            "The announcement came a day after the coast guard said 40 people were killed.",
            [[40, 40]],
            "only news of the same",
        ),
        (
            "The sinking took place on the eve of a feast, two days after a string of attacks killed 73 people.",
            [[40], [73]],
            "what took place, after a feast",
        ),
        (
            "The wreck comes less than two weeks after 100 people died in a fire in Davao.",
            [[40], [100]],
            "those counted right behind",
        ),
        (
            "In the south, where an insurgency has killed more than 6,000 people since 2004, two guards died in a"
            " bombing in Davao on Sunday.",
            [[40], [6000], [2]],
            "a place by what a war has cost there",
        ),
        (
            "The mayor said the attack was a reprisal for the killing of 11 rebels two weeks ago.",
            [[40], [11]],
            "what was answered, by the killing of whom",
        ),
        (
            "It was the worst wreck there since 2008, and 12 people were hurt.",
            [[40, 12]],
            "the rest is of the lead",
        ),
        (
            "A fire killed 17 people in Davao in May, and 12 pilgrims were shot dead in April in Lima.",
            [[40], [17], [12]],
            "one sentence on two earlier events",
        ),
        (
            "In February, a mudslide killed 14 people in Davao, and in 2009 a landslide in Baguio left 320 dead.",
            [[40], [14], [320]],
            "one sentence on two earlier events, one by its year",
        ),
        (
            "In neighbouring Malaysia, nine fishermen drowned on Monday.",
            [[40], [9]],
            "abroad, on the same day",
        ),
        (
            "The navy had on Tuesday said that 60 people died.",
            [[40, 60]],
            "an earlier count of the lead",
        ),
        (
            "In March 2011, a fire in Davao killed 90.\n\nFive months later, 110 people died when a mill burned.",
            [[40], [90], [110]],
            "months after another event, and not the lead",
        ),
        (
            "The wrecks come less than a month after a wave of fires in which 200 people died.\n\nOn May 17, a fire in"
            " Davao killed 41.",
            [[40], [200], [41]],
            "what is told with its day is not what another sentence only recalls",
        ),
        (
            "A week earlier, on June 8, a fire in Davao killed 17.",
            [[40], [17]],
            "the day says more than the week",
        ),
    ],
)
def test_an_event_that_is_only_recalled_keeps_its_own_dead(told: str, expected: list[list[int]], reason: str) -> None:
    annotation = annotate(Article(text=f"{LEAD}\n\n{told}", published="2015-06-18"))
    stated = {claim.id: claim.quantity.stated for claim in annotation.claims}
    claims = [[stated[claim] for claim in report.claims] for report in annotation.reports]

    assert claims == expected, reason


WAR = "Rebels stormed a post in Baghlan province on Wednesday, killing 17 soldiers."


@pytest.mark.parametrize(
    ("told", "expected", "reason"),
    [
        (
            "Wednesday's raid in Baghlan came nine days after rebels fought their way into Kunduz. More than 40 people"
            " were killed there before troops retook the square on June 12.",
            ("2015-06-08", "Kunduz", 40),
            "counted back from the day of the raid, and its dead told by there",
        ),
        (
            "In March last year, the rebels held the town of Ghazni for three days. During the battle, a strike hit"
            " a hospital, killing 42 people.",
            ("2014-03-01", "Ghazni", 42),
            "the month that the paragraph opens with",
        ),
        (
            "In April, rebels crossed into Herat, where officials said they killed 80 villagers.",
            ("2015-04-01", "Herat", 80),
            "statements are not dated by the month",
        ),
        (
            "In April, 117 migrants went missing after a boat sank off Tripoli.",
            ("2015-04-01", "Tripoli", 117),
            "who goes missing in a month",
        ),
        (
            "A raid in Ghazni on March 3 killed nine. A smaller one two weeks later, on March 17, left five people"
            " dead there.",
            ("2015-03-17", "Ghazni", 5),
            "one of the same kind, at the same place",
        ),
        (
            "In its worst attack, a truck bomb in the capital killed 87 people in October 2014. Few shop in Kabul now.",
            ("2014-10-01", "Kabul", 87),
            "the capital, named in another sentence",
        ),
        (
            "The raid came two days after a blast killed nine people in Ghazni.",
            ("2015-06-15", "Ghazni", 9),
            "counted back from the lead's day",
        ),
        (
            "It was the worst attack since March 2014, when a bomb killed 60 people in Ghazni.",
            ("2014-03-01", "Ghazni", 60),
            "the month that a comparison names is over",
        ),
        (
            "Raids are frequent in Ghazni. In January, 24 people died when a bomb exploded at the town's market.",
            ("2015-01-01", "Ghazni", 24),
            "the town that its paragraph names",
        ),
        (
            "Monday's attack came three years to the day after rebels overran a base in Kabul, killing an estimated 140"
            " soldiers.",
            ("2012-06-15", "Kabul", 140),
            "so many years to the day before another",
        ),
        (
            "It was the worst fire there since July 2014, when 60 pilgrims suffocated in Ghazni.",
            ("2014-07-01", "Ghazni", 60),
            "no verb that events are told with",
        ),
        (
            "A quake in Ghazni in January killed nine people. Another in Kabul in March left five dead.",
            ("2015-03-01", "Kabul", 5),
            "another of the same kind",
        ),
        (
            "Just a month ago, on May 5, a quake struck Kabul, killing 22 people.",
            ("2015-05-05", "Kabul", 22),
            "just a month ago",
        ),
        (
            "In 2014, a truck bomb in Kabul on Nov. 5 killed 87 people.",
            ("2014-11-05", "Kabul", 87),
            "a day of the year that its clause is told of",
        ),
    ],
)
def test_an_event_that_is_only_recalled_has_its_own_day_and_place(
    told: str, expected: tuple[str, str, int], reason: str
) -> None:
    annotation = annotate(Article(text=f"{WAR}\n\n{told}", published="2015-06-18"))
    stated = {claim.id: claim.quantity.stated for claim in annotation.claims}
    recalled = annotation.reports[-1]
    start = recalled.interval.start

    assert start is not None
    assert (start.date().isoformat(), recalled.places[0], stated[recalled.claims[-1]]) == expected, reason
    assert recalled.kind == "background", reason
