"""What becomes of a claim that no longer counts, and why; a claim without a mark is current."""

from collections.abc import Mapping
from typing import TypeAlias

import msgspec

from reconciler.concepts.figure import ClaimStanding

Key: TypeAlias = tuple[str, str]
"""Article and claim id."""


class Mark(msgspec.Struct, frozen=True, gc=False):
    """A standing other than `current`, with its reason in one line."""

    standing: ClaimStanding
    because: str


Marks: TypeAlias = Mapping[Key, Mark]
