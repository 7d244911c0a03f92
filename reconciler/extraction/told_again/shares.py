"""Bare numbers that share out those just counted: "six people were hurt, four inside the shop and two outside"."""

import re
from collections.abc import Iterator, Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import Document
from reconciler.extraction.told_again.mentions import Mention, number_named
from reconciler.extraction.words import at_word

_COUNTS = (
    *"one two three four five six seven eight nine ten eleven twelve 1 2 3 4 5 6 7 8 9".split(),
    *(rf"{ten}\d" for ten in "1234"),
)
_SHARE = re.compile(
    rf"(?P<count>{at_word(_COUNTS)})"
    r"(?= (?:(?:of (?:them|the \w{3,9})|victims|people|others?|more) )?(?:inside|outside|in|at|on|near|from|to|with|by"
    r"|was|were|are|is|males?|females?|adults?|juveniles?|transported|taken|flown|airlifted|sent|treated|critically"
    r"|seriously|remain|remains|remained|refused|declined|suffered|sustained|arrived|went|drove|walked)\b)"
    r"(?! (?:in|at) (?:the )?(?:morning|afternoon|\d))"
)
"""In small letters."""
_APPOSED = re.compile(
    r"\bvictims, (?P<list>[^.;:()]{8,90}?),? (?:were|had|have|are|who|was|all|ages?|aged)\b", re.IGNORECASE
)
_KIND = re.compile(
    r"\b(?P<count>an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:[\w-]{1,14} ){0,2}?(?:m[ae]n|wom[ae]n|boys?"
    r"|girls?|teens?|teenagers?|child|children|males?|females?|adults?|juveniles?|students?|officers?)\b",
    re.IGNORECASE,
)
"""One of a list of what the victims are: "the victims, two men and a teenage girl, were"."""
FEWEST = 2
"""Shares that make up a whole."""
REACH = 600
"""Characters in which they stand."""


def shares(document: Document, claims: Sequence[Claim]) -> Iterator[tuple[Mention, Claim]]:
    """The shares of two or more that together are all whom a claim counts, each with that claim.

    They stand behind it in its sentence, or in the one that follows.
    """
    ends = {each.start: at for at, each in enumerate(document.sentences) if each.field == "text"}
    for claim in claims:
        whole = claim.quantity.stated or 0
        at = ends.get(claim.sentence.start)
        if claim.field != "text" or whole <= FEWEST or at is None:
            continue
        told = list(_shares(document.low["text"], claim.end, min(claim.sentence.end, claim.end + REACH)))
        if not told and at + 1 < len(document.sentences) and document.sentences[at + 1].field == "text":
            behind = document.sentences[at + 1]
            end = min(behind.end, behind.start + REACH)
            told = list(_shares(document.low["text"], behind.start, end))
            told = told or list(_kinds(document.article.text, behind.start, end))
        if len(told) >= FEWEST and sum(mention.number for mention in told) == whole:
            yield from ((mention, claim) for mention in told if mention.number > 1)


def _shares(low: str, start: int, end: int) -> Iterator[Mention]:
    """The numbers of a stretch but for hours: "at nine in the evening"."""
    for match in _SHARE.finditer(low, start, end):
        at, past = match.span("count")
        if not low.endswith("at ", 0, at):
            number = number_named(match["count"])
            yield Mention("them", at, past, past=past, number=number, group=None, near=False)


def _kinds(text: str, start: int, end: int) -> Iterator[Mention]:
    """What the victims are, in apposition to them."""
    listed = _APPOSED.search(text, start, end)
    for match in _KIND.finditer(text, *listed.span("list")) if listed else ():
        at, past = match.span("count")
        yield Mention("them", at, match.end(), past=past, number=number_named(match["count"]), group=None, near=False)
