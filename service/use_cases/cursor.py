"""Where a page of answers ends, as one opaque word that a client hands back."""

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TypeVar

import msgspec

from service.errors import Fault, NotValid

Key = TypeVar("Key")


def write_cursor(key: object) -> str:
    """The word for a key."""
    return urlsafe_b64encode(msgspec.json.encode(key)).decode().rstrip("=")


def read_cursor(cursor: str, kind: type[Key]) -> Key:
    """The key of a word; raises `NotValid` for one that was never given out."""
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        return msgspec.json.decode(urlsafe_b64decode(padded), type=kind)
    except (binascii.Error, UnicodeError, msgspec.DecodeError, RecursionError):
        says = f"cursor {cursor[:80]!r} was not given out here: leave it out to begin at the first page"
        raise NotValid(says, [Fault("/cursor", says)]) from None
