"""What can go wrong, in one small tree; `service.api` maps each leaf to one HTTP status.

ClaimlineError
├── Refused            input that is not taken, with what is wrong in which field
│   ├── NotParsable    not JSON, not UTF-8, nested too deep
│   ├── NotValid       well formed, but breaks the contract
│   ├── TooLarge       over the size limit
│   └── WrongType      a media type that is not read
├── Conflict           contradicts what is kept: a taken id, judgements that exclude one another
├── NotFound           nothing is kept under that id
├── Busy               another writer holds the store for longer than is waited
└── Unwritable         the store takes nothing: the disk is full, or may only be read
"""

from collections.abc import Sequence

import msgspec


class Fault(msgspec.Struct, frozen=True):
    """One thing wrong with an input."""

    pointer: str
    """JSON pointer to the field (RFC 6901); empty for the whole input."""
    detail: str
    """The thing, the value and the way out."""


class ClaimlineError(Exception):
    """Something a caller can mend."""

    def __init__(self, detail: str, faults: Sequence[Fault] = ()) -> None:
        super().__init__(detail)
        self.detail = detail
        self.faults = tuple(faults)


class Refused(ClaimlineError):
    """Input that is not taken."""


class NotParsable(Refused):
    """Not JSON, not UTF-8, or nested too deep."""


class NotValid(Refused):
    """Well formed, but it breaks the contract."""


class TooLarge(Refused):
    """Over the size limit."""


class WrongType(Refused):
    """A media type that is not read."""


class Conflict(ClaimlineError):
    """Contradicts what is kept."""


class NotFound(ClaimlineError):
    """Nothing is kept under that id."""


class Busy(ClaimlineError):
    """Another writer holds the store for longer than is waited."""


class Unwritable(ClaimlineError):
    """The store takes nothing: the disk is full, or may only be read."""
