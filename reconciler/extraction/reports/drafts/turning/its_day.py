"""What names the lead's event by its day, before anything else dates it: "hurt in Tuesday's attack in the hills"."""

import re

from reconciler.extraction.happenings import DEED
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.vocabulary.words import VIOLENT
from reconciler.extraction.words import WEEKDAY

NEAR = 4
"""Sentences behind the lead within which it is named so."""


def by_its_day(told: Told, here: Draft) -> bool:
    """Speaks of "Tuesday's attack" right after an attack that no day dates and only a dateline's town places."""
    if here.interval is not None or not told.dates or told.scene.index - here.first.index > NEAR:
        return False
    story = here.first.sentence.story
    if (
        not here.first.claims
        or any(place.start >= story for place in here.places)
        or _NAMED.search(told.scene.words) is None
    ):
        return False
    alike = here.kinds & VIOLENT and set(told.scene.types) & VIOLENT
    return bool(alike) or not here.kinds.isdisjoint(told.scene.types)


_NAMED = re.compile(
    rf"(?<!\w)(?:{WEEKDAY}|yesterday)['’]s (?:[a-z-]{{3,14}} ){{0,2}}{DEED}\b", re.ASCII | re.IGNORECASE
)
