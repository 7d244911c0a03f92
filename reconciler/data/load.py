"""The one loader of package data: files beside this one, read as they stand."""

from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


def packed(name: str) -> bytes:
    """The bytes of one data file; raises `FileNotFoundError` where the package does not hold it."""
    return (_FOLDER / name).read_bytes()


@cache
def common_words() -> frozenset[str]:
    """Common English words, small."""
    lines = packed("common_words.txt").decode().splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))
