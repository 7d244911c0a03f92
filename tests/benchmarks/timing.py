"""Times two things in turn, so that a machine whose speed drifts slows both alike."""

from collections.abc import Callable
from statistics import median
from time import perf_counter, process_time

ROUNDS = 5


def seconds(work: Callable[[], object]) -> float:
    """Wall seconds of one call."""
    start = perf_counter()
    work()
    return perf_counter() - start


def processor_seconds(work: Callable[[], object]) -> float:
    """Seconds of this process's own work in one call, whatever else the machine does meanwhile."""
    start = process_time()
    work()
    return process_time() - start


def in_turn(one: Callable[[], object], other: Callable[[], object], rounds: int = ROUNDS) -> tuple[float, float, float]:
    """Median seconds of each over `rounds` turns, and the median of their ratio turn by turn (other to one)."""
    pairs = [(seconds(one), seconds(other)) for _ in range(rounds)]
    return median(a for a, _ in pairs), median(b for _, b in pairs), median(b / a for a, b in pairs)
