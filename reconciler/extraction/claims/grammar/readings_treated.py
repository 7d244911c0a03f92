"""How it is read whom medics treated: those who came to harm, not the sick, and nobody who was treated to supper."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.causes import HURTS
from reconciler.extraction.claims.words.lexicon import TREATING

_MEDICS = frozenset(
    "paramedics medics doctors nurses surgeons medic doctor hospital hospitals clinic clinics ambulance crews"
    " responders firefighters volunteers crescent cross staff teams services msf".split()
)
_WITHIN = 7
"""Tokens up to the verb in which its subject stands."""
_BEHIND = 5
"""Tokens behind those treated in which it is told for what."""
_ELSE = frozenset("patients cases animals dogs to like as with last annually yearly a".split())
"""Words behind by which nobody was hurt."""


def read_treated(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list whom medics treated for no illness."""
    harm, last = match.start("harm"), match.end("who") - 1
    past = chunks.past[harm]
    if chunks.tokens.low[past - 1] not in TREATING or chunks.kinds[harm] != "o":
        return
    if _MEDICS.isdisjoint(chunks.tokens.low[max(0, past - _WITHIN) : past]):
        return
    behind = chunks.tokens.low[chunks.past[last] : chunks.past[last] + _BEHIND]
    ill = behind[:1] == ["for"] and HURTS.isdisjoint(behind)
    whom = chunks.tokens.low[chunks.first[match.start("who")] : chunks.past[last]]
    if not ill and _ELSE.isdisjoint(behind[:1]) and "patients" not in whom:
        yield from read_list(chunks, match)
