"""A report that goes on: what stands before "the report adds" is the report's as well."""

import re

from reconciler.concepts.document import Document
from reconciler.extraction.claims.sources.clauses import Clause, find_clauses

_ADDS = re.compile(
    r"the[ \n](?:[\w-]{1,20}[ \n]){0,3}?(?P<what>report|communique|statement|bulletin|document|dispatch)[ \n]"
    r"(?:also[ \n]|further[ \n])?(?:adds|added)(?!\w)"
)
LOOK_BACK = 10
"""Sentences back in which the report itself is named."""


def continued(document: Document, index: int) -> tuple[Clause | None, int]:
    """The clause that gives the report which the next sentence adds to, and the sentence that it stands in."""
    here = document.sentences[index]
    after = document.sentences[index + 1] if index + 1 < len(document.sentences) else None
    if after is None or after.field != here.field:
        return None, index
    low = document.low[here.field]
    adds = _ADDS.match(low, after.start, after.end)
    if adds is None:
        return None, index
    for at in range(index - 1, max(-1, index - 1 - LOOK_BACK), -1):
        for clause in reversed(find_clauses(document, document.sentences[at])):
            if adds["what"] in low[slice(*clause.speaker)]:
                return clause, at
    return None, index
