"""`/v1/articles`: one article in, its state out."""

from typing import Any
from urllib.parse import quote

import msgspec
from litestar import Request, Response, get, post, put
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import RawBody

from reconciler.concepts.article import Article
from service.api.bodies import article_of
from service.api.parameters import FEW, ArticleId, Cursor, FewAtOnce, Outlet, Published, RevisionNumber, TheDesk
from service.api.paths import whole_id
from service.api.responses import problems
from service.api.threads import in_thread
from service.errors import Conflict, Fault
from service.intake.feed import Defaults
from service.intake.native import checked
from service.use_cases.answers import ArticlesPage, ArticleState, Kept, Revisions
from service.use_cases.desk import Desk
from service.use_cases.keep_article import keep_article
from service.use_cases.show_article import list_articles, show_article, show_revisions

AnyRequest = Request[Any, Any, Any]

KNOWN = ResponseSpec(ArticleState, description="Kept before: its present state.", generate_examples=False)


@post(
    "/v1/articles",
    operation_id="postArticle",
    summary="Post one article",
    response_description="Kept: it is in the log and on the timeline.",
    responses={200: KNOWN, **problems(400, 403, 409, 413, 415, 422, 503)},
)
@in_thread
def post_article(
    request: AnyRequest, desk: TheDesk, body: RawBody, published: Published = None, outlet: Outlet = None
) -> Response[ArticleState]:
    """Keeps the article, reads it and puts it on the timeline. The same content twice is one article."""
    article = article_of(body, request.content_type[0], Defaults(published, outlet))
    return _state(desk, keep_article(desk, article))


@put(
    "/v1/articles/{article_id:str}",
    operation_id="putArticle",
    summary="Put a new revision of an article",
    status_code=200,
    response_description="Kept as the current revision; every former one stays readable.",
    responses={
        201: ResponseSpec(ArticleState, description="Nothing was kept under that id before.", generate_examples=False),
        **problems(400, 403, 409, 413, 415, 422, 503),
    },
)
@in_thread
def put_article(
    request: AnyRequest,
    desk: TheDesk,
    article_id: ArticleId,
    body: RawBody,
    published: Published = None,
    outlet: Outlet = None,
) -> Response[ArticleState]:
    """The article's text from now on. What was kept before stays in the log."""
    article = article_of(body, request.content_type[0], Defaults(published, outlet))
    return _state(desk, keep_article(desk, _under(article, whole_id(article_id)), "put"))


@get(
    "/v1/articles",
    operation_id="getArticles",
    summary="Articles with their annotations and events",
    response_description="One page of articles.",
    responses=problems(422),
)
@in_thread
def get_articles(desk: TheDesk, limit: FewAtOnce = FEW, cursor: Cursor = None) -> ArticlesPage:
    """The current revision of every article, in the order of their ids."""
    return list_articles(desk, limit=limit, cursor=cursor)


@get(
    "/v1/articles/{article_id:str}",
    operation_id="getArticle",
    summary="An article with its annotation and events",
    response_description="The article.",
    responses=problems(404, 422),
)
@in_thread
def get_article(desk: TheDesk, article_id: ArticleId, revision: RevisionNumber = None) -> ArticleState:
    """What was posted, what was read off it, and the events that it belongs to."""
    return show_article(desk, whole_id(article_id), revision)


@get(
    "/v1/articles/{article_id:str}/revisions",
    operation_id="getRevisions",
    summary="Every revision of an article",
    response_description="Oldest first.",
    responses=problems(404, 422),
)
@in_thread
def get_revisions(desk: TheDesk, article_id: ArticleId) -> Revisions:
    """All states of an article, oldest first; `?revision=` on the article shows each."""
    return show_revisions(desk, whole_id(article_id))


def _state(desk: Desk, kept: Kept) -> Response[ArticleState]:
    address = f"/v1/articles/{quote(kept.article, safe='')}"
    state = show_article(desk, kept.article, kept.revision)
    return Response(state, status_code=201 if kept.outcome == "new" else 200, headers={"Location": address})


def _under(article: Article, article_id: str) -> Article:
    if article.id is not None and article.id != article_id:
        says = f"id {article.id!r} is not the id of the address, {article_id!r}: make them one, or leave id out"
        raise Conflict(says, [Fault("/id", says)])
    return checked(msgspec.structs.replace(article, id=article_id))
