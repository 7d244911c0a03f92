"""The OpenAPI document: made by the framework from the handlers, completed with bodies and the words of the fields."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

import msgspec
from litestar import Litestar
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig
from litestar.types import ControllerRouterHandler

from service.api.bodies import FEEDS
from service.api.checks import CheckedCopy, SavedCopies
from service.api.field_docs import field_docs, structs_in
from service.api.health import Live, Ready
from service.api.problems import Problem
from service.api.schemas import FIELDS, HEADERS, PARAMETERS, QUESTION, WHOLES
from service.use_cases.answers import (
    ArticlesPage,
    ArticleState,
    ClaimsPage,
    FeedResult,
    Preview,
    Revisions,
    TimelinePage,
    Times,
)
from service.use_cases.event_matches import EventMatches

API_VERSION = "1.0.0"
"""Of the HTTP interface: fields may be added; none is renamed or dropped without a new version."""

STRUCTS = structs_in(
    ArticlesPage,
    ArticleState,
    CheckedCopy,
    ClaimsPage,
    EventMatches,
    FeedResult,
    Live,
    Preview,
    Problem,
    Ready,
    Revisions,
    SavedCopies,
    TimelinePage,
    Times,
)
TAKING_ARTICLES = (
    ("/v1/articles", "post"),
    ("/v1/articles/{article_id}", "put"),
    ("/v1/preview", "post"),
    ("/v1/check", "post"),
    ("/v1/checks", "post"),
)
"""Calls whose body is one article."""
DEFAULTS = {"deprecated": False, "allowEmptyValue": False, "allowReserved": False, "headers": {}}
"""What the framework says though it need not be said."""


def interface_document(handlers: Sequence[ControllerRouterHandler]) -> bytes:
    """The document of these handlers: JSON, indented, keys in order."""
    config = OpenAPIConfig(title="Claimline", version=API_VERSION, description=_ABOUT, use_handler_docstrings=True)
    given = {name: Provide(partial(_nothing), sync_to_thread=False) for name in ("desk", "settings")}
    document = Litestar(route_handlers=handlers, dependencies=given, openapi_config=config).openapi_schema.to_schema()
    for part in _parts(document):
        for name, value in DEFAULTS.items():
            if part.get(name) == value:
                del part[name]
    _tidy(document["paths"])
    _say_bodies(document["paths"])
    _say_headers(document["paths"])
    for name, schema in document["components"]["schemas"].items():
        _say_fields(name, schema)
    return msgspec.json.format(msgspec.json.encode(document, order="deterministic"), indent=2) + b"\n"


_ABOUT = (
    "Articles in; a timeline out, on which conflicting casualty figures stand side by side, each with its words, "
    "its speaker and its place in the article. Offsets are Unicode code points, half-open, into the named field."
)


def _nothing() -> None:
    """Handlers are described, not called."""


def _parts(value: Any) -> Iterator[dict[str, Any]]:
    """Every object inside, the outermost last."""
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in inside:
        yield from _parts(one)
    if isinstance(value, dict):
        yield value


def _tidy(paths: dict[str, Any]) -> None:
    """Parameters are left out, never null; bad ones are a problem like any other."""
    for path, operations in paths.items():
        for operation in operations.values():
            for parameter in operation.get("parameters", ()):
                parameter["schema"] = _asked(path, parameter["name"], parameter["schema"])
            if "application/json" in operation["responses"].get("400", {}).get("content", {}):
                del operation["responses"]["400"]


def _asked(path: str, name: str, schema: dict[str, Any]) -> dict[str, Any]:
    exact = PARAMETERS.get((path, name)) or PARAMETERS.get(("", name))
    if exact is not None:
        return dict(exact)
    told = next((form for form in schema.get("oneOf", ()) if form != {"type": "null"}), schema)
    if None in told.get("enum", ()):
        told = {"type": "string", "enum": [value for value in told["enum"] if value is not None]}
    bounds = {bound: int(schema[bound]) for bound in ("minimum", "maximum") if bound in schema}
    return {key: value for key, value in {**told, **bounds}.items() if key != "description"}


def _say_bodies(paths: dict[str, Any]) -> None:
    article = {"application/json": {"schema": {"$ref": "#/components/schemas/Article"}}}
    for path, method in TAKING_ARTICLES:
        operation = paths[path][method]
        operation["requestBody"] = {"content": article, "description": _OTHER_FORMS, "required": True}
    resolve = paths["/v1/resolve"]["post"]
    resolve["requestBody"] = {"content": {"application/json": {"schema": QUESTION}}, "required": True}
    lines = {"schema": {"type": "string", "description": "One article a line, as JSON."}}
    bulk = paths["/v1/articles/bulk"]["post"]
    bulk["requestBody"] = {"content": dict.fromkeys(FEEDS, lines), "required": True}
    rows = {"text/csv": {"schema": {"type": "string"}}}
    paths["/v1/timeline"]["get"]["responses"]["200"]["content"] |= rows
    paths["/v1/timeline.csv"]["get"]["responses"]["200"]["content"] = rows


_OTHER_FORMS = (
    "The native form. Also read, by media type: schema.org NewsArticle as application/ld+json (or application/json), "
    "IPTC ninjs as application/json, pages as text/html, and text/plain; what those do not say of themselves is told "
    "in the parameters `published` and `outlet`."
)


def _say_headers(paths: dict[str, Any]) -> None:
    for (path, method, status), headers in HEADERS.items():
        paths[path][method]["responses"][status]["headers"] = {
            name: {"description": says, "schema": {"type": "string"}} for name, says in headers.items()
        }


def _say_fields(name: str, schema: dict[str, Any]) -> None:
    """Each field in the words that stand below it in the source, and its exact form where it has one."""
    struct = STRUCTS[name]
    schema["description"] = (struct.__doc__ or "").split("\n")[0]
    if struct.__struct_config__.forbid_unknown_fields:
        schema["additionalProperties"] = False
    for field, says in field_docs(struct).items():
        schema["properties"][field]["description"] = says
    for field, form in FIELDS.get(name, {}).items():
        told = schema["properties"][field]
        kept = {key: told[key] for key in ("description", "default") if key in told}
        schema["properties"][field] = {**form, **kept}
    schema.update(WHOLES.get(name, {}))
