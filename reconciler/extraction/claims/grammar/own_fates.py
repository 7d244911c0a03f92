"""Lists of which the last, or all but the last, have a fate of their own."""

import re

from reconciler.extraction.claims.grammar.chunks import Chunks


def of_one_fate(chunks: Chunks, start: int, end: int, *, after: bool) -> tuple[int, int]:
    """The list, or what of it the harm is of: "kills 39, 100 hurt", "killed a cook and 12 wounded"."""
    kinds = chunks.kinds
    if after and _TWO_FATES.match(kinds, start) is not None:
        return start, start + 1
    if after and kinds[end - 2 : end + 1] in _OWN_FATE and _is_wound(chunks, end):
        return start, end - 2 - (kinds[end - 3] == ",")
    return (start + 2, end) if kinds[start : end + 1] in _LAST_FATE else (start, end)


def _is_wound(chunks: Chunks, harm: int) -> bool:
    """Of "others" a plain wound alone is surely their own: all three died of "killed a man and two others shot"."""
    return chunks.kinds[harm - 1] != "E" or chunks.tokens.low[chunks.first[harm]] in ("wounded", "injured", "hurt")


_OWN_FATE = frozenset(("&fk", "&fd", "&Ek"))
_LAST_FATE = frozenset(("f,fd", "f,fk", "x,fd", "x,fk"))
"""Of two counts the last has this fate, and the other one of its own, known or not: "30 ill, two dead"."""
_TWO_FATES = re.compile(r"[fF](?:,|,?&)[fF](?:[dk]|po?O)")
"""Two counts of which the second has a fate of its own: "killed six guards and 12 wounded"."""
