"""A sentence that counts some at two places or more, cut between them: "22 died in Oru, nine in Ila"."""

import re
from itertools import pairwise

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.place import Place
from reconciler.extraction.reports.drafts.dated import tell
from reconciler.extraction.reports.drafts.draft import Told
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene

_WHERE = re.compile(
    r"(?:, [^,;:()]{3,40}, |[^,;:()]{0,40}\b)(?:in|at|near|outside|around)(?: [a-z-]{2,14}){0,4} $", re.ASCII
)
"""Between a figure and the place that it counts at."""
FEWEST = 2


def by_place(told: Told) -> tuple[Told, ...]:
    """The scene, or one for each place where it counts some of one outcome at two or more."""
    scene = told.scene
    total = _BRINGS.search(scene.words) if not _SUMMING.isdisjoint(scene.tokens) else None
    if total is not None and total.start():
        head = msgspec.structs.replace(tell(cut(scene, 0, total.start())), of_lead=told.of_lead, listed=told.listed)
        tail = tell(cut(scene, total.start(), len(scene.words)))
        parts = by_place(head)
        return (*parts, tail) if len(parts) > 1 else (told,)
    bracketed = _bracketed(scene)
    if bracketed:
        return tuple(
            msgspec.structs.replace(piece, of_before=bool(piece.scene.places), listed=True) for piece in bracketed
        )
    counted = _counted(scene)
    if len(counted) < FEWEST or len({place.name for _, place in counted}) < FEWEST:
        return (told,)
    starts = (_first_behind(scene, place, claim) for (_, place), (claim, _) in pairwise(counted))
    seams = [0, *(start - scene.sentence.start for start in starts), len(scene.words)]
    pieces = (tell(cut(scene, first, past)) for first, past in pairwise(seams))
    return tuple(msgspec.structs.replace(piece, of_lead=told.of_lead, listed=True) for piece in pieces)


_SUMMING = frozenset("bringing taking raising brings brought".split())
_BRINGS = re.compile(
    r", (?:which )?(?:bringing|taking|raising|brings|brought) the (?:[a-z-]{3,12} ){0,3}(?:toll|number|count|total)\b"
)
"""Goes on to the whole: ", bringing the national toll to 64"."""


def _bracketed(scene: Scene) -> list[Told]:
    """The scene cut before each place that its figure stands behind in brackets: "followed by Oru (58), Ila (34)"."""
    start = scene.sentence.start
    figures = {claim.start: claim for claim in scene.claims}
    places = [place for place in scene.places if scene.words.startswith(" (", place.end - start)]
    places = sorted((place for place in places if place.end + len(" (") in figures), key=lambda place: place.start)
    if len(places) < FEWEST:
        return []
    seams = [*([0] if min(figures) < places[0].start else []), *(place.start - start for place in places)]
    return [tell(cut(scene, first, past)) for first, past in pairwise([*seams, len(scene.words)])]


def _counted(scene: Scene) -> list[tuple[Claim, Place]]:
    """Figures of the first one's outcome, each with the place right behind it."""
    if len(scene.claims) < FEWEST or len(scene.places) < FEWEST:
        return []
    claims = [claim for claim in scene.claims if claim.outcome == scene.claims[0].outcome]
    ends = [*(claim.start for claim in claims[1:]), scene.sentence.end]
    pairs = ((claim, _behind(scene, claim, end)) for claim, end in zip(claims, ends, strict=True))
    found = [(claim, place) for claim, place in pairs if place is not None]
    return found if len(found) == len(claims) else []


def _first_behind(scene: Scene, before: Place, claim: Claim) -> int:
    """Where the figures of the next place begin, other outcomes among them: "three were killed and 20 taken in Ila"."""
    return min(each.start for each in scene.claims if before.end <= each.start <= claim.start)


def _behind(scene: Scene, claim: Claim, end: int) -> Place | None:
    place = next((each for each in scene.places if claim.end <= each.start < end), None)
    if place is None:
        return None
    between = scene.words[claim.end - scene.sentence.start : place.start - scene.sentence.start]
    return place if _WHERE.fullmatch(between) else None
