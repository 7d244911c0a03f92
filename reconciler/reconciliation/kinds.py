"""Nouns that name some of those who may come to harm together, and that no group of its own stands for."""

import re

from reconciler.concepts.claim import Claim

_KINDS = frozenset(
    "passenger passengers crew crewman crewmen crewmember crewmembers pilot pilots staff personnel employee employees"
    " tourist tourists foreigner foreigners national nationals citizen citizens guest guests visitor visitors"
    " expatriate expatriates pedestrian pedestrians motorist motorists driver drivers firefighter firefighters"
    " rescuer rescuers adult adults".split()
)
_WORD = re.compile(r"[^\W\d_]+")


def kind_of(claim: Claim) -> str | None:
    """The noun of a kind, or of a nation, in lower-case words; None for people of any kind."""
    words = _WORD.findall(claim.group_text or "")
    if claim.group != "people" or not words:
        return None
    of_nation = words[-1].istitle() and len(words[-1]) > 1 and claim.start > claim.sentence.start
    folded = [word.casefold() for word in words]
    return " ".join(folded) if of_nation or not _KINDS.isdisjoint(folded) else None
