"""People named as harmed or suspected, and rare names of one word that two texts share."""

from collections.abc import Iterable

from rapidfuzz.distance import Indel

from reconciler.matching.features.feature import (
    Feature,
    Level,
    of_one_outlet,
    of_pairs_apart,
    of_two_outlets,
)
from reconciler.matching.features.pair import Pair
from reconciler.matching.peoples import peoples
from reconciler.matching.profile import Profile

LIKE = 0.85
"""Names at least this alike (normalised Indel similarity) are one name respelt."""


def compare_people(pair: Pair) -> str:
    """The best agreement between the people named."""
    left, right = pair.left, pair.right
    if not set(left.people).isdisjoint(right.people):
        return "same"
    if any(_alike(one, other) for one in left.people for other in right.people):
        return "alike"
    return "surname" if _surnames(left.people) & _surnames(right.people) else "none"


def _alike(one: str, other: str) -> bool:
    first, second = one.split(), other.split()
    if len(first) < 2 or len(second) < 2:
        return False
    if first[0] == second[0] and first[-1] == second[-1]:
        return True
    return Indel.normalized_similarity(one, other) >= LIKE


def _surnames(people: Iterable[str]) -> set[str]:
    return {person.split()[-1] for person in people}


PEOPLE: Feature[str] = Feature(
    name="people",
    compare=compare_people,
    told=lambda profile: profile.people,
    shows=lambda profile: ", ".join(person.title() for person in profile.people) or "nobody named",
    levels=(
        Level("same", 7.0, "both name one person: {left} / {right}", "same"),
        Level("alike", 6.0, "{left} and {right} may be one name respelt", "alike"),
        Level("surname", 3.0, "{left} and {right} share a surname", "surname"),
        Level("none shared", -1.5, "{left} and {right} are other people", "none"),
    ),
)


def shared_names(pair: Pair) -> int:
    """Rare names of one word that two texts share, countries and peoples left out."""
    return len((pair.left.rare_names & pair.right.rare_names) - peoples())


def _prints_names(profile: Profile) -> bool:
    return bool(profile.rare_names)


def _shown(profile: Profile) -> str:
    return ", ".join(name.title() for name in sorted(profile.rare_names)[:6]) or "no rare names"


def _ladder(worth: float) -> tuple[Level[int], ...]:
    return (
        Level("four or more", 5.0 * worth, "four rare names or more in both, of {left} and {right}", lambda n: n >= 4),
        Level("three", 4.0 * worth, "three rare names in both texts, of {left} and {right}", lambda n: n == 3),
        Level("two", 3.0 * worth, "two rare names in both texts, of {left} and {right}", lambda n: n == 2),
        Level("one", 1.5 * worth, "one rare name in both texts, of {left} and {right}", lambda n: n == 1),
        Level("none", -1.0 * worth, "no rare name in both texts, of {left} and {right}", lambda _: True),
    )


NAMES: Feature[int] = Feature(
    "rare names", shared_names, _shown, _ladder(1.0), asked_of=of_two_outlets, told=_prints_names
)
HOUSE_NAMES: Feature[int] = Feature(
    "rare names, one outlet", shared_names, _shown, _ladder(0.7), asked_of=of_one_outlet, told=_prints_names
)
NAMES_APART: Feature[int] = Feature(
    "rare names, apart", shared_names, _shown, _ladder(0.5), asked_of=of_pairs_apart, told=_prints_names
)
"""Where days or places lie apart, the officials of a place speak of all its events."""
