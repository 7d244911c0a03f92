"""The outlet's own sums over unrelated events, and which of the article's events they count in."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from reconciler.concepts.interval import Interval
from reconciler.extraction.reports.drafts.apart import dates_apart, types_apart
from reconciler.extraction.reports.drafts.draft import Draft, Told, open_draft
from reconciler.extraction.reports.scenes.scene import Scene


def with_sums(drafts: Sequence[Draft], above: Sequence[Told]) -> tuple[list[Draft], list[Told]]:
    """The drafts, those that a sum counts in tied to it, and what is left of the scenes `above` the body.

    A sum beside which nothing is told is the article's one event; a title that sums up makes a draft of its own.
    """
    if not any(draft.sort == "event" for draft in drafts):
        told = [msgspec.structs.replace(each, sort="event") if each.sort == "aggregate" else each for each in drafts]
        return told, list(above)
    lead = next(draft.first for draft in drafts if draft.sort == "event")
    summed, sums = list(drafts), [each for each in above if _sums_up(each) and not _told_of(each, lead)]
    if sums and not any(draft.sort == "aggregate" for draft in drafts):
        summed.append(open_draft(sums[0], sort="aggregate"))
        above = [each for each in above if each is not sums[0]]
    whole = next((at for at, draft in enumerate(summed) if draft.sort == "aggregate"), None)
    if whole is None:
        return summed, list(above)
    return [_tied(draft, whole, summed[whole]) for draft in summed], list(above)


def _told_of(told: Told, lead: Scene) -> bool:
    """Every figure of it is one of the event that the text opens with."""
    own = {(claim.outcome, claim.quantity.stated) for claim in lead.claims}
    return own.issuperset((claim.outcome, claim.quantity.stated) for claim in told.scene.claims)


def _sums_up(told: Told) -> bool:
    several = any((claim.quantity.stated or 0) > 1 for claim in told.scene.claims)
    return told.scene.cue == "aggregate" and told.scene.sentence.kind == "title" and several


def _tied(draft: Draft, whole: int, total: Draft) -> Draft:
    """A part of another event has that for its whole, and what is of another day or kind is not counted in."""
    if draft.sort != "event" or draft.whole is not None or dates_apart(draft.told[0], _with_its_nights(total)):
        return draft
    return draft if types_apart(draft.kinds, total.kinds) else msgspec.structs.replace(draft, summed=whole)


def _with_its_nights(total: Draft) -> Draft:
    """A weekend lasts from the evening before its first day to the small hours after its last."""
    when = total.interval
    if "weekend" not in total.first.tokens or when is None or when.start is None or when.end is None:
        return total
    if when.start - datetime.min < EVENING or datetime.max - when.end < SMALL_HOURS:
        return total
    return msgspec.structs.replace(total, interval=Interval(when.start - EVENING, when.end + SMALL_HOURS))


EVENING = timedelta(hours=7)
SMALL_HOURS = timedelta(hours=9)
