"""What requests are asked with: query parameters, path parameters, and what every handler is given."""

from datetime import date
from typing import Annotated, Literal

from litestar.di import NamedDependency
from litestar.params import PathParameter, QueryParameter, SkipValidation

from reconciler.concepts.claim import Outcome
from reconciler.concepts.figure import FigureStanding
from reconciler.concepts.group import Group
from reconciler.concepts.report import EventType
from service.settings import Settings
from service.use_cases.desk import Desk

PAGE = 50
"""Answers on a page that does not say."""
LONGEST_PAGE = 500

TheDesk = NamedDependency[SkipValidation[Desk]]
TheSettings = NamedDependency[SkipValidation[Settings]]

ArticleId = Annotated[str, PathParameter(description="Id of an article: the caller's own, or as answered.")]
CheckId = Annotated[str, PathParameter(description="Id of a saved check, as answered.")]
EventId = Annotated[str, PathParameter(description="Any id of an event that was ever given out.")]

From = Annotated[date | None, QueryParameter(name="from", description="Earliest civil day that an event may touch.")]
To = Annotated[date | None, QueryParameter(name="to", description="Latest civil day that it may touch, inclusive.")]
PlaceName = Annotated[
    str | None,
    QueryParameter(name="place", min_length=1, description="A place of the event, or one that holds it."),
]
OfType = Annotated[EventType | None, QueryParameter(name="type", description="Only events of this type.")]
WithOutcome = Annotated[Outcome | None, QueryParameter(name="outcome", description="Only events with such a figure.")]
WithGroup = Annotated[
    Group | None, QueryParameter(name="group", description="Only events with a figure on exactly this group.")
]
OfStanding = Annotated[
    FigureStanding | None, QueryParameter(name="standing", description="Only events with a figure that stands so.")
]
MOST_PEOPLE = 10_000_000_000
Least = Annotated[
    int | None,
    QueryParameter(
        name="min", ge=0, le=MOST_PEOPLE, description="Only events with a figure of which a claim gives this or more."
    ),
]
OfOutlet = Annotated[
    str | None, QueryParameter(name="outlet", min_length=1, description="Only events that this outlet reports.")
]
YesNo = Literal["true", "false"]
Disputed = Annotated[
    YesNo | None, QueryParameter(name="disputed", description="Only events with, or without, a figure in conflict.")
]
Background = Annotated[
    YesNo | None, QueryParameter(name="background", description="Only events told as background, or only others.")
]
Words = Annotated[
    str | None,
    QueryParameter(
        name="q",
        min_length=1,
        description="Words of the label, the places and outlets, or of what the claims count and who makes them: all.",
    ),
]
Limit = Annotated[int, QueryParameter(ge=1, le=LONGEST_PAGE, description="Most answers on one page.")]
FEW = 20
"""The same of what is long, or is made anew when it is asked for."""
MOST_OF_FEW = 100
FewAtOnce = Annotated[int, QueryParameter(name="limit", ge=1, le=MOST_OF_FEW, description="Most answers on one page.")]
Cursor = Annotated[
    str | None, QueryParameter(description="`next` of the page before; leave it out to begin at the first.")
]
OfArticle = Annotated[str | None, QueryParameter(name="article", description="Only claims of this article.")]
OfEvent = Annotated[str | None, QueryParameter(name="event", description="Only claims of this event's reports.")]
OfOutcome = Annotated[Outcome | None, QueryParameter(name="outcome", description="Only claims of this outcome.")]
OfGroup = Annotated[Group | None, QueryParameter(name="group", description="Only claims on exactly this group.")]
RevisionNumber = Annotated[
    int | None,
    QueryParameter(name="revision", ge=1, description="A former one, from 1; else the current."),
]
Published = Annotated[
    str | None,
    QueryParameter(name="published", description="Publication day, for bodies that cannot say it."),
]
Outlet = Annotated[str | None, QueryParameter(name="outlet", description="Outlet, for bodies that cannot say it.")]
