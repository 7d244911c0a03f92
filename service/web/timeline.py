"""`/`: the timeline."""

from typing import Annotated

from litestar import Response, get
from litestar.params import QueryParameter

from service.api.parameters import TheDesk
from service.api.threads import in_thread
from service.use_cases.find_events import find_events
from service.web.addresses import timeline_address
from service.web.render import page
from service.web.timeline_view import ask, groups

EVENTS_A_PAGE = 40
First = Annotated[str | None, QueryParameter(name="from")]
Last = Annotated[str | None, QueryParameter(name="to")]
PlaceName = Annotated[str | None, QueryParameter(name="place")]
Cursor = Annotated[str | None, QueryParameter(name="cursor")]


@get("/", include_in_schema=False)
@in_thread
def get_timeline_page(
    desk: TheDesk, first: First = None, last: Last = None, place: PlaceName = None, cursor: Cursor = None
) -> Response[str]:
    """Events in order, a page at a time."""
    asked = ask(first, last, place)
    if asked.wrong:
        return page(
            "timeline.html", status=422, here="timeline", asked=asked, groups=(), notices=(), first=None, next=None
        )
    found = find_events(desk, asked.wanted, limit=EVENTS_A_PAGE, cursor=cursor or None)
    typed = {"from_": first, "to": last, "place": place}
    return page(
        "timeline.html",
        here="timeline",
        asked=asked,
        groups=groups(found.events),
        notices=found.notices,
        first=timeline_address(**typed) if cursor else None,
        next=timeline_address(**typed, cursor=found.next) if found.next else None,
    )
