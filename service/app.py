"""The composition root: settings in, the whole service out."""

import os
from collections.abc import Callable

from litestar import Litestar
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.types import ASGIApp

from reconciler.concepts.annotation import AnnotatedArticle, Annotation
from reconciler.concepts.article import Article
from reconciler.extraction.annotate import annotate
from service import clock
from service.api.articles import get_article, get_articles, get_revisions, post_article, put_article
from service.api.asked import refuse_unknown
from service.api.bulk import post_feed
from service.api.checks import get_check, get_checks, post_check, post_saved_check
from service.api.document import interface_document
from service.api.heads import answer_heads
from service.api.health import get_live, get_ready
from service.api.paths import keep_slashes
from service.api.problems import answer_defect, answer_error
from service.api.reading import preview, resolve_dates
from service.api.reference import get_document
from service.api.same_site import same_site
from service.api.timeline import get_claims, get_event, get_event_matches, get_timeline, get_timeline_csv
from service.errors import ClaimlineError, NotFound
from service.settings import Settings, load_settings
from service.storage.engine import kept_nowhere, open_engine
from service.storage.migrate import migrate
from service.storage.store import SqlStore
from service.use_cases.derive import change
from service.use_cases.desk import Desk
from service.use_cases.renew_rules import renew_rules
from service.web.pages import pages
from service.web.problem_pages import refused_address

API = (
    post_article,
    post_feed,
    put_article,
    get_articles,
    get_article,
    get_revisions,
    preview,
    resolve_dates,
    post_check,
    post_saved_check,
    get_checks,
    get_check,
    get_timeline,
    get_timeline_csv,
    get_event,
    get_event_matches,
    get_claims,
    get_live,
    get_ready,
)

WARMING = Article(text="Two people were killed in Kabul on Monday.", published="2015-06-18")
"""Read once at the start, so that the first article is answered as fast as all others."""


def open_desk(settings: Settings, *, read: Callable[[Article], Annotation] = annotate) -> Desk:
    """The desk on the database that the settings name, brought up to the newest schema and rules."""
    desk = _desk(settings, read)
    renew_rules(desk)
    return desk


def open_kept(settings: Settings) -> Desk:
    """The desk on a database that is there, to read from; raises `NotFound` instead of making one."""
    if kept_nowhere(settings.database):
        raise NotFound(f"nothing is kept at {settings.database}: claimline ingest fills it, --database names another")
    return _desk(settings, annotate)


def _desk(settings: Settings, read: Callable[[Article], Annotation]) -> Desk:
    engine = open_engine(settings.database, lock_timeout=settings.lock_timeout)
    migrate(engine)
    return Desk(SqlStore(engine), clock.now, read)


def build_app(desk: Desk, settings: Settings) -> ASGIApp:
    """The application on a desk that is open; what reading needs is loaded before the first request."""
    change(AnnotatedArticle(WARMING, annotate(WARMING)))
    return same_site(answer_heads(keep_slashes(assemble(desk, settings))))


def assemble(desk: Desk, settings: Settings) -> Litestar:
    """The handlers, what they are given, and what becomes of errors."""
    return Litestar(
        route_handlers=(*API, get_document, pages(settings)),
        dependencies={
            "desk": Provide(lambda: desk, sync_to_thread=False),
            "settings": Provide(lambda: settings, sync_to_thread=False),
            "document": Provide(lambda: interface_document(API), use_cache=True, sync_to_thread=False),
        },
        exception_handlers={ClaimlineError: answer_error, HTTPException: refused_address, Exception: answer_defect},
        before_request=refuse_unknown,
        request_max_body_size=settings.article_limit,
        openapi_config=None,
    )


def from_environment() -> ASGIApp:
    """What each server process runs."""
    settings = load_settings(os.environ)
    return build_app(open_desk(settings), settings)
