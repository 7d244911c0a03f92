"""A service on a database of its own, as a client sees it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from time import sleep
from typing import Any

import uvicorn
from litestar.testing import TestClient

from service.app import build_app, open_desk
from service.settings import Settings
from service.use_cases.desk import Desk

ARTICLE = {
    "id": "ridge-1",
    "outlet": "Valley Voice",
    "published": "2015-06-18",
    "title": "Three dead in Ridge",
    "text": "Three people were killed in a bomb attack in Kabul on Monday, police said.",
}
"""One event, one figure."""


def settings_in(folder: Path) -> Settings:
    return Settings(database=f"sqlite:///{folder / 'claimline.db'}", article_limit=20_000)


def desk_in(folder: Path) -> Desk:
    return open_desk(settings_in(folder))


@contextmanager
def client_in(folder: Path) -> Iterator[TestClient[Any]]:
    """A client of the service whose database lies in `folder`."""
    with TestClient(build_app(desk_in(folder), settings_in(folder)), raise_server_exceptions=False) as client:
        yield client


@contextmanager
def served_from(folder: Path) -> Iterator[str]:
    """The address of the service, running on a port of this machine."""
    config = uvicorn.Config(build_app(desk_in(folder), settings_in(folder)), port=0, log_level="warning")
    server = uvicorn.Server(config)
    thread = Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            sleep(0.01)
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
