"""When a report's event was: an interval, with how finely it is told."""

import msgspec

from reconciler.concepts.interval import EVER, Extent, Granularity, Interval


class Dating(msgspec.Struct, frozen=True, gc=False):
    """An interval with its precision; `derived` where nobody printed it."""

    interval: Interval = EVER
    precision: Granularity = "vague"
    extent: Extent = "within"
    derived: bool = False


UNDATED = Dating()
