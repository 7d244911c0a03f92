"""A sentence whose second half counts a year, tells of what the first one answers, or of what it is set beside."""

import re

import msgspec

from reconciler.extraction.reports.drafts.recalling.clauses import DAYS
from reconciler.extraction.reports.drafts.recalling.seams import AND
from reconciler.extraction.reports.drafts.recalling.turned_to import turned_to
from reconciler.extraction.reports.drafts.recalling.yearly import year_counted
from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.words import STRIKING


def set_beside(scene: Scene) -> tuple[Scene, Scene] | None:
    """The scene in two, where its second half counts a year, tells of what the first one answers or is set beside."""
    counted = year_counted(scene)
    if counted is not None:
        return cut(scene, 0, counted), msgspec.structs.replace(cut(scene, counted, len(scene.words)), cue="tally")
    answered = _answered(scene) if scene.answered is not None and scene.claims else None
    if answered is not None:
        return cut(scene, 0, answered), _earlier(cut(scene, answered, len(scene.words)))
    turn = turned_to(scene)
    if turn is None:
        return None
    other = msgspec.structs.replace(cut(scene, turn, len(scene.words)), cue="another", recalled=True)
    return cut(scene, 0, turn), other


def _earlier(answered: Scene) -> Scene:
    """What was answered is told as earlier where it has a day and a place, else as context."""
    if not answered.places or not names_day(answered):
        return msgspec.structs.replace(answered, cue="context")
    return msgspec.structs.replace(answered, cue="earlier", recalled=True, answered=None)


def _answered(scene: Scene) -> int | None:
    """Where it turns to what was answered, if it counts the harmed of that: "for a raid that killed nine"."""
    turn = scene.answered or 0
    behind = [claim.start - scene.sentence.start for claim in scene.claims]
    counted = any(at > turn and _OF_ANSWERED.search(scene.words, turn, at) is not None for at in behind)
    ends = AND.search(scene.words, turn) is not None
    return turn if counted and not ends and not STRIKING.isdisjoint(cut(scene, 0, turn).types) else None


_OF_ANSWERED = re.compile(
    r"\b(?:which|that|when|where) [^;]{0,120}$"
    r"|\b(?:killing|death|murder|slaying|beheading|execution|abduction|kidnapping|shooting|capture)s? of"
    r" (?:[a-z-]{2,12} ){0,4}$",
    re.ASCII,
)


def names_day(scene: Scene) -> bool:
    """A date stands in it."""
    return any(time.type == "DATE" and time.granularity in DAYS for time in scene.times)
