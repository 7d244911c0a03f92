"""Outlet and publication gap: how far apart two reports came out, and whether one outlet ran both."""

from reconciler.matching.features.event_time import of_fresh_news
from reconciler.matching.features.feature import Feature, Level
from reconciler.matching.features.pair import Pair
from reconciler.matching.features.relation import ELSEWHERE
from reconciler.matching.profile import Profile


def publication_gap(pair: Pair) -> int:
    """Days between the publication days."""
    return abs(pair.left.day - pair.right.day)


def _dated_news(profile: Profile) -> bool:
    """A dated report; background is told any time."""
    return profile.days is not None and profile.kind != "background"


PUBLICATION: Feature[int] = Feature(
    name="publication",
    compare=publication_gap,
    told=_dated_news,
    shows=lambda profile: profile.published,
    levels=(
        Level("one day", 1.0, "published within a day: {left}, {right}", lambda days: days <= 1),
        Level("some days", 0.5, "published some days apart: {left}, {right}", lambda days: days <= 3),
        Level("a week", 0.0, "published up to a week apart: {left}, {right}", lambda days: days <= 7),
        Level("a month", -0.5, "published up to a month apart: {left}, {right}", lambda days: days <= 31),
        Level("longer", -1.0, "published more than a month apart: {left}, {right}", lambda _: True),
    ),
)


def same_outlet(pair: Pair) -> str:
    """Whether one outlet ran both; one outlet calls a place by one name."""
    if not pair.setting.one_outlet:
        return "other"
    if pair.relation in ELSEWHERE:
        return "other place"
    if pair.relation == "near" or (pair.relation == "other parts" and of_fresh_news(pair.setting)):
        return "beside"
    return "same day" if pair.left.day == pair.right.day else "same"


OUTLET: Feature[str] = Feature(
    name="outlet",
    compare=same_outlet,
    told=lambda profile: profile.outlet is not None,
    shows=lambda profile: profile.outlet or "outlet not told",
    ordered=False,
    levels=(
        Level("same outlet, place beside", -7.0, "both ran in {left}, which names two places side by side", "beside"),
        Level("same outlet, other place", -2.0, "both ran in {left}, which names two places", "other place"),
        Level("same outlet, same day", -0.5, "both ran in {left} on one day", "same day"),
        Level("same outlet", 0.0, "both ran in {left}", "same"),
        Level("other outlet", 0.0, "{left} and {right}", "other"),
    ),
)
