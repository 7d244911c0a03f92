"""Who was busy with others when harm befell them: "a deputy interviewing a woman and a man was shot" tells of one."""

import re

from reconciler.extraction.claims.grammar.chunks import Chunks


def occupied(chunks: Chunks, match: "re.Match[str]") -> tuple[int, ...]:
    """The chunks of those who did something to the list before a harm, where the harm is told of them; else none."""
    start, harm = match.start("who"), match.start("harm")
    if harm < start or chunks.kinds[start - 1 : start] not in _OBJECT or chunks.kinds[harm] not in "VI":
        return ()
    if not _OTHER_CLAUSE.isdisjoint(chunks.kinds[match.end("who") : harm]):
        return ()
    doers = _DOERS.search(chunks.kinds, max(0, start - FAR), start)
    if doers is None or not _is_gerund(chunks, doers.start("doing")):
        return ()
    opens = doers.start("who") == 0 or chunks.kinds[doers.start("who") - 1] in _OPENS
    if not opens and "&" in match["who"]:
        return ()  # "the blast hit a man helping a child and a woman was hurt"
    first, past = doers.span("who")
    who = tuple(at for at in range(first, past) if chunks.kinds[at] in "SFEPf")
    return who if _agree(chunks, who, harm) else ()


_OBJECT = frozenset("oLlt")
FAR = 12
"""Chunks before the list in which those who did it begin."""
_DOERS = re.compile(r"(?P<who>[SFEPf](?:(?:,|,?&)[SFE]){0,3})(?P<doing>[oLl])t?$")
_OPENS = frozenset(",;:.!&ZR(-")
_OTHER_CLAUSE = frozenset("r!ZR;")


def _is_gerund(chunks: Chunks, at: int) -> bool:
    """One word, or one with an adverb: "interviewing", "briefly holding"."""
    words = chunks.tokens.low[chunks.first[at] : chunks.past[at]]
    verb = words[-1].split()[0]
    return verb.endswith("ing") and verb not in _NO_DEEDS and all(word.endswith("ly") for word in words[:-1])


_NO_DEEDS = frozenset("being having including involving regarding concerning according following during".split())


def _agree(chunks: Chunks, who: tuple[int, ...], harm: int) -> bool:
    """The verb is in the number of those who did it."""
    verb = set(chunks.tokens.low[chunks.first[harm] : chunks.past[harm]])
    one = len(who) == 1 and chunks.kinds[who[0]] == "S"
    return _SEVERAL.isdisjoint(verb) if one else _ONE.isdisjoint(verb)


_ONE = frozenset(("was", "is", "has"))
_SEVERAL = frozenset(("were", "are", "have"))
