"""Reporting clauses: "officials said", "according to NATO", "said the governor", ", warning that"."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

import msgspec

from reconciler.concepts.claim import Stance
from reconciler.extraction.claims.sources import REPORTING, table_pattern
from reconciler.extraction.scanner import WordScanner, fold


class Clause(msgspec.Struct, frozen=True):
    """One reporting clause; offsets into the field."""

    start: int
    end: int
    speaker: tuple[int, int]
    stance: Stance
    leads: bool
    """It comes before what is reported, and reports what follows it in the sentence."""
    told: str | None = None
    """Whom the speaker told it, where that is named."""


_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_TAIL = re.compile(
    rf"(?:,?[ \u00a0\n](?:(?:on|late|early|late on) (?:{_DAY}|\d{{1,2}} [A-Z]\w+|[A-Z]\w{{2,8}} \d{{1,2}})|{_DAY}|today"
    r"|yesterday|tonight|here|also|by (?:tele)?phone|on condition of anonymity|via (?:telephone|email)"
    r"|(?:in|at|during|through|via) (?:a|an|the|his|her|its|their) (?:[\w-]{1,20} ){0,3}?"
    r"(?:statement|interview|conference|briefing|communique|release|report|tweet|post|message|bulletin))"
    r"(?: (?:morning|afternoon|evening|night))?){1,3}",
    re.IGNORECASE,
)
_HEARER = re.compile(
    r"[ \u00a0\n](?:the )?(?P<told>(?:[A-Z][\w.&'’-]{0,20})(?:[ \u00a0][A-Z][\w.&'’-]{0,20}){0,3}|reporters|journalists"
    r"|(?:state|local|national|the|a|an) [\w ]{2,20}?(?:agency|television|radio|newspaper|tv|media))"
    r"(?:[ \u00a0](?:news agency|news|radio|television|newspaper|reporters|agency))?"
)
_ARTICLES = frozenset(("the", "a", "an", "this", "that", "no", "his", "her", "their", "its", "any", "one", "to", "and"))
_TAKES_HEARER = frozenset(("told", "tells", "informed", "telling"))
_BREAK = re.compile(
    r"[,;:\"“”\[\]]|\)[ ]?[-–—]{1,2}|[-–—]{2}|[ \u00a0][-–—]|[a-z)][–—]|(?<![\w'’])(?:that|as|after|when|while|and|but"
    r"|which|who|where|because|if|whom|since|though)(?![\w'’])",
    re.IGNORECASE,
)
_SOURCE_STOP = re.compile(
    r"[,;:\"“”\[]|[.!?][\"”’]?(?:\s|$)|\.(?=[A-Z][a-z])|\s[-–—]+\s"
    r"|(?<!\w)(?:who|that|which|as|but|and said|after|when|while)(?!\w)"
)
_INVERTED_STOP = re.compile(
    r"[\"“”;:]|\s[-–—]+\s|(?<!\w)(?:that|who|which|as|while|after|when|but)(?!\w)|[.!?][\"”’]?$"
)
_SHORTENED = (
    "mr",
    "mrs",
    "ms",
    "gen",
    "col",
    "lt",
    "dr",
    "sgt",
    "st",
    "maj",
    "capt",
    "u.s",
    "gov",
    "sen",
    "rep",
    "det",
)
_AUXILIARY = re.compile(
    r"(?:[ \u00a0\n](?:has|have|had|also|later|then|earlier|however|today|yesterday|previously|initially|now|still"
    rf"|only|would|first|again|reportedly|officially|repeatedly|(?:on )?{_DAY}|\w{{3,12}}ly))+$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"(?:^|[ \u00a0\n])(?:is|are|was|were|be|been|being|not|to|of|by|for|in|no|a)$", re.IGNORECASE)
_PARTICIPLE = re.compile(r"(?:saying|adding|warning|confirming|claiming|denying|telling)$", re.IGNORECASE)
_INVERTED_NEXT = re.compile(
    r"[ \u00a0\n](?:[A-Z]|the |a |an |local |police|officials|one |military |state |provincial |hospital |his |her )"
)
_CLAIMS_THAT = re.compile(
    r"[,\"“]|[ \u00a0\n](?:that|to have|it|they|he|she|its|their|there|[\"“])(?!\w)", re.IGNORECASE
)
"""What follows "claimed" where it says something: it claims lives and responsibility as well."""
LONGEST = 300
"""Characters on either side of a reporting verb in which its clause is looked for."""
_LONG_SUBJECT = 90
"""A subject with more characters has swallowed a clause; only its last words are the speaker."""
_LAST_WORDS = re.compile(r"(?:[A-Z][\w.'’-]{0,20}[ \u00a0]){0,4}[\w'’-]{1,20}$")


@cache
def reporting_verbs() -> "re.Pattern[str]":
    """All verbs and phrases that give a source."""
    return table_pattern("|".join(REPORTING.values()))


@cache
def _verbs() -> WordScanner:
    return WordScanner(_stances())


@cache
def _stances() -> Mapping[str, Stance]:
    return {phrase: stance for stance, phrases in REPORTING.items() for phrase in phrases.split("|")}


def find_clauses(text: str, start: int, end: int) -> list[Clause]:
    """The reporting clauses of one sentence `text[start:end]`, in order."""
    found = (_clause(text, start, end, verb) for verb in _reporting(text, start, end))
    return [clause for clause in found if clause is not None and clause.speaker[0] < clause.speaker[1]]


def _reporting(text: str, start: int, end: int) -> Iterator["re.Match[str]"]:
    """The reporting verbs of a sentence; the pattern is tried only where the words of one stand."""
    past = start
    for at in _verbs().starts(fold(text[start:end])):
        verb = reporting_verbs().match(text, start + at, end) if start + at >= past else None
        if verb is not None:
            yield verb
            past = verb.end()


def _clause(text: str, start: int, end: int, verb: "re.Match[str]") -> Clause | None:
    words = " ".join(verb.group().lower().split())
    stance = _stances()[words]
    if words == "according to":
        stop = _source_end(text, verb.end(), end)
        return Clause(verb.start(), stop, _trim(text, verb.end(), stop), stance, leads=verb.start() - start < 3)
    if words == "claimed" and not _CLAIMS_THAT.match(text, verb.end(), end):
        return None
    if _PARTICIPLE.match(words):
        return _participle(text, start, verb, stance)
    before = text[max(start, verb.start() - 8) : verb.start()].rstrip()
    if (
        words not in _TAKES_HEARER
        and before.endswith((",", '"', "”", "’", ",'"))
        and _INVERTED_NEXT.match(text, verb.end(), end)
    ):
        stop = _inverted_end(text, verb.end(), end)
        return Clause(verb.start(), stop, _trim(text, verb.end(), stop), stance, leads=False)
    return _plain(text, start, end, verb)


def _inverted(text: str, start: int, end: int) -> bool:
    """What follows the verb is its subject, not what is reported."""
    return _INVERTED_NEXT.match(text, start, end) is not None and text[start : start + 6].lower() != " that "


def _plain(text: str, start: int, end: int, verb: "re.Match[str]") -> Clause | None:
    """Subject before verb: "officials said on Monday that"."""
    words = " ".join(verb.group().lower().split())
    speaker = _subject(text, start, verb.start())
    if speaker is None or text[slice(*speaker)].lower() in _ARTICLES:
        return None
    past, told = verb.end(), None
    hearer = _HEARER.match(text, past, end) if words in _TAKES_HEARER else None
    if hearer:
        past, told = hearer.end(), hearer["told"]
    tail = _TAIL.match(text, past, end)
    past = tail.end() if tail else past
    rest = text[past:end].strip(' \u00a0\n."”’!')
    closes = text[max(start, speaker[0] - 2) : speaker[0]].strip()[-1:] in (",", "”", '"') and text[
        past : past + 1
    ] in (".", ",")
    return Clause(speaker[0], past, speaker, _stances()[words], leads=bool(rest) and not closes, told=told)


def _participle(text: str, start: int, verb: "re.Match[str]", stance: Stance) -> Clause | None:
    """A participle like "warning that" after a comma: the speaker is the subject of the sentence."""
    subject = _SUBJECT_FIRST.match(text, start, verb.start())
    if subject is None:
        return None
    return Clause(start, verb.end(), subject.span(), stance, leads=True)


_SUBJECT_FIRST = re.compile(
    r"(?:The |the )?(?:[A-Z][\w.'’-]{0,20}|[a-z]{3,14}(?=[ \u00a0]))(?:[ \u00a0](?:of |for |the )?[A-Z][\w.'’-]{0,20}"
    r"|[ \u00a0](?:spokesman|spokeswoman|officials?|police|authorities|governor|ministry|chief|sources?)){0,6}"
)


def _inverted_end(text: str, start: int, end: int) -> int:
    return _first_stop(_INVERTED_STOP, text, start, min(end, start + LONGEST))


def _source_end(text: str, start: int, end: int) -> int:
    return _first_stop(_SOURCE_STOP, text, start, min(end, start + LONGEST))


def _first_stop(pattern: "re.Pattern[str]", text: str, start: int, end: int) -> int:
    stops = (stop.start() for stop in pattern.finditer(text, start, end))
    return next((stop for stop in stops if not _shortened(text, start, stop)), end)


def _shortened(text: str, start: int, stop: int) -> bool:
    """A full stop that only shortens a title."""
    return text[stop : stop + 1] == "." and text[max(start, stop - 5) : stop].lower().endswith(_SHORTENED)


def _subject(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The subject of the reporting verb: back to the last break, over one apposition."""
    start = max(start, end - LONGEST)
    head = text[start:end].rstrip()
    aux = _AUXILIARY.search(head)
    past = start + (aux.start() if aux else len(head))
    if past <= start or _PASSIVE.search(text, max(start, past - 12), past):
        return None
    breaks = list(_BREAK.finditer(text, start, past))
    if not breaks:
        return _shorten(text, start, past)
    last = breaks[-1]
    if last.end() >= past:
        return _before_apposition(text, start, past, breaks) if last.group() == "," else None
    return _shorten(text, last.end(), past)


def _before_apposition(text: str, start: int, past: int, breaks: "list[re.Match[str]]") -> tuple[int, int] | None:
    """Before "said" in "Omar, the governor, said": the name with its apposition."""
    opening = next((n for n in range(len(breaks) - 2, -1, -1) if breaks[n].group().lower() not in _INSIDE), None)
    if opening is None or breaks[opening].group() != ",":
        return None
    begin = breaks[opening - 1].end() if opening else start
    return _shorten(text, begin, past - 1)


_INSIDE = frozenset(("and", "but", "as"))
"""Words that part clauses elsewhere and may stand inside an apposition."""


def _shorten(text: str, start: int, past: int) -> tuple[int, int]:
    first, last = _trim(text, start, past)
    if last - first > _LONG_SUBJECT and "," not in text[first:last]:
        tail = _LAST_WORDS.search(text, last - _LONG_SUBJECT, last)
        first = tail.start() if tail else first
    return first, last


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip(" \u00a0,\n)-–—")), end - len(words) + len(words.rstrip(" \u00a0,\n"))
