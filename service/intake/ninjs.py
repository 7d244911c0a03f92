"""Articles as IPTC ninjs, versions 2 and 3."""

from collections.abc import Mapping
from typing import Any

from reconciler.concepts.article import Article
from service.intake.html import text_of_fragment
from service.intake.native import article_from


def is_ninjs(value: Mapping[str, Any]) -> bool:
    """The object has the marks of ninjs: a `uri` and versioned content."""
    return "uri" in value and ("versionCreated" in value or "versioncreated" in value or "bodies" in value)


def from_ninjs(value: Mapping[str, Any]) -> Article:
    """The article that a ninjs object holds."""
    told = {
        "text": _body(value),
        "published": _first(value, "firstCreated", "firstcreated", "versionCreated", "versioncreated"),
        "title": _headline(value),
        "outlet": _first(value, "provider", "copyrightHolder", "copyrightholder"),
        "byline": _first(value, "by", "byline"),
        "dateline": _first(value, "located"),
        "url": _first(value, "canonicalUrl", "url"),
        "id": value["uri"],
        "status": _first(value, "pubStatus", "pubstatus"),
        "language": _first(value, "language") or "en",
    }
    return article_from({key: part for key, part in told.items() if part is not None})


def _body(value: Mapping[str, Any]) -> Any:
    bodies = [body for body in value.get("bodies") or () if isinstance(body, Mapping)]
    plain = next((body for body in bodies if "html" not in str(body.get("contentType", body.get("role", "")))), None)
    if plain is not None:
        return plain.get("value")
    if bodies:
        return text_of_fragment(str(bodies[0].get("value", "")))
    return _first(value, "body_text", "bodyText")


def _headline(value: Mapping[str, Any]) -> Any:
    headlines = [line for line in value.get("headlines") or () if isinstance(line, Mapping)]
    return headlines[0].get("value") if headlines else _first(value, "headline", "title")


def _first(value: Mapping[str, Any], *names: str) -> Any:
    found = next((value[name] for name in names if value.get(name) is not None), None)
    return found.get("name") if isinstance(found, Mapping) else found
