"""How people are read whom no verb of their own brings to a hospital: "three women in hospital"."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.readings_follow import only
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import Link

_OF_A_HOSPITAL = frozenset("parking garage lot car grounds gate gates entrance room rooms ward bombing attack".split())
_STILL = frozenset("still now also all both each being currently later then".split())
_BRINGS = frozenset("left leaves leaving put puts putting sent sends sending landed lands".split())
"""What a crash does with those whom it brings to a hospital."""


def read_in_hospital(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list, where no verb of their own brings them there; a hospital's garage is none."""
    who = match.start("who")
    past = chunks.past[match.start("harm")]
    if chunks.kinds[max(0, who - 1) : who] in ("K", "k"):
        return  # "killed six people at a hospital"
    if chunks.tokens.low[past : past + 1] and chunks.tokens.low[past] in _OF_A_HOSPITAL:
        return
    if chunks.tokens.low[chunks.first[match.end("how")]] in _ITS_OWN:
        return
    there = _just_there(chunks, match)
    if (there or _perhaps_things(chunks, match)) and not _brought(chunks, who):
        return
    if there and chunks.tokens.low[chunks.past[who] - 1] not in _PATIENTS and chunks.kinds[who] != "f":
        return
    if only(chunks, match.span("how"), _STILL):
        yield from read_list(chunks, match)


_ITS_OWN = frozenset(("for", "with", "from"))
"""Before the hospital that somebody speaks or works for: "a spokesman for Leeds General Hospital"."""
_PATIENTS = frozenset("people persons men women children boys girls teens teenagers victims others patients".split())
"""Who does not work at a hospital: "a doctor at a hospital in Kabul" is not hurt."""


def _perhaps_things(chunks: Chunks, match: "re.Match[str]") -> bool:
    """What no noun of people counts: "damaged two wards in the hospital"."""
    return "x" in chunks.kinds[match.start("who") : match.end("who")]


def _just_there(chunks: Chunks, match: "re.Match[str]") -> bool:
    """At a hospital, where nurses and visitors are too: "met two women at the hospital"."""
    return chunks.tokens.low[chunks.first[match.end("how")]] == "at"


def _brought(chunks: Chunks, who: int) -> bool:
    """They open what is told, or a verb says who put them there."""
    if not who or chunks.kinds[who - 1] in ".;:,&(":
        return True
    return chunks.tokens.low[chunks.first[who] - 1] in _BRINGS
