"""What war news sets beside its lead: the day after another raid, talks that it came beside, what was hours before."""

import pytest

from reconciler import Article, annotate

LEAD = "Nine guards were killed in a raid in Gao on Tuesday, officials said.\n\n"


@pytest.mark.parametrize(
    ("text", "means", "reason"),
    [
        (
            LEAD + "The raid comes the day after 14 clerks were killed when gunmen seized their bus in Ansongo.",
            [("09-03", {"killed": 9}), ("09-02", {"killed": 14})],
            "the day after is one day, though no expression of time",
        ),
        (
            LEAD + "It came the day after bandits stormed Ansongo, killing five.",
            [("09-03", {"killed": 9}), ("09-02", {"killed": 5})],
            "whoever stormed it",
        ),
        (
            "Rebels killed nine clerks in Gao on Tuesday. The raid was the biggest since they tried to burn a dam last"
            " May.",
            [("09-03", {"killed": 9})],
            "a month of what it is only compared with",
        ),
        (
            "A bomb killed 13 people on Wednesday in Basra, police said. Earlier on Wednesday, police said a roadside"
            " bomb missed a patrol in Kirkuk, hitting a bus instead. Police said one clerk was killed.",
            [("09-04", {"killed": 13}), ("09-04", {"killed": 1})],
            "hit, before any of the dead is told",
        ),
        (
            "A bomb killed 13 people on Wednesday in Basra, police said. Earlier, a mortar shell hit a bus in Kirkuk,"
            " killing one clerk.",
            [("09-04", {"killed": 13}), ("09-04", {"killed": 1})],
            "earlier, without a day",
        ),
        (
            "Rebels killed 13 troops in Gao on Wednesday. The day also was marked by a rebel attack on a bus near"
            " Ansongo. The army said two drivers were killed.",
            [("09-04", {"killed": 13}), ("09-04", {"killed": 2})],
            "what else the day saw",
        ),
        (
            "Rockets fired at Haifa killed three people, the army said on Wednesday.\n\nOn Monday, jets bombed a camp"
            " near Beirut, wounding a cook.",
            [("09-04", {"killed": 3}), ("09-02", {"injured": 1})],
            "a day before the lead was told, of a blow elsewhere",
        ),
        (
            "Two men were killed on Wednesday in a strike on Gaza City, medics said.\n\nOn Tuesday night, the air force"
            " targeted a van in the northern town of Jabaliya, killing a cook.",
            [("09-04", {"killed": 2}), ("09-03", {"killed": 1})],
            "a night that runs into the day of the lead",
        ),
        (
            LEAD
            + "The raid happened the same day that two nuns were killed when rebels ambushed their car in Ansongo.",
            [("09-03", {"killed": 9}), ("09-03", {"killed": 2})],
            "what else was on that day",
        ),
        (
            "Two guards were killed in an attack on Wednesday in Oru.\n\nEarlier on Wednesday, police said two rebels"
            " were killed in a shoot-out at a gate of Oru.",
            [("09-04", {"killed": 2}), ("09-04", {"killed": 2})],
            "others, in an event that is new",
        ),
        (
            "Rebels shot dead two cooks in Gao on Wednesday.\n\nLater the same day, three cooks died in an attack on an"
            " outlying part of Gao.",
            [("09-04", {"killed": 2}), ("09-04", {"killed": 3})],
            "others, later on that day",
        ),
        (
            "Two guards were killed in an attack on Wednesday in Oru.\n\nEarlier on Wednesday, two guards had been"
            " killed in an attack, police said first.",
            [("09-04", {"killed": 2})],
            "the same, told again",
        ),
        (
            LEAD + "The land has been overrun by violence of bandits that has killed thousands.",
            [("09-03", {"killed": 9}), (None, {"killed": 2000})],
            "dead of all the violence",
        ),
        (
            "Attacks blamed on the Front have surged since the army left late last year.\n\nArmed men stormed a mill in"
            " Gao, killing nine.",
            [("09-06", {"killed": 9})],
            "what has grown since a month dates no raid",
        ),
        (
            LEAD + "Moor led the agency in 1989, when a bomb wrecked its offices, killing 80 clerks.",
            [("09-03", {"killed": 9}), ("01-01", {"killed": 80})],
            "a past year, when something else was",
        ),
        (
            "At least 38 cooks were killed in a drone attack in Khartoum, activists reported on Wednesday.\n\nIn a"
            " separate attack on Monday, a drone hit a clinic in Nyala, killing nine.",
            [("09-04", {"killed": 38}), ("09-02", {"killed": 9})],
            "the day of a separate attack",
        ),
        (
            LEAD + "Days earlier, Front fighters were said to have struck a mill in Gao, killing 70.",
            [("09-03", {"killed": 9}), (None, {"killed": 70})],
            "days earlier, by fighters of a name",
        ),
        (
            "A bombing that ripped through a club in Medellin, killing seven, brought back memories of a war of a"
            " decade ago.",
            [("09-06", {"killed": 7})],
            "what it reminds of",
        ),
    ],
)
def test_what_was_another_day_or_elsewhere_is_told_apart(
    text: str, means: list[tuple[str, dict[str, int]]], reason: str
) -> None:
    reports = [report for report in annotate(Article(text=text, published="2024-09-06")).reports if report.totals]
    days = [(f"{report.interval.start:%m-%d}" if report.interval.start else None) for report in reports]
    dead = [{outcome: total.low for outcome, total in report.totals.items()} for report in reports]
    assert list(zip(days, dead, strict=True)) == means, reason


@pytest.mark.parametrize(
    ("beside", "reason"),
    [
        ("envoys of five lands, which on Aug. 7 signed a truce, met", "the day of a truce"),
        ("envoys of five lands prepared for their meeting this week in Bamako", "the week and the town of a meeting"),
    ],
)
def test_what_an_attack_came_beside_neither_dates_nor_places_it(beside: str, reason: str) -> None:
    (lead,) = annotate(
        Article(text=f"Raiders killed nine cooks near Gao. The raid came as {beside}.", published="2024-09-06")
    ).reports
    assert (str(lead.interval.start)[:10], lead.places) == ("2024-09-06", ("Gao",)), reason


def test_what_struck_another_town_following_an_attack_is_another() -> None:
    reports = annotate(
        Article(
            text="Nine guards were killed in a raid in Gao. Following this raid, a bomber killed four in Ansongo.",
            published="2024-09-06",
        )
    ).reports
    assert [report.places for report in reports] == [("Gao",), ("Ansongo",)]


def test_a_blow_of_days_before_that_hurt_nobody_does_not_date_what_was_told_after_it() -> None:
    text = (
        "Rockets fired at Haifa killed three people, the army said on Wednesday.\n\n"
        "On Monday, jets bombed a camp near Beirut."
    )
    first, second = annotate(Article(text=text, published="2024-09-06")).reports
    assert (f"{first.interval.start:%m-%d}", f"{second.interval.start:%m-%d}") == ("09-04", "09-02")


def test_soldiers_are_none_of_the_members_of_a_band() -> None:
    text = "Five soldiers were killed in a clash in Jolo. He said 10 Abu Sayyaf members were killed."
    claims = annotate(Article(text=text, published="2024-09-06")).claims
    assert [(claim.group, claim.part_of) for claim in claims] == [("army", None), ("insurgent", None)]


def test_a_country_told_without_its_article_is_no_town_of_that_name() -> None:
    text = "Rebels attacked posts in San Salvador on Tuesday. The army said five soldiers died."
    reports = annotate(Article(title="Five Killed in Salvador", text=text, published="2024-09-06")).reports
    assert [report.places for report in reports] == [("San Salvador",)]
    text = "Gunmen killed nine people in Salvador, Brazil, on Tuesday."
    reports = annotate(Article(title="Nine killed in Salvador", text=text, published="2024-09-06")).reports
    assert [report.places for report in reports] == [("Salvador",)]


@pytest.mark.parametrize(
    ("text", "dead", "reason"),
    [
        ("Four brothers, a nurse and a clerk were killed in Gao on Tuesday.", 6, "no nurse is a brother"),
        (
            "Raiders killed at least 10 guards, volunteers recruited by the mayor, in Gao. Ada Moor, whose son and"
            " nephew were killed, spoke of it.",
            10,
            "what the ten are counts nobody beside them",
        ),
        ("Raiders beheaded the village chief, killed two other cooks and burned a mill in Gao.", 3, "others than one"),
        ("A strike killed ten cooks in Gao, locals and media reports said.", 10, "those who tell of it"),
    ],
)
def test_those_told_in_a_list_are_counted_once(text: str, dead: int, reason: str) -> None:
    (report,) = annotate(Article(text=text, published="2024-09-06")).reports
    assert report.totals["killed"].stated == dead, reason


def test_the_land_of_a_band_claims_nothing() -> None:
    text = "Five cooks were killed in Gao. The Northern Front group's affiliate in Egypt claimed the attack."
    (report,) = annotate(Article(text=text, published="2024-09-06")).reports
    assert [told.agent for told in report.responsibility] == ["Northern Front group"]


def test_two_bands_that_carried_it_out_are_both_blamed() -> None:
    text = "Tuesday's raid near Gao was carried out by Boko Haram and ISWAP, a spokesman said. It killed nine."
    (report,) = annotate(Article(text=text, published="2024-09-06")).reports
    assert [told.agent for told in report.responsibility] == ["Boko Haram", "ISWAP"]


@pytest.mark.parametrize(
    "counted",
    [
        "The defence ministry said 15 rebels had been killed in operations across the country over the past 24 hours.",
        "At least 15 militants were killed in raids in the last 48 hours, an army spokesman said.",
        "Over the past 24 hours 15 rebels were killed in clashes in several provinces, the army said.",
    ],
)
def test_the_dead_of_a_day_s_operations_are_not_those_of_the_bombing_told_before(counted: str) -> None:
    told = annotate(
        Article(text=f"A bomb killed nine people in Herat on Tuesday.\n\n{counted}", published="2015-06-18")
    )
    tolls = [(report.kind, report.totals["killed"].low) for report in told.reports]

    assert tolls == [("event", 9), ("statistic", 15)]


def test_a_day_s_dead_of_the_fight_that_is_told_are_its_own() -> None:
    told = annotate(
        Article(
            text="Clashes in Herat on Tuesday killed nine people.\n\nIn clashes over the past 24 hours 15 rebels died.",
            published="2015-06-18",
        )
    )

    assert [report.kind for report in told.reports] == ["event"]
