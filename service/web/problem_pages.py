"""What went wrong, as a page for a person; programs get problem details."""

from typing import Any

from litestar import Request, Response
from litestar.exceptions import HTTPException

from service.api import problems
from service.api.problems import Problem
from service.errors import ClaimlineError
from service.web.render import page

FOR_PROGRAMS = ("/v1/", "/api", "/health", "/metrics", "/reconcile")
"""Addresses that only programs ask for."""

AnyRequest = Request[Any, Any, Any]


def page_error(request: AnyRequest, error: ClaimlineError) -> Response[Any]:
    """Our own errors."""
    return _page(problems.answer_error(request, error))


def page_http(request: AnyRequest, error: HTTPException) -> Response[Any]:
    """What the framework refuses."""
    return _page(problems.answer_http(request, error))


def page_defect(request: AnyRequest, error: Exception) -> Response[Any]:
    """A defect of ours; it is logged."""
    return _page(problems.answer_defect(request, error))


def refused_address(request: AnyRequest, error: HTTPException) -> Response[Any]:
    """An address that nothing answers: a page for whoever reads pages, problem details for programs."""
    wants_page = "text/html" in request.headers.get("accept", "")
    if wants_page and not request.url.path.startswith(FOR_PROGRAMS):
        return page_http(request, error)
    return problems.answer_http(request, error)


def _page(answer: Response[Problem]) -> Response[str]:
    told = answer.content
    shown = page(
        "problem.html",
        code=told.status,
        here="problem",
        title=told.title,
        detail=told.detail.rstrip("."),
        faults=told.errors,
    )
    shown.status_code = told.status
    shown.headers.update({name: value for name, value in answer.headers.items() if name.lower() != "content-type"})
    return shown
