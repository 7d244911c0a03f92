"""Words of harm that are said of another than whoever stands before them: doers told in an aside, two at a fight."""

import re

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.rule import Link

REACH = 16
"""Chunks before people in which the one stands whom the sentence is about."""
_TOLD_BY = re.compile(r"[SFN],?k[^.;:,R!]{0,6}y$")
"""Before whoever did it: "a cook, shot on Friday by"."""
_TOLD_AFTER = re.compile(r"[SFN],?r[^.;:,R!]{1,6}Zo?[SNFPH][kK]$")
"""Before those whom another harmed: "Ada Moor, who was hurt after Bo Lind shot"."""
_SUSPECTED = re.compile(r"o/G(?:[SFNPE],?&?){0,4}$")
"""Before those whom somebody may have harmed: "a man suspected of killing"."""
SUSPECTED = frozenset(("suspected", "accused"))
_THAT_HARMED = re.compile(r"(?<!y)[SFN](?:k|,?rV)[^.;:,R!rV]{1,8}!(?:[kK]|L)(?:[FESNP][dk]?,?&?[kK]?){0,3}$")
"""Before those whom the same hurt as the one told of: "a cook wounded in a raid that killed"."""
_WITH_HIM = re.compile(r"[SFN],?rVo?[p&]$")
"""Before those who were harmed with him: "Ada Moor, who was shot with"."""
_ASIDE_ENDS = re.compile(r"[^.;:,V]{0,14},$")
_HERE = re.compile(r"[dk]?(?:po?N?)?,?")
_NEARER = re.compile(r"p[SFNE](?:,?&[SFNE])?$")


_WHOSE = ("'s", "’s", "s'", "s’")


def is_anothers(chunks: Chunks, link: Link) -> bool:
    """What befell another: "a cook, shot by a clerk who fled, died", "a fight with a guard led to a nun being hurt"."""
    if link.harm < link.people:
        return False
    whose = chunks.tokens.low[chunks.first[link.people] - 1]
    if chunks.kinds.endswith("f/o", 0, link.people) and whose.endswith(_WHOSE):
        return True  # "nine of the mill's 30 cooks were hurt"
    if chunks.kinds[link.harm] not in "IV":
        return False
    begin = max(0, link.people - REACH)
    before = chunks.kinds[begin : link.people]
    suspected = _SUSPECTED.search(before)
    if suspected is not None and chunks.tokens.low[chunks.past[begin + suspected.start()] - 1] in SUSPECTED:
        return True
    between = chunks.kinds[link.people + 1 : link.harm]
    if chunks.kinds[link.harm] == "I" and _THAT_HARMED.search(before) is not None:
        return _HERE.fullmatch(between) is not None
    if chunks.kinds[link.harm] == "I" and _ASIDE_ENDS.fullmatch(between) is not None:
        return any(told.search(before) is not None for told in (_TOLD_BY, _TOLD_AFTER, _WITH_HIM))
    being = chunks.tokens.low[chunks.first[link.harm]] == "being"
    return being and _NEARER.search(between) is not None
