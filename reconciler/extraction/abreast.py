"""Works side by side: each stage is done for many articles before any of them goes on to the next.

One article after another finds the code, the patterns and the tables of every stage fallen out of the processor's
caches again, for all of them together are far larger. Read side by side, articles take a fifth (long ones) to a
third less time: while a stage is done it stays at hand. What is read is the same.
"""

from collections.abc import Generator, Iterable, Iterator
from itertools import islice
from typing import TypeVar

Done = TypeVar("Done")
Staged = Generator[None, None, Done]
"""Work that pauses behind each of its stages, and returns what it made."""

ABREAST = 32
"""Articles side by side: with 8 there is two thirds of the gain, with 128 hardly more."""


def alone(work: Staged[Done]) -> Done:
    """What one work makes, all of its stages at once."""
    (made,) = abreast((work,))
    return made


def abreast(works: Iterable[Staged[Done]]) -> Iterator[Done]:
    """What each work makes, in order; `ABREAST` of them at a time go through each stage together."""
    waiting = iter(works)
    while batch := dict(enumerate(islice(waiting, ABREAST))):
        made: dict[int, Done] = {}
        while batch:
            for at, work in tuple(batch.items()):
                try:
                    next(work)
                except StopIteration as end:
                    made[at] = end.value
                    del batch[at]
        yield from (made[at] for at in sorted(made))
