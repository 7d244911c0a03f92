"""Further events: what says that it is the second of its kind is not the first, told before it."""

from reconciler.matching.features.feature import Feature, Level
from reconciler.matching.features.pair import Pair, TimeGap
from reconciler.matching.profile import Profile


def compare_further(pair: Pair) -> str | None:
    """`one more` where one report alone says that there was one before, and the other was not told after it.

    Nothing where it says so of other days, and both are of one day.
    """
    left, right = pair.left, pair.right
    if left.one_more == right.one_more:
        return None
    second, first = (left, right) if left.one_more else (right, left)
    if second.one_more_in_days and _of_one_day(pair.gap):
        return None
    return "one more" if first.day <= second.day else None


def _of_one_day(gap: TimeGap | None) -> bool:
    return gap is not None and gap.days == 0 and gap.span <= 1 and not gap.parted


def _shown(profile: Profile) -> str:
    return "one more of its kind" if profile.one_more else f"told on {profile.published}"


FURTHER: Feature[str] = Feature(
    name="further",
    compare=compare_further,
    told=lambda profile: profile.one_more,
    by_one=True,
    shows=_shown,
    levels=(Level("one more", -2.5, "{left} and {right}: the one tells of one before it", "one more"),),
)
