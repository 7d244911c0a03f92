"""Refuses query parameters that a call does not know: a misspelt filter would else be no filter."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from litestar import Request
from litestar.handlers import HTTPRouteHandler
from litestar.params import QueryParameter

from service.errors import Fault, NotValid

WORDS = frozenset({"place", "article", "event", "outlet", "published", "cursor", "q"})
"""Parameters that any word may stand in; elsewhere the framework would take `null` for not told."""


def refuse_unknown(request: Request[Any, Any, Any]) -> None:
    """Raises `NotValid` naming each parameter that the call does not know, or that is given twice."""
    handler = request.scope["route_handler"]
    known = _known(handler) if isinstance(handler, HTTPRouteHandler) else ()
    faults = [
        Fault(f"/{name}", says)
        for name, told in request.query_params.dict().items()
        if (says := _wrong(name, told, known)) is not None
    ]
    if faults:
        raise NotValid("; ".join(fault.detail for fault in faults), faults)


def _wrong(name: str, told: list[str], known: tuple[str, ...]) -> str | None:
    if name not in known:
        use = f"use {', '.join(known)}" if known else "this call has no parameters"
        return f"{name} is not asked with: {use}"
    if len(told) > 1:
        return f"{name} is given {len(told)} times: give it once"
    if "\0" in told[0]:
        return f"{name} has a NUL character: remove it"
    if name not in WORDS and told[0].lower() in {"null", "none"}:
        return f"{name}={told[0]} is no value: leave it out"
    return None


def _known(handler: HTTPRouteHandler) -> tuple[str, ...]:
    return tuple(parameters_of(handler))


@cache
def parameters_of(handler: HTTPRouteHandler) -> Mapping[str, tuple[Any, QueryParameter]]:
    """Every query parameter that a call knows, by name: its kind, and how it is declared."""
    signatures = [provider.parsed_fn_signature for provider in handler.resolve_dependencies().values()]
    fields = [field for one in (*signatures, handler.parsed_fn_signature) for field in one.parameters.items()]
    return {
        declared.name or name: (field.annotation, declared)
        for name, field in fields
        if isinstance(declared := field.kwarg_definition, QueryParameter)
    }
