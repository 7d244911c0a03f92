"""Tells the parts of a pasted page apart: title, standfirst, body, captions, credits, site chrome."""

import re
from collections.abc import Iterable, Iterator, Sequence

from reconciler.concepts.article import Article
from reconciler.concepts.claim import BlockKind
from reconciler.concepts.document import ARTICLE_BLOCKS, Block
from reconciler.concepts.mention import FieldName, Span
from reconciler.extraction.furniture import (
    CAPTION_NEXT,
    LINKS_NEXT,
    LINKS_TO_END,
    WORD,
    ends_sentence,
    furniture,
    in_gallery,
    repeats,
    same_words,
)
from reconciler.extraction.paragraphs import BULLETS, paragraphs_of
from reconciler.extraction.teasers import teasers
from reconciler.extraction.words import MONTH

_HARM_TOLD = re.compile(
    r"\b(?:was|were|been|being)\b.{0,40}\b(?:killed|injured|wounded|shot|found|hurt|taken)\b|\b(?:died|dead)\b",
    re.ASCII | re.IGNORECASE,
)
HEADLINEWORDS = range(4, 26)
LONG_HEADLINE = 6
"""Words; a shorter line above the story may be the name of its section."""
STANDFIRSTS = 6
"""Lines that a page sums its story up in, at most."""


def lay_out(article: Article) -> tuple[Block, ...]:
    """Every paragraph of title and text with its kind; the title field only where the text does not repeat it."""
    paragraphs = tuple(paragraphs_of(article.text))
    title = _title(article, paragraphs)
    return (*title, *_kinds(article, paragraphs, titled=bool(title)))


def spans_of_story(blocks: Iterable[Block]) -> tuple[Span, ...]:
    """Title, standfirst, body and headings in reading order."""
    return tuple(Span(block.field, block.start, block.end) for block in blocks if block.kind in ARTICLE_BLOCKS)


def lay_out_plainly(article: Article) -> tuple[Block, ...]:
    """The same paragraphs, all of the text as body: for readers that do not ask which part of a page they are."""
    paragraphs = tuple(paragraphs_of(article.text))
    text = (_trimmed("body", "text", article.text, start, end) for start, end in paragraphs)
    return (*_title(article, paragraphs), *text)


def _title(article: Article, paragraphs: Sequence[tuple[int, int]]) -> tuple[Block, ...]:
    title = article.title or ""
    repeated = bool(title) and any(repeats(article.text[start:end], same_words(title)) for start, end in paragraphs)
    slug = _SLUG.match(title)
    start = 0 if slug is None else slug.end()
    return () if repeated or not title.strip() else (_trimmed("title", "title", title, start, len(title)),)


_SLUG = re.compile(
    r"\s{0,3}(?:(?:UPDATE|WRAPUP|RPT|REPEAT|REFILE|CORRECTED|CORRECTION|EXCLUSIVE|URGENT|LEAD|FACTBOX|TIMELINE|INSIGHT"
    r"|ANALYSIS|FEATURE)(?: ?\d{1,2})?-){1,3}(?=[A-Z\d])",
    re.ASCII,
)
"""How a wire marks what it sends again, with no space before the title's first word: "UPDATE 3-Nine killed"."""


def _kinds(article: Article, paragraphs: tuple[tuple[int, int], ...], *, titled: bool) -> list[Block]:
    kinds: list[BlockKind] = []
    for start, end in paragraphs:
        kinds.append(furniture(article.text[start:end], article) or "body")
    if not _tells(article, paragraphs, kinds):
        _mark_links(article, paragraphs, kinds)
    _mark_teasers(article, paragraphs, kinds)
    _mark_title(article, paragraphs, kinds, titled=titled)
    _mark_captions(article, paragraphs, kinds)
    _mark_links(article, paragraphs, kinds)
    _mark_labelled(article, paragraphs, kinds)
    _mark_headings(article, paragraphs, kinds)
    if "body" not in kinds:
        kinds = ["body" if kind == "caption" else kind for kind in kinds]
    pairs = zip(kinds, paragraphs, strict=True)
    return [_trimmed(kind, "text", article.text, start, end) for kind, (start, end) in pairs]


def _tells(article: Article, paragraphs: tuple[tuple[int, int], ...], kinds: list[BlockKind]) -> bool:
    """Some line of the body ends as a sentence does."""
    body = (line for kind, line in zip(kinds, paragraphs, strict=True) if kind == "body")
    return any(ends_sentence(_line(article, line)) for line in body)


def _mark_title(
    article: Article, paragraphs: tuple[tuple[int, int], ...], kinds: list[BlockKind], *, titled: bool
) -> None:
    """The line that repeats the title given, else the first line above the body that reads like one."""
    wanted = same_words(article.title or "")
    if not wanted:
        at = None if titled or len(paragraphs) < 2 else _headline(article, paragraphs, kinds)
        found = [] if at is None else [at]
    else:
        found = [at for at, (start, end) in enumerate(paragraphs) if repeats(_line(article, (start, end)), wanted)]
    for at in found:
        kinds[at] = "title"
        _clear_above(article, paragraphs[:at], kinds)
    if found or titled:
        _mark_standfirst(article, paragraphs, kinds, after=found[-1] if found else -1)


def _headline(article: Article, paragraphs: tuple[tuple[int, int], ...], kinds: list[BlockKind]) -> int | None:
    """The first line of the page if it may be one, else the first above the story's sentences that is long enough."""
    above = [
        at
        for at in _above_story(article, paragraphs, kinds, start=0)
        if _line(article, paragraphs[at])[:2] not in BULLETS
    ]
    words = {at: len(WORD.findall(line)) for at in above if _like_headline(line := _line(article, paragraphs[at]))}
    if above and above[0] in words:
        return above[0]
    return next((at for at, length in words.items() if length >= LONG_HEADLINE), None)


def _line(article: Article, paragraph: tuple[int, int]) -> str:
    return article.text[slice(*paragraph)].strip()


def _above_story(
    article: Article, paragraphs: tuple[tuple[int, int], ...], kinds: list[BlockKind], *, start: int
) -> Iterator[int]:
    """Lines of the body from `start` up to the first that ends as a sentence does."""
    for at in range(start, len(paragraphs)):
        if kinds[at] == "body":
            if ends_sentence(_line(article, paragraphs[at])):
                return
            yield at


def _mark_standfirst(
    article: Article, paragraphs: tuple[tuple[int, int], ...], kinds: list[BlockKind], *, after: int
) -> None:
    """Lines as long as headlines are between the title and the story's sentences; many are a list of their own."""
    above = ((at, _line(article, paragraphs[at])) for at in _above_story(article, paragraphs, kinds, start=after + 1))
    found = [at for at, line in above if _like_headline(line) and len(WORD.findall(line)) >= LONG_HEADLINE]
    if len(found) <= STANDFIRSTS:
        for at in found:
            kinds[at] = "standfirst"


def _clear_above(article: Article, above: tuple[tuple[int, int], ...], kinds: list[BlockKind]) -> None:
    """What stands above the title and ends no sentence is page furniture."""
    for index, (start, end) in enumerate(above):
        if kinds[index] == "body" and not ends_sentence(article.text[start:end].strip()):
            kinds[index] = "chrome"


def _mark_captions(article: Article, paragraphs: tuple[tuple[int, int], ...], kinds: list[BlockKind]) -> None:
    """What stands right above a credit line: a caption, or a standfirst where it tells of harm in the past tense."""
    for index, paragraph in enumerate(paragraphs):
        if kinds[index] == "caption" and in_gallery(line := _line(article, paragraph)) and _HARM_TOLD.search(line):
            kinds[index] = "standfirst"
    for index in range(1, len(kinds)):
        above, credit = paragraphs[index - 1], paragraphs[index]
        if kinds[index] == "body" and CAPTION_NEXT.match(_line(article, above)):
            kinds[index] = "caption"
        touching = article.text.count("\n", above[1], credit[0]) < 2
        if kinds[index] == "credit" and kinds[index - 1] == "body" and touching:
            told = _HARM_TOLD.search(article.text[slice(*above)])
            kinds[index - 1] = "standfirst" if told else "caption"


def _mark_teasers(article: Article, paragraphs: tuple[tuple[int, int], ...], kinds: list[BlockKind]) -> None:
    """Lines of the body that a page shows several times."""
    lines = [_line(article, paragraph) for paragraph in paragraphs]
    shown = teasers([line for line, kind in zip(lines, kinds, strict=True) if kind == "body"])
    for index, line in enumerate(lines):
        if line in shown and kinds[index] == "body":
            kinds[index] = "related"


def _mark_links(article: Article, paragraphs: tuple[tuple[int, int], ...], kinds: list[BlockKind]) -> None:
    """Lines under "Keep reading" or "More in Africa" up to the first that ends as a sentence does.

    Under "More stories you may like", behind the story, all lines.
    """
    listed = last = told = False
    for index, paragraph in enumerate(paragraphs):
        line = _line(article, paragraph)
        last = last or (told and LINKS_TO_END.match(line) is not None)
        if last or LINKS_NEXT.match(line):
            listed = True
        elif kinds[index] == "body" and ends_sentence(line):
            listed, told = False, True
        if listed and kinds[index] == "body":
            kinds[index] = "related"


def _mark_labelled(article: Article, paragraphs: tuple[tuple[int, int], ...], kinds: list[BlockKind]) -> None:
    """Lines with a label and no end of a sentence right above a link with one: "Crash kills two: …", "More: …"."""
    for index in reversed(range(len(kinds) - 1)):
        line = _line(article, paragraphs[index])
        link = kinds[index + 1] == "related" and LABELLED.match(_line(article, paragraphs[index + 1])) is not None
        if link and kinds[index] == "body" and LABELLED.match(line) is not None and not ends_sentence(line):
            kinds[index] = "related"


LABELLED = re.compile(r"[A-Z][^.:!?]{2,60}: [A-Z]")


def _mark_headings(article: Article, paragraphs: tuple[tuple[int, int], ...], kinds: list[BlockKind]) -> None:
    """Short lines inside the body without a full stop; at its end they are chrome."""
    bodies = [index for index, kind in enumerate(kinds) if kind == "body"]
    lines = {index: article.text[slice(*paragraphs[index])].strip() for index in bodies}
    ended = [index for index, line in lines.items() if ends_sentence(line)]
    if not ended:
        return
    for index in sorted(lines.keys() - ended):
        line = lines[index]
        if _ENTRY.match(line) is not None:
            continue
        if len(WORD.findall(line)) < 12 and not line.endswith((",", ";", "—", "-")):
            colon_list = line.endswith(":")
            kinds[index] = "chrome" if index > ended[-1] else "body" if colon_list else "heading"


_ENTRY = re.compile(
    rf"(?:[•*·–—-] )?(?:{MONTH}\.?(?: \d{{1,2}})?(?:,? \d{{4}})?|\d{{1,2}} {MONTH}(?: \d{{4}})?|(?:19|20)\d\d)"
    r"(?::| [-–—]) (?=\S)",
    re.ASCII,
)
"""How a line of a list of events begins, which needs no full stop: "4 May 2012 - "."""


def _like_headline(line: str) -> bool:
    return (
        not ends_sentence(line)
        and len(WORD.findall(line)) in HEADLINEWORDS
        and not line.endswith((",", ":", ";"))
        and len(line) < 200
    )


def _trimmed(kind: BlockKind, field: FieldName, text: str, start: int, end: int) -> Block:
    words = text[start:end]
    if len(words.strip()) == len(words):
        return Block(kind, field, start, end)
    return Block(kind, field, end - len(words.lstrip()), start + len(words.rstrip()))
