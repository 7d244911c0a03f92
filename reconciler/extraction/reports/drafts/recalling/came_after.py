"""Where a sentence turns to what struck another place before: "the raid came nine days after rebels stormed Oru"."""

import re

from reconciler.extraction.reports.scenes.cutting import cut
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.words import STRIKING

UNIT = r"(?:hour|day|week|month|year)s?"


def turn_to_place(scene: Scene) -> int | None:
    """Where it turns to what struck another place: "the raid came nine days after rebels stormed Kaba"."""
    turn = _CAME.search(scene.words) if not _CAME_WORDS.isdisjoint(scene.tokens) else None
    if turn is None or _FOLLOWS_UP.search(scene.low, 0, turn.start()) is not None:
        return None
    head, tail = cut(scene, 0, turn.end()), cut(scene, turn.end(), len(scene.words))
    it = scene.words.startswith("It ") and bool(tail.places)
    if tail.claims and (it or not STRIKING.isdisjoint(head.types)) and _KILLED.match(tail.words) is not None:
        return turn.end()
    struck = not STRIKING.isdisjoint(tail.types) or "fought" in tail.tokens
    names = {place.name for place in head.places}
    return turn.end() if struck and tail.places and names.isdisjoint(place.name for place in tail.places) else None


_CAME = re.compile(
    rf"\b(?:came|comes|come|coming|happened|occurred)\b[^.;,]{{0,30}}? {UNIT} (?:after|before) ", re.ASCII
)
_KILLED = re.compile(
    r"(?:the )?(?:(?:[A-Z][\w'’-]{2,20} ){1,4}(?:[a-z]{4,12} ){0,2}|(?:army|navy|police|coalition|air force|troops) )"
    r"(?:killed|massacred|murdered|executed|abducted) "
    r"(?!(?:him|her|them)\b)",
    re.ASCII,
)
"""A deed of a band that is named, or of an army: "Ansar killed 40 herders"."""
_FOLLOWS_UP = re.compile(
    r"\b(?:arrests?|raids? (?:on|at) (?:homes?|houses?|an? |the )|charges|visit|vigil|funerals?|verdict|sentence"
    r"|sentencing|trial|hearing|inquest|inquiry|resignation|memorial|concert|announcement|statement|appeal)"
    r" (?:[^.;,]{0,30}? )?$",
    re.ASCII,
)
"""What follows the event that a text tells of: "the arrests came two days after the bombing that"."""
_CAME_WORDS = frozenset("came comes come coming happened occurred".split())
