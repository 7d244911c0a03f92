"""`/api`: every call of the interface, told for people."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from litestar import Response, get

from service.api.problems import TITLES
from service.api.reference import TheDocument
from service.web.render import page

MEANINGS: Mapping[int, str] = {
    400: "The body is not JSON, not UTF-8, or nested too deep.",
    403: "A page of another site sent the request.",
    404: "Nothing is kept at that address.",
    405: "The address is there, but not for that method.",
    409: "The id is taken by other content, or two ids disagree.",
    413: "The body, or a line of a feed, is over the limit.",
    415: "The body is of a media type that is not read.",
    422: "The request can be read, but a field or parameter breaks the contract; each is named.",
    500: "Ours to mend. Nothing was kept.",
    503: "Another writer holds the store, or it is full; Retry-After says when to try again.",
}
"""By status: what a problem of that kind means."""


class Asked(msgspec.Struct, frozen=True):
    """One parameter of a call."""

    name: str
    where: str
    says: str
    form: str


class Call(msgspec.Struct, frozen=True):
    """One call of the interface."""

    name: str
    method: str
    path: str
    summary: str
    says: str
    body: str
    asked: tuple[Asked, ...]
    answers: tuple[tuple[str, str], ...]


class Kind(msgspec.Struct, frozen=True):
    """One kind of problem."""

    status: int
    title: str
    means: str


@get("/api", sync_to_thread=False, include_in_schema=False)
def get_reference(document: TheDocument) -> Response[str]:
    """All calls, with their parameters and answers, and what each problem means."""
    told = msgspec.json.decode(document)
    kinds = [Kind(status, title, MEANINGS[status]) for status, title in TITLES.items()]
    return page("reference.html", here="api", calls=list(_calls(told)), kinds=kinds, version=told["info"]["version"])


def _calls(document: Mapping[str, Any]) -> Iterator[Call]:
    for path, operations in document["paths"].items():
        for method, told in operations.items():
            yield Call(
                name=told["operationId"],
                method=method.upper(),
                path=path,
                summary=told["summary"],
                says=told["description"].replace("`", ""),
                body=", ".join(told.get("requestBody", {}).get("content", {})),
                asked=tuple(map(_asked, told.get("parameters", ()))),
                answers=tuple((status, answer["description"]) for status, answer in told["responses"].items()),
            )


def _asked(told: Mapping[str, Any]) -> Asked:
    return Asked(told["name"], told["in"], told.get("description", "").replace("`", ""), _form(told["schema"]))


def _form(schema: Mapping[str, Any]) -> str:
    if "enum" in schema:
        return ", ".join(schema["enum"])
    form = str(schema.get("format", schema.get("type", "")))
    bounds = [f"{schema[bound]}" for bound in ("minimum", "maximum") if bound in schema]
    return f"{form}, {' to '.join(bounds)}" if bounds else form
