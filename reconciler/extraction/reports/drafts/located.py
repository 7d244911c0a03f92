"""Whether a scene tells of what was done at a place, or of somebody of it; and where it only says "there"."""

import re
from collections.abc import Sequence

from reconciler.concepts.place import Place
from reconciler.extraction.places.words import TAKEN
from reconciler.extraction.reports.scenes.scene import Scene

_LOCATING = ("in ", "on ", "at ", "across ", "around ", "near ", "neighbouring ", "neighboring ", "nearby ")
_DONE_TO = tuple(f"{verb} " for verb in sorted(TAKEN | {"hit", "struck", "rocked", "shook"}))
"""Before a town that something was done to."""
_IN_THE = re.compile(r"(?:But |And )?In (?:the|one) (?:[a-z-]{3,16} ){1,5}?[a-z-]{3,16}, ", re.ASCII)
"""Before a place that is called something first: "In the worst-hit province, Paktia, …"."""
_COUNTS = re.compile(
    r"(?: (?:[Vv]alley|[Cc]ity|[Pp]rovince|[Dd]istrict|[Cc]ounty|[Ss]tate|[Rr]egion))?"
    r"(?:, (?:home|where|which|with|in|on|the|a|an|one)\b[^,.;]{3,60},)? (?:has |have |had |alone |also |itself ){0,2}"
    r"(?:recorded|reported|registered|counted|suffered|saw|seen|lost|accounts? for|accounted for)\b",
    re.ASCII,
)
"""Behind a place of which a count is given: "Savo, home to two million, recorded 56 deaths"."""
LOOK = 34
"""Characters before a place in which a preposition stands."""


def located(scene: Scene, places: Sequence[Place]) -> bool:
    """Something is told in one of them, not by somebody of it."""
    before = [scene.words[: place.start - scene.sentence.start] for place in places]
    if any(_IN_THE.fullmatch(words) for words in before):
        return True
    before = [words[-LOOK:].lower() for words in before]
    if any(words.endswith(_DONE_TO) for words in before):
        return True
    if any(_COUNTS.match(scene.words, place.end - scene.sentence.start) for place in places):
        return True
    return any(preposition in words for words in before for preposition in _LOCATING)


def named_before(scene: Scene) -> bool:
    """Says "there", and another sentence named the place."""
    return any(not scene.sentence.start <= place.start < scene.sentence.end for place in scene.places)


def says_there(scene: Scene) -> bool:
    """Calls the place told of by what it is: "Eleven others are missing in the province"."""
    return _THERE.search(scene.words) is not None


_THERE = re.compile(r"\b(?:in|from|across) the (?:province|district|county|city|town|village|municipality)\b", re.ASCII)
