"""Unplaced reports: what names no place and shares no day, name or wording with another is seldom of its event."""

from reconciler.matching.features.feature import Feature, Level, of_pairs_at_hand
from reconciler.matching.features.pair import Pair
from reconciler.matching.features.people import compare_people, shared_names
from reconciler.matching.features.publication import publication_gap
from reconciler.matching.features.wording import shared_wording
from reconciler.matching.profile import Profile

A_WEEK = 7
SOME = 0.08
"""A share of their rare words from which two texts have something in common."""


def compare_unplaced(pair: Pair) -> str | None:
    """What little is shared; None where places are compared, or anything more brings the two together."""
    if pair.relation is not None or _of_one_printed_day(pair):
        return None
    people = compare_people(pair)
    if people == "surname":
        return "surname"
    if people != "none" or shared_names(pair) or shared_wording(pair) >= SOME:
        return None
    return "nothing" if publication_gap(pair) <= A_WEEK else "nothing, weeks apart"


def _of_one_printed_day(pair: Pair) -> bool:
    return pair.gap is not None and pair.gap.days <= 1 and pair.setting.fine and not pair.setting.derived


def _shown(profile: Profile) -> str:
    return " / ".join(place.name for place in profile.places) or "no place"


UNPLACED: Feature[str] = Feature(
    name="unplaced",
    compare=compare_unplaced,
    shows=_shown,
    asked_of=of_pairs_at_hand,
    told=lambda profile: profile.words,
    levels=(
        Level("nothing shared", -1.0, "{left}, {right}: and next to nothing is shared", "nothing"),
        Level("surname", -2.0, "{left}, {right}: and a surname is all that both name", "surname"),
        Level(
            "nothing shared, weeks apart",
            -3.5,
            "{left}, {right}: and next to nothing is shared, weeks apart",
            "nothing, weeks apart",
        ),
    ),
)
