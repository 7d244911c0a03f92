"""`make bench`: every benchmark in turn, or those named."""

import sys
from collections.abc import Callable, Iterator

from tests.benchmarks import matching, reading, reconciling

BENCHMARKS: dict[str, Callable[[], Iterator[str]]] = {
    "reading": reading.report,
    "matching": matching.report,
    "reconciling": reconciling.report,
}


def main(names: list[str]) -> None:
    """Prints the figures of each benchmark as they come."""
    if unknown := [name for name in names if name not in BENCHMARKS]:
        sys.exit(f"no benchmark {unknown[0]!r}: use {', '.join(BENCHMARKS)}")
    for name in names or BENCHMARKS:
        for line in BENCHMARKS[name]():
            print(f"{name}: {line}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
