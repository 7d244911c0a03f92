"""Where a list of people begins and ends: whom the word of harm beside it befell, and who is of another clause."""

import re

from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.objects import after_objects
from reconciler.extraction.claims.grammar.own_fates import of_one_fate
from reconciler.extraction.claims.grammar.patterns import COUNTED, GAP


def bounds(chunks: Chunks, match: "re.Match[str]") -> tuple[int, int]:
    """The first chunk of the list and the one past its last."""
    kinds = chunks.kinds
    harm = match.start("harm")
    start, end = match.span("who")
    if kinds[max(0, start - 2) : start].removesuffix("o").endswith("i") and _counted(kinds, start, match):
        start = after_included(kinds, start, end)
    if end <= harm:
        start = after_objects(chunks, start, end, harm)
    by_one = _BY_ONE.match(kinds, max(0, start - 2)) if start < harm else None
    if by_one is not None and by_one.end() <= harm:
        start = by_one.end() - 1  # "two killed by a gunman, three hurt"
    if start < harm:
        start = _after_whose(chunks, start, end)
    start, end = _unbroken(chunks, (start, end), before=start < harm)
    start, end = _of_its_verb(chunks, (start, end), before=start < harm)
    if harm < start:
        end = before_clause(kinds, start, end)
        end = _before_speaker(kinds, start, _quoted_until(chunks, start, end))
        end = _before_own_verb(chunks, start, _before_subject(chunks, start, end), harm)
        end -= 2 * (_WHAT_THEY_ARE.fullmatch(kinds, start, end + 1) is not None)
    if kinds[harm] == "B" and kinds[end - 2 : end + 1] == "&fk":
        end -= 2  # "the bodies of 13 people and 50 wounded"
    start, end = of_one_fate(chunks, start, end, after=harm < start)
    if start < harm and kinds[end - 2 : end] == ",f" and _of_those(chunks, end - 1):
        start = end - 1  # "held 40 men, two of whom died"
    return start, end


_BY_ONE = re.compile(r"(?:(?:[Vk]y[Ss]|(?<=[!r])oy[PsS])(?:,&?|&(?=E))[FfExN]|[Vk]y[SsPN](?:po?N?)?,?&[SFfExN](?=V))")
"""Whoever did it to those told before, and others in a list of their own."""


def _after_whose(chunks: Chunks, start: int, end: int) -> int:
    """Where those begin who are somebody's, and alone were harmed: "Ada Moor, whose son and nephew were killed"."""
    at = chunks.kinds.rfind("r", start, end)
    theirs = at >= 0 and chunks.tokens.low[chunks.first[at]] == "whose"
    return at + 1 if theirs and _KIN_ALONE.fullmatch(chunks.kinds, at + 1, end) is not None else start


_KIN_ALONE = re.compile(r"[sSPFh](?:(?:,?&|,)[sSPFhN])*,?")


def _counted(kinds: str, start: int, match: "re.Match[str]") -> bool:
    """Somebody is counted before "including", of whom those behind it are some."""
    return start < match.start("harm") and not COUNTED_KINDS.isdisjoint(kinds[:start])


COUNTED_KINDS = frozenset("FfEhxPSNdW")


def after_included(kinds: str, start: int, end: int) -> int:
    """Where a list begins anew after some who are included in what went before: "…, and 40 hurt"."""
    last = kinds.rfind("&", start, end)
    return end if last < 0 else last + 1


def _unbroken(chunks: Chunks, span: tuple[int, int], *, before: bool) -> tuple[int, int]:
    """The list on the side of the harm, where a word between "and" and a name does not say who that is."""
    if "&" not in chunks.kinds[max(0, span[0] - 1) : span[1]]:
        return span
    last = span[1] - 1 if before else None  # "Ann Lee and an apprentice were hurt" tells of both
    but = [at for at in range(*span) if chunks.kinds[at] == "&" and chunks.tokens.low[chunks.first[at]] == "but"]
    if but and not (before and _HIMSELF.fullmatch(chunks.kinds, *span)):
        return (but[-1] + 1, span[1]) if before else (span[0], but[0])
    breaks = [at for at in range(*span) if chunks.kinds[at - 1 : at + 1] == "&o" and not _titled(chunks, at)]
    if breaks == [last] and chunks.tokens.tags[chunks.first[breaks[0]]] in ("a", "D", "h"):
        breaks = []
    if not breaks:
        return span
    return (breaks[-1] + 1, span[1]) if before else (span[0], breaks[0])


def _titled(chunks: Chunks, at: int) -> bool:
    """A word before a title and a name: "and former mayor Ann Lee"."""
    one = chunks.past[at] - chunks.first[at] == 1 and chunks.kinds[at + 1 : at + 2] == "N"
    titled = one and "p" in chunks.tokens.tags[chunks.first[at + 1] : chunks.past[at + 1]]
    return titled and not chunks.tokens.low[chunks.first[at]].endswith(("ed", "ing", "s"))


def _to_death(chunks: Chunks, end: int) -> bool:
    """What the verb did to all of the list: "stabbed two women and a boy to death"."""
    return chunks.kinds[end : end + 1] == "d" and chunks.tokens.low[chunks.first[end]] == "to death"


def _of_its_verb(chunks: Chunks, span: tuple[int, int], *, before: bool) -> tuple[int, int]:
    """The list without those of another verb: "killed two guards, and nine cooks were wounded"."""
    kinds, (start, end) = chunks.kinds, span
    active = _DEED.search(kinds, max(0, start - 2), start) is not None and not _to_death(chunks, end)
    suffered = _SUFFERED.match(kinds, end) if active else None
    if not active or not (before or suffered) or (suffered and then_befell(chunks, suffered.end() - 1)):
        return span
    joint = next((mark for mark in (",&", "&", ",") if start < kinds.rfind(mark, start, end - 1)), None)
    seam = kinds.rfind(joint, start, end - 1) if joint is not None else start
    if joint is None or (joint == "," and kinds[seam + 1] not in COUNTED):
        return span
    return (seam + len(joint), end) if before else (start, seam)


def _before_own_verb(chunks: Chunks, start: int, end: int, harm: int) -> int:
    """Where a list ends whose last member does or suffers something else: "killed a guard and six were arrested".

    Behind a noun of harm the verb is of that: "the bodies of a clerk and a nun were found".
    """
    last = chunks.kinds.rfind("&", start, end)
    if last <= start or end - last != len("&F") or end >= len(chunks.kinds):
        return end
    if chunks.kinds[harm] not in "KkGVI" or chunks.kinds[harm + 1] == "/":
        return end
    if chunks.kinds[end] not in "bo" or chunks.tokens.low[chunks.first[end]] not in _OWN_VERBS:
        return end
    return last - (chunks.kinds[last - 1] == ",")


_OWN_VERBS = frozenset(
    "was were is are has have had fled escaped surrendered managed ran survived remained went".split()
)
"""Right behind whoever is their subject."""


def then_befell(chunks: Chunks, harm: int) -> bool:
    """What befell whoever did it to others: "killed two guards, then was shot"."""
    return chunks.kinds[harm - 1 : harm] == "," and chunks.tokens.low[chunks.first[harm]] == "then"


_DEED = re.compile(r"(?:(?<![r!pty/])[kK]|(?<=,)G)$")
"""An active verb of harm, of no relative clause and no other phrase on somebody: "suspected of killing"."""
_SUFFERED = re.compile(f"{GAP}[VI]")
_HIMSELF = re.compile("[NS],?&H")
"""One, and "but he" who is the same."""


HEAD = 6
"""Chunks at the head of a sentence in which a clause names those harmed."""


def before_clause(kinds: str, start: int, end: int) -> int:
    """Where a clause at the head of a sentence ends: "After the death of Ann Lee, Bo Hill and Cy Ross fled"."""
    if kinds[:1] not in ("Z", "p") or "," in kinds[:start] or start > HEAD:
        return end
    joined = kinds.rfind("&", start, end)
    closes = kinds.find(",", joined, end + 1) if joined >= 0 else -1
    comma = closes if closes >= 0 else kinds.find(",", start, end)
    return end if comma < 0 else comma


def _before_speaker(kinds: str, start: int, end: int) -> int:
    """Where a list ends whose last members tell of the others: "six novices, army and police sources said"."""
    comma = kinds.rfind(",", start, end)
    tells = _TELLS.match(kinds, end) is not None or _AND_TELLS.match(kinds, max(comma, 0)) is not None
    alone = "&" not in kinds[comma:end] or _TWO_TELL.fullmatch(kinds, comma, end) is not None
    return comma if comma > start and tells and alone else end


_WHAT_THEY_ARE = re.compile(r"F,P[o/r]")
"""Of those counted alone, what they are: "ten fighters, volunteers recruited by the mayor"."""
_AND_TELLS = re.compile(r",[sP]&oR")
"""Somebody not counted, and papers or the like, who tell of the others: "ten cooks, locals and media reports said"."""
_TWO_TELL = re.compile(r",[sSPN]&[sSPN]?")
"""Two who are not counted, or of two sorts."""


def _before_subject(chunks: Chunks, start: int, end: int) -> int:
    """Where a list ends behind whose comma somebody else has done something: "hurt 60, and Nordbahn has closed"."""
    comma = chunks.kinds.rfind(",", start, end)
    subject = comma > start and _NEXT_SUBJECT.match(chunks.kinds, comma, end + 1) is not None
    return comma if subject and chunks.tokens.low[chunks.first[end]] in _HAVE else end


_NEXT_SUBJECT = re.compile(",&?No")
_HAVE = frozenset(("has", "had", "will", "would", "is"))
_TELLS = re.compile(r"(?:/[oNPpSs]{1,4}|(?:o?[/p][oNPSsO]{1,3}){1,2})?o?R")
"""Right behind whoever tells, or has told, of the others, or behind what he is of, and where."""


def _quoted_until(chunks: Chunks, start: int, end: int) -> int:
    """Where a quotation ends within the list, and its speaker stands behind: "killed two of them," Ann Lee said."""
    tokens = chunks.tokens
    begun = chunks.past[start - 1]
    if '"' not in tokens.tags[begun : chunks.past[end - 1]]:
        return end
    for at in range(start + 1, end):
        if chunks.kinds[at] == ",":
            past = chunks.past[at]
            closed = past < len(tokens.begin) and tokens.begin[past] == tokens.end[past - 1]
            if tokens.tags.count('"', begun, past + closed) % 2:
                return at
    return end


def _of_those(chunks: Chunks, index: int) -> bool:
    """Some of those told before: "two of whom", "five of them"."""
    tags = chunks.tokens.tags[chunks.first[index] : chunks.past[index]]
    return tags.endswith(("/r", "/T"))
