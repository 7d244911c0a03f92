"""The only reader of time: everything else is handed a clock."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives the present moment, in UTC."""


def now() -> datetime:
    """The present moment, in UTC."""
    return datetime.now(UTC)
