"""All that is read off one article."""

import msgspec

from reconciler.concepts.article import Article
from reconciler.concepts.claim import Claim
from reconciler.concepts.mention import Unread
from reconciler.concepts.place import Place
from reconciler.concepts.report import Report
from reconciler.concepts.timex import TimeExpression


class Annotation(msgspec.Struct, frozen=True):
    """Times, places, claims and reports of one article, in the order of the text."""

    article: str
    published: str
    """The civil day that relative dates count from, ISO 8601."""
    published_from: str
    """`submitted`, or `text` where a printed stamp gave it."""
    times: tuple[TimeExpression, ...]
    places: tuple[Place, ...]
    claims: tuple[Claim, ...]
    reports: tuple[Report, ...]
    unread: tuple[Unread, ...]
    rules: str
    """Version of the rules that read it."""


class AnnotatedArticle(msgspec.Struct, frozen=True):
    """An article with what was read off it."""

    article: Article
    annotation: Annotation
