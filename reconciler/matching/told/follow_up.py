"""Follow-ups: stories whose news is an arrest, a trial or a burial, and not the event itself."""

import re

from reconciler.extraction.scanner import holds_any

_HEAD = 600
"""Code points: the news of a story stands in its title and first paragraphs."""
_NEWS = (
    "arrest|arrested|charged|charges|indicted|indictment|arraigned|arraignment|pleads|pleaded|plea|trial|judge|jury"
    "|jurors|convicted|verdict|guilty|sentenced|sentencing|lawsuit|sues|funeral|vigil|autopsy|coroner|obituary|reward"
    "|surrendered|extradited|testified|testimony"
)
_NEWS_WORDS = _NEWS.split("|")
_STRUCK = re.compile(
    r"\b(?:attack|bomb|blast|suicide|gunm[ae]n|strike|opened fire)\w*\W(?:[\w'’-]+\W){0,4}?(?:funeral|vigil)\b",
    re.ASCII | re.IGNORECASE,
)
"""A funeral or a vigil that was itself attacked is no follow-up."""
_DENIED = r"(?<!no )(?<!not been )(?<!not yet been )(?<!nobody was )"
_FOLLOW_UP = re.compile(rf"{_DENIED}\b(?:{_NEWS})\b", re.ASCII | re.IGNORECASE)


def follows_up(story: str) -> bool:
    """The head of the story tells what came of an event."""
    head = story[:_HEAD]
    if not holds_any(head.lower(), _NEWS_WORDS):
        return False
    return _FOLLOW_UP.search(_STRUCK.sub("", head)) is not None
