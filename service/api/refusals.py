"""What the framework refuses, in our own words: the thing, its value, and the way out."""

from collections.abc import Mapping
from datetime import date
from typing import Any, get_args

from litestar import Request
from litestar.exceptions import HTTPException, ValidationException
from litestar.handlers import HTTPRouteHandler
from litestar.params import QueryParameter

from service.api.asked import parameters_of
from service.errors import Fault, NotValid
from service.settings import over_limit

AnyRequest = Request[Any, Any, Any]
NUMBER = "a whole number"
LONGEST_VALUE = 60
"""Characters of a wrong value that are told."""


def http_detail(request: AnyRequest, error: HTTPException) -> str:
    """What went wrong with the request as a whole."""
    if error.status_code == 404:
        return f"nothing is kept at {request.url.path[:200]}: the page /api tells the addresses"
    if error.status_code == 405:
        headers = {name.lower(): told for name, told in (error.headers or {}).items()}
        allowed = headers.get("allow", "another method")
        return f"{request.method} is not taken at {request.url.path[:200]}: use {allowed}"
    if error.status_code == 413:
        return _too_large(request)
    return error.detail


def wrong_parameters(request: AnyRequest, error: ValidationException) -> NotValid:
    """Every parameter that cannot be read, with its value."""
    told = error.extra if isinstance(error.extra, list) else []
    faults = [_fault(request, one) for one in told]
    return NotValid("; ".join(fault.detail for fault in faults) or error.detail, faults)


def _too_large(request: AnyRequest) -> str:
    handler = request.scope["route_handler"]
    limit = handler.resolve_request_max_body_size() if isinstance(handler, HTTPRouteHandler) else None
    length = request.headers.get("content-length", "")
    return over_limit(int(length) if length.isdecimal() else None, limit or 0)


def _fault(request: AnyRequest, told: Mapping[str, Any]) -> Fault:
    name = str(told.get("key", "")).rstrip("_")
    parameter = _parameters(request).get(name)
    value = request.query_params.get(name)
    if parameter is None or value is None:
        return Fault(f"/{name}".rstrip("/"), f"{name}: {told.get('message', '')}")
    return Fault(f"/{name}", _wrong(name, value, *parameter))


def _parameters(request: AnyRequest) -> Mapping[str, tuple[Any, QueryParameter]]:
    """Every parameter that the call knows, by name: its kind, and how it is declared."""
    handler = request.scope["route_handler"]
    return parameters_of(handler) if isinstance(handler, HTTPRouteHandler) else {}


def _wrong(name: str, value: str, kind: Any, declared: QueryParameter) -> str:
    kinds = set(get_args(kind)) or {kind}
    shown = f"{name} {value[:LONGEST_VALUE]!r}"
    if not value:
        return f"{name} is empty: give it a value, or leave it out"
    if date in kinds:
        return f"{shown} is not a date: write it as 2015-06-18"
    if int in kinds:
        most = f" to {declared.le:,}" if declared.le is not None else ""
        return f"{shown} is not {NUMBER} from {declared.ge}{most}: send one, or leave it out"
    return f"{shown} is not known: send one of {', '.join(_words(kind))}"


def _words(kind: Any) -> tuple[str, ...]:
    """The words of a literal, whatever it is joined with; none for other kinds."""
    if isinstance(kind, str):
        return (kind,)
    return tuple(word for inner in get_args(kind) for word in _words(inner))
