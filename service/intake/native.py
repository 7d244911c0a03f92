"""Articles in Claimline's own JSON form."""

import re
from collections.abc import Mapping
from typing import Any, get_args

import msgspec

from reconciler.concepts.article import Article
from reconciler.extraction.contract import breaches
from service.errors import Fault, NotParsable, NotValid

_AT = re.compile(r" - at `\$(?P<path>[^`]{0,200})`")
_UNKNOWN = re.compile(r"unknown field `(?P<name>[^`]{0,200})`")
_MISSING = re.compile(r"missing required field `(?P<name>[^`]{0,200})`")
_KINDS = re.compile(r"Expected `(?P<taken>[^`]{1,200})`, got `(?P<got>[^`]{1,200})`")
_NO_WORD = re.compile(r"Invalid enum value '(?P<word>[^']{0,60})")
KINDS: Mapping[str, str] = {
    "str": "a string",
    "int": "a number",
    "float": "a number",
    "bool": "true or false",
    "object": "an object",
    "array": "an array",
}
"""Kinds of JSON, as people call them."""
KNOWN_KEYS = Article.__struct_fields__


def parse_json(data: bytes) -> Any:
    """JSON of any shape; raises `NotParsable`."""
    try:
        return msgspec.json.decode(data)
    except UnicodeDecodeError:
        raise NotParsable(_not_utf8(data)) from None
    except RecursionError:
        raise NotParsable("JSON is nested too deep: an article is one flat object") from None
    except msgspec.DecodeError as error:
        raise NotParsable(f"not JSON: {error}: send one whole object") from None


def utf8(data: bytes) -> str:
    """The words that the bytes spell; raises `NotParsable`."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotParsable(_not_utf8(data)) from None


def _not_utf8(data: bytes) -> str:
    good = data.decode("utf-8", errors="ignore")
    at = next((i for i, (a, b) in enumerate(zip(data, good.encode(), strict=False)) if a != b), len(good.encode()))
    return f"byte {at} is not UTF-8: save the input as UTF-8"


def article_from(value: Any) -> Article:
    """An article from parsed JSON in the native form; raises `NotValid` naming every field at fault."""
    try:
        article = msgspec.convert(value, Article)
    except msgspec.ValidationError as error:
        raise _not_valid([_fault(str(error))]) from None
    return checked(article)


def checked(article: Article) -> Article:
    """The article itself where it keeps to the contract; raises `NotValid` naming every field that does not."""
    faults = [Fault(f"/{breach.field}", breach.says) for breach in breaches(article)]
    if faults:
        raise _not_valid(faults)
    return article


def _not_valid(faults: list[Fault]) -> NotValid:
    return NotValid("; ".join(fault.detail for fault in faults), faults)


def _fault(message: str) -> Fault:
    """A validation message with its path told as a JSON pointer, and the way out."""
    at = _AT.search(message)
    pointer = "/".join(("", *at["path"].strip(".").split("."))) if at and at["path"] else ""
    says = _AT.sub("", message)
    if unknown := _UNKNOWN.search(message):
        return Fault(f"{pointer}/{unknown['name']}", f"{unknown['name']} is not a known field: {_known()}")
    if missing := _MISSING.search(message):
        return Fault(f"{pointer}/{missing['name']}", f"{missing['name']} is missing: it is required")
    name = pointer.strip("/") or "article"
    if kinds := _KINDS.match(says):
        return Fault(pointer, _wrong_kind(name, kinds["taken"].split(" | "), kinds["got"]))
    if (word := _NO_WORD.match(says)) and (words := get_args(Article.__annotations__.get(name))):
        return Fault(pointer, f"{name} {word['word']!r} is not known: send one of {', '.join(words)}")
    return Fault(pointer, f"{name}: {says[:1].lower()}{says[1:]}")


def _wrong_kind(name: str, taken: list[str], got: str) -> str:
    way_out = ", or leave it out" if "null" in taken else ""
    wanted = " or ".join(KINDS.get(kind, kind) for kind in taken if kind != "null")
    return f"{name} is {KINDS.get(got, got)}: send {wanted}{way_out}"


def _known() -> str:
    return "remove it, or use one of " + ", ".join(KNOWN_KEYS)
