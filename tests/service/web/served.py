"""The service on a free port of this machine, with articles kept on it."""

import socket
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn

from reconciler.concepts.article import Article
from service.app import build_app
from service.use_cases.keep_article import keep_article
from tests.service.serving import desk_in, settings_in

STARTING = 20.0
"""Seconds that a server may take to start."""


@contextmanager
def served_in(folder: Path, articles: Iterable[Article]) -> Iterator[str]:
    """Address of the service that keeps these articles in `folder`."""
    desk = desk_in(folder)
    for article in articles:
        keep_article(desk, article, "feed")
    app = build_app(desk, settings_in(folder))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
        thread.start()
        _wait(server)
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


def _wait(server: uvicorn.Server) -> None:
    until = time.monotonic() + STARTING
    while not server.started:
        assert time.monotonic() < until, f"the server did not start within {STARTING} seconds"
        time.sleep(0.01)
