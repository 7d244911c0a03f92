"""Keeps articles: posted, put in place of a former revision, or fed."""

from collections.abc import Sequence
from typing import Literal

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle
from reconciler.concepts.article import Article
from reconciler.matching.revisions import current_revisions
from service.errors import Conflict, Fault
from service.use_cases.answers import Kept
from service.use_cases.derive import change, derive
from service.use_cases.desk import Desk
from service.use_cases.ports import Snapshot, Writing
from service.use_cases.stored import Entry, Revision
from service.use_cases.trace_corrections import with_corrections

Manner = Literal["post", "put", "feed"]
"""What other content under a kept id means: a mistake; the new current revision; the later one by `published`, then
hash, is current."""


def keep_article(desk: Desk, article: Article, manner: Manner = "post") -> Kept:
    """The article is in the log, and the timeline tells of it, when this returns.

    Raises `Conflict` where it is posted under an id that holds other content.
    """
    with desk.store.reading() as snapshot:
        known = _known(snapshot.revisions(article.key), article, manner)
    if known is not None:
        return known
    return keep_read(desk, [AnnotatedArticle(article, desk.annotate(article))], manner)[0]


def keep_read(desk: Desk, articles: Sequence[AnnotatedArticle], manner: Manner) -> tuple[Kept, ...]:
    """Keeps articles that have been read already, all in one turn, in the order given."""
    changes = [change(read) for read in articles]
    with desk.store.writing() as writing:
        recorded = desk.clock().isoformat(timespec="milliseconds")
        former = {read.annotation.article: read for read in writing.standing([one.key for one in changes])}
        corrected = with_corrections(writing, former).keys()
        done = [_keep(writing, one.read, recorded, manner) for one in changes]
        current = {one.key: one for one, (_, current) in zip(changes, done, strict=True) if current}
        derive(writing, tuple(current.values()), corrected)
    return tuple(kept for kept, _ in done)


def known_already(snapshot: Snapshot, articles: Sequence[Article]) -> tuple[Kept | None, ...]:
    """For each article of a feed, what is known of it; None for those that are still to be read."""
    return tuple(_known(snapshot.revisions(article.key), article, "feed") for article in articles)


def _known(revisions: Sequence[Revision], article: Article, manner: Manner) -> Kept | None:
    content = article.content_hash
    same = [revision for revision in revisions if revision.content_hash == content]
    if manner == "put":
        same = [revision for revision in same if revision.current]
    if same:
        return Kept(article.key, "known", same[-1].number, same[-1].current)
    if revisions and manner == "post":
        raise _taken(article.key)
    return None


def _taken(key: str) -> Conflict:
    says = f"id {key!r} is taken by other content: send another id, or PUT this as a new revision of it"
    return Conflict(says, [Fault("/id", says)])


def _keep(writing: Writing, read: AnnotatedArticle, recorded: str, manner: Manner) -> tuple[Kept, bool]:
    """What keeping did, and whether this text became the article's current one."""
    article, key = read.article, read.annotation.article
    former = writing.revisions(key)
    known = _known(former, article, manner)
    if known is not None:
        return known, False
    entry = Entry("revision", key, msgspec.json.encode(article), recorded, article.content_hash)
    position = writing.keep_revision(entry, read.annotation)
    current = _becomes_current(writing, former, article, manner)
    if current:
        writing.set_current(read, position, first=not former)
    return Kept(key, "revised" if former else "new", len(former) + 1, current), current


def _becomes_current(snapshot: Snapshot, former: Sequence[Revision], article: Article, manner: Manner) -> bool:
    current = next((revision for revision in former if revision.current), None)
    if current is None or manner == "put":
        return True
    rival = snapshot.submitted(current.position)
    return current_revisions([rival, article])[0].content_hash == article.content_hash
