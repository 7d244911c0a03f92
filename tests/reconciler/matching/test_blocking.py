from datetime import date, datetime, timedelta
from typing import Any

import pytest

from reconciler.concepts.interval import Interval
from reconciler.matching.blocking import block_keys
from reconciler.matching.names import gist
from reconciler.matching.profile import KnownPlace
from tests.strategies_matching import FIRST, day, profile

Told = dict[str, Any]
LAND = KnownPlace("Utopia", "utopia", "country", (), "XX")
LATER = FIRST + timedelta(days=90)
ABOUT: Told = {"interval": Interval(datetime(FIRST.year, 1, 1), datetime(FIRST.year + 1, 1, 1))}
YEARS_ON = FIRST.replace(year=FIRST.year + 10)
MIDYEAR = YEARS_ON + timedelta(days=40)
LATE: Told = {"interval": day(20)}
SOON = FIRST + timedelta(days=25)


def rare(*names: str) -> Told:
    return {"words": dict.fromkeys(names, 9)}


def village(name: str) -> Told:
    return {"places": (KnownPlace(name.title(), name, "unknown"),), "interval": day(0)}


def town(name: str) -> Told:
    return {"places": (KnownPlace(name.title(), name, "city", ("eastmark", "utopia"), "XX"),), "interval": day(0)}


def meet(one: Told, other: Told, published: date) -> bool:
    """They share a block in which one of them may be a landmark."""
    left, right = (
        {key.name: key.leads for key in block_keys(own)}
        for own in (profile("a", **one), profile("b", published=published, **other))
    )
    return any(left[name] or right[name] for name in left.keys() & right.keys())


@pytest.mark.parametrize(
    ("one", "other", "published"),
    [
        pytest.param(village("karsaniyah"), village("karsania"), FIRST, id="vowels differ"),
        pytest.param(village("ora"), village("orrah"), FIRST, id="short, with a doubled letter and an h"),
        pytest.param(village("tol dam"), village("toldam"), FIRST, id="written as one word"),
        pytest.param(rare("albatross", "kerrin"), rare("veld", "kerrin", "albatross"), LATER, id="two names, no place"),
        pytest.param(village("kerrin") | rare("albatross"), rare("kerrin", "albatross"), LATER, id="a place as a name"),
        pytest.param(town("kerrin"), town("oru") | LATE, SOON, id="two towns of one province, weeks apart"),
        pytest.param(town("kerrin"), LATE, SOON, id="no place, weeks apart"),
        pytest.param(town("kerrin"), {"places": (LAND,)} | LATE, SOON, id="a country alone, weeks apart"),
        pytest.param(town("kerrin"), town("kerrin") | ABOUT, YEARS_ON, id="on the day of the year, years later"),
        pytest.param(village("kerrin"), {"spoken": frozenset({"kerrin"})}, FIRST, id="a place heard of, that week"),
    ],
)
def test_reports_meet_by_what_spellings_share_and_by_two_rare_names(one: Told, other: Told, published: date) -> None:
    assert meet(one, other, published)


@pytest.mark.parametrize(
    ("one", "other", "published"),
    [
        pytest.param(rare("albatross"), rare("albatross"), LATER, id="one name, months apart"),
        pytest.param(rare("albatross", "veld"), rare("albatross", "kerrin"), LATER, id="one of two names"),
        pytest.param(town("kerrin"), town("oru") | LATE, LATER, id="two towns of one province, months apart"),
        pytest.param(town("kerrin"), LATE, LATER, id="no place, months apart"),
        pytest.param(town("kerrin"), village("oru") | LATE, SOON, id="two places that no province holds, weeks apart"),
        pytest.param(town("kerrin"), {"umbrella": True} | LATE, SOON, id="no place, but it sums up several"),
        pytest.param(town("kerrin"), town("kerrin") | ABOUT, MIDYEAR, id="years later, on another day"),
        pytest.param(village("ora"), village("oru"), FIRST, id="short names by another vowel"),
    ],
)
def test_reports_do_not_meet_by_one_old_name_or_by_short_ones(one: Told, other: Told, published: date) -> None:
    assert not meet(one, other, published)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("firouzabad", "frzbd"),
        ("amiriyah", "amiria"),
        ("al amiriyah", "amiria"),
        ("ar rawdah", "rawda"),
        ("panjwayi", "panjwai"),
        ("al", "al"),
        ("alton", "altn"),
        ("ar sundar", "arsndr"),
        ("ans", "ans"),
        ("", ""),
    ],
)
def test_the_gist_of_a_name_is_what_its_spellings_share(name: str, short: str) -> None:
    assert gist(name) == short
