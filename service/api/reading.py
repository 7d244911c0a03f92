"""`/v1/preview`, `/v1/resolve`: reading without keeping."""

from typing import Any

from litestar import Request, post
from litestar.params import RawBody

from service.api.bodies import article_of, question_of
from service.api.parameters import Outlet, Published, TheDesk
from service.api.responses import problems
from service.api.threads import in_thread
from service.intake.feed import Defaults
from service.use_cases.answers import Preview, Times
from service.use_cases.preview_article import preview_article
from service.use_cases.resolve_times import resolve_times


@post(
    "/v1/preview",
    operation_id="previewArticle",
    summary="Read an article without keeping it",
    status_code=200,
    response_description="What would be read off it, and the events it would belong to.",
    responses=problems(400, 403, 413, 415, 422),
)
@in_thread
def preview(
    request: Request[Any, Any, Any], desk: TheDesk, body: RawBody, published: Published = None, outlet: Outlet = None
) -> Preview:
    """The same as posting it, with nothing kept."""
    return preview_article(desk, article_of(body, request.content_type[0], Defaults(published, outlet)))


@post(
    "/v1/resolve",
    operation_id="resolveDates",
    summary="Read the dates of a text",
    status_code=200,
    response_description="Each time expression, its interval and why.",
    responses=problems(400, 403, 413, 415, 422),
)
@in_thread
def resolve_dates(request: Request[Any, Any, Any], body: RawBody) -> Times:
    """The time expressions of `text`, counted from `published`; nothing is kept."""
    return resolve_times(question_of(body, request.content_type[0]))
