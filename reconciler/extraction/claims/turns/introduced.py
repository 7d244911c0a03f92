"""What somebody is said to say and then stands in paragraphs of its own: "The army issued this statement:"."""

import re
from collections.abc import Iterator

from reconciler.concepts.document import STORY_BLOCKS, Block, Document, Sentence
from reconciler.extraction.claims.sources.clauses import find_clauses
from reconciler.extraction.claims.sources.speakers import NOBODY
from reconciler.extraction.claims.sources.subjects import subject
from reconciler.extraction.claims.turns.turn import Turn

_GIVES = re.compile(
    r"(?<!\w)(?:issue[sd]?|releases?d?|publishe?[sd]?|posted|broadcast|circulated|gave|gives|reads?|announces|reports|states"
    r"|informs|declares|notes|circulates)(?!\w)",
    re.IGNORECASE,
)
_IN_FULL = re.compile(
    r"(?<!\w)(?:(?:the|as) follow(?:ing|s)|statement|communiqu[eé]|declaration|letter|message|press release|bulletin"
    r"|points)(?!\w)",
    re.IGNORECASE,
)
"""Words for what is then given whole."""
_ISSUED_BY = re.compile(
    r"(?<!\w)(?:statement|communiqu[eé]|declaration|letter|message|press release|bulletin)[ \n]"
    r"(?:(?:\w{3,12}[ \n]){0,3}?)"
    r"(?:issued|released|published|signed|sent|read)[ \n](?:\w{3,12}[ \n])?by[ \n](?P<by>[^.,;:\"“”]{3,90})(?=:)",
    re.IGNORECASE,
)
_ITEM = re.compile(r"(?:[-•*–—▪]|\(?\d{1,2}[.)])[ \u00a0]{0,3}\S|\(?[a-h]\)[ ]")
"""The head of a paragraph in a list."""
_QUOTES = ("“", '"', "«")
_SIGNED = re.compile(r"[(\[]?(?<!\w)(?:dated and )?signed(?:[:)\]])", re.IGNORECASE)
"""Behind it stands who signed a text that is given whole, and then the outlet goes on."""
AT_HEAD = 3
"""Paragraphs at the head of a story in which a text is brought in that then is all of it."""
MOST = 40
"""Paragraphs over which a list or a quotation is followed."""
LONGEST_WORDS = 120
"""Characters of a sentence that are quoted whole as what says whose words follow."""
LONGEST = 400
"""Characters before the colon in which whose words they are is looked for."""


def read_introduced(document: Document) -> Iterator[Turn]:
    """The turns that begin behind a colon at the end of a paragraph."""
    text = document.article.text
    yield from _in_paragraph(document, text)
    story = [at for at, block in enumerate(document.blocks) if block.field == "text" and block.kind in STORY_BLOCKS]
    ends = [
        at for at in story if text[max(0, document.blocks[at].end - 2) : document.blocks[at].end].rstrip()[-1:] == ":"
    ]
    if not ends:
        return
    last = {sentence.block: sentence for sentence in document.sentences}
    places = {at: place for place, at in enumerate(story)}
    for at in ends:
        sentence = last.get(at)
        told = _told(document, sentence, text) if sentence is not None else None
        if sentence is not None and told is not None:
            behind = [document.blocks[n] for n in story[places[at] + 1 : places[at] + 1 + MOST]]
            whole = places[at] < AT_HEAD and _IN_FULL.search(text, sentence.start, sentence.end) is not None
            until = _until(behind, text, whole=whole)
            if until is not None:
                yield Turn("text", sentence.end, *told, until, as_it_stands=False)


def _in_paragraph(document: Document, text: str) -> Iterator[Turn]:
    """What follows "stated the following:" goes on to the end of its paragraph."""
    if ": " not in text or "follow" not in document.low["text"]:
        return
    for sentence in document.sentences:
        behind = _FOLLOWING.search(text, sentence.start, sentence.end) if sentence.field == "text" else None
        clauses = find_clauses(document, sentence) if behind is not None else []
        clause = next((clause for clause in clauses if behind and clause.end <= behind.end()), None)
        if behind is not None and clause is not None and not _nobody(text[slice(*clause.speaker)]):
            words = (min(clause.start, clause.speaker[0]), clause.end)
            until = document.blocks[sentence.block].end
            yield Turn("text", behind.end(), clause.speaker, words, until, as_it_stands=False)


_FOLLOWING = re.compile(r"(?<!\w)(?:the following|as follows)[^:.]{0,60}: ", re.IGNORECASE)


def _told(document: Document, sentence: Sentence, text: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Whose words stand behind the sentence, and the words that say so."""
    clauses = find_clauses(document, sentence)
    for clause in reversed(clauses):
        if not _nobody(text[slice(*clause.speaker)]):
            return clause.speaker, (min(clause.start, clause.speaker[0]), clause.end)
    start = max(sentence.story, sentence.end - LONGEST)
    issued = _ISSUED_BY.search(text, start, sentence.end)
    if issued is not None:
        return issued.span("by"), issued.span()
    verb = _GIVES.search(text, start, sentence.end)
    by = subject(text, start, verb.start()) if verb is not None else None
    if verb is None or by is None or by[0] >= by[1] or _nobody(text[slice(*by)]):
        return None
    end = sentence.end if sentence.end - by[0] <= LONGEST_WORDS else verb.end()
    return by, (by[0], end)


def _nobody(speaker: str) -> bool:
    return speaker.split()[0].lower() in NOBODY if speaker.split() else True


def _until(behind: list[Block], text: str, *, whole: bool) -> int | None:
    """Where the words given end: with the list, the quotation or the paragraph, or with the text where it is all."""
    if not behind:
        return None
    quoted = text[behind[0].start] in _QUOTES
    if whole and not quoted:
        signed = _SIGNED.search(text, behind[0].start)
        return signed.start() if signed else len(text)
    until = behind[0].end
    listed = _ITEM.match(text, behind[0].start)
    for block in behind[1:]:
        goes_on = _ITEM.match(text, block.start) if listed else quoted and _open(text, until)
        if not goes_on:
            break
        until = block.end
    return until


def _open(text: str, end: int) -> bool:
    """A quotation is not closed where its paragraph ends."""
    return text[end - 1] not in '"”»'
