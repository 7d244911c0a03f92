"""A reporting clause: where it stands, who speaks in it, and how far what he says reaches."""

import msgspec

from reconciler.concepts.claim import Stance


class Clause(msgspec.Struct, frozen=True, gc=False):
    """One reporting clause; offsets into the field."""

    start: int
    end: int
    speaker: tuple[int, int]
    stance: Stance
    leads: bool
    """It comes before what is reported, and reports what follows it in the sentence."""
    reports_thing: bool = False
    """What it reports is a noun phrase ("announced the victory"), which ends where a clause of another begins."""
    told: str | None = None
    """Whom the speaker told it, where that is named."""
