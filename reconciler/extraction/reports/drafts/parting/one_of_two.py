"""One of two bombers, mosques or raids, and the other: parts that are told of by number, not by place."""

import re

from reconciler.concepts.report import EventType
from reconciler.extraction.reports.drafts.draft import Draft
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.words import BLAST, HEAVY

_DEEDS: frozenset[EventType] = BLAST | HEAVY | {"raid", "kidnapping", "flood", "fire", "crash"}
"""What is told of by number; of two who were shot, the other is a man."""
_TWO = frozenset("two twin three double pair bombers attackers".split())
_EACH = re.compile(
    r"(?:One|The (?:first|second|third|other))"
    r"(?: (?:of (?:them|the [a-z]{4,12})|attack(?:er)?|bomber|blast|bomb|explosion|raid|assault|strike"
    r"|avalanche|landslide|mudslide|fire|blaze|crash|collision))?,? "
    r"(?!of |man |woman |person |soldier |officer |people )(?:[a-z]{3,14}|in|at) ",
    re.ASCII,
)


def one_of_two(scene: Scene, whole: Draft) -> bool:
    """Tells how one of them went, and where: "The other hit a mosque in Ghor"."""
    if _DEEDS.isdisjoint(whole.first.types) or _TWO.isdisjoint(whole.first.tokens) or not whole.first.claims:
        return False
    dated = scene.words.startswith("The ") and any(time.interval.known for time in scene.times)
    return bool(scene.claims and (scene.places or dated)) and _EACH.match(scene.words) is not None
