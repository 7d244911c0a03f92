"""Storms: what two texts tell of one named storm may be one event, or two places that it struck; two storms are two."""

from collections.abc import Callable
from operator import attrgetter

from reconciler.matching.features.feature import Feature, Level
from reconciler.matching.features.pair import Pair
from reconciler.matching.profile import Profile

_storms: Callable[[Profile], tuple[str, ...]] = attrgetter("storms")


def compare_storms(pair: Pair) -> str | None:
    """Whether both texts name a storm that the other names.

    None where two names are told of one town and day: some countries have names of their own for storms.
    """
    if not set(pair.left.storms).isdisjoint(pair.right.storms):
        return "same"
    at_once = pair.gap is not None and pair.gap.days <= 1 and pair.setting.fine
    return None if at_once and pair.relation in ("same", "respelt") else "other"


STORM: Feature[str] = Feature(
    name="storm",
    compare=compare_storms,
    told=_storms,
    shows=lambda profile: ", ".join(name.title() for name in profile.storms) or "no storm by name",
    levels=(
        Level("same", 3.5, "both tell of the storm {left}", "same"),
        Level("other", -9.0, "{left} and {right} are two storms", "other"),
    ),
)
