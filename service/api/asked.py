"""Refuses query parameters that a call does not know: a misspelt filter would else be no filter."""

from functools import cache
from typing import Any

from litestar import Request
from litestar.handlers import HTTPRouteHandler
from litestar.params import QueryParameter

from service.errors import Fault, NotValid


def refuse_unknown(request: Request[Any, Any, Any]) -> None:
    """Raises `NotValid` naming each parameter that the call does not know, or that is given twice."""
    handler = request.scope["route_handler"]
    known = _known(handler) if isinstance(handler, HTTPRouteHandler) else ()
    faults = [Fault(f"/{name}", _says(name, known)) for name in request.query_params if name not in known] + [
        Fault(f"/{name}", f"{name} is given {len(told)} times: give it once")
        for name, told in request.query_params.dict().items()
        if name in known and len(told) > 1
    ]
    if faults:
        raise NotValid("; ".join(fault.detail for fault in faults), faults)


def _says(name: str, known: tuple[str, ...]) -> str:
    if not known:
        return f"{name} is not asked with: this call has no parameters"
    return f"{name} is not asked with: use {', '.join(known)}"


@cache
def _known(handler: HTTPRouteHandler) -> tuple[str, ...]:
    return tuple(
        definition.name or name
        for name, field in handler.parsed_fn_signature.parameters.items()
        if isinstance(definition := field.kwarg_definition, QueryParameter)
    )
