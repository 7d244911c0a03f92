"""Keeps the lines of a feed, a handful at a time; every line gets an answer."""

from collections.abc import Iterable, Sequence

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Article
from service.errors import Refused
from service.intake.feed import Defaults, Entry, decode
from service.use_cases.answers import FeedResult, Kept
from service.use_cases.desk import Desk
from service.use_cases.keep_article import keep_read, known_already


def keep_entries(desk: Desk, entries: Sequence[Entry], defaults: Defaults) -> tuple[FeedResult, ...]:
    """One result for each entry, in order; what is answered as kept is durable."""
    decoded = [_decode(entry, defaults) for entry in entries]
    articles = [article for article in decoded if isinstance(article, Article)]
    kept = iter(_keep(desk, articles))
    return tuple(
        one if isinstance(one, FeedResult) else _told(entry.line or 1, next(kept))
        for entry, one in zip(entries, decoded, strict=True)
    )


def refusal(line: int, refused: Refused) -> FeedResult:
    """The answer to a line that is not taken."""
    return FeedResult(line, "refused", detail=refused.detail, errors=refused.faults)


def _keep(desk: Desk, articles: Sequence[Article]) -> Iterable[Kept]:
    with desk.store.reading() as snapshot:
        known = known_already(snapshot, articles)
    read = [
        AnnotatedArticle(article, desk.annotate(article))
        for article, former in zip(articles, known, strict=True)
        if former is None
    ]
    new = iter(keep_read(desk, read, "feed") if read else ())
    return [former if former is not None else next(new) for former in known]


def _decode(entry: Entry, defaults: Defaults) -> Article | FeedResult:
    try:
        return decode(entry, defaults)
    except Refused as refused:
        return refusal(entry.line or 1, refused)


def _told(line: int, kept: Kept) -> FeedResult:
    return FeedResult(line, kept.outcome, kept.article, kept.revision)
