"""Two claims in context with the standing and the reason expected of them."""

from datetime import datetime, timedelta
from typing import Literal

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Status
from reconciler.concepts.claim import ReportKind
from reconciler.concepts.event import Event
from reconciler.concepts.figure import ClaimStanding, FigureStanding, NoteKind
from reconciler.concepts.interval import Interval
from tests.building import Said, article
from tests.building_events import event_of

Where = Literal["two outlets", "one outlet", "one text", "copy"]
TODAY = Interval(datetime(2015, 6, 18), datetime(2015, 6, 19))
YESTERDAY = Interval(datetime(2015, 6, 17), datetime(2015, 6, 18))
WEEK = Interval(datetime(2015, 6, 17), datetime(2015, 6, 24))


class Pair(msgspec.Struct, frozen=True):
    """`left` told first, `right` second; `stands` and `because` are those of the row that `right` is in."""

    why: str
    left: Said
    right: Said
    stands: FigureStanding
    because: str
    claims: tuple[ClaimStanding, ClaimStanding] = ("current", "current")
    where: Where = "two outlets"
    days: int = 0
    hours: int = 0
    note: NoteKind | None = None
    notice: str = ""
    """Printed by the text of `right`."""
    corrects: bool = False
    """`right` is told to correct `left`."""
    corrected_by: str = ""
    """A third article of the first outlet, told to correct `left`, with this notice."""
    status: Status = "usable"
    right_status: Status = "usable"
    kind: ReportKind = "event"
    """Of the report that `left` is in."""


def event_of_pair(pair: Pair, *, swapped: bool = False) -> Event:
    """The event that the two make; `swapped` gives the articles in the other order."""
    articles = _articles(pair)
    copies = [("a-1", "a-2")] if pair.where == "copy" else []
    return event_of(*(reversed(articles) if swapped else articles), copies=copies)


def _articles(pair: Pair) -> list[AnnotatedArticle]:
    if pair.where == "one text":
        return [article("a-1", pair.left, pair.right, notice=pair.notice)]
    left = article("a-1", pair.left, published=_moment(0, pair), outlet="Star", status=pair.status, kind=pair.kind)
    right = article(
        "a-2",
        pair.right,
        published=_moment(pair.hours or 24 * pair.days, pair),
        outlet="Star" if pair.where == "one outlet" else "Mail",
        correction_of="a-1" if pair.corrects else None,
        notice=pair.notice,
        status=pair.right_status,
    )
    third = article("a-3", published="2015-06-20", outlet="Star", correction_of="a-1", notice=pair.corrected_by)
    return [left, right, third] if pair.corrected_by else [left, right]


def _moment(hours: int, pair: Pair) -> str:
    told = datetime(2015, 6, 18, 9) + timedelta(hours=hours)
    return f"{told.isoformat()}+04:30" if pair.hours else told.date().isoformat()
