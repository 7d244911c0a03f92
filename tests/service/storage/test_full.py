"""A store that takes nothing more says so, keeps what it has, and goes on once there is room."""

import json
from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient
from sqlalchemy import event

from reconciler.extraction.annotate import annotate
from service import clock
from service.app import build_app
from service.errors import Unwritable
from service.storage.engine import open_engine
from service.storage.migrate import migrate
from service.storage.store import SqlStore
from service.use_cases.desk import Desk
from tests.service.serving import ARTICLE, settings_in

SAYS = (
    "the store cannot be written (database or disk is full): make room for it or look at its rights, "
    "then send the same again; all that was answered as kept is kept"
)
ROOM = 1_000_000


class Room:
    """Pages that the disk has."""

    def __init__(self, pages: int) -> None:
        self.pages = pages


def client_on(folder: Path, room: Room) -> TestClient[Any]:
    """A client of a service whose disk has that much room."""
    engine = open_engine(settings_in(folder).database, lock_timeout=1)

    @event.listens_for(engine, "begin")
    def _limit(connection: Any) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count={room.pages}")

    migrate(engine)
    desk = Desk(SqlStore(engine), clock.now, annotate)
    return TestClient(build_app(desk, settings_in(folder)), raise_server_exceptions=False)


def test_an_article_that_finds_no_room_is_told_so_and_taken_when_there_is(tmp_path: Path) -> None:
    room = Room(ROOM)
    with client_on(tmp_path, room) as client:
        client.post("/v1/articles", json=ARTICLE)
        room.pages = 1
        other = ARTICLE | {"id": "big", "text": ARTICLE["text"] + " It was a quiet street." * 500}
        full = client.post("/v1/articles", json=other)
        feed = client.post(
            "/v1/articles/bulk", content=json.dumps(other) + "\n", headers={"content-type": "application/x-ndjson"}
        )
        assert client.get("/v1/articles/ridge-1").status_code == 200
        room.pages = ROOM
        then = client.post("/v1/articles", json=other)

    assert (full.status_code, full.json()["detail"], full.headers["retry-after"]) == (503, SAYS, "5")
    assert (feed.status_code, feed.json()) == (200, {"line": 1, "status": "refused", "detail": SAYS})
    assert then.status_code == 201


def test_a_store_that_cannot_even_be_made_says_so(tmp_path: Path) -> None:
    with pytest.raises(Unwritable) as refused:
        client_on(tmp_path, Room(1))

    assert refused.value.detail == SAYS
