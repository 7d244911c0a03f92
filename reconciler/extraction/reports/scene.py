"""Scenes: sentences that tell of a happening, with the claims, times, places and words that they tell it in."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time
from functools import cache
from typing import TypeVar

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import Document, Sentence
from reconciler.concepts.group import ancestry
from reconciler.concepts.mention import FieldName
from reconciler.concepts.place import Place
from reconciler.concepts.report import EventType
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.cues import cue
from reconciler.extraction.reports.dateline import ITEMS, datelines, told_outside
from reconciler.extraction.reports.words import ACTORS, HAPPENED, SPECIFIC, TYPE_WORDS, VIOLENT
from reconciler.extraction.scanner import FIELDS, Scanner

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?", re.ASCII)
Starts = tuple[list[int], list[int]]
Mention = TypeVar("Mention", Claim, Place, TimeExpression)
_OPENING = re.compile(r"(?:Despite|After|Following|Amid|Since|Although|While|Besides) [^,.]{3,160}, ")
_SETS_AGAINST = frozenset(
    "despite after following amid since although while besides spite response retaliation".split()
)
_ENDING = re.compile(r" (?:despite|amid|in spite of|in response to|in retaliation for) .{3,300}$", re.DOTALL)
_SHOT_DOWN = re.compile(r"\bsh(?:ot|oots?|ooting) (?:[a-z-]{2,12} ){0,4}?down\b", re.IGNORECASE | re.ASCII)
_STRIKE = re.compile(
    r"\b(?:an?|the|by|in|of|separate|second|coalition|military|u\.s\.|us|israeli|russian|american) "
    r"(?:[a-z-]{3,12} )?strikes?\b(?! (?:by|of) (?:workers|teachers|staff))",
    re.IGNORECASE | re.ASCII,
)
"""A strike that is a noun; the one told of may be called an air strike elsewhere only."""
_FELL = re.compile(r"\bfell (?:ill|asleep|from|off|down|over|victim|short|into an? )", re.IGNORECASE)
"""A fall that is no town's to its besiegers."""
_WRECKED = re.compile(
    r"\b(?:bus|buses|minibus|coach|truck|lorry|van|minivan|car|train|vehicle|jeep|tanker|trailer|rickshaw|taxi)\b"
    r"[^.;\n]{0,80}?\b(?:fell|skidded|veered|overturned|swerved|toppled|plummeted|careened|careered|rolled"
    r"|(?:hit|struck|smashed into|slammed into|ploughed into|plowed into) an? (?:[a-z]{2,12} ){0,2}?"
    r"(?:wall|tree|pole|truck|lorry|car|bus|van|tanker|trailer|barrier|divider|train|pillar))\b",
    re.IGNORECASE | re.ASCII,
)
"""What went off its road, or into something."""
_WRECKS = frozenset(
    "fell skidded veered overturned swerved toppled plummeted careened careered rolled hit struck smashed slammed"
    " ploughed plowed".split()
)
LABOUR = frozenset("hunger general workers union unions teachers staff drivers nurses lightning pay wages".split())
"""Words of strikes that hit nobody."""
DEEDS: frozenset[EventType] = frozenset({"raid", "kidnapping", "execution", "capture", "bombing", "stabbing"})
"""What gunmen do besides shooting."""
_ANSWERING = re.compile(
    r"\b(?:revenge|retaliation|retribution|reprisal|punishment|response|reaction|protest) (?:for|to|at|against|over) "
)
_ANSWERS = frozenset("revenge retaliation retribution reprisal punishment response reaction protest".split())
SILENT = frozenset({"chrome", "related", "credit", "outlet", "stamp", "byline"})


class Scene(msgspec.Struct, frozen=True):
    """One sentence that may tell of a happening."""

    index: int
    """Of its sentence."""
    sentence: Sentence
    words: str
    tokens: frozenset[str]
    """Its words in lower case."""
    types: tuple[EventType, ...]
    """Told in its main clause, the most telling first."""
    all_types: tuple[EventType, ...]
    """Told anywhere in it."""
    cue: str | None
    claims: tuple[Claim, ...]
    times: tuple[TimeExpression, ...]
    places: tuple[Place, ...]
    """Below country level."""
    lands: tuple[Place, ...] = ()
    """Countries."""
    answered: int | None = None
    """Where it turns to what it answers, if it does: "… in revenge for a raid in June"."""


@cache
def type_of_word() -> Mapping[str, EventType]:
    """Single words to the type of event that they tell of."""
    return {word: kind for kind, phrases in TYPE_WORDS.items() for word in phrases[0].split()}


@cache
def _happenings() -> Scanner:
    """Words without one of which a sentence tells of no type."""
    return Scanner({*type_of_word(), "air"})


def scenes(
    document: Document, times: Sequence[TimeExpression], places: Sequence[Place], claims: Sequence[Claim]
) -> Iterator[Scene]:
    """Every sentence of the article's own blocks with what stands in it, in the order of the text."""
    end = datetime.combine(document.published.day, time.max)
    starts = {field: _starts(document, field) for field in FIELDS}
    held_times = _by_sentence(starts, [each for each in times if not _begins_after(each, end)])
    held_places = _by_sentence(starts, places)
    held_claims = _by_sentence(starts, claims)
    heads = datelines(document)
    for index in sorted({*_happenings().sentences(document), *held_times, *held_claims}):
        sentence = document.sentences[index]
        if sentence.kind in SILENT:
            continue
        words = document.words(sentence)
        tokens = frozenset(_WORD.findall(words.lower()))
        types = _types(tokens, words)
        main = _main_clause(words) if tokens & _SETS_AGAINST else words
        told = tuple(held_claims.get(index, ()))
        named = held_places.get(index, [])
        if index in heads and len(heads) < ITEMS:
            named = told_outside(named, heads[index], words)
        if types or told or index in held_times:
            types = _with_captives(types, told)
            yield Scene(
                index=index,
                sentence=sentence,
                words=words,
                tokens=tokens,
                types=types if main == words else _types(frozenset(_WORD.findall(main.lower())), main),
                all_types=types,
                cue=_cue(words, item=index in heads and len(heads) >= ITEMS),
                claims=told,
                times=tuple(held_times.get(index, ())),
                places=tuple(place for place in named if place.level not in ("country", "region")),
                answered=_answered(words) if tokens & _ANSWERS else None,
                lands=tuple(place for place in named if place.level == "country"),
            )


def _cue(words: str, *, item: bool) -> str | None:
    """A paragraph with a dateline of its own, in a list of such, tells of another event."""
    return cue(words) or ("item" if item else None)


def _begins_after(told: TimeExpression, moment: datetime) -> bool:
    """What has not come cannot date what happened."""
    return told.interval.start is not None and told.interval.start > moment


def _main_clause(words: str) -> str:
    """The sentence without what it only sets against: "Despite the shelling, …", "… amid clashes"."""
    opening, ending = _OPENING.match(words), _ENDING.search(words)
    return words[opening.end() if opening else 0 : ending.start() if ending else len(words)]


def _answered(words: str) -> int | None:
    told = _ANSWERING.search(words)
    return told.start() if told else None


def _types(tokens: frozenset[str], words: str) -> tuple[EventType, ...]:
    """Gunmen alone tell less of the event than what they did; what is shot down is no person."""
    singles = type_of_word()
    telling = tokens & singles.keys()
    if "down" in tokens and _SHOT_DOWN.search(words):
        telling -= {"shot", "shooting", "shoots"}
    if "fell" in tokens and _FELL.search(words):
        telling -= {"fell"}
    found = _with_wrecks({singles[word] for word in telling}, tokens, words)
    if "shooting" in found and found & DEEDS and {word for word in telling if singles[word] == "shooting"} <= ACTORS:
        found.discard("shooting")
    if "fire" in tokens and "opened" in tokens:
        found = found - {"fire"} | {"shooting"}
    if tokens & {"air", "strikes", "strike"} >= {"air"} and tokens & {"strike", "strikes", "raid", "raids"}:
        found.add("air_strike")
    if tokens & {"strike", "strikes"} and not tokens & LABOUR and tokens & HAPPENED and _STRIKE.search(words):
        found.add("air_strike")
    return tuple(sorted(found, key=SPECIFIC.index))


def _with_wrecks(found: set[EventType], tokens: frozenset[str], words: str) -> set[EventType]:
    """A bus that fell into a gorge took nobody; one that was shot at and left the road was shot at."""
    wrecked = not tokens.isdisjoint(_WRECKS) and not found & (VIOLENT - {"capture"}) and _WRECKED.search(words)
    return found - {"capture"} | {"crash"} if wrecked else found


def _with_captives(types: tuple[EventType, ...], claims: Sequence[Claim]) -> tuple[EventType, ...]:
    """People other than forces who are taken are kidnapped, whatever the verb."""
    taken = any(claim.outcome == "captured" and claim.role == "victim" and _common(claim) for claim in claims)
    if not taken or not set(types) <= {"shooting", "capture", "attack", "other"}:
        return types
    return ("kidnapping", *(kind for kind in types if kind != "capture"))


def _common(claim: Claim) -> bool:
    return claim.group == "people" or "civilian" in ancestry(claim.group)


def _by_sentence(starts: Mapping[FieldName, Starts], mentions: Sequence[Mention]) -> Mapping[int, list[Mention]]:
    """Mentions under the index of the sentence that they start in."""
    held: dict[int, list[Mention]] = {}
    for mention in mentions:
        at, indices = starts[mention.field]
        position = bisect_right(at, mention.start) - 1
        if position >= 0:
            held.setdefault(indices[position], []).append(mention)
    return held


def _starts(document: Document, field: FieldName) -> Starts:
    """Where the sentences of a field start, in order, and their indexes."""
    here = [index for index, each in enumerate(document.sentences) if each.field == field]
    return [document.sentences[index].start for index in here], here
