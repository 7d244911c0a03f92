"""Which of two texts was told later, as far as their printed moments say."""

from datetime import date, datetime

import msgspec

from reconciler.concepts.annotation import AnnotatedArticle


class Moment(msgspec.Struct, frozen=True):
    """When a text was published: its local civil day, and the moment with its offset where that was given."""

    day: date
    at: datetime | None = None


def published_at(read: AnnotatedArticle) -> Moment:
    """When `read` was published, as it was read."""
    return Moment(date.fromisoformat(read.annotation.published), _moment(read.article.published))


def read_moment(printed: str) -> Moment:
    """A moment out of its ISO 8601 form, as an article's `published` has it."""
    return Moment(datetime.fromisoformat(printed).date(), _moment(printed))


def later(left: Moment, right: Moment) -> bool:
    """`left` certainly came after `right`: by the clock where both give it, else by the day."""
    if left.at is not None and right.at is not None:
        return left.at > right.at
    return left.day > right.day


def _moment(printed: str | None) -> datetime | None:
    if printed is None or len(printed) <= len("2015-06-18"):
        return None
    try:
        moment = datetime.fromisoformat(printed)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
