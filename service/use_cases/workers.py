"""Processes that share one piece of work, batch by batch, in the order given."""

import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from multiprocessing import forkserver, get_all_start_methods, get_context
from multiprocessing.context import BaseContext
from typing import TypeVar

from reconciler.extraction.abreast import ABREAST

BATCH = ABREAST
"""Articles handed to a worker at once: as many as are read side by side, a fraction of a second's reading."""
AHEAD = 4
"""Batches under way for each worker, so that a long feed is never held in memory."""
MOST = 8
"""Processes beyond which the one that gathers what they read is what they wait for."""
SHARED = "service.use_cases.worker_code"
"""What all workers need, and the server of their forks loads."""

Item = TypeVar("Item")
Done = TypeVar("Done")


def cores() -> int:
    """Processes that fit this machine: its cores, as far as this process may use them."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return min(MOST, usable or 1)


def load_ahead() -> None:
    """Has workers' code loaded beside what this process does next, where the system can."""
    if processes().get_start_method() == "forkserver":
        forkserver.ensure_running()


def on_workers(items: Iterator[Item], work: Callable[[Sequence[Item]], Done], jobs: int) -> Iterator[Done]:
    """What `work` makes of one batch after another, in order."""
    pool = ProcessPoolExecutor(jobs, mp_context=processes(), initializer=_leave_interrupts_to_parent)
    under_way: deque[Future[Done]] = deque()
    try:
        while True:
            while len(under_way) < jobs * AHEAD and (batch := tuple(islice(items, BATCH))):
                under_way.append(pool.submit(work, batch))
            if not under_way:
                return
            yield under_way.popleft().result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def processes() -> BaseContext:
    """Workers forked off a process that has loaded their code once for all, where the system can.

    A fork of this very process may hang: showing progress makes threads.
    """
    if "forkserver" not in get_all_start_methods():
        return get_context("spawn")
    server = get_context("forkserver")
    server.set_forkserver_preload([SHARED])
    return server


def _leave_interrupts_to_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
