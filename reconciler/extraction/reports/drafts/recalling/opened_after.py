"""A sentence that opens with an older event: "Three days after a fire killed 12 in Leeds, another killed three"."""

import re

import msgspec

from reconciler.concepts.claim import HURT
from reconciler.extraction.reports.roles.back import counted_back
from reconciler.extraction.reports.roles.long_before import opening_count
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene

_TURN = re.compile(
    r", (?!(?:including|includes|among|and|or|but|killing|wounding|injuring|hurting|leaving|who|whom|whose|which|where"
    r"|when|in|at|near|on|outside|most|some|with|as|while|after|before|many|all|none|according)\b)"
)
"""Where it turns from the older event to its own."""


def opened_after(scene: Scene) -> tuple[Scene, Scene] | None:
    """Its own event and the older one, if it counts the harmed of both."""
    length = opening_count(scene)
    begin = scene.sentence.start
    figures = [claim for claim in scene.claims if claim.outcome in HURT]
    turn = _TURN.search(scene.words, figures[0].end - begin) if length is not None and len(figures) > 1 else None
    if length is None or turn is None:
        return None
    older, own = cut(scene, 0, turn.start()), cut(scene, turn.end(), len(scene.words))
    if not (older.claims and own.claims):
        return None
    base = next((time for time in own.times if time.granularity in ("day", "part_of_day")), None)
    day = None if base is None else counted_back(base, length)
    recalled = msgspec.structs.replace(older, cue="earlier", recalled=True)
    if day is None:
        return own, msgspec.structs.replace(recalled, recalled_back=length)
    return own, msgspec.structs.replace(recalled, recalled_day=day.time)
