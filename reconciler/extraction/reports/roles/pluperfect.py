"""Days of what a relative clause tells to have been before: "a town that the army had retaken on May 12"."""

import re

from reconciler.extraction.reports.vocabulary.types import type_of_word
from reconciler.extraction.reports.vocabulary.words import HAPPENED, LATER, NEARBY

WITHIN = 110
"""Characters before a day in which such a clause begins."""
_PLACE = (
    r"(?:town|city|village|district|province|area|base|post|outpost|territory|region|road|bridge|camp|airport|island"
    r"|hill|dam|port|compound|checkpoint|garrison|stronghold|suburb|neighbou?rhood|building)"
)
_TAKEN = re.compile(
    rf"(?:, which|\b{_PLACE},? (?:that|which)) (?:[\w'’-]{{1,16}} ){{1,5}}?(?<!said )(?<!say )(?<!says )"
    r"(?<!believe )had (?:[\w'’-]{1,16} ){1,8}?(?:on|in|late on|early on|last|earlier)? ?$",
    re.ASCII,
)
"""What others had done to a place."""
_ONLY_WAS = re.compile(
    r"\b(?:that|which|who) had (?:only |just |been |also |since |recently ){0,2}(?P<verb>[a-z]{3,14}) "
    r"(?:[\w'’-]{1,16} )?(?:on|in|late on|early on|last|earlier)? ?$",
    re.ASCII,
)
"""What it had itself done: "a market that had reopened on"."""


_HARMING = re.compile(
    r",? (?:killing|leaving|wounding|injuring|when|in (?:an?|the) [a-z-]{3,14})\b(?![^.;]{0,90}? (?:on|late|early)"
    r" (?:mon|tues|wednes|thurs|fri|satur|sun)day)",
    re.ASCII,
)
"""Behind the day of a deed that harmed: it is told as well, unless a day of its own follows."""


def had_been(words: str, begin: int, end: int) -> bool:
    """The day between is of something that was over, and that the sentence only mentions; `words` in lower case."""
    if "had " not in words or _HARMING.match(words, end) is not None:
        return False
    first = max(0, begin - WITHIN)
    if _TAKEN.search(words, first, begin) is not None:
        return True
    told = _ONLY_WAS.search(words, first, begin)
    return told is not None and told["verb"] not in HAPPENED | LATER | NEARBY and told["verb"] not in type_of_word()
