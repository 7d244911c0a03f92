"""Articles out of HTML pages."""

from datetime import date

from reconciler.concepts.article import Article
from service.errors import Fault, NotValid
from service.intake.native import checked


def from_html(page: str, *, published: str | None = None, outlet: str | None = None) -> Article:
    """The article that a page shows, as extracted text; raises `NotValid` where no article text is found.

    What is told by the caller outranks what the page says of itself.
    """
    from trafilatura import bare_extraction  # slow to load, and only pages need it
    from trafilatura.settings import Document

    found = bare_extraction(page, include_comments=False, with_metadata=True)
    if not isinstance(found, Document) or not found.text:
        says = "no article text was found in the page: send its words as text"
        raise NotValid(says, [Fault("/text", says)])
    return checked(
        Article(
            text=found.text,
            title=found.title or None,
            published=published or _day(found.date),
            outlet=outlet or found.sitename or None,
            byline=found.author or None,
            url=found.url or None,
        )
    )


def text_of_fragment(fragment: str) -> str:
    """The words of an HTML fragment, a paragraph a line."""
    from lxml.html import fragment_fromstring  # the parser that page extraction stands on

    root = fragment_fromstring(fragment, create_parent="div")
    for element in root.iter("p", "br", "div", "li"):
        element.tail = "\n" + (element.tail or "")
    return str(root.text_content()).strip()


def _day(printed: str | None) -> str | None:
    """The day a page says it was published, where it is a whole date."""
    try:
        return date.fromisoformat(printed or "").isoformat()
    except ValueError:
        return None
