"""Objects of another verb, told before those whom harm befell: "Police arrested 40 people, and three died"."""

import re

from reconciler.extraction.claims.grammar.chunks import Chunks


def after_objects(chunks: Chunks, start: int, end: int) -> int:
    """Where those begin who were harmed, in a list that stands right before the harm.

    Behind the objects of another verb it is a number of them, or others behind a comma.
    """
    later = _LATER.search(chunks.kinds, start, end)
    if later is None or start == 0 or chunks.kinds[start - 1] not in "oRlL":
        return start
    verb = chunks.tokens.low[chunks.past[start - 1] - 1]
    subject = chunks.past[start - 1] - chunks.first[start - 1] > 1 or start > 1
    active = verb.endswith("ed") or verb in _IRREGULAR
    told = chunks.kinds[start - 1] == "R" and verb != "admitted"
    return later.start(later.lastgroup or 0) if subject and active and not told and verb not in _NO_VERBS else start


_LATER = re.compile(r"[FEx][^,;&]{0,4}(?:,?&(?P<some>f)|,&(?P<others>[FSE]))$")
_IRREGULAR = frozenset("took brought sent held saw caught found drove swept taught kept led fed met hit sold".split())
_NO_VERBS = frozenset("unidentified armed masked disabled related estimated reported retired aged wanted".split())
"""Ends of what stands before people and is no verb."""
