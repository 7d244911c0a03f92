"""`/paste`: an article is pasted, seen as it would be read, and then kept."""

from typing import Any

from litestar import Request, Response, get, post
from litestar.params import RawBody
from litestar.response import Redirect

from service.api.parameters import TheDesk, TheSettings
from service.api.problems import STATUS
from service.api.threads import in_thread
from service.errors import Conflict, NotValid, TooLarge
from service.use_cases.desk import Desk
from service.use_cases.keep_article import keep_article
from service.use_cases.open_draft import open_draft
from service.web.addresses import article_address
from service.web.draft_view import draft_view
from service.web.paste_form import DEED, PASTING, Typed, article_typed, form_view, read_form
from service.web.render import page

GROWTH = 4
"""A form's bytes over those of its article, at most about: each byte of a letter beyond ASCII is sent as three."""


@get("/paste", include_in_schema=False, sync_to_thread=False)
def get_paste_page() -> Response[str]:
    """The empty form."""
    return page("paste.html", here="paste", view=form_view({}), sending=PASTING)


@post("/paste", include_in_schema=False, status_code=200)
@in_thread
def post_paste(request: Request[Any, Any, Any], desk: TheDesk, settings: TheSettings, body: RawBody) -> Response[Any]:
    """Shows how the article would be read, or keeps it; what cannot be taken comes back with what was typed."""
    typed = read_form(body, request.content_type[0])
    deed = typed.pop(DEED, "preview")
    if deed == "edit":
        return page("paste.html", here="paste", view=form_view(typed), sending=PASTING)
    try:
        return (
            _keep(desk, typed, settings.article_limit)
            if deed == "keep"
            else _preview(desk, typed, settings.article_limit)
        )
    except (NotValid, TooLarge, Conflict) as refused:
        view = form_view(typed, refused.faults)
        return page("paste.html", status=STATUS[type(refused)], here="paste", view=view, sending=PASTING)


def _preview(desk: Desk, typed: Typed, limit: int) -> Response[str]:
    article = article_typed(typed, limit)
    view = draft_view(open_draft(desk, article))
    return page("preview.html", here="paste", view=view, typed=form_view(typed))


def _keep(desk: Desk, typed: Typed, limit: int) -> Response[Any]:
    kept = keep_article(desk, article_typed(typed, limit))
    return Redirect(article_address(kept.article), status_code=303)
