"""A sentence that opens with an older event: "Three days after a fire killed 12 in Leeds, another killed three"."""

import re

import msgspec

from reconciler.concepts.claim import HURT
from reconciler.extraction.happenings import any_number
from reconciler.extraction.reports.roles.back import counted_back
from reconciler.extraction.reports.roles.long_before import opening_count
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene

_TURN = re.compile(
    r", (?!(?:including|includes|among|and|or|but|killing|wounding|injuring|hurting|leaving|who|whom|whose|which|where"
    r"|when|in|at|near|on|outside|most|some|with|as|while|after|before|many|all|none|according)\b)"
)
"""Where it turns from the older event to its own."""


_ANOTHER = re.compile(
    r", (?=(?:another|an? (?:similar|second|third|new|fresh|further)) (?:[a-z0-9.-]{1,14} ){0,3}?"
    rf"(?:{any_number()}|blaze|bomb|tremor|rocket|missile|drone|strike|shell|bus|train|boat|plane)\b)",
    re.ASCII,
)
"""Where it turns to another of the kind, of which nobody need be counted."""


def opened_after(scene: Scene) -> tuple[Scene, Scene] | None:
    """Its own event and the older one, if it counts the harmed of both, or its own is another by its words."""
    length = opening_count(scene)
    turn = _turn(scene) if length is not None else None
    if length is None or turn is None:
        return None
    older, own = cut(scene, 0, turn.start()), cut(scene, turn.end(), len(scene.words))
    if not (older.claims and own.claims) and not (older.all_types and own.all_types and own.times):
        return None
    base = next((time for time in own.times if time.granularity in ("day", "part_of_day")), None)
    day = None if base is None else counted_back(base, length)
    recalled = msgspec.structs.replace(older, cue="earlier", recalled=True)
    if any(time.type == "DATE" and time.granularity == "day" for time in older.times):
        return own, recalled
    if day is None:
        return own, msgspec.structs.replace(recalled, recalled_back=length)
    return own, msgspec.structs.replace(recalled, recalled_day=day.time)


def _turn(scene: Scene) -> re.Match[str] | None:
    figures = [claim for claim in scene.claims if claim.outcome in HURT]
    if len(figures) > 1:
        return _TURN.search(scene.words, figures[0].end - scene.sentence.start)
    return _ANOTHER.search(scene.words)
