"""`/v1/check`, `/v1/checks`: a copy held against the timeline, and copies that are watched."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

import msgspec
from litestar import Request, Response, get, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import RawBody

from reconciler.checking.finding import Check
from service.api.bodies import article_of
from service.api.parameters import FEW, CheckId, Cursor, FewAtOnce, Outlet, Published, TheDesk
from service.api.paths import whole_id
from service.api.responses import problems
from service.api.threads import in_thread
from service.intake.feed import Defaults
from service.use_cases.check_draft import check_draft
from service.use_cases.save_check import save_check
from service.use_cases.show_check import CheckState, find_checks, show_check

AnyRequest = Request[Any, Any, Any]


class Links(msgspec.Struct, frozen=True):
    """Where to read what findings name."""

    events: Mapping[str, str]
    """Address of each event, by id."""
    articles: Mapping[str, str]
    """Address of each article whose claims or dates a finding rests on, by id."""


class CheckedCopy(msgspec.Struct, frozen=True):
    """A copy held against the timeline."""

    check: Check
    links: Links


class SavedCopy(CheckState, frozen=True):
    """A copy that is watched: how it stood when it was saved, and how it stands now."""

    links: Links


class SavedCopies(msgspec.Struct, frozen=True):
    """One page of saved checks, the one saved last first."""

    checks: tuple[SavedCopy, ...]
    next: str | None
    """Cursor of the next page; null on the last one."""


KNOWN = ResponseSpec(
    SavedCopy,
    description="That text was saved before: held to how it stands now, if it had moved.",
    generate_examples=False,
)


@post(
    "/v1/check",
    operation_id="checkCopy",
    summary="Hold a draft against the timeline",
    status_code=200,
    response_description="Each figure and date: supported, contradicted, overtaken or unknown, and by which claims.",
    responses=problems(400, 403, 413, 415, 422),
)
@in_thread
def post_check(
    request: AnyRequest, desk: TheDesk, body: RawBody, published: Published = None, outlet: Outlet = None
) -> CheckedCopy:
    """A draft, or a story of our own under its id, whose own claims never support it. Nothing is kept."""
    found = check_draft(desk, article_of(body, request.content_type[0], Defaults(published, outlet)))
    return CheckedCopy(found, _links([found]))


@post(
    "/v1/checks",
    operation_id="saveCheck",
    summary="Save a check of a copy",
    response_description="Saved: it will say so when its event moves.",
    responses={200: KNOWN, **problems(400, 403, 413, 415, 422, 503)},
)
@in_thread
def post_saved_check(
    request: AnyRequest, desk: TheDesk, body: RawBody, published: Published = None, outlet: Outlet = None
) -> Response[SavedCopy]:
    """The same text again, after it moved, is held to how it stands now; what was saved before stays in the log."""
    article = article_of(body, request.content_type[0], Defaults(published, outlet))
    saved = save_check(desk, article)
    headers = {"Location": f"/v1/checks/{saved.id}"}
    state = _copy(show_check(desk, saved.id))
    return Response(state, status_code=201 if saved.outcome == "new" else 200, headers=headers)


@get(
    "/v1/checks",
    operation_id="getChecks",
    summary="Saved checks, with what moved",
    response_description="One page of saved checks, the one saved last first.",
    responses=problems(422),
)
@in_thread
def get_checks(desk: TheDesk, limit: FewAtOnce = FEW, cursor: Cursor = None) -> SavedCopies:
    """Each saved state beside the present one; `moved` is empty where a copy still stands."""
    page = find_checks(desk, limit=limit, cursor=cursor)
    return SavedCopies(tuple(_copy(state) for state in page.checks), page.next)


@get(
    "/v1/checks/{check_id:str}",
    operation_id="getCheck",
    summary="A saved check beside its present state",
    response_description="The check.",
    responses=problems(404, 422),
)
@in_thread
def get_check(desk: TheDesk, check_id: CheckId) -> SavedCopy:
    """How it stood when it was saved, how it stands now, what moved, and which claims did it."""
    return _copy(show_check(desk, whole_id(check_id)))


def _copy(state: CheckState) -> SavedCopy:
    return SavedCopy(**msgspec.structs.asdict(state), links=_links([state.then, state.now]))


def _links(checks: Sequence[Check]) -> Links:
    findings = [finding for check in checks for finding in check.findings]
    events = {finding.event for finding in findings if finding.event is not None}
    articles = {source.article for finding in findings for source in finding.sources}
    return Links(_addresses("events", events), _addresses("articles", articles))


def _addresses(kind: str, names: set[str]) -> Mapping[str, str]:
    return {name: f"/v1/{kind}/{quote(name, safe='')}" for name in sorted(names)}
