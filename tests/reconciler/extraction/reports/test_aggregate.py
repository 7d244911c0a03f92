from reconciler import Annotation, Article, annotate

WEEKEND = """Six people were hurt in shootings across Salem over the weekend, police said.

Four people were wounded Saturday night when shots were fired at a party on Elm Street.

A 20-year-old man was shot in a separate incident on Oak Street on Sunday morning.
"""


def read(text: str, title: str | None = None) -> Annotation:
    return annotate(Article(text=text, title=title, published="2016-05-18"))


def test_an_outlets_own_sum_is_no_event_and_holds_the_events_that_it_counts() -> None:
    told = [(report.kind, report.primary, report.part_of) for report in read(WEEKEND).reports]

    assert told == [("aggregate", False, None), ("event", True, "r1"), ("event", False, "r1")]


def test_the_title_of_a_sum_restates_the_sum() -> None:
    annotation = read(WEEKEND, "Six injured in violent weekend in Salem")
    lead = next(report for report in annotation.reports if report.primary)

    assert [(claim.report, claim.kind) for claim in annotation.claims if claim.block == "title"] == [
        ("r1", "aggregate")
    ]
    assert lead.totals["injured"].stated == 4


def test_a_title_that_sums_up_alone_is_a_report_of_its_own() -> None:
    annotation = read(WEEKEND.split("\n\n", 1)[1], "Six injured in violent weekend in Salem")

    assert [report.kind for report in annotation.reports] == ["event", "event", "aggregate"]


def test_a_sum_beside_which_nothing_is_told_is_the_event() -> None:
    (report,) = read("Six people were hurt in separate shootings in Salem on Sunday, police said.").reports

    assert (report.kind, report.primary) == ("event", True)


def test_the_title_of_a_sum_that_is_the_event_restates_the_event() -> None:
    (report,) = read(WEEKEND.split("\n\n", 1)[0], "Six hurt in Salem's weekend shootings").reports

    assert (report.kind, report.totals["injured"].stated) == ("event", 6)


def test_what_happened_on_another_day_is_not_counted_in() -> None:
    annotation = read(WEEKEND + "\n\nA clerk was killed in a shooting on Oak Street on April 3.")

    assert [report.part_of for report in annotation.reports] == [None, "r1", "r1", None]


def test_a_title_that_counts_what_the_opening_event_counts_is_no_sum() -> None:
    text = (
        "A woman was killed and four others were injured in Salem on Sunday when a man fired into a crowd.\n\n"
        "A second shooting minutes later was unrelated and hurt no one."
    )
    title = "1 killed, 4 wounded in two Salem shootings"
    reports = annotate(Article(text=text, title=title, published="2014-11-03")).reports
    lead = next(report for report in reports if report.primary)
    assert (lead.totals["killed"].stated, lead.totals["injured"].stated) == (1, 4)
