"""Series: a report of several attacks told as one is no report of one of them."""

from reconciler.matching.features.feature import Feature, Level, among
from reconciler.matching.features.pair import Pair
from reconciler.matching.profile import Profile


def compare_series(pair: Pair) -> str | None:
    """`both` tell of a series, or only `one` does, or the other has the `whole` toll of it.

    None where none does, or the other names several places too.
    """
    left, right = pair.left, pair.right
    if not left.umbrella and not right.umbrella:
        return None
    if left.umbrella and right.umbrella:
        return "both"
    series, single = (left, right) if left.umbrella else (right, left)
    if len(single.places) != 1:
        return None
    return "whole" if _tells_all(single, series) else "one"


def _tells_all(single: Profile, series: Profile) -> bool:
    """The one report gives as many dead as the series, or hurt where neither gives any dead: no part does that."""
    for outcome in ("killed", "injured"):
        one, other = single.counts.get(outcome), series.counts.get(outcome)
        if one is not None and other is not None and (one.stated or other.stated):
            return one.stated is not None and other.stated is not None and one.stated >= other.stated
    return False


def _shown(profile: Profile) -> str:
    return "a series" if profile.umbrella else "one event"


SERIES: Feature[str] = Feature(
    name="series",
    compare=compare_series,
    shows=_shown,
    levels=(
        Level("both", 1.0, "both tell of a series", among("both")),
        Level("whole toll", 0.0, "{left} and {right}: the one has the toll of the whole", among("whole")),
        Level("one", -7.0, "{left} and {right}: a part is not its whole", among("one")),
    ),
)
