"""A total told with its parts in one sentence: "Two bombs killed 17: one in Lahore, where 15 died, and …"."""

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.place import Place
from reconciler.extraction.reports.drafts.dated import tell
from reconciler.extraction.reports.drafts.draft import Told
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene

_OPENS = re.compile(r"[:;] |, (?:including|with|of them) | [–—-]{1,2} ")
"""Between a total and its parts."""
_JOINT = re.compile(r"[,;] (?!where )(?:and |while |but )?| and ")
"""Between one part and the next."""
FEWEST = 2


def opening_in_parts(told: Told) -> tuple[Told, ...]:
    """The total and, where the figures behind it are as many and each has a place of its own, its parts."""
    dead = _dead(told.scene)
    alone = _of_one_place_alone(told, dead)
    if alone is not None:
        return (tell(cut(told.scene, 0, alone)), _piece(cut(told.scene, alone, len(told.scene.words)), part=True))
    if len(dead) <= FEWEST or _number(dead[0]) != sum(map(_number, dead[1:])):
        return (told,)
    start = told.scene.sentence.start
    seams = list(_OPENS.finditer(told.scene.words, dead[0].end - start, max(0, dead[1].start - start)))
    parts = _pieces(told.scene, dead[1:], seams[0].end()) if seams else ()
    return (tell(cut(told.scene, 0, seams[0].end())), *parts) if parts else (told,)


def later_in_parts(told: Told) -> tuple[Told, ...]:
    """The scene, or a total behind the opening and its parts: "Shelling killed four: two in Oru and two in Ila"."""
    if told.of_lead or told.scene.recalled or told.scene.cue in _SUMS or len(_dead(told.scene)) <= FEWEST:
        return (told,)
    head, *parts = opening_in_parts(told)
    return (head, *(_of_before(part) for part in parts)) if parts else (told,)


_SUMS = frozenset({"statistic", "aggregate", "tally", "context"})


def _of_before(part: Told) -> Told:
    scene = msgspec.structs.replace(part.scene, cue=None)
    return msgspec.structs.replace(part, scene=scene, of_before=part.of_lead, of_lead=False)


def _of_one_place_alone(told: Told, dead: Sequence[Claim]) -> int | None:
    """Where it goes on to those of one place: "59 died in eleven districts, with 23 deaths in Oru alone"."""
    start = told.scene.sentence.start
    if len(dead) != FEWEST or _number(dead[1]) >= _number(dead[0]) or "alone" not in told.scene.tokens:
        return None
    seams = list(_OPENS.finditer(told.scene.words, dead[0].end - start, dead[1].start - start))
    place = next((place for place in told.scene.places if place.start >= dead[1].end), None)
    placed = place is not None and told.scene.words.startswith(" alone", place.end - start)
    return seams[-1].end() if placed and seams else None


def told_in_parts(told: Told, left: int) -> tuple[Told, ...]:
    """The parts of a sentence whose figures are no more than those `left` together, each at a place of its own."""
    dead = _dead(told.scene)
    if len(dead) < FEWEST or any(claim.subset for claim in dead) or sum(map(_number, dead)) > left:
        return (told,)
    return _pieces(told.scene, dead, 0) or (told,)


def dead_in(told: Told) -> int:
    """How many its own figures say died."""
    return sum(map(_number, _dead(told.scene)))


def _pieces(scene: Scene, dead: Sequence[Claim], first: int) -> tuple[Told, ...]:
    """The scene cut between its figures; none where two are told at one place, or one at none."""
    seams = [first]
    for claim, following in pairwise(dead):
        start = scene.sentence.start
        joints = list(_JOINT.finditer(scene.words, claim.end - start, max(0, following.start - start)))
        if not joints:
            return ()
        seams.append(joints[-1].end())
    cuts = [cut(scene, begin, end) for begin, end in pairwise([*seams, len(scene.words)])]
    cuts[0] = _there_too(cuts[0], scene)
    where = [_told_there(each)[-1:] for each in cuts]
    names = {place.name for places in where for place in places}
    placed = sum(map(bool, where))
    single = not all(each.places for each in cuts) and all(_number(claim) == 1 for claim in dead)
    if len(names) < max(FEWEST, placed) or len(where) - placed > 1 or single:
        return ()
    return tuple(_piece(each, part=bool(places)) for each, places in zip(cuts, where, strict=True))


def _there_too(first: Scene, scene: Scene) -> Scene:
    """The first piece at the place that the sentence before named, where it says "there"."""
    before = tuple(place for place in scene.places if place.start < scene.sentence.start)
    said = bool(before) and not first.places and "there" in first.tokens
    return msgspec.structs.replace(first, places=before) if said else first


def _told_there(scene: Scene) -> list[Place]:
    """Its places, those of a dateline left out, else its countries."""
    return [place for place in scene.places or scene.lands if not _of_dateline(scene, place)]


def _of_dateline(scene: Scene, place: Place) -> bool:
    return scene.sentence.start <= place.start < scene.sentence.story


def _piece(scene: Scene, *, part: bool) -> Told:
    """One of a list; where no place is told, of the whole."""
    return msgspec.structs.replace(tell(scene), of_lead=part, listed=True)


def _dead(scene: Scene) -> list[Claim]:
    """Figures of victims, those among others of the sentence and places taken for somebody left out."""
    names = {place.start for place in scene.places}
    dead = (claim for claim in scene.claims if claim.outcome == "killed" and claim.role == "victim" and _number(claim))
    told = [claim for claim in dead if claim.start not in names and not _died_by_own_bomb(claim, scene)]
    own = {claim.id for claim in told[1:]}
    return [claim for claim in told if claim.part_of not in own]


def _died_by_own_bomb(claim: Claim, scene: Scene) -> bool:
    """It is who did it: "a man blew himself up"."""
    return _BLEW_UP.match(scene.words, claim.end - scene.sentence.start) is not None


_BLEW_UP = re.compile(
    r"(?: [\w'’-]{1,16}){0,3}? (?:blew|blown|detonated|exploded) (?:him|her|them)sel(?:f|ves)\b", re.ASCII
)


def _number(claim: Claim) -> int:
    return claim.quantity.stated or 0
