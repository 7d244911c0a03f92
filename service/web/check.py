"""`/check`, `/checks`: a copy held against the timeline, and the copies that are watched."""

from typing import Annotated, Any

import msgspec
from litestar import Request, Response, get, post
from litestar.params import QueryParameter, RawBody
from litestar.response import Redirect

from service.api.parameters import CheckId, TheDesk, TheSettings
from service.api.paths import whole_id
from service.api.problems import STATUS
from service.api.threads import in_thread
from service.errors import NotValid, TooLarge
from service.use_cases.desk import Desk
from service.use_cases.open_check import open_check, open_saved
from service.use_cases.save_check import save_check
from service.use_cases.show_article import show_article
from service.use_cases.show_check import find_checks
from service.web.addresses import check_address, checks_address
from service.web.check_view import check_view
from service.web.checks_view import rows
from service.web.paste_form import CHECKING, DEED, NAMES, Typed, article_typed, form_view, read_form
from service.web.render import page

CHECKS_A_PAGE = 20
OfArticle = Annotated[str | None, QueryParameter(name="article")]
Cursor = Annotated[str | None, QueryParameter(name="cursor")]


@get("/check", include_in_schema=False)
@in_thread
def get_check_page(desk: TheDesk, article: OfArticle = None) -> Response[str]:
    """The form, empty or with an article that is kept."""
    kept = {} if article is None else msgspec.to_builtins(show_article(desk, article).submitted)
    typed = {name: kept[name] for name in NAMES if kept.get(name)}
    return _form(typed)


@post("/check", include_in_schema=False, status_code=200)
@in_thread
def post_check_page(
    request: Request[Any, Any, Any], desk: TheDesk, settings: TheSettings, body: RawBody
) -> Response[Any]:
    """Shows how the copy stands, or saves the check; what cannot be taken comes back with what was typed."""
    typed = read_form(body, request.content_type[0])
    deed = typed.pop(DEED, "check")
    if deed == "edit":
        return _form(typed)
    try:
        return _done(desk, typed, settings.article_limit, saving=deed == "save")
    except (NotValid, TooLarge) as refused:
        view = form_view(typed, refused.faults)
        return page("check_form.html", status=STATUS[type(refused)], here="check", view=view, sending=CHECKING)


def _done(desk: Desk, typed: Typed, limit: int, *, saving: bool) -> Response[Any]:
    draft = article_typed(typed, limit)
    if saving:
        return Redirect(check_address(save_check(desk, draft).id), status_code=303)
    return page("check.html", here="check", view=check_view(open_check(desk, draft)), typed=form_view(typed))


@get("/checks", include_in_schema=False)
@in_thread
def get_checks_page(desk: TheDesk, cursor: Cursor = None) -> Response[str]:
    """The checks that are saved, the last first, those that moved marked."""
    found = find_checks(desk, limit=CHECKS_A_PAGE, cursor=cursor or None)
    older = None if found.next is None else checks_address(found.next)
    return page("checks.html", here="checks", checks=rows(found.checks), first=bool(cursor), older=older)


@get("/checks/{check_id:str}", include_in_schema=False)
@in_thread
def get_saved_check_page(desk: TheDesk, check_id: CheckId) -> Response[str]:
    """One saved check: what moved, and how it stands."""
    file = open_saved(desk, whole_id(check_id))
    kept = msgspec.to_builtins(file.draft)
    typed = form_view({name: kept[name] for name in NAMES if kept.get(name)})
    return page("check.html", here="checks", view=check_view(file), typed=typed)


def _form(typed: Typed) -> Response[str]:
    return page("check_form.html", here="check", view=form_view(typed), sending=CHECKING)
