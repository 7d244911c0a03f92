"""Where a page of answers ends, as one word that a client hands back."""

import re

from service.errors import Fault, NotValid
from service.use_cases.stored import OrderKey

_MOMENT = r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{6})?"
_NAME = r"[^\x00-\x1f\x7f-\x9f]{1,300}"
EVENT_CURSOR = rf"^{_MOMENT}~{_MOMENT}~{_NAME}$"
"""Start, end and id of the last event of a page: any place in the order of the timeline."""
CLAIM_CURSOR = rf"^\d{{1,9}}~{_NAME}$"
"""Number and article of the last claim of a page."""
ARTICLE_CURSOR = rf"^{_NAME}$"
"""Id of the last article of a page."""
CHECK_CURSOR = r"^\d{1,18}$"
"""Log entry of the last saved check of a page."""


def write_event_cursor(key: OrderKey) -> str:
    """The word for a place in the order of the timeline."""
    return f"{key.start}~{key.end}~{key.id}"


def read_event_cursor(cursor: str) -> OrderKey:
    """The place that a word stands for; raises `NotValid` for one that was never given out."""
    return OrderKey(*_checked(cursor, EVENT_CURSOR).split("~", 2))


def write_claim_cursor(article: str, number: int) -> str:
    """The word for a claim."""
    return f"{number}~{article}"


def read_claim_cursor(cursor: str) -> tuple[str, int]:
    """Article and number of the claim that a word stands for; raises `NotValid` for one that was never given out."""
    number, article = _checked(cursor, CLAIM_CURSOR).split("~", 1)
    return article, int(number)


def read_article_cursor(cursor: str) -> str:
    """The article that a word stands for; raises `NotValid` for one that was never given out."""
    return _checked(cursor, ARTICLE_CURSOR)


def write_check_cursor(entry: int) -> str:
    """The word for a saved check."""
    return str(entry)


def read_check_cursor(cursor: str) -> int:
    """The log entry that a word stands for; raises `NotValid` for one that was never given out."""
    return int(_checked(cursor, CHECK_CURSOR))


def _checked(cursor: str, pattern: str) -> str:
    if re.fullmatch(pattern, cursor, re.ASCII) is None:
        says = f"cursor {cursor[:80]!r} was not given out here: leave it out to begin at the first page"
        raise NotValid(says, [Fault("/cursor", says)])
    return cursor
