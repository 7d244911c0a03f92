"""What the service answers with, one shape for each question."""

from typing import Literal

import msgspec

from reconciler.concepts.annotation import Annotation
from reconciler.concepts.article import Article
from reconciler.concepts.event import Event
from reconciler.concepts.timex import TimeExpression
from service.errors import Fault
from service.use_cases.match_evidence import MatchEvidence
from service.use_cases.notices import Notice
from service.use_cases.stored import KeptClaim, Revision

Outcome = Literal["new", "revised", "known"]
"""What keeping did: the article's first revision, a further one, or nothing, as that content was kept already."""


class ArticleState(msgspec.Struct, frozen=True):
    """One revision of an article as it is kept, with what was read off it."""

    article: str
    """Its id: the caller's own, or one made from the content."""
    revision: int
    """Counted from 1 in the order of arrival."""
    current: bool
    """This is the revision that the timeline is made of."""
    recorded: str
    """When it was taken in: ISO 8601, UTC."""
    content_hash: str
    """SHA-256 of all that was submitted but the id."""
    submitted: Article
    """Exactly what was posted; offsets point into its fields."""
    annotation: Annotation
    events: tuple[Event, ...]
    """The events that the article's current revision now belongs to, in the order of the timeline."""
    evidence: tuple[MatchEvidence, ...] = ()
    """Why its reports are on those events: each beside the others there, the strongest pairs first."""
    notices: tuple[Notice, ...] = ()
    """What it says that does not count, as a correction of an article that is not kept."""


class ArticlesPage(msgspec.Struct, frozen=True):
    """One page of articles, in the order of their ids."""

    articles: tuple[ArticleState, ...]
    """The current revision of each."""
    next: str | None
    """Cursor of the next page; null on the last one."""


class Revisions(msgspec.Struct, frozen=True):
    """Every revision of one article, oldest first."""

    article: str
    revisions: tuple[Revision, ...]


class Kept(msgspec.Struct, frozen=True):
    """What keeping one article did."""

    article: str
    outcome: Outcome
    revision: int
    current: bool = True
    """The timeline is made of this revision; false where a later one stays in force."""


class FeedResult(msgspec.Struct, frozen=True, omit_defaults=True):
    """What became of one line of a feed."""

    line: int
    """Counted from 1, blank lines included."""
    status: Literal["new", "revised", "known", "refused"]
    """`known`: that content was kept before, nothing was done."""
    article: str | None = None
    revision: int | None = None
    detail: str | None = None
    """Why it was refused, and the way out."""
    errors: tuple[Fault, ...] = ()
    current: bool = True
    """The timeline is made of this revision; told where it is not, as a later one stays in force."""
    notices: tuple[Notice, ...] = ()
    """What it says that does not count, as a correction of an article that is not kept yet."""


class Preview(msgspec.Struct, frozen=True):
    """What would be read off an article, and the events it would belong to; nothing of it is kept."""

    annotation: Annotation
    events: tuple[Event, ...]
    evidence: tuple[MatchEvidence, ...] = ()
    """Why its reports would be on those events."""
    notices: tuple[Notice, ...] = ()
    """What it says that would not count."""


class Times(msgspec.Struct, frozen=True):
    """The time expressions of a text, in its order."""

    times: tuple[TimeExpression, ...]


class TimelinePage(msgspec.Struct, frozen=True):
    """One page of the timeline."""

    events: tuple[Event, ...]
    rules: str
    """Version of the rules that made it."""
    position: int
    """Place in the log that it was told from."""
    next: str | None
    """Cursor of the next page; null on the last one."""
    notices: tuple[Notice, ...] = ()
    """Why nothing may have been found: a place that no event is at, days in the wrong order."""


class ClaimsPage(msgspec.Struct, frozen=True):
    """One page of claims, by article and place in the text."""

    claims: tuple[KeptClaim, ...]
    next: str | None
    """Cursor of the next page; null on the last one."""
    notices: tuple[Notice, ...] = ()
    """That no article or event of that id is kept."""
