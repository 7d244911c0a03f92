"""Subjects and verbs that agree in number, and two words for one person told as one."""

import re
from collections.abc import Sequence

import msgspec

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.ties.sighting import Sighting
from reconciler.extraction.claims.words.numbers import Count

_ONE = frozenset(("was", "is", "has"))
_DIES = frozenset(("dies", "perishes", "succumbs", "drowns"))
_SEVERAL = frozenset(("were", "are", "have"))
_TAKEN_AS_ONE = frozenset("total group number family crew team trio pair couple".split())
"""Words before a number that make its noun take a singular verb."""
_SOMEWHERE = frozenset("along near off".split())
"""Between them, the number is that of a road or a house: "a crew along I-10 was"."""
_BEFORE = 4
"""Words before people in which such a word stands with what links it: "a total of about 40"."""


def agrees(chunks: Chunks, link: Link, count: Count) -> bool:
    """A verb in the singular has no counted people for its subject; a number that a "be" tells is no subject."""
    harm, people = link.harm, link.people
    if harm == people + 1 and chunks.kinds[people : harm + 1] == "fk" and count.low > 1:
        return chunks.tokens.low[chunks.first[harm]] not in _STRIKES
    if people > harm or chunks.kinds[harm] not in "VI":
        return True
    if chunks.kinds[people] == "f" and chunks.kinds[people - 1 : people] == "b":
        return False
    several = max(count.low, count.high or 0) > 1 and chunks.kinds[people] in "FEfx" and _singular(chunks, harm)
    return not several or _as_one(chunks, people) or _besides(chunks, people) or _included(chunks, people)


_STRIKES = frozenset("strikes hits shoots kills".split())
"""Of one who does it, or of several strikes: "all three strikes this year"."""


def _included(chunks: Chunks, people: int) -> bool:
    """Told as some of those whose verb it is: "a family of five, including three children, was"."""
    return chunks.kinds[people - 1 : people] == "i" and people > 1


def _besides(chunks: Chunks, people: int) -> bool:
    """Told beside the one whose verb it is: "the mayor, along with a clerk and two guards, was"."""
    beside = _BESIDE_ONE.search(chunks.kinds, max(0, people - FAR), people)
    return beside is not None and chunks.tokens.low[chunks.first[beside.start("with")]] in _ALONG


_BESIDE_ONE = re.compile(r"[SNs](?:/[oN])?,?(?P<with>&)(?:[SNF],?&?)?$")
_ALONG = frozenset(("along with", "together with", "as well as"))


def _singular(chunks: Chunks, harm: int) -> bool:
    words = chunks.tokens.low[chunks.first[harm] : chunks.past[harm]]
    return next((word in _ONE for word in words if word in _ONE | _SEVERAL), False)


def _as_one(chunks: Chunks, people: int) -> bool:
    first, past = chunks.first[people], chunks.past[people]
    counted = chunks.kinds[people] == "F" and "/" not in chunks.tokens.tags[first:past]
    words = " ".join(chunks.tokens.low[max(0, first - _BEFORE) : past - counted]).split()
    return not _TAKEN_AS_ONE.isdisjoint(words) and _SOMEWHERE.isdisjoint(words)


def without_appositions(chunks: Chunks, sightings: Sequence[Sighting]) -> list[Sighting]:
    """The sightings in order, one for a person told twice: "the priest, Ramon Ortiz," or "Jane Roe, a teacher,"."""
    kept: list[Sighting] = []
    for sighting in sightings:
        if kept and any(said(chunks, kept[-1], sighting) for said in (_aged, _who_was, _called, _same_person)):
            kept[-1] = _merged(kept[-1], sighting)
        else:
            kept.append(sighting)
    return kept


def _same_person(chunks: Chunks, before: Sighting, after: Sighting) -> bool:
    left, right = before.link.people, after.link.people
    told = before.outcome, before.link.harm, before.figure.count.stated
    if told != (after.outcome, after.link.harm, 1) or chunks.kinds[left] + chunks.kinds[right] not in _PAIRS:
        return False
    if after.figure.count.stated != 1:
        return False
    one = (
        chunks.tokens.low[chunks.first[right]] in _SOLE
        or _singular(chunks, after.link.harm)
        or chunks.tokens.low[chunks.past[after.link.harm] - 1] in _DIES
    )
    if _told_again(chunks, left, right) and one:
        return True
    listed = chunks.kinds[left] == "S" and chunks.kinds[right : right + 3] == "s,&"
    if (listed or _beside_his_own(chunks, left, right)) and not _singular(chunks, after.link.harm):
        return False
    between = chunks.kinds[left + 1 + (chunks.kinds[left : left + 2] == "SN" and right > left + 1) : right]
    closes = chunks.tokens.tags[chunks.past[right] - 1] == "," or _CLOSES.match(chunks.kinds, right + 1) is not None
    if between == "":
        return True
    if _APPOSED.fullmatch(between) is None or (not closes and right + 1 != after.link.harm):
        return False
    if chunks.kinds[left] + chunks.kinds[right] in ("Ns", "NF", "Nf"):
        return True
    return _singular(chunks, after.link.harm) or chunks.tokens.tags[chunks.first[_common(chunks, left, right)]] in "aDh"


def _beside_his_own(chunks: Chunks, left: int, right: int) -> bool:
    """Told in a list with those who are theirs: "Ivo Kos, his wife, and two guards"; not "and Ivo Kos, his guard, "."""
    theirs = chunks.tokens.low[chunks.first[right]] in ("his", "her", "their")
    return (
        theirs
        and _NAME_FIRST.fullmatch(chunks.kinds, max(0, left - 1), right) is not None
        and (_MORE_OF_THEM.match(chunks.kinds, right + 1) is not None)
    )


_NAME_FIRST = re.compile(r"[^&]?N,")
_MORE_OF_THEM = re.compile(r"N?(?:,S){0,4},&o?[SFENfx]")
"""Behind one of a list: others, the last behind "and"."""


_SOLE = frozenset(("sole", "lone"))
"""Said of one who is the only one: "the pilot and sole occupant died"."""


def _who_was(chunks: Chunks, before: Sighting, after: Sighting) -> bool:
    """Who the one named right before was, with the harm again: "the death of Ann Lee, a cook who was shot dead"."""
    left, right = before.link.people, after.link.people
    said = right == left + 2 and chunks.kinds[left : right + 2] in ("N,Sr", "N,or")
    first = chunks.first[right] if after.link.first is None else after.link.first
    return said and before.outcome == after.outcome and chunks.tokens.tags[first] == "a"


def _aged(chunks: Chunks, before: Sighting, after: Sighting) -> bool:
    """The age of the one told right before: "the driver of a van, a 44-year-old from Tulsa, died"."""
    at = after.link.people
    if chunks.kinds[at - 1 : at + 1] != ",S" or not chunks.tokens.low[chunks.past[at] - 1].rstrip(",").endswith("-old"):
        return False
    same = before.link.harm == after.link.harm > at and before.outcome == after.outcome
    return (
        same
        and before.figure.count.stated == 1
        and not {"&", ";"} & set(chunks.kinds[before.link.people : after.link.harm])
    )


def _called(chunks: Chunks, before: Sighting, after: Sighting) -> bool:
    """What the one told by part was: "the driver of the van, a man from Cork, was killed"."""
    left, right, harm = before.link.people, after.link.people, after.link.harm
    told = before.outcome, before.link.harm, before.figure.count.stated, after.figure.count.stated
    if told != (after.outcome, harm, 1, 1) or _CALLED.fullmatch(chunks.kinds[left:harm]) is None:
        return False
    articles = chunks.tokens.tags[chunks.first[left]] + chunks.tokens.tags[chunks.first[right]]
    return articles == "Da" and _SEVERAL.isdisjoint(chunks.tokens.low[chunks.first[harm] : chunks.past[harm]])


_CALLED = re.compile(r"S(?:/o?N?)?,S(?:pH?o?N?(?:/N)?)?,")
"""From the one word to the verb: "the driver of the van, a man from Cork, "."""
FAR = 6
"""Chunks between two words for one person."""
_APPOSED = re.compile(r"(?:/o?N?)?,")
"""Between two words for one person: "the mayor of Aden, Ann Lee"."""
_CLOSES = re.compile(r"[^,;(VIkKGr&]{0,8}(?:&s[^,;(VIkKGr&]{0,8})?(?:[,;(r]|$)")
"""After the second of them: "Ann Lee, mayor of Aden;", "Ann Lee, a cook from Aden who"."""
_PAIRS = frozenset(("SN", "NS", "sN", "Ns", "FS", "FN", "NF", "Nf", "Ss", "EN"))


def _told_again(chunks: Chunks, left: int, right: int) -> bool:
    """A noun without an article behind "and", as in "Ann Lee, a clerk and member of the union, was"."""
    return chunks.kinds[right] == "s" and chunks.kinds[right - 1] == "&" and right - left < FAR


def _common(chunks: Chunks, left: int, right: int) -> int:
    """Of two chunks the one that is no name."""
    return right if chunks.kinds[left] == "N" else left


def _merged(before: Sighting, after: Sighting) -> Sighting:
    """The one that stands first, with the group that either tells."""
    group = after.figure.group if before.figure.group == "people" else before.figure.group
    return msgspec.structs.replace(before, figure=msgspec.structs.replace(before.figure, group=group))
