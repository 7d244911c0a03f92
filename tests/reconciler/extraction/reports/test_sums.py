import pytest

from reconciler import Article, annotate

LEAD = "A bomb killed nine people in Kabul on Monday. "


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("A similar bomb in 1999 killed some 180 people in the region.", "context"),
        ("In 2007, at least 134 people died when a bomb exploded in the city.", "context"),
        ("In 2014 an airliner was shot down there, killing all 298 people on board.", "context"),
        ("In 2013, 3,545 civilians were killed in the country, the agency said.", "statistic"),
        ("The war has killed 100,000 people.", "statistic"),
        ("At least 662 people were killed in May, the agency said.", "statistic"),
    ],
)
def test_what_a_year_dates_is_history_and_what_it_counts_is_a_statistic(sentence: str, kind: str) -> None:
    reports = annotate(Article(text=LEAD + sentence, published="2015-06-18")).reports

    assert [report.kind for report in reports] == ["event", kind]


def test_many_more_may_be_hurt_in_one_event_than_died_in_it() -> None:
    text = LEAD + "Hospitals said 264 people were wounded."
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert report.totals["injured"].stated == 264


def test_a_title_that_counts_only_some_restates_them_and_is_no_toll() -> None:
    text = "Gunmen killed at least 40 people, 31 of them children, at a school in Peshawar on Tuesday."
    read = annotate(Article(title="Taliban kill 31 children at school", text=text, published="2015-06-18"))

    assert [(claim.restates, claim.part_of) for claim in read.claims] == [("c3", None), (None, None), (None, "c2")]
    assert (read.reports[0].totals["killed"].low, read.reports[0].totals["killed"].high) == (40, None)


def test_some_of_the_wounded_are_a_part_and_two_more_are_other_people() -> None:
    text = (
        "A gunman killed nine people and wounded 14 others in Herat on Tuesday. Five of the wounded had"
        " life-threatening injuries. Two died at once; two more died in hospital."
    )
    claims = annotate(Article(text=text, published="2015-06-18")).claims

    assert [(claim.text, claim.part_of) for claim in claims[:3]] == [
        ("nine people", None),
        ("14 others", None),
        ("Five", "c2"),
    ]
    assert all(claim.restates is None for claim in claims)


def test_two_forenames_of_one_family_are_two_persons() -> None:
    text = "Ada Moor died in Boston on Tuesday. Bo Moor, 6, was pronounced dead there. Dr. Ada Moor was killed at home."
    claims = annotate(Article(text=text, published="2015-06-18")).claims

    assert [claim.restates for claim in claims] == [None, None, "c1"]


def test_those_listed_among_the_dead_are_no_parts_of_each_other() -> None:
    text = "The mayor, his wife and two aides were among the dead in Boston on Tuesday."
    claims = annotate(Article(text=text, published="2015-06-18")).claims

    assert [(claim.text, claim.part_of) for claim in claims] == [
        ("The mayor", None),
        ("his wife", None),
        ("two aides", None),
    ]


def test_fighting_that_an_article_opens_with_is_one_event_however_long_it_has_gone_on() -> None:
    text = "Fighting south of Kabul has killed 254 people since it began on May 4, officials said on Monday."
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert (report.kind, report.primary, report.extent) == ("event", True, "throughout")
