"""What headlines call those who may die: "eight critical", "crash leaves toddler critical"."""

import re

from reconciler.extraction.claims.words.tagged import Tokens, tagged

CRITICAL = "critical"
_BEHIND = re.compile(r"[#pPE]o(?=[,;.xZ&]|$)")
"""Behind a count or whoever it is of, where nothing follows that it could be said of."""


def with_critical(tokens: Tokens) -> Tokens:
    """The tokens, the word that stands alone behind people a predicate of harm."""
    if CRITICAL not in tokens.low:
        return tokens
    at = {match.end() - 1 for match in _BEHIND.finditer(tokens.tags) if tokens.low[match.end() - 1] == CRITICAL}
    return tagged(tokens, "".join("d" if n in at else tag for n, tag in enumerate(tokens.tags))) if at else tokens
