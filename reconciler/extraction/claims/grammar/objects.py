"""Objects of another verb, told before those whom harm befell: "Police arrested 40 people, and three died"."""

import re

from reconciler.extraction.claims.grammar.chunks import Chunks


def after_objects(chunks: Chunks, start: int, end: int, harm: int) -> int:
    """Where those begin who were harmed, in a list before the harm that begins with the objects of another verb.

    A clause that has its verb and its object leaves only the last of the list to be the subject of the harm.
    """
    last = _LAST.search(chunks.kinds, start, end)
    if last is None or start == 0 or chunks.kinds[start - 1] not in "oRlL" or _ASIDE.search(chunks.kinds, end, harm):
        return start
    verb = chunks.tokens.low[chunks.past[start - 1] - 1]
    if chunks.tokens.tags[chunks.first[harm]] == "X" or chunks.tokens.low[chunks.first[harm]].startswith(_SUFFERING):
        return start  # "found three men and two girls with wounds"
    if verb in _LEARNT and chunks.tokens.low[chunks.first[harm]] in _BY_THEN:
        return start  # "found three men and a girl had been shot"
    subject = chunks.past[start - 1] - chunks.first[start - 1] > 1 or start > 1
    clause = chunks.kinds[chunks.kinds.rfind(",", 0, start) + 1 : start]
    if not subject or not _is_active(verb, chunks.kinds[start - 1]) or not _OTHER_CLAUSE.isdisjoint(clause):
        return start
    return last.start("last")


_LEARNT = frozenset(("found", "discovered", "learned", "determined"))
_BY_THEN = frozenset(("had", "had been"))
"""Begin what somebody found to have happened before."""
_SUFFERING = ("suffering", "bleeding")
_LAST = re.compile(r"[FEx][^;]{0,8}(?:,&?|&)(?P<last>[fFSEN])$")
_ASIDE = re.compile("[r!(,]")
"""Between the list and a harm that is told of whom a clause or an aside is."""
_OTHER_CLAUSE = frozenset("Zr!")
"""Begins a clause whose verb may have no object: "when the bomb exploded four guards and a nurse died"."""


def _is_active(verb: str, kind: str) -> bool:
    if kind == "R":
        return verb == "admitted"
    return (verb.endswith("ed") and verb not in _NO_VERBS) or verb in _IRREGULAR


_IRREGULAR = frozenset(
    "took brought sent held saw caught found drove swept taught kept led fed met hit sold employs represents holds"
    " houses has carries serves treats teaches hosts feeds trains shelters supports includes employ represent hold"
    " carry treat teach".split()
)
_NO_VERBS = frozenset(
    "unidentified armed masked disabled related estimated reported retired aged wanted exploded collapsed overturned"
    " capsized crashed happened occurred erupted landed detonated arrived derailed failed died".split()
)
"""Ends of what stands before people and is no verb, or one without an object."""
