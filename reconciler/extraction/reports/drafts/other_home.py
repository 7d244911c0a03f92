"""Which draft but the one being told a scene goes on with: by its day, its type and its place."""

from collections.abc import Sequence

from reconciler.concepts.report import EventType
from reconciler.extraction.reports.drafts.apart import (
    another_day,
    dates_apart,
    dates_meet,
    lands_apart,
    places_apart,
    types_apart,
)
from reconciler.extraction.reports.drafts.draft import Draft, Told
from reconciler.extraction.reports.drafts.elsewhere import amid_nature
from reconciler.extraction.reports.drafts.parting.days_of_series import dated_by_parts
from reconciler.extraction.reports.drafts.turning.anew import day_of_a_month, of_another_year
from reconciler.extraction.reports.vocabulary.words import VIOLENT


def other_home(told: Told, drafts: Sequence[Draft], current: int) -> int | None:
    """A draft but the current one that the date, type and place of the scene fit."""
    for index, draft in enumerate(drafts):
        when = dated_by_parts(drafts, index)
        when = when if draft.whole is None or draft.interval is not None else drafts[draft.whole]
        if (
            draft.sort != "event"
            or index == current
            or _another_item(told, draft)
            or dates_apart(told, when)
            or another_day(told, draft)
            or places_apart(told.scene.places, draft.places)
        ):
            continue
        if (
            day_of_a_month(told, draft)
            or of_another_year(told, draft)
            or (index and (_nowhere(told, draft) or _only_recalled(told, draft)))
        ):
            continue
        if types_apart(told.scene.types, draft.kinds) or lands_apart(told, draft) or _of_no_part(told, draft):
            continue
        if draft.kinds.isdisjoint(VIOLENT) and amid_nature(told, draft if draft.whole is None else drafts[draft.whole]):
            continue
        if dates_meet(told, when) or (draft.interval is None and bool(draft.kinds.intersection(told.scene.types))):
            return index
    return None if told.dates else _back_there(told, drafts)


def _another_item(told: Told, draft: Draft) -> bool:
    """One of a list of events, each with its own dateline, told in another paragraph."""
    return draft.first.cue == "item" and draft.first.sentence.block != told.scene.sentence.block


def _nowhere(told: Told, draft: Draft) -> bool:
    """The scene has a town, and the draft, told in another paragraph, none."""
    town = any(place.within for place in told.scene.places)
    return town and not draft.places and draft.told[-1].scene.sentence.block != told.scene.sentence.block


def _only_recalled(told: Told, draft: Draft) -> bool:
    """The scene has a day, and the draft, which another sentence only recalls, none."""
    return draft.first.recalled and draft.interval is None and bool(told.dates)


def _back_there(told: Told, drafts: Sequence[Draft]) -> int | None:
    """The first event told at a town that the scene opens with again."""
    towns = {place.name for place in told.scene.places if place.level in ("city", "district")}
    for index, draft in enumerate(drafts):
        named = {place.name for place in draft.first.places}
        told_here = not draft.first.recalled or draft.first.cue == "another"
        if draft.sort == "event" and told_here and towns & named:
            return None if types_apart(told.scene.types, draft.kinds) else index
    return None


def _of_no_part(told: Told, draft: Draft) -> bool:
    """Names a place, where a series without any has its parts for that."""
    return draft.several and not draft.places and bool(told.scene.places)


def told_of(told: Told, drafts: Sequence[Draft], deeds: frozenset[EventType]) -> int | None:
    """An event that such deeds were told of before, of that day and place."""
    like = (at for at, draft in enumerate(drafts) if draft.sort == "event" and draft.kinds & deeds)
    return next((at for at in like if not _apart_from(told, drafts[at])), None)


def _apart_from(told: Told, draft: Draft) -> bool:
    return dates_apart(told, draft) or places_apart(told.scene.places, draft.places)
