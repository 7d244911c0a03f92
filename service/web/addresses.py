"""Where pages are found, and which addresses of other sites may be linked."""

from urllib.parse import quote, urlencode, urlsplit

TIMELINE = "/"
PASTE = "/paste"
CHECK = "/check"
CHECKS = "/checks"


def event_address(event: str, figure: str | None = None) -> str:
    """The page of an event, at one of its figures where that is told."""
    return f"/events/{quote(event, safe='')}{_at(figure)}"


def article_address(article: str, place: str | None = None, revision: int | None = None) -> str:
    """The page of an article, at a marked place where that is told; a former revision by its number."""
    asked = "" if revision is None else f"?{urlencode({'revision': revision})}"
    return f"/articles/{quote(article, safe='')}{asked}{_at(place)}"


def check_address(check: str) -> str:
    """The page of a saved check."""
    return f"{CHECKS}/{quote(check, safe='')}"


def checks_address(cursor: str) -> str:
    """The saved checks after a cursor."""
    return f"{CHECKS}?{urlencode({'cursor': cursor})}"


def check_form_address(article: str) -> str:
    """The form to check a copy, with an article that is kept."""
    return f"{CHECK}?{urlencode({'article': article})}"


def timeline_address(**asked: str | None) -> str:
    """The timeline with its filters; those that are not told are left out."""
    told = {name.rstrip("_"): value for name, value in asked.items() if value}
    return TIMELINE + (f"?{urlencode(told)}" if told else "")


def outside_link(url: str | None) -> str | None:
    """`url` where a page may link to it: http and https alone, with a host; never a script."""
    if url is None or not url.isprintable():
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc and not url.startswith((" ", "\t")) else None


def _at(place: str | None) -> str:
    return "" if place is None else f"#{quote(place, safe='')}"
