"""Looks spotted names up: the whole run of capitals first, then what is left without bodies and compass words."""

import re
from collections.abc import Iterator, Mapping

import msgspec

from reconciler.data.fold import fold
from reconciler.data.gazetteer import Entry, Gazetteer
from reconciler.data.names import SHORT_PROVINCES
from reconciler.extraction.never_places import NEVER_PLACES
from reconciler.extraction.places.spot import Spot
from reconciler.extraction.places.words import BODIES, COMPASS, HAPPENINGS

CUT = (BODIES | HAPPENINGS) - frozenset({"hospital", "university", "church"})
"""Bodies before which a name in capitals is cut; a hospital is called by a saint or a donor as well."""
_SHORTENED = BODIES | HAPPENINGS | COMPASS
"""Words without one of which only a name in capitals is cut."""


SURE = 2
"""The context in which only places stand."""
ARTICLES = ("al", "el")
"""Of Arabic names, as two spellings write them; news leaves the first one out as well: "Hodeidah"."""
WHOLE = frozenset(("township", "island", "islands"))
"""What a name that it ends is not cut before: Jackson Township is not Jackson, Santa Rosa Island not Santa Rosa."""
COUNTIES = frozenset(("county", "parish"))
"""Words that end the name of an American district, whatever office of it follows."""


_COMPANY = " Co"
"""Ends the name of a firm, where no county has it: "Hobart Co."."""
_CITY = "city"
"""Ends the names of towns of their own: Harbor City is not Harbor, though Baltimore City is Baltimore."""
LARGE_CITY = 200_000
"""Inhabitants."""
_GOES_ON = frozenset("park high middle elementary of".split())
"""Words in headlines that go on with what is called by a town or a person: "Near Lincoln High School"."""
_HEALS = frozenset(("hospital", "infirmary", "clinic"))
"""Words of a house that is called by a county, and lies where the hurt were taken."""


class Found(msgspec.Struct, frozen=True, gc=False):
    """A spotted name with every place that bears it."""

    spot: Spot
    entries: tuple[Entry, ...]


def look_up(spot: Spot, gazetteer: Gazetteer, words: str) -> Found:
    """The longest part of the name that the gazetteer knows; `words` are the name as printed."""
    spot = _as_county(spot, gazetteer)
    entries = (
        gazetteer.find(spot.name)
        or _in_full(spot.name, gazetteer)
        or _under_other_article(spot, gazetteer)
        or _of_state(spot.name, gazetteer)
        or _by_letters(words, gazetteer)
    )
    if not entries and words.endswith(_COMPANY):
        return Found(msgspec.structs.replace(spot, kind=None, called="", context=0), ())
    joined = () if entries or not ("-" in words or _is_metro(words)) else _hyphened(words, gazetteer)
    if joined:
        cut = _cut(spot, words.split(" ", 1)[0])
        return Found(msgspec.structs.replace(cut, context=SURE) if _is_metro(words) else cut, joined)
    if entries or " " not in spot.name or not (_free(spot, words) or _SHORTENED.intersection(spot.name.split())):
        return Found(spot, entries)
    for name, start, end in _parts(spot, words):
        entries = gazetteer.find(name)
        if spot.name == f"{name} {_CITY}":
            entries = tuple(entry for entry in entries if entry.population >= LARGE_CITY)
        if entries:
            moved = msgspec.structs.replace(spot, name=name, start=start, end=end, context=_context(spot, name))
            return Found(moved, entries)
    return Found(spot, ())


def _as_county(spot: Spot, gazetteer: Gazetteer) -> Spot:
    """Under the name that ends in what it is called: "the county of Pike", "Pike county"."""
    name = f"{spot.name} {spot.called}"
    told = spot.called in COUNTIES and not spot.name.endswith(spot.called) and gazetteer.find(name)
    return msgspec.structs.replace(spot, name=name) if told else spot


def _in_full(name: str, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """Under the name with a saint in it spelt out: East St. Louis is East Saint Louis, and so are counties of one."""
    if "st " not in name or _SAINT.search(name) is None:
        return ()
    return gazetteer.find(_SAINT.sub("saint ", name))


_SAINT = re.compile(r"(?<= )st |^st (?=.* (?:county|parish)$)", re.ASCII)


def _of_state(name: str, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """The provinces that "Borno State" or "Shan State" names; an American one is as often a university."""
    if not name.endswith(_STATE):
        return ()
    named = gazetteer.find(name.removesuffix(_STATE))
    return tuple(entry for entry in named if entry.level == "province" and entry.country != "US")


_STATE = " state"


def _by_letters(words: str, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """The province that is known by its letters alone: "in KZN"."""
    province = BY_LETTERS.get(words.upper())
    if province is None:
        return ()
    country, name = province
    named = gazetteer.find(fold(name))
    return tuple(entry for entry in named if entry.level == "province" and entry.country == country)


BY_LETTERS: Mapping[str, tuple[str, str]] = {
    letters: province
    for province, shorts in SHORT_PROVINCES.items()
    for letters in shorts
    if letters in ("KZN", "KPK", "NSW", "QLD")
}
"""Letters of provinces that are no word, nor anything else's."""


def _under_other_article(spot: Spot, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """Under the name with "el" for "al" or the other way, or without; with one where only places stand so."""
    words = spot.name.split()
    at = min([words.index(article) for article in ARTICLES if article in words], default=None)
    if at is None and spot.context != SURE:
        return ()
    if at is None:
        tries = [f"{article} {spot.name}" for article in ARTICLES]
    else:
        tries = [" ".join((*words[:at], article, *words[at + 1 :])) for article in ARTICLES]
        tries += [" ".join(words[1:])] if at == 0 and len(words) > 1 else []
    return next((entries for name in tries if (entries := gazetteer.find(name))), ())


def _free(spot: Spot, words: str) -> bool:
    """Capitals say nothing of where the name ends: all words are set in them, or a headline opens with its place."""
    return words.isupper() or (not spot.in_sentence and spot.context > 0)


def _cut(spot: Spot, word: str) -> Spot:
    """The first word of a run alone, with what follows it for its context."""
    name = fold(word)
    return msgspec.structs.replace(spot, name=name, end=spot.start + len(word), context=_context(spot, name))


def _hyphened(words: str, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """A county called by two names ("Miami-Dade"), or a city with the county around it ("Savannah-Chatham")."""
    first, hyphen, second = _two_names(words.replace(" ", "-", 1) if _is_metro(words) else words)
    if not hyphen:
        return ()
    whole = gazetteer.find(f"{first} {second} county")
    return whole or tuple(entry for entry in gazetteer.find(first) if fold(entry.district) == f"{second} county")


def _is_metro(words: str) -> bool:
    """A city and its county, whose police are one: "Savannah Chatham Metropolitan Police"."""
    return " Metro" in words and _METRO.match(words) is not None


_METRO = re.compile(r"[A-Z][a-z]{2,16} [A-Z][a-z]{2,16} Metro(?:politan)?\b", re.ASCII)


def _two_names(words: str) -> tuple[str, str, str]:
    """The two names that a hyphen joins at the head of a run, folded."""
    first, hyphen, second = words.split(" ", 1)[0].partition("-")
    return fold(first), hyphen, fold(second)


def _context(spot: Spot, name: str) -> int:
    """A name before a body in one run of capitals ("Springfield Police", "Cook County Jail") is a place's."""
    after = spot.name[len(name) :].split() if spot.name.startswith(name) else ()
    office = bool(after) and name.endswith(tuple(COUNTIES))
    if office or (after and after[0] in BODIES):
        return SURE
    return max(spot.context, int(not HAPPENINGS.isdisjoint(after[:1])))


def _parts(spot: Spot, words: str) -> Iterator[tuple[str, int, int]]:
    """Folded parts of the name, itself left out, with their place, the likeliest first."""
    names, printed = spot.name.split(), words.split()
    if len(names) < 2 or len(names) != len(printed):
        return
    if names[0] in COMPASS:
        yield from _shorter(spot, names[1:], spot.start + len(printed[0]) + 1, words)
    yield from _shorter(spot, names, spot.start, words)


def _shorter(spot: Spot, names: list[str], start: int, words: str) -> Iterator[tuple[str, int, int]]:
    """The name cut before a body, or before any word where all words are capitals."""
    offset = start - spot.start
    if offset:
        yield " ".join(names), start, spot.end
    printed = words[offset:].split()
    free = _free(spot, words) and spot.context > 0
    for kept in range(len(names) - 1, 0, -1):
        if names[kept] in WHOLE or (names[kept - 1] in COUNTIES and not _HEALS.isdisjoint(names[kept:])):
            return
        if free and not spot.in_sentence and names[kept] in _GOES_ON:
            return
        if free or names[kept] in CUT or names[kept - 1] in COUNTIES:
            name = " ".join(names[:kept])
            if name not in NEVER_PLACES:
                length = len(" ".join(printed[:kept]))
                yield name, start, start + length
