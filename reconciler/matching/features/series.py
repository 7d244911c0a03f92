"""Series: a report of several attacks told as one is no report of one of them."""

from reconciler.concepts.place import COARSE
from reconciler.extraction.happenings import DISASTERS
from reconciler.matching.features.feature import Feature, Level
from reconciler.matching.features.pair import Pair
from reconciler.matching.profile import COUNTED, Profile

PART_AT_MOST = 2 / 3
"""Of the toll that is summed up; what has more is rather the whole, told earlier or by another."""


def compare_series(pair: Pair) -> str | None:
    """`both` tell of a series, or only `one` does, or the other has the `whole` toll of it.

    Where no parts are reports of their own, a head may have `summed up` several attacks, of which the other tells far
    fewer dead or hurt. None where none does, or the other names several places too and none of one part with its dead.
    """
    left, right = pair.left, pair.right
    if not left.umbrella and not right.umbrella:
        return _summed_up(left, right)
    if left.umbrella and right.umbrella:
        return "both"
    series, single = (left, right) if left.umbrella else (right, left)
    if _is_all_of_it(single, series):
        return None
    if len(single.places) != 1:
        return "one" if _in_one_part(single, series) else None
    return "whole" if _tells_all(single, series) else "one"


def _is_all_of_it(single: Profile, series: Profile) -> bool:
    """What no hand does strikes a whole province: who names only that one, as the series does, tells of no part."""
    where = {place.folded for place in single.places if place.level in COARSE}
    natural = single.type == series.type and single.type in DISASTERS
    alone = natural and bool(where) and len(where) == len(single.places)
    return alone and where <= {place.folded for place in series.places}


def _summed_up(left: Profile, right: Profile) -> str | None:
    if left.sums_up == right.sums_up:
        return None
    series, single = (left, right) if left.sums_up else (right, left)
    return "summed up" if _tells_less(single, series) else None


def _tells_less(single: Profile, series: Profile) -> bool:
    """The one report gives far fewer dead, hurt or taken than the series does: more than an older count would lack."""
    for outcome in COUNTED:
        one, other = single.counts.get(outcome), series.counts.get(outcome)
        if one is not None and other is not None and one.stated and other.stated:
            return one.stated <= PART_AT_MOST * other.stated
    return False


def _in_one_part(single: Profile, series: Profile) -> bool:
    """Of the parts' places it names those of one, and it gives no more dead than died there, of more in all."""
    names = {place.folded for place in single.places}
    parts = [dead for places, dead in series.parts if not names.isdisjoint(places)]
    one = single.counts.get("killed")
    if len(parts) != 1 or parts[0] is None or one is None or _tells_all(single, series):
        return False
    return one.stated is not None and one.stated <= parts[0]


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
    told=lambda profile: profile.umbrella or profile.sums_up,
    by_one=True,
    shows=_shown,
    levels=(
        Level("both", 1.0, "both tell of a series", "both"),
        Level("whole toll", 0.0, "{left} and {right}: the one has the toll of the whole", "whole"),
        Level("summed up", -6.0, "only one head sums up several, with far more dead or hurt", "summed up"),
        Level("one", -7.0, "{left} and {right}: a part is not its whole", "one"),
    ),
)
