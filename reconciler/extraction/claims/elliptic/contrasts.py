"""Numbers that are told as wrong beside the right one: "12 people, not 15, had died", "12 rather than 15"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import Sentence
from reconciler.extraction.claims.elliptic.bare import FIGURE, bare, claim_like
from reconciler.extraction.claims.words.numbers import read_count

_NOT = r"(?<!\w)(?P<not>not|rather\sthan|instead\sof)\s(?:the\s)?"
_GOES_ON = (
    "as|had|have|has|were|was|are|is|died|reported|given|announced|quoted|stated|claimed|previously|earlier|initially"
    "|originally|first|said|that|which|killed|dead|injured|wounded|missing"
)
DENIED = re.compile(
    rf"{_NOT}{FIGURE}(?:(?=\s{{0,2}}(?:[.,;:)\"”]|$))|(?=\s(?:{_GOES_ON})(?!\w))|(?P<but>,?\sbut\s(?:\w{{1,12}}\s){{0,2}}))",
    re.IGNORECASE,
)
REACH = 90
"""Characters between the right number and the wrong one."""
_OTHER_NUMBER = re.compile(r"\d|(?<!\w)(?:one|two|three|four|five|six|seven|eight|nine|ten)(?!\w)", re.IGNORECASE)
_OF_THE_WRONG_ONE = re.compile(r",?\s(?:as|that|which|given\sby|reported\sby)\s$", re.IGNORECASE)
"""Between a wrong number and the words of whoever gave it."""


def read_denied(claims: Sequence[Claim], sentence: Sentence, text: str) -> list[Claim]:
    """What is denied beside any of the claims of one sentence, each like the claim that it stands against."""
    starts = {claim.figure.start for claim in claims}
    return [claim for claim in _denied(claims, sentence, text) if claim.figure.start not in starts]


def _denied(claims: Sequence[Claim], sentence: Sentence, text: str) -> Iterator[Claim]:
    for match in DENIED.finditer(text, sentence.start, sentence.end):
        base = _against(claims, match, text)
        if base is not None:
            claim = claim_like(base, bare(match), sentence, text=text, modality="denied")
            if claim is not None and claim.quantity.stated != base.quantity.stated:
                yield claim


def _against(claims: Sequence[Claim], match: "re.Match[str]", text: str) -> Claim | None:
    """The claim of the right number: right behind "but", else the last one before with no number between."""
    past = bisect_left(claims, match.start("not"), key=lambda claim: claim.start)
    if match["but"]:
        near = claims[past] if past < len(claims) else None
        return near if near is not None and match.end("but") >= near.start else None
    last = claims[past - 1] if past else None
    if last is None or match.start() - last.end > REACH or not _is_number(last.figure.text):
        return None
    return None if _OTHER_NUMBER.search(text, last.end, match.start()) else last


def _is_number(words: str) -> bool:
    """A number was printed: not "a guard", nor a name."""
    return read_count(words.lower()) is not None and words.lower() not in ("a", "an")


def without_their_words(claims: Sequence[Claim], denied: Sequence[Claim], text: str) -> list[Claim]:
    """The claims, none by the word of who gave only the wrong number: "nine and not 11 as police had said"."""
    ends = [claim.end for claim in denied]
    return [
        msgspec.structs.replace(claim, attribution=None) if ends and _gave(claim, ends, text) else claim
        for claim in claims
    ]


def _gave(claim: Claim, ends: Sequence[int], text: str) -> bool:
    """The words of telling that a claim is given by hang on a wrong number that ends at one of `ends`."""
    source = claim.attribution
    at = bisect_right(ends, source.end) - 1 if source is not None else -1
    if source is None or at < 0 or claim.start >= ends[at]:
        return False
    return source.start < ends[at] or _OF_THE_WRONG_ONE.fullmatch(text, ends[at], source.start) is not None
