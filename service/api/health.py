"""`/health`: whether the process lives, and whether it can serve."""

from typing import Literal

import msgspec
from litestar import get

from service.api.parameters import TheDesk
from service.api.responses import problems
from service.api.threads import in_thread
from service.use_cases.find_events import rules_in_force


class Live(msgspec.Struct, frozen=True):
    """The process runs."""

    status: Literal["live"] = "live"


class Ready(msgspec.Struct, frozen=True):
    """The store answers."""

    position: int
    """Last place in the log."""
    rules: str
    """Version of the rules that the timeline was made with."""
    status: Literal["ready"] = "ready"


@get(
    "/health/live",
    operation_id="getLive",
    summary="The process runs",
    response_description="It runs.",
    sync_to_thread=False,
)
def get_live() -> Live:
    """Answers as long as the process can answer at all."""
    return Live()


@get(
    "/health/ready",
    operation_id="getReady",
    summary="The store answers",
    response_description="Where the log stands.",
    responses=problems(503),
)
@in_thread
def get_ready(desk: TheDesk) -> Ready:
    """Answers 200 where the store can be read."""
    with desk.store.reading() as snapshot:
        return Ready(snapshot.position, rules_in_force(snapshot))
