import pytest

from reconciler import Annotation, Article, annotate
from reconciler.extraction.abreast import alone
from reconciler.extraction.claims.read import read_claims
from reconciler.extraction.dates.read import read_times
from reconciler.extraction.document import open_document
from reconciler.extraction.places.read import read_places
from reconciler.extraction.reports.tell import telling_reports
from tests.steps import steps

TOWNS = ("Kabul", "Herat", "Kunduz", "Kandahar", "Jalalabad")
MONTHS = ("January", "February", "March", "April", "May")


def read(text: str, title: str | None = None) -> Annotation:
    return annotate(Article(text=text, title=title, published="2015-06-18"))


def fifty_events() -> str:
    """One a paragraph, each on a day of its own."""
    numbers = range(50)
    return "\n\n".join(
        f"In {TOWNS[n % 5]}, {n % 9 + 3} people were killed when a bomb exploded on {MONTHS[n // 10]} {n % 10 * 2 + 1}."
        for n in numbers
    )


def test_fifty_events_of_one_article_are_fifty_reports_with_a_figure_each() -> None:
    annotation = read(fifty_events())

    assert len(annotation.reports) == 50
    assert [len(report.claims) for report in annotation.reports] == [1] * 50


@pytest.mark.parametrize(
    ("text", "title", "reason"),
    [
        ("Two people were killed in a blast in Kabul", None, "one line"),
        ("Read more", "Two people killed in blast in Kabul", "a headline only"),
        (
            "Live: blast in Kabul\n\n10:05\n\nTwo people were killed in an explosion in Kabul, police say.\n\n"
            "10:30\n\nOfficials say the explosion hit a market.\n\n11:15\n\nThe market remains closed.",
            None,
            "a live blog with times as headings",
        ),
    ],
)
def test_a_short_or_odd_page_still_has_its_one_event_with_its_figure(text: str, title: str | None, reason: str) -> None:
    (report,) = read(text, title).reports

    assert (report.kind, report.primary, report.places[:1]) == ("event", True, ("Kabul",)), reason
    assert report.totals["killed"].stated == 2, reason


STORM = (
    "Gunmen storm two posts in Helmand\n\nAt least nine soldiers were killed and four wounded when gunmen attacked two"
    " posts in Helmand on Wednesday.\n\nThree of the dead were officers, the governor said.\n\nIn another incident,"
    " five civilians were killed when a bomb hit a village in Herat."
)
LIVE = (
    "Live: attack in Kabul\n\n10:05 a.m.\n\nAn explosion is heard near a market in Kabul.\n\n10:30 a.m.\n\nPolice say"
    " two people were killed in the blast.\n\n11:15 a.m.\n\nThe toll has risen to four, police say. Six people are"
    " wounded.\n\n1:00 p.m.\n\nA second blast hits a bus in Herat, killing three people."
)
MENU = (
    "Home\nNews\nSport\n\nBus crash kills 7 in Kabul\n\nShare\n\n{}\n\nRelated: Fire kills 9 in Herat\n\n© 2015 Paper"
)
CRASH = "Seven people were killed when a bus crashed in Kabul on Monday."


@pytest.mark.parametrize(
    ("text", "dead", "told", "reason"),
    [
        (CRASH, [7], 1, "one line"),
        (CRASH.upper(), [7], 1, "one line in capitals"),
        ("Bus crash kills 7 in Kabul", [7], 1, "a headline as the text"),
        (STORM, [9, 5], 4, "a story"),
        (f"{STORM}\n\n{STORM}", [9, 5], 4, "pasted twice"),
        (f"{STORM}\n{STORM}\n{STORM}", [9, 5], 4, "pasted three times without a blank line"),
        (LIVE, [4, 3], 4, "a live blog with times as headings: the last toll of each"),
        (MENU.format(CRASH), [7], 1, "between a page's menu and its links"),
    ],
)
def test_nothing_is_lost_and_nothing_doubled(text: str, dead: list[int], told: int, reason: str) -> None:
    annotation = read(text)
    totals = [report.totals["killed"].stated for report in annotation.reports if "killed" in report.totals]

    assert totals == dead, reason
    assert sum(claim.restates is None for claim in annotation.claims) == told, reason
    assert sum(report.primary for report in annotation.reports) == 1, reason


@pytest.mark.parametrize("published", ["0001-01-01", "0001-01-03", "9999-12-30", "9999-12-31"])
@pytest.mark.parametrize(
    "text", [CRASH, STORM, LIVE, "Seven people were killed on Monday, two days after Friday's crash."]
)
def test_an_article_of_either_end_of_the_calendar_is_read(text: str, published: str) -> None:
    assert annotate(Article(text=text, published=published)).claims


def test_a_page_of_chrome_has_no_report() -> None:
    links = (
        "Home | World\n\nMost read\n\nFerry disaster kills 78 in Congo\n\nCar bomb kills 18 in Kabul\n\nTerms of use"
    )

    assert read(links).reports == ()
    assert read("Share this article\n\nFollow @paper\n\nJoin the mailing list\n\nAll rights reserved").reports == ()


@pytest.mark.parametrize(
    "words",
    [
        "three people were killed in Kabul, ",
        "Three people were killed in Kabul on Monday. ",
        "killed 3 soldiers and 4 police, ",
        "He shot himself, ",
        "Killed: 3\nInjured: 4\n",
        "Six people were killed and five wounded in Herat. ",
        "He was shot. She was found with gunshot wounds and died. ",
        "In a separate incident, gunmen killed nine people in Kunduz.\n\n",
        "So far this year, 40 people have been killed in Herat. ",
    ],
)
def test_twice_as_many_figures_cost_no_more_than_some_twice_the_steps(words: str) -> None:
    read(words)

    assert _steps(words * 400) < 2.5 * _steps(words * 200)


def test_a_sentence_of_a_thousand_clauses_each_on_a_day_of_its_own_is_read_without_an_exception() -> None:
    days = [f"on {month} {day}, {year}" for year in range(1990, 1999) for month in MONTHS for day in range(1, 26)]
    told = [f"{day}, {n % 9 + 3} people were killed in {TOWNS[n % 5]}" for n, day in enumerate(days)]

    annotation = read(f"It was said that {', and '.join(told)}.")

    assert len(told) > 1_000
    assert sum(claim.quantity.stated == n % 9 + 3 for n, claim in enumerate(annotation.claims)) == len(told)


def _steps(text: str) -> int:
    """Lines of code run to tell the reports of a text: each turn of a loop is one."""
    document = open_document(Article(text=text, published="2015-06-18"))
    times, _ = read_times(document)
    claims, _ = read_claims(document, times)
    places = read_places(document)
    return steps(lambda: alone(telling_reports(document, times, places, claims)))
