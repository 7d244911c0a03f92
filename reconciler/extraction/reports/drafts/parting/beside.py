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
_OTHER = re.compile(
    r"(?:,| and|; ?and|;),? (?=(?:the other|the second|another|a second|one),? (?:in|at|near|outside|on) "
    r"(?-i:[a-z -]{0,30}[A-Z]))",
    re.ASCII | re.IGNORECASE,
)
"""Before the second of two, at a place of its own: "one bomb in Gwadar killed nine, another in Tank killed five"."""
_HAPPENINGS = STRIKING | {"flood"}
FEWEST = 2
MOST = 6
"""Joints that are tried; no sentence of news has more clauses."""


def side_by_side(told: Told, *, parts: bool = False, opens: bool = False) -> Iterator[Told]:
    """The scene, or its two events, the second under the cue `beside`; `parts` of a series may lie in one province.

    Only what `opens` a story, or is of a series, tells of "the other" as of another event.
    """
    scene = told.scene
    seam = None if scene.recalled or told.listed else second_event(scene, parts=parts)
    other = _of_the_other(scene) if seam is None and (parts or opens) and not scene.recalled else None
    if other is not None:
        yield from _blow_by_blow(scene, other)
        return
    if seam is None:
        yield told
        return
    head, tail = cut(scene, 0, seam), cut(scene, seam, len(scene.words))
    yield from _of_one_day(head, tail if parts else msgspec.structs.replace(tail, cue="beside"))


def _blow_by_blow(scene: Scene, seam: int) -> Iterator[Told]:
    """Two of one kind."""
    head, tail = cut(scene, 0, seam), cut(scene, seam, len(scene.words))
    types = tail.types if set(tail.types) - {"other"} else head.types
    yield from _of_one_day(head, msgspec.structs.replace(tail, types=types, cue="beside"))


def _of_one_day(head: Scene, tail: Scene) -> Iterator[Told]:
    """Both, the first on the day with which the second ends: "… in Gwadar and a bomb killed five in Tank on Friday"."""
    first, second = tell(head), tell(tail)
    joined = _JOINED.search(head.words) is not None and not first.dates and bool(second.dates)
    if joined and all(_ends(tail, role.time.end - tail.sentence.start) for role in second.dates):
        first = msgspec.structs.replace(first, dates=second.dates, roles=(*first.roles, *second.dates))
    yield first
    yield second


_JOINED = re.compile(r"(?:,|;|\b(?:while|and|as)) $", re.ASCII)


def _ends(scene: Scene, at: int) -> bool:
    """What ends there ends the sentence, or all of it but who tells it."""
    return scene.words[at : at + 1] in ("", ".", ",")


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


def _of_the_other(scene: Scene) -> int | None:
    """Where the other of two blows begins, both of which killed at a place of their own."""
    if len(scene.places) < FEWEST or len(scene.claims) < FEWEST:
        return None
    for match in list(_OTHER.finditer(scene.words))[:MOST]:
        head, tail = cut(scene, 0, match.end()), cut(scene, match.end(), len(scene.words))
        person = any(claim.start - scene.sentence.start == match.end() for claim in tail.claims)
        if not person and _counts(head) and _counts(tail) and _apart(head.places, tail.places, together=related):
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
