"""What a name behind "a" is: a make or a shop, or somebody by his people."""

from reconciler.extraction.claims.words.tagged import Tokens
from reconciler.extraction.claims.words.two_peoples import PEOPLES
from reconciler.extraction.nationalities import ONE_OF_THEM


def is_thing(tokens: Tokens, start: int, end: int) -> bool:
    """A name behind an article is a make or a shop: "a Waffle House", "a white Pontiac"; "a Kurd" is somebody."""
    if tokens.tags[start] != "C" or not start:
        return False
    before = tokens.low[start - 1]
    if before in _ARTICLES:
        return end - start > 1 or tokens.low[start] in _MAKES
    return before in _OF_THINGS and tokens.low[start - 2] in _ARTICLES


def of_one_people(tokens: Tokens, start: int, end: int) -> bool:
    """One called by a people behind an article: "two cooks and a Dane"."""
    alone = end - start == 1 and start > 0 and tokens.low[start - 1] in _ARTICLES
    return alone and (tokens.low[start] in PEOPLES or tokens.low[start] in ONE_OF_THEM)


_ARTICLES = frozenset(("a", "an"))
_OF_THINGS = frozenset(
    "white black silver gray grey red blue green gold tan brown maroon orange yellow purple parked stolen rented nearby"
    " local downtown closed".split()
)
_MAKES = frozenset(
    "acura audi bmw buick cadillac chevrolet chevy chrysler dodge ford honda hyundai infiniti jeep kia lexus lincoln"
    " mazda mercedes nissan pontiac saturn subaru tesla toyota volkswagen walmart shell exxon chevron mcdonald's"
    " starbucks target glock".split()
)
