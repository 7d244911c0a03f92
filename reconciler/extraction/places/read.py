"""Places of a document: names spotted, looked up, settled, and tied to what holds them."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest

import msgspec
from rapidfuzz import fuzz

from reconciler.concepts.document import Document
from reconciler.concepts.place import Place, PlaceLevel
from reconciler.data.fold import fold
from reconciler.data.gazetteer import Entry, Gazetteer, default_gazetteer
from reconciler.extraction.places.explained import explained
from reconciler.extraction.places.far import namesakes, strangers
from reconciler.extraction.places.holders import abbreviates, holders_first, holders_of, people_of, state_of
from reconciler.extraction.places.lookup import Found, look_up
from reconciler.extraction.places.settle import Votes, american, certain, choose, held_by, likely, vote
from reconciler.extraction.places.spot import Spot
from reconciler.extraction.places.spots import spots
from reconciler.extraction.places.surnames import without_people
from reconciler.extraction.places.unknown import is_post, told_place
from reconciler.extraction.places.words import NATIONALITIES

AMERICA = "US"
"""Where a quarter, a street or a state's abbreviation stands behind many a town's name."""
ALIKE = 84
"""Similarity (0 to 100) from which two spellings, blanks left out, name one place of a province."""


def read_places(document: Document, gazetteer: Gazetteer | None = None) -> tuple[Place, ...]:
    """Every place named, in the order of the text; a name that the gazetteer lacks is kept where the text marks it."""
    known = gazetteer or default_gazetteer()
    every = list(spots(document))
    named = [
        spot for before, spot in zip([None, *every], every, strict=False) if not abbreviates(document, before, spot)
    ]
    hints = [NATIONALITIES[word] for spot in named if (word := spot.name.split(" ", 1)[0]) in NATIONALITIES]
    found = [
        explained(document, _found(spot, document, known), known) for spot in named if spot.name not in NATIONALITIES
    ]
    found = without_people(found)
    neighbours = zip_longest([None, *found], found, found[1:])
    found = _called_alike(
        document,
        [
            told
            for before, each, after in neighbours
            if each is not None and (told := told_place(document, before, each, after)) is not None
        ],
    )
    states = [state for each in found if (state := state_of(document, each.spot)) is not None]
    votes = vote(found, [*hints, *("US" for _ in states)], states, american(document))
    holders = holders_of(document, found)
    return tuple(_settled(document, found, holders, votes=votes, gazetteer=known))


def _found(spot: Spot, document: Document, gazetteer: Gazetteer) -> Found:
    return look_up(spot, gazetteer, document.article.field_text(spot.field)[spot.start : spot.end])


def _called_alike(document: Document, found: Sequence[Found]) -> list[Found]:
    """The same names, each called what the text calls it anywhere; a list shares the word before it."""
    kinds: dict[str, Spot] = {}
    before: Spot | None = None
    for each in found:
        spot = each.spot
        if before is not None and before.called.endswith("s") and _listed(document, before, spot):
            spot = msgspec.structs.replace(spot, kind=before.kind, called=before.called, context=2)
        if spot.kind is not None:
            kinds.setdefault(spot.name, spot)
        before = spot
    return [Found(_called(each.spot, kinds), each.entries) for each in found]


def _called(spot: Spot, kinds: Mapping[str, Spot]) -> Spot:
    same = kinds.get(spot.name)
    if same is None or spot.kind is not None:
        return spot
    return msgspec.structs.replace(spot, kind=same.kind)


def _listed(document: Document, before: Spot, spot: Spot) -> bool:
    between = document.article.field_text(spot.field)[before.end : spot.start]
    return before.field == spot.field and between.strip() in (",", "and", ", and", "or", "&")


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
    beside = [_beside(document, each.spot, gazetteer) for each in found]
    for index in holders_first(len(found), holders):
        holder = beside[index] or chosen.get(holders.get(index, -1))
        chosen[index] = _entry(found[index], votes, holder, gazetteer)
    told = [holder is not None for holder in beside]
    chosen.update(_alike_elsewhere(found, chosen, holders, told))
    abroad = strangers(
        chosen, votes, _surely_held(chosen, holders) | {at for at, holder in enumerate(beside) if holder}
    )
    chosen.update((at, _unlocated(found[at])) for at in abroad | namesakes(found, chosen, told))
    named = {found[index].spot.name for index, entry in chosen.items() if entry and likely(entry, found[index], votes)}
    tied = [(held, holder) for held, holder in holders.items() if _lies(chosen[held], chosen[holder])]
    named |= {found[index].spot.name for pair in tied for index in pair}
    named |= {each.spot.name for each, holder in zip(found, beside, strict=True) if holder}
    sure = {held for held, _ in tied}.union(at for at, holder in enumerate(beside) if _lies(chosen[at], holder))
    return [
        _place(document, each.spot, entry, gazetteer=gazetteer, told=index in sure)
        for index, each in enumerate(found)
        if (entry := chosen[index]) is not None and each.spot.name in named
    ]


def _surely_held(chosen: Mapping[int, Entry | None], holders: Mapping[int, int]) -> set[int]:
    """Names that lie in a country or a province told with them, not only in another small town."""
    wide = ((held, chosen[holder]) for held, holder in holders.items())
    return {held for held, holder in wide if holder is not None and holder.level in ("country", "province")}


def _beside(document: Document, spot: Spot, gazetteer: Gazetteer) -> Entry | None:
    """The American state told behind a name, or the country whose people's town it is called before it."""
    state = state_of(document, spot)
    if state is not None:
        found = gazetteer.find(fold(state))
        return next(entry for entry in found if entry.country == "US" and entry.level == "province")
    people = people_of(document, spot)
    inside = gazetteer.inside(people, "") if people is not None else ()
    return next((entry for entry in inside if entry.level == "country"), None)


def _unlocated(found: Found) -> Entry | None:
    """The name as written, where the text itself makes it a place."""
    spot = found.spot
    return _as_written(spot, None) if spot.context == 2 else None


def _lies(held: Entry | None, holder: Entry | None) -> bool:
    return held is not None and holder is not None and held_by(held, holder)


def _entry(found: Found, votes: Votes, holder: Entry | None, gazetteer: Gazetteer) -> Entry | None:
    """The place meant; one by a like spelling inside its province; else one as written, where the text calls it so."""
    called = bool(found.spot.called) and holder is not None and holder.country != AMERICA
    sure = called and holder is not None and votes.countries.get(holder.country or "", 0) > 0
    if holder is not None and not sure and any(entry.level == holder.level for entry in found.entries):
        holder = None if not any(held_by(entry, holder) for entry in found.entries) else holder
    exact = choose(found, votes, holder)
    told = found.spot.called or found.spot.only_inside or is_post(found.spot) or not found.entries
    if exact is not None or (holder is None and not told):
        return exact
    if not found.spot.called and found.entries and not _far_namesake(found, votes, holder):
        return choose(found, votes, None)
    if holder is not None and holder.level == "province" and holder.country:
        like = _alike(found.spot.name, gazetteer.inside(holder.country, holder.name))
        if like is not None:
            return msgspec.structs.replace(like, name="")
    return _as_written(found.spot, holder) if found.spot.in_sentence else None


def _far_namesake(found: Found, votes: Votes, holder: Entry | None) -> bool:
    """Told to lie in a country, and only towns of countries that nothing else speaks for are called so."""
    if holder is None or not holder.country:
        return False
    if holder.level not in ("country", "province"):
        told = not holder.name or votes.countries.get(holder.country, 0) > 0
        spoken = holder.country != AMERICA and told
        return spoken and all(entry.country != holder.country for entry in found.entries)
    own = certain(found)
    itself = own.country if own is not None else None
    return all(votes.countries.get(entry.country or "", 0) <= (entry.country == itself) for entry in found.entries)


def _alike(name: str, entries: Iterable[Entry]) -> Entry | None:
    close = name.replace(" ", "")
    best, score = None, float(ALIKE)
    for entry in entries:
        for spelling in (fold(entry.name), *entry.spellings):
            similar = fuzz.ratio(close, spelling.replace(" ", ""), score_cutoff=score)
            if similar >= score and entry.level != "province":
                best, score = entry, similar
    return best


def _as_written(spot: Spot, holder: Entry | None) -> Entry:
    level: PlaceLevel = spot.kind or "unknown"
    country = holder.country if holder else None
    province = "" if holder is None or holder.level == "country" else holder.province or holder.name
    return Entry(name="", level=level, country=country, province=province)


def _place(document: Document, spot: Spot, entry: Entry, *, gazetteer: Gazetteer, told: bool) -> Place:
    text = document.article.field_text(spot.field)[spot.start : spot.end]
    level = (
        spot.kind
        if spot.kind in ("district", "city") and entry.level in ("city", "district", "unknown")
        else entry.level
    )
    return Place(
        field=spot.field,
        start=spot.start,
        end=spot.end,
        text=text,
        name=entry.name or text,
        level=level,
        within=_within(entry, gazetteer),
        country=entry.country,
        latitude=entry.latitude,
        longitude=entry.longitude,
        told=told,
    )


def _within(entry: Entry, gazetteer: Gazetteer) -> tuple[str, ...]:
    """What holds it, nearest first; a country is held by nothing."""
    if entry.level == "country":
        return ()
    country = gazetteer.country(entry.country) if entry.country else None
    names = (entry.district, entry.province if entry.level != "province" else "", country or "")
    return tuple(name for name in names if name and name != entry.name)
