"""Lines out of a stream of bytes, each within a limit."""

from collections.abc import AsyncIterator, Iterator

from service.errors import TooLarge
from service.intake.feed import BOM, Entry
from service.settings import too_large


class LineReader:
    """Cuts a stream into numbered lines as they come; what is over the limit is passed over, not held."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._rest = bytearray()
        self._line = 1
        self._size = 0

    def feed(self, chunk: bytes) -> Iterator[Entry | tuple[int, TooLarge]]:
        """The lines that end in `chunk`; blank ones are passed over."""
        *ends, rest = chunk.split(b"\n")
        for piece in ends:
            self._take(piece)
            yield from self.close()
            self._line += 1
        self._take(rest)

    def close(self) -> Iterator[Entry | tuple[int, TooLarge]]:
        """The line that is under way, now that it ends."""
        data, size = bytes(self._rest), self._size
        self._rest.clear()
        self._size = 0
        if size > self._limit:
            yield self._line, too_large(size, self._limit)
        elif (words := data.removeprefix(BOM) if self._line == 1 else data).strip():
            yield Entry("feed", self._line, "json", words.rstrip(b"\r"))

    def _take(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            self._rest.clear()
        else:
            self._rest += piece


async def batches(
    stream: AsyncIterator[bytes], lines: LineReader, most: int
) -> AsyncIterator[list[Entry | tuple[int, TooLarge]]]:
    """What has come so far, at most `most` lines at once: a client that waits for its answer gets it."""
    async for chunk in stream:
        for start in range(0, len(ready := list(lines.feed(chunk))), most):
            yield ready[start : start + most]
    if last := list(lines.close()):
        yield last
