"""One table from what goes wrong to RFC 9457 problem details."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException, ValidationException

from service.api.refusals import http_detail, wrong_parameters
from service.errors import (
    Busy,
    ClaimlineError,
    Conflict,
    Fault,
    NotFound,
    NotParsable,
    NotValid,
    Refused,
    TooLarge,
    Unwritable,
    WrongType,
)

MEDIA_TYPE = "application/problem+json"
RETRY_AFTER = "5"
"""Seconds after which a writer that found the store busy may well succeed."""

STATUS: Mapping[type[ClaimlineError], HTTPStatus] = {
    NotParsable: HTTPStatus.BAD_REQUEST,
    NotValid: HTTPStatus.UNPROCESSABLE_ENTITY,
    Refused: HTTPStatus.UNPROCESSABLE_ENTITY,
    TooLarge: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    WrongType: HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
    Conflict: HTTPStatus.CONFLICT,
    NotFound: HTTPStatus.NOT_FOUND,
    Busy: HTTPStatus.SERVICE_UNAVAILABLE,
    Unwritable: HTTPStatus.SERVICE_UNAVAILABLE,
}

TITLES: Mapping[int, str] = {
    400: "Not parsable",
    403: "Not allowed",
    404: "Not found",
    405: "Method not allowed",
    409: "Contradicts what is kept",
    413: "Too large",
    415: "Media type not read",
    422: "Not valid",
    500: "A defect of Claimline",
    503: "Nothing can be kept now",
}


class Problem(msgspec.Struct, frozen=True):
    """What went wrong, as RFC 9457 has it."""

    type: str
    """A reference that names the kind of problem; it leads to its description."""
    title: str
    """The kind of problem, in words."""
    status: int
    """The HTTP status."""
    detail: str
    """What went wrong this time, and the way out."""
    errors: tuple[Fault, ...] = ()
    """Each thing that is wrong, field by field."""


def problem(status: int, detail: str, errors: tuple[Fault, ...] = ()) -> Problem:
    """The problem of that status."""
    title = TITLES.get(status) or HTTPStatus(status).phrase
    return Problem(f"/api#problem-{status}", title, status, detail, errors)


def problem_of(error: ClaimlineError) -> Problem:
    """The problem that one of our own errors makes."""
    return problem(STATUS[type(error)], error.detail, error.faults)


def answer_error(_: Request[Any, Any, Any], error: ClaimlineError) -> Response[Problem]:
    """Our own errors, by the table."""
    return _answer(problem_of(error), {"Retry-After": RETRY_AFTER} if isinstance(error, Busy | Unwritable) else None)


def answer_http(request: Request[Any, Any, Any], error: HTTPException) -> Response[Problem]:
    """What the framework refuses: unknown paths, methods, parameters, bodies over the limit."""
    if isinstance(error, ValidationException):
        return _answer(problem_of(wrong_parameters(request, error)))
    return _answer(problem(error.status_code, http_detail(request, error)), error.headers)


def answer_defect(request: Request[Any, Any, Any], error: Exception) -> Response[Problem]:
    """Anything else is ours to mend; it is logged with its address, never with the body."""
    if request.logger is not None:
        request.logger.error("%s %s failed", request.method, request.url.path, exc_info=error)
    return _answer(problem(500, "the request could not be carried out, by a defect of Claimline; nothing was kept"))


def _answer(what: Problem, headers: Mapping[str, str] | None = None) -> Response[Problem]:
    return Response(what, status_code=what.status, media_type=MEDIA_TYPE, headers=dict(headers or {}))
