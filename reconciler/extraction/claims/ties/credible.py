"""Whether a tie that a rule finds can be meant: who can have what befall them, where, and how told."""

import re

from reconciler.concepts.claim import Outcome
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.figures import Figure
from reconciler.extraction.claims.grammar.rule import Link
from reconciler.extraction.claims.sources.source_ends import JOINING
from reconciler.extraction.claims.ties.befall import can_befall
from reconciler.extraction.claims.ties.countable import countable
from reconciler.extraction.claims.ties.several import one_family, told_of_several
from reconciler.extraction.claims.ties.unharmed import unharmed

REMAINDERS = frozenset(("other", "others", "else", "more", "further", "additional"))
"""Words that make "no other injuries" a remainder, not a toll of none."""
GRADES = frozenset("life-threatening threatening serious critical major severe grave significant seriously".split())
"""Words by which none with such wounds leaves room for lighter ones."""


def credible(chunks: Chunks, link: Link, outcome: Outcome, figure: Figure) -> bool:
    """Whether such people can have such an outcome told of them there."""
    if not (can_befall(chunks, link, outcome, figure) and countable(chunks, link, figure)) or unharmed(chunks, link):
        return False
    if link.people < link.harm and (_is_source(chunks, link.people) or _hears(chunks, link.people, link.harm)):
        return False
    if _speaks(chunks, link.people, link.harm):
        return False
    first, past = chunks.first[link.people], chunks.past[link.people]
    if figure.count.high == 0 and chunks.tokens.tags[chunks.first[link.harm]] == "t":
        return False  # "nobody deserves to die"
    if figure.count.high == 0:
        told = chunks.tokens.low[first : max(past + 1, chunks.past[link.harm])]
        return REMAINDERS.isdisjoint(told[: past + 1 - first]) and (outcome != "injured" or GRADES.isdisjoint(told))
    if chunks.kinds[link.people] == "P":
        if figure.count.stated:
            return not _TWINS.isdisjoint(chunks.tokens.low[first:past]) or one_family(chunks, link.people)
        return told_of_several(chunks, link, figure, outcome)
    return True


_TWINS = frozenset(("twin", "twins"))


def _is_source(chunks: Chunks, people: int) -> bool:
    """Words after "according to": whoever says so, not whom it befell."""
    at = chunks.kinds.rfind("R", 0, people)
    if at < 0 or chunks.tokens.low[chunks.first[at]] != "according to":
        return False
    if not _TOLD_OF.isdisjoint(chunks.kinds[at:people]):
        return False
    if chunks.kinds[people] in "FEx" and chunks.tokens.low[chunks.first[people] - 1] not in (*JOINING, "according to"):
        return False
    return "," not in chunks.kinds[at:people] or _SAYS_TOO.fullmatch(chunks.kinds, at + 1, people + 3) is not None


_TOLD_OF = frozenset("VIK")
"""What befell others, behind which no source goes on."""
_SAYS_TOO = re.compile(r"o?[SsN](?:/[oNPS]{1,2})?,[SsN],[FEfxP]")
"""Who says so, who that is, and those counted behind: "according to the mayor, Ann Lee, nine people died"."""


def _hears(chunks: Chunks, people: int, harm: int) -> bool:
    """Whom it was told, where whoever it befell stands behind: "told detectives he had been shot"."""
    first = chunks.first[people]
    told = chunks.tokens.low[max(0, first - 1) : first]
    return not _TOLD.isdisjoint(told) and chunks.kinds[people + 1 : people + 2] in tuple("HNSFPs") and people + 1 < harm


_TOLD = frozenset(("told", "tells", "tell", "telling"))


_OF_HOSPITAL_SAID = re.compile(r"O(?:[oN]{0,2}O)?R")


def _speaks(chunks: Chunks, people: int, harm: int) -> bool:
    """Whoever tells it: "killed a boy and his aunt, the mayor said"; "a doctor at the hospital said"."""
    if people < harm:
        return _OF_HOSPITAL_SAID.match(chunks.kinds, harm) is not None
    return people > harm and chunks.kinds[people - 1 : people] == "," and chunks.kinds[people + 1 : people + 2] == "R"
