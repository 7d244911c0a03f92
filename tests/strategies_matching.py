"""Hypothesis strategies for matching: small worlds of reports that crowd the same few places, days and names."""

from datetime import date, datetime, timedelta
from math import hypot
from typing import Any

from hypothesis import strategies as st

from reconciler.concepts.interval import EVER, Interval
from reconciler.matching.profile import Count, KnownPlace, Profile, dated

FIRST = date(2015, 6, 1)
WORDS = ("convoy", "bazaar", "bridge", "harvest", "ferry", "orchard")
NAMES = ("amina karimi", "joseph okello", "harbour street", "maria lopez")
PLACES = (
    KnownPlace("Norvale", "norvale", "city", ("eastmark", "utopia"), "XX"),
    KnownPlace("Sudvale", "sudvale", "city", ("eastmark", "utopia"), "XX"),
    KnownPlace("Eastmark", "eastmark", "province", ("utopia",), "XX"),
    KnownPlace("Farholm", "farholm", "city", ("westmark", "utopia"), "XX"),
)


def day(offset: int) -> Interval:
    start = datetime(FIRST.year, FIRST.month, FIRST.day) + timedelta(days=offset)
    return Interval(start, start + timedelta(days=1))


def night(offset: int) -> Interval:
    """From one evening to the next morning."""
    start = datetime(FIRST.year, FIRST.month, FIRST.day, 18) + timedelta(days=offset)
    return Interval(start, start + timedelta(hours=12))


def profile(article: str = "a", report: str = "r1", *, published: date = FIRST, **told: Any) -> Profile:
    """A report by what it tells; everything else is left untold."""
    words: dict[str, int] = told.get("words", {})
    days, fine = dated(told.get("interval", EVER))
    given: dict[str, Any] = {"kind": "event", "primary": True, "key": f"k-{report}", "days": days, "fine": fine} | told
    return Profile(
        article=article,
        report=report,
        published=published.isoformat(),
        day=published.toordinal(),
        length=hypot(*words.values()),
        **given,
    )


def counted(number: int) -> Count:
    return Count(number, number, number)


@st.composite
def profiles(draw: st.DrawFn, article: str, report: str) -> Profile:
    offset = draw(st.integers(0, 9))
    return profile(
        article,
        report,
        published=FIRST + timedelta(days=offset + draw(st.integers(0, 3))),
        kind=draw(st.sampled_from(("event", "event", "background"))),
        interval=draw(st.sampled_from((day(offset), day(offset), night(offset), EVER))),
        ages=draw(st.lists(st.sampled_from((7, 31, 54)), max_size=2, unique=True).map(sorted).map(tuple)),
        type=draw(st.sampled_from(("attack", "bombing", "flood", "other"))),
        places=draw(st.lists(st.sampled_from(PLACES), max_size=2, unique=True).map(tuple)),
        counts=draw(st.dictionaries(st.sampled_from(("killed", "injured")), st.integers(1, 20).map(counted))),
        words=draw(st.dictionaries(st.sampled_from(WORDS), st.integers(5, 9))),
        rare_names=draw(st.frozensets(st.sampled_from(NAMES), max_size=2)),
        names=draw(st.lists(st.sampled_from(NAMES), max_size=2, unique=True).map(tuple)),
        outlet=draw(st.sampled_from((None, "Herald", "Courier"))),
        mentioned=draw(st.lists(st.sampled_from(PLACES).map(lambda place: place.folded), max_size=2).map(tuple)),
        sums_up=draw(st.sampled_from((False, False, True))),
        part_of=draw(st.sampled_from((None, "r1"))) if report != "r1" else None,
        links=draw(st.sampled_from(((), (), (), ("text one",), ("text two",)))),
    )


@st.composite
def worlds(draw: st.DrawFn, most: int = 7) -> tuple[Profile, ...]:
    """Reports of a few articles, one to three each."""
    sizes = draw(st.lists(st.integers(1, 3), max_size=most))
    return tuple(
        draw(profiles(f"a{article}", f"r{report}"))
        for article, size in enumerate(sizes)
        for report in range(1, size + 1)
    )


@st.composite
def waves(draw: st.DrawFn, most: int = 6) -> tuple[Profile, ...]:
    """Articles of one report each: some sum up attacks at several places of a day or two, others tell of one alone."""
    named = tuple(sorted(place.folded for place in PLACES[:2]))
    told: list[Profile] = []
    for number in range(draw(st.integers(2, most))):
        offset, sums_up = draw(st.integers(0, 1)), draw(st.booleans())
        own: dict[str, Any] = {"interval": day(offset), "type": draw(st.sampled_from(("attack", "flood")))}
        own |= {"sums_up": True, "mentioned": named} if sums_up else {"places": PLACES[:1]}
        own["counts"] = {"killed": counted(draw(st.integers(1, 20)))}
        told.append(profile(f"a{number}", "r1", published=FIRST + timedelta(days=offset + 1), **own))
    return tuple(told)
