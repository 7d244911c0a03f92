import pytest
from hypothesis import given, settings

from reconciler import Annotation, Article, annotate
from reconciler.concepts.report import Report
from tests.strategies import texts

RAID = """Gunmen storm two posts in Helmand

At least nine members of the security forces were killed when gunmen attacked two posts in Helmand in Afghanistan.

Three army officers and six police officers were killed in the district of Sangin late on Wednesday, the governor said.

Sangin also saw heavy fighting on June 3, when gunmen overran checkpoints and killed at least 14 officers.

Last month, an attack in the district of Kajaki left at least 12 police officers dead.

In another incident, five civilians were killed when a roadside bomb hit a village in Herat province on Wednesday.

Between January 1 and May 7, 1,840 police personnel were killed, 20 percent more than in 2014.

The country was invaded in 2001.
"""

SERIES = """Dozens killed in three provinces

Gunmen killed at least 21 soldiers in a series of attacks on checkpoints in three Afghan provinces.

Officials said the attacks took place in the provinces of Kunduz, Baghlan and Badghis early Thursday.

In Kunduz, at least 10 soldiers were killed and four others wounded, a local official said.

In neighboring Baghlan, officials said the gunmen killed five soldiers.

In Badghis, six soldiers were killed, the spokesman for the governor said.
"""


def read(text: str, published: str = "2015-06-18") -> Annotation:
    return annotate(Article(text=text, published=published))


def days(report: Report) -> tuple[str, str] | None:
    start, end = report.interval.start, report.interval.end
    return (start.date().isoformat(), end.date().isoformat()) if start and end else None


def test_each_happening_of_an_article_is_a_report_of_its_kind_day_and_place() -> None:
    told = [(report.kind, days(report), report.places[:1]) for report in read(RAID).reports]

    assert told == [
        ("event", ("2015-06-17", "2015-06-18"), ("Sangin",)),
        ("background", ("2015-06-03", "2015-06-04"), ("Sangin",)),
        ("background", ("2015-05-01", "2015-06-01"), ("Kajaki",)),
        ("event", ("2015-06-17", "2015-06-18"), ("Herat",)),
        ("statistic", ("2015-01-01", "2015-05-08"), ()),
        ("context", ("2001-01-01", "2002-01-01"), ()),
    ]


def test_parts_are_tied_to_their_total() -> None:
    annotation = read(RAID)
    total = annotation.reports[0].totals["killed"]

    assert [claim.part_of for claim in annotation.claims[:3]] == [None, "c1", "c1"]
    assert (total.stated, total.low, total.high) == (9, 9, None)


def test_an_umbrella_holds_a_report_of_each_place() -> None:
    annotation = read(SERIES)

    assert [(report.part_of, report.places) for report in annotation.reports] == [
        (None, ("Kunduz", "Baghlan", "Badghis")),
        ("r1", ("Kunduz",)),
        ("r1", ("Baghlan",)),
        ("r1", ("Badghis",)),
    ]


def test_the_parts_of_an_umbrella_are_dated_by_it_and_their_dead_are_among_its_own() -> None:
    annotation = read(SERIES)
    killed = [claim for claim in annotation.claims if claim.outcome == "killed" and claim.block == "body"]

    assert {days(report) for report in annotation.reports} == {("2015-06-18", "2015-06-18")}
    assert [claim.part_of for claim in killed] == [None, *[killed[0].id] * 3]
    assert annotation.reports[0].totals["killed"].stated == 21


def test_figures_of_the_title_restate_those_of_the_body() -> None:
    annotation = read("Bus crash kills 7 in Kabul\n\nSeven people were killed when a bus crashed in Kabul on Monday.")

    assert [(claim.restates, claim.report) for claim in annotation.claims] == [("c2", "r1"), (None, "r1")]


def test_a_capture_without_any_figure_is_a_report() -> None:
    (report,) = read("The rebels captured the town of Musa Qala on Wednesday after hours of fighting.").reports

    assert (report.kind, report.type, report.primary, report.claims) == ("event", "capture", True, ())


def test_the_day_of_the_telling_dates_no_event() -> None:
    (report,) = read("Two guards were shot dead on Monday, the mayor said on Tuesday.").reports

    assert days(report) == ("2015-06-15", "2015-06-16")


def test_an_article_without_a_happening_has_no_report() -> None:
    assert read("The council met on Monday to discuss the budget.").reports == ()


def test_an_article_pasted_twice_has_the_reports_of_one() -> None:
    once, twice = read(RAID), read(RAID + "\n\n" + RAID)

    assert [days(report) for report in twice.reports] == [days(report) for report in once.reports]


@given(texts)
@settings(max_examples=50)
def test_every_claim_that_names_a_report_stands_on_it_and_no_two_reports_share_a_key(text: str) -> None:
    annotation = read(RAID + text)
    held = {claim: report.id for report in annotation.reports for claim in report.claims}

    assert {claim.id: claim.report for claim in annotation.claims if claim.report} == held
    assert len({report.key for report in annotation.reports}) == len(annotation.reports)


@given(texts)
@settings(max_examples=50)
def test_exactly_one_report_is_primary_where_any_is_an_event(text: str) -> None:
    reports = read(SERIES + text).reports

    assert sum(report.primary for report in reports) == 1


def test_three_others_are_no_whole_of_the_one_told_before_them() -> None:
    (report,) = read("A gunman killed a police officer and three other people in Kabul on Monday.").reports

    assert report.totals["killed"].stated == 4


def test_persons_of_one_list_or_of_other_names_restate_nobody() -> None:
    text = (
        "Ada Moor and Bo Lind were killed in Kabul on Monday. Carl Ek was killed as well. Moor was shot dead at noon."
    )

    told = [(claim.text, claim.restates) for claim in read(text).claims]

    assert told == [("Ada Moor", None), ("Bo Lind", None), ("Carl Ek", None), ("Moor", "c1")]


def test_one_hit_and_dead_in_one_sentence_is_no_wounded_person_beside_the_dead() -> None:
    (report,) = read("A bullet struck Ada Brown in the chest in Kabul on Monday, killing her.").reports

    assert (report.totals["killed"].stated, report.totals["injured"].stated) == (1, 0)


@pytest.mark.parametrize(
    "where",
    ["along the restive border with Pakistan", "in districts bordering Pakistan", "in hills near the Pakistan border"],
)
def test_a_country_beyond_the_border_parts_no_event(where: str) -> None:
    text = (
        f"Gunmen have attacked soldiers and farmers across five southern districts {where}.\n\nOfficials said that at"
        " least 35 farmers and 40 soldiers had been killed since the fighting began Sunday in Sangin district in the"
        " province of Helmand."
    )

    (report,) = (report for report in read(text).reports if report.kind == "event")

    assert report.totals["killed"].low == 75


def test_whose_soldiers_the_title_names_puts_no_older_event_of_that_country_into_the_news() -> None:
    text = (
        "A gunman shot dead two airmen in Frankfurt on Wednesday.\n\nIn June 2009 a soldier was shot dead in"
        " Little Rock, Arkansas."
    )
    news, older = annotate(Article(text=text, title="Gunman kills two US airmen", published="2011-03-03")).reports

    assert (news.kind, older.kind) == ("event", "background")
