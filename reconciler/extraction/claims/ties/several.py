"""People told without a number: plurals of whom it is news, and a family that counts as one."""

import re

from reconciler.concepts.claim import Outcome
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.figures import Figure
from reconciler.extraction.claims.grammar.rule import Link

NEWS: frozenset[Outcome] = frozenset({"killed", "captured"})
"""Outcomes that are news of people whom no number counts; of the hurt, "the victims" are those counted before."""
LISTED = ",&PSNFE"
"""Kinds of chunks that a list of people is made of: "women and children were among the dead"."""


def told_of_several(chunks: Chunks, link: Link, figure: Figure, outcome: Outcome) -> bool:
    """A plural without a number, where something that happened is told of it."""
    first, harm = chunks.first[link.people], chunks.kinds[link.harm]
    tokens, before = chunks.tokens, chunks.kinds[link.people - 1 : link.people]
    if tokens.tags[chunks.first[link.harm]] == "*" or _generic(chunks, link.harm):
        return False
    if _attributive(chunks, link) or _of_whom_some(chunks, link.people) or _asked_for(chunks, link.people):
        return False
    if link.subset or (first > 0 and tokens.low[first - 1][0].isnumeric()):
        return False
    if tokens.tags[first] in "Dh'":
        told = _murder_of(chunks, link) or (outcome in NEWS and _told_before(chunks, link))
        return figure.group != "people" and told and figure.role == "victim"
    between = chunks.kinds[link.people + 1 : link.harm].lstrip(LISTED)
    near = (link.people < link.harm and len(between) < 2) or harm == "k" or _in_list(chunks, link)
    return harm in "VIkK" and near and before not in tuple("p/ytb")


def _told_before(chunks: Chunks, link: Link) -> bool:
    """Subjects of a passive, or of a participle behind a comma: "the nuns, kidnapped in May,"; "the children died"."""
    if chunks.kinds[link.harm] == "I":
        bare = chunks.past[link.people] - chunks.first[link.people] == len(("the", "children"))
        return bare and link.people + 1 == link.harm and chunks.tokens.low[chunks.past[link.harm] - 1] == "died"
    if chunks.kinds[link.harm] == "V":
        return link.people < link.harm
    return chunks.kinds[link.harm] == "k" and chunks.kinds[link.people + 1 : link.harm] == ","


def _asked_for(chunks: Chunks, people: int) -> bool:
    """Their number is not known or not told: "did not disclose how many people had died"."""
    return "how many" in chunks.tokens.low[max(0, chunks.first[people] - 1) : chunks.past[people]]


def _attributive(chunks: Chunks, link: Link) -> bool:
    """The harm only says which people are meant: "the kidnapped persons", "some of the injured miners"."""
    harm = chunks.first[link.harm]
    if chunks.kinds[link.harm] != "k" or chunks.past[link.harm] != chunks.first[link.people]:
        return False
    second = _SECOND.search(chunks.kinds, max(0, link.harm - _SECOND_WITHIN), link.harm) is not None
    return second or chunks.tokens.tags[harm - 1 : harm] in tuple("D/hx'")


_SECOND_WITHIN = 6
"""Chunks before a participle in which a first one is told of the same people."""
_SECOND = re.compile(r"[/,](?:[NPo],)?[do],?&$")
"""Before it: "relatives of missing and murdered people"."""


def _of_whom_some(chunks: Chunks, people: int) -> bool:
    """A number of them is told right before: "two of the wounded rebels died"."""
    return chunks.kinds[max(0, people - 4) : people] in ("f/ok", "f/od")


def one_family(chunks: Chunks, people: int) -> bool:
    """A family told with an article, and not what is the family's: "killed the family dog"."""
    first, past, tags = chunks.first[people], chunks.past[people], chunks.tokens.tags
    return tags[past : past + 1] not in tuple("oCpPQ'") and not {"a", "D", "h"}.isdisjoint(
        tags[max(0, first - 1) : past]
    )


def _murder_of(chunks: Chunks, link: Link) -> bool:
    """As in "the murder of the nuns", "the deaths of a cook and the nuns"."""
    between = chunks.kinds[link.harm + 1 : link.people]
    return chunks.kinds[link.harm] in "WGKB" and between[:1] == "/" and set(between[1:]) <= set(LISTED)


def _in_list(chunks: Chunks, link: Link) -> bool:
    """Further down a list that begins with somebody counted: "kidnapped six mayors, clerks and guards"."""
    between = chunks.kinds[link.harm + 1 : link.people]
    return between[:1] in ("F", "S") and set(between) <= set(LISTED)


def _generic(chunks: Chunks, harm: int) -> bool:
    """What befalls people in general, in the present."""
    return not _GENERIC.isdisjoint(chunks.tokens.low[chunks.first[harm] : chunks.past[harm]])


_GENERIC = frozenset(("die", "are", "perish", "disappear", "drown", "get"))
