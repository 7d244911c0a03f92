"""The day of what news tells of, as later hours may count from it."""

import msgspec

from reconciler.concepts.calendar import Granule


class Scene(msgspec.Struct, frozen=True, gc=False):
    """The day told last that is none of an arrest or a hearing."""

    day: Granule
    part: str
    """The part of that day that was told with it, `NI` for a night."""
    left: bool = False
    """A day of an arrest or a hearing was told since."""
