"""Where one sentence tells of two events in two provinces: "… in Gwadar, on a day when a bomb killed five in Tank"."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from reconciler.concepts.place import Place
from reconciler.extraction.reports.drafts.apart import neighbours
from reconciler.extraction.reports.drafts.draft import Told, tell
from reconciler.extraction.reports.drafts.recalled import cut
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.words import STRIKING
from reconciler.extraction.words import FEW

_SOMEBODY = (
    rf"(?=(?:an?|another|one|{FEW}|\d|at least|more than|some|dozens|several"
    r"|suspected|armed|gunmen|militants|insurgents|rebels|fighters|bandits|jihadists|soldiers|troops|police)\b"
    r"|in (?:the |neighbou?ring )?(?-i:[A-Z])|the same day)"
)
_JOINT = re.compile(
    rf"(?:, (?:and|while|as|but) |; (?:and |while |meanwhile )?| while | as |,? on a day (?:when|that) "
    r"|,? (?:just |only )?(?:hours|minutes|a day|days) (?:after|before) "
    rf"| and,? (?:hours|minutes|days) later,? ){_SOMEBODY}",
    re.ASCII | re.IGNORECASE,
)
"""Between the two, before somebody who is not told of yet."""
_HAPPENINGS = STRIKING | {"flood"}
FEWEST = 2
MOST = 6
"""Joints that are tried; no sentence of news has more clauses."""


def side_by_side(told: Told) -> Iterator[Told]:
    """The scene, or its two events, the second under the cue `beside`."""
    scene = told.scene
    seam = None if scene.recalled or told.listed else second_event(scene)
    if seam is None:
        yield told
        return
    yield tell(cut(scene, 0, seam))
    yield tell(msgspec.structs.replace(cut(scene, seam, len(scene.words)), cue="beside"))


def second_event(scene: Scene) -> int | None:
    """Where the second event begins, with dead or hurt of its own in another province than the first."""
    if len(scene.places) < FEWEST or not scene.claims:
        return None
    for match in list(_JOINT.finditer(scene.words))[:MOST]:
        head, tail = cut(scene, 0, match.end()), cut(scene, match.end(), len(scene.words))
        if _tells(head) and _counts(tail) and _apart(head.places, tail.places):
            return match.end()
    return None


def _tells(head: Scene) -> bool:
    return bool(head.claims) or not _HAPPENINGS.isdisjoint(head.types)


def _counts(tail: Scene) -> bool:
    """Counts dead, or people hurt or taken by what it tells of."""
    hurt = {claim.outcome for claim in tail.claims}
    happened = not _HAPPENINGS.isdisjoint(tail.types)
    return "killed" in hurt or (happened and not hurt.isdisjoint(("injured", "captured", "missing", "casualties")))


def _apart(first: Iterable[Place], second: Iterable[Place]) -> bool:
    """Both lie somewhere known, and in other provinces."""
    ours, theirs = ([place for place in places if place.within] for places in (first, second))
    return bool(ours) and bool(theirs) and not any(neighbours(one, other) for one in ours for other in theirs)
