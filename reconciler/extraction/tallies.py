"""Dead counted place by place: "Oru had 32 dead, Kaba 28", "nine in a bar in Kaba and six at a farm in Oru"."""

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from reconciler.concepts.document import Document, Sentence
from reconciler.extraction.claims.words.hedges import hedges
from reconciler.extraction.claims.words.numbers import read_number
from reconciler.extraction.never_places import NEVER_PLACES
from reconciler.extraction.scanner import Scanner
from reconciler.extraction.words import NUMBER_WORDS, SMALL_NUMBERS

_ONE = (
    r"an?(?= (?:[a-z-]{3,12} )?(?:man|woman|boy|girl|child|baby|teenager|soldier|policeman|officer|guard|driver|farmer"
    r"|worker)\b)"
)
_NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})?(?![\d.,:%/-]\d|%|-)|{_ONE}|(?:{NUMBER_WORDS})\b(?!-))"
_CAPITAL = r"(?:(?:[aA]l|[eE]l|[aA][nrst]|[aA]sh|[aA]d)-)?[^\W\d_a-zß-ÿ][\w'’-]{1,24}"
_NAME = rf"{_CAPITAL}(?: (?:(?:de|del|di|du|des|la|le|el|al|do|da|of|bin) )?{_CAPITAL}){{0,3}}"
_KIND = r"(?: (?:[dD]istrict|[pP]rovince|[cC]ounty|[cC]ity|[sS]tate|[rR]egion|town|village|prefecture|department))?"
_IN = r"(?:in|at|near|outside|around|below|above)"
_AROUND = r"(?:the )?(?:[a-z'’-]{2,14} ){0,4}"
_LIKE = hedges("at_least", "more_than", "up_to", "about", "exact")
_SCALE = rf"(?:(?:another|the other|a further|{_LIKE}) )?"
_PEOPLE = (
    r"(?= (?:dead|died|deaths?|killed|people|persons|lives|men|women|children|villagers|civilians|victims|graves"
    r"|residents|others|more|were|had|of (?:its|them|their|the))\b|[.]?$)"
)
_OPENS = (
    r"(?:(?:and |while |but |next |then |next came |(?:[wW]orst|[hH]ardest)[ -](?:hit|struck|affected) (?:was|were) )?)"
)
_HAS = r"(?:had|has|lost|counted|counts|reported|reports|buried|mourned|mourns|recorded|saw|with|suffered)"
_GIVES = r"(?:[\w ]{0,30} (?:gives|counts|lists|names) )?"
_FORMS = tuple(
    re.compile(_OPENS + form)
    for form in (
        rf"{_GIVES}(?i:{_SCALE}(?P<number>{_NUMBER}))[^:;()]{{0,70}}? (?:{_IN}|for) {_AROUND}(?P<name>{_NAME})",
        rf"(?:In|At|Near|Outside|Around|in|at|near|outside|around) {_AROUND}(?P<name>{_NAME}){_KIND}"
        rf",? {_SCALE}(?P<number>{_NUMBER}){_PEOPLE}",
        rf"(?:[Tt]he (?:town|village|district|province|state|city) of )?(?P<name>{_NAME}){_KIND}"
        rf",? (?:{_HAS} )?{_SCALE}(?P<number>{_NUMBER}){_PEOPLE}",
        rf"(?P<name>{_NAME})(?:, [A-Z][a-z]{{2,5}}day)?: {_SCALE}(?P<number>{_NUMBER}){_PEOPLE}",
    )
)
"""One item of a list."""
_BRACKETED = re.compile(rf"(?P<name>{_NAME}){_KIND} \({_SCALE}(?P<number>{_NUMBER})(?: dead| killed| deaths)?\)")
_SEAM = re.compile(r"[;:] |, (?!with )(?:and |while |but )?| and | [–—-]{1,2} ")
"""Between two items."""
_ONLY_WHERE = re.compile(rf"(?:In|At|Near|Outside|Around|in|at|near|outside|around) {_AROUND}{_NAME}{_KIND}$")
_DEATH = (
    "dead death deaths died die killed killing lost loss lives buried graves bodies drowned perished murdered massacred"
    " slain toll tolls burnt burned shot hacked list lists listed".split()
)
"""Without one of these a sentence counts no dead."""


@cache
def _deathly() -> Scanner:
    return Scanner(_DEATH)


_OTHER = re.compile(
    r"\b(?:wounded|injured|injuries|hurt|arrested|arrests|detained|nationals|from (?=[A-Z])|aged?|born"
    r"|years?|months|days|hours|minutes|miles|km|kilomet(?:re|er)s|met(?:re|er)s|per ?cent|million|homes|houses|votes"
    r"|seats|vehicles|displaced|homeless|rescued|missing|treated|taken|kidnapped|abducted|bombs|rockets|missiles|drones"
    r"|villages|towns|districts|provinces|cities|states|attacks|strikes|blasts|incidents|points|goals)\b"
)
"""What else is counted by place, or where somebody is from."""
_ELSEWHERE = re.compile(
    r"\b(?:taken|brought|rushed|flown|carried|moved|airlifted|transported|died|treated)\b[^.;,]{0,30} "
    r"(?:hospitals?|clinics?|morgues?)\b"
    r"|\b(?:nationals|residents of|natives of|liv(?:ed|es|e|ing) in|(?:were|was|are|is|came|come|hailed|hail) from)\b"
)
"""Tells where the dead of one place were brought or came from."""
_AGED = re.compile(
    r"\(\d{1,2}\)(?:,| [—–-]{1,2})? (?:(?:was|were) (?:[a-z]{3,12} )?(?:killed|dead|found|declared|pronounced|shot"
    r"|crushed|among|identified|buried|injured|admitted)|died|succumbed|of|from|who)\b"
    r"|\b(?:identified|named) as (?:[A-Z][\w'’.-]{0,16} ){1,3}\(\d{1,2}\)",
    re.ASCII,
)
"""Persons, each with an age in brackets: "Bo Lind (34) was killed"."""
FEWEST = 2
MOST = 30
"""Places of one list; what goes on longer is a table."""


class Tally(msgspec.Struct, frozen=True):
    """One place of a list, with how many died there."""

    sentence: int
    """Index of the sentence."""
    start: int
    """Of the number, in the field."""
    end: int
    dead: int
    name_start: int
    name_end: int


def tallies(document: Document) -> tuple[Tally, ...]:
    """Every item of lists of two places or more, in the order of the text."""
    found: list[Tally] = []
    for index in _deathly().sentences(document, whole=True):
        sentence = document.sentences[index]
        if sentence.kind == "body" and sentence.field == "text" and _holds_numbers(document, sentence):
            found += _list(document, index, sentence)
    return tuple(found)


def _holds_numbers(document: Document, sentence: Sentence) -> bool:
    """As many as a list has at least, or somebody counted as one: most sentences hold neither."""
    low = document.low["text"]
    words = low[sentence.start : sentence.end].replace("(", " ").replace(")", " ").split()
    numbers = sum(map(_NUMBER_WORDS.__contains__, words)) + sum(map(str.isdecimal, [word[0] for word in words]))
    return numbers >= FEWEST or _SOMEBODY.search(low, sentence.start, sentence.end) is not None


_SOMEBODY = re.compile(_ONE)
_NUMBER_WORDS = frozenset(word + mark for word in SMALL_NUMBERS for mark in ("", *",.;:"))


def _list(document: Document, index: int, sentence: Sentence) -> tuple[Tally, ...]:
    words = document.words(sentence)
    found = [_tally(index, sentence, match, at) for match, at in items(words)]
    found = found[:MOST]
    while found and found[0].dead < FEWEST:
        found = found[1:]
    names = {words[each.name_start - sentence.start : each.name_end - sentence.start] for each in found}
    if len(names) < FEWEST or _ELSEWHERE.search(words) is not None or _AGED.search(words) is not None:
        return ()
    return tuple(found)


def items(words: str) -> Iterator[tuple["re.Match[str]", int]]:
    """The items that a sentence lists, each with where its own words begin."""
    bracketed = list(_BRACKETED.finditer(words)) if "(" in words else []
    if len(bracketed) >= FEWEST:
        yield from ((match, match.start()) for match in bracketed)
        return
    for start, end in _segments(words):
        segment = words[start:end]
        match = next((found for form in _FORMS if (found := form.match(segment)) is not None), None)
        if (
            match is not None
            and _may_be_place(match["name"])
            and _OTHER.search(segment[: max(match.end("name"), match.end("number") + AFTER)]) is None
        ):
            yield match, start


def _may_be_place(name: str) -> bool:
    words = name.lower().split()
    sided = len(words) > 1 and words[-1] in _SIDES
    return words[0] not in NEVER_PLACES - _FIRST_WORDS and (sided or words[-1] not in NEVER_PLACES)


_SIDES = frozenset("north south east west central".split())
_FIRST_WORDS = _SIDES | frozenset("new united upper lower saint al el".split())
AFTER = 16
"""Characters after a number that say what it counts."""


def _segments(words: str) -> Iterator[tuple[int, int]]:
    """Stretches between seams; a place that stands alone goes with what follows it."""
    start = 0
    for seam in _SEAM.finditer(words):
        if _ONLY_WHERE.match(words[start : seam.start()]) is not None:
            continue
        yield start, seam.start()
        start = seam.end()
    yield start, len(words)


def _tally(index: int, sentence: Sentence, match: "re.Match[str]", at: int) -> Tally:
    base = sentence.start if match.re is _BRACKETED else sentence.start + at
    return Tally(
        sentence=index,
        start=base + match.start("number"),
        end=base + match.end("number"),
        dead=read_number(match["number"].lower()) or 0,
        name_start=base + match.start("name"),
        name_end=base + match.end("name"),
    )
