"""The scenes of an article: its sentences that may tell of a happening, with what stands in each."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import datetime, time
from functools import cache
from typing import TypeVar

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import SILENT_BLOCKS, Document, Sentence
from reconciler.concepts.mention import FieldName, PlaceField
from reconciler.concepts.place import WIDE, Place
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.happenings import SPREADING
from reconciler.extraction.reports.scenes.capitals import capitals, the_capital
from reconciler.extraction.reports.scenes.captives import with_captives
from reconciler.extraction.reports.scenes.dateline import ITEMS, datelines, told_outside
from reconciler.extraction.reports.scenes.marks import across_the_border, without_marks
from reconciler.extraction.reports.scenes.running import in_small_letters, on_one_line
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.cues import cue
from reconciler.extraction.reports.vocabulary.figurative import literal
from reconciler.extraction.reports.vocabulary.types import type_of_word, types_of
from reconciler.extraction.reports.vocabulary.wording import wording
from reconciler.extraction.scanner import FIELDS, Scanner

Starts = tuple[list[int], list[int]]
Mention = TypeVar("Mention", Claim, Place, TimeExpression)
_OPENING = re.compile(r"(?:Despite|After|Following|Amid|Since|Although|While|Besides) [^,.]{3,160}, ")
_SETS_AGAINST = frozenset(
    "despite after following amid since although while besides spite response retaliation anniversary".split()
)
_ENDING = re.compile(
    r" (?:(?:on|for) (?:the )?anniversary of|years? (?:to the day )?after|despite|amid|in spite of|in response to"
    r"|in retaliation for) .{3,300}$"
    r"| (?:hours?|days?|weeks?|months?) after (?:the |their |its )?(?:[\w.'’-]{1,20} ){1,5}?"
    r"(?:seized|captured|took|overran|retook|recaptured|seizure|capture|fell)\b[^;]{0,120}$",
    re.DOTALL | re.ASCII,
)
_ANSWERING = re.compile(
    r"\b(?:revenge|retaliation|retribution|reprisal|punishment|response|reaction) (?:for|to|at|against|over) "
)
_ANSWERS = frozenset("revenge retaliation retribution reprisal punishment response reaction".split())


@cache
def _happenings() -> Scanner:
    """Words without one of which a sentence tells of no type."""
    return Scanner({*type_of_word(), *_WRECKED, *_FIRST_HEARD, "air", "explosives"})


_WRECKED = ("overturned", "rolled", "skidded", "veered", "ravine", "gorge")
"""Words that phrases of an accident are told with, and few other sentences."""
_FIRST_HEARD = ("boom", "bang", "bangs", "adrift", "drifting", "radar", "smoke")
"""Words of first news, when nobody knows more."""


def scenes(
    document: Document, times: Sequence[TimeExpression], places: Sequence[Place], claims: Sequence[Claim]
) -> Iterator[Scene]:
    """Every sentence of the article's own blocks with what stands in it, in the order of the text."""
    end = datetime.combine(document.published.day, time.max)
    starts: Mapping[PlaceField, Starts] = {field: _starts(document, field) for field in FIELDS}
    held_times = _by_sentence(starts, [each for each in times if not _begins_after(each, end)])
    held_places = _by_sentence(starts, places)
    held_claims = _by_sentence(starts, claims)
    heads = datelines(document)
    seats = capitals(places)
    again = {name for name, count in Counter(place.name for place in places).items() if count > 1}
    last = -1
    for index in sorted({*_happenings().sentences(document), *held_times, *held_claims}):
        if document.sentences[index].kind in SILENT_BLOCKS:
            continue
        scene = _scene(
            document, index, held_times.get(index, ()), held_claims.get(index, ()), held_places.get(index, ())
        )
        if scene.all_types or scene.claims or scene.times:
            held: Sequence[Place] = held_places.get(index, ())
            if (not held and last != index - 1) or _first_there(scene, held):
                held = [*_there(document, scene, held_places.get(index - 1, ())), *held]
            last = index
            named = _named(scene, held, heads, seats, again=again)
            yield msgspec.structs.replace(
                scene,
                cue=scene.cue or ("item" if index in heads and len(heads) >= ITEMS else None),
                places=tuple(place for place in named if place.level not in WIDE),
                lands=tuple(place for place in named if place.level == "country" and not _no_place(scene, place)),
            )


def _first_there(scene: Scene, held: Sequence[Place]) -> bool:
    """Counts some "there", and then others in a place that it names: "131 died there, and 20 in Oru"."""
    said = _DIED_THERE.search(scene.words) if held and "there" in scene.tokens and len(scene.claims) > 1 else None
    return said is not None and all(place.start - scene.sentence.start > said.end() for place in held)


def _there(document: Document, scene: Scene, before: Sequence[Place]) -> Sequence[Place]:
    """Where some died "there", as the sentence before it says, which tells of nothing else."""
    if not before or "there" not in scene.tokens or _DIED_THERE.search(scene.words) is None or not scene.claims:
        return ()
    told = document.sentences[scene.index - 1]
    return before if (told.field, told.block) == (scene.sentence.field, scene.sentence.block) else ()


_DIED_THERE = re.compile(
    r"\b(?:killed|died|dead|slain|drowned|perished|wounded|injured|hurt|missing|captured|abducted) there\b", re.ASCII
)


def _no_place(scene: Scene, country: Place) -> bool:
    """Only borders on what is told, or has sent those who did it: "US drones fired"."""
    start, end = country.start - scene.sentence.start, country.end - scene.sentence.start
    return across_the_border(scene.words, start, end) or _ITS_ARMS.match(scene.words, end) is not None


_ITS_ARMS = re.compile(
    r"(?:-led|-backed)? (?:[a-z-]{4,14} )?(?:(?:air )?strikes?|airstrikes?|drones?|jets|warplanes|aircraft|planes"
    r"|gunships|helicopters?|missiles?|bombers)\b",
    re.ASCII,
)


def _scene(
    document: Document,
    index: int,
    times: Sequence[TimeExpression],
    claims: Sequence[Claim],
    places: Sequence[Place],
) -> Scene:
    """What the sentence tells by its words, claims and times; where, is still to be told."""
    sentence = document.sentences[index]
    words = in_small_letters(on_one_line(document.words(sentence)), sentence, places)
    told = literal(wording(words, on_one_line(document.low[sentence.field][sentence.start : sentence.end])))
    low, tokens = told.low, told.tokens
    types = with_captives(types_of(told), claims)
    main = _main_clause(words) if tokens & _SETS_AGAINST else slice(None)
    own = types if words[main] == words else types_of(wording(told.words[main], low[main]))
    return Scene(
        index=index,
        sentence=sentence,
        words=words,
        low=low,
        tokens=tokens,
        types=own or (() if any(_stands_in(main, claim, sentence) for claim in claims) or not claims else types),
        all_types=types,
        cue=cue(low),
        claims=tuple(claims),
        times=tuple(times),
        places=(),
        answered=_answered(words) if tokens & _ANSWERS else None,
    )


def _named(
    scene: Scene, places: Sequence[Place], heads: Mapping[int, int], seats: Sequence[Place], *, again: Set[str]
) -> Sequence[Place]:
    """Its places with the capital that it speaks of; without marks, and without the town that it was sent from."""
    named = places
    capital = the_capital(scene.words, scene.sentence.start, seats) if "capital" in scene.tokens else None
    story = scene.sentence.story
    if capital is not None and all(place.level in WIDE for place in named if place.start >= story):
        named = [*named, capital]
    named = without_marks(named, scene.words, scene.sentence.start)
    if scene.index in heads and len(heads) < ITEMS:
        wide = not SPREADING.isdisjoint(scene.types)
        named = told_outside(named, heads[scene.index], scene.words, wide=wide, again=again)
    return named


def _begins_after(told: TimeExpression, moment: datetime) -> bool:
    """What has not come cannot date what happened."""
    return told.interval.start is not None and told.interval.start > moment


def _main_clause(words: str) -> slice:
    """Where the sentence is without what it only sets against: "Despite the shelling, …", "… amid clashes"."""
    opening, ending = _OPENING.match(words), _ENDING.search(words)
    return slice(opening.end() if opening else 0, ending.start() if ending else len(words))


def _stands_in(main: slice, claim: Claim, sentence: Sentence) -> bool:
    at = claim.start - sentence.start
    return (main.start or 0) <= at and (main.stop is None or at < main.stop)


def _answered(words: str) -> int | None:
    told = _ANSWERING.search(words)
    return told.start() if told else None


def _by_sentence(starts: Mapping[PlaceField, Starts], mentions: Sequence[Mention]) -> Mapping[int, list[Mention]]:
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
