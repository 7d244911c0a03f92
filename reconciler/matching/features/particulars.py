"""Sites, streets and ages: events of one town and one day seldom share them."""

from collections.abc import Callable, Sequence
from operator import attrgetter

from reconciler.matching.features.feature import Feature, Level
from reconciler.matching.features.pair import Pair
from reconciler.matching.profile import Profile


def _shared(told: Callable[[Profile], Sequence[object]]) -> Callable[[Pair], int]:
    """How many are told in both texts; each tells a few, and each once."""

    def count(pair: Pair) -> int:
        others = told(pair.right)
        return len([each for each in told(pair.left) if each in others])

    return count


_streets: Callable[[Profile], tuple[str, ...]] = attrgetter("streets")
_ages: Callable[[Profile], tuple[int, ...]] = attrgetter("ages")
_sites: Callable[[Profile], tuple[str, ...]] = attrgetter("sites")


STREETS: Feature[int] = Feature(
    name="streets",
    compare=_shared(_streets),
    told=_streets,
    shows=lambda profile: ", ".join(street.title() for street in profile.streets) or "no street",
    levels=(
        Level("two or more", 5.0, "two streets or more in both texts, of {left} and {right}", lambda n: n > 1),
        Level("one", 4.0, "one street in both texts, of {left} and {right}", lambda n: n == 1),
        Level("none", -2.0, "no street in both texts, of {left} and {right}", lambda _: True),
    ),
)

_UNTOLD, _OF_OTHERS = -1, -2
"""No age in both texts, of which one tells those of some of its people alone; or one tells but those of the accused."""
_shared_ages = _shared(_ages)


def _compare_ages(pair: Pair) -> int:
    """How many ages are in both texts; where there is none, victims are compared with victims."""
    left, right = pair.left, pair.right
    shared = _shared_ages(pair)
    if shared:
        return shared
    if not (left.victims_ages and right.victims_ages):
        return _OF_OTHERS
    return _UNTOLD if left.tells_some_ages or right.tells_some_ages else 0


AGES: Feature[int] = Feature(
    name="ages",
    compare=_compare_ages,
    told=_ages,
    shows=lambda profile: ", ".join(map(str, profile.ages)) or "no age",
    levels=(
        Level("two or more", 3.0, "two ages or more in both texts, of {left} and {right}", lambda n: n > 1),
        Level("one", 1.5, "one age in both texts, of {left} and {right}", lambda n: n == 1),
        Level("of others", 0.0, "of {left} and {right}, one side are the accused's alone", lambda n: n == _OF_OTHERS),
        Level("none of some", -0.5, "no age in both texts, of {left} and {right}, and not all told", lambda n: n < 0),
        Level("none", -1.0, "no age in both texts, of {left} and {right}", lambda _: True),
    ),
)

SITES: Feature[int] = Feature(
    name="sites",
    compare=_shared(_sites),
    told=_sites,
    shows=lambda profile: ", ".join(profile.sites) or "no site",
    levels=(
        Level("two or more", 2.0, "two kinds of site or more in both heads, of {left} and {right}", lambda n: n > 1),
        Level("one", 1.0, "one kind of site in both heads, of {left} and {right}", lambda n: n == 1),
        Level("none", -2.0, "{left} and {right} are other kinds of site", lambda _: True),
    ),
)
