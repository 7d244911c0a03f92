"""A scene as if its sentence held nothing but a part of it."""

import msgspec

from reconciler.extraction.reports.scenes.captives import with_captives
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.cues import cue
from reconciler.extraction.reports.vocabulary.figurative import MASK
from reconciler.extraction.reports.vocabulary.types import types_of
from reconciler.extraction.reports.vocabulary.wording import wording


def cut(scene: Scene, first: int, past: int) -> Scene:
    """The scene as if its sentence held nothing but these characters."""
    start = scene.sentence.start + first
    end = scene.sentence.start + past
    told = wording(scene.words[first:past], scene.low[first:past])
    claims = tuple(claim for claim in scene.claims if start <= claim.start < end)
    types = with_captives(types_of(told), claims)
    return msgspec.structs.replace(
        scene,
        sentence=msgspec.structs.replace(scene.sentence, start=start, end=end),
        words=told.words,
        low=told.low,
        tokens=told.tokens,
        types=types,
        all_types=types,
        cue=cue(told.low),
        claims=claims,
        times=tuple(time for time in scene.times if start <= time.start < end),
        places=tuple(place for place in scene.places if start <= place.start < end),
        lands=tuple(place for place in scene.lands if start <= place.start < end),
    )


def without(scene: Scene, first: int, past: int) -> Scene:
    """The scene as if these characters told of nothing."""
    start, end = scene.sentence.start + first, scene.sentence.start + past
    low = scene.low[:first] + MASK * (past - first) + scene.low[past:]
    types = tuple(dict.fromkeys((*cut(scene, 0, first).types, *cut(scene, past, len(scene.words)).types)))
    return msgspec.structs.replace(
        scene,
        low=low,
        cue=cue(low),
        claims=tuple(claim for claim in scene.claims if not start <= claim.start < end),
        times=tuple(time for time in scene.times if not start <= time.start < end),
        types=types,
        all_types=types,
    )
