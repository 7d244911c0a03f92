"""Towns where somebody is from, is cut up or is held, beside the one where it happened."""

import pytest

from reconciler import Article, annotate


def _where(text: str) -> tuple[str, ...]:
    reports = annotate(Article(text=text, published="2024-05-06")).reports
    return next(report.places for report in reports if report.primary)


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lind (48) of Ottawa died in a crash near Wawa, Ont., on Friday.",
        "A 57-year-old of Ottawa died in a crash near Wawa, Ont., on Friday.",
        "A 57-year-old woman from Ottawa died in a crash near Wawa, Ont., on Friday.",
        "Bo Lind, a resident of Ottawa, died in a crash near Wawa, Ont., on Friday.",
        "A crash near Wawa, Ont., killed two on Friday. All the passengers were residents of Ottawa.",
        "A crash near Wawa, Ont., killed two on Friday. An autopsy will be held in Ottawa.",
        "A crash near Wawa, Ont., killed two on Friday. He worked in Ottawa.",
        "A 40-year-old Moncton, N.B., man died in a crash near Wawa, Ont., on Friday.",
        "Eighteen-year-old Bo Lind from Ottawa died in a crash near Wawa, Ont., on Friday.",
        "The driver, who is from Ottawa, died in a crash near Wawa, Ont., on Friday.",
        "A crash near Wawa, Ont., killed two on Friday, said Bo Lind, an officer who is based in Ottawa.",
        "A crash at Wawa, Ont., 900km from Ottawa, killed two on Friday.",
        "A van killed a man from Halifax, N.S., near Wawa, Ont.\n\nThe Halifax man was asleep in it on Friday.",
        "A Moncton man has been hurt in a crash south of Wawa, Ont.\n\nTwo Ottawa men were killed in it on Friday.",
        "Bo Lind, 48, of rural Ottawa, died in a crash near Wawa, Ont., on Friday.",
        "An Ottawa-bound bus hit a van near Wawa, Ont., on Friday, killing two.",
        "A crash near Wawa, Ont., killed a man on Friday. He was aged 40 and from Moncton in New Brunswick.",
        "A crash near Wawa, Ont., about 90 km from the Canadian capital, Ottawa, killed two on Friday.",
        "A crash near Wawa, Ont., killed two on Friday. The bodies were taken to the nearby town of Moncton.",
        "A fever in Wawa, Ont., killed two on Friday. Tests were done at a laboratory in Ottawa.",
        "A crash near Wawa, Ont., killed two on Friday. The bodies were moved to the capital, Ottawa.",
        "A crash near Wawa, Ont., killed two on Friday. A man was arrested after a chase in Ottawa.",
    ],
)
def test_it_was_not_where_somebody_is_from(text: str) -> None:
    assert _where(text) == ("Wawa",)


@pytest.mark.parametrize(
    "text",
    [
        "Troops killed six rebels in Kunduz on Friday, said a spokesman, Bo Lind, who is based in Balkh province.",
        "Six rebels, including the shadow governor of the group for Balkh, died in a raid in Kunduz on Friday.",
        "At a news conference in Balkh, police said that a raid in Kunduz on Friday killed six.",
        "Rebels stormed Kunduz, a post on the road linking Balkh with Herat, on Friday, and killed six.",
        "Six rebels, the head of the movement for northern Balkh among them, died in a raid in Kunduz on Friday.",
    ],
)
def test_it_was_not_where_somebody_has_his_office(text: str) -> None:
    assert _where(text) == ("Kunduz",)


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lind, 48, of Leeds, was shot dead on Friday.",
        "Rebels executed nine guards who had surrendered in Leeds on Friday.",
        "Three residents of Leeds were killed in a fire on Friday.",
        "A reporter based in Leeds was shot dead on Friday.",
        "A man has been arrested after a woman was killed in Leeds on Friday.",
        "Two men were arrested in connection with a fatal stabbing in Leeds on Friday.",
        "A man was arrested in Hull after a woman was killed in Leeds on Friday.",
    ],
)
def test_it_was_where_nothing_else_is_told_and_where_the_arrest_says(text: str) -> None:
    assert _where(text) == ("Leeds",)


def test_the_state_of_a_home_is_not_where_it_was() -> None:
    text = "Bo Lind, 67, of Green Valley, Arizona, died in a crash near Missoula, Montana, on Friday."

    assert _where(text) == ("Missoula", "Montana")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Bo Lind was sentenced Tuesday in the Jan. 23, 2017, shooting death of Ann Boe in Salem.", "2017-01-23"),
        ("Bo Lind pleaded guilty Tuesday for his role in the Jan. 23, 2017, shooting at a school.", "2017-01-23"),
        ("Teachers are to be told more today following the killing of 11 nuns in Oru on Sunday.", "2024-05-05"),
        ("The alarm was raised at 3 p.m. on Saturday. Two men died in the crash near Wawa.", "2024-05-04"),
    ],
)
def test_the_day_is_that_of_the_deed_and_of_the_alarm(text: str, day: str) -> None:
    reports = annotate(Article(text=text, published="2024-05-06")).reports
    interval = next(report.interval for report in reports if report.primary)

    assert str(interval.start)[:10] == day


def test_a_plea_dates_no_killing() -> None:
    text = "A Salem man has pleaded guilty in a fatal shooting.\n\nHe admitted Thursday to killing Ann Boe last year."
    reports = annotate(Article(text=text, published="2024-05-06")).reports

    assert not any(str(report.interval.start).startswith("2024-05-02") for report in reports if report.primary)
