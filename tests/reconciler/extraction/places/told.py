"""The places that a text names, for the tests of places."""

from reconciler import Article
from reconciler.concepts.place import Place
from reconciler.extraction.document import open_document
from reconciler.extraction.places.read import read_places


def places(text: str, **told: str) -> tuple[Place, ...]:
    """In the order of the text; `told` are further fields of the article."""
    return read_places(open_document(Article(text=text, published="2015-06-18", **told)))  # type: ignore[arg-type]


def short(text: str) -> list[str]:
    """Each place with what holds it, in one line."""
    return [", ".join((place.name, *place.within)) for place in places(text)]
