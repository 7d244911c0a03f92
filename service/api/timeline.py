"""`/v1/timeline`, `/v1/events`, `/v1/claims`: what the articles tell, side by side."""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlencode

from litestar import Request, Response, get
from litestar.di import NamedDependency
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import SkipValidation

from reconciler.concepts.event import Event, Timeline
from service.api.parameters import PAGE, Cursor, EventId, Limit, OfArticle, OfEvent, OfGroup, OfOutcome, TheDesk
from service.api.paths import whole_id
from service.api.responses import problems
from service.api.threads import in_thread
from service.api.wanted import WANTED
from service.exports.spreadsheet import csv_rows
from service.use_cases.answers import ClaimsPage, TimelinePage
from service.use_cases.event_matches import EventMatches, event_matches
from service.use_cases.find_claims import find_claims
from service.use_cases.find_events import find_events, state_tag
from service.use_cases.show_event import show_event
from service.use_cases.stored import ClaimFilter, EventFilter

AnyRequest = Request[Any, Any, Any]
Wanted = NamedDependency[SkipValidation[EventFilter]]
JSON, CSV = "application/json", "text/csv"
UNCHANGED = ResponseSpec(None, description="Nothing has changed since that ETag.")


@get(
    "/v1/timeline",
    dependencies=WANTED,
    operation_id="getTimeline",
    summary="Events in order, with their figures side by side",
    response_description="One page of events.",
    responses={304: UNCHANGED, **problems(422)},
)
@in_thread
def get_timeline(
    request: AnyRequest,
    desk: TheDesk,
    wanted: Wanted,
    limit: Limit = PAGE,
    cursor: Cursor = None,
) -> Response[TimelinePage]:
    """Events that answer to all that is asked. Poll it with `If-None-Match`: 304 is cheap.

    As CSV, one row a claim, where `Accept` asks for `text/csv`.
    """
    form = request.accept.best_match([JSON, CSV]) or JSON
    return _page(request, form, state_tag(desk), lambda: find_events(desk, wanted, limit=limit, cursor=cursor))


@get(
    "/v1/timeline.csv",
    dependencies=WANTED,
    operation_id="getTimelineCsv",
    summary="Events in order as CSV, one row a claim",
    response_description="One page of events; Link leads to the next.",
    media_type=CSV,
    responses={304: UNCHANGED, **problems(422)},
)
@in_thread
def get_timeline_csv(
    request: AnyRequest,
    desk: TheDesk,
    wanted: Wanted,
    limit: Limit = PAGE,
    cursor: Cursor = None,
) -> Response[str]:
    """The same page of events for spreadsheets."""
    return _page(request, CSV, state_tag(desk), lambda: find_events(desk, wanted, limit=limit, cursor=cursor))


def _page(request: AnyRequest, form: str, state: str, find: Callable[[], TimelinePage]) -> Response[Any]:
    """One page in one form; nothing where the client has it already."""
    tag = f'"{state}"' if form == JSON else f'"{state}-csv"'
    known = request.headers.get("if-none-match", "")
    headers = {"ETag": tag, "Cache-Control": "no-cache", "Vary": "Accept"}
    if tag in known or known.strip() == "*":
        return Response(None, status_code=304, headers=headers)
    page = find()
    if page.next is not None:
        kept = [(key, value) for key, value in request.query_params.multi_items() if key != "cursor"]
        headers["Link"] = f'<{request.url.path}?{urlencode([*kept, ("cursor", page.next)])}>; rel="next"'
    if form == JSON:
        return Response(page, headers=headers)
    rows = b"".join(csv_rows(Timeline(page.events, page.rules)))
    return Response(rows, headers=headers, media_type=CSV)


@get(
    "/v1/events/{event_id:str}",
    operation_id="getEvent",
    summary="One event with its figures",
    response_description="The event that now answers to the id; its own id is in Content-Location.",
    responses=problems(404, 422),
)
@in_thread
def get_event(desk: TheDesk, event_id: EventId) -> Response[Event]:
    """The event with every figure, the claims on it, and how they stand to one another."""
    event = show_event(desk, whole_id(event_id))
    return Response(event, headers={"Content-Location": f"/v1/events/{quote(event.id, safe='')}"})


@get(
    "/v1/events/{event_id:str}/matches",
    operation_id="getEventMatches",
    summary="Why these reports are one event",
    response_description="The weakest link inside, and the nearest reports outside.",
    responses=problems(404, 422),
)
@in_thread
def get_event_matches(desk: TheDesk, event_id: EventId) -> EventMatches:
    """Bit by bit, in words: what holds the event together, and what came nearest to joining it."""
    return event_matches(desk, whole_id(event_id))


@get(
    "/v1/claims",
    operation_id="getClaims",
    summary="Claims, each with its words and place",
    response_description="One page of claims.",
    responses=problems(422),
)
@in_thread
def get_claims(
    desk: TheDesk,
    article: OfArticle = None,
    event: OfEvent = None,
    outcome: OfOutcome = None,
    group: OfGroup = None,
    limit: Limit = PAGE,
    cursor: Cursor = None,
) -> ClaimsPage:
    """Claims of current revisions, by article and place in the text; an event goes by any id that it ever had."""
    wanted = ClaimFilter(article=article, event=event, outcome=outcome, group=group)
    return find_claims(desk, wanted, limit=limit, cursor=cursor)
