"""Whose a quotation is that is no sentence of its own: 'the bishops deplored "the murder of six monks"'."""

import re

from reconciler.concepts.document import Document, Sentence
from reconciler.concepts.mention import Span
from reconciler.extraction.claims.sources.clause import Clause
from reconciler.extraction.claims.sources.speakers import NOBODY, ends_in_source, read_speaker
from reconciler.extraction.claims.sources.subjects import subject

_B = r"[ \u00a0\n]"
_ACT = re.compile(
    rf"{_B}(?:(?:also|strongly|energetically|today|yesterday|further|publicly){_B}){{0,2}}(?:condemn|deplor|denounc|mourn|regrett|lament|protest"
    rf"|criticiz|criticis|hail|prais|repudiat|express|call|describ|recall|cit|decr)(?:ed|ied|es|s)?(?!\w)"
    rf"(?:{_B}[\w'’-]{{1,14}}){{0,5}}{_B}$",
    re.IGNORECASE,
)
"""What somebody does with the words that he is quoted by, up to the quotation."""
_IN_A_STATEMENT = re.compile(
    rf"(?:^|(?<=[\]\n.,] )){_B}*(?:in|through|by){_B}(?:an?|its|his|her|their|the|one){_B}[^\"“”]{{0,60}}?"
    rf"(?:statement|communiqu[eé]|message"
    rf"|letter|declaration|release|bulletin|speech|note|telegram|post)(?:{_B}[^,\"“”]{{2,60}})?,{_B}(?P<by>[^,;:\"“”]{{3,80}}?)"
    rf"(?:{_B}that)?{_B}$",
    re.IGNORECASE,
)
"""A statement whose words follow at once, with the verb among them: 'In a statement, the bishops "deplored"'."""
LONGEST = 240
"""Characters of a sentence before a quotation in which it stands whose it is."""


def quoted_act(document: Document, sentence: Sentence, quotation: Span) -> Clause | None:
    """The clause that a quotation within a sentence is the object of."""
    text = document.article.field_text(sentence.field)
    opens = quotation.start - 1
    start = max(sentence.story, opens - LONGEST)
    if start >= opens:
        return None
    stated = _IN_A_STATEMENT.search(text, start, opens)
    if stated is not None:
        return _clause(text, stated.span("by"), opens)
    act = _ACT.search(text, start, opens)
    by = subject(text, start, act.start()) if act is not None else None
    return _clause(text, by, opens) if by is not None else None


def _clause(text: str, by: tuple[int, int], end: int) -> Clause | None:
    words = text[slice(*by)]
    if not words.strip() or words.split()[-1].lower() in NOBODY - {"he", "she", "it", "they"}:
        return None
    if words.lower() not in NOBODY and read_speaker(words).name is None and not ends_in_source(words):
        return None
    past = by[0] + len(text[by[0] : end].rstrip())
    return Clause(by[0], past, by, "asserts", leads=True)
