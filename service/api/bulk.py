"""`/v1/articles/bulk`: a feed in, a result a line out, both streamed."""

from collections.abc import AsyncIterator, Sequence
from typing import Any

import anyio.to_thread
import msgspec
from litestar import Request, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.types import ASGIApp, Receive, Scope, Send

from service.api.bodies import check_feed
from service.api.lines import LineReader, batches
from service.api.parameters import TheDesk, TheSettings
from service.api.responses import problems
from service.errors import Busy, TooLarge, Unwritable
from service.intake.feed import Defaults, Entry
from service.use_cases.answers import FeedResult
from service.use_cases.desk import Desk
from service.use_cases.keep_feed import keep_entries, refusal

BATCH = 64
"""Most lines kept in one transaction: its cost is shared, and no other writer waits long for its turn."""

TRIES = 2
"""Of keeping one batch: another writer may be done by then."""
NDJSON = "application/x-ndjson"


@post(
    "/v1/articles/bulk",
    operation_id="postFeed",
    summary="Post a feed of articles",
    status_code=200,
    media_type=NDJSON,
    request_max_body_size=None,
    responses={
        200: ResponseSpec(
            FeedResult, description="One result a line, in order.", media_type=NDJSON, generate_examples=False
        ),
        **problems(403, 415, 422),
    },
)
async def post_feed(request: Request[Any, Any, Any], desk: TheDesk, settings: TheSettings) -> ASGIApp:
    """NDJSON in, NDJSON out, line by line: each result is sent when its article is durable.

    The same id with other content is a further revision; the later one by `published`, then content hash, is current.
    """
    check_feed(request.content_type[0])
    results = _results(desk, request.stream(), LineReader(settings.article_limit))

    async def answer(_scope: Scope, _receive: Receive, send: Send) -> None:
        """Sends while it receives: the framework's own stream would take the rest of the body for itself."""
        headers = [(b"content-type", NDJSON.encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        async for lines in results:
            await send({"type": "http.response.body", "body": lines, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    return answer


async def _results(desk: Desk, stream: AsyncIterator[bytes], lines: LineReader) -> AsyncIterator[bytes]:
    async for batch in batches(stream, lines, BATCH):
        yield await anyio.to_thread.run_sync(_keep, desk, batch)


def _keep(desk: Desk, batch: Sequence[Entry | tuple[int, TooLarge]]) -> bytes:
    """The results of one batch; a store that stays busy is tried again, for what follows must not be lost."""
    entries = [one for one in batch if isinstance(one, Entry)]
    kept = iter(_keep_patiently(desk, entries))
    results = [next(kept) if isinstance(one, Entry) else refusal(*one) for one in batch]
    return b"".join(msgspec.json.encode(result) + b"\n" for result in results)


def _keep_patiently(desk: Desk, entries: Sequence[Entry]) -> Sequence[FeedResult]:
    """Every line is answered, also those that the store does not take now."""
    for _ in range(TRIES):
        try:
            return keep_entries(desk, entries, Defaults())
        except (Busy, Unwritable) as error:
            detail = error.detail
    return [FeedResult(entry.line or 1, "refused", detail=detail) for entry in entries]
