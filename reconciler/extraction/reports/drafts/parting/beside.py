"""Where one sentence tells of two events in two provinces: "… in Gwadar, on a day when a bomb killed five in Tank"."""

import re
from collections.abc import Callable, Iterable, Iterator

import msgspec

from reconciler.concepts.place import Place
from reconciler.extraction.reports.drafts.apart import neighbours, related
from reconciler.extraction.reports.drafts.dated import tell
from reconciler.extraction.reports.drafts.draft import Told
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.words import STRIKING
from reconciler.extraction.words import FEW

_SOMEBODY = (
    rf"(?=(?:an?|another|one|{FEW}|\d|at least|more than|some|dozens|several"
    r"|suspected|armed|gunmen|militants|insurgents|rebels|fighters|bandits|jihadists|soldiers|troops|police)\b"
    r"|in (?:the |neighbou?ring )?(?-i:[A-Z])|the same day|(?:the )?(?:[a-z.'’-]{2,16} ){1,4}?said\b)"
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


def side_by_side(told: Told, *, parts: bool = False) -> Iterator[Told]:
    """The scene, or its two events, the second under the cue `beside`; `parts` of a series may lie in one province."""
    scene = told.scene
    seam = None if scene.recalled or told.listed else second_event(scene, parts=parts)
    if seam is None:
        yield told
        return
    yield tell(cut(scene, 0, seam))
    tail = cut(scene, seam, len(scene.words))
    yield tell(tail if parts else msgspec.structs.replace(tail, cue="beside"))


def second_event(scene: Scene, *, parts: bool = False) -> int | None:
    """Where the second event begins, with dead or hurt of its own in another province than the first."""
    if len(scene.places) < FEWEST or not scene.claims:
        return None
    together = related if parts else neighbours
    for match in list(_JOINT.finditer(scene.words))[:MOST]:
        head, tail = cut(scene, 0, match.end()), cut(scene, match.end(), len(scene.words))
        apart = _apart(head.places, tail.places, together=together) or _by_two(head, tail)
        if _tells(head) and _counts(tail) and apart:
            return match.end()
    return None


def _by_two(head: Scene, tail: Scene) -> bool:
    """Each half says whom somebody of its own killed, at a town of its own: "a boy killed nine in Oru, and a man …"."""
    dead = all(any(claim.outcome == "killed" for claim in scene.claims) for scene in (head, tail))
    doers = dead and all(_DOER.match(scene.words) is not None for scene in (head, tail))
    towns = [{place.name for place in scene.places if place.level == "city"} for scene in (head, tail)]
    return doers and all(towns) and towns[0].isdisjoint(towns[1])


_DOER = re.compile(
    r"(?:An?|One|Another|an?|one|another) (?:[a-z-]{2,14} ){1,4}?(?:(?:of|aged) \d{1,2} )?"
    r"(?:killed|shot|stabbed|murdered|hacked|gunned)\b",
    re.ASCII,
)


def _tells(head: Scene) -> bool:
    return bool(head.claims) or not _HAPPENINGS.isdisjoint(head.types)


def _counts(tail: Scene) -> bool:
    """Counts dead, or people hurt or taken by what it tells of."""
    hurt = {claim.outcome for claim in tail.claims}
    happened = not _HAPPENINGS.isdisjoint(tail.types)
    return "killed" in hurt or (happened and not hurt.isdisjoint(("injured", "captured", "missing", "casualties")))


def _apart(first: Iterable[Place], second: Iterable[Place], *, together: Callable[[Place, Place], bool]) -> bool:
    """Both lie somewhere known, and not `together`."""
    ours, theirs = ([place for place in places if place.within] for places in (first, second))
    return bool(ours) and bool(theirs) and not any(together(one, other) for one in ours for other in theirs)
