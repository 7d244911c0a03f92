"""Ids with slashes in addresses: `%2F` inside an id stays part of it."""

from urllib.parse import unquote_to_bytes

from litestar.types import ASGIApp, Receive, Scope, Send

SLASH, PERCENT = "%2F", "%25"


def keep_slashes(app: ASGIApp) -> ASGIApp:
    """`app`, whose routes see an encoded slash of an id as two code points that are no slash."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if "raw_path" in scope and b"%" in (raw := scope["raw_path"].partition(b"?")[0]):
            scope["path"] = "/".join(map(_segment, raw.split(b"/")))
        await app(scope, receive, send)

    return wrapped


def whole_id(segment: str) -> str:
    """The id that one part of an address names."""
    return segment.replace(SLASH, "/").replace(PERCENT, "%")


def _segment(raw: bytes) -> str:
    plain = unquote_to_bytes(raw).decode("utf-8", errors="replace")
    return plain.replace("%", PERCENT).replace("/", SLASH)
