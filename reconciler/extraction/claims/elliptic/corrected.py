"""Right numbers told without a word of harm: "It was 23, not 32.", "The correct figure is 12."."""

import re
from collections.abc import Collection, Sequence

from reconciler.concepts.claim import Claim
from reconciler.concepts.document import Sentence
from reconciler.extraction.claims.elliptic.bare import FIGURE, bare, claim_like
from reconciler.extraction.claims.elliptic.contrasts import DENIED
from reconciler.extraction.claims.words.numbers import read_count

_TALLY = r"(?:death\s)?(?:figure|number|toll|total|count|tally)"
_IS = r"(?:is|was|should\sbe|should\shave\sbeen|has\sbeen)(?:\s(?:in\sfact|actually|in\sreality))?"
_ENDS = r"(?=\s{0,2}(?:[.,;:)\"”]|$)|\sand\snot\s|\srather\s|\sinstead\s)"
_RIGHT_ONES = (
    re.compile(
        rf"(?<!\w)(?:(?:the|its|their)\s(?:correct|right|actual|true|real|proper|accurate|exact)\s{_TALLY}\s{_IS}"
        rf"|(?:it|the(?:\s\w{{3,12}}){{1,2}})\sshould\shave\s(?:said|read))\s{FIGURE}{_ENDS}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<!\w)(?:it|this|that|the\s(?:\w{{3,10}}\s)?{_TALLY})\s{_IS}\s{FIGURE}"
        r"(?=,?\s(?:(?:and|but)\s)?(?:not|rather\sthan|instead\sof)\s)",
        re.IGNORECASE,
    ),
)
"""Told to be the right one, else only where a wrong one is denied right behind it."""
_GROWN = re.compile(
    rf"(?<!\w)(?:(?:it|(?P<that>that\s|this\s)?(?:(?(that)|the\s)(?:figure|number|total|count|tally)))"
    rf"\s(?:(?:has|had|was|been|later|since|then)\s){{0,3}}"
    rf"(?:rose|risen|climbed|jumped|grown|grew|increased|fallen|fell|dropped|reduced|lowered|revised|raised)\sto"
    rf"|by\s[\w ]{{3,25}},?\s(?:it|the\s(?:figure|number|total|count|tally))\s(?:was|stood\sat|had\sreached))"
    rf"\s{FIGURE}(?:{_ENDS}|(?=\s(?:by|on|from|later|after|as)\s))",
    re.IGNORECASE,
)
"""What a toll told before has since become: "By Sunday it was 61"."""
_RECORD = re.compile(
    r"(?<!\w)(?:the\s(?:[\w'’-]{3,14}\s){0,2}record\s(?:is|was|stands\sat|of)"
    r"|(?:the|that|this)\s(?:number|total|figure|tally)\s(?:is|was|stands\sat)(?:\snow)?)"
    rf"\s{FIGURE}(?:{_ENDS}|(?=,?\s(?:set|from|in|for|across|recorded|citywide|countywide)\s))",
    re.IGNORECASE,
)
"""What a tally is held against, behind it: "The record is 110, set in 1971"."""
_TALLIED = re.compile(r"\b(?:homicides?|murders?|killings|slayings|deaths|fatalities)\b", re.IGNORECASE)
_TOLD_AS_TOLL = re.compile(r"(?<!\w)(?:toll|number|count|tally|figure)(?!\w)", re.IGNORECASE)


def read_corrected(wholes: Sequence[Claim], sentence: Sentence, text: str, starts: Collection[int]) -> list[Claim]:
    """The right number that a sentence tells of what `wholes`, claims told before it, say happened."""
    for pattern in (*_RIGHT_ONES, _GROWN, _RECORD):
        match = pattern.search(text, sentence.start, sentence.end)
        if match is not None and match.start("number") not in starts:
            wrong = DENIED.search(text, match.end(), sentence.end)
            base = _of_what(wholes, (wrong, match), told=_is_told(pattern, match, wholes, text))
            held = pattern is not _RECORD or _tells(_TALLIED, wholes, text)
            claim = claim_like(base, bare(match), sentence, text=text, modality="asserted") if base and held else None
            return [claim] if claim else []
    return []


def _is_told(pattern: "re.Pattern[str]", match: "re.Match[str]", wholes: Sequence[Claim], text: str) -> bool:
    """The number is of the harm told before, whatever number that had."""
    if pattern is _GROWN:
        return match["that"] is not None or _tells(_TOLD_AS_TOLL, wholes, text)
    return pattern in (_RIGHT_ONES[0], _RECORD)


def _tells(words: "re.Pattern[str]", wholes: Sequence[Claim], text: str) -> bool:
    """The harm was told by one of the words, whose number can grow or be a record: "the toll stood at 40"."""
    told = wholes[-1].sentence if wholes else None
    return told is not None and words.search(text, told.start, told.end) is not None


def _of_what(wholes: Sequence[Claim], numbers: Sequence["re.Match[str] | None"], *, told: bool) -> Claim | None:
    """The claim whose number is told as wrong, else told again; else the only harm, where one is `told` right."""
    for match in numbers:
        count = read_count(match["number"].lower()) if match else None
        same = [claim for claim in wholes if count is not None and claim.quantity.stated == count.stated]
        if same:
            return same[-1]
    return wholes[-1] if told and len({claim.outcome for claim in wholes}) == 1 else None
