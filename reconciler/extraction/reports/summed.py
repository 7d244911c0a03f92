"""A total told with its parts in one sentence: "Two bombs killed 17: one in Lahore, where 15 died, and …"."""

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.extraction.reports.draft import Told, tell
from reconciler.extraction.reports.recalled import cut
from reconciler.extraction.reports.scene import Scene

_OPENS = re.compile(r"[:;] |, (?:including|with) | [–—-]{1,2} ")
"""Between a total and its parts."""
_JOINT = re.compile(r"[,;] (?:and |while |but )?| and ")
"""Between one part and the next."""
FEWEST = 2


def opening_in_parts(told: Told) -> tuple[Told, ...]:
    """The total and, where the figures behind it are as many and each has a place of its own, its parts."""
    dead = _dead(told.scene)
    if len(dead) <= FEWEST or _number(dead[0]) != sum(map(_number, dead[1:])):
        return (told,)
    start = told.scene.sentence.start
    seams = list(_OPENS.finditer(told.scene.words, dead[0].end - start, max(0, dead[1].start - start)))
    parts = _pieces(told.scene, dead[1:], seams[0].end()) if seams else ()
    return (tell(cut(told.scene, 0, seams[0].end())), *parts) if parts else (told,)


def told_in_parts(told: Told, total: int) -> tuple[Told, ...]:
    """The parts of a sentence whose figures are the total together, each at a place of its own."""
    dead = _dead(told.scene)
    if len(dead) < FEWEST or sum(map(_number, dead)) != total:
        return (told,)
    return _pieces(told.scene, dead, 0) or (told,)


def _pieces(scene: Scene, dead: Sequence[Claim], first: int) -> tuple[Told, ...]:
    seams = [first]
    for claim, following in pairwise(dead):
        start = scene.sentence.start
        joints = list(_JOINT.finditer(scene.words, claim.end - start, max(0, following.start - start)))
        if not joints:
            return ()
        seams.append(joints[-1].end())
    cuts = [cut(scene, begin, end) for begin, end in pairwise([*seams, len(scene.words)])]
    names = {each.places[0].name for each in cuts if each.places}
    if len(names) < len(dead):
        return ()
    return tuple(msgspec.structs.replace(tell(each), of_lead=True, listed=True) for each in cuts)


def _dead(scene: Scene) -> list[Claim]:
    told = [claim for claim in scene.claims if claim.outcome == "killed" and _number(claim)]
    return [claim for claim in told if claim.part_of in (None, told[0].id)]


def _number(claim: Claim) -> int:
    return claim.quantity.stated or 0
