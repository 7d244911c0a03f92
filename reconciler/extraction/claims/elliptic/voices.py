"""Numbers that another speaker gives for what was just told: "while the Red Cross said 17", "a clinic put it at 17"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache

import msgspec

from reconciler.concepts.claim import Claim, Modality
from reconciler.concepts.document import Document, Sentence
from reconciler.extraction.claims.elliptic.bare import FIGURE, bare, claim_like
from reconciler.extraction.claims.sources.attribution import told_by
from reconciler.extraction.claims.sources.clause import Clause
from reconciler.extraction.claims.sources.clauses import find_clauses
from reconciler.extraction.claims.sources.speakers import NOBODY, ends_in_source
from reconciler.extraction.scanner import Hints
from reconciler.extraction.words import NUMBER_WORDS, SCALES, SMALL_NUMBERS

_TALLIES = tuple("figure number toll total count tally losses casualties dead".split())
_TALLY = rf"(?:death\s)?(?:{'|'.join(_TALLIES)})"
_WHOSE = r"(?:the|their|its|his|her|a|an)(?:\s(?:own|real|true|actual|final|lower|higher|correct))?"
_ENDS = (
    r"(?:(?=\s{0,2}(?:[.,;:)\"”]|$))|(?=\s(?:but|while|whereas|though|although|including)(?!\w))"
    r"|(?=\sand\s(?!\d)))"
)
_SAYING = tuple(
    "said says say saying reported reports report claimed claims claim counted confirmed estimated estimates insisted"
    " insists recorded announced maintained believed believe".split()
)
_PUTTING = tuple("put puts putting placed gave gives giving".split())
_SPEAKING = ("spoke", "speak")
TELLING = frozenset((*_SAYING, *_PUTTING, *_SPEAKING, "according", "figure", "toll", "count", "tally"))
"""Some of these stands where a number is somebody's."""
_SAID = re.compile(
    rf"(?<!\w)(?:(?:{'|'.join(_SAYING)}|(?:{'|'.join(_SPEAKING)})\sof)(?:\sthat)?"
    rf"(?:\sit\s(?:was|is)|\sthere\s(?:were|are|had\sbeen)|\s{_WHOSE}\s{_TALLY}(?:\sof\s(?:the\s)?(?:dead|deaths))?\s(?:was|is|were|stood\sat|had\sreached"
    r"|(?:could|may|might)\sbe)(?:\s(?:actually|really))?)?"
    rf"|(?:{'|'.join(_PUTTING)})\s(?:it|{_WHOSE}\s{_TALLY})\s(?:at|of))\s{FIGURE}{_ENDS}",
    re.IGNORECASE,
)
_ACCORDING = re.compile(rf"(?P<to>(?<!\w)according\sto)\s[^,.;:]{{3,60}},\s{FIGURE}{_ENDS}", re.IGNORECASE)
_WAS_ACCORDING = re.compile(rf"(?:[,;]|\sand|\sbut)\s{FIGURE},?\s(?P<to>according\sto)\s", re.IGNORECASE)
_SILENT = re.compile(
    rf"[,;]\s(?:(?:and|but|while)\s)?(?P<by>(?:[\w'’.-]{{1,20}}\s){{0,4}}[\w'’-]{{2,20}})\s{FIGURE}(?=\s{{0,2}}(?:[.;,]|$))",
    re.IGNORECASE,
)
"""The second speaker without a verb: "police said nine were hurt, the hospital 14"."""
_CLOSING = re.compile(
    rf"(?:\d|{NUMBER_WORDS}|hundred|thousand|dozens?|scores|hundreds)(?:\s(?:people|persons|in\sall|in\stotal))?"
    r"\s{0,2}(?:[.;,]|$)"
)
"""A number that closes a clause, in small letters, as his does."""
_OWN_FIGURE = re.compile(
    rf"(?<!\w)(?P<by>(?:[\w-]{{1,20}}\s){{0,3}}[\w-]{{2,20}})['’]s?\s(?:\w{{3,12}}\s)?{_TALLY}\s(?:is|was|stands\sat|stood\sat)"
    rf"\s{FIGURE}{_ENDS}",
    re.IGNORECASE,
)
"""What somebody has for a figure of his own: "the government's figure is 214"."""
_DIGITS = re.compile(
    r"[ \n]\d[\d,]*(?:[.,;:)\"”]|$"
    r"|[ \n](?:people|persons|in|but|while|whereas|though|although|including|and|to|or|according)(?!\w))"
)
"""Digits that could be a bare number, in small letters."""
_NUMBER_WORDS = frozenset(
    word + mark for word in (*SMALL_NUMBERS, *SCALES, "dozen", "dozens", "scores", "hundreds") for mark in ("", *".,;")
)
MOST_TIMES = 12
"""How many times more one of two speakers says than the other: a greater number counts something else."""


def may_be_voices(words: str) -> bool:
    """Somebody says something, and a number may stand alone; most sentences, in small letters, are read no further."""
    told = words.split()
    return not TELLING.isdisjoint(told) and (not _NUMBER_WORDS.isdisjoint(told) or _DIGITS.search(words) is not None)


def read_voices(document: Document, index: int, bases: Sequence[Claim], starts: Collection[int]) -> list[Claim]:
    """The numbers that the sentence at `index` has others give for what `bases`, told before, are of."""
    sentence = document.sentences[index]
    text = document.article.field_text(sentence.field)
    given: list[Claim] = []
    for match, clause in _told(document, sentence):
        base = _what_was_told(bases, match.start("number"))
        if base is None or match.start("number") in starts or not _another(base, clause, text):
            continue
        modality: Modality = "feared" if _MAY.search(match.group()) is not None else "asserted"
        claim = claim_like(base, bare(match), sentence, text=text, modality=modality)
        if claim is not None and _of_one_size(claim, base):
            given.append(told_by(document, index, claim, clause))
    return given


_MAY = re.compile(r"\s(?:could|may|might)\sbe\s", re.IGNORECASE)
"""Says what a toll may come to."""


def _what_was_told(bases: Sequence[Claim], at: int) -> Claim | None:
    """The claim that a bare number at an offset is of: the last before it, where they all tell one outcome."""
    past = bisect_left(bases, at, key=lambda claim: claim.start)
    before = bases[max(0, past - MOST_TOLD) : past]
    near = [claim for claim in before if claim.sentence == before[-1].sentence]
    return near[-1] if near and len({claim.outcome for claim in near}) == 1 else None


MOST_TOLD = 8
"""Claims before a bare number among which it is looked for whose it is."""


def _told(document: Document, sentence: Sentence) -> Iterator[tuple["re.Match[str]", Clause]]:
    """Each bare number that somebody gives, with the clause that says who."""
    text, start, end = document.article.field_text(sentence.field), sentence.start, sentence.end
    low = document.low[sentence.field][start:end]
    ways = [way for way in map(WAYS.__getitem__, _hints().rules(low)) if way.needs is None or way.needs.search(low)]
    matches = [(way, match) for way in ways for match in way.told.finditer(text, start, end)]
    clauses = find_clauses(document, sentence) if matches else []
    for way, match in matches:
        clause = way.by(clauses, match)
        if clause is not None:
            yield match, clause


def _saying(clauses: Sequence[Clause], match: "re.Match[str]") -> Clause | None:
    """The clause whose verb is the one of the match."""
    past = bisect_right(clauses, match.start("number"), key=_end)
    return clauses[past - 1] if past and match.start() < clauses[past - 1].end else None


def _according(clauses: Sequence[Clause], match: "re.Match[str]") -> Clause | None:
    """The clause that begins with the "according to" of the match."""
    at = bisect_left(clauses, match.start("to"), key=_start)
    return clauses[at] if at < len(clauses) and clauses[at].start == match.start("to") else None


def _silent(clauses: Sequence[Clause], match: "re.Match[str]") -> Clause | None:
    """A clause without a verb, of whoever stands right before the number."""
    by = match.span("by")
    past = bisect_left(clauses, by[1], key=_start)
    apart = not past or clauses[past - 1].end <= by[0]
    return Clause(*by, by, "asserts", leads=True) if apart and ends_in_source(match["by"]) else None


def _start(clause: Clause) -> int:
    return clause.start


def _end(clause: Clause) -> int:
    return clause.end


class Way(msgspec.Struct, frozen=True):
    """A way in which somebody gives a number."""

    told: re.Pattern[str]
    hints: tuple[str, ...]
    """Whatever it matches holds one of these."""
    by: Callable[[Sequence[Clause], "re.Match[str]"], Clause | None]
    """The clause that says who."""
    needs: re.Pattern[str] | None = None
    """What stands in the sentence too, in small letters, and is sooner found."""


WAYS = (
    Way(_SAID, (*_SAYING, *_PUTTING, *_SPEAKING), _saying),
    Way(_ACCORDING, ("according",), _according),
    Way(_WAS_ACCORDING, ("according",), _according),
    Way(_SILENT, (",", ";"), _silent, needs=_CLOSING),
    Way(_OWN_FIGURE, _TALLIES, _silent),
)


@cache
def _hints() -> Hints:
    return Hints([way.hints for way in WAYS])


def _another(base: Claim, clause: Clause, text: str) -> bool:
    """Somebody else than who gave the number before, and no pronoun."""
    speaker = text[slice(*clause.speaker)]
    if speaker.lower() in NOBODY or clause.stance != "asserts":
        return False
    return base.attribution is None or not base.attribution.text.lower().endswith(speaker.lower())


def _of_one_size(claim: Claim, base: Claim) -> bool:
    """Neither number is so many times the other that it must be of something else."""
    one, other = sorted((claim.quantity.stated or 1, base.quantity.stated or claim.quantity.stated or 1))
    return other <= one * MOST_TIMES
