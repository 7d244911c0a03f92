"""Scenes of another town that no day parts from what was told before."""

import re

from reconciler.concepts.interval import meets
from reconciler.concepts.place import Place
from reconciler.concepts.report import EventType
from reconciler.extraction.happenings import DISASTERS
from reconciler.extraction.reports.drafts.apart import places_apart
from reconciler.extraction.reports.drafts.draft import OPENS_WITHIN, Draft, Told
from reconciler.extraction.reports.roles.dated import OVER_A_DAY
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.vocabulary.words import VIOLENT

_NAMES_SUBURBS = "US"
"""Its news names suburbs and counties around one scene; elsewhere another town is another scene."""
_DIED_IN = re.compile(r"(?:died|killed|dead) in $", re.ASCII)
_SAME_DEAD = frozenset("hospital hospitals wounded injured surgery them whom these both later first hours".split())
"""Of those who were told of before."""


def in_a_period_elsewhere(told: Told, here: Draft) -> bool:
    """A paragraph opens with a week or a month, at places that are none of an event told of by its day.

    Or by the day on which officials told of it.
    """
    first = told.dates[0] if told.dates else None
    if first is None or first.role != "event" or first.time.granularity not in OVER_A_DAY or here.whole is not None:
        return False
    new = told.scene.sentence.block != here.told[-1].scene.sentence.block
    opens = first.time.start - told.scene.sentence.start < OPENS_WITHIN
    by_day = here.interval is not None and any(
        role.role == "event" and role.time.granularity not in OVER_A_DAY for each in here.told for role in each.dates
    )
    by_day = by_day or (here.interval is None and any(role.role == "telling" for role in here.told[0].roles))
    return new and opens and by_day and places_apart(told.scene.places, here.places)


def in_a_period_each(told: Told, here: Draft) -> bool:
    """Others died at another known place in a time of their own, where all that dates the draft is a week or a month.

    "Last week gunmen killed nine in Oru. Last Friday's raid on a mill in Kaba left 14 dead."
    """
    days = [role for each in here.told for role in each.dates]
    if not days or any(role.time.granularity not in OVER_A_DAY for role in days) or here.whole is not None:
        return False
    if here.several or not told.dates or not here.kinds.isdisjoint(DISASTERS):
        return False
    known = {claim.quantity.stated for each in here.told for claim in each.scene.claims if claim.outcome == "killed"}
    dead = {claim.quantity.stated for claim in told.scene.claims if claim.outcome == "killed"}
    located = all(place.within and place.country != _NAMES_SUBURBS for place in (*told.scene.places, *here.places))
    return located and bool(known and dead) and known.isdisjoint(dead) and places_apart(told.scene.places, here.places)


def dead_elsewhere(told: Told, here: Draft) -> bool:
    """Others died in another town, which the sentence ends with: "Nine died in Nad Ali"."""
    scene = told.scene
    if not scene.places or not places_apart(scene.places, here.places) or not _SAME_DEAD.isdisjoint(scene.tokens):
        return False
    dead = any(claim.outcome == "killed" for each in here.told for claim in each.scene.claims)
    not_american = all(place.country != _NAMES_SUBURBS for place in here.places)
    start = scene.places[0].start - scene.sentence.start
    return dead and not_american and _DIED_IN.search(scene.low, 0, start) is not None


def beside_it(scene: Scene, here: Draft) -> bool:
    """In a province or town that neighbours on those the draft opens with: "in neighbouring Gansu, a landslide"."""
    if _NEIGHBOURING.isdisjoint(scene.tokens) or not scene.places or not places_apart(scene.places, here.first.places):
        return False
    return in_neighbouring(scene, scene.places[0])


def in_neighbouring(scene: Scene, place: Place) -> bool:
    """The place is called a neighbour of what was told of before."""
    return _IN_NEIGHBOURING.search(scene.low, 0, place.start - scene.sentence.start) is not None


def out_of_land(scene: Scene, part: Draft) -> bool:
    """Speaks of other countries than those of a part: "21 died in Chad. Some 41 are missing in Niger"."""
    here = {land.name for land in part.first.lands} | {place.within[-1] for place in part.places if place.within}
    return bool(scene.lands) and bool(here) and not scene.places and here.isdisjoint(land.name for land in scene.lands)


_NEIGHBOURING = frozenset("neighbouring neighboring adjoining adjacent".split())
_IN_NEIGHBOURING = re.compile(
    r"\b(?:in|across) (?:the )?(?:neighbou?ring|adjoining|adjacent) (?:[a-z]{2,14} ){0,4}$", re.ASCII
)


def took_another_town(told: Told, here: Draft) -> bool:
    """A town known and not told of yet was taken on a day, where the draft tells of none that was, or not then."""
    scene, then = told.scene, here.interval
    another = bool(told.dates) and (then is None or not any(meets(role.interval, then) for role in told.dates))
    none = "capture" not in here.kinds or another
    taken = "capture" in scene.types and none and bool(told.roles)
    return taken and any(place.within for place in scene.places) and places_apart(scene.places, here.places)


def amid_nature(told: Told, whole: Draft) -> frozenset[EventType]:
    """What somebody did to others while an outbreak or a flood went on, which is no part of that."""
    natural = set(whole.first.types) - {"other"}
    scene = told.scene
    if not natural or not natural <= DISASTERS or not scene.claims or not DISASTERS.isdisjoint(scene.types):
        return frozenset()
    return (_DEEDS if scene.tokens & _ATTACKED else _ARMED).intersection(scene.types)


_CAPTURE: frozenset[EventType] = frozenset({"capture"})
_ATTACK: frozenset[EventType] = frozenset({"attack"})
_ARMED = VIOLENT - _CAPTURE
_DEEDS = _ARMED | _ATTACK
_ATTACKED = frozenset("attack attacked attackers attacks ambush ambushed murder murdered massacre".split())
"""What no storm does, that "struck" a coast."""


def elsewhere_by_arms(told: Told, here: Draft) -> bool:
    """Somebody came to harm at another known place by what the draft tells nothing of: a mine on the road."""
    scene = told.scene
    deeds = VIOLENT.intersection(scene.types)
    located = any(place.within and place.country != _NAMES_SUBURBS for place in scene.places)
    apart = located and places_apart(scene.places, here.places)
    return bool(scene.claims) and bool(deeds) and deeds.isdisjoint(here.kinds) and apart
