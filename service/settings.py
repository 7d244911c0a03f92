"""What can be set, from flags and the environment, checked once at start."""

from collections.abc import Mapping
from typing import Any

import msgspec

from service.errors import Fault, NotValid, TooLarge

PREFIX = "CLAIMLINE_"
ARTICLE_LIMIT = 1_048_576
"""Bytes of an article where nothing else is set: hours of reading are not begun by mistake."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How one process of the service runs; each field is also an environment variable, `CLAIMLINE_<FIELD>`."""

    database: str = "sqlite:///claimline.db"
    """SQLAlchemy URL of the store."""
    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 1
    """Server processes; all share the database."""
    article_limit: int = ARTICLE_LIMIT
    """Bytes that one article, or one line of a feed, may have."""
    lock_timeout: float = 30.0
    """Seconds that a writer waits for its turn."""


def load_settings(environment: Mapping[str, str], **flags: Any) -> Settings:
    """The settings: a flag that is not None, else the environment, else the default.

    Raises `NotValid` that names the variable for a value of the wrong kind.
    """
    values: dict[str, Any] = {}
    for field in msgspec.structs.fields(Settings):
        flag = flags.get(field.name)
        if flag is not None:
            values[field.name] = flag
        elif PREFIX + field.name.upper() in environment:
            values[field.name] = _read(field.name, environment[PREFIX + field.name.upper()], field.type)
    return Settings(**values)


def too_large(size: int, limit: int) -> TooLarge:
    """The refusal of an article, or a line of a feed, of `size` bytes."""
    return TooLarge(over_limit(size, limit))


def over_limit(size: int | None, limit: int) -> str:
    """The same in words; None is a size that nobody told."""
    over = f"the body is over the limit of {limit:,} bytes" if size is None else ""
    over = over or f"{size:,} bytes are over the limit of {limit:,}"
    return f"{over}: send the article in fewer, or set {PREFIX}ARTICLE_LIMIT higher"


def environment_of(settings: Settings) -> dict[str, str]:
    """The settings as environment variables, for worker processes."""
    return {PREFIX + name.upper(): str(value) for name, value in msgspec.structs.asdict(settings).items()}


def _read(name: str, text: str, kind: Any) -> Any:
    try:
        return msgspec.convert(text, kind, strict=False)
    except msgspec.ValidationError as problem:
        variable = PREFIX + name.upper()
        detail = f"{variable}={text!r} cannot be used: {problem}; set it to a {kind.__name__} or leave it out"
        raise NotValid(detail, [Fault("", detail)]) from None
