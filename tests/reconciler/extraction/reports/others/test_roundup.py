"""Round-ups: several shootings of one night, told one after another by hour and street."""

from reconciler import Article, annotate
from reconciler.concepts.report import Report

ROUND_UP = """Five people were wounded in shootings across Salem on Sunday.

About 2:10 p.m., a cook of 22 was shot in the knee on his porch in the 1800 block of Elm Street. He will live.

Officers were called about 5 p.m. to the 300 block of West Oak Avenue, where two women were found shot.

At 11:15 p.m., a boy, 16, and a man, 40, were shot at the corner of Ash Street and Fifth Avenue."""


def events(text: str) -> list[Report]:
    reports = annotate(Article(text=text, published="2014-11-03")).reports
    return [report for report in reports if report.kind == "event"]


def injured(reports: list[Report]) -> list[int | None]:
    return [report.totals["injured"].stated for report in reports]


def test_each_shooting_of_a_round_up_has_its_own_wounded() -> None:
    assert injured(events(ROUND_UP)) == [1, 2, 2]


def test_each_shooting_of_a_round_up_was_on_the_day_of_the_sum() -> None:
    starts = [report.interval.start for report in events(ROUND_UP)]
    assert [start.day if start else None for start in starts] == [2, 2, 2]


def test_an_item_that_was_hours_before_the_last_has_the_day_of_that() -> None:
    text = (
        "Three people were killed in shootings across Salem since Friday evening.\n\n"
        "A man, 25, was found shot dead on Oak Street about 4:45 a.m. Sunday.\n\n"
        "About two hours earlier, two men were shot in the 6500 block of South Ashland. Bo Lind, 31, died."
    )
    told = [(report.interval.start, report.totals["killed"].stated) for report in events(text)]
    assert [(start.day if start else None, dead) for start, dead in told] == [(2, 1), (2, 1)]


def test_each_paragraph_of_a_police_log_is_an_event_of_its_own() -> None:
    text = (
        "Shooting: A cook of 22 was shot in the knee in Salem at 1:15 a.m. Saturday.\n\n"
        "Stabbing: Two men were stabbed outside a bar in Salem at 11 p.m. Friday.\n\n"
        "Fatal crash: Ada Moor, 67, of Salem was killed when her car hit a tree at 4 p.m. Friday."
    )
    assert [report.type for report in events(text)] == ["shooting", "stabbing", "crash"]


def test_a_town_in_capitals_before_a_dash_opens_the_next_item_of_a_paragraph() -> None:
    text = (
        "KABUL - Nine people were killed in separate incidents on Sunday.\n\n"
        "KHOST - A guard and two cooks were killed by a roadside bomb on Sunday evening. HERAT - Gunmen shot dead a"
        " teacher and his son on Sunday. GHAZNI - Four fighters died in an air strike on Sunday night."
    )
    told = [(report.type, report.places[0], report.totals["killed"].stated) for report in events(text)]
    assert told == [("bombing", "Khost", 3), ("shooting", "Herat", 2), ("air_strike", "Ghazni", 4)]


def test_a_paragraph_of_one_sentence_opens_an_item_that_the_next_goes_on_with() -> None:
    text = (
        "At least three people have been killed in Salem shootings since Friday evening.\n\n"
        "The first shooting of the weekend was reported in the 4100 block of East Oak at 10:15 p.m. Friday.\n\n"
        "Police say a man and a woman were found dead in a car.\n\n"
        "At about 1:40 a.m. in the 900 block of West Elm, people were on a porch when shots were fired.\n\n"
        "A boy was killed and two girls were wounded.\n\n"
        "A girl was shot in the 200 block of Ash Street around 4:10 a.m.\n\n"
        "The girl was taken to a hospital, where she was pronounced dead.\n\n"
        "A man, 44, was wounded in the leg, police said."
    )
    told = [{outcome: total.stated for outcome, total in each.totals.items()} for each in events(text)]
    assert [(each["killed"], each.get("injured")) for each in told] == [(2, None), (1, 2), (1, 1)]


def test_those_told_by_kind_who_add_up_to_an_earlier_shooting_are_of_it() -> None:
    text = (
        "Eleven people were wounded in two shootings in Salem over the weekend.\n\n"
        "Three people were taken to a hospital after a shooting Sunday near Oak Street around 9:30 p.m.\n\n"
        "That was near a shooting that wounded eight people near Ash Street on Saturday around 11:15 p.m.\n\n"
        "Five men and three women were shot and all were expected to live."
    )
    assert injured(events(text)) == [3, 8]


def test_a_second_shooting_at_an_hour_and_a_street_of_its_own_has_its_own_wounded() -> None:
    text = (
        "A pair of shootings killed one person and wounded three in Salem on Sunday.\n\n"
        "The first shooting occurred near the intersection of Oak Street and Fifth Avenue at about 1:30 p.m.\n\n"
        "A cook was pronounced dead and two nuns were taken to a hospital with gunshot wounds.\n\n"
        "A second shooting took place in the 700 block of Elm Street just before 3 p.m.\n\n"
        "One person was shot in the leg there."
    )
    assert injured(events(text)) == [2, 1]


def test_the_sum_of_a_round_up_is_no_event() -> None:
    (summed,) = (
        each
        for each in annotate(Article(text=ROUND_UP, published="2014-11-03")).reports
        if not each.primary and each.kind == "aggregate"
    )
    assert summed.totals["injured"].stated == 5


def test_the_street_where_a_victim_lived_begins_no_other_event() -> None:
    text = (
        "A man was shot about 9 p.m. Sunday in the 1800 block of Elm Street in Salem.\n\n"
        "Ada Moor, of the 200 block of Oak Street, was pronounced dead at 10:05 p.m."
    )
    assert len(events(text)) == 1


def test_a_street_told_twice_begins_no_other_event() -> None:
    text = (
        "A man was shot about 9 p.m. Sunday in the 1800 block of West Elm Street in Salem.\n\n"
        "Officers went to the 1800 block of Elm Street at 9:05 p.m. and found a man shot.\n\nHe is in good condition."
    )
    assert injured(events(text)) == [1]


WEEKEND = """At least nine people were shot in Salem over the weekend, two of them fatally, police said.

A man, 26, was killed Saturday night in a drive-by in the 5700 block of Elm Street in Oru Heights.

About 12:30 a.m. Sunday, four people were wounded at a party in the 1300 block of Oak Street.

At least three other people have been wounded across the city since Friday.

Last weekend, five people were killed and 39 wounded in the city."""


def test_the_sum_of_a_weekend_holds_its_shootings_and_those_not_told_one_by_one() -> None:
    title = "2 dead, 7 wounded in Salem weekend shootings"
    annotation = annotate(Article(text=WEEKEND, title=title, published="2014-11-03"))
    told = [(each.kind, each.type, each.part_of, each.places[:2]) for each in annotation.reports]

    assert told == [
        ("aggregate", "shooting", None, ("Salem",)),
        ("event", "shooting", "r1", ("Oru Heights", "Salem")),
        ("event", "shooting", "r1", ("Salem",)),
        ("statistic", "other", None, ()),
    ]
    assert {claim.report for claim in annotation.claims if claim.field == "title"} == {"r1"}
    assert [claim.report for claim in annotation.claims if claim.text == "three other people"] == ["r1"]


def test_the_second_of_two_shootings_summed_up_is_an_event_of_its_own_whatever_its_street() -> None:
    text = """Police in Salem are investigating two deadly shootings that happened within hours Sunday night.

The first shooting happened just before 9 p.m. on Elm Street. A man was found shot and was pronounced dead.

Around 11:40 p.m., officers responded to a second shooting on Oak Street. A boy, 17, was killed."""
    assert [report.totals["killed"].stated for report in events(text)] == [1, 1]


def deaths(text: str) -> list[tuple[int | None, int | None]]:
    """Day and dead of each event."""
    return [
        (each.interval.start.day if each.interval.start else None, _stated(each, "killed")) for each in events(text)
    ]


def _stated(report: Report, outcome: str) -> int | None:
    total = {str(key): total for key, total in report.totals.items()}.get(outcome)
    return total.stated if total else None


def test_after_a_sum_every_paragraph_on_somebody_new_is_an_event() -> None:
    text = """One person was killed and six were injured in four separate shootings in Essex County this weekend.

In Salem, Bo Rivers, 22, was shot dead around 7:20 p.m. Saturday. He had two sons.

Hours earlier, two teenagers were wounded on Elm Avenue.

Sunday evening, a woman, 37, was hurt in a car in Oru Heights.

She was in the driver's seat at 6:40 p.m. in the 8100 block of Oak Street when a man fired at her.

And in Hamden, a guard shot himself in the hand at a range Sunday afternoon."""
    assert deaths(text) == [(1, 1), (1, None), (2, None), (2, None)]


def test_weekdays_that_head_the_items_of_a_list_date_them() -> None:
    text = """At least nine people were shot in Salem between Friday and Monday, four of them fatally, police said.

Sunday

* A girl of 17 was killed and two others hurt on Elm Avenue at 8:30 p.m.

* A man in his 40s was wounded in Oru Heights.

Saturday

* A couple were found shot to death in the 5600 block of Oak Street about 7 a.m."""
    assert deaths(text) == [(2, 1), (2, None), (1, 2)]


def test_of_a_whole_weekend_the_most_recent_shooting_has_its_own_day() -> None:
    text = """Seven people were killed in shootings across Salem over the weekend, police said.

The weekend's most recent shooting happened early Sunday in Oru Heights, when a man was killed on Elm Street.

A boy, 9, was killed about 10 p.m. Friday in the 2700 block of Oak Street."""
    assert deaths(text) == [(2, 1), (31, 1)]


def test_the_street_of_a_second_shooting_told_again_begins_no_other_event() -> None:
    text = (
        "Four people were wounded in shootings across Salem on Sunday.\n\n"
        "About 2 p.m., a cook was shot in the knee in the 1800 block of Elm Street.\n\n"
        "Officers responded to a second shooting about 5 p.m. in the 300 block of Ash Avenue, where three women were"
        " found shot.\n\n"
        "Two of the women were shot in the head about 5 p.m. in the 300 block of Ash Avenue."
    )
    assert injured(events(text)) == [1, 3]


def test_where_and_when_those_told_right_before_were_hit_opens_no_item() -> None:
    text = (
        "Three people are dead and four are hurt in shootings in Salem this weekend.\n\n"
        "A man was shot dead early Saturday on Elm Street. The man, 25, was in the 400 block of Elm Street when two"
        " men walked up to him about 1:30 a.m. and fired.\n\n"
        "Another man was shot to death early Sunday on the east side. The man, 32, was in his car about 1:40 a.m. in"
        " the 1300 block of South Oak Street when two men walked up to him and fired, police said. He died there.\n\n"
        "Four people were shot by a stranger on the west side.\n\n"
        "Police said the stranger was on the 3400 block of West Ash Street around 9 p.m. Friday when he opened fire,"
        " striking several people."
    )
    told = events(text)

    assert [report.totals["killed"].stated for report in told if "killed" in report.totals] == [1, 1]
    assert [report.totals["injured"].stated for report in told[2:]] == [4]
