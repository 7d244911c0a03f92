"""Days that a figure is counted between: "24 were killed between 3 and 6 July" dates what killed them."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

import msgspec

from reconciler.concepts.interval import hull
from reconciler.concepts.timex import TimeExpression
from reconciler.extraction.reports.roles.dated import DatedRole
from reconciler.extraction.reports.scenes.scene import Scene

FORTNIGHT = timedelta(days=14)
"""What is counted over more is a statistic."""


def between_days(scene: Scene) -> Iterator[DatedRole]:
    """From the first of two such days to the last, where the scene counts people."""
    if not scene.claims:
        return
    for first, last in pairwise(scene.times):
        if _is_day(first) and _is_day(last) and first.interval != last.interval:
            whole = hull(first.interval, last.interval)
            if whole.start is not None and whole.end is not None and whole.end - whole.start <= FORTNIGHT:
                yield DatedRole(msgspec.structs.replace(first, interval=whole), "event", 0)


def _is_day(time: TimeExpression) -> bool:
    return time.signal == "between" and time.type == "DATE" and time.granularity == "day" and time.interval.known
