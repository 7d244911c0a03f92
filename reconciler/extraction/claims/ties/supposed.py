"""Clauses that only suppose what they tell: "if two guards are killed", "unless four hostages are freed"."""

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.rule import Link

SUPPOSING = frozenset(("if", "unless", "lest", "until", "till", "should"))
"""What such clauses begin with."""
_ENDS = frozenset(",;:()r!-Z")
"""Chunks that end the clause, or begin one of what is known: "if he will pay after a boy was shot"."""
_NOT_SO = frozenset("not any only ever necessary possible confirmed true so anything".split())
"""Behind "if" where no clause follows: "dozens, if not hundreds"."""
_PRESENT = frozenset(("is", "are", "dies", "die"))


def supposed(chunks: Chunks, link: Link) -> bool:
    """Whether people and harm stand in a clause that supposes them, as subject and verb, or verb and object."""
    if _wanted(chunks, link) or _hoped_to_find(chunks, link):
        return True
    if SUPPOSING.isdisjoint(chunks.words) or not _in_one_clause(chunks, link):
        return False
    for at in reversed(range(min(link.people, link.harm))):
        words = chunks.tokens.low[chunks.first[at] : chunks.past[at]]
        begun = next((word for word in words if word in SUPPOSING), None)
        if begun is not None:
            return _opens(chunks, link, chunks.first[at] + words.index(begun))
        if chunks.kinds[at] in _ENDS:
            return False
    return False


def _wanted(chunks: Chunks, link: Link) -> bool:
    """What somebody wants done to them: "wants 12 prisoners freed"."""
    if chunks.kinds[link.harm] != "k" or link.people != link.harm - 1:
        return False
    first = chunks.first[link.people]
    return chunks.tokens.low[first - 1] in WANTING and first > 0


def _hoped_to_find(chunks: Chunks, link: Link) -> bool:
    """Whom somebody has not found yet: "we expect to find 30 more bodies"."""
    first = chunks.first[link.people]
    begins, finding = first - len(("expect", "to", "find")), chunks.tokens.low[max(0, first - 2) : first]
    return begins >= 0 and chunks.tokens.low[begins] in _EXPECTING and finding[0] == "to" and finding[1] in _FINDING


_EXPECTING = frozenset("expect expects expected hope hopes hoped hoping fear feared likely".split())
_FINDING = frozenset("find recover retrieve discover locate".split())
WANTING = frozenset("want wants wanted wanting demand demands demanded".split())


def _in_one_clause(chunks: Chunks, link: Link) -> bool:
    """A verb with its subject or object, and nothing between that is known: no "the two men who were shot".

    "If he shot them" asks who did it.
    """
    between = chunks.kinds[min(link.people, link.harm) : max(link.people, link.harm)]
    return chunks.kinds[link.harm] in "VIK" and _ENDS.isdisjoint(between)


def _opens(chunks: Chunks, link: Link, first: int) -> bool:
    """The word at this token opens the clause: "should" at the head of a sentence, "until" before what is to come."""
    low = chunks.tokens.low
    if low[first] == "should":
        return not first
    if low[first] in ("until", "till"):
        return not _PRESENT.isdisjoint(low[chunks.first[link.harm] : chunks.past[link.harm]])
    return low[first + 1] not in _NOT_SO
