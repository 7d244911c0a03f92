"""`/v1/timeline`, `/v1/events`, `/v1/claims`: what the articles tell, side by side."""

from typing import Any
from urllib.parse import quote, urlencode

from litestar import Request, Response, get
from litestar.openapi.datastructures import ResponseSpec

from reconciler.concepts.event import Event
from service.api.parameters import (
    PAGE,
    Cursor,
    EventId,
    From,
    Limit,
    OfArticle,
    OfEvent,
    OfGroup,
    OfOutcome,
    PlaceName,
    TheDesk,
    To,
)
from service.api.paths import whole_id
from service.api.responses import problems
from service.api.threads import in_thread
from service.use_cases.answers import ClaimsPage, TimelinePage
from service.use_cases.event_matches import EventMatches, event_matches
from service.use_cases.find_claims import find_claims
from service.use_cases.find_events import find_events, state_tag
from service.use_cases.ports import ClaimFilter, EventFilter
from service.use_cases.show_event import show_event


@get(
    "/v1/timeline",
    operation_id="getTimeline",
    summary="Events in order, with their figures side by side",
    response_description="One page of events.",
    responses={304: ResponseSpec(None, description="Nothing has changed since that ETag."), **problems(422)},
)
@in_thread
def get_timeline(
    request: Request[Any, Any, Any],
    desk: TheDesk,
    from_: From = None,
    to: To = None,
    place: PlaceName = None,
    limit: Limit = PAGE,
    cursor: Cursor = None,
) -> Response[TimelinePage]:
    """Events that touch the days from `from` to `to`, at a place. Poll it with `If-None-Match`: 304 is cheap."""
    wanted = EventFilter(first=from_, last=to, place=place)
    tag = f'"{state_tag(desk)}"'
    known = request.headers.get("if-none-match", "")
    if tag in known or known.strip() == "*":
        return Response(None, status_code=304, headers={"ETag": tag})  # type: ignore[arg-type]  # a 304 has no body
    page = find_events(desk, wanted, limit=limit, cursor=cursor)
    headers = {"ETag": tag, "Cache-Control": "no-cache"}
    if page.next is not None:
        kept = [(key, value) for key, value in request.query_params.multi_items() if key != "cursor"]
        headers["Link"] = f'</v1/timeline?{urlencode([*kept, ("cursor", page.next)])}>; rel="next"'
    return Response(page, headers=headers)


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
