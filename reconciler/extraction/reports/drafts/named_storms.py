"""Storms by their names: another name is another storm."""

import re

from reconciler.extraction.reports.drafts.draft import Draft, Told

_NAMED = re.compile(
    r"\b(?:Typhoon|Hurricane|Cyclone|(?:Tropical )?(?:Storm|Depression)) ([A-Z][a-z]{2,12}(?:-[a-z]{1,4})?)\b", re.ASCII
)
_STORMY = frozenset("typhoon hurricane cyclone storm depression".split())


def another_storm(told: Told, whole: Draft) -> bool:
    """Opens with a storm of another name than any told of there, and counts whom it harmed."""
    scene = told.scene
    if not scene.claims or _STORMY.isdisjoint(scene.tokens):
        return False
    first = _NAMED.search(scene.words)
    if first is None or first.start() > OPENS_WITHIN:
        return False
    known = {name for each in whole.told for name in _NAMED.findall(each.scene.words)}
    return bool(known) and first[1] not in known


OPENS_WITHIN = 12
"""Characters before the storm that a sentence tells of first."""
