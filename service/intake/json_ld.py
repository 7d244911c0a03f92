"""Articles as schema.org NewsArticle in JSON-LD."""

from collections.abc import Mapping
from typing import Any

from reconciler.concepts.article import Article
from service.errors import Fault, NotValid
from service.intake.native import article_from

ARTICLE_TYPES = frozenset(
    {
        "Article",
        "NewsArticle",
        "ReportageNewsArticle",
        "BackgroundNewsArticle",
        "AnalysisNewsArticle",
        "LiveBlogPosting",
    }
)


def is_json_ld(value: Mapping[str, Any]) -> bool:
    """The object says that it is JSON-LD."""
    return "@type" in value or "@context" in value or "@graph" in value


def from_json_ld(value: Mapping[str, Any]) -> Article:
    """The article that a JSON-LD object holds, alone or in its graph; raises `NotValid` where there is none."""
    node = next((node for node in _nodes(value) if ARTICLE_TYPES & set(_many(node.get("@type")))), None)
    if node is None:
        raise NotValid(
            "no schema.org article in the JSON-LD: its @type must be NewsArticle",
            [Fault("/@type", "no schema.org article: @type must be NewsArticle")],
        )
    told = {
        "text": node.get("articleBody"),
        "published": node.get("datePublished"),
        "title": node.get("headline"),
        "outlet": _name(node.get("publisher")),
        "byline": _name(node.get("author")),
        "url": node.get("url") or _id(node.get("mainEntityOfPage")),
        "id": node.get("identifier") if isinstance(node.get("identifier"), str) else None,
        "dateline": node.get("dateline"),
        "language": node.get("inLanguage") or "en",
    }
    return article_from({key: part for key, part in told.items() if part is not None})


def _nodes(value: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [node for node in (value, *_many(value.get("@graph"))) if isinstance(node, Mapping)]


def _many(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _name(value: Any) -> str | None:
    names = [part.get("name") if isinstance(part, Mapping) else part for part in _many(value)]
    return ", ".join(name for name in names if isinstance(name, str)) or None


def _id(value: Any) -> Any:
    return value.get("@id") if isinstance(value, Mapping) else value
