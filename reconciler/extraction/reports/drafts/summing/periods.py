"""Which sentences count all who were killed in some days, a month or a year, with no word of one event."""

import re

from reconciler.concepts.interval import Interval
from reconciler.concepts.place import COARSE
from reconciler.extraction.happenings import DISASTERS, one
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.drafts.most import size
from reconciler.extraction.reports.drafts.summing.one_event import DIED_WHEN, ONE_EVENT, tells_of_one
from reconciler.extraction.reports.roles.dated import DatedRole

SOME = 3
"""Fewer people, or days, than this are nobody's statistic."""


def of_month(role: DatedRole) -> bool:
    """It names a month."""
    return role.time.granularity == "month"


def of_a_month(told: Told) -> bool:
    """Counts all who were killed in a month, with no word of how or where."""
    scene = told.scene
    if not told.dates or not all(map(of_month, told.dates)):
        return False
    general = {"other", "attack"} if scene.tokens & _TERROR else {"other"}
    bare = not scene.places and not set(scene.types) - general
    one = ONE_EVENT.match(scene.low) is not None or DIED_WHEN.search(scene.low) is not None
    return bare and not one and any((claim.quantity.stated or 0) >= _MONTHLY for claim in scene.claims)


def of_days(told: Told, current: Draft) -> bool:
    """Counts more than the one strike told before it, over days, of a country or of nowhere."""
    scene = told.scene
    days = [claim for claim in scene.claims if claim.covers is not None and _some_days(claim.covers.interval)]
    if not days:
        return False
    struck = bool(current.kinds & _AT_ONCE) and current.kinds.isdisjoint(_LASTS)
    wide = all(place.level in COARSE for place in scene.places) and not set(scene.types) - {"other", "attack"}
    if not struck or not (wide or _OF_SERIES.search(scene.low) is not None):
        return False
    known = current.most_told("killed")
    return known is not None and any(claim.outcome == "killed" and size(claim) > known for claim in days)


def of_the_last_day(told: Told, current: Draft) -> bool:
    """Counts, behind one strike, the dead of a day's operations or attacks all over a country, or of no place told."""
    scene = told.scene
    if all(claim.covers is None for claim in scene.claims) or not current.kinds & _AT_ONCE or current.kinds & _LASTS:
        return False
    wide = all(place.level in COARSE for place in scene.places)
    return wide and (_ALL_OVER.search(scene.low) is not None or _of_a_front(told, current))


_ALL_OVER = re.compile(
    r"\b(?:operations|offensives|raids|clashes|attacks|battles|strikes|airstrikes|incidents)\b[^.;]{0,60}?"
    r"\b(?:last|past|previous) (?:24|48|two|twenty)?[ -]?(?:hours|days?|night)\b"
    r"|\b(?:last|past|previous) (?:24|48|twenty-four) hours\b[^.;]{0,60}?"
    r"\b(?:operations|offensives|raids|clashes|attacks|battles|strikes|airstrikes|incidents)\b",
    re.ASCII,
)
"""More than one deed of a day: "15 were killed in operations over the past 24 hours"."""


def _of_a_front(told: Told, current: Draft) -> bool:
    """Paragraphs behind a strike at a place of its own, and of no one deed: "four died in the past 24 hours"."""
    scene = told.scene
    texts = [claim.covers.text.lower() for claim in scene.claims if claim.covers is not None]
    last = any(_LAST_DAY.search(text) for text in texts)
    behind = scene.sentence.block != current.told[0].scene.sentence.block and bool(current.places)
    single = ONE_EVENT.search(scene.low) is not None or _THE_ONE.search(scene.low) is not None
    counted = any(claim.covers is None for each in current.told for claim in each.scene.claims)
    return last and behind and counted and not single


_LAST_DAY = re.compile(r"\b(?:past|last|previous) (?:24 hours|day)\b", re.ASCII)
_THE_ONE = re.compile(rf"\b(?:the|this|that) (?:[a-z-]{{3,14}} ){{0,2}}{one()}\b", re.ASCII)


def _some_days(interval: Interval) -> bool:
    return interval.start is not None and interval.end is not None and (interval.end - interval.start).days >= SOME


_OF_SERIES = re.compile(
    r"\b(?:series|string|spate|wave|rash) of (?:[a-z-]{3,14} ){0,3}?"
    r"(?:attacks|assaults|raids|bombings|blasts|explosions|shootings|ambushes|strikes|killings|clashes|incidents)\b",
    re.ASCII,
)
"""Whose dead over some days are counted wherever they were: "a string of raids in the province over the past week"."""
_AT_ONCE = frozenset(
    {"bombing", "air_strike", "shooting", "explosion", "stabbing", "crash", "attack", "shelling", "raid"}
)
_LASTS = DISASTERS | {"clash", "capture", "fire", "collapse", "capsizing"}
"""What people die of for days."""
_TERROR = frozenset("violence terrorism attacks killings".split())


def of_a_year(told: Told) -> bool:
    """Counts all who were killed in a year, with no word of one event or place."""
    scene = told.scene
    if not any(time.granularity == "year" and time.direction != "future" for time in scene.times):
        return False
    wide = all(place.level in COARSE for place in scene.places)
    bare = not told.dates and wide and not set(scene.types) - {"other", "attack"}
    many = any((claim.quantity.stated or 0) >= _YEARLY for claim in scene.claims)
    return bare and many and not tells_of_one(scene)


_YEARLY = 50
"""Fewer killed in a year may be those of one event."""


_MONTHLY = 20
"""Fewer killed in a month may be those of one event."""
