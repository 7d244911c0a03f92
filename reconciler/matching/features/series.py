"""Series: a report of several attacks told as one is no report of one of them."""

from reconciler.matching.features.feature import Feature, Level, among
from reconciler.matching.features.pair import Pair
from reconciler.matching.profile import Profile


def compare_series(pair: Pair) -> str | None:
    """`both` tell of a series, or only `one` does; None where none does, or the other names several places too."""
    left, right = pair.left, pair.right
    if not left.umbrella and not right.umbrella:
        return None
    if left.umbrella and right.umbrella:
        return "both"
    single = right if left.umbrella else left
    return "one" if len(single.places) == 1 else None


def _shown(profile: Profile) -> str:
    return "a series" if profile.umbrella else "one event"


SERIES: Feature[str] = Feature(
    name="series",
    compare=compare_series,
    shows=_shown,
    levels=(
        Level("both", 1.0, "both tell of a series", among("both")),
        Level("one", -7.0, "{left} and {right}: a part is not its whole", among("one")),
    ),
)
