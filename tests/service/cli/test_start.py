"""What a command pays before it reads its first article."""

import socket
import subprocess
import sys

import pytest

from service.cli.progress import counted
from service.cli.serve import listen
from service.settings import Settings

PROGRAM = "import sys, service.cli.annotate; print(*sys.modules)"


@pytest.fixture(scope="module")
def loaded() -> list[str]:
    """Modules that the command loads before it knows how many processes are to read."""
    return subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True).stdout.split()


@pytest.mark.parametrize("slow", ["rich", "reconciler.extraction.annotate"])
def test_what_is_slow_to_load_waits_until_it_is_needed(loaded: list[str], slow: str) -> None:
    assert slow not in loaded


def test_progress_hands_on_every_item_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(counted(range(3), "items read")) == [0, 1, 2]
    assert capsys.readouterr().out == ""


def test_the_server_sends_the_end_of_an_answer_at_once() -> None:
    with listen(Settings(port=0)) as listening, socket.create_connection(listening.getsockname()[:2]):
        taken, _ = listening.accept()
        with taken:
            assert taken.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
