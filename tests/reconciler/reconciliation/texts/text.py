"""Two articles as they are printed, with the standing and the reason expected of a figure."""

from datetime import date, timedelta

import msgspec

from reconciler import Article, reconcile
from reconciler.concepts.claim import Outcome
from reconciler.concepts.event import Event
from reconciler.concepts.figure import Figure, FigureStanding
from reconciler.concepts.group import Group

IT = "in an attack on the Musa Qala district of Helmand province on Wednesday"
"""What `{it}` stands for: the event that both tell of."""
ZWAK = "said Omar Zwak, a spokesman for the governor"
JAN = "said Saqi Jan, a police commander"
FIRST_DAY = date(2015, 6, 18)


class Texts(msgspec.Struct, frozen=True):
    """`left` in the Star; `right` in the Mail, `days` later."""

    why: str
    left: str
    right: str
    stands: FigureStanding
    because: str
    figure: tuple[Outcome, Group] = ("killed", "people")
    days: int = 0
    one_outlet: bool = False
    title: str | None = None
    """Of `left`."""


def articles_of(texts: Texts) -> tuple[Article, Article]:
    """The two as submitted."""
    left = Article(id="a-1", outlet="Star", title=texts.title, published=str(FIRST_DAY), text=_told(texts.left))
    right = Article(
        id="a-2",
        outlet="Star" if texts.one_outlet else "Mail",
        published=str(FIRST_DAY + timedelta(days=texts.days)),
        text=_told(texts.right),
    )
    return left, right


def _told(words: str) -> str:
    return words.format(it=IT, zwak=ZWAK, jan=JAN)


def event_told(*articles: Article) -> Event:
    """The event that both tell of."""
    (event,) = [event for event in reconcile(articles).events if len(event.reports) > 1]
    return event


def row_of(event: Event, texts: Texts) -> Figure:
    """The figure that is asked for."""
    return next(row for row in event.figures if (row.outcome, row.group) == texts.figure)
