"""Figures: how the tolls of two reports lie to each other, outcome by outcome, and of which groups."""

from functools import partial

from reconciler.concepts.claim import Outcome
from reconciler.concepts.group import Group, ancestry, nested
from reconciler.extraction.happenings import DISASTERS
from reconciler.matching.features.feature import Feature, Level, of_pairs_at_hand
from reconciler.matching.features.pair import Pair
from reconciler.matching.profile import Count, Profile

TELLING = 5
"""A printed number from here up, round ones left out, is seldom shared by chance."""
UPDATE_SHARE = 0.5
"""A toll that is later counted anew seldom moves by more than half."""


def compare_counts(outcome: Outcome, pair: Pair) -> str:
    """How two tolls of one outcome lie to each other."""
    left, right = pair.left, pair.right
    one, other = left.counts[outcome], right.counts[outcome]
    if one.stated is not None and one.stated == other.stated:
        return (
            "same telling"
            if one.stated >= TELLING and one.stated % 10
            else "same some"
            if one.stated > 1
            else "same one"
        )
    if _tells(one, other) or _tells(other, one):
        return "told too"
    if _meet(one, other):
        return "compatible"
    if not _near(one, other):
        if not _lowered(other, one, right.day - left.day):
            return "apart"
        return "updated" if _grows(pair) else "raised"
    return "lowered" if _lowered(one, other, right.day - left.day) else "updated"


def _grows(pair: Pair) -> bool:
    """A disaster told of one town or province at large: its toll grows for days."""
    kind = pair.left.type
    return kind == pair.right.type and kind in DISASTERS and pair.relation in ("same", "same province", "holds widely")


def _tells(one: Count, other: Count) -> bool:
    """The one text prints the other's number too; a single dead or hurt person is told of in any."""
    return other.stated is not None and other.stated > 1 and other.stated in one.told


def _meet(one: Count, other: Count) -> bool:
    low = max(one.low or 0, other.low or 0)
    highs = [count.high for count in (one, other) if count.high is not None]
    return not highs or low <= min(highs)


def _lowered(one: Count, other: Count, days: int) -> bool:
    """What came out a day or more later has fewer; `days` are from the one to the other."""
    if one.stated is None or other.stated is None:
        return False
    return (other.stated - one.stated) * days < 0


def _near(one: Count, other: Count) -> bool:
    """Some numbers of the two differ by one or two, or by no more than an update does."""
    return any(_like_an_update(mine, theirs) for mine in _numbers(one) for theirs in _numbers(other))


def _numbers(count: Count) -> frozenset[int]:
    found = (count.stated, *count.told) if count.stated is not None else (count.low, count.high, *count.told)
    return frozenset(number for number in found if number is not None)


def _like_an_update(one: int, other: int) -> bool:
    return abs(one - other) <= max(2, UPDATE_SHARE * max(one, other))


def _shown(outcome: Outcome, profile: Profile) -> str:
    count = profile.counts.get(outcome)
    if count is None:
        return f"{outcome} not told"
    return (
        f"{count.stated} {outcome}"
        if count.stated is not None
        else f"{count.low or 0} to {count.high or 'any'} {outcome}"
    )


def _toll(outcome: Outcome, worth: float) -> Feature[str]:
    return Feature(
        name=outcome,
        compare=partial(compare_counts, outcome),
        shows=partial(_shown, outcome),
        asked_of=of_pairs_at_hand,
        told=lambda profile: outcome in profile.counts,
        levels=(
            Level(
                "same telling number",
                3.5 * worth,
                "both say {left}, a number seldom shared by chance",
                "same telling",
            ),
            Level("same number", 1.5 * worth, "both say {left}", "same some"),
            Level("same, one", 0.7 * worth, "both say {left}", "same one"),
            Level(
                "told too",
                0.6 * worth,
                "of {left} and {right}, one text gives the other's number too",
                "told too",
            ),
            Level("compatible", 0.5 * worth, "{left} and {right} allow a common number", "compatible"),
            Level("like an update", -0.5 * worth, "{left} and {right} differ by no more than an update", "updated"),
            Level("lowered", -1.0 * worth, "of {left} and {right}, the later one tells fewer", "lowered"),
            Level("raised", -1.5 * worth, "of {left} and {right}, the later one tells far more", "raised"),
            Level("apart", -3.0 * worth, "{left} and {right} are far apart", "apart"),
        ),
    )


KILLED = _toll("killed", 1.0)
INJURED = _toll("injured", 0.4)
"""Told by the same breath as the dead: it adds little to them, and is counted less well."""


def compare_groups(pair: Pair) -> str:
    """Whether the dead and wounded can be the same people."""
    one, other = _specific(pair.left), _specific(pair.right)
    if one & other:
        return "same"
    if any(nested(mine, theirs) for mine in one for theirs in other):
        return "nested"
    return "two tellings" if _fighters_or_civilians(one, other) or _fighters_or_civilians(other, one) else "other"


def _fighters_or_civilians(one: frozenset[Group], other: frozenset[Group]) -> bool:
    """What one side calls its enemies, the other calls civilians."""
    return one == {"insurgent"} and all("civilian" in ancestry(group) for group in other)


def _specific(profile: Profile) -> frozenset[Group]:
    groups = {group for outcome in ("killed", "injured", "casualties") for group in profile.groups.get(outcome, ())}
    return frozenset(groups - {"people", "unknown", "man", "woman", "child"})


GROUP: Feature[str] = Feature(
    name="group",
    compare=compare_groups,
    shows=lambda profile: ", ".join(sorted(_specific(profile))) or "nobody in particular",
    asked_of=of_pairs_at_hand,
    told=_specific,
    levels=(
        Level("same", 1.0, "both tell of {left}", "same"),
        Level("two tellings", 0.5, "{left}, {right}: fighters to one, civilians to the other", "two tellings"),
        Level("nested", 0.5, "{left} and {right} can be the same people", "nested"),
        Level("other", -1.5, "{left} and {right} are other people", "other"),
    ),
)
