"""Who stands before a verb of harm and did it not: whom an attack was on, what it was near, of whom more is told."""

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.words.causes import THINGS


def is_no_doer(chunks: Chunks, subject: int, harm: int) -> bool:
    """The chunk that stands where a subject does is none of the harm."""
    if (
        _is_thing(chunks, subject)
        or _acted_on(chunks, subject)
        or _in_a_name(chunks, subject)
        or _by_a_thing(chunks, subject, harm)
    ):
        return True
    if chunks.kinds[harm - 2 : harm] == "o!" and _of_a_thing(chunks, harm - 2):
        return True
    return chunks.kinds[harm - 1] in "r!" and _does_else(chunks, subject, harm)


def _is_thing(chunks: Chunks, subject: int) -> bool:
    """What opens its sentence with a capital and is no name: "Clashes in Oru killed nine"."""
    first = chunks.first[subject]
    return chunks.kinds[subject] == "N" and chunks.past[subject] == first + 1 and chunks.tokens.low[first] in THINGS


def _of_a_thing(chunks: Chunks, at: int) -> bool:
    """What "that" or "which" is said of is a thing: "after a wreck that killed two", "in clashes that killed two"."""
    return chunks.tokens.tags[chunks.first[at]] in "aD" or chunks.kinds[at - 1 : at] == "p"


def _does_else(chunks: Chunks, subject: int, harm: int) -> bool:
    """The subject has a verb of its own before the clause of harm: "rebels in Oru condemned the blast, which"."""
    words = chunks.tokens.low[chunks.past[subject] : chunks.first[harm]]
    return any(word in _SAYS or (word.endswith("ed") and word not in _OF_KIND) for word in words)


_SAYS = frozenset("said says told denies condemns blames claims called deplores mourns".split())
_OF_KIND = frozenset("armed based backed linked allied affiliated unidentified masked hooded suspected united".split())
"""Words in -ed that are no verbs of whoever is told with them."""


def _acted_on(chunks: Chunks, subject: int) -> bool:
    """Whom a verb right before is of ("an attack that targeted the mayor killed nine"), or one of two sides."""
    words = chunks.tokens.low[: chunks.first[subject]]
    if words and words[-1] in _RELATIVE:
        words = chunks.tokens.low[: chunks.first[subject] + 1]  # "who attacked police": one chunk with its verb
    verb = words[-1] if words else ""
    if verb == "and" and "between" in words[-_CLAUSE:]:
        return True
    clause = not _RELATIVE.isdisjoint(words[-_CLAUSE:])
    return clause and verb not in _OF_KIND and (verb.endswith("ed") or verb in _STRUCK)


_CLAUSE = 5
"""Words before somebody within which the clause begins that he is told in."""
_RELATIVE = frozenset(("that", "which", "who"))
_STRUCK = frozenset("hit struck shook left hurt overran".split())


def _in_a_name(chunks: Chunks, subject: int) -> bool:
    """A part of what something was near to: "a blast near Oru's National Bank building wounded nine"."""
    at = subject
    while at and chunks.kinds[at - 1] in "NSo'":
        at -= 1
    return chunks.kinds[subject] == "N" and at < subject and chunks.kinds[at - 1 : at] in ("p", "/")


def _by_a_thing(chunks: Chunks, subject: int, harm: int) -> bool:
    """What came about through something else: "the army took Oru despite air strikes killing nine"."""
    between = chunks.tokens.low[chunks.past[subject] : chunks.first[harm]]
    return chunks.kinds[harm] == "G" and not _THROUGH.isdisjoint(between)


_THROUGH = frozenset("despite amid after following with through from".split())
