"""The early, middle or late part of a granule, as words tell it: "late in", "the end of", "mid-"."""

from reconciler.concepts.calendar import Granule
from reconciler.concepts.timex import Anchor
from reconciler.extraction.dates.grammar.points import dated
from reconciler.extraction.dates.grammar.rule import Phrase, Reading, Refused
from reconciler.extraction.dates.grammar.tables import EDGES, MODS


def parted(granule: Granule, phrase: Phrase, because: str, anchor: Anchor) -> Reading | Refused:
    """A granule, or its part told as early, mid, late, the beginning or the end."""
    edge, mod = phrase.get("edge"), phrase.get("mod")
    if edge is not None:
        return dated(granule, because, anchor, mod=EDGES[edge], edge=True)
    return dated(granule, because, anchor, mod=None if mod is None else MODS[mod])
