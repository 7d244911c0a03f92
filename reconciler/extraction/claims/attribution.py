"""Who says so: the reporting clauses of a sentence, and the one that governs each claim."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

import msgspec

from reconciler.concepts.claim import Attribution, AttributionKind, Claim, Side, Stance
from reconciler.concepts.document import Document, Sentence
from reconciler.extraction.claims.sources import KINDS, REPORTING, SIDES, table_pattern


class Clause(msgspec.Struct, frozen=True):
    """One reporting clause; offsets into the field."""

    start: int
    end: int
    speaker: tuple[int, int]
    stance: Stance
    leads: bool
    """It comes before what is reported, and reports what follows it in the sentence."""


_BREAK = re.compile(r"[,;:\"“”]|\s[-–—]+\s|\bthat\b|\bas\b|\bafter\b|\bwhen\b|\bwhile\b|\band\b|\bbut\b", re.IGNORECASE)
_TAIL = re.compile(
    r"(?:[ \u00a0](?:on|in|at|to|by|during|late|early|this|last|here|today|yesterday|the|a|an|his|her|its|their|"
    r"[A-Z][\w.'’-]{0,20}|reporters|journalists|statement|statements|interview|conference|press|news|statement|week|"
    r"evening|morning|afternoon|night|\w{2,12}day)){0,8}",
)
_STOP = re.compile(r"[\"“”;:]|\s[-–—]+\s|\bthat\b|\bwho\b|[.!?][\"”’]?$", re.IGNORECASE)
_AUX = re.compile(
    r"(?:[ \u00a0](?:has|have|had|also|later|then|earlier|however|today|yesterday|previously|"
    r"first|again|reportedly|would|"
    r"(?:on )?\w{3,6}day))+$",
    re.IGNORECASE,
)


@cache
def _verbs() -> "re.Pattern[str]":
    return table_pattern("|".join(REPORTING.values()))


@cache
def _stances() -> Mapping[str, Stance]:
    return {phrase: stance for stance, phrases in REPORTING.items() for phrase in phrases.split("|")}


def clauses(text: str, start: int, end: int) -> list[Clause]:
    """The reporting clauses of `text[start:end]`, in order."""
    found = []
    for verb in _verbs().finditer(text, start, end):
        clause = _clause(text, start, end, verb)
        if clause is not None:
            found.append(clause)
    return found


def _clause(text: str, start: int, end: int, verb: "re.Match[str]") -> Clause | None:
    words = " ".join(verb.group().lower().split())
    stance = _stances()[words]
    if words == "according to":
        stop = _speaker_end(text, verb.end(), end)
        return Clause(verb.start(), stop, _trim(text, verb.end(), stop), stance, leads=verb.start() - start < 3)
    before = text[start : verb.start()].rstrip()
    inverted = before.endswith((",", '"', "”", "’")) and re.match(
        r"[ \u00a0](?:[A-Z]|the |a |an |local |police|officials)", text[verb.end() : end]
    )
    if inverted and words.endswith(("d", "s")) and words not in ("reports", "claims", "states"):
        ending = _STOP.search(text, verb.end(), end)
        past = ending.start() if ending else end
        return Clause(verb.start(), past, _trim(text, verb.end(), past), stance, leads=False)
    speaker = _speaker_before(text, start, verb.start())
    if speaker is None:
        return None
    tail = _TAIL.match(text, verb.end(), end)
    past = tail.end() if tail else verb.end()
    rest = text[past:end].strip(' \u00a0."”')
    return Clause(speaker[0], past, speaker, stance, leads=bool(rest))


_SOURCE_STOP = re.compile(r"[,;:\"“”]|[.!?][\"”’]?(?:\s|$)|\s[-–—]+\s|\bwho\b|\bthat\b")
_TITLES = ("mr", "mrs", "ms", "gen", "col", "lt", "dr", "sgt", "st", "maj", "capt", "u.s")


def _speaker_end(text: str, start: int, end: int) -> int:
    for stop in _SOURCE_STOP.finditer(text, start, end):
        if not text[max(start, stop.start() - 5) : stop.start()].lower().endswith(_TITLES):
            return stop.start()
    return end


def _speaker_before(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The subject of the reporting verb: back to the last break, over one apposition."""
    head = text[start:end]
    aux = _AUX.search(head.rstrip())
    past = start + (aux.start() if aux else len(head.rstrip()))
    breaks = list(_BREAK.finditer(text, start, past))
    if not breaks:
        return _trim(text, start, past)
    last = breaks[-1]
    if last.end() >= past and last.group() == "," and len(breaks) >= 2:
        inner = breaks[-2]
        begin = breaks[-3].end() if len(breaks) >= 3 else start
        return _trim(text, begin, past - 1) if inner.group() == "," else None
    if last.group() == "," and past - last.end() < 2:
        return None
    return _trim(text, last.end(), past)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip(" \u00a0,\n")), end - len(words) + len(words.rstrip(" \u00a0,\n"))


@cache
def _kinds() -> Sequence[tuple[AttributionKind, "re.Pattern[str]"]]:
    return tuple((kind, table_pattern(words)) for kind, words in KINDS.items())


@cache
def _sides() -> Sequence[tuple[Side, "re.Pattern[str]"]]:
    return tuple((side, table_pattern(words)) for side, words in SIDES.items())


def attribute(document: Document, sentence: Sentence, claims: Sequence[Claim]) -> list[Claim]:
    """The claims of one sentence with the clause that governs each."""
    text = document.article.field_text(sentence.field)
    found = clauses(text, sentence.start, sentence.end)
    return [
        msgspec.structs.replace(c, attribution=_attribution(text, g)) if (g := _governing(found, c)) else c
        for c in claims
    ]


def _governing(found: Sequence[Clause], claim: Claim) -> Clause | None:
    before = [c for c in found if c.leads and c.end <= claim.start]
    if before:
        return before[-1]
    return next((c for c in found if not c.leads and c.start >= claim.end), None)


def _attribution(text: str, clause: Clause) -> Attribution:
    phrase = text[slice(*clause.speaker)]
    kind: AttributionKind = next((kind for kind, pattern in _kinds() if pattern.search(phrase)), "official")
    side = next((side for side, pattern in _sides() if pattern.search(phrase)), None)
    return Attribution(
        text=text[clause.start : clause.end].rstrip(),
        start=clause.start,
        end=clause.start + len(text[clause.start : clause.end].rstrip()),
        kind=kind,
        stance=clause.stance,
        speaker=name_of(phrase),
        side=side,
    )


_NAME = re.compile(r"[A-Z][\w'’-]{1,20}(?: (?:al-|de |la |del |van |bin )?[A-Z][\w.'’-]{0,20}){0,3}")
_COMMON = frozenset(
    "The A An He She They Police Officials Authorities Witnesses Residents Local Government Afghan".split()
)


def name_of(phrase: str) -> str | None:
    """The person or institution that a source phrase names; None where it names nobody."""
    for match in _NAME.finditer(phrase):
        words = [word for word in match.group().split() if word not in _COMMON]
        if words:
            return " ".join(words)
    return None
