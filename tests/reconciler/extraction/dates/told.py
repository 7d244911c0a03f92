"""What a text's time expressions say, for the tests of dates."""

from reconciler import resolve
from reconciler.concepts.timex import TimeExpression


def told(text: str, words: str, published: str) -> TimeExpression:
    """The first time expression of the text in those words."""
    return next(time for time in resolve(text, published) if time.text == words)
