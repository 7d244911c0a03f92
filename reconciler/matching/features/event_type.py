"""Type and cause: the same, of one family, or of two that no event can be at once."""

from collections.abc import Mapping

from reconciler.concepts.report import EventType
from reconciler.matching.features.feature import Feature, Level
from reconciler.matching.features.pair import Pair
from reconciler.matching.profile import Profile
from reconciler.matching.told.causes import go_together

FAMILIES: tuple[frozenset[EventType], ...] = (
    frozenset({"attack", "raid", "clash", "capture", "shooting", "shelling", "bombing", "explosion"}),
    frozenset({"attack", "shooting", "execution", "kidnapping"}),
    frozenset({"attack", "stabbing", "execution", "kidnapping"}),
    frozenset({"air_strike", "shelling", "bombing", "attack", "explosion"}),
    frozenset({"explosion", "fire", "collapse"}),
    frozenset({"flood", "storm", "collapse"}),
    frozenset({"earthquake", "collapse", "fire"}),
    frozenset({"crash", "explosion", "fire", "capsizing"}),
    frozenset({"stampede", "fire", "collapse"}),
)
"""Words that different outlets use of one event."""

COMPATIBLE: Mapping[EventType, frozenset[EventType]] = {
    kind: frozenset().union(*(family for family in FAMILIES if kind in family))
    for kind in sorted(frozenset().union(*FAMILIES))
}


RARE: frozenset[EventType] = frozenset(
    {"earthquake", "flood", "storm", "capsizing", "crash", "collapse", "stampede", "outbreak"}
)
"""Two of one day and place are far likelier one event than two shootings are."""


def compare_types(pair: Pair) -> str | None:
    """`rare` (both of one rare type), `same`, `family`, `other` or `cause`.

    None where one says neither what happened nor what by.
    """
    left, right = pair.left, pair.right
    if left.type == right.type != "other":
        return "rare" if left.type in RARE else "same"
    if left.causes and right.causes and not go_together(left.causes, right.causes):
        return "cause"
    if left.type == "other" or right.type == "other":
        return None
    return "family" if right.type in COMPATIBLE.get(left.type, frozenset()) else "other"


def _shown(profile: Profile) -> str:
    kind = profile.type.replace("_", " ")
    return f"{kind} ({', '.join(profile.causes)})" if profile.causes else kind


TYPE: Feature[str] = Feature(
    name="type",
    compare=compare_types,
    shows=_shown,
    levels=(
        Level("same, rare", 2.5, "both tell of one rare kind of event: {left}", "rare"),
        Level("same", 0.8, "both tell of one kind of event: {left}", "same"),
        Level("compatible", 0.0, "{left} and {right} may be one event", "family"),
        Level("incompatible", -4.0, "{left} and {right} are no one event", "other"),
        Level("other cause", -12.0, "{left} and {right} have causes that no event has at once", "cause"),
    ),
)
