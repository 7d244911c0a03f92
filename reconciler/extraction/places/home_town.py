"""The town of the paper or station that tells a story, where its name or the tail of its headlines prints one."""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

import msgspec

from reconciler.concepts.document import Document
from reconciler.concepts.mention import PlaceField
from reconciler.data.fold import fold
from reconciler.data.gazetteer import Entry, Gazetteer
from reconciler.data.load import common_words
from reconciler.data.names import US_STATES
from reconciler.extraction.places.outlet_words import joined_names, spaced_names
from reconciler.extraction.places.tails import headline_end
from reconciler.extraction.places.votes import LARGE, Province, province_of

LEAST = 4
"""Letters of a town."""
TOWN, BARE_TOWN = 15_000, 50_000
"""Inhabitants from which a name beside words of media means a town, and from which an address that is nothing else."""
TIMES = 5
"""Times the inhabitants of the next town of its name from which it is meant by its name alone."""
MOST_KEPT = 4096
_SHORT = {short: state for state, shorts in US_STATES.items() for short in shorts}
_STATE = "|".join(sorted({*US_STATES, *map(re.escape, _SHORT)}, key=len, reverse=True))
_IN_STATE = re.compile(
    rf"(?P<towns>(?:[A-Z][\w.'’-]{{0,24}} ){{0,4}}[A-Z][\w.'’-]{{1,24}})(?:, ?| \()(?P<state>{_STATE})\b", re.ASCII
)
_LONGEST = 4
"""Words of a town's name."""


class Home(msgspec.Struct, frozen=True):
    """A town as an outlet's name or a headline's tail prints it, with all that it may be."""

    field: PlaceField
    start: int
    end: int
    towns: tuple[Entry, ...]


def homes_of(document: Document, gazetteer: Gazetteer) -> Iterator[Home]:
    """What the tails of its titles print, then what the outlet's name does."""
    for block in document.blocks:
        if block.kind == "title":
            text = document.article.field_text(block.field)
            at = headline_end(text, block.start, block.end)
            yield from (_moved(home, block.field, at) for home in _homes_in(text[at : block.end], gazetteer))
    yield from (_moved(home, "outlet", 0) for home in _homes_in(document.article.outlet or "", gazetteer))


def home_town(homes: Iterable[Home], told: Collection[Province], *, american: bool) -> tuple[Home, Entry] | None:
    """The first that is settled: the one of its name in a province `told`, or by far the largest.

    In an `american` story that is the largest of its name in the United States.
    """
    for home in homes:
        town = _meant(home.towns, told, american=american)
        if town is not None:
            return home, town
    return None


def _meant(towns: tuple[Entry, ...], told: Collection[Province], *, american: bool) -> Entry | None:
    here = [town for town in towns if province_of(town) in told]
    if len(here) == 1 or len(towns) == 1:
        return (*here, *towns)[0]
    known = [town for town in towns if not american or town.country == "US"]
    if not known or here:
        return None
    first, *others = sorted(known, key=lambda town: -town.population)
    alone = all(first.population >= TIMES * other.population for other in others)
    return first if alone and first.population >= TOWN else None


def _moved(home: Home, field: PlaceField, by: int) -> Home:
    return msgspec.structs.replace(home, field=field, start=home.start + by, end=home.end + by)


@lru_cache(MOST_KEPT)
def _homes_in(name: str, gazetteer: Gazetteer) -> tuple[Home, ...]:
    """The one town that `name` prints; of several the one that all know, where the others are no more than names."""
    if not name:
        return ()
    found = [*_in_states(name, gazetteer)] or [*_spaced(name, gazetteer)] or [*_joined(name, gazetteer)]
    if len({fold(name[home.start : home.end]) for home in found}) > 1:
        found = [home for home in found if _meant(home.towns, (), american=True) is not None]
        found = [] if any(max(town.population for town in home.towns) < LARGE for home in found) else found
    return tuple(found) if len({fold(name[home.start : home.end]) for home in found}) == 1 else ()


def _in_states(name: str, gazetteer: Gazetteer) -> Iterator[Home]:
    """Towns behind which their state stands; another before them, that a comma parts, is one as well."""
    for told in _IN_STATE.finditer(name):
        state = _SHORT.get(told["state"], told["state"])
        words = told["towns"].split(" ")
        for size in range(min(len(words), _LONGEST), 0, -1):
            town = " ".join(words[-size:])
            held = tuple(each for each in _towns(gazetteer.find(fold(town))) if province_of(each) == ("US", state))
            if held:
                start = told.end("towns") - len(town)
                yield Home("title", start, told.end("towns"), held)
                if name[:start].endswith(", "):
                    yield from _spaced(name[: start - len(", ")], gazetteer)
                break


def _spaced(name: str, gazetteer: Gazetteer) -> Iterator[Home]:
    """Towns that are all of the words between two words of media."""
    runs = [] if "." in name and " " not in name.strip() else list(spaced_names(name))
    for start, end in runs:
        alone = runs == [(start, end)] and end - start >= len(name.strip())
        towns = _large(gazetteer.find(fold(name[start:end])), BARE_TOWN if alone else TOWN)
        if towns and not alone and _may_be_town(name[start:end].lower()):
            yield Home("title", start, end, towns)


def _joined(name: str, gazetteer: Gazetteer) -> Iterator[Home]:
    """Towns that an address is made of, beside words of media or alone."""
    for (start, end), stripped in joined_names(name):
        word = name[start:end].lower()
        if not _may_be_town(word):
            continue
        entries = (entry for spelt in _spellings(word) for entry in gazetteer.find(spelt))
        towns = _large(tuple(dict.fromkeys(entries)), TOWN if stripped else BARE_TOWN)
        if towns:
            yield Home("title", start, end, towns)


def _spellings(word: str) -> Iterator[str]:
    """The word itself, and in two: "newyork", "new york"."""
    yield word.replace("-", " ")
    yield from (f"{word[:at]} {word[at:]}" for at in range(2, len(word) - 2) if "-" not in word)


def _may_be_town(word: str) -> bool:
    return len(word) >= LEAST and word not in common_words()


def _large(entries: tuple[Entry, ...], least: int) -> tuple[Entry, ...]:
    towns = _towns(entries)
    return towns if any(town.population >= least for town in towns) else ()


def _towns(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Those that are towns; none where a country has the name."""
    if any(entry.level == "country" for entry in entries):
        return ()
    return tuple(entry for entry in entries if entry.level == "city")
