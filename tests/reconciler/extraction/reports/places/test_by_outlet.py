"""Local stories that name no town are put at their outlet's, as derived; all others are left alone."""

import pytest

from reconciler import Article, annotate, reconcile

STREET = "A man was shot dead on Monday in the 1400 block of Larch Street, police said."


def _read(text: str, outlet: str | None, title: str = "Man shot dead"):  # type: ignore[no-untyped-def]
    annotation = annotate(Article(text=text, title=title, outlet=outlet, published="2019-05-15"))
    return annotation, next(report for report in annotation.reports if report.primary)


@pytest.mark.parametrize(
    ("text", "outlet", "title", "place"),
    [
        (STREET, "Tulsa Tribune", "Man shot dead", "Tulsa"),
        (STREET, None, "Man shot dead - KQXZ News - Boise, Idaho", "Boise"),
        ("Two people were hurt on Monday when a bus hit a pole on Taft Avenue.", "Manila Herald", "Two hurt", "Manila"),
        ("A man was shot dead on Monday, EPPD said.", "El Paso Herald", "Man shot dead", "El Paso"),
    ],
)
def test_a_street_puts_a_story_without_a_town_where_its_outlet_is_at_home(
    text: str, outlet: str | None, title: str, place: str
) -> None:
    annotation, report = _read(text, outlet, title)

    assert place in (*report.places, *(holder for each in annotation.places for holder in each.within))
    if report.place_derived:
        derived = next(each for each in annotation.places if each.derived)
        field = {"title": title, "outlet": outlet}[derived.field]
        assert field is not None
        assert field[derived.start : derived.end] == derived.text


@pytest.mark.parametrize(
    ("text", "outlet", "reason"),
    [
        ("A man was shot dead on Monday, police said.", "Tulsa Tribune", "no street: it may be anywhere"),
        ("RENO, Nev. (AP) - A man was shot dead on Monday on Larch Street.", "Tulsa Tribune", "told from elsewhere"),
        ("A Texas man was shot dead on Monday on Larch Street, police said.", "Tulsa Tribune", "another state"),
        ("A man was shot dead in Kenya on Monday on Larch Road, police said.", "Tulsa Tribune", "another country"),
        ("A man was shot dead on Larch Street. He was from Norman, Okla.", "Tulsa Tribune", "another town is named"),
        ("A man was shot dead in Ghar Kilam on Larch Road on Monday.", "Karachi Post", "a village nobody knows"),
        (STREET, "National Review", "an outlet of no town"),
        (STREET, "Springfield Tribune", "one of many towns"),
        ("Stocks fell on Monday. A trader died at his desk on Wall Street.", "Tulsa Tribune", "a street all know"),
        ("Ann Boyd, 78, died on Monday. She taught at Elm Street School.", "Tulsa Tribune", "nothing happened"),
    ],
)
def test_nothing_is_derived_where_a_story_may_be_of_elsewhere(text: str, outlet: str, reason: str) -> None:
    annotation, report = _read(text, outlet)

    assert not report.place_derived, reason
    assert not any(place.derived for place in annotation.places), reason


def test_an_event_says_that_its_place_is_derived_until_a_report_tells_it() -> None:
    one = Article(id="a", text=STREET, title="Man shot dead", outlet="Tulsa Tribune", published="2019-05-15")
    (event,) = reconcile([one]).events

    assert event.places == ("Tulsa",)
    assert event.place_derived
    assert "Tulsa" not in event.label


def test_a_derived_place_makes_two_reports_no_likelier_of_one_event() -> None:
    texts = (STREET, "A woman was shot dead on Sunday in the 300 block of Alder Street, police said.")
    articles = [
        Article(id=f"a{at}", text=text, title="Shot dead", outlet="Tulsa Tribune", published="2019-05-15")
        for at, text in enumerate(texts)
    ]

    assert len(reconcile(articles).events) == 2


def test_the_street_of_somebody_who_died_in_bed_tells_nothing() -> None:
    text = "Mary Hale, 91, died on Tuesday. She lived on Third Street for 60 years and taught in two schools."
    annotation, report = _read(text, "Tulsa Tribune", "Mary Hale, 91")

    assert not report.place_derived
    assert not any(place.derived for place in annotation.places)
