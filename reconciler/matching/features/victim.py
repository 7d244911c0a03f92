"""Victims: where one person alone was harmed, whether the two texts tell of a man, a woman or a child."""

from reconciler.concepts.claim import Outcome
from reconciler.concepts.group import Group
from reconciler.matching.features.feature import Feature, Level, of_pairs_at_hand
from reconciler.matching.features.pair import Pair
from reconciler.matching.profile import Profile

_KINDS: frozenset[Group] = frozenset(("man", "woman", "child"))
_HARMED: tuple[Outcome, ...] = ("killed", "injured")


def only_victim(profile: Profile) -> frozenset[Group]:
    """What the text calls the only one who was killed; or hurt, where nobody was killed. Empty of more than one."""
    for outcome in _HARMED:
        count = profile.counts.get(outcome)
        if count is not None and count.stated:
            return _KINDS.intersection(profile.groups.get(outcome, ())) if count.stated == 1 else frozenset()
    return frozenset()


def compare_victims(pair: Pair) -> str:
    """Whether they can be the same person: a boy to one may be a man to another, but a man is no woman."""
    one, other = only_victim(pair.left), only_victim(pair.right)
    if one & other:
        return "same"
    return "child" if "child" in one | other else "other"


VICTIM: Feature[str] = Feature(
    name="victim",
    compare=compare_victims,
    shows=lambda profile: " or ".join(sorted(only_victim(profile))) or "nobody alone",
    asked_of=of_pairs_at_hand,
    told=only_victim,
    levels=(
        Level("same", 0.5, "both tell of one {left}", "same"),
        Level("grown or not", -1.0, "{left} and {right} are seldom one person", "child"),
        Level("other", -2.5, "{left} and {right} are two people", "other"),
    ),
)
