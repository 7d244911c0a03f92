"""What news sets beside its own event keeps its dead: older events by place and day, decades of war, follow-ups."""

import pytest

from reconciler import Article, annotate

LEAD = "Gunmen seized 60 girls from a school in Kagara on Monday, officials said.\n\n"


def told(text: str) -> list[tuple[str, str, list[int | None]]]:
    """Kind, day, and low bounds of each report."""
    return [
        (one.kind, str(one.interval.start)[: len("2026-07-13")], [total.low for total in one.totals.values()])
        for one in annotate(Article(text=text, published="2026-07-17")).reports
    ]


def test_an_attack_that_the_news_came_after_is_none_of_the_day() -> None:
    text = (
        "A teenager opened fire at a high school in Alvin on Friday, killing eight people.\n\nThe deaths will renew the"
        " debate, coming just two months after the Ocala, Florida, attack that killed 15 people at a school."
    )
    assert [(kind, low) for kind, _, low in told(text)] == [("event", [8]), ("background", [15])]


@pytest.mark.parametrize(
    "text",
    [
        "It may be one of the largest hauls since rebels abducted more than 200 pupils in Garba in 2014.",
        "Thousands of people have been kidnapped by the band during its near decade-long insurgency.",
        "The band came to prominence after seizing more than 200 pupils in Garba.",
    ],
)
def test_those_taken_long_before_are_none_of_the_day_s(text: str) -> None:
    assert told(LEAD + text)[0] == ("event", "2026-07-13", [60])


def test_a_second_quake_has_its_own_day_though_the_first_is_named() -> None:
    text = (
        "A magnitude-6.1 earthquake struck Sumba on June 29, killing at least 14 people.\n\nOn July 5, a stronger"
        " earthquake struck near the epicenter of the June 29 earthquake, killing at least 88 people."
    )
    assert told(text) == [("event", "2026-06-29", [14]), ("event", "2026-07-05", [88])]


def test_arrests_come_after_the_event_that_is_told() -> None:
    text = "Police held two men in Leeds.\n\nThe arrests came two days after the Leeds bombing that killed 22 people."
    assert told(text) == [("event", "2026-07-15", [22])]


def test_the_dead_of_the_worst_hit_part_are_some_of_all() -> None:
    text = (
        "The death toll from the quake in Sumba on Sunday rose to 436.\n\nThe hardest hit part of Sumba has been the"
        " north, where 374 people died."
    )
    told = annotate(Article(text=text, published="2026-07-17"))
    assert [report.part_of for report in told.reports] == [None]
    assert [(claim.quantity.stated, claim.part_of) for claim in told.claims] == [(436, None), (374, told.claims[0].id)]


def test_twin_bombings_of_weeks_before_are_none_of_an_attack_that_ended_now() -> None:
    text = (
        "An attack on a hotel in Mogadishu ended on Sunday after 29 people were killed, police said.\n\nTwin bombings"
        " in Mogadishu two weeks ago killed more than 350 people."
    )
    assert [low for _, _, low in told(text)] == [[29], [351]]


def test_a_people_is_no_place() -> None:
    text = "Gunmen attacked a village of Fulani herders in central Mali on Friday, killing nine people."
    (report,) = annotate(Article(text=text, published="2026-07-17")).reports
    assert report.places == ("Mali",)


def test_a_year_is_counted_back_to_what_it_is_marked_since() -> None:
    text = "Today marks one year since a mining disaster which claimed the lives of 301 people in the town of Soma."
    assert told(text) == [("event", "2025-07-17", [301])]


def test_reports_that_were_given_initially_are_no_total() -> None:
    text = (
        "Initially there were reports of over 300 girls being abducted in Kano on Monday. The governor said 279 girls"
        " were kidnapped."
    )
    assert told(text) == [("event", "2026-07-13", [279])]


def test_a_raid_in_connection_with_an_attack_has_none_of_its_dead() -> None:
    text = (
        "A van hit a crowd on a bridge in London on Monday, killing seven.\n\nPolice conducted a raid on Tuesday"
        " in Barking in connection with the attack and made 12 arrests.\n\nOfficials said 48 people were treated at"
        " hospitals."
    )
    assert told(text)[0] == ("event", "2026-07-13", [7, 48])


@pytest.mark.parametrize(
    ("text", "agents"),
    [
        ("A bus crash in Kano on Monday killed nine. The adults killed included two teachers.", []),
        ("A Taliban spokesman on Twitter denied responsibility for the raid that killed nine in Kabul.", ["Taliban"]),
    ],
)
def test_neither_the_dead_nor_a_platform_is_responsible(text: str, agents: list[str]) -> None:
    (report,) = annotate(Article(text=text, published="2026-07-17")).reports
    assert [row.agent for row in report.responsibility] == agents


def test_a_crash_of_a_month_gone_by_leaves_news_without_a_day_undated() -> None:
    text = (
        "Two buses have crashed on a bridge in the Kaduna State of Nigeria, killing at least 24 people.\n\n"
        "Last March a bus crashed in Kaduna, killing at least 31 people."
    )
    assert told(text) == [("event", "2026-07-17", [24]), ("background", "2026-03-01", [31])]


def test_a_capital_hundreds_of_kilometres_off_is_not_where_it_was() -> None:
    text = "A tram ran into a bus in India, killing 24.\n\nIt happened on Monday, 1,200 km from the capital New Delhi."
    (report,) = annotate(Article(text=text, published="2026-07-17")).reports

    assert report.places == ("India",)


def test_those_counted_in_an_older_blast_are_told_of_again_by_their_number() -> None:
    text = (
        "A truck exploded near Lafia, Nigeria, on Tuesday, claiming lives.\n\nAt least 31 people were confirmed"
        " dead in a blast that occurred on the road last year.\n\nThe 31 people were given a mass burial."
    )
    assert told(text)[0] == ("event", "2026-07-14", [])


def test_a_wreck_that_these_follow_is_none_of_them() -> None:
    text = (
        "Five people were killed in fires in Gujarat on Thursday.\n\nThese fires follow a blaze at a mill last week"
        " that killed nine nuns."
    )
    assert [(kind, low) for kind, _, low in told(text)] == [("event", [5]), ("context", [9])]


def test_a_toll_that_has_risen_is_of_the_flood_whose_missing_were_told() -> None:
    text = (
        "Floods hit the state of Gujarat on Thursday. Dozens of people are missing, officials said.\n\n"
        '"The death toll has risen to 373," a minister said.'
    )
    assert told(text) == [("event", "2026-07-16", [24, 373])]


def test_whom_another_crash_befell_is_counted_in_it() -> None:
    text = (
        "Two people died in a crash near Ahmedabad on Thursday.\n\nAnother person was injured in the crash.\n\n"
        "Another person died in a head-on collision near Rajkot."
    )
    assert [low for _, _, low in told(text)] == [[2, 1], [1]]
