"""Which draft is the article's own event, and which are background, statistic or context."""

from collections.abc import Sequence
from datetime import timedelta

from reconciler.concepts.claim import ReportKind
from reconciler.concepts.report import EventType
from reconciler.extraction.reports.drafts.draft import Draft
from reconciler.extraction.reports.scenes.scene import Scene
from reconciler.extraction.reports.when.date import Dating
from reconciler.extraction.reports.when.shared import HALF_DAY


def primary_of(drafts: Sequence[Draft], heads: Sequence[Scene]) -> int | None:
    """Index of the draft that the article is about: the one it opens with, unless the title tells of another."""
    events = [index for index, draft in enumerate(drafts) if draft.sort == "event" and draft.whole is None]
    opening = min((drafts[index].first.sentence.block for index in events), default=0)
    return max(events, key=lambda index: (_told_by(drafts[index], heads, opening), -index), default=None)


def _told_by(draft: Draft, heads: Sequence[Scene], opening: int) -> int:
    """How much of the title and of the first paragraph tells of the draft."""
    opens = (1 if draft.first.recalled or draft.first.cue in _SET_BESIDE else 3) * (
        draft.first.sentence.block == opening
    )
    kinds = draft.kinds
    named = {place.name for place in draft.places}
    titled = [head for head in heads if head.sentence.kind == "title"]
    typed = any((kinds - _BARE).intersection(head.types) for head in titled)
    placed = any(place.name in named for head in titled for place in head.places)
    return opens + typed + placed


_SET_BESIDE = ("earlier", "another")
"""Cues of what the opening tells beside its own event."""
_BARE: frozenset[EventType] = frozenset({"other"})
"""What "killed" alone tells."""


def kind_of(draft: Draft, when: Dating, lead: Dating, *, headed: bool, placed: bool) -> ReportKind:
    """The kind of a draft; `headed`: it is the primary, or title or first paragraph tells of it.

    `placed`: it, or a part of it, names a place below a country; of a flood, a storm or an epidemic a country.
    """
    if draft.sort == "statistic":
        return "statistic"
    if draft.sort == "aggregate":
        return "aggregate"
    if draft.sort == "context":
        return "context"
    earlier = _before(when, lead)
    past = draft.first.cue == "earlier" and (draft.first.recalled or (earlier and long_before(when, lead)))
    if (headed and not past) or draft.first.cue == "item":
        return "event"
    if earlier or draft.first.cue == "earlier":
        exact = when.interval.known and placed
        return "background" if exact else "context"
    return "event" if when.interval.known or any(told.scene.claims for told in draft.told) else "context"


A_WEEK = timedelta(days=7)
"""Up to the end of a stretch, in which the news lies that "earlier this month" looks back from."""
_COARSE = ("week", "month", "quarter", "year")
A_SEASON = timedelta(days=90)
"""Before the lead, after which nothing is still news because its kind is."""


def long_before(when: Dating, lead: Dating) -> bool:
    """Over a season before the lead began."""
    end, start = when.interval.end, lead.interval.start
    return end is not None and start is not None and start - end > A_SEASON


def _before(when: Dating, lead: Dating) -> bool:
    """Over before the lead began; of a night, before the day of the lead; of a stretch up to now, begun before it."""
    end, start, began = when.interval.end, lead.interval.start, when.interval.start
    if end is None or start is None:
        return False
    if when.precision in _COARSE and began is not None and began < start and end - start <= A_WEEK:
        return True
    night = began is not None and began.date() < start.date() and end - began <= HALF_DAY
    return end <= start or (night and lead.precision == "day" and end.date() == start.date())
