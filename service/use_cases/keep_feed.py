"""Keeps the lines of a feed, a handful at a time; every line gets an answer."""

from collections.abc import Iterator, Mapping, Sequence

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Article
from service.errors import Refused
from service.intake.feed import Defaults, Entry, decode
from service.use_cases.answers import FeedResult, Kept
from service.use_cases.desk import Desk
from service.use_cases.keep_article import keep_read, known_already
from service.use_cases.notices import Notice, correction_notices


def keep_entries(desk: Desk, entries: Sequence[Entry], defaults: Defaults) -> tuple[FeedResult, ...]:
    """One result for each entry, in order; what is answered as kept is durable."""
    decoded = [decoded_or_refused(entry, defaults) for entry in entries]
    articles = [article for article in decoded if isinstance(article, Article)]
    with desk.store.reading() as snapshot:
        known = iter(known_already(snapshot, articles))
    read = [_read(desk, entry, one, known) for entry, one in zip(entries, decoded, strict=True)]
    new = [one for one in read if isinstance(one, AnnotatedArticle)]
    kept = iter(keep_read(desk, new, "feed") if new else ())
    done = [next(kept) if isinstance(one, AnnotatedArticle) else one for one in read]
    notices = _notices(desk, [one for one in decoded if isinstance(one, Article) and one.correction_of is not None])
    return tuple(
        one if isinstance(one, FeedResult) else _told(entry, one, notices.get(one.article, ()))
        for entry, one in zip(entries, done, strict=True)
    )


def _notices(desk: Desk, correcting: Sequence[Article]) -> Mapping[str, tuple[Notice, ...]]:
    """What is to be said of articles that tell of a correction, by id, now that all of them are kept."""
    if not correcting:
        return {}
    with desk.store.reading() as snapshot:
        kept = snapshot.standing(article.key for article in correcting)
        return {read.annotation.article: correction_notices(snapshot, read) for read in kept}


def refusal(line: int, refused: Refused) -> FeedResult:
    """The answer to a line that is not taken."""
    return FeedResult(line, "refused", detail=refused.detail, errors=refused.faults)


def _read(
    desk: Desk, entry: Entry, one: Article | FeedResult, known: Iterator[Kept | None]
) -> AnnotatedArticle | FeedResult | Kept:
    """What is known of the article, else the article with what is read off it."""
    if isinstance(one, FeedResult):
        return one
    former = next(known)
    if former is not None:
        return former
    try:
        return AnnotatedArticle(one, desk.annotate(one))
    except Exception as defect:  # a defect of ours in one article must not lose the others
        says = f"not read, by a defect of Claimline: {type(defect).__name__}: {defect}"
        return FeedResult(entry.line or 1, "refused", detail=says)


def decoded_or_refused(entry: Entry, defaults: Defaults) -> Article | FeedResult:
    """The article of an entry, or the answer to one that is not taken."""
    try:
        return decode(entry, defaults)
    except Refused as refused:
        return refusal(entry.line or 1, refused)


def _told(entry: Entry, kept: Kept, notices: tuple[Notice, ...]) -> FeedResult:
    return FeedResult(entry.line or 1, kept.outcome, kept.article, kept.revision, current=kept.current, notices=notices)
