"""What an article must keep to before it is read, and which of its fields do not."""

import re
from collections.abc import Iterator
from operator import attrgetter

import msgspec

from reconciler.concepts.article import Article
from reconciler.extraction.publication import published, read_published, read_zone

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}", re.ASCII)
_ENGLISH = re.compile(r"en(?:-[A-Za-z0-9]{1,8}){0,4}", re.ASCII | re.IGNORECASE)
_UNSEEN = r"\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff"
ID_PATTERN = rf"^[^\s{_UNSEEN}][^{_UNSEEN}]{{0,199}}$"
"""Of an id: 1 to 200 characters, the first no white space, none a control or unseen."""
_ID = re.compile(ID_PATTERN)
SEEN = r"[^\s\x00-\x1f\x7f-\x9f\ufeff]"
"""One character that is neither white space nor a control, the same in Python's and in JSON Schema's patterns."""
_SEEN = re.compile(SEEN)
_PLAIN_FIELDS = (
    "text",
    "published",
    "id",
    "title",
    "outlet",
    "url",
    "byline",
    "agency",
    "dateline",
    "zone",
    "language",
    "correction_of",
    "archive_url",
    "captured",
)
_plain = attrgetter(*_PLAIN_FIELDS)


class Breach(msgspec.Struct, frozen=True):
    """One field that does not keep to the contract."""

    field: str
    says: str
    """The thing, the value and the way out."""


def breaches(article: Article) -> tuple[Breach, ...]:
    """Every field of `article` that does not keep to the contract; empty where all do."""
    return (*_characters(article), *_text(article), *_published(article), *_language(article), *_id(article))


def _characters(article: Article) -> Iterator[Breach]:
    values = (*_plain(article), article.original.text if article.original else "")
    if _is_clean("".join(filter(None, values))):
        return
    for field, value in zip((*_PLAIN_FIELDS, "original"), values, strict=True):
        if not value:
            continue
        if "\0" in value:
            yield Breach(field, f"{field} has a NUL character at {value.index(chr(0))}: remove it")
        elif not value.isascii() and _surrogate(value) is not None:
            yield Breach(field, f"{field} has half a surrogate pair at {_surrogate(value)}: send whole characters")


def _is_clean(words: str) -> bool:
    return "\0" not in words and (words.isascii() or _surrogate(words) is None)


def _surrogate(value: str) -> int | None:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        return error.start
    return None


def _text(article: Article) -> Iterator[Breach]:
    if not _SEEN.search(article.text):
        yield Breach("text", "text is empty: give the article's words")


def _published(article: Article) -> Iterator[Breach]:
    try:
        if article.zone is not None:
            read_zone(article.zone)
    except ValueError as error:
        yield Breach("zone", str(error))
        return
    try:
        if article.published is None:
            published(article)
        else:
            read_published(article.published, zone=article.zone)
    except ValueError as error:
        yield Breach("published", str(error))


def _language(article: Article) -> Iterator[Breach]:
    if not _LANGUAGE.fullmatch(article.language):
        yield Breach("language", f"language {article.language!r} is not a language tag: write it as en or ps")
    elif not _ENGLISH.fullmatch(article.language) and article.original is None:
        yield Breach(
            "language",
            f"language {article.language!r} is not read: send an English translation as text, "
            "and the words it was made from as original {language, text}",
        )


def _id(article: Article) -> Iterator[Breach]:
    if article.id is not None and not _ID.fullmatch(article.id):
        yield Breach(
            "id", "id must be 1 to 200 characters that can be seen, the first no space: shorten it, or leave it out"
        )
