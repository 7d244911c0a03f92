"""Styles and icons, each at an address that holds its content's hash, so that it may be kept for ever."""

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

from litestar import Response, get
from litestar.params import FromPath

from service.errors import NotFound

STATIC = Path(__file__).parent / "static"
STYLESHEETS = (
    "ground.css",
    "frame.css",
    "timeline.css",
    "figures.css",
    "reading.css",
    "forms.css",
    "checks.css",
    "adapt.css",
)
"""In the order in which they hold: a later one adapts those before it."""
KINDS: Mapping[str, str] = {**dict.fromkeys(STYLESHEETS, "text/css"), "icon.svg": "image/svg+xml"}
"""Every file that is served, with its media type; nothing else in the folder is."""
FOR_EVER = "public, max-age=31536000, immutable"
HASH_LENGTH = 12


@cache
def asset_address(name: str) -> str:
    """Where a file is served in its present state."""
    return f"/static/{sha256(_content(name)).hexdigest()[:HASH_LENGTH]}/{name}"


@get("/static/{content_hash:str}/{name:str}", include_in_schema=False, sync_to_thread=False)
def get_asset(content_hash: FromPath[str], name: FromPath[str]) -> Response[bytes]:
    """One file; a former state of it is gone."""
    if name not in KINDS or asset_address(name) != f"/static/{content_hash}/{name}":
        raise NotFound(f"no file {name!r} is served in that state: load the page anew")
    return Response(_content(name), media_type=KINDS[name], headers={"Cache-Control": FOR_EVER})


@cache
def _content(name: str) -> bytes:
    return (STATIC / name).read_bytes()
