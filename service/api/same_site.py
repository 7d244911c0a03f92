"""Refuses what another site's page makes a browser send: no token, no cookie, no script needed.

A browser says where a request comes from in `Sec-Fetch-Site` (Fetch Metadata, W3C), older ones in `Origin`; pages
cannot change either. Programs send neither and pass.
"""

from urllib.parse import urlsplit

import msgspec
from litestar.datastructures import Headers
from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from service.api.problems import MEDIA_TYPE, problem

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
OWN = frozenset({"same-origin", "none"})
"""Sent by a page of this site, or typed in by a person."""
STAMPS = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
"""Sent with every answer: no guessing at media types, no addresses told to other sites."""


def same_site(app: ASGIApp) -> ASGIApp:
    """`app`, guarded."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        async def stamped(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *STAMPS]
            await send(message)

        if scope["type"] == ScopeType.HTTP and scope["method"] not in SAFE and _foreign(Headers.from_scope(scope)):
            await _refuse(stamped)
        else:
            await app(scope, receive, stamped)

    return wrapped


def _foreign(headers: Headers) -> bool:
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site not in OWN
    origin = headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != headers.get("host")


async def _refuse(send: Send) -> None:
    body = msgspec.json.encode(problem(403, "a page of another site sent this: send it from here, or by a program"))
    headers = [(b"content-type", MEDIA_TYPE.encode()), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 403, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})
