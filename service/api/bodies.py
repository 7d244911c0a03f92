"""Articles out of request bodies, by their media type."""

from collections.abc import Mapping

from reconciler.concepts.article import Article
from reconciler.extraction.publication import read_published
from service.errors import Fault, NotValid, WrongType
from service.intake.feed import BOM, Defaults, Entry, Form, decode
from service.intake.native import article_from, parse_json

FORMS: dict[str, Form] = {
    "application/json": "json",
    "application/ld+json": "json",
    "text/html": "html",
    "text/plain": "text",
}
QUESTION = ("text", "published", "title", "zone")
"""What dates are asked with."""
FEEDS = ("application/x-ndjson", "application/ndjson", "application/jsonl", "application/octet-stream")


def article_of(body: bytes, media_type: str, defaults: Defaults) -> Article:
    """The article of one body; raises `Refused`."""
    form = FORMS.get(media_type)
    if form is None:
        read = ", ".join(FORMS)
        raise WrongType(f"media type {media_type or '(none)'} is not read: send one of {read}")
    _check_day(defaults.published)
    told = Defaults() if form == "json" else defaults
    return decode(Entry("body", None, form, body.removeprefix(BOM)), told)


def _check_day(published: str | None) -> None:
    try:
        if published is not None:
            read_published(published)
    except ValueError as error:
        raise NotValid(str(error), [Fault("/published", str(error))]) from None


def question_of(body: bytes, media_type: str) -> Article:
    """The text and publication day of a question for dates; raises `Refused`."""
    if media_type != "application/json":
        raise WrongType(f"media type {media_type or '(none)'} is not read: send application/json")
    value = parse_json(body.removeprefix(BOM))
    if not isinstance(value, Mapping):
        raise NotValid("the body is not a JSON object: send {text, published}")
    unknown = [key for key in value if key not in QUESTION]
    if unknown:
        faults = [Fault(f"/{key}", f"{key} is not asked with: use {', '.join(QUESTION)}") for key in unknown]
        raise NotValid("; ".join(fault.detail for fault in faults), faults)
    return article_from(value)


def check_feed(media_type: str) -> None:
    """Raises `WrongType` unless the body is a feed."""
    if media_type not in FEEDS:
        raise WrongType(f"media type {media_type or '(none)'} is no feed: send NDJSON as {FEEDS[0]}")
