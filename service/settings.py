"""What can be set, from flags and the environment, checked once at start."""

from collections.abc import Mapping
from typing import Annotated, Any

import msgspec

from service.errors import Fault, NotValid, TooLarge

PREFIX = "CLAIMLINE_"
LONGEST_WAIT = 86_400
"""Seconds: a day; databases take no endless wait."""
TAKES: Mapping[str, str] = {
    "host": "an address, such as 127.0.0.1",
    "port": "a whole number from 0 to 65535",
    "workers": "a whole number from 1",
    "article_limit": "a whole number of bytes from 1",
    "lock_timeout": f"a number of seconds from 0 to {LONGEST_WAIT}",
}
"""What each setting is to be, in words."""
ARTICLE_LIMIT = 1_048_576
"""Bytes of an article where nothing else is set: hours of reading are not begun by mistake."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How one process of the service runs; each field is also an environment variable, `CLAIMLINE_<FIELD>`."""

    database: str = "sqlite:///claimline.db"
    """SQLAlchemy URL of the store."""
    host: Annotated[str, msgspec.Meta(min_length=1)] = "127.0.0.1"
    """Address to listen on; an empty one would be every address that the machine has."""
    port: Annotated[int, msgspec.Meta(ge=0, le=65_535)] = 8000
    """Port to listen on; 0 takes any that is free."""
    workers: Annotated[int, msgspec.Meta(ge=1)] = 1
    """Server processes; all share the database."""
    article_limit: Annotated[int, msgspec.Meta(ge=1)] = ARTICLE_LIMIT
    """Bytes that one article, or one line of a feed, may have."""
    lock_timeout: Annotated[float, msgspec.Meta(ge=0, le=LONGEST_WAIT)] = 30.0
    """Seconds that a writer waits for its turn."""


def load_settings(environment: Mapping[str, str], **flags: Any) -> Settings:
    """The settings: a flag that is not None, else the environment, else the default.

    Raises `NotValid` that names the variable for a value of the wrong kind.
    """
    values: dict[str, Any] = {}
    for field in msgspec.structs.fields(Settings):
        flag = flags.get(field.name)
        told = environment.get(PREFIX + field.name.upper()) if flag is None else flag
        if told is not None:
            values[field.name] = _read(field.name, told, field.type)
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


def _read(name: str, told: Any, kind: Any) -> Any:
    try:
        return msgspec.convert(told, kind, strict=False)
    except msgspec.ValidationError:
        detail = f"{PREFIX}{name.upper()}={told!r} cannot be used: set it to {TAKES[name]}, or leave it out"
        raise NotValid(detail, [Fault("", detail)]) from None
