"""Short names of reports, without a culprit, and their types and keys."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from hashlib import sha256

from reconciler.concepts.place import Place
from reconciler.concepts.report import EventType
from reconciler.extraction.reports.drafts.draft import Draft
from reconciler.extraction.reports.vocabulary.sorts_of_attack import sort_of_attack
from reconciler.extraction.reports.vocabulary.words import SPECIFIC

GENERAL = frozenset({"attack", "other"})
NAMED = 2
"""Places that a label names of a series at more."""


def type_of(draft: Draft, heads: Sequence[EventType]) -> EventType:
    """The type told most, the more telling first; `heads` are those told in the title, where the draft is the lead."""
    told = Counter([*(kind for each in draft.told for kind in each.scene.types), *heads])
    first = next((each.scene.types for each in draft.told if each.scene.types), ())
    opened = {*first, *heads}
    if "bombing" in opened:
        told["bombing"] += told.pop("explosion", 0)
    if _rather_killed(draft):
        told.pop("kidnapping", None)
        told.pop("capture", None)
    sort = _sort_of_attack(draft, opened, told)
    specific = {sort} if sort is not None else _specific(opened, told)
    chosen = specific or set(told) & {"attack"} or set(told) or {"other"}
    return max(chosen, key=lambda kind: (told[kind] + 2 * (kind in opened), -SPECIFIC.index(kind)))


def _specific(opened: Set[EventType], told: Mapping[EventType, int]) -> set[EventType]:
    """What it opened with, and what is told more often than an attack."""
    return {kind for kind in told if kind not in GENERAL and (kind in opened or told[kind] > told["attack"])}


def _sort_of_attack(draft: Draft, opened: Set[EventType], told: Counter[EventType]) -> EventType | None:
    """The sort of what it opened with as an attack: the one that it is called, or bombing alone."""
    if "attack" not in opened or not opened <= GENERAL or draft.several:
        return None
    sort = sort_of_attack(each.scene.low for each in draft.told)
    bombed = "bombing" in told and set(told) <= GENERAL | _BLASTS and sum(told[kind] for kind in _BLASTS) > 1
    return "bombing" if sort is None and bombed else sort


_BLASTS: Set[EventType] = frozenset({"bombing", "explosion"})


def _rather_killed(draft: Draft) -> bool:
    """More were killed than taken in what is called an attack or a shooting as well."""
    claims = [claim for each in draft.told for claim in each.scene.claims]
    most = {
        outcome: max((claim.quantity.stated or 0 for claim in claims if claim.outcome == outcome), default=0)
        for outcome in ("killed", "captured")
    }
    taken = draft.kinds & {"kidnapping", "capture"}
    return bool(taken and draft.kinds & _ATTACKS) and most["killed"] > most["captured"] > 0


_ATTACKS = frozenset({"attack", "shooting", "raid", "clash", "execution"})


def name_of(kind: EventType, draft: Draft) -> str:
    """What the type is called; a slide of earth or snow, whose type is that of floods, by its own name."""
    name = kind.replace("_", " ")
    if kind == "flood" and not any("flood" in each.scene.low for each in draft.told):
        name = next((slide for each in draft.told for slide in SLIDES if slide in each.scene.low), name)
    return name.capitalize()


SLIDES = ("landslide", "mudslide", "rockslide", "avalanche")


def label(name: str, places: Sequence[Place], *, several: bool = False) -> str:
    """`Attack, Musa Qala, Helmand`; `Attack, Kunduz, Baghlan and 2 more` for one series at several places."""
    if not places:
        return name
    if several and len(places) > 1 and places[0].name not in places[1].within:
        named, more = [place.name for place in places[:NAMED]], len(places) - NAMED
        return f"{name}, {', '.join(named)} and {more} more" if more > 0 else f"{name}, {' and '.join(named)}"
    holder = [part for part in places[0].within[:1] if part != places[0].name]
    return ", ".join([name, places[0].name, *holder])


def keys(heads: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """One key for each field and words of a head evidence; like words get different ones by their turn."""
    seen: dict[tuple[str, str], int] = defaultdict(int)
    made = []
    for field, words in heads:
        told = field, " ".join(words.split()).casefold()
        made.append("k-" + sha256("\n".join([*told, str(seen[told])]).encode()).hexdigest()[:16])
        seen[told] += 1
    return tuple(made)
