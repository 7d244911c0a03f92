"""What stands above and below a story: editors' notes, standfirsts and lists of older events."""

import pytest

from reconciler import Article, annotate

TEXT = "A truck bomb killed eight people and wounded 15 at a depot in Herat on Tuesday, police said."
NOTES = [
    ("This article has been updated. It earlier said five people were killed.", "the second sentence of a note"),
    ("An earlier version of this article said five people were killed.", "an earlier version"),
    ("Correction: An earlier version of this story said five people had died.", "the same behind a label"),
]
LISTS = [
    (
        "Major attacks since January:\n\nMay 4: A raid in Balkh kills 42\n\nApril 18: A bomb in Kunduz kills 35",
        "colons",
    ),
    (
        "A timeline of attacks:\n\n4 May 2015 - Raid in Balkh kills 42\n\n18 April 2015 - Bomb in Kunduz kills 35",
        "dashes",
    ),
    ("Recent attacks\n\n• 4 May 2015 - Raid in Balkh kills 42\n• 18 April 2015 - Bomb in Kunduz kills 35", "bullets"),
]


@pytest.mark.parametrize(("note", "why"), NOTES)
def test_an_editors_note_above_the_text_opens_no_event(note: str, why: str) -> None:
    for text in (f"{note}\n\n{TEXT}", f"{TEXT}\n\n{note}"):
        reports = annotate(Article(text=text, published="2015-06-18")).reports
        assert [(report.primary, report.totals["killed"].stated) for report in reports] == [(True, 8)], why


@pytest.mark.parametrize(("listed", "why"), LISTS)
def test_lines_of_a_list_that_open_with_a_day_are_events_of_that_day(listed: str, why: str) -> None:
    reports = annotate(Article(text=f"{TEXT}\n\n{listed}", published="2015-06-18")).reports
    told = [(report.kind, str(report.interval.start)[:10], report.totals["killed"].stated) for report in reports]
    assert told == [
        ("event", "2015-06-16", 8),
        ("background", "2015-05-04", 42),
        ("background", "2015-04-18", 35),
    ], why


def test_lines_that_open_with_no_day_behind_the_text_lead_elsewhere() -> None:
    reports = annotate(Article(text=f"{TEXT}\n\nLatest\n\nRaid in Balkh kills 42", published="2015-06-18")).reports
    assert [report.totals["killed"].stated for report in reports] == [8]


def test_an_older_standfirst_below_a_title_opens_no_event() -> None:
    text = f"Officials say five people were killed and several hurt at depot\n\n{TEXT}"
    reports = annotate(Article(text=text, title="Eight killed in Herat bombing", published="2015-06-18")).reports
    told = [(report.primary, report.totals["killed"].low, report.totals["killed"].high) for report in reports]
    assert told == [(True, 5, 8)]


def test_a_standfirst_that_sums_up_a_year_is_a_sum() -> None:
    text = f"Besides those shot in May, 64 murders reported this year in Herat\n\n{TEXT}"
    told = annotate(Article(text=text, title="64 murder victims in Herat", published="2015-06-18"))
    lead = next(report for report in told.reports if report.primary)
    assert lead.totals["killed"].stated == 8
