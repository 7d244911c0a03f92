"""What has changed for a saved check since its event moved."""

from typing import TypeAlias

import msgspec

from reconciler.checking.finding import Check, Finding

Place: TypeAlias = tuple[str, str, int, int]


class Moved(msgspec.Struct, frozen=True):
    """A figure or date of the copy whose verdict, or the claims behind it, are not what they were."""

    before: Finding
    after: Finding
    says: str


def moved(before: Check, after: Check) -> tuple[Moved, ...]:
    """What differs between two checks of the same text, in its order; only places that both have are held together."""
    now = {_place(finding): finding for finding in after.findings}
    pairs = [(finding, now[_place(finding)]) for finding in before.findings if _place(finding) in now]
    return tuple(Moved(old, new, _says(old, new)) for old, new in pairs if old != new)


def _place(finding: Finding) -> Place:
    return finding.kind, finding.field, finding.start, finding.end


def _says(old: Finding, new: Finding) -> str:
    if old.verdict != new.verdict:
        return f"{new.text!r} was {old.verdict}, and is now {new.verdict}: {new.because}"
    if old.event != new.event:
        return f"{new.text!r} is still {new.verdict}, on event {new.event or 'unknown'}: {new.because}"
    return f"{new.text!r} is still {new.verdict}, on other grounds: {new.because}"
