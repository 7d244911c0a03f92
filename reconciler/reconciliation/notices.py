"""Correction and retraction notices recognised in an article's own words, and the figures that they name."""

import re
from collections.abc import Iterator, Mapping
from typing import Literal

import msgspec

from reconciler.concepts.article import Article
from reconciler.concepts.claim import Outcome
from reconciler.concepts.mention import FieldName, Span
from reconciler.extraction.claims.numbers import read_number
from reconciler.extraction.words import SMALL_NUMBERS

Sense = Literal["wrong", "right"]

_STORY = r"(?:story|article|report|post|piece|version|headline|item|dispatch)"
_OPENS = (
    r"an?\s(?:earlier|previous|original|prior)\s(?:version|edition)\sof\sthis",
    rf"(?:earlier|previous|original)\sversions?\sof\sthis\s{_STORY}",
    r"(?:correction|corrects|corrected|clarification|corrigendum|erratum)\s{0,2}[:—–-]",
    r"(?:editor['’]s|editors['’])\snote\b.{0,80}\bcorrect",
    rf"this\s{_STORY}\s(?:has\sbeen|was|is)\s(?:corrected|amended|revised|updated\sto\scorrect)",
    rf"(?:this|our|the)\s(?:earlier\s|previous\s|original\s)?{_STORY}\s"
    r"(?:incorrectly|wrongly|mistakenly|erroneously|misstated|misreported|gave\s(?:an?\s)?(?:incorrect|wrong))",
    r"we\s(?:previously|earlier|initially|originally)?\s?(?:incorrectly|wrongly|mistakenly|erroneously)",
    rf"(?:a|our|the)\s{_STORY}\s(?:published\s|that\sran\s)?(?:on\s)?\w{{0,12}}\s?"
    r"(?:incorrectly|wrongly|mistakenly|erroneously|misstated)",
)
"""Words that open a notice; it ends with its paragraph."""
_NOTICE = re.compile(rf"(?:^|(?<=[\s(\[\"“*_]))(?:{'|'.join(_OPENS)})", re.IGNORECASE)
_WITHDRAWN = re.compile(
    rf"\b(?:this|our|the)\s(?:earlier\s|previous\s|original\s)?{_STORY}\s(?:has\sbeen|was|is\sbeing)\s"
    r"(?:retracted|withdrawn)\b"
    rf"|\b(?:we\shave|has|have)\s(?:retracted|withdrawn)\s(?:this|its|our|the|an?)\s(?:\w{{1,12}}\s)?{_STORY}\b"
    r"|(?:^|(?<=\n))retraction\s{0,2}:",
    re.IGNORECASE,
)
_HINTS = (
    "version edition correct corrig clarif erratum wrong mistaken erroneous misstated misreported amended revised"
    " retract withdrawn"
).split()
"""Of these every notice holds one; most articles hold none, and are not looked through."""
_PARAGRAPH = re.compile(r"[^\n]+")
_LONGEST = 1_200
"""A paragraph longer than this that mentions a correction is a story about one."""

_WORDS = "|".join(sorted(SMALL_NUMBERS, key=len, reverse=True))
_FIGURE = re.compile(
    rf"(?<![\w.,$£€-])(?:\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,7}}|{_WORDS})(?![\w-]|[.,:/]\d|%)", re.IGNORECASE
)
_CUES: dict[Sense, str] = {
    "wrong": r"not|rather\sthan|instead\sof|incorrectly|wrongly|mistakenly|erroneously|misstated|misreported"
    r"|(?:earlier|previous|original)\sversions?|incorrect|wrong|inaccurate|from",
    "right": r"correct\s(?:number|figure|toll|total|count)|in\sfact|actually|it\s(?:is|was)|there\swere"
    r"|should\s(?:be|have|read)|to\s(?:show|say|reflect|clarify|state|read|make\sclear)|(?<!in)correct|but|to",
}
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}"
_DATE_BEFORE = re.compile(rf"\b{_MONTH}\.?\s$|\b(?:aged?|in)\s$", re.IGNORECASE)
_DATE_AFTER = re.compile(
    rf"^(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}\b|^[\s-]years?[\s-]old\b|^\s?[ap]\.?m\b", re.IGNORECASE
)
_HARM_WORDS: Mapping[Outcome, str] = {
    "killed": r"kill|dead\b|death|die[ds]?\b|fatal|toll|slain|victims?\b",
    "injured": r"injur|wound|hurt\b|victims?\b",
    "missing": r"missing",
    "captured": r"captur|kidnap|abduct|hostage|held\b|seized",
    "rescued": r"rescue|freed|saved",
    "trapped": r"trapped|stranded|besieged|surrounded",
    "displaced": r"displace|homeless|evacuat|fled\b",
    "casualties": r"casualt|victims?\b",
}
"""Words by which a notice says whose number it is about."""
_HARM = {outcome: re.compile(rf"\b(?:{words})", re.IGNORECASE) for outcome, words in _HARM_WORDS.items()}
_CUE = re.compile(rf"\b(?P<wrong>{_CUES['wrong']})\b|(?P<right>\b(?:{_CUES['right']})\b|(?<=[.;]\s))", re.IGNORECASE)


class Notice(msgspec.Struct, frozen=True):
    """One paragraph in which an outlet takes back what it, or this text before, had said."""

    span: Span
    withdraws: bool
    """It takes the whole story back."""
    wrong: tuple[int, ...]
    """Numbers named as wrong."""
    right: tuple[int, ...]
    """Numbers given in their place."""
    outcomes: frozenset[Outcome]
    """What happened to the people counted, as far as the notice says."""


def read_notices(article: Article) -> tuple[Notice, ...]:
    """Every notice in the text, in order; quoted talk of corrections in long paragraphs is none."""
    fields: tuple[FieldName, ...] = ("title", "text")
    hinted = [field for field in fields if _hinted(article.field_text(field).casefold())]
    return tuple(notice for field in hinted for notice in _notices(field, article.field_text(field)))


def _hinted(folded: str) -> bool:
    return any(hint in folded for hint in _HINTS)


def _notices(field: FieldName, text: str) -> Iterator[Notice]:
    for paragraph in _PARAGRAPH.finditer(text):
        start, end = paragraph.span()
        if end - start > _LONGEST:
            continue
        opened, withdrawn = _NOTICE.search(text, start, end), _WITHDRAWN.search(text, start, end)
        found = [match.start() for match in (opened, withdrawn) if match is not None]
        if found:
            words = text[min(found) : end]
            wrong, right = named_figures(words)
            yield Notice(Span(field, min(found), end), withdrawn is not None, wrong, right, _outcomes(words))


def named_figures(words: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The numbers that a notice names as wrong, and those that it gives instead; each by the cue nearest before it."""
    senses: dict[Sense, list[int]] = {"wrong": [], "right": []}
    seen = 0
    sense: Sense = "right"
    for figure in _FIGURE.finditer(words):
        for cue in _CUE.finditer(words, seen, figure.start()):
            sense = "wrong" if cue.lastgroup == "wrong" else "right"
        value = read_number(figure.group().casefold())
        if value is not None and not _of_date_or_age(words, figure):
            senses[sense].append(value)
        seen = figure.end()
    return tuple(dict.fromkeys(senses["wrong"])), tuple(dict.fromkeys(senses["right"]))


def _of_date_or_age(words: str, figure: re.Match[str]) -> bool:
    before, after = words[max(0, figure.start() - 12) : figure.start()], words[figure.end() : figure.end() + 12]
    return _DATE_BEFORE.search(before) is not None or _DATE_AFTER.search(after) is not None


def _outcomes(words: str) -> frozenset[Outcome]:
    """What happened to the people whose number the notice is about."""
    return frozenset(outcome for outcome, pattern in _HARM.items() if pattern.search(words))
