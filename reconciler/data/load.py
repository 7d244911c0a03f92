"""The one loader of package data: files beside this one, read as they stand."""

from pathlib import Path

_FOLDER = Path(__file__).parent


def packed(name: str) -> bytes:
    """The bytes of one data file; raises `FileNotFoundError` where the package does not hold it."""
    return (_FOLDER / name).read_bytes()
