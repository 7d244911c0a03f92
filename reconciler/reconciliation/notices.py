"""Correction and retraction notices recognised in an article's own words, and the figures that they name."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal

import msgspec

from reconciler.concepts.article import Article
from reconciler.concepts.claim import Outcome
from reconciler.concepts.mention import FieldName, Span
from reconciler.extraction.claims.words.numbers import read_number
from reconciler.extraction.words import NUMBER_WORDS

Sense = Literal["wrong", "right"]

_STORY = r"(?:story|article|report|post|piece|version|headline|item|dispatch)"
_OWN_STORY = r"(?:story|article|headline|item|dispatch)"
_ERR = r"(?:incorrectly|wrongly|mistakenly|erroneously|misstated|misreported|gave\s(?:an?|the)\s(?:incorrect|wrong))"
_DATED = r"(?:\s?\([^()\n]{1,30}\)|,?\s(?:on\s)?[a-z]{3,9}\.?\s\d{1,2}(?:,\s\d{4})?)?"
_OPENS = (
    r"an?\s(?:earlier|previous|original|prior)\s(?:version|edition)\sof\sthis",
    rf"(?:earlier|previous|original)\sversions?\sof\sthis\s{_STORY}",
    rf"(?:correction|corrects|corrected|clarification|corrigendum|erratum){_DATED}\s{{0,2}}[:—–-]",
    r"(?:\(|eds?\.?:\s|refile-)corrects\s",
    rf"this\s[^().\n]{{0,30}}\b{_STORY}\scorrects\s",
    r"(?:editor['’]s|editors['’])\snote\b.{0,80}\bcorrect",
    rf"this\s{_STORY}\s(?:has\sbeen|was|is)\s(?:corrected|amended|revised|updated\sto\scorrect)",
    rf"(?:this|our|the)\s(?:earlier\s|previous\s|original\s)?{_STORY}\s{_ERR}",
    rf"(?:an?|the|our)\s(?:[\w.]{{1,12}}\s){{0,2}}{_OWN_STORY}\s[^.\n]{{0,80}}\b{_ERR}",
    rf"in\s(?:an?|the|our|[\w.]{{1,12}}['’]s)\s[^.\n]{{0,30}}\b{_STORY},?\s[^.\n]{{0,40}}\b{_ERR}",
    r"we\s(?:previously|earlier|initially|originally)?\s?(?:incorrectly|wrongly|mistakenly|erroneously)",
    rf"(?:a|our|the)\s{_STORY}\s(?:published\s|that\sran\s)?(?:on\s)?\w{{0,12}}\s?"
    r"(?:incorrectly|wrongly|mistakenly|erroneously|misstated)",
)
"""Words that open a notice; it ends with its paragraph."""
_UPDATED = re.compile(rf"\bthis\s{_STORY}\s(?:has\sbeen|was)\s(?:updated|changed)\sto\s", re.IGNORECASE)
"""A notice only where it names a number as wrong: a story brought up to date corrects nothing."""
_REGRETS = re.compile(r"\bregrets?\s(?:the|this|our|these)\s(?:errors?|mistakes?)\b", re.IGNORECASE)
"""Makes its paragraph a notice from the beginning."""
_NOTICE = re.compile(rf"(?:^|(?<=[\s(\[\"“*_]))(?:{'|'.join(_OPENS)})", re.IGNORECASE)
_WITHDRAWN = re.compile(
    rf"\b(?:this|our|the)\s(?:earlier\s|previous\s|original\s)?{_STORY}\s(?:has\sbeen|was|is\sbeing)\s"
    r"(?:retracted|withdrawn|removed\s(?:because|since|as\sit|after|from\sour))\b"
    r"|(?:^|(?<=\n))(?:retraction|(?:mandatory\s)?kill|withdrawal)\s{0,2}:",
    re.IGNORECASE,
)
_TOOK_BACK = re.compile(r"retracted|withdrawn", re.IGNORECASE)
_WITHDREW = re.compile(
    rf"(?P<who>(?:[\w'’.-]{{1,20}}\s){{1,4}})(?:has|have)\s(?:retracted|withdrawn)\s(?:this|its|our|the|an?)"
    rf"\s(?:\w{{1,12}}\s)?{_STORY}\b",
    re.IGNORECASE,
)
"""Whose story is withdrawn must be told: another paper's is none of this one's."""
_EARLIER = re.compile(rf"\b(?:our|its|an?|\w{{1,20}}['’]s)\s(?:\w{{1,12}}\s){{0,2}}{_STORY}\b", re.IGNORECASE)
_OURSELVES = frozenset("we agency newspaper station network publication magazine site website broadcaster".split())
_NAME = re.compile(r"[^\W_]+")
_HINTS = (
    *"version edition correct corrig clarif erratum wrong mistaken erroneous misstated misreported amended".split(),
    *"revised retract withdrawn withdrawal regret kill:".split(),
    *("updated to", "changed to", "been removed", "was removed"),
)
"""Of these every notice holds one; most articles hold none, and are not looked through."""
_PARAGRAPH = re.compile(r"[^\n]+")
_LONGEST = 1_200
"""A paragraph longer than this that mentions a correction is a story about one."""

_FIGURE = re.compile(
    rf"(?<![\w.,$£€-])(?:\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,7}}|{NUMBER_WORDS})(?![\w-]|[.,:/]\d|%)", re.IGNORECASE
)
_CUES: dict[Sense, str] = {
    "wrong": r"not|rather\sthan|instead\sof|incorrectly|wrongly|mistakenly|erroneously|misstated|misreported"
    r"|(?:earlier|previous|original)\sversions?|incorrect|wrong|inaccurate|from|originally|previously|initially"
    r"|we\s(?:had\s)?(?:said|reported|wrote|stated)",
    "right": r"correct\s(?:number|figure|toll|total|count)|in\sfact|actually|it\s(?:is|was)|there\swere"
    r"|should\s(?:be|have|read)|to\s(?:show|say|reflect|clarify|state|read|make\sclear)|(?<!in)correct|but|to",
}
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}"
_DATE_BEFORE = re.compile(rf"\b{_MONTH}\.?\s$|\b(?:aged?|in|par(?:agraph)?s?|grafs?|page)\s$", re.IGNORECASE)
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
    of_earlier: bool = False
    """It withdraws another story of the outlet: "our report", not "this report"."""


MOST_KEPT = 128
"""Articles whose notices are kept: the events of one article are reconciled one after the other."""


@lru_cache(maxsize=MOST_KEPT)
def read_notices(article: Article) -> tuple[Notice, ...]:
    """Every notice in the text, in order; quoted talk of corrections in long paragraphs is none."""
    fields: tuple[FieldName, ...] = ("title", "text")
    hinted = [field for field in fields if _hinted(article.field_text(field).casefold())]
    return tuple(notice for field in hinted for notice in _notices(field, article))


def _hinted(folded: str) -> bool:
    return any(hint in folded for hint in _HINTS)


def _notices(field: FieldName, article: Article) -> Iterator[Notice]:
    text = article.field_text(field)
    for paragraph in _PARAGRAPH.finditer(text):
        start, end = paragraph.span()
        if end - start > _LONGEST:
            continue
        withdrawn = _withdrawn(text, start, end, article)
        opened = _opened(text, start, end)
        found = [at for at in (opened, withdrawn) if at is not None]
        if found:
            words = text[min(found) : end]
            wrong, right = named_figures(words)
            earlier = withdrawn is not None and _EARLIER.search(words) is not None
            yield Notice(Span(field, min(found), end), withdrawn is not None, wrong, right, _outcomes(words), earlier)


def _opened(text: str, start: int, end: int) -> int | None:
    """Where a notice of correction begins in a paragraph."""
    if _REGRETS.search(text, start, end) is not None:
        return start
    found = _NOTICE.search(text, start, end)
    if found is not None:
        return found.start()
    updated = _UPDATED.search(text, start, end)
    return updated.start() if updated is not None and named_figures(text[updated.start() : end])[0] else None


def _withdrawn(text: str, start: int, end: int, article: Article) -> int | None:
    """Where a paragraph withdraws the article's or its outlet's own story."""
    found = _WITHDRAWN.search(text, start, end)
    if found is not None:
        return found.start()
    if _TOOK_BACK.search(text, start, end) is None:
        return None
    own = _OURSELVES | {word for name in (article.outlet, article.agency) for word in _words(name or "")} - {"the"}
    for named in _WITHDREW.finditer(text, start, end):
        if own & _words(named["who"]):
            return named.start()
    return None


def _words(name: str) -> frozenset[str]:
    return frozenset(_NAME.findall(name.casefold()))


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
