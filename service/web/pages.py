"""All pages, in one router."""

from litestar import Router
from litestar.exceptions import HTTPException

from service.errors import ClaimlineError
from service.settings import Settings
from service.web.assets import get_asset
from service.web.check import get_check_page, get_checks_page, get_saved_check_page, post_check_page
from service.web.files import get_article_page, get_event_page
from service.web.paste import GROWTH, get_paste_page, post_paste
from service.web.problem_pages import page_defect, page_error, page_http
from service.web.reference import get_reference
from service.web.timeline import get_timeline_page

PAGES = (
    get_timeline_page,
    get_event_page,
    get_article_page,
    get_paste_page,
    post_paste,
    get_check_page,
    post_check_page,
    get_checks_page,
    get_saved_check_page,
    get_reference,
    get_asset,
)


def pages(settings: Settings) -> Router:
    """The pages, whose errors are pages too."""
    return Router(
        path="/",
        route_handlers=PAGES,
        exception_handlers={ClaimlineError: page_error, HTTPException: page_http, Exception: page_defect},
        request_max_body_size=settings.article_limit * GROWTH,
    )
