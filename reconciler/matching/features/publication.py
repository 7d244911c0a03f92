"""Outlet and publication gap: how far apart two reports came out, and whether one outlet ran both."""

from reconciler.matching.features.feature import Feature, Level
from reconciler.matching.features.pair import Pair


def publication_gap(pair: Pair) -> int | None:
    """Days between the publication days of two dated reports; None where one is background, told any time."""
    left, right = pair.left, pair.right
    if "background" in (left.kind, right.kind) or left.days is None or right.days is None:
        return None
    return abs(left.day - right.day)


PUBLICATION: Feature[int] = Feature(
    name="publication",
    compare=publication_gap,
    shows=lambda profile: profile.published,
    levels=(
        Level("one day", 1.0, "published within a day: {left}, {right}", lambda days: days <= 1),
        Level("some days", 0.5, "published some days apart: {left}, {right}", lambda days: days <= 3),
        Level("a week", 0.0, "published up to a week apart: {left}, {right}", lambda days: days <= 7),
        Level("a month", -0.5, "published up to a month apart: {left}, {right}", lambda days: days <= 31),
        Level("longer", -1.0, "published more than a month apart: {left}, {right}", lambda _: True),
    ),
)


def same_outlet(pair: Pair) -> str | None:
    """Whether one outlet ran both; None where one is not told."""
    if pair.left.outlet is None or pair.right.outlet is None:
        return None
    if not pair.setting.one_outlet:
        return "other"
    return "same day" if pair.left.day == pair.right.day else "same"


OUTLET: Feature[str] = Feature(
    name="outlet",
    compare=same_outlet,
    shows=lambda profile: profile.outlet or "outlet not told",
    ordered=False,
    levels=(
        Level("same outlet, same day", -0.5, "both ran in {left} on one day", lambda c: c == "same day"),
        Level("same outlet", 0.0, "both ran in {left}", lambda c: c == "same"),
        Level("other outlet", 0.0, "{left} and {right}", lambda _: True),
    ),
)
