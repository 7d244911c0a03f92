"""A client of a running service, for the commands that are pointed at one."""

from collections.abc import Iterator, Mapping, Sequence
from http.client import HTTPException
from typing import TypeVar
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import msgspec

from reconciler.concepts.article import Article
from service.errors import ClaimlineError, NotFound
from service.intake.feed import Defaults, Entry
from service.use_cases.answers import FeedResult
from service.use_cases.keep_feed import decoded_or_refused

PATIENCE = 300
"""Seconds that one answer may take."""

Answer = TypeVar("Answer")


def fetch(server: str, path: str, asked: Mapping[str, str], kind: type[Answer]) -> Answer:
    """The answer to a GET; raises `ClaimlineError` with the server's own words."""
    query = f"?{urlencode(asked)}" if asked else ""
    return msgspec.json.decode(_send(server, _request(server, f"{path}{query}")), type=kind)


def post_entries(server: str, entries: Sequence[Entry], defaults: Defaults) -> Sequence[FeedResult]:
    """One result for each entry, in order; those that break the contract are not sent."""
    decoded = [decoded_or_refused(entry, defaults) for entry in entries]
    sent = [one for one in decoded if isinstance(one, Article)]
    answers = _post_feed(server, sent)
    return [
        one if isinstance(one, FeedResult) else msgspec.structs.replace(next(answers), line=entry.line or 1)
        for entry, one in zip(entries, decoded, strict=True)
    ]


def _post_feed(server: str, articles: Sequence[Article]) -> Iterator[FeedResult]:
    if not articles:
        return
    body = b"\n".join(map(msgspec.json.encode, articles))
    request = _request(server, "/v1/articles/bulk", body)
    for line in _send(server, request).splitlines():
        yield msgspec.json.decode(line, type=FeedResult)


def _request(server: str, path: str, feed: bytes | None = None) -> Request:
    """A GET, or the post of a feed; raises `ClaimlineError` for what is no address."""
    if not server.startswith(("http://", "https://")):
        raise ClaimlineError(f"server {server!r} is not an address: write it as http://127.0.0.1:8000")
    headers = {} if feed is None else {"Content-Type": "application/x-ndjson"}
    return Request(f"{server.rstrip('/')}{path}", data=feed, headers=headers)


def _send(server: str, request: Request) -> bytes:
    try:
        with urlopen(request, timeout=PATIENCE) as answer:
            whole: bytes = answer.read()
            return whole
    except HTTPError as error:
        kind = NotFound if error.code == 404 else ClaimlineError
        raise kind(_detail(error.read()) or f"{server} answered {error.code}") from None
    except (URLError, HTTPException, OSError) as error:
        kept = "; what it kept already is passed over" if request.data is not None else ""
        says = f"{server} does not answer ({error}): start it with claimline serve, then run the same command again"
        raise ClaimlineError(says + kept) from None


def _detail(body: bytes) -> str | None:
    try:
        return str(msgspec.json.decode(body)["detail"])
    except (msgspec.DecodeError, KeyError, TypeError):
        return None
