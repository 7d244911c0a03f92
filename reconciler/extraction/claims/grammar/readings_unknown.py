"""How harmed people are read whom no noun of the table names: names in upper-case text, "the burglar"."""

import re
from collections.abc import Iterator

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.list_bounds import before_clause
from reconciler.extraction.claims.grammar.patterns import PEOPLE
from reconciler.extraction.claims.grammar.readings import CASES
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.words.capitals import all_may_be_names

_SUBJECT = re.compile(r"(?:[aD]e?)?[o'pC]{1,5}$")
_OBJECT = re.compile(r"(?:[aD]e?)?[o'pC]{1,6}")
_NAME = re.compile(r"[o'pC]{1,6}")
_SINGULAR = frozenset(("was", "is", "has", "had", "gets", "be", "being"))


def read_unknown_subjects(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever stands right before a word of harm, where no noun of the table does."""
    start, end = match.span("who")
    harm = match.start("harm")
    alone = end - start == 1
    if chunks.kinds[start - 1 : start] in tuple("ptyL") or not (chunks.tokens.upper or alone):
        return
    if not _harms(chunks, harm, alone=alone) or _only_ridden(chunks, start):
        return
    for at in range(start, end):
        if chunks.kinds[at] in PEOPLE:
            yield Link(at, harm)
            continue
        first = chunks.first[at]
        found = (_SUBJECT.search if at == start else _NAME.fullmatch)(chunks.tokens.tags[first : chunks.past[at]])
        if found and chunks.kinds[at] == "o":
            first, past = first + found.start(), first + found.end()
            if _somebody(chunks, first, past, alone=alone and chunks.kinds[harm] == "V"):
                yield Link(at, harm, first=first, past=past)


def _only_ridden(chunks: Chunks, at: int) -> bool:
    """What somebody told right before drove or rode: "a woman riding a red moped was killed"."""
    return chunks.kinds[at - 1 : at] in tuple("SFPNs") and chunks.tokens.low[chunks.first[at]].endswith("ing")


def _harms(chunks: Chunks, harm: int, *, alone: bool) -> bool:
    """A word that only persons are harmed by: "hit" may be said of a car; in the plural, the passive of anything."""
    first, past = chunks.first[harm], chunks.past[harm]
    tags = chunks.tokens.tags[first:past]
    if "k" not in tags or ("*" in tags and not chunks.tokens.upper):
        return False
    return not (chunks.kinds[harm] == "V" and alone and _SINGULAR.isdisjoint(chunks.tokens.low[first:past]))


def _somebody(chunks: Chunks, first: int, past: int, *, alone: bool) -> bool:
    """Names need upper-case text; elsewhere only one with an article is somebody: "the burglar"."""
    words = chunks.tokens.low[first:past]
    return all_may_be_names(words) if chunks.tokens.upper else alone and words[0] in ("a", "an", "the")


def read_unknown_objects(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whoever stands right after a word of harm, where no noun of the table does: names in upper-case text."""
    if not chunks.tokens.upper or chunks.kinds[match.start() - 1 : match.start()] in tuple("FEfh"):
        return
    start, end = match.span("who")
    if chunks.tokens.low[chunks.first[start]] in CASES:
        return  # "the murder case, Ivo Kos said"
    for at in range(start, before_clause(chunks.kinds, start, end)):
        if chunks.kinds[at] in PEOPLE:
            yield Link(at, match.start("harm"))
        elif chunks.kinds[at] == "o":
            first, past = chunks.first[at], chunks.past[at]
            found = _OBJECT.match(chunks.tokens.tags[first:past])
            if found and all_may_be_names(chunks.tokens.low[first : first + found.end()]):
                yield Link(at, match.start("harm"), first=first, past=first + found.end())
            if found is None or first + found.end() < past:
                return
