"""Feeds of articles: one article or refusal for each line, page or file, in order."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import Any, Literal

import msgspec

from reconciler.concepts.article import Article
from service.errors import NotValid, Refused
from service.intake.html import from_html
from service.intake.json_ld import from_json_ld, is_json_ld
from service.intake.native import article_from, checked, parse_json, utf8
from service.intake.ninjs import from_ninjs, is_ninjs
from service.settings import ARTICLE_LIMIT, too_large

Form = Literal["json", "html", "text"]
STDIN = "stdin"
"""What standard input is called."""
BOM = b"\xef\xbb\xbf"
OPENING = frozenset({b"{", b"["})
"""The first line of a JSON document that is spread over several lines."""


class Defaults(msgspec.Struct, frozen=True):
    """What a caller says of every article that does not say it itself."""

    published: str | None = None
    outlet: str | None = None


class Entry(msgspec.Struct, frozen=True):
    """One article as it stands in a source, not yet decoded."""

    source: str
    line: int | None
    """From 1; null where the source is one article as a whole."""
    form: Form
    data: bytes
    limit: int | None = None
    """Bytes that it may have; null where that was seen to before."""


def entries(
    source: str, lines: Iterable[bytes], *, form: Form | None = None, limit: int | None = ARTICLE_LIMIT
) -> Iterator[Entry]:
    """Every article of one source: a line each in JSON feeds, the whole of it in pages and plain text.

    A JSON document that opens on a line of its own is one article. Blank lines of feeds are passed over; those of
    plain text are its paragraphs. Standard input that holds nothing holds no article.
    """
    numbered = enumerate(_without_bom(lines), start=1)
    head = list(_to_first_words(numbered))
    first = head[-1][1].strip() if head else b""
    nothing_piped = not first and form is None and source == STDIN
    form = form or _form(source, first)
    if nothing_piped or (form == "json" and not first):
        return
    if form != "json" or first in OPENING:
        yield Entry(source, None, form, b"".join(line for _, line in chain(head, numbered)), limit)
        return
    for number, line in chain(head, numbered):
        if line.strip():
            yield Entry(source, number, "json", line.rstrip(b"\r\n"), limit)


def _without_bom(lines: Iterable[bytes]) -> Iterator[bytes]:
    rest = iter(lines)
    yield from (line.removeprefix(BOM) for line in islice(rest, 1))
    yield from rest


def _to_first_words(numbered: Iterator[tuple[int, bytes]]) -> Iterator[tuple[int, bytes]]:
    """The blank lines that a source begins with, and the first that is none."""
    for number, line in numbered:
        yield number, line
        if line.strip():
            return


def decode(entry: Entry, defaults: Defaults) -> Article:
    """The article of one entry; raises `Refused` naming what is wrong."""
    if entry.limit is not None and len(entry.data) > entry.limit:
        raise too_large(len(entry.data), entry.limit)
    if entry.form == "json":
        return from_json(parse_json(entry.data), defaults)
    text = utf8(entry.data)
    if entry.form == "html":
        return from_html(text, published=defaults.published, outlet=defaults.outlet)
    return checked(Article(text=text, published=defaults.published, outlet=defaults.outlet))


def from_json(value: Any, defaults: Defaults) -> Article:
    """An article in any JSON form that is read: native, schema.org JSON-LD, IPTC ninjs."""
    if not isinstance(value, Mapping):
        raise NotValid(f"an article is a JSON object, not {_kind(value)}: send one object a line")
    if is_json_ld(value):
        return from_json_ld(value)
    if is_ninjs(value):
        return from_ninjs(value)
    told = {key: part for key, part in msgspec.structs.asdict(defaults).items() if part is not None}
    return article_from({**told, **value})


def place_of(entry: Entry) -> str:
    """`feed.ndjson:3`; the source alone where it is one article as a whole."""
    return entry.source if entry.line is None else f"{entry.source}:{entry.line}"


def where(entry: Entry, refused: Refused) -> Iterator[str]:
    """One line for each fault: source, line number, field, and what is wrong."""
    at = place_of(entry)
    if not refused.faults:
        yield f"{at}: {refused.detail}"
    for fault in refused.faults:
        yield f"{at}: {fault.pointer or '(whole)'}: {fault.detail}"


def _form(source: str, first: bytes) -> Form:
    """Told by the name, else by how the source begins."""
    name, begins = source.lower(), first.lstrip()[:200].lower()
    if name.endswith((".html", ".htm")) or begins.startswith((b"<!doctype html", b"<html")):
        return "html"
    if name.endswith((".json", ".ndjson", ".jsonl")) or begins.startswith((b"{", b"[")):
        return "json"
    return "text"


def _kind(value: Any) -> str:
    names = {list: "an array", str: "a string", type(None): "null", bool: "a boolean"}
    return names.get(type(value), "a number")
