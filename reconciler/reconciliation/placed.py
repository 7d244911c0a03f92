"""Figures that count one of several places that another figure sums up: 25 in one province is not the toll of four."""

from collections.abc import Mapping, Sequence

import msgspec

from reconciler.concepts.claim import Outcome
from reconciler.reconciliation.marks import Key
from reconciler.reconciliation.reach import without_number
from reconciler.reconciliation.scope import Scope, beside
from reconciler.reconciliation.told import Told


def placed(told: Sequence[Told], scopes: Mapping[Key, Scope]) -> Mapping[Key, Scope]:
    """The scopes, those of figures that count one place of several with its name; `told` are the current claims.

    Such a place is one that a figure of several places does not name by itself, or one that a text tells a part of
    its own figure for. Figures for the same place are held against each other.
    """
    by_outcome: dict[Outcome, list[Told]] = {}
    for one in told:
        by_outcome.setdefault(one.claim.outcome, []).append(one)
    found: dict[Key, Scope] = {}
    for alike in by_outcome.values():
        wide = [one.area.named for one in alike if one.area.several and beside(scopes[one.key]) is None]
        own = _places_of_parts(alike, scopes)
        for one in alike:
            place = _only_place(one)
            if place is not None and (place in own or any(place not in named for named in wide)):
                found[one.key] = msgspec.structs.replace(scopes[one.key], part=None, place=place)
    return dict(scopes) | found


def _only_place(one: Told) -> str | None:
    places = sorted(one.area.finest)
    return places[0] if len(places) == 1 and not one.area.several else None


def _places_of_parts(alike: Sequence[Told], scopes: Mapping[Key, Scope]) -> frozenset[str]:
    """Places that a text gives a lesser figure for, and does not name where it gives its greater one.

    Where one victim fell is no such place: his death is told for itself.
    """
    named: dict[str, set[str]] = {}
    for one in alike:
        if scopes[one.key].part is None:
            named.setdefault(one.article, set()).update(one.area.named)
    numbered = [one for one in alike if not without_number(one.claim)]
    parts = [one for one in numbered if scopes[one.key].part is not None and named.get(one.article)]
    places = ((one, _only_place(one)) for one in parts)
    return frozenset(place for one, place in places if place is not None and place not in named[one.article])
