"""Handlers that wait for the store run in worker threads."""

from collections.abc import Awaitable, Callable
from functools import partial, wraps
from typing import ParamSpec, TypeVar

from anyio.to_thread import run_sync

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


def in_thread(handler: Callable[Asked, Answer]) -> Callable[Asked, Awaitable[Answer]]:
    """`handler` as a coroutine that runs it in a worker thread.

    Litestar 2.25's own `sync_to_thread` wraps a handler twice where its address takes two methods.
    """

    @wraps(handler)
    async def run(*args: Asked.args, **asked: Asked.kwargs) -> Answer:
        return await run_sync(partial(handler, *args, **asked))

    return run
