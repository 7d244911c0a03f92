"""Places of a document: names spotted, looked up, settled, and tied to what holds them."""

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import zip_longest

import msgspec

from reconciler.concepts.document import Document
from reconciler.concepts.place import Place
from reconciler.data.fold import fold
from reconciler.data.gazetteer import Entry, Gazetteer, default_gazetteer
from reconciler.extraction.nationalities import NATIONALITIES
from reconciler.extraction.places.bare_counties import with_county
from reconciler.extraction.places.called import called_alike
from reconciler.extraction.places.city_parts import without_side
from reconciler.extraction.places.counted import with_counted
from reconciler.extraction.places.counties import in_counties, seated
from reconciler.extraction.places.explained import explained
from reconciler.extraction.places.far import islets, namesakes, quarters, strangers
from reconciler.extraction.places.holders import (
    as_state,
    holders_first,
    holders_of,
    is_state_short,
    people_of,
    state_of,
)
from reconciler.extraction.places.home import at_home
from reconciler.extraction.places.institutions import spoken_for
from reconciler.extraction.places.joined import joined
from reconciler.extraction.places.kind_first import behind_kind
from reconciler.extraction.places.located import located
from reconciler.extraction.places.lookup import Found, look_up
from reconciler.extraction.places.meant import meant, unlocated
from reconciler.extraction.places.no_towns import without_no_towns
from reconciler.extraction.places.rivals import rivals
from reconciler.extraction.places.settle import held_by, likely
from reconciler.extraction.places.short_provinces import is_short, province_behind
from reconciler.extraction.places.shortened import spelt_out, without_article
from reconciler.extraction.places.spot import Spot
from reconciler.extraction.places.spots import spots
from reconciler.extraction.places.states_meant import in_part_of_state, states_meant
from reconciler.extraction.places.struck_house import of_struck_house
from reconciler.extraction.places.surnames import without_people
from reconciler.extraction.places.unknown import is_station, told_place
from reconciler.extraction.places.votes import Votes, american, british, province_of, vote
from reconciler.extraction.tallies import Tally


def read_places(
    document: Document, gazetteer: Gazetteer | None = None, *, counted: Sequence[Tally] = ()
) -> tuple[Place, ...]:
    """Every place named, in the order of the text; a name that the gazetteer lacks is kept where the text marks it.

    Those under which the dead are `counted` are places.
    """
    known = gazetteer or default_gazetteer()
    every = joined(document, with_counted(spots(document), counted), known)
    named = [
        spot for before, spot in zip([None, *every], every, strict=False) if not _abbreviates(document, before, spot)
    ]
    hints = [NATIONALITIES[word] for spot in named if (word := spot.name.split(" ", 1)[0]) in NATIONALITIES]
    found = [
        explained(document, _found(spot, document, known), known) for spot in named if spot.name not in NATIONALITIES
    ]
    found = without_no_towns(document, without_people(document, found), known)
    neighbours = zip_longest([None, *found], found, found[1:])
    found = called_alike(
        document,
        [
            told
            for before, each, after in neighbours
            if each is not None and (told := told_place(document, before, each, after)) is not None
        ],
    )
    provinces = [province for each in found if (province := province_behind(document, each)) is not None]
    votes = vote(found, hints, [*provinces, *spoken_for(document)], [*american(document), *british(document)])
    votes = at_home(document, known, votes)
    holders = holders_of(document, found)
    return tuple(_settled(document, found, holders, votes=votes, gazetteer=known))


_OF_NAMES = frozenset(("village", "settlement", "town"))
"""Words for a place that end the names of some: Elk Grove Village, White Settlement."""


def _in_whole(spot: Spot, document: Document, gazetteer: Gazetteer) -> Spot:
    """With the word behind it that says what it is, where that is in capitals and the name of a place known."""
    end = spot.end + 1 + len(spot.called)
    behind = document.article.field_text(spot.field)[spot.end : end]
    if spot.called not in _OF_NAMES or behind.lower() != f" {spot.called}" or not behind[1].isupper():
        return spot
    name = f"{spot.name} {spot.called}"
    return msgspec.structs.replace(spot, name=name, end=end, called="", kind=None) if gazetteer.find(name) else spot


def _found(spot: Spot, document: Document, gazetteer: Gazetteer) -> Found:
    spot = behind_kind(document, _in_whole(spot, document, gazetteer), gazetteer)
    spot = spot if state_of(document, spot) else without_side(spot, gazetteer)
    printed = _printed(document, spot)
    text = document.article.field_text(spot.field)
    whole = printed.isupper() and (spot.field == "title" or _THEN_COUNTRY.match(text, spot.end) is not None)
    found = look_up(spot, gazetteer, printed.title() if whole else printed)
    if found.entries and all(entry.level == "country" for entry in found.entries):
        found = msgspec.structs.replace(found, spot=msgspec.structs.replace(found.spot, called="", kind=None))
    found = with_county(document, found, gazetteer)
    return in_part_of_state(document, as_state(document, of_struck_house(document, found, gazetteer)))


_THEN_COUNTRY = re.compile(r", [A-Z][a-z]")
"""Behind the whole name of a dateline's town: "UTHAI SAWAN, Thailand"."""


def _printed(document: Document, spot: Spot) -> str:
    return document.article.field_text(spot.field)[spot.start : spot.end]


def _as_printed(document: Document, found: Found) -> Entry | None:
    """As the text writes it; what news is called by is none: "Herat News"."""
    return None if is_station(document, found.spot) else unlocated(found, _printed(document, found.spot))


def _alike_elsewhere(
    found: Sequence[Found], chosen: Mapping[int, Entry | None], holders: Mapping[int, int], told: Sequence[bool]
) -> Mapping[int, Entry]:
    """The same names told without what holds them, each as it is meant where that is told."""
    held: dict[str, set[Entry]] = {}
    sure = [at for at in range(len(found)) if told[at] or (at in holders and _lies(chosen[at], chosen[holders[at]]))]
    for at in sure:
        if (entry := chosen[at]) is not None:
            held.setdefault(found[at].spot.name, set()).add(entry)
    loose = (at for at in range(len(found)) if at not in sure and len(held.get(found[at].spot.name, ())) == 1)
    return {at: next(iter(held[found[at].spot.name])) for at in loose}


def _settled(
    document: Document, found: Sequence[Found], holders: Mapping[int, int], *, votes: Votes, gazetteer: Gazetteer
) -> list[Place]:
    """Places in the order of the text; what holds a name is settled before the name itself."""
    chosen: dict[int, Entry | None] = {}
    beside = [_beside(document, each, gazetteer) for each in found]
    for index in holders_first(len(found), holders):
        holder = beside[index] or chosen.get(holders.get(index, -1))
        chosen[index] = meant(found[index], votes, holder, gazetteer)
    chosen.update(dict(states_meant(found, chosen, beside, holders)))
    told = [holder is not None for holder in beside]
    chosen.update(_alike_elsewhere(found, chosen, holders, told))
    chosen.update(spelt_out(found, chosen))
    chosen.update(without_article(found, chosen, votes, gazetteer))
    loose_at = [at for at in range(len(found)) if at not in holders and beside[at] is None]
    chosen.update(in_counties(found, chosen, loose_at))
    abroad = strangers(
        chosen, votes, _surely_held(chosen, holders) | {at for at, holder in enumerate(beside) if holder}
    )
    loose = abroad | quarters(found, chosen, {*holders, *(at for at, holder in enumerate(beside) if holder)})
    loose |= namesakes(found, chosen, told, american="US" in votes.hints)
    chosen.update((at, _as_printed(document, found[at])) for at in loose)
    chosen.update((at, unlocated(found[at], "")) for at in _written_in(chosen, holders, loose))
    alone = islets(chosen)
    chosen.update((at, Entry(name="", level="district", country=None)) for at in alone)
    known = {*holders, *seated(chosen), *(at for at, is_told in enumerate(told) if is_told)}
    chosen.update(dict(rivals(found, chosen, votes, known)))
    named = {found[index].spot.name for index, entry in chosen.items() if entry and likely(entry, found[index], votes)}
    named |= {found[index].spot.name for index in alone}
    tied = [(held, holder) for held, holder in holders.items() if _lies(chosen[held], chosen[holder])]
    named |= {found[index].spot.name for pair in tied for index in pair}
    named |= {each.spot.name for each, holder in zip(found, beside, strict=True) if holder}
    sure = {held for held, _ in tied}.union(at for at, holder in enumerate(beside) if _lies(chosen[at], holder))
    return [
        located(document, each.spot, entry, gazetteer=gazetteer, told=index in sure)
        for index, each in enumerate(found)
        if (entry := chosen[index]) is not None and each.spot.name in named
    ]


def _written_in(chosen: Mapping[int, Entry | None], holders: Mapping[int, int], loose: Collection[int]) -> list[int]:
    """Names told as they are written, of what lies in one of those that are not where they seemed to be."""
    written = ((at, chosen[at]) for at, holder in holders.items() if holder in loose)
    return [at for at, entry in written if entry is not None and not entry.name]


def _surely_held(chosen: Mapping[int, Entry | None], holders: Mapping[int, int]) -> set[int]:
    """Names that lie in a country or a province told with them, not only in another small town."""
    wide = ((held, chosen[holder]) for held, holder in holders.items())
    return {held for held, holder in wide if holder is not None and holder.level in ("country", "province")}


def _beside(document: Document, found: Found, gazetteer: Gazetteer) -> Entry | None:
    """The state or province told behind a name, or the country whose people's town it is called before it."""
    told = province_behind(document, found)
    if told is not None:
        known = gazetteer.find(fold(told[1]))
        return next(entry for entry in known if entry.level == "province" and province_of(entry) == told)
    people = people_of(document, found.spot)
    inside = gazetteer.inside(people, "") if people is not None else ()
    return next((entry for entry in inside if entry.level == "country"), None)


def _abbreviates(document: Document, before: Spot | None, spot: Spot) -> bool:
    """A state's abbreviation behind a town is no place of its own: "Baton Rouge, La."."""
    text = document.article.field_text(spot.field)
    if before is None or not (is_state_short(short := text[spot.start : spot.end]) or is_short(short)):
        return False
    return before.field == spot.field and text[before.end : spot.start].strip() == ","


def _lies(held: Entry | None, holder: Entry | None) -> bool:
    return held is not None and holder is not None and held_by(held, holder)
