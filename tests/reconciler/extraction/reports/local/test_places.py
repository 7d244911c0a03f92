"""Local news names where people live, were arrested and were brought to: none of these is where it happened."""

import pytest

from reconciler import Article, annotate


@pytest.mark.parametrize(
    ("title", "text", "expected", "reason"),
    [
        (
            "Stockton residents arrested in shooting",
            "Two Stockton residents were arrested in a shooting that killed a man in Fresno on Saturday.",
            ("Fresno",),
            "where it was, not where those arrested live",
        ),
        (
            "Stockton man shot",
            "A Stockton man was shot dead on Saturday.",
            ("Stockton",),
            "where the dead man lived, as nothing else is told",
        ),
        (
            None,
            "Two men were arrested over a shooting that killed one man and hurt three in Fresno last May.",
            ("Fresno",),
            "where it was that men were arrested for",
        ),
        (
            None,
            "A man was shot dead in Fresno on Saturday. A suspect was arrested at a motel in Reno.",
            ("Fresno",),
            "not where somebody was arrested",
        ),
        (
            None,
            "A girl was rushed to Kings County Hospital after a shooting in Brooklyn on Saturday.",
            ("Brooklyn",),
            "not the county that a hospital is called by",
        ),
        (
            None,
            "CAMDEN, N.J. — A gunman wounded a woman on Saturday.\n\nThe suspected shooter, a lawyer, was found dead"
            " Monday of a self-inflicted gunshot wound in Rockland, New York.",
            ("Camden",),
            "not where the gunman was found dead",
        ),
        (
            None,
            "SALINAS >> A man was shot to death Saturday on the east side.",
            ("Salinas",),
            "the town of a dateline that closes with marks",
        ),
        (
            None,
            "AURORA, Ill. — A man killed five people at a suburban Chicago factory on Saturday.",
            ("Aurora",),
            "the suburb, not the city that it is one of",
        ),
        (
            None,
            "CALHOUN COUNTY, Miss. — A man died after a Saturday night shooting west of Pittsboro.",
            ("Pittsboro", "Calhoun County"),
            "the town that it was near, where nothing finer is told",
        ),
    ],
)
def test_a_local_event_is_where_it_happened(
    title: str | None, text: str, expected: tuple[str, ...], reason: str
) -> None:
    (lead,) = annotate(Article(title=title, text=text, published="2015-06-18")).reports

    assert lead.places == expected, reason


def test_a_shooting_that_killed_one_last_month_is_no_tally_of_the_month() -> None:
    text = (
        "Two men were arrested in connection with a shooting that killed one man and injured three in Fresno last"
        " September, police said.\n\nThey were held over the Sept. 29 murder of Ray Ellis, 44."
    )
    (lead,) = annotate(Article(text=text, published="2014-11-03")).reports

    assert (lead.kind, str(lead.interval.start)[:10], lead.totals["injured"].stated) == ("event", "2014-09-29", 3)
