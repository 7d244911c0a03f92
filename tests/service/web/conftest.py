from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient

from tests.service.serving import client_in

FIXTURES = Path("fixtures/articles.ndjson")


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient[Any]]:
    """The service with the fixtures loaded; nothing is kept on it by tests."""
    with client_in(tmp_path_factory.mktemp("pages")) as client:
        feed = client.post(
            "/v1/articles/bulk", content=FIXTURES.read_bytes(), headers={"content-type": "application/x-ndjson"}
        )
        assert feed.status_code == 200
        yield client


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[TestClient[Any]]:
    """The service with nothing kept."""
    with client_in(tmp_path) as client:
        yield client
