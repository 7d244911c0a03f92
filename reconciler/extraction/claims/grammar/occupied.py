"""Who was busy with others when harm befell them: "a deputy interviewing a woman and a man was shot" tells of one."""

import re

from reconciler.extraction.claims.grammar.chunks import Chunks


def occupied(chunks: Chunks, match: "re.Match[str]") -> tuple[int, ...]:
    """The chunks of those who did something to the list before a harm, where the harm is told of them; else none.

    So are those to whom the list did something in a clause of its own: "a mayor whom rebels had warned was shot".
    """
    start, harm = match.start("who"), match.start("harm")
    if _watched(chunks, harm):
        return (harm - 1,)
    if harm < start or chunks.kinds[start - 1 : start] not in _OBJECT or chunks.kinds[harm] not in "VI":
        return ()
    between = chunks.kinds[match.end("who") : harm]
    if chunks.tokens.low[chunks.first[harm]] in _BARE:
        return ()  # "forced to watch two boys die"
    told = _DOERS.search(chunks.kinds, max(0, start - FAR), start)
    if told is None or not (_whom(chunks, told, between) or _at_work(chunks, told, between)):
        return ()
    opens = told.start("who") == 0 or chunks.kinds[told.start("who") - 1] in _OPENS
    if not opens and "&" in match["who"]:
        return ()  # "the blast hit a man helping a child and a woman was hurt"
    first, past = told.span("who")
    who = tuple(at for at in range(first, past) if chunks.kinds[at] in "SFEPf")
    return who if _agree(chunks, who, harm) else ()


def _watched(chunks: Chunks, harm: int) -> bool:
    """They are told as seen by another: "a girl forced to watch two boys die"."""
    if harm == 0 or chunks.kinds[harm] != "I" or chunks.tokens.low[chunks.first[harm]] not in _BARE:
        return False
    first = chunks.first[harm - 1]
    return chunks.kinds[harm - 1] in "SFEP" and not _SEEING.isdisjoint(chunks.tokens.low[max(0, first - 1) : first])


_SEEING = frozenset("watch watched watching see saw seen seeing let hear heard hearing".split())
_OBJECT = frozenset("oLltKkr!")
FAR = 12
"""Chunks before the list in which those who did it begin."""
_DOERS = re.compile(
    r"(?P<who>[SFEPf](?:(?:,|,?&)[SFE]){0,3})(?:(?P<doing>[oLl])t?|(?P<sent>[ol])(?P<to>K)|(?P<said>o)k|,?(?P<whom>[r!]))$"
)
_BARE = frozenset("die drown perish suffer burn fall".split())
_OPENS = frozenset(",;:.!&ZR(-")
_OTHER_CLAUSE = frozenset("r!ZR;")


def _whom(chunks: Chunks, told: "re.Match[str]", between: str) -> bool:
    """Leads to what others did, and goes on with what befell: "whom militants had threatened was"."""
    if told["whom"] is None:
        return False
    word = chunks.tokens.low[chunks.first[told.start("whom")]]
    return word in ("whom", "that") and _DID_SO.fullmatch(between) is not None


_DID_SO = re.compile(r"[ok](?:p[oN]{1,2})?,?")


def _at_work(chunks: Chunks, told: "re.Match[str]", between: str) -> bool:
    """Does something to the list, or was sent or tries to."""
    if not _OTHER_CLAUSE.isdisjoint(between):
        return False
    if told["to"] is not None:
        to = chunks.tokens.low[chunks.first[told.start("to")]] == "to"
        return to and _is_verb(chunks, told.start("sent"), ("ing", "ed", "sent"))
    if told["said"] is not None:  # "a man believed to have killed two was found dead"
        return chunks.tokens.low[chunks.past[told.start("said")] - 1].endswith(" to have")
    return told["doing"] is not None and _is_verb(chunks, told.start("doing"), ("ing",))


def _is_verb(chunks: Chunks, at: int, ends: tuple[str, ...]) -> bool:
    """One word, or one with an adverb: "interviewing", "briefly holding"."""
    words = chunks.tokens.low[chunks.first[at] : chunks.past[at]]
    verb = words[-1].split()[0]
    return verb.endswith(ends) and verb not in _NO_DEEDS and all(word.endswith("ly") for word in words[:-1])


_NO_DEEDS = frozenset(
    "being having including involving regarding concerning according following during saying telling claiming"
    " announcing reporting confirming warning stating alleging insisting noting revealing indicating suggesting"
    " fearing believing explaining adding arguing complaining crying denying describing discovering finding hearing"
    " hoping hinting implying knowing learning meaning pretending proving realising realizing recalling remembering"
    " repeating screaming shouting showing swearing testifying texting thinking tweeting understanding weeping"
    " whispering wishing worrying writing yelling".split()
)


def _agree(chunks: Chunks, who: tuple[int, ...], harm: int) -> bool:
    """The verb is in the number of those who did it."""
    verb = set(chunks.tokens.low[chunks.first[harm] : chunks.past[harm]])
    one = len(who) == 1 and chunks.kinds[who[0]] == "S"
    return _SEVERAL.isdisjoint(verb) if one else _ONE.isdisjoint(verb)


_ONE = frozenset(("was", "is", "has"))
_SEVERAL = frozenset(("were", "are", "have"))
