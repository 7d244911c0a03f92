import pytest

from reconciler import Article, annotate

LEAD = "A bomb killed nine people in Kabul on Monday. "


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("A similar bomb in 1999 killed some 180 people in the region.", "context"),
        ("In 2007, at least 134 people died when a bomb exploded in the city.", "context"),
        ("In 2014 an airliner was shot down there, killing all 298 people on board.", "context"),
        ("In 2011, 172 people died in a similar tragedy in the city.", "context"),
        ("In 2012, planes bombed a funeral there, killing 140.", "context"),
        ("In 2011, 52 people died when members of a gang torched a casino in the city.", "context"),
        ("In 2013, 3,545 civilians were killed in the country, the agency said.", "statistic"),
        ("The war has killed 100,000 people.", "statistic"),
        ("At least 662 people were killed in May, the agency said.", "statistic"),
    ],
)
def test_what_a_year_dates_is_history_and_what_it_counts_is_a_statistic(sentence: str, kind: str) -> None:
    reports = annotate(Article(text=LEAD + sentence, published="2015-06-18")).reports

    assert [report.kind for report in reports] == ["event", kind]


def test_a_year_of_somebody_else_in_a_later_clause_makes_no_statistic() -> None:
    told = "On Sunday, a bomber killed 22 people in Herat, among them a mayor, whose father was killed in 2012."
    reports = annotate(Article(text=LEAD + told, published="2015-06-18")).reports

    assert "statistic" not in [report.kind for report in reports]


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


@pytest.mark.parametrize(
    ("text", "kind", "period"),
    [
        ("In only three months, 137 people have been murdered.", "statistic", "three months"),
        ("In less than a month, 11 clerks have been kidnapped.", "statistic", "less than a month"),
        ("In the space of two weeks, 40 people have been killed in Derna.", "statistic", "the space of two weeks"),
        ("Two mayors have been killed in less than 15 days.", "statistic", "less than 15 days"),
        ("The bus fire killed 12 people in less than ten minutes.", "event", None),
        ("Since the party was founded, nearly 1,000 of its members have been murdered.", "statistic", None),
        ("They massacred 70,000 villagers.", "statistic", None),
        ("The quake killed 70,000 people.", "event", None),
        ("That is an average of 14 deaths a day.", "statistic", None),
        ("Three mayors have been murdered during the current campaign.", "statistic", "during the current campaign"),
        ("Since then ten clerks have been killed in Derna.", "statistic", "Since then"),
        ("The clashes have killed 90 people since the siege began.", "event", "since the siege began"),
        ("During October, 350 people were killed in Derna.", "statistic", "October"),
        ("A fire killed 35 people in Derna in October.", "event", None),
        ("Last year, 300 clerks were murdered by hired killers.", "statistic", "Last year"),
        ("Last year a fire killed 35 people in Derna.", "event", None),
        ("He fears the violence of the 1980s, when thousands were killed by squads.", "statistic", "the 1980s"),
        ("After the many murders of recent months, talks were broken off.", "statistic", "recent months"),
        ("In three months the police have reported 137 murders.", "statistic", "three months"),
    ],
)
def test_what_counts_a_period_up_to_now_is_no_event_of_the_day(text: str, kind: str, period: str | None) -> None:
    read = annotate(Article(text=text, published="2015-06-18"))

    assert [(claim.kind, claim.covers and claim.covers.text) for claim in read.claims] == [(kind, period)]


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("Six monks and two cooks were killed on Monday. A judge said the monks were killed by soldiers.", "c1"),
        ("Gunmen killed eight people, six of them monks. The mayor said that the death of the monks hurt.", "c2"),
        ("Six monks were killed on Monday. A judge said the cooks were shot dead by soldiers.", None),
        ("A judge said the monks were killed on Monday by soldiers.", None),
    ],
)
def test_a_plural_with_an_article_tells_again_of_those_counted_by_its_noun(text: str, again: str | None) -> None:
    claims = annotate(Article(text=text, published="2015-06-18")).claims

    assert claims[-1].quantity.stated is None
    assert claims[-1].restates == again


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Forty miners were killed over a decade ago in the valley.", 2005),
        ("Rebels kidnapped 40 miners five years ago.", 2010),
        ("Forty miners were killed in the valley.", 2015),
        ("Three clerks who were kidnapped five years ago were found dead.", 2015),
    ],
)
def test_what_was_years_ago_is_not_of_the_day_of_the_article(text: str, year: int) -> None:
    (report,) = annotate(Article(text=text, published="2015-06-18")).reports

    assert report.interval.start is not None
    assert report.interval.start.year == year


def test_more_than_fifty_and_fifty_are_one_figure_told_twice() -> None:
    text = "More than 50 people were hurt in the blast. Officials say there were 50 people injured in the blast."
    claims = annotate(Article(text=text, published="2015-06-18")).claims

    assert [claim.restates for claim in claims] == [None, "c1"]


def test_what_was_tells_nothing_again_that_only_may_have_been() -> None:
    text = "Who gave the order to kill the six monks? The murder of the six monks was ordered by a colonel."
    claims = annotate(Article(text=text, published="2015-06-18")).claims

    assert [(claim.modality, claim.restates) for claim in claims] == [("hypothetical", None), ("asserted", None)]


def test_those_behind_including_and_of_whom_are_parts() -> None:
    text = (
        "The blast hurt 86 people, including six who were gravely hurt. Forty were hurt, of whom 17 were hospitalized."
    )
    claims = annotate(Article(text=text, published="2015-06-18")).claims

    assert [claim.part_of for claim in claims] == [None, "c1", None, "c3"]


def test_what_sums_up_is_known_across_the_end_of_a_line() -> None:
    text = (
        "Rebels killed six soldiers near the port of Derna on Monday evening,\n"
        "the army said, in the worst fighting that the town has seen. That is an\n"
        "average of 12 deaths a day.\n"
    )
    claims = annotate(Article(text=text, published="2015-06-18")).claims

    assert [claim.kind for claim in claims] == ["event", "statistic"]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "22 shot in Salem in May, four of them killed",
            "Gunfire hit 22 people in Salem in May, four of them fatally, police figures show.",
        ),
        (
            "Line saw six stabbings in May",
            "Six people were stabbed on buses of Salem in May, a report to the board said on Monday. Two died.",
        ),
        (
            "May was Salem's deadliest month",
            "Six people were killed in Salem in May, police data show. Four of the six were shot, one stabbed.",
        ),
    ],
)
def test_what_is_counted_over_a_month_is_no_event(title: str, text: str) -> None:
    reports = annotate(Article(title=title, text=text, published="2015-06-18")).reports

    assert {report.kind for report in reports} == {"statistic"}
    assert {f"{report.interval.start:%Y-%m-%d}" for report in reports} == {"2015-05-01"}


def test_somebody_told_by_his_office_is_no_bridge_between_two_who_are_named() -> None:
    text = (
        "Gunmen kidnapped Deputy Ivo Kos in Herat on Monday. The deputy was abducted with his driver. On the same road"
        " they kidnapped rancher Bo Lind."
    )
    claims = annotate(Article(text=text, published="2015-06-18")).claims

    assert [(claim.text, claim.restates) for claim in claims] == [
        ("Deputy Ivo Kos", None),
        ("The deputy", "c1"),
        ("his driver", None),
        ("rancher Bo Lind", None),
    ]
