"""A real browser, driven over the pipe that Chromium opens for it: no driver, no library, nothing but the browser."""

import base64
import fcntl
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--remote-debugging-pipe",
)
THEIR_INPUT, THEIR_OUTPUT = 3, 4
"""File descriptors that the browser reads commands from and answers on."""
ABOVE = 10


def browser_found() -> str | None:
    """Path of a Chromium on this machine; None where there is none."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Tab:
    """One page of the browser, as the DevTools protocol drives it."""

    def __init__(self, commands: BinaryIO, answers: BinaryIO) -> None:
        self._commands, self._answers, self._count = commands, answers, 0
        self._session: str | None = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.call("Page.enable")

    def call(self, method: str, **asked: Any) -> dict[str, Any]:
        """What the browser answers to one command; its errors are raised."""
        self._count += 1
        told = {"id": self._count, "method": method, "params": asked}
        if self._session is not None:
            told["sessionId"] = self._session
        self._commands.write(json.dumps(told).encode() + b"\0")
        self._commands.flush()
        answer = self._wait(lambda message: message.get("id") == told["id"])
        assert "error" not in answer, (method, answer)
        result: dict[str, Any] = answer["result"]
        return result

    def open(self, address: str) -> None:
        """Goes to an address and waits until it is loaded."""
        self.call("Page.navigate", url=address)
        self.loaded()

    def loaded(self) -> None:
        """Waits for the next page to be loaded."""
        self._wait(lambda message: message.get("method") == "Page.loadEventFired")

    def show_as(self, *, width: int, height: int = 900, scheme: str = "light", media: str = "screen") -> None:
        """The size of the window, the colours that the reader prefers, and screen or print."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        colours = [{"name": "prefers-color-scheme", "value": scheme}]
        self.call("Emulation.setEmulatedMedia", media=media, features=colours)

    def tell(self, expression: str) -> Any:
        """The value of an expression in the page."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def press(self, key: str) -> None:
        """A key is pressed and let go."""
        code = {"Tab": 9, "Enter": 13}[key]
        for kind in ("rawKeyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)

    def click(self, selector: str) -> None:
        """What a selector finds is clicked, and the page that it leads to is waited for."""
        self.tell(f"document.querySelector({json.dumps(selector)}).click()")
        self.loaded()

    def picture(self, height: int | None = None) -> bytes:
        """The page as PNG from its top, in its whole height or in part."""
        size = self.call("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": height or size["height"], "scale": 1}
        told = self.call("Page.captureScreenshot", format="png", clip=clip, captureBeyondViewport=True)
        return base64.b64decode(told["data"])

    def _wait(self, wanted: Any) -> Mapping[str, Any]:
        while True:
            message = json.loads(self._message())
            if wanted(message):
                found: Mapping[str, Any] = message
                return found

    def _message(self) -> bytes:
        told = bytearray()
        while (byte := self._answers.read(1)) != b"\0":
            assert byte, "the browser has ended"
            told += byte
        return bytes(told)


@contextmanager
def a_browser() -> Iterator[Tab]:
    """A browser with a profile of its own, ended and forgotten afterwards."""
    path = browser_found()
    assert path is not None, f"no browser is there: install one of {', '.join(NAMES)}"
    with tempfile.TemporaryDirectory(prefix="browser-", ignore_cleanup_errors=True) as profile:
        their_input, our_output = _high(os.pipe())
        our_input, their_output = _high(os.pipe())

        def wire() -> None:
            os.dup2(their_input, THEIR_INPUT)
            os.dup2(their_output, THEIR_OUTPUT)

        process = subprocess.Popen(
            [path, *FLAGS, f"--user-data-dir={profile}", "about:blank"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=wire,
            pass_fds=(THEIR_INPUT, THEIR_OUTPUT),
            env={**os.environ, "HOME": str(Path(profile))},
        )
        os.close(their_input)
        os.close(their_output)
        with os.fdopen(our_output, "wb") as commands, os.fdopen(our_input, "rb") as answers:
            try:
                yield Tab(commands, answers)
            finally:
                process.terminate()
                process.wait(20)


def _high(ends: tuple[int, int]) -> tuple[int, int]:
    """The same pipe at numbers that the browser's own cannot meet."""
    read, write = (fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, ABOVE) for end in ends)
    for end in ends:
        os.close(end)
    return read, write
