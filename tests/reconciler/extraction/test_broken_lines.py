"""How the lines of a text are broken, and which blanks it is set with, change nothing that it tells."""

from collections.abc import Callable
from textwrap import fill

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconciler import Article, annotate, resolve
from reconciler.extraction.spacing import plainly_spaced

PARAGRAPHS = (
    "SAN MARCOS, N.M. - Two men were shot dead outside a grocery store on the 1900 block of Palm Beach Road late on"
    " Saturday night, San Marcos police said. A third man, 31-year-old Tobias Kerrick, was taken to St. Olave's"
    " Medical Center with a gunshot wound to the leg.",
    "Officers were called to the store in Palo Verde County at about 11:40 p.m. and found the two men, ages 24 and"
    " 37, in the parking lot. Both were pronounced dead at the scene, a spokesman for the Palo Verde County"
    " Sheriff's Office said on Sunday.",
    "A 19-year-old man from Las Cruces was arrested at 4 a.m. and is being held on two counts of murder. Last May 3,"
    " two women were wounded in a shooting at the same store, the spokesman said.",
)
PLAIN = "\n\n".join(PARAGRAPHS)
PUBLISHED = "2016-06-13"


def _set(text: str) -> Article:
    return Article(text=text, title="Two dead in San Marcos shooting", published=PUBLISHED, id="a")


def _told(text: str) -> list[object]:
    """Reports without their evidence, and what is claimed and dated, in plain blanks and without places in the text."""
    found = annotate(_set(text))
    return [
        *(msgspec.structs.replace(report, evidence=(), key="") for report in found.reports),
        *((claim.outcome, claim.quantity, " ".join(claim.text.split())) for claim in found.claims),
        *((time.value, time.interval, " ".join(time.text.split())) for time in found.times),
        *((place.name, place.within, " ".join(place.text.split())) for place in found.places),
    ]


def _wrapped(width: int) -> str:
    return "\n\n".join(fill(each, width, break_on_hyphens=False) for each in PARAGRAPHS)


@pytest.mark.parametrize("width", range(56, 90, 3))
def test_a_text_broken_by_hand_at_any_width_tells_the_same(width: int) -> None:
    assert _told(_wrapped(width)) == _told(PLAIN)


@pytest.mark.parametrize(
    ("sets", "why"),
    [
        (lambda text: text.replace(" ", "\u00a0"), "every blank holds its words together"),
        (lambda text: text.replace("on Sunday", "on\u202fSunday").replace("11:40 p", "11:40\u2009p"), "narrow ones"),
        (lambda text: text.replace("\n", "\r\n"), "lines end as on Windows"),
        (lambda text: text.replace("\n\n", "\n"), "a line a paragraph"),
        (lambda text: text.replace("\n\n", "\n \t\n\n"), "more room between them"),
    ],
)
def test_a_text_set_with_other_blanks_tells_the_same(sets: Callable[[str], str], why: str) -> None:
    assert _told(sets(PLAIN)) == _told(PLAIN), why


@pytest.mark.parametrize("width", range(56, 90, 3))
def test_what_is_told_is_quoted_as_it_was_printed(width: int) -> None:
    article = _set(_wrapped(width).replace("11:40 p.m.", "11:40\u00a0p.m."))
    found = annotate(article)
    times = [(time.field, time.start, time.end, time.text) for time in found.times]
    places = [(place.field, place.start, place.end, place.text) for place in found.places]
    claims = [(claim.field, claim.start, claim.end, claim.text) for claim in found.claims]
    for field, start, end, text in (*times, *places, *claims):
        assert text == article.field_text(field)[start:end]
    for claim in found.claims:
        assert claim.figure.text in article.text
        assert claim.attribution is None or claim.attribution.text in article.text


def test_a_time_is_quoted_with_its_own_blanks() -> None:
    assert [time.text for time in resolve("Held until 11:40\u00a0p.m. on May\u00a03.", PUBLISHED)] == [
        "11:40\u00a0p.m. on May\u00a03"
    ]


def test_a_text_broken_by_hand_on_windows_tells_the_same() -> None:
    assert _told(_wrapped(72).replace("\n", "\r\n")) == _told(PLAIN)


@given(st.text(alphabet=st.sampled_from("aB .\r\n\u00a0"), max_size=300))
def test_nothing_that_is_seen_is_left_out(text: str) -> None:
    assert plainly_spaced(Article(text=text)).plain.text.split() == text.split()


def test_lines_of_a_list_do_not_run_on() -> None:
    lines = (
        "Council of Green Valley votes on new bus lanes for the centre",
        "Ten Things to Do in Green Valley This Week",
    )
    text = "\n".join((*lines, *lines, *lines))
    assert plainly_spaced(Article(text=text)).plain.text == text
