"""What is told in the words of happenings, and is none."""

import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    "text",
    [
        "Ann Poe, the singer, died of pneumonia in a Dover hospital on Monday. She was 85.",
        "Ann Poe died peacefully in her sleep on Monday, her agent said.",
        "The senator died Monday after a long illness.",
        "The running back was put on injured reserve on Monday.",
        "Poe tied the game in Dover with a bank shot over two defenders on Monday night.",
        "The company rushed out a software fix for a flaw used in attacks on Monday.",
        "The director is in talks for the sequel, Catching Fire.",
    ],
)
def test_natural_deaths_games_and_machines_are_no_events(text: str) -> None:
    told = annotate(Article(text=text, published="2015-06-18")).reports

    assert not [report for report in told if report.kind in ("event", "background") or report.primary]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("A prisoner died of pneumonia in a prison in Dover on Monday.", "a death that somebody may answer for"),
        ("A man shot at a bar in Dover died of heart failure on Monday.", "a death of wounds"),
        ("Nine people died of cholera in Dover on Monday.", "one of many"),
        ("A film crew saw a house catching fire in Dover, and two men were hurt.", "a fire"),
        ("A fix for the bridge came after attacks on soldiers killed nine in Dover.", "attacks on people"),
        ("Gunmen shot at goal celebrations in Dover, killing two fans.", "shots at people"),
    ],
)
def test_what_befell_people_stays_an_event(text: str, reason: str) -> None:
    told = annotate(Article(text=text, published="2015-06-18")).reports

    assert [report for report in told if report.primary and report.kind == "event"], reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "At least 82 died in Dover, officials said as dawn broke Wednesday. The blasts were on Monday.",
            "a statement",
        ),
        ("A minister paid tribute Wednesday to victims of Monday's bombing in Dover, which killed nine.", "a tribute"),
        ("She laid a wreath Wednesday by the crater of the blast that killed nine in Dover on Monday.", "a wreath"),
    ],
)
def test_days_of_statements_and_tributes_date_no_event(text: str, reason: str) -> None:
    (lead,) = [report for report in annotate(Article(text=text, published="2015-06-18")).reports if report.primary]

    assert str(lead.interval.start)[:10] == "2015-06-15", reason
