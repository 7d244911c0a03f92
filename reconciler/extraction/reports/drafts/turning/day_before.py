"""Paragraphs that open with a blow of the night or the days before what was told, at another place."""

import re

from reconciler.concepts.interval import Interval
from reconciler.extraction.reports.drafts.apart import places_apart, types_apart
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.roles.dated import DatedRole
from reconciler.extraction.reports.vocabulary.words import STRIKING
from reconciler.extraction.words import WEEKDAY


def on_the_night_before(told: Told, here: Draft) -> bool:
    """A paragraph opens with the night before the day of the draft, and counts the harmed of a town not named yet.

    That night runs into the day, but what happened on a day was not told as of the night before it.
    """
    begun = here.interval.start if here.interval is not None else None
    night = next((role for role in told.dates if role.role == "event"), None)
    if begun is None or night is None or night.interval.start is None or not told.scene.claims:
        return False
    opens = _ON_A_NIGHT.match(told.scene.words) is not None and night.interval.start.date() < begun.date()
    known = {place.name for place in here.places}
    elsewhere = any(place.level in ("city", "district") and place.name not in known for place in told.scene.places)
    return opens and bool(known) and elsewhere and told.scene.sentence.block != here.told[-1].scene.sentence.block


_ON_A_NIGHT = re.compile(rf"(?:on |late on |late )?{WEEKDAY} (?:night|evening),? ", re.ASCII | re.IGNORECASE)


def struck_before_the_telling(told: Told, here: Draft) -> bool:
    """A paragraph opens with a day and a blow elsewhere, before the day on which the draft, not dated yet, was told."""
    opens = [role for role in told.dates if role.role == "event" and _opens_with(role, told)]
    if here.interval is not None or not opens or STRIKING.isdisjoint(told.scene.types) or _calls_it(told, here):
        return False
    new = told.scene.sentence.block != here.told[-1].scene.sentence.block
    apart = places_apart(told.scene.places, here.places)
    return new and apart and over_before_the_telling(opens[0].interval, here)


def _calls_it(told: Told, here: Draft) -> bool:
    """Counts nobody and calls what was told by its day: "Saturday's blast at the junction tore roofs off"."""
    called = not told.scene.claims and _WEEKDAYS.match(told.scene.words) is not None
    return called and not types_apart(told.scene.types, here.kinds)


_WEEKDAYS = re.compile(rf"{WEEKDAY}['’]s ", re.ASCII | re.IGNORECASE)


def over_before_the_telling(then: Interval | None, draft: Draft) -> bool:
    """Over before the day on which the draft was told of, which nothing else dates: "police said on Monday"."""
    said = next((role.interval.start for role in draft.told[0].roles if role.role == "telling"), None)
    return then is not None and then.end is not None and said is not None and then.end <= said


def _opens_with(role: DatedRole, told: Told) -> bool:
    return role.time.start - told.scene.sentence.start < len("Late on ,") and role.time.granularity == "day"
