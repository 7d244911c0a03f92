"""Shows an article as it is kept."""

from reconciler.concepts.annotation import AnnotatedArticle
from service.errors import NotFound
from service.use_cases.answers import ArticlesPage, ArticleState, Revisions
from service.use_cases.cursor import read_article_cursor
from service.use_cases.desk import Desk
from service.use_cases.match_evidence import match_evidence
from service.use_cases.notices import correction_notices
from service.use_cases.ports import Snapshot
from service.use_cases.stored import Revision


def show_article(desk: Desk, article: str, number: int | None = None) -> ArticleState:
    """One revision, the current one for None; raises `NotFound`."""
    with desk.store.reading() as snapshot:
        return _state(snapshot, article, number)


def list_articles(desk: Desk, *, limit: int, cursor: str | None = None) -> ArticlesPage:
    """The page after `cursor`, of at most `limit` articles; raises `NotValid` for a cursor that was not given out."""
    after = None if cursor is None else read_article_cursor(cursor)
    with desk.store.reading() as snapshot:
        ids = snapshot.articles(limit + 1, after)
        page = ids[:limit]
        states = tuple(_state(snapshot, article, None) for article in page)
    return ArticlesPage(states, page[-1] if len(ids) > limit else None)


def _state(snapshot: Snapshot, article: str, number: int | None) -> ArticleState:
    revision = _pick(snapshot, article, number)
    annotation = snapshot.reading(revision.position)
    assert annotation is not None, "every revision is kept with its reading"
    submitted, events = snapshot.submitted(revision.position), snapshot.events_of(article)
    read = AnnotatedArticle(submitted, annotation)
    return ArticleState(
        article=article,
        revision=revision.number,
        current=revision.current,
        recorded=revision.recorded,
        content_hash=revision.content_hash,
        submitted=submitted,
        annotation=annotation,
        events=events,
        evidence=match_evidence(snapshot.matching, article, events),
        notices=correction_notices(snapshot, read) if revision.current else (),
    )


def show_revisions(desk: Desk, article: str) -> Revisions:
    """All revisions, oldest first; raises `NotFound`."""
    with desk.store.reading() as snapshot:
        revisions = snapshot.revisions(article)
    if not revisions:
        raise _no_article(article)
    return Revisions(article, revisions)


def _pick(snapshot: Snapshot, article: str, number: int | None) -> Revision:
    revisions = snapshot.revisions(article)
    if not revisions:
        raise _no_article(article)
    if number is None:
        return next(revision for revision in revisions if revision.current)
    found = next((revision for revision in revisions if revision.number == number), None)
    if found is None:
        raise NotFound(f"article {article!r} has no revision {number}: it has 1 to {len(revisions)}")
    return found


def _no_article(article: str) -> NotFound:
    return NotFound(f"no article {article!r} is kept: post it, or look at its id again")
