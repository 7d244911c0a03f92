"""Exact forms of fields, parameters, headers and bodies that types do not tell."""

from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from reconciler.extraction.contract import ID_PATTERN, SEEN
from service.api.parameters import MOST_PEOPLE
from service.use_cases.cursor import ARTICLE_CURSOR, CHECK_CURSOR, CLAIM_CURSOR, EVENT_CURSOR

Form = Mapping[str, Any]

NULL: Form = {"type": "null"}
PLAIN: Form = {"type": "string", "pattern": r"^[^\x00]*$"}
"""Any text without NUL."""
NAMED: Form = {**PLAIN, "minLength": 1}
WORDS: Form = {"type": "string", "pattern": rf"^[^\x00]*{SEEN}[^\x00]*$"}
"""Text that is not all white space and controls."""
ID: Form = {"type": "string", "pattern": ID_PATTERN}
DAY_OR_MOMENT: tuple[Form, Form] = ({"type": "string", "format": "date"}, {"type": "string", "format": "date-time"})
CIVIL = {"oneOf": [{"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?$"}, NULL]}
"""Civil time: ISO 8601 without an offset."""
_YEAR = r"([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])"
STAMP = (
    r"(^|[^0-9./])[0-9]{1,2}:[0-9]{2}[ ,]{0,3}"
    r"((0?[1-9]|1[0-9]|2[0-8])[./](0?[1-9]|1[0-2])|(29|30)[./](0?[13-9]|1[0-2])|31[./](0?[13578]|1[02]))"
    rf"[./]{_YEAR}($|[^0-9])"
    rf"|(^|\n)[ \t]{{0,4}}{_YEAR}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])[ \t]{{0,4}}($|\n)"
)
"""A text that prints its date near its head, as `22:13 26.08.2015`, or an ISO date on a line of its own."""
ENGLISH = r"^[Ee][Nn](-[A-Za-z0-9]{1,8}){0,4}$"
TAG = r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$"


def _or_null(*forms: Form) -> Form:
    return {"oneOf": [*forms, NULL]}


def _zones() -> Form:
    """IANA zones, as the package tzdata 2026 lists them."""
    return {"type": "string", "enum": files("service.api").joinpath("zones.txt").read_text("utf-8").split()}


PUBLISHED = _or_null(*DAY_OR_MOMENT)
DATED: Form = {
    "anyOf": [
        {"required": ["published"], "properties": {"published": {"type": "string"}}},
        {"properties": {"text": {"pattern": STAMP}}},
    ]
}
"""Where `published` is not told, the text must print it."""
TRANSLATED: Form = {
    "anyOf": [
        {"properties": {"language": {"pattern": ENGLISH}}},
        {"required": ["original"], "properties": {"original": {"type": "object"}}},
    ]
}
"""What is not English is told with the text that it was made from."""

FIELDS: Mapping[str, Mapping[str, Form]] = {
    "Interval": {"start": CIVIL, "end": CIVIL},
    "Original": {"text": PLAIN},
    "Article": {
        "text": WORDS,
        "published": PUBLISHED,
        "id": _or_null(ID),
        "zone": _or_null(_zones()),
        "language": {"type": "string", "pattern": TAG},
        **dict.fromkeys(
            ("title", "outlet", "url", "byline", "agency", "dateline", "correction_of", "archive_url", "captured"),
            _or_null(PLAIN),
        ),
    },
}
"""By struct and field."""
WHOLES: Mapping[str, Form] = {"Article": {"allOf": [DATED, TRANSLATED]}}
"""By struct: what its fields must be together."""

QUESTION: Form = {
    "type": "object",
    "required": ["text"],
    "additionalProperties": False,
    "properties": {
        "text": WORDS,
        "published": PUBLISHED,
        "title": _or_null(PLAIN),
        "zone": _or_null(_zones()),
    },
    **DATED,
}
"""What dates are asked with."""

PARAMETERS: Mapping[tuple[str, str], Form] = {
    ("/v1/timeline", "cursor"): {"type": "string", "pattern": EVENT_CURSOR},
    ("/v1/timeline.csv", "cursor"): {"type": "string", "pattern": EVENT_CURSOR},
    ("/v1/timeline", "outlet"): NAMED,
    ("/v1/timeline.csv", "outlet"): NAMED,
    ("/v1/articles", "cursor"): {"type": "string", "pattern": ARTICLE_CURSOR},
    ("/v1/claims", "cursor"): {"type": "string", "pattern": CLAIM_CURSOR},
    ("/v1/checks", "cursor"): {"type": "string", "pattern": CHECK_CURSOR},
    ("", "article_id"): ID,
    ("", "check_id"): ID,
    ("", "event_id"): ID,
    ("", "published"): {"type": "string", "anyOf": [{"format": "date"}, {"format": "date-time"}]},
    ("", "outlet"): PLAIN,
    ("", "place"): NAMED,
    ("", "q"): NAMED,
    ("", "min"): {"type": "integer", "minimum": 0, "maximum": MOST_PEOPLE},
    ("", "article"): PLAIN,
    ("", "event"): PLAIN,
}
"""By path, or none for every path, and name."""

_LOCATION = {"Location": "Where the article is kept."}
_CHECK = {"Location": "Where the check is kept."}
_LATER = {"Retry-After": "Seconds after which to try again."}
_PAGE = {
    "ETag": "Changes whenever anything on the timeline may have changed.",
    "Link": "The next page, where there is one.",
}
HEADERS: Mapping[tuple[str, str, str], Mapping[str, str]] = {
    ("/v1/articles", "post", "200"): _LOCATION,
    ("/v1/articles", "post", "201"): _LOCATION,
    ("/v1/articles", "post", "503"): _LATER,
    ("/v1/articles/{article_id}", "put", "200"): _LOCATION,
    ("/v1/articles/{article_id}", "put", "201"): _LOCATION,
    ("/v1/articles/{article_id}", "put", "503"): _LATER,
    ("/v1/checks", "post", "200"): _CHECK,
    ("/v1/checks", "post", "201"): _CHECK,
    ("/v1/checks", "post", "503"): _LATER,
    ("/v1/timeline", "get", "200"): _PAGE,
    ("/v1/timeline", "get", "304"): {"ETag": "The one that was sent."},
    ("/v1/timeline.csv", "get", "200"): _PAGE,
    ("/v1/timeline.csv", "get", "304"): {"ETag": "The one that was sent."},
    ("/v1/events/{event_id}", "get", "200"): {"Content-Location": "The event under its own id."},
}
"""By path, method and status: headers that answers carry."""
